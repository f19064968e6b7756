#include "app/studio/local_service.h"
#include "core/service/program_data.h"
#include "tests/support/counting_engine.h"
#include "tests/support/quick_folder.h"
#include "tests/support/scripted_runner.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace orfeas;
using studio::LocalService;
using viewmodels::ServiceHost;

/// The HTTP service over a queue that a window has too: this thread is the window's.
class TestLocalService : public QObject {
    Q_OBJECT

    struct Answer {
        int status = 0; ///< 0: none came
        QJsonObject json;
    };

    std::unique_ptr<QTemporaryDir> m_folder;
    tests::CountingEngine m_counting;
    const engine::Registry m_engines = m_counting.registry();
    std::shared_ptr<tests::ScriptedRunner> m_runner;
    std::unique_ptr<service::StudioService> m_studio;
    std::unique_ptr<LocalService> m_local;
    std::optional<ServiceHost::Started> m_started;
    QNetworkAccessManager m_network;

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }

    std::optional<Error> start(std::uint16_t port = 0)
    {
        std::optional<Error> failure;
        std::atomic<bool> told { false };
        m_local->start(port, [&](Result<ServiceHost::Started> started) {
            if (started)
                m_started = *started;
            else
                failure = started.error();
            told = true;
        });
        [&told] { QTRY_VERIFY(told); }();
        return failure;
    }
    void stop()
    {
        std::atomic<bool> told { false };
        m_local->stop([&told] { told = true; });
        QTRY_VERIFY(told);
    }

    QNetworkRequest requestFor(const QString& path) const
    {
        QNetworkRequest request(QUrl(QString::fromStdString(m_started->address) + path));
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        request.setRawHeader("Authorization", "Bearer " + QByteArray::fromStdString(m_started->token));
        return request;
    }
    static Answer answerOf(QNetworkReply* reply)
    {
        const std::unique_ptr<QNetworkReply> owned(reply);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(20'000);
        return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                 QJsonDocument::fromJson(reply->readAll()).object() };
    }
    Answer get(const QString& path) { return answerOf(m_network.get(requestFor(path))); }
    Answer post(const QString& path, const QByteArray& body = "{}")
    {
        return answerOf(m_network.post(requestFor(path), body));
    }
    QString submit(const QByteArray& name)
    {
        QFile pear(QStringLiteral(ORFEAS_SOURCE_DIR "/resources/examples/pear.png"));
        [[maybe_unused]] const bool open = pear.open(QIODevice::ReadOnly);
        const QJsonObject request { { "name", QString::fromLatin1(name) },
                                    { "image", QString::fromLatin1(pear.readAll().toBase64()) } };
        const auto made = post("api/v1/jobs", QJsonDocument(request).toJson());
        return made.status == 201 ? made.json["id"].toString() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = tests::quickFolder();
        const auto library = service::openLibrary(folder());
        const auto cache = service::openCache(folder());
        QVERIFY(library && cache);
        m_runner = std::make_shared<tests::ScriptedRunner>();
        service::ServiceOptions options;
        options.library = *library;
        options.ownsQueue = true;
        m_studio = std::make_unique<service::StudioService>(m_runner, options);
        QSignalSpy adopted(m_studio.get(), &service::StudioService::adopted);
        QVERIFY(adopted.wait()); // before the service listens, as in a studio that is open for long
        m_local = std::make_unique<LocalService>(
            studio::LocalServiceParts { *m_studio, m_engines, *library, *cache, folder(), 0 });
    }
    void cleanup()
    {
        m_local.reset();
        m_studio.reset();
    }

    void aJobOfAnotherProgramIsOneOfTheWindowsAndKeepsItsResults()
    {
        QVERIFY(!start());
        QTRY_COMPARE(get("readyz").status, 200);
        QSignalSpy added(m_studio.get(), &service::StudioService::jobAdded);
        const QString job = submit("ok");
        QTRY_COMPARE(added.count(), 1);
        const auto id = m_studio->find(job.toStdString());
        QVERIFY(id.has_value());
        QTRY_COMPARE(m_studio->snapshot(*id)->state, jobs::JobState::Done);
        QTRY_COMPARE(get("api/v1/jobs/" + job).json["state"].toString(), QString("done"));
        QVERIFY(m_studio->bestResult(*id) != nullptr);
    }

    void jobsThatWereThereBeforeAreToldOfToTheirEnd()
    {
        const auto earlier = m_studio->submit(tests::named("ok"));
        QTRY_COMPARE(m_studio->snapshot(earlier)->state, jobs::JobState::Done);
        const auto running = m_studio->submit(tests::named("wait"));
        QTRY_COMPARE(m_studio->snapshot(running)->state, jobs::JobState::Running);
        QVERIFY(!start());
        const auto eventsOf = [this](jobs::JobId id) {
            return m_network.get(
                requestFor("api/v1/jobs/" + QString::fromStdString(m_studio->snapshot(id)->uid) + "/events"));
        };
        QCOMPARE(answerOf(eventsOf(earlier)).status, 200); // ends by itself
        QNetworkReply* const reply = eventsOf(running);
        QSignalSpy ready(reply, &QNetworkReply::readyRead);
        QVERIFY(ready.wait());
        m_runner->release = true;
        QCOMPARE(answerOf(reply).status, 200);
    }

    void aPortThatIsTakenIsAnError()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const auto failure = start(other.serverPort());
        QVERIFY(failure.has_value());
        QCOMPARE(failure->code, ErrorCode::AlreadyExists);
        QVERIFY(!start());
        QCOMPARE(get("livez").status, 200);
    }

    void endsAndStartsAgain()
    {
        QVERIFY(!start());
        const QString job = submit("ok");
        stop();
        QCOMPARE(get("livez").status, 0);
        QVERIFY(!start());
        QCOMPARE(get("api/v1/jobs/" + job).status, 200);
    }

    void whatWaitsForTheWindowsThreadWhenItEndsHarmsNobody()
    {
        for (int round = 0; round < 5; ++round) {
            QVERIFY(!start());
            const QString job = submit("wait");
            std::vector<std::unique_ptr<QNetworkReply>> replies;
            for (int i = 0; i < 4; ++i)
                replies.emplace_back(m_network.post(requestFor("api/v1/jobs/" + job + "/move"), "{\"place\":0}"));
            QTest::qWait(5 * round);
            stop();
        }
        m_runner->release = true;
    }

    void theWindowDoesNotWaitWhileItStartsAndEnds()
    {
        QElapsedTimer timer;
        timer.start();
        std::atomic<int> told { 0 };
        m_local->start(0, [&told](const Result<ServiceHost::Started>&) { ++told; });
        m_local->stop([&told] { ++told; });
        const auto asked = timer.elapsed();
        QTRY_COMPARE(told.load(), 2);
        QVERIFY2(asked < 50, std::to_string(asked).c_str());
    }
};

QTEST_GUILESS_MAIN(TestLocalService)
#include "tst_local_service.moc"
