#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"
#include "core/field/lattice.h"

#include <span>
#include <string_view>

namespace orfeas::field {

/// Splits `count` items into runs of at least `least` in weight (the last may have less). \return the runs' ends
template<typename Weight> std::vector<std::size_t> runsOf(std::size_t count, std::size_t least, const Weight& weight)
{
    std::vector<std::size_t> ends;
    std::size_t sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        sum += weight(i);
        if (sum >= least || i + 1 == count) {
            ends.push_back(i + 1);
            sum = 0;
        }
    }
    return ends;
}

/// Asks the field for the wanted nodes of these bricks of `level`, in batches of about the field's own size, and marks
/// them known. Values are kept relative to the iso level and finite; the lattice's border is outside whatever the field
/// says, so that the surface closes; a field's NaN is outside. Progress is reported under `step`, in nodes.
/// \return how many were asked  \error Cancelled, polled before each batch; the first error of the field
Result<std::uint64_t> askWanted(const Field& field, const Level& level, std::span<Brick* const> bricks,
                                const JobContext& context, std::string_view step);

} // namespace orfeas::field
