#include "core/memory/demand.h"

#include <algorithm>

namespace orfeas::memory {

std::uint64_t mostFrom(const JobDemand& job, std::size_t from, const Settings& with)
{
    std::uint64_t most = 0;
    for (std::size_t i = from; i < job.steps.size(); ++i)
        most = std::max(most, job.steps[i].peak(with));
    return most;
}

} // namespace orfeas::memory
