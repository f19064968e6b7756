#pragma once

#include "core/memory/offline_bound.h"
#include "core/memory/simulation.h"

#include <vector>

namespace orfeas::memory {

inline constexpr double kLoadBytesPerSecond = 4e9; ///< of weights, to a simulated device

/// Fills in what could have been: the bound, the time of one job after the other, and whether any two fit at once.
/// \param ran  of each job, the settings that its steps ended with; fewer than its steps: it did not end
/// \param capacity  what other programs left, in time  \param usable  bytes that the device lets be used
void compareWithBound(const JobMix& mix, const std::vector<std::vector<Settings>>& ran,
                      const std::vector<Capacity>& capacity, std::uint64_t usable, MixOutcome& outcome);

} // namespace orfeas::memory
