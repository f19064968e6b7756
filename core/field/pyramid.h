#pragma once

#include "core/base/job_context.h"
#include "core/base/stage.h"
#include "core/field/field.h"
#include "core/mesh/mesh.h"

#include <functional>

namespace orfeas::field {

/// Which stages get colours at their vertices.
enum class Colours {
    Every,
    AllButLast, ///< the last stage gets a texture instead
    None
};

struct PyramidOptions {
    int resolution = 256; ///< cells a side of the final lattice: 64, 128, 256 or 512
    Stage first = Stage::Preview; ///< first stage wanted: below it levels are asked and no surfaces made
    Stage until = Stage::Final; ///< last stage wanted
    /// Safety factor on the measured error of the trilinear prediction (core/field/prediction.h).
    float bandFactor = 1.25F;
    Colours colours = Colours::Every;
};

/// How one level was found. Queries count every point at which Field::values was asked.
struct LevelStats {
    int resolution = 0; ///< cells a side
    std::uint64_t queries = 0; ///< all of this level and of those below that no stage told, what follows included
    std::uint64_t probeQueries = 0; ///< asked because the prediction may be wrong there
    std::uint64_t continuationQueries = 0; ///< asked because a crossing face led out of the active set
    std::uint64_t witnessQueries = 0; ///< asked along witnesses that met no surface
    std::uint64_t refinementQueries = 0; ///< asked to place vertices
    std::uint64_t crossedCells = 0; ///< cells that the surface goes through
    double seconds = 0;
};

/// One stage's surface. Preview: coloured cube faces; else a closed mesh with normals and colours.
struct StageSurface {
    Stage stage = Stage::Preview;
    mesh::Mesh mesh;
    LevelStats stats;
};

/// Extracts the field's surface in nested levels: 32 (cubes) dense, 64 where the field is not surely outside, 128 and
/// up where the surface is or may be. Each stage goes to `sink` as soon as it exists. Nothing a coarser level learnt is
/// asked again, so all stages together cost at most 1.02 times the queries of the last one alone.
/// The stages of a `resolution` below 256 are: 128: refined = final = 128; 64: coarse = refined = final = 64.
/// Surfaces are closed, edge- and vertex-manifold by construction, wound counter-clockwise seen from outside; the
/// lattice's own border counts as outside.
/// \error Cancelled  polled between batches, at least every 50 ms
/// \error NoSubject  the field has no inside
/// \error whatever Field::values or `sink` answers
Result<void> extract(const Field& field, const PyramidOptions& options, const JobContext& context,
                     const std::function<Result<void>(StageSurface&&)>& sink);

/// The same surface from a dense lattice: every node asked. What tests and `orfeas bench extraction` compare with.
/// \param resolution  a multiple of 8  \param colours  ask for a colour at each vertex
Result<StageSurface> extractDense(const Field& field, int resolution, bool colours, const JobContext& context);

} // namespace orfeas::field
