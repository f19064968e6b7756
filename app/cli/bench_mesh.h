#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"

#include <string>

namespace orfeas::cli {

struct BenchMeshOptions {
    int resolution = 256; ///< cells a side
    std::size_t triangles = 40'000;
    int textureSide = 2048; ///< px
    std::string picture; ///< what JSON calls it
    bool json = false;
};

/// Extracts the field's surface, simplifies it, unwraps and paints it, and tells what each took, and how the outcome
/// compares with the surface: closed, manifold, Chamfer distance and largest distance in shares of the longest side,
/// outlines (app/cli/silhouette_overlap.h), mean error of colour at the surface's vertices in percent of full scale.
/// \return one text line or JSON line
Result<std::string> benchMesh(const field::Field& field, const BenchMeshOptions& options, const JobContext& context);

/// The heading over text lines.
std::string benchMeshHeading();

} // namespace orfeas::cli
