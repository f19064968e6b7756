#pragma once

#include "core/asset/format.h"
#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::asset {

/// What one unit of the mesh is, for formats that say so.
enum class LengthUnit : std::uint8_t { Metre, Millimetre };

struct WriteOptions {
    std::string name; ///< of mesh, node and material; empty: the file's stem
    bool overwrite = false;
    LengthUnit unit = LengthUnit::Metre;
};

/// The files that write() makes for `path`, the mesh file first; those of a texture only where the mesh has one.
std::vector<std::filesystem::path> fileNames(const std::filesystem::path& path, Format format);

/// Writes `mesh` to `path` in `format`, in the mesh's own axes (ours: y up, front +z, 1 unit = 1 m). OBJ writes
/// STEM.mtl and STEM_texture.png beside it. The files take their places together, so that a failure leaves what was
/// there. \return the files written, the mesh file first \error AlreadyExists  a target exists and options.overwrite is
/// false \error NotFound, PermissionDenied, DiskFull, Io  naming the path \error InvalidInput  an empty mesh
Result<std::vector<std::filesystem::path>> write(const mesh::Mesh& mesh, Format format,
                                                 const std::filesystem::path& path, const WriteOptions& options,
                                                 const JobContext& context);

} // namespace orfeas::asset
