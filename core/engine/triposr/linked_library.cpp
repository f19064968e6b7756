#include "core/base/machine.h"
#include "core/engine/triposr/calibration.h"
#include "core/engine/triposr/counting_allocator.h"
#include "core/engine/triposr/kept_scene.h"
#include "core/engine/triposr/library.h"
#include "core/engine/triposr/loaded_network.h"
#include "core/engine/weight_holder.h"
#include "core/field/pyramid.h"
#include "core/image/decode.h"

#include <chrono>
#include <ctime>
#include <fstream>
#include <mutex>
#include <sstream>
#include <unistd.h>

namespace orfeas::engine::triposr {

namespace {

using Clock = std::chrono::steady_clock;

std::shared_ptr<const field::Field> fieldOf(const Network& network, const at::Tensor& codes)
{
    return makeScene(network.decoder(codes), network.config());
}

/// Between two looks for a stop while another job reads the weights.
constexpr auto kPollInterval = std::chrono::milliseconds(20);

/// A layer of the transformer is this much more work than one of the image tokenizer.
constexpr std::uint64_t kBlockWork = 10;

/// Tells the context how far the network is.
RunHooks progressHooks(const Config& config, const JobContext& context)
{
    RunHooks hooks;
    const auto total = static_cast<std::uint64_t>(config.vit.layers) + kBlockWork * config.blocks;
    hooks.value = [&context, total, done = std::uint64_t { 0 }](const std::string& name, const at::Tensor&) mutable {
        const bool layer = name.starts_with("vit.layer.");
        const bool block = name.starts_with("backbone.block.") && name.find('.', 15) == std::string::npos;
        if (!layer && !block)
            return;
        done += block ? kBlockWork : 1;
        context.report("shape", done, total);
    };
    return hooks;
}

class TriposrEngine final : public Reconstructor, public WeightHolder {
public:
    explicit TriposrEngine(Setup setup) : m_setup(std::move(setup)) { }

    Result<std::shared_ptr<const field::Field>> reconstruct(const SubjectViews& views, const EngineOptions& /*options*/,
                                                            const JobContext& context) const override
    {
        // for loops of this library, which has thread-local variables of its own
        const MemoryAccount::Scope scope(tensorAccount());
        const image::Subject* front = views.get(View::Front);
        if (front == nullptr)
            return Error { ErrorCode::InvalidInput, "triposr: a front picture is needed" };
        const auto network = loaded(context);
        if (!network)
            return network.error();
        const auto picture = frameOnGrey(front->image, kFrameRatio);
        if (!picture)
            return picture.error();
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const auto codes =
            computeSceneCodes(**network, *picture, progressHooks((*network)->config(), context), context);
        if (!codes)
            return codes.error();
        return fieldOf(**network, *codes);
    }

    /// In 32 bits they stay in the file that is mapped; else half or a quarter of it is made of them.
    std::uint64_t weightBytes() const override
    {
        const auto precision = m_setup.precision.value_or(tensor::Precision::Fp32);
        const std::uint64_t parts = precision == tensor::Precision::Fp32 ? 1
            : precision == tensor::Precision::Int8                       ? 4
                                                                         : 2;
        for (const char* name : { "model.safetensors", "model.ckpt" }) {
            std::error_code failed;
            if (const auto bytes = std::filesystem::file_size(m_setup.weights / name, failed); !failed)
                return bytes / parts;
        }
        return 0;
    }

    void freeWeights() const override
    {
        std::shared_ptr<const Network> gone; // ends outside the lock
        const std::unique_lock lock(m_mutex, std::try_to_lock); // else they are being read
        if (lock.owns_lock())
            m_network.swap(gone);
    }

private:
    Result<std::shared_ptr<const Network>> loaded(const JobContext& context) const
    {
        std::unique_lock lock(m_mutex, std::defer_lock);
        while (!lock.try_lock_for(kPollInterval)) {
            if (auto go = context.checkpoint(); !go)
                return go.error();
        }
        if (!m_network) {
            const MemoryAccount::Scope scope(m_weights.get()); // they are no job's
            auto made = loadNetwork(m_setup, context);
            if (!made)
                return made.error();
            m_network = std::move(made->network);
        }
        return m_network;
    }

    Setup m_setup;
    const std::shared_ptr<MemoryAccount> m_weights = MemoryAccount::make();
    mutable std::timed_mutex m_mutex; ///< guards m_network while it is loaded
    mutable std::shared_ptr<const Network> m_network;
};

/// Resident memory of this process now.
double residentMiB()
{
    std::ifstream file("/proc/self/statm");
    double size = 0;
    double resident = 0;
    file >> size >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

/// Seconds since this process began, to a hundredth.
double secondsSinceStart()
{
    constexpr int kStartTime = 20; // the field, counted from behind the name in brackets
    std::ifstream file("/proc/self/stat");
    std::string text;
    std::getline(file, text);
    std::istringstream fields(text.substr(text.rfind(')') + 1));
    std::string field;
    for (int i = 0; i < kStartTime; ++i)
        fields >> field;
    timespec now {};
    clock_gettime(CLOCK_BOOTTIME, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9
        - std::strtod(field.c_str(), nullptr) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

/// Takes the time between one step's end and the next one's.
class Steps {
public:
    void end(const std::string& name)
    {
        const auto now = Clock::now();
        const std::clock_t cpu = std::clock();
        steps.push_back({ name, std::chrono::duration<double>(now - m_at).count(),
                          static_cast<double>(cpu - m_cpu) / CLOCKS_PER_SEC, peakResidentMiB(), residentMiB() });
        m_at = Clock::now();
        m_cpu = std::clock();
    }
    std::vector<StepCost> steps;

private:
    Clock::time_point m_at = Clock::now();
    std::clock_t m_cpu = std::clock();
};

Result<RunReport> measuredRun(const Setup& setup, const std::filesystem::path& path, int resolution,
                              const JobContext& context)
{
    RunReport report;
    Steps steps;
    const auto loaded = loadNetwork(setup, context);
    if (!loaded)
        return loaded.error();
    const Network& network = *loaded->network;
    report.precision = loaded->precision;
    report.weightBytes = network.linearBytes();
    report.tensorBytes = loaded->tensorBytes;
    steps.end("load");
    report.readySeconds = secondsSinceStart();
    report.readyCpuSeconds = static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
    const auto decoded = image::decode(path, context);
    if (!decoded)
        return decoded.error();
    const auto picture = frameOnGrey(decoded->image, kFrameRatio);
    if (!picture)
        return picture.error();
    steps.end("picture");
    RunHooks hooks;
    hooks.value = [&steps](const std::string& name, const at::Tensor&) {
        if (name == "image_tokens")
            steps.end("image tokens");
        else if (name == "backbone")
            steps.end("backbone");
    };
    const auto codes = computeSceneCodes(network, *picture, hooks, context);
    if (!codes)
        return codes.error();
    const at::Tensor flat = codes->to(torch::kFloat32).contiguous();
    report.sceneCodes.assign(flat.const_data_ptr<float>(), flat.const_data_ptr<float>() + flat.numel());
    const auto made = fieldOf(network, *codes);
    steps.end("planes");
    field::PyramidOptions options;
    options.resolution = resolution;
    auto done = field::extract(*made, options, context, [&](field::StageSurface&& surface) {
        steps.end(std::string(stageName(surface.stage)));
        report.queries += surface.stats.queries;
        report.mesh = std::move(surface.mesh);
        return Result<void> {};
    });
    if (!done)
        return done.error();
    report.steps = std::move(steps.steps);
    return report;
}

class LinkedLibrary final : public Library {
public:
    void countMemory(MemoryAccount* (*current)()) const override { countTensors(current); }
    Result<std::unique_ptr<Reconstructor>> engine(const Setup& setup) const override
    {
        std::unique_ptr<Reconstructor> made = std::make_unique<TriposrEngine>(setup);
        return made;
    }
    Result<std::shared_ptr<const field::Field>> restore(const std::string& bytes) const override
    {
        try {
            return restoreScene(bytes);
        } catch (const std::bad_alloc&) {
            return Error { ErrorCode::OutOfMemory, "triposr: memory ran out for a scene that was kept" };
        }
    }
    Result<ParityReport> parity(const std::filesystem::path& fixture, const ParityOptions& options,
                                const JobContext& context) const override
    {
        return compareWithFixture(fixture, options, context);
    }
    Result<RunReport> run(const Setup& setup, const std::filesystem::path& picture, int resolution,
                          const JobContext& context) const override
    {
        return measuredRun(setup, picture, resolution, context);
    }
    Result<std::vector<PrecisionCost>> calibrate(int threads) const override
    {
        at::set_num_threads(threads);
        return triposr::calibrate();
    }
};

} // namespace

const Library& linkedLibrary()
{
    static const LinkedLibrary library;
    return library;
}

} // namespace orfeas::engine::triposr
