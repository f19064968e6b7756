#include "core/service/studio_service.h"
#include "tests/support/scripted_runner.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <thread>

using namespace orfeas;
using orfeas::tests::named;
using orfeas::tests::ScriptedRunner;
using namespace std::chrono_literals;

class TestStudioService : public QObject {
    Q_OBJECT

    std::shared_ptr<ScriptedRunner> m_runner;
    std::unique_ptr<service::StudioService> m_service;

    jobs::JobState stateOf(jobs::JobId id) { return m_service->snapshot(id)->state; }

private Q_SLOTS:
    void init()
    {
        m_runner = std::make_shared<ScriptedRunner>();
        m_service = std::make_unique<service::StudioService>(m_runner, service::ServiceOptions { 2, 2 });
    }

    void cleanup() { m_service.reset(); }

    void aJobPublishesFourStagesInOrderAndEndsDone()
    {
        QSignalSpy idle(m_service.get(), &service::StudioService::idle);
        std::vector<Stage> seen;
        connect(m_service.get(), &service::StudioService::stageReady, this,
                [&seen](jobs::JobId, const service::StageResultPtr& result) { seen.push_back(result->stage); });
        const jobs::JobId id = m_service->submit(named("ok"));
        QVERIFY(idle.wait());
        QCOMPARE(stateOf(id), jobs::JobState::Done);
        QCOMPARE(seen, std::vector<Stage>(kStages.begin(), kStages.end()));
        QCOMPARE(m_service->bestResult(id)->stage, Stage::Final);
        QCOMPARE(m_service->snapshot(id)->fraction, 1.0);
        QCOMPARE(m_service->snapshot(id)->warnings, std::vector<std::string> { "careful" });
    }

    void oneBadJobDoesNotStopTheOthers()
    {
        QSignalSpy idle(m_service.get(), &service::StudioService::idle);
        const auto bad = m_service->submit(named("fail"));
        const auto thrown = m_service->submit(named("throw"));
        const auto good = m_service->submit(named("ok"));
        QVERIFY(idle.wait());
        QCOMPARE(stateOf(bad), jobs::JobState::Failed);
        QCOMPARE(m_service->snapshot(bad)->error->message, std::string("a.png: broken"));
        QCOMPARE(m_service->snapshot(thrown)->error->code, ErrorCode::Internal);
        QCOMPARE(stateOf(good), jobs::JobState::Done);
    }

    void aRunningJobStopsWithin200Ms()
    {
        const auto id = m_service->submit(named("wait"));
        QTRY_COMPARE(m_runner->running.load(), 1);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_service->cancel(id));
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(id), jobs::JobState::Cancelled, 200);
        QVERIFY(timer.elapsed() <= 200);
        QVERIFY(!m_service->cancel(id));
    }

    void waitingJobsAreCancelledReorderedAndRetried()
    {
        const auto first = m_service->submit(named("wait"));
        const auto second = m_service->submit(named("wait"));
        const auto third = m_service->submit(named("ok"));
        const auto fourth = m_service->submit(named("ok"));
        QTRY_COMPARE(m_runner->running.load(), 2);
        QCOMPARE(m_service->waiting(), (std::vector<jobs::JobId> { third, fourth }));
        QVERIFY(m_service->move(fourth, 0));
        QCOMPARE(m_service->waiting(), (std::vector<jobs::JobId> { fourth, third }));
        QVERIFY(m_service->cancel(third));
        QCOMPARE(stateOf(third), jobs::JobState::Cancelled);
        QVERIFY(!m_service->remove(first));
        QVERIFY(m_service->retry(third));
        m_runner->release = true;
        QTRY_COMPARE(stateOf(third), jobs::JobState::Done);
        QTRY_COMPARE(stateOf(second), jobs::JobState::Done);
        QVERIFY(!m_service->retry(third));
        QVERIFY(m_service->remove(third));
        QVERIFY(!m_service->snapshot(third));
    }

    void neverMoreAtOnceThanAllowed()
    {
        for (int i = 0; i < 8; ++i)
            m_service->submit(named("wait"));
        QTRY_COMPARE(m_runner->running.load(), 2);
        QTest::qWait(50);
        QCOMPARE(m_runner->most.load(), 2);
        m_runner->release = true;
        QSignalSpy idle(m_service.get(), &service::StudioService::idle);
        QVERIFY(idle.wait());
        QCOMPARE(m_runner->most.load(), 2);
    }

    void whilePausedNothingStarts()
    {
        m_service->setPaused(true);
        const auto id = m_service->submit(named("ok"));
        QTest::qWait(50);
        QCOMPARE(stateOf(id), jobs::JobState::Queued);
        m_service->setPaused(false);
        QTRY_COMPARE(stateOf(id), jobs::JobState::Done);
    }

    void destroyingItCancelsWhatRuns()
    {
        m_service->submit(named("wait"));
        m_service->submit(named("wait"));
        m_service->submit(named("wait"));
        QTRY_COMPARE(m_runner->running.load(), 2);
        m_service.reset();
        QCOMPARE(m_runner->running.load(), 0);
    }

    void quickJobsAreToldInOrder()
    {
        std::map<jobs::JobId, std::vector<jobs::JobState>> told;
        connect(m_service.get(), &service::StudioService::jobChanged, this, [&told](const jobs::JobSnapshot& job) {
            auto& states = told[job.id];
            if (states.empty() || states.back() != job.state)
                states.push_back(job.state);
        });
        for (int i = 0; i < 200; ++i)
            m_service->submit(named("ok"));
        QTRY_COMPARE(told.size(), 200U);
        const std::vector<jobs::JobState> wanted { jobs::JobState::Running, jobs::JobState::Done };
        for (const auto& [id, states] : told)
            QTRY_COMPARE(states, wanted);
    }
};

QTEST_GUILESS_MAIN(TestStudioService)
#include "tst_studio_service.moc"
