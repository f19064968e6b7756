#pragma once

#include "core/tensor/tensor_info.h"

#include <cstdlib>

namespace orfeas::fuzz {

/// What every table that a reader lets through keeps to; else the fuzzer has found something.
inline void checkTable(const tensor::TensorTable& table, std::uint64_t fileBytes)
{
    const std::string* before = nullptr;
    for (const tensor::TensorInfo& tensor : table.tensors) {
        const auto reached = tensor::reachedBytes(tensor);
        const bool sound = reached && tensor.begin <= tensor.end && tensor.end <= fileBytes
            && tensor.end - tensor.begin == *reached && tensor.bytes() <= fileBytes && tensor::isUtf8(tensor.name)
            && (before == nullptr || *before < tensor.name);
        if (!sound)
            std::abort();
        before = &tensor.name;
    }
}

inline void checkMessage(const Error& error)
{
    constexpr std::size_t kLongest = 2000;
    if (error.message.empty() || error.message.size() > kLongest || !tensor::isUtf8(error.message))
        std::abort();
}

} // namespace orfeas::fuzz
