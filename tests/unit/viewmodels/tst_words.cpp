#include "app/viewmodels/studio_settings.h"
#include "app/viewmodels/words.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace orfeas;
using namespace orfeas::viewmodels;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void durationsReadLikeSpeech()
    {
        QCOMPARE(durationText(0.31), QString("0.3 s"));
        QCOMPARE(durationText(9.96), QString("10 s"));
        QCOMPARE(durationText(59.4), QString("59 s"));
        QCOMPARE(durationText(200), QString("3 min 20 s"));
    }

    static void countsStayShort()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        QCOMPARE(countText(12408), QString("12,408"));
        QCOMPARE(countText(1'240'000), QString("1.2 M"));
    }

    static void everyErrorHasWordsOfItsOwn()
    {
        std::set<QString> all;
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code)
            all.insert(errorTitle(static_cast<ErrorCode>(code)));
        QCOMPARE(all.size(), static_cast<std::size_t>(ErrorCode::Internal) + 1);
        QVERIFY(!all.contains(QString()));
    }

    static void settingsComeBack()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath("studio.json");
        {
            StudioSettings settings(file);
            QCOMPARE(settings.resolution(), 256);
            settings.setResolution(512);
            settings.setTheme("light");
            settings.setExportFormat("obj");
        }
        const StudioSettings again(file);
        QCOMPARE(again.resolution(), 512);
        QCOMPARE(again.theme(), QString("light"));
        QCOMPARE(again.exportFormat(), QString("obj"));
        QCOMPARE(again.request().resolution, 512);
    }

    static void aDamagedFileMeansDefaults()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("studio.json"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({ "shape/resolution": 77, "shape/relief": "nan", "shape/thickness": -4, "window/theme": [],
            "export/format": "exe" })");
        file.close();
        const StudioSettings settings(file.fileName());
        QCOMPARE(settings.resolution(), 256);
        QCOMPARE(settings.thickness(), 0.2);
        QVERIFY(settings.relief() >= 0 && settings.relief() <= 1);
        QCOMPARE(settings.theme(), QString("dark"));
        QCOMPARE(settings.exportFormat(), QString("glb"));
        file.resize(30);
        QCOMPARE(StudioSettings(file.fileName()).thickness(), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
