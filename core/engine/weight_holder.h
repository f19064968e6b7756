#pragma once

#include <cstdint>

namespace orfeas::engine {

/// What a Reconstructor is besides whose weights are memory of note: jobs share them, no job pays for them.
/// \thread any
class WeightHolder {
public:
    WeightHolder() = default;
    WeightHolder(const WeightHolder&) = delete;
    WeightHolder& operator=(const WeightHolder&) = delete;
    virtual ~WeightHolder() = default;

    /// Bytes that they take once they are read; as near as can be told before.
    virtual std::uint64_t weightBytes() const = 0;

    /// They go as soon as no picture is being made with them; the next one reads them again.
    virtual void freeWeights() const = 0;
};

} // namespace orfeas::engine
