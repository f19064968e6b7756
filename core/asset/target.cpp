#include "core/asset/target.h"

#include <algorithm>
#include <array>

namespace orfeas::asset {

namespace {

constexpr std::array kGlb { Format::Glb };
constexpr std::array kUnity { Format::Obj, Format::Glb };
constexpr std::array kSlicer { Format::ThreeMf, Format::Stl };

constexpr std::array kTargets {
    TargetProfile { "web", "web pages and glTF viewers", kGlb, false, 1, mesh::Pivot::Base, 0, "",
                    "glTF: y up, front +z, metres" },
    TargetProfile { "blender", "Blender", kGlb, false, 1, mesh::Pivot::Base, 0, "",
                    "its glTF importer turns y up to z up, front to -y; metres" },
    TargetProfile { "unity", "Unity", kUnity, false, 1, mesh::Pivot::Base, 0, "",
                    "OBJ needs no package: x is mirrored, front stays +z, 1 unit = 1 m; GLB needs a glTF package" },
    TargetProfile { "unreal", "Unreal Engine 5", kGlb, false, 1, mesh::Pivot::Base, 0, "SM_",
                    "its glTF importer turns y up to z up and metres to centimetres" },
    TargetProfile { "godot", "Godot 4", kGlb, false, 1, mesh::Pivot::Base, 0, "", "y up, model front +z, metres" },
    TargetProfile { "slicer", "slicers for 3D printing", kSlicer, true, 1000, mesh::Pivot::Base, 0.1F, "",
                    "z up, front -y, millimetres, stands on z = 0; 100 mm where no size is asked for" },
};

/// (x, y, z) with y up and front +z as (x, -z, y) with z up and front -y.
Vec3f upright(Vec3f p)
{
    return { p.x, -p.z, p.y };
}

} // namespace

std::span<const TargetProfile> targetProfiles()
{
    return kTargets;
}

Result<const TargetProfile*> targetProfile(std::string_view name)
{
    const auto found =
        std::find_if(kTargets.begin(), kTargets.end(), [name](const TargetProfile& t) { return t.name == name; });
    if (found != kTargets.end())
        return &*found;
    std::string names;
    for (const TargetProfile& target : kTargets)
        names += (names.empty() ? "" : ", ") + std::string(target.name);
    return Error { ErrorCode::InvalidInput, "there is no target \"" + std::string(name) + "\"; there are " + names };
}

Result<mesh::Mesh> forTarget(const mesh::Mesh& mesh, const TargetProfile& target, float size)
{
    const float wanted = size > 0 ? size : target.standardSize;
    mesh::Placement placement;
    if (size < 0 || wanted > 0) {
        const auto scale = mesh::toSize(mesh, mesh::Extent::Longest, size < 0 ? size : wanted);
        if (!scale)
            return scale.error();
        placement = *scale;
    }
    mesh::Mesh out = mesh::placed(mesh, placement);
    const auto toPivot = mesh::toPivot(out, target.pivot);
    out = mesh::placed(std::move(out), toPivot);
    out = mesh::placed(std::move(out), { target.unitsPerMetre, {} });
    if (target.zUp) {
        std::transform(out.positions.begin(), out.positions.end(), out.positions.begin(), upright);
        std::transform(out.normals.begin(), out.normals.end(), out.normals.begin(), upright);
    }
    return out;
}

} // namespace orfeas::asset
