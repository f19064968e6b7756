#include "app/viewmodels/settings_file.h"
#include "tests/support/file_faults/file_faults.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using orfeas::tests::Fault;
using orfeas::tests::FileFaults;
using orfeas::viewmodels::SettingsFile;

class TestSettingsFile : public QObject {
    Q_OBJECT

    static int stored(const QString& file) { return SettingsFile(file).value("number").toInt(); }

private Q_SLOTS:
    static void aFaultAtAnyCallLeavesTheOldValuesAndIsTold()
    {
        for (const Fault fault : { Fault::DiskFull, Fault::IoError, Fault::ShortWrite }) {
            int calls = 0;
            for (bool struck = true; struck; ++calls) {
                QVERIFY(calls < 100);
                const QTemporaryDir folder;
                const QString file = folder.filePath("studio.json");
                {
                    SettingsFile(file).setValue("number", 1);
                }
                QCOMPARE(stored(file), 1);
                std::atomic<int> told { 0 };
                {
                    const FileFaults faults(folder.path().toStdString(), fault, calls);
                    SettingsFile settings(file);
                    connect(
                        &settings, &SettingsFile::failed, &settings, [&told] { ++told; }, Qt::DirectConnection);
                    settings.setValue("number", 2);
                }
                struck = FileFaults::struck();
                QCOMPARE(stored(file), told > 0 ? 1 : 2);
                {
                    SettingsFile(file).setValue("number", 3);
                }
                QCOMPARE(stored(file), 3);
            }
            QVERIFY(calls > 4);
        }
    }

    static void manyChangesAtOnceEndWithTheLast()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("new folder/studio.json");
        {
            SettingsFile settings(file);
            for (int i = 0; i < 200; ++i)
                settings.setValue("number", i);
        }
        QCOMPARE(stored(file), 199);
    }
};

QTEST_GUILESS_MAIN(TestSettingsFile)
#include "tst_settings_file.moc"
