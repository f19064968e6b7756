#include "core/memory/words.h"

#include "core/base/bytes.h"

#include <fmt/format.h>

#include <cctype>
#include <cmath>
#include <cstdlib>

namespace orfeas::memory {

std::string sizeText(std::uint64_t bytes)
{
    const auto value = static_cast<double>(bytes);
    if (bytes >= 1000_MiB)
        return fmt::format("{:.1f} GiB", value / static_cast<double>(1_GiB));
    if (bytes >= 1000_KiB)
        return fmt::format("{:.0f} MiB", value / static_cast<double>(1_MiB));
    return fmt::format("{:.0f} KiB", value / static_cast<double>(1_KiB));
}

Result<std::uint64_t> sizeFromText(std::string_view text)
{
    const std::string copy(text);
    char* end = nullptr;
    const double number = std::strtod(copy.c_str(), &end);
    std::string unit;
    for (; *end != '\0'; ++end) {
        if (*end != ' ')
            unit += static_cast<char>(std::tolower(static_cast<unsigned char>(*end)));
    }
    double factor = 0;
    if (unit.empty() || unit == "g" || unit == "gb" || unit == "gib")
        factor = static_cast<double>(1_GiB);
    else if (unit == "m" || unit == "mb" || unit == "mib")
        factor = static_cast<double>(1_MiB);
    const double bytes = number * factor;
    if (!std::isfinite(bytes) || bytes < static_cast<double>(1_MiB) || bytes > 1e15)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("'{}' is no size: write for example 6GiB or 900MiB, at least 1MiB", text) };
    return static_cast<std::uint64_t>(bytes);
}

Result<std::uint64_t> budgetFromText(std::string_view text)
{
    return text == "auto" ? Result<std::uint64_t>(0) : sizeFromText(text);
}

} // namespace orfeas::memory
