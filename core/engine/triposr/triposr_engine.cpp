#include "core/engine/triposr/triposr_engine.h"

#include "core/base/sha256.h"

#include <fmt/format.h>

#include <sys/stat.h>

namespace orfeas::engine::triposr {

namespace {

/// What tells these weights from others without reading gigabytes: the configuration's content, and of the weights'
/// file what the system says of it. Empty where there are none.
std::string identity(const std::filesystem::path& folder)
{
    const auto config = sha256OfFile(folder / "config.yaml");
    if (!config)
        return {};
    std::string text = "orfeas triposr weights\n" + config->hex() + "\n";
    for (const char* name : { "model.safetensors", "model.ckpt" }) {
        struct stat status { };
        if (stat((folder / name).c_str(), &status) == 0)
            text += fmt::format("{} {} {} {} {}.{}\n", name, status.st_dev, status.st_ino, status.st_size,
                                status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
    }
    return sha256(text).hex();
}

std::string versionOf(const Setup& setup)
{
    return fmt::format("1 {}", setup.precision ? precisionName(*setup.precision) : "auto");
}

} // namespace

EngineEntry entry(const Setup& setup)
{
    EngineEntry entry;
    entry.info.id = "triposr";
    entry.info.title = "TripoSR";
    entry.info.description = "A network that sees the far side; needs its released weights (--weights DIR).";
    entry.info.version = versionOf(setup);
    entry.info.licence = "MIT";
    entry.info.weights = setup.weights.empty() ? std::string() : identity(setup.weights);
    entry.info.previewFirst = true;
    entry.create = [setup]() -> Result<std::unique_ptr<Reconstructor>> {
        if (setup.weights.empty())
            return Error { ErrorCode::InvalidInput,
                           "the engine 'triposr' needs TripoSR's config.yaml and model.ckpt: name their folder with "
                           "--weights" };
        const auto library = openLibrary();
        if (!library)
            return library.error();
        return (*library)->engine(setup);
    };
    return entry;
}

} // namespace orfeas::engine::triposr
