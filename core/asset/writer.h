#pragma once

#include "core/asset/format.h"
#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::asset {

struct WriteOptions {
    std::string name; ///< of mesh, node and material; empty: the file's stem
    bool overwrite = false;
};

/// Writes `mesh` to `path` in `format`, y up, front +z, metres: 1 unit = 1 m. OBJ writes PATH.mtl and PATH.png beside
/// it. Every file is written beside its target and renamed, so that a failure leaves what was there.
/// \return the files written, the mesh file first
/// \error AlreadyExists  a target exists and options.overwrite is false
/// \error NotFound, PermissionDenied, DiskFull, Io  naming the path
/// \error InvalidInput  an empty mesh
Result<std::vector<std::filesystem::path>> write(const mesh::Mesh& mesh, Format format,
                                                 const std::filesystem::path& path, const WriteOptions& options,
                                                 const JobContext& context);

} // namespace orfeas::asset
