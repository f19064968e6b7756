#pragma once

#include "core/memory/demand.h"

#include <cstdint>
#include <vector>

namespace orfeas::memory {

/// A job of a made-up mix. Its demand is what a plan would say; what it really holds differs by `bias`.
struct MixJob {
    double comes = 0; ///< seconds
    int priority = 0;
    JobDemand demand;
    double bias = 1; ///< real peak over formula
    double pace = 1; ///< time that it is thought to take over the real one
};

/// Other programs hold `bytes` from `from` seconds on.
struct MixOthers {
    double from = 0;
    std::uint64_t bytes = 0;
};

/// A random morning at one device: its size, an artist's queue, other programs that come and go, and bad luck.
struct JobMix {
    std::uint64_t capacity = 0;
    double fragmentation = 0;
    std::uint64_t failAt = 0; ///< this allocation fails although there is room; 0: none
    std::vector<MixJob> jobs; ///< in the order in which they come
    std::vector<MixOthers> others; ///< in time; from the last on they stay
};

/// The same seed gives the same mix. Devices of 2 to 24 GiB, 8 to 40 jobs of one to three engines with two to four
/// steps on the device each, formulas that are wrong by up to a fifth, times thought
/// to be from 0.7 to 1.4 of the real ones, up to half the memory taken by others, who leave
/// in the end.
JobMix randomMix(std::uint64_t seed);

} // namespace orfeas::memory
