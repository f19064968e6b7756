#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"

namespace orfeas::field {

/// Asks the field in batches on the context's threads. \param points [N], \param out [N]
/// \error Cancelled  polled before each batch; else the first error of the field
Result<void> evaluate(const Field& field, std::span<const Vec3f> points, std::span<float> out,
                      const JobContext& context);
Result<void> evaluateColours(const Field& field, std::span<const Vec3f> points, std::span<Rgba8> out,
                             const JobContext& context);

} // namespace orfeas::field
