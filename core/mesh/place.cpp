#include "core/mesh/place.h"

#include "core/mesh/attributes.h"
#include "core/mesh/manifold.h"

#include <algorithm>
#include <string>

namespace orfeas::mesh {

Result<Placement> toSize(const Mesh& mesh, Extent extent, float size)
{
    const Box3f box = mesh.bounds();
    if (!(size > 0 && size <= 1e6F))
        return Error { ErrorCode::InvalidInput, "scale: the size is " + std::to_string(size) + ": choose up to 1e6" };
    float now = 0;
    if (!box.empty()) {
        const Vec3f sides = box.size();
        now = extent == Extent::Width
            ? sides.x
            : (extent == Extent::Height ? sides.y : (extent == Extent::Depth ? sides.z : box.longestSide()));
    }
    if (!(now > 0))
        return Error { ErrorCode::InvalidInput, "scale: the mesh has no extent that way" };
    return Placement { size / now, {} };
}

Placement toPivot(const Mesh& mesh, Pivot pivot)
{
    const Box3f box = mesh.bounds();
    if (pivot == Pivot::Origin || box.empty())
        return {};
    Vec3f at = box.centre();
    if (pivot == Pivot::Base)
        at.y = box.lo.y;
    return { 1, at * -1 };
}

Mesh placed(Mesh mesh, const Placement& placement)
{
    for (Vec3f& p : mesh.positions)
        p = placement.apply(p);
    return mesh;
}

Result<Mesh> flattenBase(const Mesh& mesh, float depth)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    if (!(depth >= 0 && depth <= 0.5F))
        return Error { ErrorCode::InvalidInput,
                       "flatten: the depth is " + std::to_string(depth) + " of the height: choose 0 to 0.5" };
    Mesh out = mesh;
    const Box3f box = mesh.bounds();
    if (box.empty())
        return out;
    const float level = box.lo.y + depth * (box.hi.y - box.lo.y);
    for (Vec3f& p : out.positions)
        p.y = std::max(p.y, level);
    out.normals.clear();
    partTouching(out);
    return out;
}

} // namespace orfeas::mesh
