#include "core/memory/scheduler.h"

#include <QTest>

using namespace orfeas::memory;

namespace {

Ask ask(JobNumber job, std::uint64_t bytes, std::uint64_t claim = 0, int priority = 0)
{
    Ask ask;
    ask.job = job;
    ask.bytes = bytes;
    ask.claim = claim;
    ask.priority = priority;
    return ask;
}

Ask askWith(JobNumber job, std::uint64_t bytes, const char* weights, std::uint64_t weightBytes)
{
    Ask asked = ask(job, bytes);
    asked.weights = weights;
    asked.weightBytes = weightBytes;
    return asked;
}

std::vector<JobNumber> granted(Scheduler& scheduler)
{
    std::vector<JobNumber> jobs;
    for (const Grant& grant : scheduler.grant())
        jobs.push_back(grant.job);
    return jobs;
}

using Jobs = std::vector<JobNumber>;

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asManyAtOnceAsFit()
    {
        Scheduler scheduler(100);
        for (JobNumber job = 1; job <= 4; ++job)
            scheduler.ask(ask(job, 30));
        QCOMPARE(granted(scheduler), (Jobs { 1, 2, 3 }));
        QCOMPARE(scheduler.leased(), 90U);
        scheduler.leave(2);
        QCOMPARE(granted(scheduler), (Jobs { 4 }));
    }

    void aSmallJobPassesALargeOneThatDoesNotFitYet()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 60));
        scheduler.ask(ask(2, 80));
        scheduler.ask(ask(3, 30));
        QCOMPARE(granted(scheduler), (Jobs { 1, 3 }));
        QVERIFY(scheduler.reason(2).find("in use by 2 other jobs") != std::string::npos);
    }

    void aLargeJobIsPassedAtMostTwelveTimes()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 50));
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        scheduler.ask(ask(2, 80));
        JobNumber next = 3;
        int passes = 0;
        for (; passes < 100; ++passes, ++next) {
            scheduler.ask(ask(next, 10));
            if (granted(scheduler).empty())
                break;
            scheduler.leave(next);
        }
        QCOMPARE(passes, Scheduler::kMostPasses);
        QCOMPARE(scheduler.decisions().mostPasses, Scheduler::kMostPasses);
        QVERIFY(scheduler.reason(next).find("goes first") != std::string::npos);
        scheduler.leave(1);
        QCOMPARE(granted(scheduler), (Jobs { 2, next }));
    }

    void whoCannotRunAtAllIsNoReasonToWait()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 150));
        for (JobNumber job = 2; job < 40; ++job) {
            scheduler.ask(ask(job, 60));
            QCOMPARE(granted(scheduler), (Jobs { job }));
            scheduler.leave(job);
        }
        QVERIFY(scheduler.reason(1).find("other programs leave") != std::string::npos);
        scheduler.setBudget(200);
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
    }

    void aHigherPriorityStartsFirst()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 100));
        scheduler.ask(ask(2, 100, 0, 5));
        QCOMPARE(granted(scheduler), (Jobs { 2 }));
    }

    void ofThoseEqualInAgeTheOneWithMostLeftToDoStartsFirst()
    {
        Scheduler scheduler(100);
        for (const JobNumber job : { 1U, 2U, 3U }) {
            Ask asked = ask(job, 100);
            asked.remaining = job == 2 ? 30 : 10;
            scheduler.ask(asked);
        }
        QCOMPARE(granted(scheduler), (Jobs { 2 }));
        scheduler.leave(2);
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
    }

    /// A short job is passed by longer ones that come after it only until it is older by a class.
    void longerJobsThatKeepComingDoNotStarveAShortOne()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 100));
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        Ask brief = ask(2, 100);
        brief.remaining = 1;
        scheduler.ask(brief);
        JobNumber runs = 1;
        JobNumber next = 3;
        for (; runs != 2 && next < 100; ++next) {
            Ask longer = ask(next, 100);
            longer.remaining = 50;
            scheduler.ask(longer);
            scheduler.leave(runs);
            runs = granted(scheduler).at(0);
        }
        QCOMPARE(runs, 2U);
        QCOMPARE(scheduler.decisions().mostPasses, Scheduler::kAgeClass);
    }

    void whoHoldsMostAndAsksForMostGoesOnFirst()
    {
        Scheduler scheduler(100);
        for (const JobNumber job : { 1U, 2U }) {
            scheduler.ask(ask(job, 10, job == 1 ? 60 : 70));
            QCOMPARE(granted(scheduler), (Jobs { job }));
            scheduler.endStep(job, 10);
        }
        scheduler.ask(ask(1, 60));
        scheduler.ask(ask(2, 70));
        QCOMPARE(granted(scheduler), (Jobs { 2 }));
    }

    void aSecondQuestionTakesThePlaceOfTheFirst()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 60));
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        scheduler.ask(ask(2, 50));
        QVERIFY(granted(scheduler).empty());
        scheduler.ask(ask(2, 40)); // it was learnt meanwhile that it takes less
        QCOMPARE(granted(scheduler), (Jobs { 2 }));
    }

    /// Two jobs of which each holds 40 and wants 80 next: both at once could never end.
    void noJobStartsThatCouldKeepAnotherFromEnding()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 40, 80));
        scheduler.ask(ask(2, 40, 80));
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        scheduler.endStep(1, 40);
        QVERIFY(granted(scheduler).empty());
        QVERIFY(scheduler.reason(2).find("kept for jobs that have begun") != std::string::npos);
        scheduler.ask(ask(1, 80, 80));
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        scheduler.leave(1);
        QCOMPARE(granted(scheduler), (Jobs { 2 }));
    }

    void betweenStepsAJobHoldsWhatItKeeps()
    {
        Scheduler scheduler(100);
        scheduler.ask(ask(1, 90));
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        scheduler.endStep(1, 20);
        QCOMPARE(scheduler.leased(), 20U);
        scheduler.ask(ask(2, 80));
        QCOMPARE(granted(scheduler), (Jobs { 2 }));
    }

    void jobsOfAnEngineShareItsWeights()
    {
        Scheduler scheduler(100);
        for (JobNumber job = 1; job <= 3; ++job)
            scheduler.ask(askWith(job, 20, "big", 40));
        const auto grants = scheduler.grant();
        QCOMPARE(grants.size(), 3U);
        QVERIFY(grants[0].loadsWeights);
        QVERIFY(!grants[1].loadsWeights);
        QCOMPARE(scheduler.weightBytes(), 40U);
    }

    void idleWeightsLeaveLeastRecentlyUsedFirst()
    {
        Scheduler scheduler(100);
        const auto run = [&scheduler](JobNumber job, const char* engine) {
            scheduler.ask(askWith(job, 10, engine, 30));
            auto grants = scheduler.grant();
            scheduler.leave(job);
            return grants.at(0).evicted;
        };
        QVERIFY(run(1, "a").empty());
        QVERIFY(run(2, "b").empty());
        QVERIFY(run(3, "a").empty()); // b is now the one not used for longest
        QVERIFY(run(4, "c").empty());
        QCOMPARE(run(5, "d"), std::vector<std::string> { "b" });
    }

    void weightsInUseStay()
    {
        Scheduler scheduler(100);
        scheduler.ask(askWith(1, 10, "a", 50));
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        scheduler.ask(askWith(2, 10, "b", 50));
        QVERIFY(granted(scheduler).empty());
        scheduler.endStep(1, 0);
        QCOMPARE(granted(scheduler), (Jobs { 2 }));
        QCOMPARE(scheduler.weightBytes(), 50U);
    }

    void whenOthersTookTheMemoryTheLastToComeGivesBack()
    {
        Scheduler scheduler(100);
        for (const JobNumber job : { 1U, 2U }) {
            scheduler.ask(ask(job, 20, 60));
            QCOMPARE(granted(scheduler), (Jobs { job }));
            scheduler.endStep(job, 20);
        }
        for (const JobNumber job : { 1U, 2U })
            scheduler.ask(ask(job, 60, 60));
        scheduler.setBudget(70);
        QVERIFY(granted(scheduler).empty());
        QCOMPARE(scheduler.shouldGiveBack().value_or(0), 2U);
        scheduler.leave(2);
        QCOMPARE(granted(scheduler), (Jobs { 1 }));
        QVERIFY(!scheduler.shouldGiveBack());
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
