#include "core/service/step_memory.h"

#include "core/base/bytes.h"
#include "core/image/frame.h"
#include "core/image/picture_header.h"
#include "core/service/pipeline.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::service {

namespace {

std::uint64_t square(int n)
{
    return static_cast<std::uint64_t>(n) * static_cast<std::uint64_t>(n);
}

int viewsOf(const jobs::Request& request)
{
    return static_cast<int>(std::count_if(request.pictures.begin(), request.pictures.end(),
                                          [](const auto& path) { return !path.empty(); }));
}

/// What the layers of an engine's network hold at once, in 32 bits. TripoSR's largest are the feed-forward layers of
/// its transformer (engine/triposr/transformer.h): of 3 x 32 x 32 tokens of 1024 numbers, 8 times as much behind the
/// first matrix, 4 times each behind the gate and the product, and the block's input and output. Its image tokenizer
/// and its planes are smaller.
std::uint64_t networkBytes(const std::string& engine)
{
    constexpr std::uint64_t kTokens = std::uint64_t { 3 } * 32 * 32;
    constexpr std::uint64_t kWidth = 1024;
    constexpr std::uint64_t kWidthsAtOnce = 8 + 4 + 4 + 1 + 1;
    return engine == "triposr" ? kTokens * kWidth * kWidthsAtOnce * sizeof(float) : 0;
}

} // namespace

std::string_view memoryStepName(MemoryStep step) noexcept
{
    switch (step) {
    case MemoryStep::Prepare:
        return "prepare";
    case MemoryStep::Shape:
        return "shape";
    case MemoryStep::Surface:
        return "surface";
    case MemoryStep::Finish:
        break;
    }
    return "finish";
}

std::int64_t pixelsOf(const jobs::Request& request)
{
    std::int64_t most = 0;
    for (const auto& path : request.pictures) {
        if (path.empty())
            continue;
        const auto file = image::SourceFile::open(path);
        const auto header = file ? image::readHeader(*file) : Result<image::PictureHeader>(Error {});
        if (header)
            most = std::max(most, header->width * header->height);
    }
    return most;
}

memory::JobDemand demandOf(const jobs::Request& request, const std::string& engine, std::int64_t pixels)
{
    memory::JobDemand demand;
    demand.engine = engine;
    demand.settings.resolution = request.resolution;
    const auto unknown = static_cast<std::uint64_t>(image::kEnoughSide) * image::kEnoughSide;
    const std::uint64_t shown = pixels > 0 ? static_cast<std::uint64_t>(pixels) : unknown;
    const auto views = static_cast<std::uint64_t>(std::max(1, viewsOf(request)));
    const std::uint64_t subjects = views * std::min<std::uint64_t>(shown, square(2048)) * 4;
    const std::uint64_t texture = square(request.textureSide);
    const auto add = [&demand](MemoryStep step, memory::StepDemand::Bytes peak) {
        memory::StepDemand one;
        one.name = memoryStepName(step);
        one.peak = std::move(peak);
        demand.steps.push_back(std::move(one));
    };
    // bytes a pixel, a cell and a texel as measured for the embedded engine; what an engine really needs is learnt
    add(MemoryStep::Prepare, [=](const memory::Settings&) { return shown * 40 + subjects; });
    const std::uint64_t network = networkBytes(engine);
    add(MemoryStep::Shape, [=](const memory::Settings&) { return subjects * 12 + network + 16_MiB; });
    add(MemoryStep::Surface,
        [=](const memory::Settings& with) { return subjects * 6 + square(with.resolution) * 800 + 8_MiB; });
    add(MemoryStep::Finish, [=](const memory::Settings& with) {
        return subjects * 6 + square(with.resolution) * 500 + texture * 12 + 8_MiB;
    });
    return demand;
}

std::string peakKey(const jobs::Request& request, const std::string& engine, MemoryStep step, const std::string& device)
{
    return fmt::format("{}{} views/{}/{} triangles/{} px/{}{}", relatedPeaks(request, engine, step, device),
                       viewsOf(request), request.resolution, request.triangles, request.textureSide,
                       stageName(request.until), request.paintEveryStage ? "/every stage" : "");
}

std::string relatedPeaks(const jobs::Request& request, const std::string& engine, MemoryStep step,
                         const std::string& device)
{
    return fmt::format("{}/{}{}/{}/", device, engine,
                       networkBytes(engine) > 0 ? " " + request.precision : std::string(), memoryStepName(step));
}

std::uint64_t finishBytes(const jobs::Request& request, std::size_t triangles)
{
    // simplification of the whole surface, or the texture where that is larger; as measured for the embedded engines
    return std::max(triangles * 266 + 8_MiB, square(request.textureSide) * 12);
}

std::string finishKey(const jobs::Request& request, const std::string& engine, const std::string& device)
{
    return fmt::format("{}/{}/{} of triangles/{}{} px{}", device, engine, memoryStepName(MemoryStep::Finish),
                       request.triangles == 0 ? "all, " : "", request.textureSide,
                       request.paintEveryStage ? "/every stage" : "");
}

std::string timeKey(const std::string& peakKey)
{
    return "ms/" + peakKey;
}

StepMemory::StepMemory(MemoryPlanner& planner, const jobs::Request& request, std::string engine, SharedWeights weights,
                       const JobContext& context, const RunnerEvents& events)
    : m_planner(planner), m_request(request), m_engine(std::move(engine)), m_weights(std::move(weights)),
      m_context(context), m_events(events), m_demand(demandOf(request, m_engine, pixelsOf(request))),
      m_account(MemoryAccount::make(planner.budget->account())),
      m_job(planner.budget->newJob(request.displayName(), m_account))
{
}

StepMemory::~StepMemory()
{
    m_lease.end();
    m_account->leaveParent();
    m_planner.budget->forget(m_job);
}

std::optional<std::uint64_t> StepMemory::predictedOfTriangles() const
{
    const std::string key = finishKey(m_request, m_engine, m_planner.budget->meter().device());
    if (m_triangles == 0 || !m_planner.peaks.knows(key))
        return std::nullopt;
    return m_planner.peaks.predict(key, finishBytes(m_request, m_triangles));
}

std::uint64_t StepMemory::predicted(std::size_t step) const
{
    if (const auto known = predictedOfTriangles(); known && kMemorySteps[step] == MemoryStep::Finish)
        return *known;
    const std::string& device = m_planner.budget->meter().device();
    const std::string key = peakKey(m_request, m_engine, kMemorySteps[step], device);
    const std::uint64_t bytes = m_planner.peaks.predict(key, m_demand.steps[step].peak(m_demand.settings),
                                                        relatedPeaks(m_request, m_engine, kMemorySteps[step], device));
    // what nobody has measured is a guess: it may ask for all there is, but is not refused for it
    return m_planner.peaks.knows(key) ? bytes : std::min(bytes, room());
}

std::uint64_t StepMemory::room() const
{
    const std::uint64_t budget = m_planner.budget->bytes();
    return budget - std::min(budget, m_weights.bytes);
}

double StepMemory::secondsFrom(std::size_t step) const
{
    double seconds = 0;
    for (; step < kMemorySteps.size(); ++step) {
        const std::string key =
            timeKey(peakKey(m_request, m_engine, kMemorySteps[step], m_planner.budget->meter().device()));
        if (!m_planner.peaks.knows(key))
            return 0;
        seconds += static_cast<double>(m_planner.peaks.predict(key, kTimeUnit)) / 1000;
    }
    return seconds;
}

memory::Ask StepMemory::askFor(std::size_t step) const
{
    memory::Ask ask;
    ask.job = m_job;
    ask.priority = m_request.priority;
    ask.step = memoryStepName(kMemorySteps[step]);
    ask.remaining = secondsFrom(step);
    if (kMemorySteps[step] == MemoryStep::Shape) {
        ask.weights = m_weights.name;
        ask.weightBytes = m_weights.bytes;
    }
    for (std::size_t later = step; later < kMemorySteps.size(); ++later)
        ask.claim = std::max(ask.claim, predicted(later));
    ask.bytes = std::max(predicted(step), m_account->held());
    if (m_alone)
        ask.bytes = ask.claim = std::max(ask.bytes, room());
    return ask;
}

Result<void> StepMemory::begin(MemoryStep step, std::size_t triangles)
{
    end();
    m_triangles = triangles;
    const auto ask = [this, step] {
        m_predicted = predicted(static_cast<std::size_t>(step));
        return askFor(static_cast<std::size_t>(step));
    };
    auto lease = m_planner.budget->lease(ask, m_context.stopToken(), [this](const std::string& why) {
        if (m_events.waitsForMemory)
            m_events.waitsForMemory(why);
    });
    if (!lease) {
        if (lease.error().code == ErrorCode::OutOfMemory)
            return Error { ErrorCode::OutOfMemory,
                           fmt::format("{}: the step '{}' {}", m_request.front().string(), memoryStepName(step),
                                       lease.error().message) };
        return lease.error();
    }
    m_lease = std::move(*lease);
    for (const std::string& name : m_lease.evicted())
        m_weights.free(name);
    m_account->resetPeak();
    m_began = std::chrono::steady_clock::now();
    m_runs = step;
    return {};
}

void StepMemory::end()
{
    if (!m_runs)
        return;
    const auto index = static_cast<std::size_t>(*m_runs);
    const std::string key = peakKey(m_request, m_engine, *m_runs, m_planner.budget->meter().device());
    if (heapIsCounted()) {
        m_planner.budget->notePeak(m_job, m_predicted, m_account->peak());
        m_planner.peaks.learn(key, m_account->peak(), m_demand.steps[index].peak(m_demand.settings));
        if (m_triangles > 0)
            m_planner.peaks.learn(finishKey(m_request, m_engine, m_planner.budget->meter().device()), m_account->peak(),
                                  finishBytes(m_request, m_triangles));
    }
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - m_began;
    m_planner.peaks.learn(timeKey(key), static_cast<std::uint64_t>(took.count()), kTimeUnit);
    m_runs.reset();
    m_lease.end(m_account->held());
}

void StepMemory::giveBack()
{
    m_runs.reset();
    m_lease.end(m_account->held());
    m_planner.budget->leave(m_job);
}

} // namespace orfeas::service
