#pragma once

#include "core/engine/inflate/view_sheet.h"

#include <array>
#include <memory>
#include <optional>

namespace orfeas::engine::inflate {

/// The views of one subject as a closed solid: inside every outline at once. Where no side view gives the depth, the
/// front's inflation does. Value: about the distance to the surface, in units, > 0 inside; iso level 0.
class InflateField final : public field::Field {
public:
    using Sheets = std::array<std::optional<ViewSheet>, 4>; ///< indexed by View; front is there
    explicit InflateField(Sheets sheets);

    Box3f bounds() const override { return m_bounds; }
    float isoLevel() const override { return 0; }
    Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override;
    Result<void> colours(std::span<const Vec3f> points, std::span<Rgba8> out) const override;
    std::vector<Segment3f> witnesses() const override;

private:
    float frontValue(Vec3f p) const;
    float sideValue(Vec3f p) const; ///< of the left and right outlines; large where there are none
    Rgba8 colour(Vec3f p) const;
    const ViewSheet* sheet(View view) const
    {
        const auto& slot = m_sheets[static_cast<std::size_t>(view)];
        return slot ? &*slot : nullptr;
    }
    bool hasSides() const { return sheet(View::Left) != nullptr || sheet(View::Right) != nullptr; }

    Sheets m_sheets;
    Box3f m_bounds;
};

} // namespace orfeas::engine::inflate
