#pragma once

#include "core/base/job_context.h"
#include "core/base/sha256.h"
#include "core/engine/registry.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::service {

/// Weights that an engine can run with, as they lie now.
struct Weights {
    std::string name; ///< of a model in the models folder, or the folder's path
    std::filesystem::path folder;
    std::vector<std::filesystem::path> files; ///< all that they consist of
    std::string looks; ///< what the system says of the files: other files, or changed ones, look otherwise

    bool operator==(const Weights&) const = default;
};

/// The weights for a job. \param entry  with weightFiles \param model  a model in the models folder
/// (models::isModelId()) or a folder; empty: entry.info.model, and where that is empty too the model that is called as
/// the engine is, else the first one in the models folder that fits
/// \error NotFound  says how to add them \error InvalidInput  what of the model named does not fit
Result<Weights> findWeights(const engine::EngineEntry& entry, const std::string& model);

/// What an engine is made with for jobs of this model and precision. \error as findWeights()
Result<engine::EngineSetup> setupFor(const engine::EngineEntry& entry, const std::string& model,
                                     const std::string& precision);

/// What tells them from all others, wherever they lie: the SHA-256 of their files' SHA-256, each of which is read once
/// and remembered in the models folder's manifest. \error Cancelled  polled every 4 MiB \error as readDigest()
Result<Digest> digestOf(const Weights& weights, const JobContext& context = {});

/// An engine's part of what a result is known by. For one without weights what engine::EngineInfo says.
struct EngineIdentity {
    std::string version; ///< of a network with the precision
    std::string weights; ///< digestOf(), hexadecimal; empty: it has none
    std::string model; ///< Weights::name
};

/// \param precision  jobs::Request::precision \error as findWeights(), digestOf()
Result<EngineIdentity> identityOf(const engine::EngineEntry& entry, const std::string& model,
                                  const std::string& precision, const JobContext& context = {});

} // namespace orfeas::service
