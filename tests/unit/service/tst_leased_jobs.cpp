#include "core/base/bytes.h"
#include "core/memory/host_meter.h"
#include "core/service/local_runner.h"

#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>
#include <thread>

using namespace orfeas;

namespace {

std::shared_ptr<service::MemoryPlanner> planner(std::uint64_t bytes)
{
    auto budget = std::make_shared<memory::MemoryBudget>(std::make_shared<memory::HostMeter>(), bytes);
    return std::make_shared<service::MemoryPlanner>(std::move(budget), memory::LearntPeaks());
}

struct Told {
    std::vector<jobs::StageResult> stages;
    std::vector<std::string> stepDowns;
    std::vector<std::string> waits;
};

Result<void> run(service::LocalRunner& runner, const jobs::Request& request, Told& told,
                 const JobContext& context = JobContext({}, {}, 2))
{
    service::RunnerEvents events;
    events.stage = [&told](jobs::StageResult result) { told.stages.push_back(std::move(result)); };
    events.steppedDown = [&told](const std::string& text) { told.stepDowns.push_back(text); };
    events.waitsForMemory = [&told](const std::string& text) { told.waits.push_back(text); };
    return runner.run(request, context, events);
}

} // namespace

class TestLeasedJobs : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    jobs::Request m_request;
    engine::Registry m_engines = engine::builtInEngines();
    std::shared_ptr<const mesh::Mesh> m_expected; ///< as made without a budget

private Q_SLOTS:
    void initTestCase()
    {
        if (!heapIsCounted())
            QSKIP("a sanitizer has the heap");
        QImage picture(160, 160, QImage::Format_ARGB32);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setBrush(QColor(200, 90, 30));
        painter.drawEllipse(20, 30, 120, 100);
        painter.end();
        const QString path = m_folder.filePath("ball.png");
        QVERIFY(picture.save(path));
        m_request.pictures[0] = path.toStdString();
        m_request.resolution = 64;
        m_request.triangles = 1000;
        m_request.textureSide = 128;
        service::LocalRunner runner(m_engines);
        Told told;
        QVERIFY(run(runner, m_request, told));
        m_expected = told.stages.back().mesh;
    }

    void whatEachStepHeldIsLearntAndGivenBack()
    {
        const auto memory = planner(2_GiB);
        service::LocalRunner runner(m_engines, memory);
        Told told;
        QVERIFY(run(runner, m_request, told));
        QCOMPARE(told.stages.back().mesh->positions, m_expected->positions);
        for (const auto step : service::kMemorySteps)
            QVERIFY(memory->peaks.knows(service::peakKey(m_request, "inflate", step, "host")));
        const memory::BudgetFigures figures = memory->budget->figures();
        QCOMPARE(figures.leased, 0U);
        QCOMPARE(figures.decisions.granted, 4U);
        QVERIFY(figures.heldPeak > 0 && figures.heldPeak < 200_MiB);
    }

    /// A job of which any one large allocation fails ends well after a second try, or says what happened; the next job
    /// is as if nothing had been.
    void anyAllocationMayFailOnce()
    {
        std::uint64_t charges = 0;
        {
            const auto memory = planner(2_GiB);
            service::LocalRunner runner(m_engines, memory);
            Told told;
            QVERIFY(run(runner, m_request, told));
            charges = memory->budget->account()->charges();
        }
        QVERIFY(charges > 50);
        const std::uint64_t step = qEnvironmentVariableIsSet("ORFEAS_EVERY_ALLOCATION") ? 1 : 1 + charges / 20;
        int mended = 0;
        for (std::uint64_t n = 1; n <= charges; n += step) {
            const auto memory = planner(2_GiB);
            memory->budget->account()->refuseAt(n);
            service::LocalRunner runner(m_engines, memory);
            Told told;
            const auto outcome = run(runner, m_request, told);
            if (outcome && !told.stepDowns.empty()) {
                ++mended;
                QCOMPARE(told.stages.size(), kStages.size()); // no stage twice
                QCOMPARE(told.stages.back().mesh->positions, m_expected->positions);
            }
            if (!outcome)
                QCOMPARE(outcome.error().code, ErrorCode::OutOfMemory);
            Told again;
            const auto next = run(runner, m_request, again);
            QVERIFY2(next, next ? "" : next.error().message.c_str());
            QCOMPARE(again.stages.back().mesh->positions, m_expected->positions);
            QCOMPARE(again.stages.back().mesh->triangles, m_expected->triangles);
        }
        QVERIFY(mended > 0);
        qInfo("%llu allocations, %d of those that failed were mended by a second try",
              static_cast<unsigned long long>(charges), mended);
    }

    /// Two jobs of an engine with weights: they are there once, are no job's, and leave when another needs their room.
    void weightsAreLeasedOnceAndLeaveWhenTheirRoomIsNeeded()
    {
        const auto memory = planner(1_GiB);
        service::LocalRunner runner(m_engines, memory);
        jobs::Request request = m_request;
        request.engine = "lite";
        Told told;
        QVERIFY(run(runner, request, told));
        const std::uint64_t weights = memory->budget->figures().weights;
        QVERIFY2(weights > 10_MiB && weights < 60_MiB, std::to_string(weights).c_str());
        std::uint64_t shape = 0;
        for (const memory::StepPeak& peak : memory->budget->figures().peaks)
            shape = peak.step == "shape" ? peak.measured : shape;
        QVERIFY(run(runner, request, told));
        QCOMPARE(memory->budget->figures().weights, weights);
        const memory::StepPeak again = memory->budget->figures().peaks.at(5);
        QCOMPARE(again.step, std::string("shape"));
        QVERIFY(static_cast<double>(again.measured)
                > 0.9 * static_cast<double>(shape)); // the first job did not pay for them

        memory::Ask all;
        all.job = memory->budget->newJob("other", nullptr);
        all.bytes = 1_GiB;
        {
            const auto lease = memory->budget->lease(all, {}, [](const std::string&) {});
            QVERIFY(lease);
            QCOMPARE(lease->evicted(), std::vector<std::string> { "lite" });
            QCOMPARE(memory->budget->figures().weights, 0U);
        }
        memory->budget->forget(all.job);
        Told after;
        QVERIFY(run(runner, request, after));
        QCOMPARE(after.stages.back().mesh->positions, told.stages.back().mesh->positions);
        QVERIFY(memory->budget->figures().weights > 10_MiB); // read again
    }

    /// The ladder: caches, then idle weights and running alone.
    void whenMemoryRunsOutTwiceIdleWeightsLeave()
    {
        const auto memory = planner(1_GiB);
        service::LocalRunner runner(m_engines, memory);
        jobs::Request request = m_request;
        request.engine = "lite";
        Told told;
        QVERIFY(run(runner, request, told));
        QVERIFY(memory->budget->figures().weights > 0);
        Told out;
        service::RunnerEvents events;
        events.stage = [&out](jobs::StageResult result) { out.stages.push_back(std::move(result)); };
        events.steppedDown = [&](const std::string& text) {
            out.stepDowns.push_back(text);
            if (out.stepDowns.size() == 1)
                memory->budget->account()->refuseAt(1); // the second try fails as well
        };
        memory->budget->account()->refuseAt(1);
        QVERIFY(runner.run(m_request, JobContext({}, {}, 2), events)); // of the engine without weights
        QCOMPARE(out.stepDowns.size(), std::size_t { 2 });
        QVERIFY2(out.stepDowns[1].find("weights that nobody uses left") != std::string::npos, out.stepDowns[1].c_str());
        QCOMPARE(memory->budget->figures().weights, 0U);
        QCOMPARE(out.stages.back().mesh->positions, m_expected->positions);
    }

    void aBudgetThatIsTooSmallIsSaidWithItsFigures()
    {
        const auto memory = planner(2_GiB);
        service::LocalRunner runner(m_engines, memory);
        Told told;
        QVERIFY(run(runner, m_request, told));
        const auto small = std::make_shared<service::MemoryPlanner>(
            std::make_shared<memory::MemoryBudget>(std::make_shared<memory::HostMeter>(), 2_MiB),
            std::move(memory->peaks));
        service::LocalRunner cramped(m_engines, small);
        const auto outcome = run(cramped, m_request, told);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::OutOfMemory);
        QVERIFY2(outcome.error().message.find("the budget is 2 MiB") != std::string::npos,
                 outcome.error().message.c_str());
    }

    void aJobThatDoesNotFitBesideAnotherWaitsAndSaysWhy()
    {
        const auto memory = planner(1_GiB);
        memory::Ask all;
        all.job = memory->budget->newJob("other", nullptr);
        all.bytes = 1_GiB;
        auto lease = memory->budget->lease(all, {}, [](const std::string&) {});
        QVERIFY(lease);
        service::LocalRunner runner(m_engines, memory);
        Told told;
        std::jthread later([&lease] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            lease->end();
        });
        QVERIFY(run(runner, m_request, told));
        QVERIFY(told.waits.size() >= 2);
        QVERIFY(told.waits.front().find("in use by 1 other jobs") != std::string::npos);
        QCOMPARE(told.waits.back(), std::string());
    }

    void whoWaitsForMemoryCanBeStopped()
    {
        const auto memory = planner(1_GiB);
        memory::Ask all;
        all.job = memory->budget->newJob("other", nullptr);
        all.bytes = 1_GiB;
        const auto lease = memory->budget->lease(all, {}, [](const std::string&) {});
        service::LocalRunner runner(m_engines, memory);
        std::stop_source stop;
        std::jthread later([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            stop.request_stop();
        });
        Told told;
        const auto outcome = run(runner, m_request, told, JobContext(stop.get_token(), {}, 1));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLeasedJobs)
#include "tst_leased_jobs.moc"
