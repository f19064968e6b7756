#include "app/viewmodels/export_controller.h"
#include "core/asset/reader.h"
#include "tests/support/scripted_service.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace orfeas;
using viewmodels::ExportController;

class TestExportController : public QObject {
    Q_OBJECT

    struct Studio : tests::ScriptedService {
        QTemporaryDir folder;
        viewmodels::StudioSettings settings { folder.filePath("studio.json") };
        ExportController exporter { service, settings };
    };
    std::optional<Studio> m_studio;

    QUrl target(const QString& name) const { return QUrl::fromLocalFile(m_studio->folder.filePath(name)); }
    void makeModel()
    {
        m_studio->submit("ok");
        QTRY_COMPARE(m_studio->service.snapshot(1)->state, jobs::JobState::Done);
    }
    void exportAndWait(const QUrl& file)
    {
        QSignalSpy ended(&m_studio->exporter, &ExportController::ended);
        m_studio->exporter.exportTo(1, -1, file);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!m_studio->exporter.busy());
    }

private Q_SLOTS:
    void init()
    {
        m_studio.emplace();
        m_studio->settings.setExportFolder(QUrl::fromLocalFile(m_studio->folder.path()));
    }
    void cleanup() { m_studio.reset(); }

    void writesEachFormat_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : { "a.glb", "a.obj", "a.ply", "a.STL" })
            QTest::newRow(name) << name;
    }

    void writesEachFormat()
    {
        QFETCH(QString, name);
        makeModel();
        exportAndWait(target(name));
        QVERIFY2(!m_studio->exporter.failed(), qPrintable(m_studio->exporter.message()));
        QCOMPARE(m_studio->exporter.message(), "Saved " + name + "; read back, all as written");
        const auto back = asset::read(m_studio->folder.filePath(name).toStdString(), {});
        QVERIFY(back);
        QCOMPARE(back->triangles.size(), 1U);
    }

    void neverReplacesUnasked()
    {
        makeModel();
        QFile there(m_studio->folder.filePath("mine.glb"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        exportAndWait(target("mine.glb"));
        QVERIFY(m_studio->exporter.failed());
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("mine"));
        there.close();

        QVERIFY(m_studio->exporter.canReplace());
        QSignalSpy ended(&m_studio->exporter, &ExportController::ended);
        m_studio->exporter.replace();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!m_studio->exporter.failed() && !m_studio->exporter.canReplace());
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.read(4), QByteArray("glTF"));
    }

    void suggestsANameThatIsFree()
    {
        makeModel();
        QCOMPARE(m_studio->exporter.suggestedFile(1, "obj"), target("ok.obj"));
        exportAndWait(target("ok.obj"));
        QCOMPARE(m_studio->exporter.suggestedFile(1, "obj"), target("ok_2.obj"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("ending") << "a.fbx"
                                << ".glb, .obj, .ply, .stl or .3mf";
        QTest::newRow("folder") << "missing/a.glb"
                                << "missing";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        makeModel();
        exportAndWait(target(name));
        QVERIFY(m_studio->exporter.failed());
        QVERIFY2(m_studio->exporter.message().contains(words), qPrintable(m_studio->exporter.message()));
    }

    void saysWhenThereIsNoModel()
    {
        QSignalSpy ended(&m_studio->exporter, &ExportController::ended);
        m_studio->exporter.exportTo(7, -1, target("a.glb"));
        QCOMPARE(ended.count(), 1);
        QVERIFY(m_studio->exporter.failed());
    }
};

QTEST_GUILESS_MAIN(TestExportController)
#include "tst_export_controller.moc"
