#include "core/base/log.h"

#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace orfeas {

namespace {

constexpr std::array<std::string_view, 4> kNames { "debug", "info", "warning", "error" };

LogLevel threshold()
{
    const char* wanted = std::getenv("ORFEAS_LOG");
    for (std::size_t i = 0; wanted != nullptr && i < kNames.size(); ++i) {
        if (kNames[i] == wanted)
            return static_cast<LogLevel>(i);
    }
    return LogLevel::Warning;
}

} // namespace

void log(LogLevel level, std::string_view category, std::string_view text)
{
    static const LogLevel lowest = threshold();
    if (level < lowest)
        return;
    const std::string line =
        fmt::format("orfeas [{}] {}: {}\n", kNames[static_cast<std::size_t>(level)], category, text);
    std::fwrite(line.data(), 1, line.size(), stderr);
}

} // namespace orfeas
