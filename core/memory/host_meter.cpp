#include "core/memory/host_meter.h"

#include "core/base/bytes.h"
#include "core/memory/heap.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace orfeas::memory {

namespace {

/// The number after `name` in a file of "Name:   123 kB" lines, in bytes; 0: not there.
std::uint64_t kilobytes(const char* file, const std::string& name)
{
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (!line.starts_with(name))
            continue;
        std::istringstream rest(line.substr(name.size()));
        std::uint64_t number = 0;
        rest >> number;
        return number * 1_KiB;
    }
    return 0;
}

/// A control group's file with one number; "max" and no file are 0.
std::uint64_t groupNumber(const char* file)
{
    std::uint64_t number = 0;
    std::ifstream(file) >> number;
    return number;
}

} // namespace

Result<ProcessMemory> processMemory()
{
    ProcessMemory memory;
    memory.resident = kilobytes("/proc/self/smaps_rollup", "Rss:");
    memory.proportional = kilobytes("/proc/self/smaps_rollup", "Pss:");
    if (memory.resident == 0)
        return Error { ErrorCode::Io, "/proc/self/smaps_rollup: cannot be read, so memory in use is not known" };
    return memory;
}

Result<Reading> HostMeter::read()
{
    Reading reading;
    reading.total = kilobytes("/proc/meminfo", "MemTotal:");
    reading.free = kilobytes("/proc/meminfo", "MemAvailable:");
    if (reading.total == 0)
        return Error { ErrorCode::Io, "/proc/meminfo: cannot be read, so free memory is not known" };
    const std::uint64_t limit = groupNumber("/sys/fs/cgroup/memory.max");
    if (limit > 0 && limit < reading.total) {
        reading.total = limit;
        const std::uint64_t used = groupNumber("/sys/fs/cgroup/memory.current");
        reading.free = std::min(reading.free, limit - std::min(limit, used));
    }
    reading.ours = kilobytes("/proc/self/status", "VmRSS:");
    const std::uint64_t accounted = reading.free + reading.ours;
    reading.others = reading.total - std::min(reading.total, accounted);
    return reading;
}

void HostMeter::freeCaches()
{
    trimHeap();
}

} // namespace orfeas::memory
