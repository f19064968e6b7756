#pragma once

#include "core/memory/precision.h"

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace orfeas::memory {

/// How a step is run: what a demand's formulas take, and what a step-down changes.
struct Settings {
    int resolution = 256; ///< cells a side of the final lattice
    std::size_t batch = 4096; ///< queries, tokens or pictures at once, > 0
    Precision precision = Precision::Fp32;
    bool weightsStay = true; ///< false: weights wait in host memory while the step does not use them
    bool operator==(const Settings&) const = default;
};

/// How far a step can be stepped down; what equals the settings themselves cannot.
struct Limits {
    std::size_t leastBatch = 4096;
    std::vector<Precision> precisions; ///< it can run in, best first; empty: only in the one asked for
    bool canOffload = false;
    int leastResolution = 256; ///< goes below the one asked for only where the artist allowed it
};

/// What one step of a job holds while it runs and after it. Formulas of shapes, not samples: they hold for settings
/// that never ran. None of them counts the engine's weights, which jobs share.
struct StepDemand {
    using Bytes = std::function<std::uint64_t(const Settings&)>;
    std::string name;
    Bytes peak; ///< most that the job holds at once during the step, what earlier steps left included
    Bytes keeps; ///< what it still holds after it; unset: nothing
    std::function<double(const Settings&)> seconds; ///< unset: not known
    bool usesWeights = false;
    Limits limits;
};

/// All that a job asks for, step by step.
struct JobDemand {
    std::string engine; ///< whose weights they are
    StepDemand::Bytes weights; ///< unset: none
    std::vector<StepDemand> steps;
    Settings settings; ///< as asked

    std::uint64_t weightBytes(const Settings& with) const { return weights ? weights(with) : 0; }
};

/// Most that the job holds in step `from` or later, weights left out.
std::uint64_t mostFrom(const JobDemand& job, std::size_t from, const Settings& with);

} // namespace orfeas::memory
