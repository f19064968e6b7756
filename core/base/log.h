#pragma once

#include <string_view>

namespace orfeas {

enum class LogLevel { Debug, Info, Warning, Error };

/// Writes one line to standard error: "orfeas [warning] image: text". Lines from several threads do not mix.
/// Nothing below Warning is written unless the environment has ORFEAS_LOG=debug or ORFEAS_LOG=info.
void log(LogLevel level, std::string_view category, std::string_view text);

} // namespace orfeas
