#pragma once

#include "core/base/geometry.h"
#include "core/base/job_context.h"
#include "core/base/result.h"

#include <span>
#include <vector>

namespace orfeas::field {

/// What every engine turns a picture into: a scalar and a colour at any point of a cube. Nothing after the engine
/// knows which network, or none, made it.
///
/// Frame: right-handed, y up, the subject's front towards +z, longest side of the subject's box = 1, centred.
/// Inside is where the value is above isoLevel().
/// \thread all calls are const and may come from several threads at once
class Field {
public:
    Field() = default;
    Field(const Field&) = delete;
    Field& operator=(const Field&) = delete;
    virtual ~Field() = default;

    /// The cube in which the surface lies; the pyramid's lattice spans exactly this cube.
    virtual Box3f bounds() const = 0;

    virtual float isoLevel() const = 0;

    /// The scalar at each point. \param points [N], \param out [N]
    /// \error OutOfMemory, Internal  the evaluator failed; `out` is then unspecified
    virtual Result<void> values(std::span<const Vec3f> points, std::span<float> out) const = 0;

    /// Whether values() would surely answer isoLevel() or less at every point of the box; false where that is not
    /// known. The pyramid does not ask there. \param box  closed, may reach beyond bounds()
    virtual bool outside(const Box3f& /*box*/) const { return false; }

    /// The base colour at each point. Meaningful near the surface; defined everywhere.
    virtual Result<void> colours(std::span<const Vec3f> points, std::span<Rgba8> out) const = 0;

    /// Segments that are known to cross the inside (the subject's matte seen along the view): the pyramid asks the
    /// nodes along those on which it found nothing inside, so that a thin part is not lost between the nodes of coarser
    /// lattices. Best through the nodes of the lattice of `cells` a side over bounds(). May be empty.
    virtual std::vector<Segment3f> witnesses(int /*cells*/, const JobContext& /*context*/) const { return {}; }

    /// Points per call of values() that suit the evaluator's caches or memory; > 0.
    virtual std::size_t preferredBatch() const { return 4096; }
};

} // namespace orfeas::field
