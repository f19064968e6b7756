#include "app/viewmodels/export_controller.h"
#include "core/asset/reader.h"
#include "tests/support/scripted_runner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;
using orfeas::tests::named;
using orfeas::tests::ScriptedRunner;
using viewmodels::ExportController;

class TestExportController : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<service::StudioService> m_service;
    std::unique_ptr<viewmodels::StudioSettings> m_settings;
    std::unique_ptr<ExportController> m_exporter;

    QUrl target(const QString& name) const { return QUrl::fromLocalFile(m_folder.filePath(name)); }
    void makeModel()
    {
        m_service->submit(named("ok"));
        QTRY_COMPARE(m_service->snapshot(1)->state, jobs::JobState::Done);
    }
    void exportAndWait(const QUrl& file)
    {
        QSignalSpy ended(m_exporter.get(), &ExportController::ended);
        m_exporter->exportTo(1, -1, file);
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!m_exporter->busy());
    }

private Q_SLOTS:
    void init()
    {
        m_service = std::make_unique<service::StudioService>(std::make_shared<ScriptedRunner>(),
                                                             service::ServiceOptions { 1, 1 });
        m_settings = std::make_unique<viewmodels::StudioSettings>(m_folder.filePath("studio.ini"));
        m_settings->setExportFolder(QUrl::fromLocalFile(m_folder.path()));
        m_exporter = std::make_unique<ExportController>(*m_service, *m_settings);
    }

    void cleanup()
    {
        m_exporter.reset();
        m_service.reset();
    }

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
        QVERIFY2(!m_exporter->failed(), qPrintable(m_exporter->message()));
        QCOMPARE(m_exporter->message(), "Saved " + name);
        const auto back = asset::read(m_folder.filePath(name).toStdString(), {});
        QVERIFY(back);
        QCOMPARE(back->triangles.size(), 1U);
    }

    void neverReplacesUnasked()
    {
        makeModel();
        QFile there(m_folder.filePath("mine.glb"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        exportAndWait(target("mine.glb"));
        QVERIFY(m_exporter->failed());
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("mine"));
        there.close();

        QVERIFY(m_exporter->canReplace());
        QSignalSpy ended(m_exporter.get(), &ExportController::ended);
        m_exporter->replace();
        QTRY_COMPARE(ended.count(), 1);
        QVERIFY(!m_exporter->failed() && !m_exporter->canReplace());
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.read(4), QByteArray("glTF"));
    }

    void suggestsANameThatIsFree()
    {
        makeModel();
        QCOMPARE(m_exporter->suggestedFile(1, "obj"), target("ok.obj"));
        exportAndWait(target("ok.obj"));
        QCOMPARE(m_exporter->suggestedFile(1, "obj"), target("ok_2.obj"));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("ending") << "a.fbx"
                                << ".glb, .obj, .ply or .stl";
        QTest::newRow("folder") << "missing/a.glb"
                                << "missing";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        makeModel();
        exportAndWait(target(name));
        QVERIFY(m_exporter->failed());
        QVERIFY2(m_exporter->message().contains(words), qPrintable(m_exporter->message()));
    }

    void saysWhenThereIsNoModel()
    {
        QSignalSpy ended(m_exporter.get(), &ExportController::ended);
        m_exporter->exportTo(7, -1, target("a.glb"));
        QCOMPARE(ended.count(), 1);
        QVERIFY(m_exporter->failed());
    }
};

QTEST_GUILESS_MAIN(TestExportController)
#include "tst_export_controller.moc"
