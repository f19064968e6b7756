#pragma once

#include "app/trainer/data_camera.h"
#include "app/trainer/data_layers.h"
#include "app/trainer/data_paint.h"
#include "app/trainer/shape.h"
#include "app/trainer/shard.h"

namespace orfeas::trainer {

/// A stretch of a ray that is inside.
struct Stretch {
    float from = 0;
    float to = 0;
};

/// What of a ray is inside. Where the crossings of a shape that should be closed do not agree, entries are paired with
/// the exits that follow them, and what stays single counts as a sheet of `thickness`.
/// \param crossings  nearest first \param mirrored  entering and leaving are changed over
/// \param out  replaced; disjoint, nearest first \return whether the crossings agreed
bool insideOf(std::span<const Crossing> crossings, Solid solid, bool mirrored, float thickness,
              std::vector<Stretch>& out);

/// What can be said of a view's truth.
struct ViewQuality {
    float agreeing = 0; ///< share of the outline's rays whose crossings agreed
    float meanThickness = 0; ///< of the outline's rays, units
    float depth = 0; ///< of the shape, units
};

/// Pictures shapes and measures them along the same rays. Reuses its memory from view to view. \thread one at a time
class ViewMaker {
public:
    /// Fills `sample`. A shape deeper than the range of bins is squashed along the view until it fits.
    /// \param shape  finished
    ViewQuality make(const Shape& shape, const View& view, const Paint& paint, const Light& light, Sample& sample);

private:
    static constexpr int kRays = 256; ///< a side: 2 x 2 a pixel, 4 x 4 a cell

    struct Seen {
        Vec3f place; ///< in the shape's frame
        Vec3f normal; ///< in the camera's frame, towards the viewer
        std::optional<Vec3f> own;
        int part = 0;
    };

    ViewQuality fillOccupancy(const Shape& shape, bool mirrored, Sample& sample);
    void fillOpenSky(const Sample& sample);
    float openSky(int ray, float depth, Vec3f normal) const;
    Seen look(const Shape& shape, int ray, const Crossing& crossing) const;
    void fillPicture(const Shape& shape, const Paint& paint, const Light& light, Sample& sample) const;
    void fillBack(const Shape& shape, const Paint& paint, Sample& sample) const;
    float binOf(float depth) const;

    Staged m_staged;
    std::vector<Vec3f> m_screen;
    Layers m_layers;
    std::vector<std::uint16_t> m_columns; ///< [y, x, z]
    std::vector<float> m_solidity; ///< blurred occupancy, [32 z, 32 y, 32 x]
    std::vector<Stretch> m_stretches;
    float m_squash = 1;
};

} // namespace orfeas::trainer
