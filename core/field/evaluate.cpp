#include "core/field/evaluate.h"

#include "core/field/piecewise.h"

#include <algorithm>

namespace orfeas::field {

namespace {

/// \param ask  (begin, end) -> Result<void>
template<typename Ask>
Result<void> inBatches(std::size_t count, std::size_t batch, const JobContext& context, const Ask& ask)
{
    batch = std::max<std::size_t>(batch, 1);
    return forPieces((count + batch - 1) / batch, context,
                     [&](std::size_t i) { return ask(i * batch, std::min(count, (i + 1) * batch)); });
}

} // namespace

Result<void> evaluate(const Field& field, std::span<const Vec3f> points, std::span<float> out,
                      const JobContext& context)
{
    return inBatches(points.size(), field.preferredBatch(), context, [&](std::size_t begin, std::size_t end) {
        return field.values(points.subspan(begin, end - begin), out.subspan(begin, end - begin));
    });
}

Result<void> evaluateColours(const Field& field, std::span<const Vec3f> points, std::span<Rgba8> out,
                             const JobContext& context)
{
    return inBatches(points.size(), field.preferredBatch(), context, [&](std::size_t begin, std::size_t end) {
        return field.colours(points.subspan(begin, end - begin), out.subspan(begin, end - begin));
    });
}

} // namespace orfeas::field
