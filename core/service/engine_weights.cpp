#include "core/service/engine_weights.h"

#include "core/models/models_folder.h"

#include <fmt/format.h>

#include <sys/stat.h>

namespace orfeas::service {

namespace {

std::string looksOf(const std::vector<std::filesystem::path>& files)
{
    std::string looks;
    for (const auto& file : files) {
        struct stat status { };
        if (stat(file.c_str(), &status) == 0)
            looks += fmt::format("{} {} {} {} {}.{}\n", file.string(), status.st_dev, status.st_ino, status.st_size,
                                 status.st_mtim.tv_sec, status.st_mtim.tv_nsec);
    }
    return looks;
}

Result<Weights> weightsIn(const engine::EngineEntry& entry, std::string name, const std::filesystem::path& folder)
{
    auto files = entry.weightFiles(folder);
    if (!files)
        return files.error();
    Weights weights { std::move(name), folder, *std::move(files), {} };
    weights.looks = looksOf(weights.files);
    return weights;
}

Error howToAdd(const engine::EngineEntry& entry, const std::string& what)
{
    return { ErrorCode::NotFound,
             fmt::format("the engine '{0}' has no weights yet: {1}; add them with `orfeas models add {0} FILE...`, or "
                         "name their folder with --weights",
                         entry.info.id, what) };
}

/// One of the models folder's, of the engine's kind.
Result<Weights> chosenFrom(const engine::EngineEntry& entry, const models::ModelsFolder& folder)
{
    const auto models = folder.list();
    if (!models)
        return models.error();
    std::optional<Weights> first;
    for (const models::Model& model : *models) {
        auto weights = weightsIn(entry, model.id, folder.root() / model.id);
        if (weights && (model.id == entry.info.id || !first))
            first = *std::move(weights);
        if (first && first->name == entry.info.id)
            break;
    }
    if (first)
        return *std::move(first);
    return howToAdd(entry,
                    fmt::format("none of the {} models in {} is of its kind", models->size(), folder.root().string()));
}

} // namespace

Result<Weights> findWeights(const engine::EngineEntry& entry, const std::string& model)
{
    const std::string& wanted = model.empty() ? entry.info.model : model;
    const models::ModelsFolder folder(models::defaultModelsFolder());
    if (wanted.empty())
        return chosenFrom(entry, folder);
    if (!models::isModelId(wanted))
        return weightsIn(entry, wanted, std::filesystem::absolute(wanted).lexically_normal());
    const auto found = folder.find(wanted);
    if (!found)
        return howToAdd(entry, found.error().message);
    return weightsIn(entry, wanted, folder.root() / wanted);
}

Result<engine::EngineSetup> setupFor(const engine::EngineEntry& entry, const std::string& model,
                                     const std::string& precision)
{
    if (!entry.weightFiles)
        return engine::EngineSetup {};
    auto weights = findWeights(entry, model);
    if (!weights)
        return weights.error();
    return engine::EngineSetup { std::move(weights->folder), tensor::precisionFromName(precision) };
}

Result<Digest> digestOf(const Weights& weights, const JobContext& context)
{
    models::ModelsFolder folder(models::defaultModelsFolder());
    std::string text = "orfeas weights\n";
    for (const auto& file : weights.files) {
        const auto digest = folder.digestOf(file, context);
        if (!digest)
            return digest.error();
        text += fmt::format("{} {}\n", file.filename().string(), digest->hex());
    }
    return sha256(text);
}

Result<EngineIdentity> identityOf(const engine::EngineEntry& entry, const std::string& model,
                                  const std::string& precision, const JobContext& context)
{
    if (!entry.weightFiles)
        return EngineIdentity { entry.info.version, {}, {} };
    const auto weights = findWeights(entry, model);
    if (!weights)
        return weights.error();
    const auto digest = digestOf(*weights, context);
    if (!digest)
        return digest.error();
    return EngineIdentity { entry.info.version + " " + precision, digest->hex(), weights->name };
}

} // namespace orfeas::service
