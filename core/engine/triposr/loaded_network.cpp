#include "core/engine/triposr/loaded_network.h"

#include "core/engine/triposr/calibration.h"

#include <fmt/format.h>

#include <new>

namespace orfeas::engine::triposr {

namespace {

/// Ends a run of the network from within.
struct Stopped { };

Result<std::filesystem::path> weightsFile(const std::filesystem::path& folder)
{
    for (const char* name : { "model.safetensors", "model.ckpt" }) {
        std::error_code failed;
        if (std::filesystem::exists(folder / name, failed))
            return folder / name;
    }
    return Error { ErrorCode::NotFound,
                   fmt::format("{}: holds neither model.safetensors nor model.ckpt; put TripoSR's released files there",
                               folder.string()) };
}

bool memoryRanOut(const c10::Error& error)
{
    return dynamic_cast<const c10::OutOfMemoryError*>(&error) != nullptr
        || std::string_view(error.what_without_backtrace()).find("can't allocate memory") != std::string_view::npos;
}

} // namespace

Result<LoadedNetwork> loadNetwork(const Setup& setup, const JobContext& context)
{
    const auto config = readConfig(setup.weights / "config.yaml");
    if (!config)
        return config.error();
    const auto file = weightsFile(setup.weights);
    if (!file)
        return file.error();
    auto weights = tensor::Checkpoint::open(*file);
    if (!weights)
        return weights.error();
    at::set_num_threads(context.threads());
    const tensor::Precision precision = setup.precision ? *setup.precision : fastest(calibrate());
    LoadedNetwork loaded { {}, precision, 0 };
    for (const tensor::TensorInfo& info : (*weights)->tensors())
        loaded.tensorBytes += info.bytes();
    auto network = Network::load(*config, std::move(*weights), precision, context, setup.prune);
    if (!network)
        return network.error();
    loaded.network = std::move(*network);
    return loaded;
}

Result<at::Tensor> computeSceneCodes(const Network& network, const RgbPicture& picture, RunHooks hooks,
                                     const JobContext& context)
{
    hooks.poll = [&context] {
        if (context.stopRequested())
            throw Stopped();
    };
    const char* const tooLittle = "triposr: memory ran out; close other programs or choose --precision int8";
    try {
        const c10::InferenceMode withoutGradients;
        at::set_num_threads(context.threads());
        return network.sceneCodes(conditioning(picture, network.config().image, network.type()), hooks);
    } catch (const Stopped&) {
        return context.checkpoint().error();
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, tooLittle };
    } catch (const c10::Error& error) {
        if (memoryRanOut(error))
            return Error { ErrorCode::OutOfMemory, tooLittle };
        return Error { ErrorCode::Internal, std::string("triposr: ") + error.what_without_backtrace() };
    }
}

} // namespace orfeas::engine::triposr
