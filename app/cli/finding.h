#pragma once

#include <string>
#include <utility>

namespace orfeas::cli {

/// What one check of an installation found.
struct Finding {
    std::string name; ///< "devices", stable
    bool passed = false;
    std::string text; ///< what was found
    std::string fix; ///< what to do; empty when passed
};

inline Finding good(std::string name, std::string text)
{
    return { std::move(name), true, std::move(text), {} };
}

inline Finding bad(std::string name, std::string text, std::string fix)
{
    return { std::move(name), false, std::move(text), std::move(fix) };
}

} // namespace orfeas::cli
