#pragma once

#include "core/tensor/mapped_file.h"
#include "core/tensor/tensor_info.h"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace at {
class Tensor;
}

namespace orfeas::tensor {

enum class CheckpointFormat { Safetensors, PyTorchZip };

/// A file of named tensors, mapped. What it holds is checked when it is opened; numbers are read from the disk when
/// they are first used. \thread any, also several at once
class Checkpoint {
public:
    /// Opens safetensors and PyTorch zip checkpoints, told apart by content.
    /// \error NotFound, PermissionDenied, Io \error UnsupportedFormat  neither of the two
    /// \error InvalidInput, TooLarge  the message names the path, the tensor and the rule that it breaks
    static Result<std::shared_ptr<const Checkpoint>> open(const std::filesystem::path& path);

    const std::filesystem::path& path() const noexcept { return m_path; }
    CheckpointFormat format() const noexcept { return m_format; }

    std::span<const TensorInfo> tensors() const noexcept { return m_table.tensors; } ///< in the order of names
    const TensorInfo* find(std::string_view name) const noexcept; ///< null: there is none
    /// Of a matrix [R, C] that convertToSafetensors() wrote in 8 bits the R scales of its rows; null: it has none.
    const TensorInfo* scaleOf(const TensorInfo& tensor) const;
    /// tensors() as a network names them: without scales.
    std::vector<TensorInfo> withoutScales() const;
    const std::map<std::string, std::string>& metadata() const noexcept { return m_table.metadata; }

    /// The numbers of one of tensors(), from the first to the last that an index reaches; they start at any byte.
    std::string_view bytes(const TensorInfo& tensor) const noexcept;

    /// The tensor in its own shape, strides and type on the CPU: a view of the file that keeps it mapped, or a copy
    /// where the file has it at a byte that its type may not start at. Writing to it changes neither file nor other
    /// openings. \error NotFound  no such name \error InvalidInput  a BOOL with a byte that is neither 0 nor 1
    Result<at::Tensor> tensor(std::string_view name) const;

private:
    Checkpoint(std::filesystem::path path, std::shared_ptr<const MappedFile> file, CheckpointFormat format,
               TensorTable table);

    std::filesystem::path m_path;
    std::shared_ptr<const MappedFile> m_file;
    CheckpointFormat m_format;
    TensorTable m_table;
};

/// A tensor that a network needs.
struct WantedTensor {
    std::string name;
    std::vector<std::int64_t> shape;
};

/// Whether `found` are the tensors that a network wants, each in its shape, and no others but those named in `unused`
/// (present or not, in any shape). All missing, extra and mis-shaped ones are listed in one error, one a line.
/// \error InvalidInput
Result<void> matchTensors(std::span<const TensorInfo> found, std::span<const WantedTensor> wanted,
                          std::span<const std::string> unused = {});

} // namespace orfeas::tensor
