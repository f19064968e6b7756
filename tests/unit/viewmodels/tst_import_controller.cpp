#include "app/viewmodels/import_controller.h"
#include "tests/support/scripted_service.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace orfeas;
using viewmodels::ImportController;

class TestImportController : public QObject {
    Q_OBJECT

    struct Studio : tests::ScriptedService {
        QTemporaryDir folder;
        viewmodels::StudioSettings settings { folder.filePath("studio.json") };
        ImportController importer { service, settings };
    };
    std::optional<Studio> m_studio;

    QUrl picture(const QString& name) const
    {
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = m_studio->folder.filePath(name);
        return image.save(path) ? QUrl::fromLocalFile(path) : QUrl();
    }
    std::vector<std::string> names() const
    {
        std::vector<std::string> all;
        for (const auto& job : m_studio->service.snapshots())
            all.push_back(job.request.displayName());
        return all;
    }

private Q_SLOTS:
    static void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init() { m_studio.emplace(); }
    void cleanup() { m_studio.reset(); }

    void eachPictureBecomesAJobWithTheSettings()
    {
        m_studio->settings.setResolution(128);
        QSignalSpy added(&m_studio->importer, &ImportController::added);
        m_studio->importer.addUrls({ picture("b.png"), picture("a.png") });
        QVERIFY(added.wait());
        QCOMPARE(names(), (std::vector<std::string> { "b", "a" }));
        QCOMPARE(added.at(0).at(0).toInt(), 1);
        QCOMPARE(added.at(0).at(1).toInt(), 2);
        QCOMPARE(m_studio->service.snapshot(1)->request.resolution, 128);
    }

    void viewsOfOneSubjectGoTogether()
    {
        QSignalSpy added(&m_studio->importer, &ImportController::added);
        m_studio->importer.addUrls({ picture("owl_back.png"), picture("owl_front.png") });
        QVERIFY(added.wait());
        QCOMPARE(names(), std::vector<std::string> { "owl" });
    }

    void refusesTheNet()
    {
        const QSignalSpy refused(&m_studio->importer, &ImportController::refused);
        m_studio->importer.addUrls({ QUrl("https://example.org/cat.png") });
        QCOMPARE(refused.count(), 1);
        QVERIFY(refused.at(0).at(0).toString().contains("https://example.org/cat.png"));
        QVERIFY(m_studio->service.snapshots().empty());
    }

    void pastesPixels()
    {
        QImage image(8, 8, QImage::Format_ARGB32);
        image.fill(Qt::green);
        QGuiApplication::clipboard()->setImage(image);
        QSignalSpy added(&m_studio->importer, &ImportController::added);
        QVERIFY(m_studio->importer.paste());
        QVERIFY(added.wait());
        const auto path = QString::fromStdString(m_studio->service.snapshot(1)->request.front().string());
        QCOMPARE(QImage(path).pixelColor(3, 3), QColor(Qt::green));
        QFile::remove(path);
    }

    void pastesFiles()
    {
        auto* data = new QMimeData; // the clipboard owns it
        data->setUrls({ picture("copied.png") });
        QGuiApplication::clipboard()->setMimeData(data);
        QSignalSpy added(&m_studio->importer, &ImportController::added);
        QVERIFY(m_studio->importer.paste());
        QVERIFY(added.wait());
        QCOMPARE(names(), std::vector<std::string> { "copied" });
    }

    void saysWhenThereIsNothingToPaste()
    {
        QGuiApplication::clipboard()->setText("words");
        QVERIFY(!m_studio->importer.paste());
    }

    void makesAgainWithNewSettings()
    {
        QSignalSpy added(&m_studio->importer, &ImportController::added);
        m_studio->importer.addUrls({ picture("owl_back.png"), picture("owl_front.png") });
        QVERIFY(added.wait());
        m_studio->settings.setThickness(2);
        m_studio->importer.again(1);
        const auto again = m_studio->service.snapshot(2);
        QVERIFY(again);
        QCOMPARE(again->request.engineOptions.thickness, 2.0F);
        QCOMPARE(again->request.displayName(), std::string("owl"));
        QVERIFY(again->request.pictures == m_studio->service.snapshot(1)->request.pictures);
    }
};

QTEST_MAIN(TestImportController)
#include "tst_import_controller.moc"
