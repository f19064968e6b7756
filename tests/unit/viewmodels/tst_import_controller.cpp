#include "app/viewmodels/import_controller.h"
#include "tests/support/scripted_runner.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;
using orfeas::tests::ScriptedRunner;
using viewmodels::ImportController;

class TestImportController : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<service::StudioService> m_service;
    std::unique_ptr<viewmodels::StudioSettings> m_settings;
    std::unique_ptr<ImportController> m_importer;

    QUrl picture(const QString& name) const
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = m_folder.filePath(name);
        return image.save(path) ? QUrl::fromLocalFile(path) : QUrl();
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& job : m_service->snapshots())
            all.push_back(job.request.displayName());
        return all;
    }

private Q_SLOTS:
    static void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_service = std::make_unique<service::StudioService>(std::make_shared<ScriptedRunner>(),
                                                             service::ServiceOptions { 1, 1 });
        m_settings = std::make_unique<viewmodels::StudioSettings>(m_folder.filePath("studio.ini"));
        m_importer = std::make_unique<ImportController>(*m_service, *m_settings);
    }

    void cleanup()
    {
        m_importer.reset();
        m_service.reset();
    }

    void eachPictureBecomesAJobWithTheSettings()
    {
        m_settings->setResolution(128);
        QSignalSpy added(m_importer.get(), &ImportController::added);
        m_importer->addUrls({ picture("b.png"), picture("a.png") });
        QVERIFY(added.wait());
        QCOMPARE(names(), (std::vector<std::string> { "b", "a" }));
        QCOMPARE(added.at(0).at(0).toInt(), 1);
        QCOMPARE(added.at(0).at(1).toInt(), 2);
        QCOMPARE(m_service->snapshot(1)->request.resolution, 128);
    }

    void viewsOfOneSubjectGoTogether()
    {
        QSignalSpy added(m_importer.get(), &ImportController::added);
        m_importer->addUrls({ picture("owl_back.png"), picture("owl_front.png") });
        QVERIFY(added.wait());
        QCOMPARE(names(), std::vector<std::string> { "owl" });
    }

    void refusesTheNet()
    {
        const QSignalSpy refused(m_importer.get(), &ImportController::refused);
        m_importer->addUrls({ QUrl("https://example.org/cat.png") });
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.at(0).at(0).toString().contains("https://example.org/cat.png"));
        QVERIFY(m_service->snapshots().empty());
    }

    void pastesPixels()
    {
        QImage image(8, 8, QImage::Format_ARGB32);
        image.fill(Qt::green);
        QGuiApplication::clipboard()->setImage(image);
        QSignalSpy added(m_importer.get(), &ImportController::added);
        QVERIFY(m_importer->paste());
        QVERIFY(added.wait());
        const auto path = QString::fromStdString(m_service->snapshot(1)->request.front().string());
        QCOMPARE(QImage(path).pixelColor(3, 3), QColor(Qt::green));
        QFile::remove(path);
    }

    void pastesFiles()
    {
        auto* data = new QMimeData; // the clipboard owns it
        data->setUrls({ picture("copied.png") });
        QGuiApplication::clipboard()->setMimeData(data);
        QSignalSpy added(m_importer.get(), &ImportController::added);
        QVERIFY(m_importer->paste());
        QVERIFY(added.wait());
        QCOMPARE(names(), std::vector<std::string> { "copied" });
    }

    void saysWhenThereIsNothingToPaste()
    {
        QGuiApplication::clipboard()->setText("words");
        QVERIFY(!m_importer->paste());
    }

    void makesAgainWithNewSettings()
    {
        QSignalSpy added(m_importer.get(), &ImportController::added);
        m_importer->addUrls({ picture("owl_back.png"), picture("owl_front.png") });
        QVERIFY(added.wait());
        m_settings->setThickness(2);
        m_importer->again(1);
        const auto again = m_service->snapshot(2);
        QVERIFY(again);
        QCOMPARE(again->request.engineOptions.thickness, 2.0F);
        QCOMPARE(again->request.displayName(), std::string("owl"));
        QVERIFY(again->request.pictures == m_service->snapshot(1)->request.pictures);
    }
};

QTEST_MAIN(TestImportController)
#include "tst_import_controller.moc"
