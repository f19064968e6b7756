#pragma once

#include "core/engine/inflate/view_sheet.h"

#include <array>
#include <memory>
#include <optional>

namespace orfeas::engine::inflate {

/// The views of one subject as a closed solid: inside every outline at once. Where no side view gives the depth, the
/// front's inflation does. Views of other proportions are stretched: all to the front's height, the back to its width
/// as well, the right to the left's depth.
/// Value: about the distance to the surface, in units, > 0 inside; iso level 0.
class InflateField final : public field::Field {
public:
    using Sheets = std::array<std::optional<ViewSheet>, 4>; ///< indexed by View; front is there
    explicit InflateField(Sheets sheets);

    Box3f bounds() const override { return m_bounds; }
    float isoLevel() const override { return 0; }
    Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override;
    bool outside(const Box3f& box) const override;
    Result<void> colours(std::span<const Vec3f> points, std::span<Rgba8> out) const override;
    std::vector<Segment3f> witnesses(int cells, const JobContext& context) const override;

private:
    /// Those along one row of the lattice's nodes seen from the front.
    void appendWitnesses(int cells, int row, std::vector<Segment3f>& found) const;

    /// A view placed in the subject's space.
    struct Placed {
        const ViewSheet* sheet = nullptr;
        Vec2f scale { 1, 1 }; ///< subject's units in one of the sheet's
        Vec2f axis { 1, 0 }; ///< the subject's x and z that the picture's x runs along
        Vec2f onSheet(Vec3f p) const { return { (p.x * axis.x + p.z * axis.y) / scale.x, p.y / scale.y }; }
        float distance(Vec3f p) const;
        bool outside(const Box3f& box) const; ///< of the view's outline
        Rgba8 colour(Vec3f p) const;
    };
    Placed placed(View view) const;
    float outlines(Vec3f p) const; ///< smallest distance to the outlines of front and back
    float sides(Vec3f p) const; ///< the same of left and right; large where there are none
    float inflated(Vec3f p) const; ///< the solid that front and back make without sides
    Rgba8 colour(Vec3f p) const;
    Rgba8 frontOrBack(Vec3f p, float towardsBack, float steepness) const;
    Rgba8 colourWithSides(Vec3f p) const;
    bool hasSides() const { return m_left.sheet != nullptr || m_right.sheet != nullptr; }

    Sheets m_sheets;
    Placed m_front;
    Placed m_back;
    Placed m_left;
    Placed m_right;
    Box3f m_bounds;
};

} // namespace orfeas::engine::inflate
