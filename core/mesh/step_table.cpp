#include "core/mesh/attributes.h"
#include "core/mesh/clean.h"
#include "core/mesh/close_holes.h"
#include "core/mesh/manifold.h"
#include "core/mesh/orient.h"
#include "core/mesh/remesh.h"
#include "core/mesh/repair.h"
#include "core/mesh/simplify.h"
#include "core/mesh/smooth.h"
#include "core/mesh/step.h"
#include "core/mesh/weld.h"

namespace orfeas::mesh {

namespace {

Result<void> take(StepWork& work, Result<Mesh> made)
{
    if (!made)
        return made.error();
    work.mesh = std::move(*made);
    return {};
}

/// Joins texture seams and triangle soups, once, before a step that asks how the surface hangs together.
Result<void> connect(StepWork& work, const JobContext& context)
{
    if (work.connected)
        return {};
    work.connected = true;
    return take(work, weld(work.mesh, kWeldShare, context));
}

template<typename Make> Result<void> connected(StepWork& work, const JobContext& context, const Make& make)
{
    if (auto joined = connect(work, context); !joined)
        return joined;
    return take(work, make(work.mesh));
}

Result<void> place(StepWork& work, const Placement& placement)
{
    work.mesh = placed(std::move(work.mesh), placement);
    work.meshFromSource = work.meshFromSource.then(placement);
    return {};
}

constexpr std::array<std::string_view, 2> kDropKeep { "drop", "keep" };
constexpr std::array<std::string_view, 4> kExtents { "longest", "width", "height", "depth" };
constexpr std::array<std::string_view, 3> kPivots { "origin", "centre", "base" };

constexpr StepParameter kShare { "share", 1e-7, 0.1, 1e-6, false, {}, "of the longest side" };
constexpr std::array kWeld { kShare };
constexpr std::array kClose { StepParameter { "most", 0, 1e9, 0, true, {}, "edges of a hole; 0: all holes" } };
constexpr std::array kFloaters {
    StepParameter { "share", 0, 1, 0.001, false, {}, "of the largest piece's area: smaller pieces go" },
    StepParameter { "inner", 0, 1, 0, true, kDropKeep, "shells inside others" },
    StepParameter { "sheets", 0, 1, 0, true, kDropKeep, "pieces that enclose nothing" },
};
constexpr std::array kSmooth {
    StepParameter { "passes", 1, 100, 5, true, {}, "how often" },
    StepParameter { "degrees", 1, 180, 20, false, {}, "bends up to this are smoothed, three times this are kept" },
};
constexpr std::array kSimplify {
    StepParameter { "triangles", 4, 1e9, 40'000, true, {}, "target" },
    StepParameter { "error", 0, 1, 1, false, {}, "greatest, of the longest side" },
};
constexpr std::array kRemesh {
    StepParameter { "edge", 0.002, 0.5, 0.015, false, {}, "length of the new edges, of the longest side" },
    StepParameter { "passes", 1, 20, 3, true, {}, "how often" },
    StepParameter { "degrees", 1, 180, 60, false, {}, "edges that bend more stay edges" },
};
constexpr std::array kFlatten { StepParameter { "depth", 0, 0.5, 0.02, false, {}, "of the height, from below" } };
constexpr std::array kScale {
    StepParameter { "size", 1e-6, 1e6, 1, false, {}, "metres" },
    StepParameter { "along", 0, 3, 0, true, kExtents, "side of the box" },
};
constexpr std::array kPivot { StepParameter { "at", 0, 2, 2, true, kPivots, "what becomes the origin" } };
constexpr std::array kBake {
    StepParameter { "side", 64, 8192, 2048, true, {}, "px of the square texture" },
    StepParameter { "gutter", 0, 16, 2, true, {}, "px round each chart" },
};

FloaterRules rulesOf(const StepValues& values)
{
    return { values.number("share"), values.whole("inner") == 1, values.whole("sheets") == 1 };
}

// NOLINTBEGIN(bugprone-branch-clone): short bodies look alike
constexpr std::array kSteps {
    StepInfo { "weld", "make vertices at one place one", kWeld,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   work.connected = true;
                   return take(work, weld(work.mesh, values.number("share"), context));
               } },
    StepInfo { "clean",
               "leave out duplicate and degenerate triangles and numbers that are none",
               {},
               [](StepWork& work, const StepValues& /*values*/, const JobContext& context) -> Result<void> {
                   return connected(work, context, [&](const Mesh& m) { return clean(m, context); });
               } },
    StepInfo { "orient",
               "wind triangles alike and outward",
               {},
               [](StepWork& work, const StepValues& /*values*/, const JobContext& context) -> Result<void> {
                   return connected(work, context, [&](const Mesh& m) { return orient(m, context); });
               } },
    StepInfo { "split",
               "part the surface where it is not manifold",
               {},
               [](StepWork& work, const StepValues& /*values*/, const JobContext& context) -> Result<void> {
                   return connected(work, context, [&](const Mesh& m) { return splitNonManifold(m, context); });
               } },
    StepInfo { "close", "close holes", kClose,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   return connected(work, context,
                                    [&](const Mesh& m) { return closeHoles(m, values.count("most"), context); });
               } },
    StepInfo { "floaters", "leave out small, inner and flat pieces", kFloaters,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   return connected(work, context,
                                    [&](const Mesh& m) { return removeFloaters(m, rulesOf(values), context); });
               } },
    StepInfo { "repair", "all of the above until it is a solid", kFloaters,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   return connected(work, context, [&](const Mesh& m) { return repair(m, rulesOf(values), context); });
               } },
    StepInfo { "smooth", "take out roughness, keep edges", kSmooth,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   return connected(work, context, [&](const Mesh& m) {
                       return smooth(m, { values.whole("passes"), values.number("degrees") }, context);
                   });
               } },
    StepInfo { "simplify", "fewer triangles; closed stays closed", kSimplify,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   return connected(work, context, [&](const Mesh& m) {
                       return simplify(m, { values.count("triangles"), values.number("error") }, context);
                   });
               } },
    StepInfo {
        "remesh", "triangles of one size and shape, to sculpt and to bend", kRemesh,
        [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
            return connected(work, context, [&](const Mesh& m) {
                return remesh(m, { values.number("edge"), values.whole("passes"), values.number("degrees") }, context);
            });
        } },
    StepInfo { "flatten", "press the lowest part level, to stand", kFlatten,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   return connected(work, context,
                                    [&](const Mesh& m) { return flattenBase(m, values.number("depth")); });
               } },
    StepInfo { "scale", "to a real size", kScale,
               [](StepWork& work, const StepValues& values, const JobContext& /*context*/) -> Result<void> {
                   const auto placement =
                       toSize(work.mesh, static_cast<Extent>(values.whole("along")), values.number("size"));
                   if (!placement)
                       return placement.error();
                   return place(work, *placement);
               } },
    StepInfo { "pivot", "move the mesh so that this is its origin", kPivot,
               [](StepWork& work, const StepValues& values, const JobContext& /*context*/) -> Result<void> {
                   return place(work, toPivot(work.mesh, static_cast<Pivot>(values.whole("at"))));
               } },
    StepInfo { "bake", "unwrap, and paint a texture with the source's colours", kBake,
               [](StepWork& work, const StepValues& values, const JobContext& context) -> Result<void> {
                   if (auto joined = connect(work, context); !joined)
                       return joined;
                   if (work.mesh.normals.empty())
                       setSmoothNormals(work.mesh);
                   const auto sampler = [&work](std::span<const Vec3f> points, std::span<Rgba8> colours) {
                       std::vector<Vec3f> there(points.size());
                       for (std::size_t i = 0; i < points.size(); ++i)
                           there[i] = work.meshFromSource.undo(points[i]);
                       work.colours(there, colours);
                   };
                   work.connected = false; // charts have seams
                   return take(
                       work,
                       unwrapAndPaint(work.mesh, { values.whole("side"), values.whole("gutter") }, sampler, context));
               } },
};
// NOLINTEND(bugprone-branch-clone)

} // namespace

std::span<const StepInfo> stepInfos()
{
    return kSteps;
}

} // namespace orfeas::mesh
