#pragma once

#include "core/base/job_context.h"
#include "core/engine/inflate/outline.h"
#include "core/engine/reconstructor.h"

namespace orfeas::engine::inflate {

/// All that one view tells, sampled on its square: what the fields read at a point, in one place in memory.
class ViewSheet {
public:
    struct Sample {
        float distance; ///< to the outline, units, > 0 inside
        float frontCurve; ///< front surface at z^2 = distance / frontCurve
        float backCurve; ///< back surface, the same
    };

    /// \error NoSubject  an empty matte; Cancelled
    static Result<ViewSheet> make(const image::Subject& subject, const EngineOptions& options,
                                  const JobContext& context);

    /// \param x, y  the subject's frame: x right in the picture, y up
    Sample at(float x, float y) const;
    Rgba8 frontColour(float x, float y) const; ///< the picture, taken a little inside the outline
    Rgba8 backColour(float x, float y) const; ///< the picture without its fine detail and highlights
    float deepest() const { return m_deepest; } ///< half the greatest thickness, units
    int side() const { return m_side; }
    float unitPixels() const { return m_unitPixels; }

private:
    Rgba8 colourAt(const std::vector<Rgba8>& pixels, int side, float x, float y) const;
    void makeBack(const image::Image& image);

    int m_side = 0;
    float m_unitPixels = 1;
    float m_deepest = 0;
    std::vector<Sample> m_samples; ///< [side * side]
    std::vector<Rgba8> m_front; ///< [side * side]
    std::vector<Rgba8> m_back; ///< [backSide * backSide]
    int m_backSide = 0;
};

} // namespace orfeas::engine::inflate
