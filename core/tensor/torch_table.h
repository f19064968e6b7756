#pragma once

#include "core/tensor/tensor_info.h"

#include <string_view>

namespace orfeas::tensor {

/// Whether the file starts as a ZIP archive does.
bool looksLikeZip(std::string_view file) noexcept;

/// Whether the file starts as torch.save() wrote before PyTorch 1.6: pickles one after another, no archive.
bool looksLikeOldTorch(std::string_view file) noexcept;

/// The tensors of a file that torch.save() wrote: a dictionary of tensors (an OrderedDict, as state_dict() gives, or a
/// plain one), or one whose entry "state_dict" is that. Other values beside tensors are passed over, unknown objects
/// among them are refused. Nothing of the file is ever run, looked up or called (readPickle()).
///
/// Each tensor's storage has to be a record of the archive of exactly its length, the tensor with its offset, shape and
/// strides within it, and no number of it twice.
/// \error InvalidInput  names the tensor, the record or the byte, and the rule \error TooLarge  over kMaxTensors
/// tensors,
///        or a limit of readPickle()
Result<TensorTable> readTorchTable(std::string_view file);

} // namespace orfeas::tensor
