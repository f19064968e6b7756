#pragma once

#include <filesystem>

namespace orfeas::cli {

/// orfeas-studio, which draws; it is installed beside this program.
std::filesystem::path studioProgram();

} // namespace orfeas::cli
