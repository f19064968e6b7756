#pragma once

#include "core/base/result.h"
#include "core/mesh/mesh.h"

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace orfeas::asset {

/// A base-colour texture from a picture (PNG, JPEG, ...) inside a mesh file; `name` is what messages call it. The
/// limits are those of image::decode(). \error as image::decode()
Result<std::shared_ptr<const mesh::Texture>> textureFromBytes(std::string_view bytes, const std::string& name);

/// The same from a picture file. \error as image::decode()
Result<std::shared_ptr<const mesh::Texture>> textureFromFile(const std::filesystem::path& path);

} // namespace orfeas::asset
