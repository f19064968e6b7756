#pragma once

#include <filesystem>
#include <vector>

namespace orfeas::cli {

/// The pictures that `arguments` name: files as they are (whatever their name; a missing one stays, so that its job
/// says so), folders as the picture files directly inside them, by name. A folder without pictures stays itself.
std::vector<std::filesystem::path> expandPictures(const std::vector<std::filesystem::path>& arguments);

} // namespace orfeas::cli
