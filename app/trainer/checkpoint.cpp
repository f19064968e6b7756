#include "app/trainer/checkpoint.h"

#include "core/base/atomic_file.h"
#include "core/tensor/checkpoint.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace orfeas::trainer {

Result<void> writeTensors(const std::filesystem::path& path, const NamedTensors& tensors,
                          const std::map<std::string, std::string>& metadata)
{
    nlohmann::ordered_json json;
    json["__metadata__"] = metadata;
    std::vector<torch::Tensor> kept;
    std::uint64_t at = 0;
    for (const auto& [name, tensor] : tensors) {
        kept.push_back(tensor.detach().to(torch::kFloat32).contiguous());
        const std::uint64_t bytes = kept.back().nbytes();
        json[name] = { { "dtype", "F32" }, { "shape", tensor.sizes().vec() }, { "data_offsets", { at, at + bytes } } };
        at += bytes;
    }
    std::string header = json.dump();
    header.append((8 - header.size() % 8) % 8, ' ');
    const std::uint64_t length = header.size();
    std::vector<std::string_view> pieces { { reinterpret_cast<const char*>(&length), sizeof(length) }, header };
    for (const torch::Tensor& tensor : kept)
        pieces.emplace_back(static_cast<const char*>(tensor.const_data_ptr()), tensor.nbytes());
    return writeFileAtomically(path, pieces, true);
}

Result<std::map<std::string, std::string>> readTensors(const std::filesystem::path& path, const NamedTensors& tensors)
{
    const auto file = tensor::Checkpoint::open(path);
    if (!file)
        return file.error();
    const torch::NoGradGuard frozen;
    for (const auto& [name, tensor] : tensors) {
        const auto found = (*file)->tensor(name);
        if (!found || found->sizes() != tensor.sizes())
            return Error { ErrorCode::InvalidInput,
                           fmt::format("{}: no tensor {} of this network's shape", path.string(), name) };
        torch::Tensor target = tensor;
        target.copy_(*found);
    }
    return (*file)->metadata();
}

} // namespace orfeas::trainer
