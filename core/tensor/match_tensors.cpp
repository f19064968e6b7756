#include "core/tensor/checkpoint.h"

#include <fmt/format.h>

#include <unordered_map>
#include <unordered_set>

namespace orfeas::tensor {

namespace {

/// One kind of disagreement, one tensor a line; nothing when there are none.
std::string section(std::string_view title, const std::vector<std::string>& lines)
{
    if (lines.empty())
        return {};
    std::string text = fmt::format("\n{} ({}):", title, lines.size());
    for (const std::string& line : lines)
        text += "\n  " + line;
    return text;
}

} // namespace

Result<void> matchTensors(std::span<const TensorInfo> found, std::span<const WantedTensor> wanted,
                          std::span<const std::string> unused)
{
    std::unordered_map<std::string_view, const TensorInfo*> byName;
    for (const TensorInfo& tensor : found)
        byName.emplace(tensor.name, &tensor);
    std::unordered_set<std::string_view> known(unused.begin(), unused.end());
    std::vector<std::string> missing;
    std::vector<std::string> misshaped;
    std::vector<std::string> extra;
    for (const WantedTensor& tensor : wanted) {
        known.insert(tensor.name);
        const auto place = byName.find(tensor.name);
        if (place == byName.end())
            missing.push_back(fmt::format("{} {}", tensor.name, shapeText(tensor.shape)));
        else if (place->second->shape != tensor.shape)
            misshaped.push_back(fmt::format("{} is {}, wanted {}", tensor.name, shapeText(place->second->shape),
                                            shapeText(tensor.shape)));
    }
    for (const TensorInfo& tensor : found) {
        if (!known.contains(tensor.name))
            extra.push_back(fmt::format("{} {}", tensor.name, shapeText(tensor.shape)));
    }
    if (missing.empty() && misshaped.empty() && extra.empty())
        return {};
    return Error { ErrorCode::InvalidInput,
                   "the weights are not this network's" + section("missing", missing)
                       + section("of another shape", misshaped) + section("not wanted", extra) };
}

} // namespace orfeas::tensor
