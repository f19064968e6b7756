#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace orfeas::memory {

/// "1.5 GiB", "320 MiB", "12 KiB"
std::string sizeText(std::uint64_t bytes);

/// The bytes that "6GiB", "6 GB", "512MiB" or "1.5g" mean; units are powers of 1024, without one they are GiB.
/// \error InvalidInput  naming what may be written
Result<std::uint64_t> sizeFromText(std::string_view text);

/// The same, or 0 for "auto": what is free.
Result<std::uint64_t> budgetFromText(std::string_view text);

} // namespace orfeas::memory
