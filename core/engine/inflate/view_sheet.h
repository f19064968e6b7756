#pragma once

#include "core/base/job_context.h"
#include "core/engine/inflate/outline.h"
#include "core/engine/inflate/picture.h"
#include "core/engine/inflate/thickness.h"
#include "core/engine/reconstructor.h"

#include <algorithm>
#include <cmath>

namespace orfeas::engine::inflate {

/// All that one view tells, sampled on its square: what the fields read at a point, in one place in memory.
/// Points are given in the picture's plane: x right in the picture, y up, units of the subject's longest side.
class ViewSheet {
public:
    struct Sample {
        float distance; ///< to the outline, units, > 0 inside
        float frontCurve; ///< front surface at z^2 = distance / frontCurve
        float backCurve; ///< back surface, the same
        float ahead() const { return std::sqrt(std::max(distance, 0.0F) / frontCurve); } ///< z of the front surface
        float behind() const { return std::sqrt(std::max(distance, 0.0F) / backCurve); } ///< -z of the back surface
    };

    /// \error NoSubject  an empty matte; Cancelled
    static Result<ViewSheet> make(const image::Subject& subject, const EngineOptions& options,
                                  const JobContext& context);

    Sample at(float x, float y) const;
    /// Greatest distance and least curves of all that at() answers in a rectangle, or a little more and less.
    Sample bound(Vec2f lo, Vec2f hi) const;
    Rgba8 frontColour(float x, float y) const; ///< the picture, taken a little inside the outline
    Rgba8 softColour(float x, float y) const; ///< the same without fine detail, for surfaces seen at a low angle
    Rgba8 backColour(float x, float y) const; ///< what the side that no picture shows may look like
    float deepest() const { return m_deepest; } ///< greatest |z| of the solid, units
    float lean() const { return m_lean; } ///< the solid's middle is at z = lean * y
    const OutlineCues& cues() const { return m_cues; }

private:
    Result<void> fill(const Grid& distance, const Thickness& thickness, const Grid& relief,
                      const EngineOptions& options, const JobContext& context);
    void boundTiles();
    Vec2f inside(float x, float y) const; ///< (x, y) moved to where the picture's colours are the subject's alone
    Rgba8 colourAt(const Picture& picture, Vec2f p) const;

    int m_side = 0;
    float m_unitPixels = 1;
    float m_deepest = 0;
    float m_lean = 0;
    OutlineCues m_cues;
    std::vector<Sample> m_samples; ///< [side * side]
    int m_tiles = 0; ///< a side
    std::vector<Sample> m_bounds; ///< [tiles * tiles] what bound() says of each
    Picture m_front;
    Picture m_soft;
    Picture m_back;
};

} // namespace orfeas::engine::inflate
