#pragma once

#include "core/asset/format.h"
#include "core/base/result.h"
#include "core/mesh/mesh.h"

#include <string>
#include <vector>

namespace orfeas::asset {

/// What can be compared of a mesh and of the file that it was written to.
struct Facts {
    std::size_t triangles = 0; ///< with three places for corners
    Box3f bounds;
    double signedVolume = 0; ///< turned triangles show here
    std::size_t openEdges = 0; ///< after vertices at one place are made one
    bool textured = false; ///< texture coordinates and a texture bound to the material
    int textureWidth = 0;
    int textureHeight = 0;
    std::vector<Vec2f> uvs; ///< at the samples
    std::vector<Rgba8> colours; ///< at the samples: the texture's, else the vertices'
};

/// Samples are the first corners of up to 64 triangles, evenly through the list. \param mesh  indices checked
Facts factsOf(const mesh::Mesh& mesh);

/// One comparison of a receipt.
struct ReceiptLine {
    std::string what; ///< "triangles", "bounds", "winding", "closed", "texture", "uv", "colours"
    std::string wrote;
    std::string read;
    bool same = false;
};

/// What the format carries, compared: counts exactly, places to a millionth of the size, texture coordinates to 1e-5,
/// texture colours to 1 of 255, vertex colours to 16 (glTF's are linear with 8 bits).
std::vector<ReceiptLine> compareFacts(const Facts& wrote, const Facts& read, const FormatInfo& format);

std::string factsJson(const Facts& facts);
/// \error InvalidInput
Result<Facts> factsFromJson(std::string_view json);

} // namespace orfeas::asset
