#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace orfeas {

/// The four steps in which a model appears. Ordered: a later stage refines an earlier one.
enum class Stage : std::uint8_t { Preview, Coarse, Refined, Final };

inline constexpr std::array kStages { Stage::Preview, Stage::Coarse, Stage::Refined, Stage::Final };

/// "preview", "coarse", "refined" or "final": the word used on the command line, in JSON and in file names.
std::string_view stageName(Stage stage) noexcept;
std::optional<Stage> stageFromName(std::string_view name) noexcept;

/// Percent of the whole job that is done once `stage` exists: 25, 50, 75, 100.
constexpr int stageProgress(Stage stage) noexcept
{
    return (static_cast<int>(stage) + 1) * 25;
}

} // namespace orfeas
