#include "core/tensor/checkpoint.h"

#include "core/tensor/safetensors_table.h"
#include "core/tensor/torch_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::tensor {

Checkpoint::Checkpoint(std::filesystem::path path, std::shared_ptr<const MappedFile> file, CheckpointFormat format,
                       TensorTable table)
    : m_path(std::move(path)), m_file(std::move(file)), m_format(format), m_table(std::move(table))
{
}

Result<std::shared_ptr<const Checkpoint>> Checkpoint::open(const std::filesystem::path& path)
{
    auto file = MappedFile::open(path);
    if (!file)
        return file.error();
    const std::string_view bytes = (*file)->bytes();
    const bool zip = looksLikeZip(bytes);
    if (looksLikeOldTorch(bytes))
        return Error { ErrorCode::UnsupportedFormat,
                       path.string() + ": saved by a PyTorch before 1.6; load and save it again with a later one" };
    if (!zip && !looksLikeSafetensors(bytes))
        return Error { ErrorCode::UnsupportedFormat,
                       path.string() + ": neither a safetensors file nor a PyTorch checkpoint" };
    auto table = zip ? readTorchTable(bytes) : readSafetensorsTable(bytes);
    if (!table)
        return Error { table.error().code, path.string() + ": " + table.error().message };
    const auto format = zip ? CheckpointFormat::PyTorchZip : CheckpointFormat::Safetensors;
    return std::shared_ptr<const Checkpoint>(new Checkpoint(path, *std::move(file), format, *std::move(table)));
}

const TensorInfo* Checkpoint::find(std::string_view name) const noexcept
{
    const auto place = std::lower_bound(m_table.tensors.begin(), m_table.tensors.end(), name,
                                        [](const TensorInfo& tensor, std::string_view n) { return tensor.name < n; });
    return place != m_table.tensors.end() && place->name == name ? &*place : nullptr;
}

const TensorInfo* Checkpoint::scaleOf(const TensorInfo& tensor) const
{
    if (tensor.dtype != DType::I8 || tensor.shape.size() != 2)
        return nullptr;
    const TensorInfo* scale = find(tensor.name + kScaleEnding);
    const bool fits = scale != nullptr && scale->dtype == DType::F32 && scale->shape.size() == 1
        && scale->shape[0] == tensor.shape[0];
    return fits ? scale : nullptr;
}

std::vector<TensorInfo> Checkpoint::withoutScales() const
{
    std::vector<TensorInfo> tensors;
    for (const TensorInfo& tensor : m_table.tensors) {
        const TensorInfo* matrix = tensor.name.ends_with(kScaleEnding)
            ? find(tensor.name.substr(0, tensor.name.size() - std::string_view(kScaleEnding).size()))
            : nullptr;
        if (matrix == nullptr || scaleOf(*matrix) != &tensor)
            tensors.push_back(tensor);
    }
    return tensors;
}

std::string_view Checkpoint::bytes(const TensorInfo& tensor) const noexcept
{
    return m_file->bytes().substr(tensor.begin, tensor.end - tensor.begin);
}

} // namespace orfeas::tensor
