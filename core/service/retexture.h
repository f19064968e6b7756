#pragma once

#include "core/base/job_context.h"
#include "core/engine/reconstructor.h"
#include "core/mesh/mesh.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::service {

struct Retextured {
    mesh::Mesh mesh;
    std::vector<std::string> warnings; ///< about the pictures, each with its path in front
};

/// mesh::retextured() with picture files: each is decoded and its subject cut out, as for a model.
/// \param pictures  by engine::View; empty paths are left out, one is needed  \param side  of the texture, px
/// \error as image::decode(), image::cutOut() and mesh::retextured(), with the picture's path in the message
Result<Retextured> retexture(const mesh::Mesh& mesh,
                             const std::array<std::filesystem::path, engine::kViews.size()>& pictures, int side,
                             const JobContext& context);

} // namespace orfeas::service
