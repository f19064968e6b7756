#include "core/api/model_json.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orfeas::api {

Result<nlohmann::ordered_json> modelJson(const models::ModelsFolder& folder, const models::Model& model)
{
    using Json = nlohmann::ordered_json;
    const auto verified = folder.verifiedFiles(model);
    if (!verified)
        return verified.error();
    Json files = Json::array();
    std::uint64_t bytes = 0;
    for (const models::ModelFile& file : model.files) {
        bytes += file.bytes;
        files.push_back({ { "name", file.name },
                          { "bytes", file.bytes },
                          { "sha256", file.sha256.hex() },
                          { "verified", verified->contains(file.name) } });
    }
    return Json { { "id", model.id },
                  { "licence", model.licence },
                  { "territory", model.territory },
                  { "source", model.source },
                  { "bytes", bytes },
                  { "verified", verified->size() == model.files.size() },
                  { "files", std::move(files) } };
}

} // namespace orfeas::api
