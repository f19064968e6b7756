#pragma once

#include "core/base/result.h"
#include "core/mesh/mesh.h"

#include <vector>

namespace orfeas::trainer {

/// A body of round limbs that flow into each other: capsules with two radii, flattened where wanted, joined by a smooth
/// minimum of their distances. \source Quilez, "smooth minimum" (polynomial)
class Blend {
public:
    /// \param smooth  over which distance limbs flow into each other
    explicit Blend(float smooth) : m_smooth(smooth) { }

    struct Limb {
        Vec3f from;
        Vec3f to;
        float fromRadius = 0;
        float toRadius = 0;
        Vec3f flatAxis { 1, 0, 0 }; ///< along which it is thinner or wider
        float flat = 1; ///< by this factor
        int part = 0;
    };
    void add(const Limb& limb) { m_limbs.push_back(limb); }
    void ball(Vec3f centre, float radius, int part = 0)
    {
        add({ centre, centre, radius, radius, { 1, 0, 0 }, 1, part });
    }
    void limb(Vec3f from, Vec3f to, float fromRadius, float toRadius, int part = 0)
    {
        add({ from, to, fromRadius, toRadius, { 1, 0, 0 }, 1, part });
    }
    void mirrored(Limb limb); ///< it and its image on the other side of x = 0
    bool empty() const { return m_limbs.empty(); }

    /// Its surface by our own pyramid. \param parts  of each triangle: that of the nearest limb
    /// \param resolution  cells a side, 64 or 128 \error whatever field::extract() answers
    Result<mesh::Mesh> surface(int resolution, std::vector<std::uint8_t>& parts) const;

private:
    float m_smooth;
    std::vector<Limb> m_limbs;
};

} // namespace orfeas::trainer
