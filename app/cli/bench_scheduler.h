#pragma once

#include <cstdint>
#include <string>

namespace orfeas::cli {

struct SchedulerBench {
    std::string text; ///< lines for people, or one JSON object
    bool sound = false; ///< no violation, deadlock or starved job
};

/// Runs `mixes` random mixes through the memory scheduler on simulated devices.
SchedulerBench benchScheduler(int mixes, std::uint64_t seed, bool json);

} // namespace orfeas::cli
