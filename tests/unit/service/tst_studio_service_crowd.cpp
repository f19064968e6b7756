#include "core/service/studio_service.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>
#include <random>
#include <set>
#include <thread>

using namespace orfeas;
using namespace std::chrono_literals;

namespace {

/// Runs a job in a few milliseconds with all its events; a job named "bad" fails after its first stage.
class QuickRunner final : public service::JobRunner {
public:
    Result<void> run(const jobs::Request& request, const JobContext& context,
                     const service::RunnerEvents& events) override
    {
        started.fetch_add(1);
        events.subject(std::make_shared<const image::Image>());
        while (held)
            std::this_thread::sleep_for(1ms);
        for (const Stage stage : kStages) {
            for (std::uint64_t cell = 0; cell < 20; ++cell) {
                if (auto go = context.checkpoint(); !go && !deaf)
                    return go;
                context.report(stageName(stage), cell, 20);
                std::this_thread::sleep_for(50us);
            }
            jobs::StageResult result;
            result.stage = stage;
            result.mesh = std::make_shared<const mesh::Mesh>();
            events.stage(result);
            if (request.name == "bad" && !healed)
                return Error { ErrorCode::NoSubject, "bad: nothing to cut out" };
        }
        return {};
    }

    std::atomic<int> started { 0 };
    std::atomic<bool> healed { false };
    std::atomic<bool> held { false }; ///< stays where it is
    std::atomic<bool> deaf { false }; ///< does not hear a stop
};

jobs::Request named(const std::string& name, int priority = 0)
{
    jobs::Request request;
    request.name = name;
    request.pictures[0] = name + ".png";
    request.priority = priority;
    return request;
}

} // namespace

/// Many jobs, many threads: what a batch, an impatient artist and an HTTP server do to the service.
class TestStudioServiceCrowd : public QObject {
    Q_OBJECT

    std::shared_ptr<QuickRunner> m_runner;
    std::unique_ptr<service::StudioService> m_service;

    void waitUntilIdle() const { QTRY_VERIFY_WITH_TIMEOUT(allEnded(), 60'000); }
    bool allEnded() const
    {
        const auto jobs = m_service->snapshots();
        return std::all_of(jobs.begin(), jobs.end(), [](const auto& job) { return jobs::isTerminal(job.state); });
    }

private Q_SLOTS:
    void init()
    {
        m_runner = std::make_shared<QuickRunner>();
        m_service = std::make_unique<service::StudioService>(m_runner, service::ServiceOptions { 2, 2 });
    }

    void cleanup() { m_service.reset(); }

    void aBatchOf50WithBadOnesGivesEveryJobItsOwnEnd()
    {
        std::map<jobs::JobId, std::vector<Stage>> stages;
        std::vector<jobs::JobId> added;
        connect(m_service.get(), &service::StudioService::jobAdded, this,
                [&added](const jobs::JobSnapshot& job) { added.push_back(job.id); });
        connect(
            m_service.get(), &service::StudioService::stageReady, this,
            [&stages](jobs::JobId id, const service::StageResultPtr& result) { stages[id].push_back(result->stage); });
        std::vector<jobs::JobId> ids;
        for (int i = 0; i < 50; ++i)
            ids.push_back(m_service->submit(named(i % 7 == 3 ? "bad" : "good")));
        waitUntilIdle();
        QCOMPARE(added, ids);
        const std::vector<Stage> all(kStages.begin(), kStages.end());
        for (const jobs::JobSnapshot& job : m_service->snapshots()) {
            const bool bad = job.request.name == "bad";
            QCOMPARE(job.state, bad ? jobs::JobState::Failed : jobs::JobState::Done);
            QCOMPARE(job.error.has_value(), bad);
            QTRY_COMPARE(stages[job.id], bad ? std::vector<Stage> { Stage::Preview } : all);
            QVERIFY(m_service->subject(job.id));
            QCOMPARE(m_service->bestResult(job.id)->stage, bad ? Stage::Preview : Stage::Final);
        }
    }

    void progressOfAJobNeverFallsAndEndsAtOne()
    {
        double last = -1;
        bool fell = false;
        connect(m_service.get(), &service::StudioService::jobChanged, this, [&](const jobs::JobSnapshot& job) {
            fell = fell || job.fraction < last;
            last = job.fraction;
        });
        m_service->submit(named("good"));
        QTRY_COMPARE(last, 1.0);
        QVERIFY(!fell);
    }

    void aSecondJobOfAKindKnowsHowLongItTakes()
    {
        m_service->submit(named("good"));
        waitUntilIdle();
        double least = -1;
        connect(m_service.get(), &service::StudioService::jobChanged, this, [&](const jobs::JobSnapshot& job) {
            if (job.state == jobs::JobState::Running)
                least = std::max(least, job.remainingSeconds);
        });
        m_service->submit(named("good"));
        waitUntilIdle();
        QTRY_VERIFY(least > 0);
    }

    void higherPriorityStartsFirst()
    {
        m_service->setPaused(true);
        const auto low = m_service->submit(named("good", -1));
        const auto plain = m_service->submit(named("good"));
        const auto high = m_service->submit(named("good", 5));
        QCOMPARE(m_service->waiting(), (std::vector<jobs::JobId> { high, plain, low }));
    }

    void aRetryStartsFromNothing()
    {
        const auto id = m_service->submit(named("bad"));
        QTRY_COMPARE(m_service->snapshot(id)->state, jobs::JobState::Failed);
        m_service->setPaused(true);
        QVERIFY(m_service->retry(id));
        QVERIFY(!m_service->snapshot(id)->error);
        QVERIFY(!m_service->snapshot(id)->reached);
        QVERIFY(!m_service->bestResult(id));
        QVERIFY(!m_service->subject(id));
        m_runner->healed = true;
        m_service->setPaused(false);
        QTRY_COMPARE(m_service->snapshot(id)->state, jobs::JobState::Done);
        QCOMPARE(m_runner->started.load(), 2);
    }

    /// The runner of a cancelled job may take its time: what it still says must not reach the job's next life.
    void aRunThatWindsDownIsNotHeardAnyMore()
    {
        m_runner->deaf = true;
        m_runner->held = true;
        const auto id = m_service->submit(named("good"));
        QTRY_VERIFY(m_service->subject(id));
        QVERIFY(m_service->cancel(id));
        QCOMPARE(m_service->snapshot(id)->state, jobs::JobState::Cancelled);
        m_service->setPaused(true);
        QVERIFY(m_service->retry(id));
        m_runner->held = false;
        QTest::qWait(60);
        QCOMPARE(m_service->snapshot(id)->state, jobs::JobState::Queued);
        QVERIFY(!m_service->bestResult(id));
        QVERIFY(m_service->cancel(id));
        QVERIFY(m_service->remove(id));
        const auto other = m_service->submit(named("good"));
        m_service->setPaused(false);
        QTRY_COMPARE(m_service->snapshot(other)->state, jobs::JobState::Done);
        QCOMPARE(m_service->snapshots().size(), std::size_t { 1 });
    }

    void whatIsUnknownIsSaidSo()
    {
        QVERIFY(!m_service->cancel(77));
        QVERIFY(!m_service->retry(77));
        QVERIFY(!m_service->move(77, 0));
        QVERIFY(!m_service->remove(77));
        QVERIFY(!m_service->snapshot(77));
        QVERIFY(!m_service->result(77, Stage::Final));
        QVERIFY(!m_service->bestResult(77));
        QVERIFY(!m_service->subject(77));
    }

    void submitAndQueriesMayComeFromAnyThread()
    {
        constexpr int kThreads = 6;
        constexpr int kEach = 20;
        std::array<std::vector<jobs::JobId>, kThreads> ids;
        std::vector<std::jthread> threads;
        for (int t = 0; t < kThreads; ++t) {
            threads.emplace_back([this, &mine = ids[static_cast<std::size_t>(t)]] {
                for (int i = 0; i < kEach; ++i) {
                    mine.push_back(m_service->submit(named("good")));
                    QVERIFY(m_service->snapshot(mine.back()));
                    QVERIFY(!m_service->snapshots().empty());
                    std::ignore = m_service->waiting();
                    std::ignore = m_service->bestResult(mine.front());
                }
            });
        }
        threads.clear();
        std::set<jobs::JobId> unique;
        for (const auto& mine : ids) {
            QVERIFY(std::is_sorted(mine.begin(), mine.end()));
            unique.insert(mine.begin(), mine.end());
        }
        QCOMPARE(unique.size(), std::size_t { kThreads * kEach });
        waitUntilIdle();
        QCOMPARE(m_runner->started.load(), kThreads * kEach);
    }

    void destroyingItAtAnyMomentWaitsForWhatRuns()
    {
        std::mt19937 random(7);
        for (int round = 0; round < 30; ++round) {
            for (int i = 0; i < 5; ++i)
                m_service->submit(named(i == 3 ? "bad" : "good"));
            QTest::qWait(static_cast<int>(random() % 12));
            const std::weak_ptr<QuickRunner> runner = m_runner;
            m_service.reset();
            m_runner.reset();
            QVERIFY2(runner.expired(), "a job still holds the runner");
            init();
        }
    }
};

QTEST_GUILESS_MAIN(TestStudioServiceCrowd)
#include "tst_studio_service_crowd.moc"
