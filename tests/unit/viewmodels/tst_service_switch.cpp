#include "app/viewmodels/service_switch.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace orfeas;
using viewmodels::ServiceHost;
using viewmodels::ServiceSwitch;
using viewmodels::StudioSettings;

namespace {

/// What was asked of a host; answers are given by the test.
struct Asked {
    std::vector<int> starts;
    int stops = 0;
    std::function<void(Result<ServiceHost::Started>)> start;
    std::function<void()> stop;

    void answerStart()
    {
        start(ServiceHost::Started { "http://127.0.0.1:" + std::to_string(starts.back()) + "/", "secret" });
    }
};

class Host : public ServiceHost {
public:
    explicit Host(Asked& asked) : m_asked(asked) { }
    void start(std::uint16_t port, std::function<void(Result<Started>)> told) override
    {
        m_asked.starts.push_back(port);
        m_asked.start = std::move(told);
    }
    void stop(std::function<void()> told) override
    {
        ++m_asked.stops;
        m_asked.stop = std::move(told);
    }

private:
    Asked& m_asked;
};

} // namespace

class TestServiceSwitch : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StudioSettings> m_settings;
    std::unique_ptr<ServiceSwitch> m_service;
    Asked m_asked;

    /// A new start of the studio.
    void open()
    {
        m_service.reset();
        m_settings.reset(); // writes
        m_asked = {};
        m_settings = std::make_unique<StudioSettings>(m_folder->filePath("studio.json"));
        m_service = std::make_unique<ServiceSwitch>(*m_settings);
        m_service->setHost(std::make_unique<Host>(m_asked), "/data/service/token");
    }
    void switchOn()
    {
        m_settings->setServiceOn(true);
        m_asked.answerStart();
        QTRY_COMPARE(m_service->state(), QString("on"));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { m_service.reset(); }

    void isOffUntilItIsSwitchedOn()
    {
        QCOMPARE(m_service->state(), QString("off"));
        QVERIFY(m_asked.starts.empty());
        m_settings->setServiceOn(true);
        QCOMPARE(m_service->state(), QString("starting"));
        QVERIFY(m_service->address().isEmpty());
        std::thread([this] { m_asked.answerStart(); }).join(); // told on a thread of its own
        QTRY_COMPARE(m_service->state(), QString("on"));
        QCOMPARE(m_service->address(), QString("http://127.0.0.1:8081/"));
        m_settings->setServiceOn(false);
        QCOMPARE(m_service->state(), QString("ending"));
        m_asked.stop();
        QTRY_COMPARE(m_service->state(), QString("off"));
        QCOMPARE(m_asked.starts.size(), std::size_t { 1 });
    }

    void isOnAgainAtTheNextStart()
    {
        switchOn();
        m_settings->setServicePort(9000);
        open();
        QCOMPARE(m_asked.starts, std::vector<int> { 9000 });
    }

    void anotherPortIsTakenAtOnce()
    {
        switchOn();
        m_settings->setServicePort(9000);
        QCOMPARE(m_asked.stops, 1);
        m_settings->setServicePort(9001); // while it still ends
        m_asked.stop();
        QTRY_COMPARE(m_asked.starts, (std::vector<int> { 8081, 9001 }));
        m_asked.answerStart();
        QTRY_COMPARE(m_service->address(), QString("http://127.0.0.1:9001/"));
    }

    void switchingOffWhileItStartsEndsIt()
    {
        m_settings->setServiceOn(true);
        m_settings->setServiceOn(false);
        QCOMPARE(m_asked.stops, 0);
        m_asked.answerStart();
        QTRY_COMPARE(m_asked.stops, 1);
    }

    void aFailureIsSaidInWordsAndTriedAgain()
    {
        m_settings->setServiceOn(true);
        m_asked.start(Error { ErrorCode::AlreadyExists, "127.0.0.1:8081: another program listens there" });
        QTRY_COMPARE(m_service->state(), QString("failed"));
        QVERIFY(m_service->trouble().contains("8081"));
        QVERIFY(m_service->detail().contains("another program"));
        m_settings->setReducedMotion(true); // another setting does not try again
        QCOMPARE(m_asked.starts.size(), std::size_t { 1 });
        m_service->tryAgain();
        QCOMPARE(m_asked.starts.size(), std::size_t { 2 });
        m_asked.start(Error { ErrorCode::Io, "no" });
        QTRY_COMPARE(m_service->state(), QString("failed"));
        m_settings->setServicePort(9000);
        QVERIFY(m_service->trouble().isEmpty());
        m_asked.answerStart();
        QTRY_COMPARE(m_service->state(), QString("on"));
    }

    void addressAndTokenAreCopied()
    {
        switchOn();
        m_service->copyToken();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("secret"));
        m_service->copyAddress();
        QCOMPARE(QGuiApplication::clipboard()->text(), QString("http://127.0.0.1:8081/"));
        QCOMPARE(m_service->tokenFile(), QString("/data/service/token"));
    }

    void withoutAHostItIsNotPossible()
    {
        const ServiceSwitch alone(*m_settings);
        m_settings->setServiceOn(true);
        QCOMPARE(alone.state(), QString("none"));
        QVERIFY(!alone.stateText().isEmpty());
    }

    void aPortOutOfRangeReadsAsTheNearest()
    {
        m_settings->setServicePort(7);
        QCOMPARE(m_settings->servicePort(), 1024);
    }
};

QTEST_MAIN(TestServiceSwitch)
#include "tst_service_switch.moc"
