#include "core/memory/offline_bound.h"
#include "core/memory/simulation.h"

#include <QTest>

#include <cmath>

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

    /// f(x) + f(y) <= f(x + y): what fits still fits.
    void sizesOfTheBoundAreDualFeasible()
    {
        const auto check = [](const auto& shape) {
            for (int a = 0; a <= 240; ++a) {
                for (int b = 0; a + b <= 240; ++b)
                    QVERIFY(shape(a / 240.0) + shape(b / 240.0) <= shape((a + b) / 240.0) + 1e-9);
            }
            QVERIFY(shape(1.0) <= 1 + 1e-9);
        };
        for (int k = 1; k < 8; ++k)
            check([k](double x) { return roundedSize(x, k); });
        for (const double eps : { 0.1, 0.25, 0.4, 0.5 })
            check([eps](double x) { return cutSize(x, eps); });
    }

    void threeThatDoNotFitInPairsTakeTheirSum()
    {
        std::vector<BoundJob> jobs(3);
        for (BoundJob& job : jobs)
            job.items = { { "", 60, 10 } };
        QCOMPARE(offlineBound(jobs, {}, { { 0, 100 } }), 30.0);
        QCOMPARE(offlineBound(jobs, {}, { { 0, 120 } }), 15.0);
    }

    void sharedWeightsEnterTheBound()
    {
        std::vector<BoundJob> jobs(2);
        for (BoundJob& job : jobs)
            job.items = { { "e", 30, 10 } };
        QCOMPARE(offlineBound(jobs, {}, { { 0, 100 } }), 10.0);
        QCOMPARE(offlineBound(jobs, { { "e", 60 } }, { { 0, 100 } }), 20.0);
    }
};

QTEST_GUILESS_MAIN(TestSimulation)
#include "tst_simulation.moc"
