#include "core/memory/simulation.h"

#include <QTest>

using namespace orfeas::memory;

namespace {

#ifdef ORFEAS_INSTRUMENTED
constexpr std::uint64_t kMixes = 60; // each takes 0.16 s with the sanitizers
#else
constexpr std::uint64_t kMixes = 300;
#endif

} // namespace

class TestSimulation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// A short look at what `orfeas bench scheduler` does with thousands.
    void inRandomMixesEveryJobEndsWithinTheBudget()
    {
        for (std::uint64_t seed = 1; seed <= kMixes; ++seed) {
            const MixOutcome outcome = simulate(randomMix(seed));
            QCOMPARE(outcome.violations, 0);
            QCOMPARE(outcome.starved, 0);
            QVERIFY(!outcome.deadlock);
            QCOMPARE(outcome.done + outcome.refused + outcome.failed, outcome.jobs);
            QVERIFY2(outcome.makespan >= outcome.bound - 1e-6, "faster than is possible: the bound is wrong");
        }
    }

    void theSameSeedIsTheSameSchedule()
    {
        const MixOutcome first = simulate(randomMix(7));
        const MixOutcome second = simulate(randomMix(7));
        QCOMPARE(first.makespan, second.makespan);
        QCOMPARE(first.utilisation, second.utilisation);
        QVERIFY(simulate(randomMix(8)).makespan != first.makespan);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
