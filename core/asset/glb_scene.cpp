#include "core/asset/glb_scene.h"

namespace orfeas::asset {

namespace {

using Json = GlbDocument::Json;

Vec3f vec3(const Json& numbers, std::size_t first = 0)
{
    return { numbers.at(first).get<float>(), numbers.at(first + 1).get<float>(), numbers.at(first + 2).get<float>() };
}

/// \param q  x, y, z, w; made a unit one
std::array<Vec3f, 3> rotation(const Json& q)
{
    Vec3f v = vec3(q);
    auto w = q.at(3).get<float>();
    const float size = std::sqrt(dot(v, v) + w * w);
    if (!(size > 0))
        return NodeTransform().axes;
    v = v * (1 / size);
    w /= size;
    // the unit vectors turned: e + 2 w (v x e) + 2 v x (v x e)
    std::array<Vec3f, 3> axes = NodeTransform().axes;
    for (Vec3f& e : axes) {
        const Vec3f side = cross(v, e);
        e = e + side * (2 * w) + cross(v, side) * 2;
    }
    return axes;
}

/// A node's own transform: a matrix by columns, or a scale, then a rotation, then a translation.
NodeTransform transformOf(const Json& node)
{
    NodeTransform place;
    if (node.contains("matrix")) {
        const Json& m = node["matrix"];
        return { { vec3(m, 0), vec3(m, 4), vec3(m, 8) }, vec3(m, 12) };
    }
    if (node.contains("rotation"))
        place.axes = rotation(node["rotation"]);
    if (node.contains("scale")) {
        const Vec3f scale = vec3(node["scale"]);
        place.axes = { place.axes[0] * scale.x, place.axes[1] * scale.y, place.axes[2] * scale.z };
    }
    if (node.contains("translation"))
        place.origin = vec3(node["translation"]);
    return place;
}

bool finite(const NodeTransform& place)
{
    return orfeas::finite(place.axes[0]) && orfeas::finite(place.axes[1]) && orfeas::finite(place.axes[2])
        && orfeas::finite(place.origin);
}

/// The roots of what is shown; nothing: the document has no scene.
const Json* rootsOf(const Json& json)
{
    static const Json none = Json::array();
    if (!json.contains("scenes") || json["scenes"].empty())
        return nullptr;
    const Json& scene = json["scenes"].at(json.value("scene", std::size_t { 0 }));
    return scene.contains("nodes") ? &scene["nodes"] : &none;
}

} // namespace

Vec3f NodeTransform::normal(Vec3f n) const
{
    // the cofactors: right for scales that differ, and without dividing by a scale of 0
    const Vec3f turned = cross(axes[1], axes[2]) * n.x + cross(axes[2], axes[0]) * n.y + cross(axes[0], axes[1]) * n.z;
    return mirrors() ? turned * -1 : turned;
}

NodeTransform NodeTransform::after(const NodeTransform& inner) const
{
    return { { direction(inner.axes[0]), direction(inner.axes[1]), direction(inner.axes[2]) }, point(inner.origin) };
}

Result<std::vector<PlacedMesh>> placedMeshes(const GlbDocument& document)
{
    const Json& json = document.json();
    std::vector<PlacedMesh> out;
    const Json* roots = rootsOf(json);
    if (roots == nullptr) {
        for (std::size_t i = 0; i < json.at("meshes").size(); ++i)
            out.push_back({ i, {} });
        return out;
    }
    struct Open {
        std::size_t node;
        NodeTransform parent;
    };
    std::vector<Open> open;
    for (const Json& root : *roots)
        open.push_back({ root.get<std::size_t>(), {} });
    std::vector<bool> seen(json.value("nodes", Json::array()).size());
    while (!open.empty()) {
        const Open next = open.back();
        open.pop_back();
        const Json& node = json.at("nodes").at(next.node);
        if (seen[next.node])
            return document.broken("a node has two parents");
        seen[next.node] = true;
        const NodeTransform place = next.parent.after(transformOf(node));
        if (!finite(place))
            return document.broken("a node's transform is not finite");
        if (node.contains("mesh"))
            out.push_back({ node["mesh"].get<std::size_t>(), place });
        for (const Json& child : node.value("children", Json::array()))
            open.push_back({ child.get<std::size_t>(), place });
    }
    return out;
}

} // namespace orfeas::asset
