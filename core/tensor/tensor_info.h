#pragma once

#include "core/base/result.h"
#include "core/tensor/dtype.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::tensor {

/// Limits of one file, far above those of any network that we load.
inline constexpr std::size_t kMaxTensors = 100'000;
inline constexpr std::size_t kMaxRank = 8;
inline constexpr std::size_t kMaxNameBytes = 4096;

/// Follows a matrix's name where its rows' scales are called so.
inline constexpr const char* kScaleEnding = ".scale";

/// A tensor in a file: where its numbers lie and how they are laid out.
struct TensorInfo {
    std::string name;
    DType dtype = DType::F32;
    std::vector<std::int64_t> shape; ///< each >= 0; empty: one number
    std::vector<std::int64_t> strides; ///< numbers from one index to the next, >= 0; as many as `shape` has
    std::uint64_t begin = 0; ///< bytes of the file: where the first number lies
    std::uint64_t end = 0; ///< behind the last number that an index can reach

    std::uint64_t count() const noexcept; ///< numbers, the product of `shape`
    std::uint64_t bytes() const noexcept { return count() * byteSize(dtype); } ///< of the numbers, packed
    bool packed() const noexcept; ///< rows lie one after another, the last index fastest
};

/// The tensors of a file, each name once, in the order of names.
struct TensorTable {
    std::vector<TensorInfo> tensors;
    std::map<std::string, std::string> metadata; ///< free text that a safetensors file may bring along
};

/// The strides of packed rows.
std::vector<std::int64_t> packedStrides(const std::vector<std::int64_t>& shape);

/// How many bytes from the first number the last one ends: what a tensor needs of its storage. 0 where `shape` has a 0.
/// \error InvalidInput  rank over kMaxRank, a negative size or stride, more than 2^63 bytes; the message starts with
///        "tensor 'NAME': "
Result<std::uint64_t> reachedBytes(const TensorInfo& tensor);

bool isUtf8(std::string_view text) noexcept;

/// What a file calls something, for a message: control characters made visible, cut after 200 bytes.
std::string printable(std::string_view text);

/// "tensor 'NAME': rule"
Error brokenTensor(std::string_view name, std::string_view rule);

/// "[2, 3]"
std::string shapeText(const std::vector<std::int64_t>& shape);

} // namespace orfeas::tensor
