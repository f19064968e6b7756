#include "core/memory/offline_bound.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>

using namespace orfeas::memory;

namespace {

struct Problem {
    std::vector<BoundJob> jobs;
    std::vector<BoundEngine> engines;
    std::vector<Capacity> capacity;
};

struct Placed {
    const BoundItem* item;
    double from;
    double to;
};

/// Bytes of all that runs at `when`, and of the weights that it uses.
double heldAt(const Problem& problem, const std::vector<Placed>& placed, double when)
{
    double sum = 0;
    std::set<std::string> used;
    for (const Placed& one : placed) {
        if (one.from > when + 1e-9 || one.to <= when + 1e-9)
            continue;
        sum += one.item->bytes;
        used.insert(one.item->engine);
    }
    for (const BoundEngine& engine : problem.engines)
        sum += used.count(engine.name) > 0 ? engine.bytes : 0;
    return sum;
}

double capacityAt(const Problem& problem, double when)
{
    double bytes = 0;
    for (const Capacity& piece : problem.capacity)
        bytes = piece.from <= when + 1e-9 ? piece.bytes : bytes;
    return bytes;
}

/// When `item` can start, at `ready` or later, beside what is placed.
double earliest(const Problem& problem, std::vector<Placed>& placed, const BoundItem& item, double ready)
{
    std::vector<double> moments { ready };
    for (const Placed& one : placed)
        moments.insert(moments.end(), { one.from, one.to });
    for (const Capacity& piece : problem.capacity)
        moments.push_back(piece.from);
    std::sort(moments.begin(), moments.end());
    for (const double start : moments) {
        if (start < ready)
            continue;
        placed.push_back({ &item, start, start + item.seconds });
        const bool fits = std::all_of(moments.begin(), moments.end(), [&](double when) {
            return when < start || when >= start + item.seconds
                || heldAt(problem, placed, when) <= capacityAt(problem, when) + 1e-9;
        });
        placed.pop_back();
        if (fits)
            return start;
    }
    return 1e9;
}

/// The shortest schedule: items placed as early as can be, in every order that keeps the jobs' own. One of these is
/// the best of all: if items are placed in the order in which a schedule starts them, none starts later than there, as
/// what runs beside it at its old start is at most what ran there.
void search(const Problem& problem, std::vector<std::size_t>& next, std::vector<double>& ready,
            std::vector<Placed>& placed, double& best)
{
    bool over = true;
    for (std::size_t j = 0; j < problem.jobs.size(); ++j) {
        if (next[j] == problem.jobs[j].items.size())
            continue;
        over = false;
        const BoundItem& item = problem.jobs[j].items[next[j]++];
        const double before = ready[j];
        const double start = earliest(problem, placed, item, before);
        placed.push_back({ &item, start, start + item.seconds });
        ready[j] = start + item.seconds;
        search(problem, next, ready, placed, best);
        ready[j] = before;
        placed.pop_back();
        --next[j];
    }
    if (!over)
        return;
    double end = 0;
    for (std::size_t j = 0; j < problem.jobs.size(); ++j)
        end = std::max(end, ready[j] + problem.jobs[j].after);
    best = std::min(best, end);
}

double optimum(const Problem& problem)
{
    std::vector<std::size_t> next(problem.jobs.size());
    std::vector<double> ready;
    for (const BoundJob& job : problem.jobs)
        ready.push_back(job.comes + job.before);
    std::vector<Placed> placed;
    double best = 1e9;
    search(problem, next, ready, placed, best);
    return best;
}

/// Up to six items; sizes and times are whole, so that equal ones meet.
Problem tinyProblem(std::uint32_t seed)
{
    std::mt19937 random(seed);
    const auto of = [&random](int lo, int hi) {
        return lo + static_cast<int>(random() % static_cast<std::uint32_t>(hi - lo + 1));
    };
    Problem problem;
    const bool drops = of(0, 2) == 0;
    problem.capacity = { { 0, 100 } };
    if (drops)
        problem.capacity.insert(problem.capacity.end(),
                                { { double(of(1, 10)), double(of(70, 100)) }, { double(of(11, 30)), 100 } });
    for (int e = of(0, 2); e > 0; --e)
        problem.engines.push_back({ "e" + std::to_string(e), double(of(1, 30)) });
    int left = 6;
    const bool atOnce = of(0, 1) == 0;
    while (left > 0) {
        BoundJob job;
        job.comes = atOnce ? 0 : of(0, 15);
        job.before = of(0, 3);
        job.after = of(0, 5);
        const std::string engine =
            problem.engines.empty() ? "" : problem.engines[random() % problem.engines.size()].name;
        for (int i = std::min(left, of(1, 3)); i > 0; --i, --left)
            job.items.push_back({ engine, double(of(2, 40)), double(of(1, 12)) });
        problem.jobs.push_back(std::move(job));
    }
    return problem;
}

} // namespace

class TestOfflineBound : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noBoundIsOverTheOptimum()
    {
        double ratios = 0;
        constexpr int kProblems = 400;
        for (std::uint32_t seed = 1; seed <= kProblems; ++seed) {
            const Problem problem = tinyProblem(seed);
            const double best = optimum(problem);
            const double bound = offlineBound(problem.jobs, problem.engines, problem.capacity);
            QVERIFY2(bound <= best + 1e-6,
                     qPrintable(QStringLiteral("seed %1: %2 over %3").arg(seed).arg(bound).arg(best)));
            ratios += best / bound;
        }
        qInfo("the optimum of %d tiny mixes is %.3f times the bound", kProblems, ratios / kProblems);
        QVERIFY(ratios / kProblems < 1.2); // nor is it far below
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
        for (int k = 1; k < 14; ++k)
            check([k](double x) { return roundedSize(x, k); });
        for (const double eps : { 0.05, 0.1, 0.15, 0.25, 0.334, 0.4, 0.45, 0.5 })
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

    /// Beside weights of 40 two items of 35 do not fit: their engine's time is the sum of theirs.
    void whatDoesNotFitBesideTheWeightsRunsOneAfterTheOther()
    {
        std::vector<BoundJob> jobs(4);
        for (BoundJob& job : jobs)
            job.items = { { "e", 35, 10 } };
        QCOMPARE(offlineBound(jobs, { { "e", 40 } }, { { 0, 100 } }), 40.0);
    }

    void whatMustFollowTheLastStepsCounts()
    {
        std::vector<BoundJob> jobs(3);
        for (BoundJob& job : jobs) {
            job.items = { { "", 60, 10 } };
            job.before = 2;
            job.after = 5;
        }
        jobs.push_back({ 0, 0, { { "", 1, 1 } }, 0 }); // a job without a tail does not hide those of others
        QCOMPARE(offlineBound(jobs, {}, { { 0, 100 } }), 37.0);
    }
};

QTEST_GUILESS_MAIN(TestOfflineBound)
#include "tst_offline_bound.moc"
