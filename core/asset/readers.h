#pragma once

#include "core/asset/reader.h"

#include <string>
#include <string_view>

namespace orfeas::asset {

// One function a format. `bytes` is the whole file; `file` only names it in errors; beside `path` lie OBJ's material
// library and texture.
Result<mesh::Mesh> readGlb(std::string_view bytes, const std::string& file);
Result<mesh::Mesh> readObj(std::string_view bytes, const std::filesystem::path& path);
Result<mesh::Mesh> read3mf(std::string_view bytes, const std::string& file);
Result<mesh::Mesh> readPly(std::string_view bytes, const std::string& file);
Result<mesh::Mesh> readStl(std::string_view bytes, const std::string& file);

} // namespace orfeas::asset
