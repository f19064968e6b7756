#pragma once

#include "core/mesh/mesh.h"

#include <array>
#include <limits>
#include <optional>

namespace orfeas::mesh {

/// A point of a surface: on `triangle`, at the corners' shares `weights` (their sum is 1).
struct SurfacePoint {
    std::uint32_t triangle = 0;
    std::array<float, 3> weights {};
    Vec3f position;
    float squaredDistance = std::numeric_limits<float>::max();
};

/// Boxes round boxes round the triangles of a mesh, to find what lies nearest and what a ray meets. Refers to the mesh,
/// which has to outlive it and stay as it is. \cost building O(T log T), 40 bytes a triangle; a question O(log T)
/// \thread questions from any
class SurfaceTree {
public:
    /// \param mesh  indices checked; triangles that are not finite are left out
    explicit SurfaceTree(const Mesh& mesh);

    bool empty() const { return m_order.empty(); }

    /// \param within  distance beyond which nothing is looked for  \return nothing where there is none
    std::optional<SurfacePoint> nearest(Vec3f p, float within = std::numeric_limits<float>::max()) const;

    /// How often the ray from `from` along `way` goes out of the surface less how often it goes in: 1 inside one closed
    /// shell that faces outward, 0 outside. Triangles that `skip` says yes to are passed through.
    template<typename Skip> int crossings(Vec3f from, Vec3f way, const Skip& skip) const
    {
        int sum = 0;
        walk(from, way, [&](std::uint32_t t, float /*at*/, bool outward) {
            if (!skip(t))
                sum += outward ? 1 : -1;
        });
        return sum;
    }

    /// Calls `visit(triangle, distance in lengths of way, goes outward)` for all that the ray meets beyond 0,
    /// unordered.
    template<typename Visit> void walk(Vec3f from, Vec3f way, const Visit& visit) const
    {
        std::array<std::uint32_t, 64> stack {};
        int top = 0;
        if (!empty())
            stack[static_cast<std::size_t>(top++)] = 0;
        while (top > 0) {
            const Node& node = m_nodes[stack[static_cast<std::size_t>(--top)]];
            if (!meets(node.box, from, way))
                continue;
            if (node.count == 0) {
                stack[static_cast<std::size_t>(top++)] = node.first;
                stack[static_cast<std::size_t>(top++)] = node.first + 1;
                continue;
            }
            for (std::uint32_t i = 0; i < node.count; ++i) {
                float at = 0;
                bool outward = false;
                if (hit(m_order[node.first + i], from, way, at, outward))
                    visit(m_order[node.first + i], at, outward);
            }
        }
    }

    /// Calls `visit(triangle)` for all whose boxes may meet `box`.
    template<typename Visit> void meeting(const Box3f& box, const Visit& visit) const
    {
        std::array<std::uint32_t, 64> stack {};
        std::size_t top = 0;
        if (!empty())
            stack[top++] = 0;
        while (top > 0) {
            const Node& node = m_nodes[stack[--top]];
            if (node.box.lo.x > box.hi.x || node.box.hi.x < box.lo.x || node.box.lo.y > box.hi.y
                || node.box.hi.y < box.lo.y || node.box.lo.z > box.hi.z || node.box.hi.z < box.lo.z)
                continue;
            if (node.count == 0) {
                stack[top++] = node.first;
                stack[top++] = node.first + 1;
                continue;
            }
            for (std::uint32_t i = 0; i < node.count; ++i)
                visit(m_order[node.first + i]);
        }
    }

private:
    struct Node {
        Box3f box;
        std::uint32_t first = 0; ///< leaf: place in m_order; else the first of two children
        std::uint32_t count = 0; ///< triangles; 0: not a leaf
    };

    void build(std::uint32_t node, std::uint32_t begin, std::uint32_t end, const std::vector<Vec3f>& centres,
               int depth);
    static bool meets(const Box3f& box, Vec3f from, Vec3f way);
    bool hit(std::uint32_t triangle, Vec3f from, Vec3f way, float& at, bool& outward) const;

    const Mesh& m_mesh;
    std::vector<std::uint32_t> m_order;
    std::vector<Node> m_nodes;
};

/// The point of triangle a, b, c nearest to p. \source Ericson, Real-Time Collision Detection, section 5.1.5
SurfacePoint nearestOnTriangle(Vec3f p, Vec3f a, Vec3f b, Vec3f c);

} // namespace orfeas::mesh
