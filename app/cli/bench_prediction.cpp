#include "app/cli/bench_prediction.h"

#include "core/base/machine.h"
#include "core/memory/host_meter.h"
#include "core/memory/words.h"
#include "core/service/local_runner.h"

#include <QTemporaryDir>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace orfeas::cli {

namespace {

constexpr std::array kResolutions { 64, 128, 256, 512 };
constexpr double kMostOver = 1.15; ///< predicted over measured
constexpr double kMostUnder = 0.95;

using Json = nlohmann::ordered_json;

class Bench {
public:
    Bench(const std::vector<std::filesystem::path>& pictures, bool json) : m_pictures(pictures), m_json(json) { }

    /// \return the error of the first run that fails
    Result<void> measure(const std::string& engine, int resolution)
    {
        jobs::Request request;
        request.engine = engine;
        request.resolution = resolution;
        request.pictures[0] = m_pictures.front();
        if (auto learnt = run(request, true); !learnt)
            return learnt.error();
        for (const auto& picture : m_pictures) {
            request.pictures[0] = picture;
            const auto peaks = run(request, false);
            if (!peaks)
                return peaks.error();
            std::uint64_t predicted = 0;
            std::uint64_t measured = 0;
            for (const memory::StepPeak& peak : *peaks) {
                add(request, peak.step, peak.predicted, peak.measured);
                predicted = std::max(predicted, peak.predicted);
                measured = std::max(measured, peak.measured);
            }
            add(request, "job", predicted, measured);
        }
        return {};
    }

    std::string text() const
    {
        Json line { { "bench", "prediction" }, { "machine", machineLine() }, { "pictures", m_pictures.size() } };
        line["step_least"] = m_steps.least;
        line["step_most"] = m_steps.most;
        line["steps_within"] = fmt::format("{} of {}", m_steps.within, m_steps.count);
        line["job_least"] = m_jobs.least;
        line["job_most"] = m_jobs.most;
        line["jobs_within"] = fmt::format("{} of {}", m_jobs.within, m_jobs.count);
        if (m_json)
            return m_rows + line.dump() + "\n";
        return fmt::format("{}{}\npredicted over measured peak: steps {:.3f} to {:.3f}, {} of {} within {} to {}; jobs "
                           "{:.3f} to {:.3f}, {} of {}\n",
                           m_rows, machineLine(), m_steps.least, m_steps.most, m_steps.within, m_steps.count,
                           kMostUnder, kMostOver, m_jobs.least, m_jobs.most, m_jobs.within, m_jobs.count);
    }

private:
    struct Range {
        double least = 1e9;
        double most = 0;
        int count = 0;
        int within = 0;

        void add(double ratio)
        {
            least = std::min(least, ratio);
            most = std::max(most, ratio);
            ++count;
            within += ratio >= kMostUnder && ratio <= kMostOver ? 1 : 0;
        }
    };

    std::filesystem::path learntFile() const { return m_folder.filePath(QStringLiteral("learnt")).toStdString(); }

    /// One job in a process that knows nothing but what a learning run taught.
    Result<std::vector<memory::StepPeak>> run(const jobs::Request& request, bool learns) const
    {
        const auto memory = std::make_shared<service::MemoryPlanner>(
            std::make_shared<memory::MemoryBudget>(std::make_shared<memory::HostMeter>(), 0),
            learns ? memory::LearntPeaks() : memory::LearntPeaks::load(learntFile()));
        service::LocalRunner runner(m_engines, memory);
        if (auto ran = runner.run(request, JobContext({}, {}, threadCount()), {}); !ran)
            return ran.error();
        if (learns) {
            if (auto saved = memory->peaks.save(learntFile()); !saved)
                return saved.error();
        }
        return memory->budget->figures().peaks;
    }

    void add(const jobs::Request& request, const std::string& step, std::uint64_t predicted, std::uint64_t measured)
    {
        const double ratio = static_cast<double>(predicted) / static_cast<double>(std::max<std::uint64_t>(1, measured));
        (step == "job" ? m_jobs : m_steps).add(ratio);
        if (m_json)
            m_rows +=
                Json {
                    { "engine", request.engine },
                    { "resolution", request.resolution },
                    { "picture", request.front().string() },
                    { "step", step },
                    { "predicted", predicted },
                    { "measured", measured },
                    { "ratio", ratio }
                }.dump()
                + "\n";
        else
            m_rows += fmt::format("{:<8} {:>3} cells  {:<24} {:<8} {:>9} of {:>9}  {:.3f}\n", request.engine,
                                  request.resolution, request.front().filename().string(), step,
                                  memory::sizeText(predicted), memory::sizeText(measured), ratio);
    }

    const std::vector<std::filesystem::path>& m_pictures;
    const bool m_json;
    const engine::Registry m_engines = engine::builtInEngines();
    const QTemporaryDir m_folder;
    std::string m_rows;
    Range m_steps;
    Range m_jobs;
};

} // namespace

Result<std::string> benchPrediction(const std::vector<std::string>& engines,
                                    const std::vector<std::filesystem::path>& pictures, bool json)
{
    if (pictures.empty())
        return Error { ErrorCode::InvalidInput, "no picture was given" };
    if (!heapIsCounted())
        return Error { ErrorCode::InvalidInput, "this program does not count its heap, so it has no peaks" };
    Bench bench(pictures, json);
    for (const std::string& engine : engines) {
        for (const int resolution : kResolutions) {
            if (auto measured = bench.measure(engine, resolution); !measured)
                return measured.error();
        }
    }
    return bench.text();
}

} // namespace orfeas::cli
