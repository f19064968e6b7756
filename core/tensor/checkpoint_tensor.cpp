#include "core/tensor/checkpoint.h"

#include <torch/torch.h>

#include <algorithm>

namespace orfeas::tensor {

namespace {

at::ScalarType scalarType(DType type)
{
    switch (type) {
    case DType::Bool:
        return at::kBool;
    case DType::U8:
        return at::kByte;
    case DType::I8:
        return at::kChar;
    case DType::I16:
        return at::kShort;
    case DType::I32:
        return at::kInt;
    case DType::I64:
        return at::kLong;
    case DType::F16:
        return at::kHalf;
    case DType::BF16:
        return at::kBFloat16;
    case DType::F32:
        return at::kFloat;
    case DType::F64:
        break;
    }
    return at::kDouble;
}

bool aligned(const char* memory, DType type)
{
    return reinterpret_cast<std::uintptr_t>(memory) % byteSize(type) == 0;
}

} // namespace

Result<at::Tensor> Checkpoint::tensor(std::string_view name) const
{
    const TensorInfo* const info = find(name);
    if (info == nullptr)
        return Error { ErrorCode::NotFound, m_path.string() + ": no tensor '" + std::string(name) + "'" };
    const std::string_view numbers = bytes(*info);
    if (info->dtype == DType::Bool
        && std::any_of(numbers.begin(), numbers.end(), [](char c) { return c != 0 && c != 1; })) {
        const Error error = brokenTensor(info->name, "a truth value that is neither 0 nor 1");
        return Error { error.code, m_path.string() + ": " + error.message };
    }
    const auto options = torch::TensorOptions(scalarType(info->dtype));
    if (numbers.empty())
        return torch::empty(info->shape, options);
    if (!aligned(numbers.data(), info->dtype)) {
        const auto copy = std::make_shared<std::vector<std::max_align_t>>(
            (numbers.size() + sizeof(std::max_align_t) - 1) / sizeof(std::max_align_t));
        std::copy(numbers.begin(), numbers.end(), reinterpret_cast<char*>(copy->data()));
        return torch::from_blob(
            copy->data(), info->shape, info->strides, [copy](void*) {}, options);
    }
    // LibTorch has no read-only tensors; a write lands in a private copy of the page (MappedFile).
    auto* const memory = const_cast<char*>(numbers.data());
    return torch::from_blob(
        memory, info->shape, info->strides, [file = m_file](void*) {}, options);
}

} // namespace orfeas::tensor
