#pragma once

#include "core/base/geometry.h"
#include "core/mesh/mesh.h"

#include <cstdint>
#include <span>
#include <vector>

namespace orfeas::trainer {

/// A crossing of a ray with the mesh.
struct Crossing {
    float depth = 0; ///< from the camera along the view
    std::uint32_t triangle = 0;
    bool entering = false; ///< the triangle faces the camera
};

/// All crossings of the rays through the centres of a square picture's pixels, nearest first.
class Layers {
public:
    /// \param screen  x, y in pixels (y down), z the depth, > 0 \param triangles counter-clockwise seen from outside
    /// Each crossing of a closed mesh is found exactly once: edges belong to one of their two triangles (top-left
    /// rule).
    void rasterise(int side, std::span<const Vec3f> screen, std::span<const mesh::Triangle> triangles);

    std::span<const Crossing> at(int pixel) const
    {
        return std::span(m_sorted).subspan(m_first[pixel], m_first[pixel + 1] - m_first[pixel]);
    }

private:
    void add(int side, std::span<const Vec3f> screen, const mesh::Triangle& corners, std::uint32_t number);
    void sort(int side);

    struct Found {
        std::uint32_t pixel;
        Crossing crossing;
    };
    std::vector<Found> m_found;
    std::vector<Crossing> m_sorted;
    std::vector<std::uint32_t> m_first;
};

} // namespace orfeas::trainer
