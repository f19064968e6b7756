#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>

namespace orfeas::memory {

/// What memory there is and who holds it, at one moment; bytes.
struct Reading {
    std::uint64_t total = 0;
    std::uint64_t free = 0; ///< as the system says, what our caches keep back not included
    std::uint64_t ours = 0; ///< held by this program, its caches included
    std::uint64_t others = 0; ///< held by other programs
    std::optional<double> celsius; ///< where the device tells
    std::optional<double> busy; ///< share of time the device computes, 0..1
};

/// Asks one device about its memory: the host, a graphics card, or a simulated one. \thread any
class Meter {
public:
    Meter() = default;
    Meter(const Meter&) = delete;
    Meter& operator=(const Meter&) = delete;
    virtual ~Meter() = default;

    virtual std::string device() const = 0; ///< a name that stays: learnt peaks are kept under it

    /// \error NotFound, Io  the device is gone or does not answer
    virtual Result<Reading> read() = 0;

    /// Gives back to the system what allocators keep for later.
    virtual void freeCaches() = 0;
};

} // namespace orfeas::memory
