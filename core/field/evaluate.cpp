#include "core/field/evaluate.h"

#include "core/base/parallel.h"

#include <mutex>
#include <optional>

namespace orfeas::field {

namespace {

template<typename Ask>
Result<void> inBatches(std::size_t count, std::size_t batch, const JobContext& context, const Ask& ask)
{
    std::mutex mutex;
    std::optional<Error> first; // guarded by mutex
    parallelFor(count, batch, context.threads(), [&](std::size_t begin, std::size_t end) {
        const Result<void> answer = context.stopRequested() ? context.checkpoint() : ask(begin, end);
        if (!answer) {
            const std::scoped_lock lock(mutex);
            if (!first)
                first = answer.error();
        }
    });
    if (first)
        return *first;
    return {};
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
