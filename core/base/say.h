#pragma once

#include "core/base/error.h"

#include <fmt/core.h>

namespace orfeas {

/// A sentence of a pattern, which translatable() marks, and one value for each of its places.
template<typename... Values> Sentence say(fmt::format_string<const Values&...> pattern, const Values&... values)
{
    const fmt::string_view text = pattern;
    return { std::string(text.data(), text.size()), { fmt::format("{}", values)... } };
}

/// An Error that says so.
template<typename... Values>
Error makeError(ErrorCode code, fmt::format_string<const Values&...> pattern, const Values&... values)
{
    Sentence sentence = say<Values...>(pattern, values...);
    std::string message = sentence.english();
    return { code, std::move(message), std::move(sentence) };
}

} // namespace orfeas
