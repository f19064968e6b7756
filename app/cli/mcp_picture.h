#pragma once

#include "core/library/library.h"

#include <optional>
#include <stop_token>
#include <string>

namespace orfeas::cli {

/// From where a model is drawn.
struct McpView {
    double azimuth = 30; ///< degrees, 0 in front
    double elevation = 20; ///< degrees above the horizon, [-90, 90]
    int side = 768; ///< px of the square picture
};

/// Draws a kept stage with the studio's viewport, in a process of its own.
/// \return a PNG file's bytes \error NotFound  no such stage, or no studio beside this program \error Cancelled
/// \error Internal  what the studio said
Result<std::string> renderKept(library::Library& library, const library::JobRecord& job, std::optional<Stage> stage,
                               const McpView& view, const std::stop_token& stop);

} // namespace orfeas::cli
