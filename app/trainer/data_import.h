#pragma once

#include "app/trainer/shape.h"
#include "core/base/result.h"

#include <filesystem>
#include <vector>

namespace orfeas::trainer {

/// How a file's axes lie.
struct ImportAxes {
    bool zUp = false; ///< else y
    float yaw = 0; ///< radians, counter-clockwise from above, that turn its front towards +z
};

/// The files under `path` (or itself) that hold meshes by their endings, in order.
std::vector<std::filesystem::path> meshFilesUnder(const std::filesystem::path& path);

/// Reads a mesh as a shape: PLY, GLB, OBJ and STL by our own readers, what else Assimp knows by Assimp, its first
/// frame. Each material is a part. The way in which rays tell inside from outside is chosen by what makes them agree.
/// \return finished, its name from the file's or, for mesh.EXT, its folder's
/// \error InvalidInput  nothing that can be pictured, over 200,000 triangles, or an object that is kept for tests
/// \error whatever reading answers
Result<Shape> importShape(const std::filesystem::path& path, const ImportAxes& axes);

} // namespace orfeas::trainer
