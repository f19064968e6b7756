#pragma once

#include "core/mesh/step.h"

#include <vector>

namespace orfeas::mesh {

/// Steps from a raw mesh to an asset, in order. Data only: kept with a result, changed, reordered, and replayed on it
/// or on another. The raw mesh is never changed.
using MeshStack = std::vector<MeshStep>;

/// What one step of a replay did.
struct StepReport {
    std::string step; ///< as written: "simplify=40000"
    double seconds = 0;
    std::size_t trianglesBefore = 0;
    std::size_t trianglesAfter = 0;
};

struct Replayed {
    Mesh mesh; ///< with normals
    std::vector<StepReport> reports;
};

/// Applies the steps to a copy of `raw`, one after the other. Steps that ask how the surface hangs together first join
/// texture seams and soups (weld() at kWeldShare); colours then go on with the vertices, until `bake` asks for them
/// anew. \param colours  where `bake` gets its colours, by places of `raw`; empty: from `raw` itself, at the nearest
/// point \error what a step says, with its name in front; Cancelled
Result<Replayed> replay(const Mesh& raw, const MeshStack& stack, const JobContext& context,
                        const ColourSampler& colours = {});

/// A step as written on the command line: NAME, NAME=VALUE (of its first parameter) or NAME=VALUE,KEY=VALUE,...
/// \error InvalidInput  as checkStep(), or a value that is no number or word of the parameter's
Result<MeshStep> parseStep(std::string_view text);
std::string stepText(const MeshStep& step);

/// {"version": 1, "steps": [{"step": "simplify", "triangles": 40000}, ...]}; words as words.
std::string stackJson(const MeshStack& stack);

/// \error InvalidInput  no JSON of this form, another version, or as checkStep()
Result<MeshStack> stackFromJson(std::string_view json);

} // namespace orfeas::mesh
