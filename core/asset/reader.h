#pragma once

#include "core/base/job_context.h"
#include "core/mesh/mesh.h"

#include <filesystem>

namespace orfeas::asset {

/// Reads a mesh file of any of our formats, chosen by content: all its triangles as one mesh, in the file's own frame
/// (glTF node transforms applied), texture and vertex colours where there are any.
/// \error NotFound, PermissionDenied, Io, UnsupportedFormat, InvalidInput (truncated, index out of range, not finite),
///        TooLarge (over 2 GiB)
Result<mesh::Mesh> read(const std::filesystem::path& path, const JobContext& context);

} // namespace orfeas::asset
