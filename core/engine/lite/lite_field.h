#pragma once

#include "core/engine/lite/depth_columns.h"

namespace orfeas::engine::lite {

/// The network's columns along the rays of its camera, cut by the matte's outline at the picture's own resolution.
/// Value: about the distance to the surface, units, > 0 inside; iso level 0.
class LiteField final : public field::Field {
public:
    /// \param thickness  factor on depths, EngineOptions::thickness
    LiteField(inflate::ViewSheet sheet, DepthColumns columns, float thickness);

    Box3f bounds() const override { return m_bounds; }
    float isoLevel() const override { return 0; }
    Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override;
    bool outside(const Box3f& box) const override;
    Result<void> colours(std::span<const Vec3f> points, std::span<Rgba8> out) const override;
    std::vector<Segment3f> witnesses(int cells, const JobContext& context) const override;

private:
    FrustumPlace placeOf(Vec3f p) const; ///< in the columns, whose depths have thickness 1
    inflate::ViewSheet::Sample outline(FrustumPlace at) const; ///< units at the subject's middle
    float solid(FrustumPlace at, const inflate::ViewSheet::Sample& outline) const;
    float value(Vec3f p) const;
    Vec3f outwards(Vec3f p) const;
    Rgba8 colour(Vec3f p) const;
    void appendWitnesses(int cells, int row, std::vector<Segment3f>& found) const;

    inflate::ViewSheet m_sheet;
    DepthColumns m_columns;
    float m_thickness;
    Box3f m_bounds;
};

} // namespace orfeas::engine::lite
