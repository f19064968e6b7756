#pragma once

#include "core/memory/demand.h"

#include <array>
#include <optional>
#include <string_view>

namespace orfeas::memory {

/// What can be done when a step does not get its memory, in the order in which it is tried.
enum class StepDown : std::uint8_t { FreeCaches, SmallerBatches, LowerPrecision, OffloadWeights, LowerResolution };

/// One rung of the ladder.
struct Rung {
    StepDown what;
    bool changesResult; ///< the model may differ: the artist is told so
    double seconds; ///< factor on the step's time, an expectation
};

/// The ladder as data. Batches and places of weights never change a result; resolution is last and only if allowed.
inline constexpr std::array<Rung, 5> kLadder { { { StepDown::FreeCaches, false, 1.0 },
                                                 { StepDown::SmallerBatches, false, 1.05 },
                                                 { StepDown::LowerPrecision, true, 1.0 },
                                                 { StepDown::OffloadWeights, false, 1.3 },
                                                 { StepDown::LowerResolution, true, 0.4 } } };

/// "free_caches", "smaller_batches", "lower_precision", "offload_weights", "lower_resolution"
std::string_view stepDownName(StepDown what) noexcept;

/// The settings one rung further down, or nothing where the step cannot go that way (any more). FreeCaches changes no
/// settings.
std::optional<Settings> steppedDown(StepDown what, const Settings& from, const Limits& limits);

/// Settings after each way down from `settings` in the ladder's order, each repeated as often as it goes, with what led
/// there; the first is `settings` itself with FreeCaches.
struct Lower {
    StepDown by;
    Settings settings;
};
std::vector<Lower> waysDown(const Settings& settings, const Limits& limits);

/// What changed, for people: "batches of 1024 instead of 4096"; empty where nothing did.
std::string changeText(const Settings& from, const Settings& to);

} // namespace orfeas::memory
