#pragma once

#include "core/asset/receipt.h"

#include <filesystem>

namespace orfeas::cli {

/// Reads the file in another process (this program, `orfeas facts FILE`), so that a reader that dies takes nothing with
/// it. \error Internal  it died, took longer than two minutes or answered nonsense; else what it says
Result<asset::Facts> factsByChild(const std::filesystem::path& file);

/// What `orfeas facts FILE` does. \return the exit code
int runFacts(const std::filesystem::path& file);

} // namespace orfeas::cli
