#pragma once

#include "core/memory/meter.h"

namespace orfeas::memory {

/// The machine's own memory, or what of it the control group of this process may use. Linux.
class HostMeter final : public Meter {
public:
    std::string device() const override { return "host"; }
    Result<Reading> read() override;
    void freeCaches() override; ///< of the C library's heap
};

/// This process's memory as the system sees it, bytes: resident, and with what it shares divided among those who do.
struct ProcessMemory {
    std::uint64_t resident = 0;
    std::uint64_t proportional = 0;
};
/// \error Io  /proc is not there
Result<ProcessMemory> processMemory();

} // namespace orfeas::memory
