#pragma once

#include "core/memory/meter.h"

#include <map>
#include <mutex>

namespace orfeas::memory {

struct SimulatedOptions {
    std::uint64_t capacity = 0;
    double fragmentation = 0; ///< share of the free memory that no block can use until caches are freed, [0, 1)
    std::uint64_t failAt = 0; ///< this allocation (1: the first) fails; 0: none does
};

/// A device that exists only as numbers, for tests and simulation: other programs take what is free, allocations
/// succeed or fail as on a real one. \thread any
class SimulatedDevice final : public Meter {
public:
    using Block = std::uint64_t; ///< 0 is none

    explicit SimulatedDevice(SimulatedOptions options) : m_options(options) { }

    std::string device() const override { return "simulated"; }
    Result<Reading> read() override;
    void freeCaches() override;

    /// \error OutOfMemory  saying how much was free
    Result<Block> allocate(std::uint64_t bytes);
    void free(Block block);
    /// Other programs now want to hold `bytes`; they get what we do not hold. \return what they hold
    std::uint64_t setOthers(std::uint64_t bytes);

private:
    std::uint64_t freeBytes() const { return m_options.capacity - m_ours - m_others; }

    const SimulatedOptions m_options;
    std::mutex m_mutex; ///< guards all below
    std::map<Block, std::uint64_t> m_blocks;
    std::uint64_t m_ours = 0;
    std::uint64_t m_others = 0;
    std::uint64_t m_last = 0;
    bool m_fragmented = true;
};

} // namespace orfeas::memory
