#include "core/engine/triposr/triposr_engine.h"

#include <fmt/format.h>

#include <array>
#include <fstream>
#include <iterator>

namespace orfeas::engine::triposr {

namespace {

namespace fs = std::filesystem;

/// Whether a file looks like the configuration of such a network, and not like another's of the same name.
bool isOurs(const fs::path& config)
{
    constexpr std::size_t kEnough = 65536; // bytes
    std::ifstream file(config, std::ios::binary);
    std::string text(kEnough, '\0');
    file.read(text.data(), kEnough);
    text.resize(static_cast<std::size_t>(file.gcount()));
    return text.find("image_tokenizer") != std::string::npos;
}

Result<std::vector<fs::path>> weightFiles(const fs::path& folder)
{
    std::error_code failed;
    const fs::path config = folder / "config.yaml";
    if (!fs::is_regular_file(config, failed))
        return Error { ErrorCode::NotFound,
                       fmt::format("{}: holds no config.yaml; TripoSR's released files are needed, and "
                                   "`orfeas models add triposr config.yaml model.ckpt` keeps them for all jobs",
                                   folder.string()) };
    if (!isOurs(config))
        return Error { ErrorCode::InvalidInput, config.string() + ": belongs to another network than TripoSR" };
    for (const char* name : { "model.safetensors", "model.ckpt" }) {
        if (fs::is_regular_file(folder / name, failed))
            return std::vector { config, folder / name };
    }
    return Error { ErrorCode::NotFound,
                   fmt::format("{}: holds neither model.safetensors nor model.ckpt; put TripoSR's released files there",
                               folder.string()) };
}

} // namespace

EngineEntry entry(const std::string& model)
{
    EngineEntry entry;
    entry.info.id = "triposr";
    entry.info.title = "TripoSR";
    entry.info.description = "A network that sees the far side; needs its released weights.";
    entry.info.version = "1";
    entry.info.licence = "MIT";
    entry.info.model = model;
    entry.info.previewFirst = true;
    entry.weightFiles = weightFiles;
    entry.create = [](const EngineSetup& setup) -> Result<std::unique_ptr<Reconstructor>> {
        const auto library = openLibrary();
        if (!library)
            return library.error();
        return (*library)->engine({ setup.weights, setup.precision });
    };
    entry.restore = [](const std::string& bytes) -> Result<std::shared_ptr<const field::Field>> {
        const auto library = openLibrary();
        if (!library)
            return library.error();
        return (*library)->restore(bytes);
    };
    return entry;
}

} // namespace orfeas::engine::triposr
