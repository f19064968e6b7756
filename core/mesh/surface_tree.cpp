#include "core/mesh/surface_tree.h"

#include <algorithm>
#include <cmath>

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kLeaf = 4;
constexpr int kDeepest = 48; ///< walks keep a stack of 64

float axisOf(Vec3f p, int axis)
{
    return axis == 0 ? p.x : (axis == 1 ? p.y : p.z);
}

float squaredDistance(const Box3f& box, Vec3f p)
{
    const Vec3f d { std::max({ box.lo.x - p.x, 0.0F, p.x - box.hi.x }),
                    std::max({ box.lo.y - p.y, 0.0F, p.y - box.hi.y }),
                    std::max({ box.lo.z - p.z, 0.0F, p.z - box.hi.z }) };
    return dot(d, d);
}

} // namespace

SurfacePoint nearestOnTriangle(Vec3f p, Vec3f a, Vec3f b, Vec3f c)
{
    const auto at = [&](float wa, float wb, float wc) {
        SurfacePoint point;
        point.weights = { wa, wb, wc };
        point.position = a * wa + b * wb + c * wc;
        const Vec3f d = p - point.position;
        point.squaredDistance = dot(d, d);
        return point;
    };
    const Vec3f ab = b - a;
    const Vec3f ac = c - a;
    const Vec3f ap = p - a;
    const float d1 = dot(ab, ap);
    const float d2 = dot(ac, ap);
    if (d1 <= 0 && d2 <= 0)
        return at(1, 0, 0);
    const Vec3f bp = p - b;
    const float d3 = dot(ab, bp);
    const float d4 = dot(ac, bp);
    if (d3 >= 0 && d4 <= d3)
        return at(0, 1, 0);
    const float vc = d1 * d4 - d3 * d2;
    if (vc <= 0 && d1 >= 0 && d3 <= 0) {
        const float v = d1 - d3 > 0 ? d1 / (d1 - d3) : 0;
        return at(1 - v, v, 0);
    }
    const Vec3f cp = p - c;
    const float d5 = dot(ab, cp);
    const float d6 = dot(ac, cp);
    if (d6 >= 0 && d5 <= d6)
        return at(0, 0, 1);
    const float vb = d5 * d2 - d1 * d6;
    if (vb <= 0 && d2 >= 0 && d6 <= 0) {
        const float w = d2 - d6 > 0 ? d2 / (d2 - d6) : 0;
        return at(1 - w, 0, w);
    }
    const float va = d3 * d6 - d5 * d4;
    if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) {
        const float sum = (d4 - d3) + (d5 - d6);
        const float w = sum > 0 ? (d4 - d3) / sum : 0;
        return at(0, 1 - w, w);
    }
    const float denominator = va + vb + vc;
    if (!(denominator > 0))
        return at(1, 0, 0);
    return at(va / denominator, vb / denominator, vc / denominator);
}

SurfaceTree::SurfaceTree(const Mesh& mesh) : m_mesh(mesh)
{
    std::vector<Vec3f> centres(mesh.triangles.size());
    for (std::uint32_t t = 0; t < mesh.triangles.size(); ++t) {
        const Triangle& corners = mesh.triangles[t];
        centres[t] =
            (mesh.positions[corners[0]] + mesh.positions[corners[1]] + mesh.positions[corners[2]]) * (1.0F / 3);
        if (finite(centres[t]))
            m_order.push_back(t);
    }
    if (m_order.empty())
        return;
    m_nodes.reserve(m_order.size());
    m_nodes.emplace_back();
    build(0, 0, static_cast<std::uint32_t>(m_order.size()), centres, 0);
}

void SurfaceTree::build(std::uint32_t node, std::uint32_t begin, std::uint32_t end, const std::vector<Vec3f>& centres,
                        int depth)
{
    Box3f box;
    Box3f middle;
    for (std::uint32_t i = begin; i < end; ++i) {
        middle.extend(centres[m_order[i]]);
        for (const std::uint32_t v : m_mesh.triangles[m_order[i]])
            box.extend(m_mesh.positions[v]);
    }
    m_nodes[node].box = box;
    if (end - begin <= kLeaf || depth == kDeepest) {
        m_nodes[node].first = begin;
        m_nodes[node].count = end - begin;
        return;
    }
    const Vec3f size = middle.size();
    const int axis = size.x >= size.y && size.x >= size.z ? 0 : (size.y >= size.z ? 1 : 2);
    const std::uint32_t half = begin + (end - begin) / 2;
    std::nth_element(
        m_order.begin() + begin, m_order.begin() + half, m_order.begin() + end,
        [&](std::uint32_t a, std::uint32_t b) { return axisOf(centres[a], axis) < axisOf(centres[b], axis); });
    const auto children = static_cast<std::uint32_t>(m_nodes.size());
    m_nodes[node].first = children;
    m_nodes.emplace_back();
    m_nodes.emplace_back();
    build(children, begin, half, centres, depth + 1);
    build(children + 1, half, end, centres, depth + 1);
}

std::optional<SurfacePoint> SurfaceTree::nearest(Vec3f p, float within) const
{
    struct Entry {
        std::uint32_t node;
        float squared;
    };
    SurfacePoint best;
    best.squaredDistance = within < 1e18F ? within * within : std::numeric_limits<float>::max();
    bool found = false;
    std::array<Entry, 64> stack {};
    std::size_t top = 0;
    if (!empty())
        stack[top++] = { 0, squaredDistance(m_nodes[0].box, p) };
    while (top > 0) {
        const Entry entry = stack[--top];
        if (entry.squared > best.squaredDistance)
            continue;
        const Node& node = m_nodes[entry.node];
        if (node.count == 0) {
            Entry near { node.first, squaredDistance(m_nodes[node.first].box, p) };
            Entry far { node.first + 1, squaredDistance(m_nodes[node.first + 1].box, p) };
            if (far.squared < near.squared)
                std::swap(near, far);
            stack[top++] = far;
            stack[top++] = near;
            continue;
        }
        for (std::uint32_t i = 0; i < node.count; ++i) {
            const Triangle& t = m_mesh.triangles[m_order[node.first + i]];
            SurfacePoint point =
                nearestOnTriangle(p, m_mesh.positions[t[0]], m_mesh.positions[t[1]], m_mesh.positions[t[2]]);
            if (point.squaredDistance <= best.squaredDistance) {
                best = point;
                best.triangle = m_order[node.first + i];
                found = true;
            }
        }
    }
    if (!found)
        return std::nullopt;
    return best;
}

bool SurfaceTree::meets(const Box3f& box, Vec3f from, Vec3f way)
{
    float low = 0;
    float high = std::numeric_limits<float>::max();
    for (int axis = 0; axis < 3; ++axis) {
        const float w = axisOf(way, axis);
        const float p = axisOf(from, axis);
        if (w == 0) {
            if (p < axisOf(box.lo, axis) || p > axisOf(box.hi, axis))
                return false;
            continue;
        }
        const float a = (axisOf(box.lo, axis) - p) / w;
        const float b = (axisOf(box.hi, axis) - p) / w;
        low = std::max(low, std::min(a, b));
        high = std::min(high, std::max(a, b) * 1.0000004F); // rounding must not lose a box that is a plane
    }
    return low <= high;
}

/// Moeller and Trumbore 1997, in doubles.
bool SurfaceTree::hit(std::uint32_t triangle, Vec3f from, Vec3f way, float& at, bool& outward) const
{
    struct D {
        double x, y, z;
    };
    const auto wide = [](Vec3f p) { return D { p.x, p.y, p.z }; };
    const auto minus = [](D a, D b) { return D { a.x - b.x, a.y - b.y, a.z - b.z }; };
    const auto times = [](D a, D b) {
        return D { a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x };
    };
    const auto inner = [](D a, D b) { return a.x * b.x + a.y * b.y + a.z * b.z; };
    const Triangle& t = m_mesh.triangles[triangle];
    const D a = wide(m_mesh.positions[t[0]]);
    const D d = wide(way);
    const D ab = minus(wide(m_mesh.positions[t[1]]), a);
    const D ac = minus(wide(m_mesh.positions[t[2]]), a);
    const D p = times(d, ac);
    const double det = inner(ab, p);
    if (det == 0)
        return false;
    const D s = minus(wide(from), a);
    const double u = inner(s, p) / det;
    const D q = times(s, ab);
    const double v = inner(d, q) / det;
    if (u < 0 || v < 0 || u + v > 1)
        return false;
    const double distance = inner(ac, q) / det;
    at = static_cast<float>(distance);
    outward = det < 0; // along the normal
    return distance > 0;
}

} // namespace orfeas::mesh
