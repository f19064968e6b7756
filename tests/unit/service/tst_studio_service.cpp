#include "core/service/studio_service.h"
#include "tests/support/scripted_service.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <optional>
#include <thread>

using namespace orfeas;
using namespace std::chrono_literals;

class TestStudioService : public QObject {
    Q_OBJECT

    std::optional<tests::ScriptedService> m_studio;

    jobs::JobState stateOf(jobs::JobId id) { return m_studio->service.snapshot(id)->state; }

private Q_SLOTS:
    void init() { m_studio.emplace(service::ServiceOptions { 2, 2 }); }
    void cleanup() { m_studio.reset(); }

    void aJobPublishesFourStagesInOrderAndEndsDone()
    {
        QSignalSpy idle(&m_studio->service, &service::StudioService::idle);
        std::vector<Stage> seen;
        connect(&m_studio->service, &service::StudioService::stageReady, this,
                [&seen](jobs::JobId, const service::StageResultPtr& result) { seen.push_back(result->stage); });
        const jobs::JobId id = m_studio->submit("ok");
        QVERIFY(idle.wait());
        QCOMPARE(stateOf(id), jobs::JobState::Done);
        QCOMPARE(seen, std::vector<Stage>(kStages.begin(), kStages.end()));
        QCOMPARE(m_studio->service.bestResult(id)->stage, Stage::Final);
        QCOMPARE(m_studio->service.snapshot(id)->fraction, 1.0);
        QCOMPARE(m_studio->service.snapshot(id)->warnings, std::vector<std::string> { "careful" });
    }

    void oneBadJobDoesNotStopTheOthers()
    {
        QSignalSpy idle(&m_studio->service, &service::StudioService::idle);
        const auto bad = m_studio->submit("fail");
        const auto thrown = m_studio->submit("throw");
        const auto good = m_studio->submit("ok");
        QVERIFY(idle.wait());
        QCOMPARE(stateOf(bad), jobs::JobState::Failed);
        QCOMPARE(m_studio->service.snapshot(bad)->error->message, std::string("a.png: broken"));
        QCOMPARE(m_studio->service.snapshot(thrown)->error->code, ErrorCode::Internal);
        QCOMPARE(stateOf(good), jobs::JobState::Done);
    }

    void aRunningJobStopsWithin200Ms()
    {
        const auto id = m_studio->submit("wait");
        QTRY_COMPARE(m_studio->runner->running.load(), 1);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_studio->service.cancel(id));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), jobs::JobState::Cancelled, 200);
        QVERIFY(timer.elapsed() <= 200);
        QVERIFY(!m_studio->service.cancel(id));
    }

    void waitingJobsAreCancelledReorderedAndRetried()
    {
        const auto first = m_studio->submit("wait");
        const auto second = m_studio->submit("wait");
        const auto third = m_studio->submit("ok");
        const auto fourth = m_studio->submit("ok");
        QTRY_COMPARE(m_studio->runner->running.load(), 2);
        QCOMPARE(m_studio->service.waiting(), (std::vector<jobs::JobId> { third, fourth }));
        QVERIFY(m_studio->service.move(fourth, 0));
        QCOMPARE(m_studio->service.waiting(), (std::vector<jobs::JobId> { fourth, third }));
        QVERIFY(m_studio->service.cancel(third));
        QCOMPARE(stateOf(third), jobs::JobState::Cancelled);
        QVERIFY(!m_studio->service.remove(first));
        const std::string uid = m_studio->service.snapshot(third)->uid;
        QVERIFY(!uid.empty() && m_studio->service.retry(third));
        QCOMPARE(m_studio->service.snapshot(third)->uid, uid);
        m_studio->runner->release = true;
        QTRY_COMPARE(stateOf(third), jobs::JobState::Done);
        QTRY_COMPARE(stateOf(second), jobs::JobState::Done);
        QVERIFY(!m_studio->service.retry(third));
        QVERIFY(m_studio->service.remove(third));
        QVERIFY(!m_studio->service.snapshot(third));
    }

    void ofAJobThatIsGoneNothingIsTold()
    {
        QSignalSpy added(&m_studio->service, &service::StudioService::jobAdded);
        QSignalSpy changed(&m_studio->service, &service::StudioService::jobChanged);
        const auto id = m_studio->submit("ok");
        QVERIFY(m_studio->service.cancel(id));
        QVERIFY(m_studio->service.remove(id));
        QTest::qWait(50);
        QCOMPARE(added.count(), 0);
        QCOMPARE(changed.count(), 0);
        const auto next = m_studio->submit("ok");
        QTRY_COMPARE(stateOf(next), jobs::JobState::Done);
        QCOMPARE(added.count(), 1);
    }

    void neverMoreAtOnceThanAllowed()
    {
        for (int i = 0; i < 8; ++i)
            m_studio->submit("wait");
        QTRY_COMPARE(m_studio->runner->running.load(), 2);
        QTest::qWait(50);
        QCOMPARE(m_studio->runner->most.load(), 2);
        m_studio->runner->release = true;
        QSignalSpy idle(&m_studio->service, &service::StudioService::idle);
        QVERIFY(idle.wait());
        QCOMPARE(m_studio->runner->most.load(), 2);
    }

    void whilePausedNothingStarts()
    {
        m_studio->service.setPaused(true);
        const auto id = m_studio->submit("ok");
        QTest::qWait(50);
        QCOMPARE(stateOf(id), jobs::JobState::Queued);
        m_studio->service.setPaused(false);
        QTRY_COMPARE(stateOf(id), jobs::JobState::Done);
    }

    void destroyingItCancelsWhatRuns()
    {
        m_studio->submit("wait");
        m_studio->submit("wait");
        m_studio->submit("wait");
        QTRY_COMPARE(m_studio->runner->running.load(), 2);
        const auto runner = m_studio->runner;
        m_studio.reset();
        QCOMPARE(runner->running.load(), 0);
    }

    void quickJobsAreToldInOrder()
    {
        std::map<jobs::JobId, std::vector<jobs::JobState>> told;
        connect(&m_studio->service, &service::StudioService::jobChanged, this, [&told](const jobs::JobSnapshot& job) {
            auto& states = told[job.id];
            if (states.empty() || states.back() != job.state)
                states.push_back(job.state);
        });
        for (int i = 0; i < 200; ++i)
            m_studio->submit("ok");
        QTRY_COMPARE(told.size(), 200U);
        const std::vector<jobs::JobState> wanted { jobs::JobState::Running, jobs::JobState::Done };
        for (const auto& [id, states] : told)
            QTRY_COMPARE(states, wanted);
    }
};

QTEST_GUILESS_MAIN(TestStudioService)
#include "tst_studio_service.moc"
