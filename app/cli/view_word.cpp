#include "app/cli/view_word.h"

#include <fmt/format.h>

namespace orfeas::cli {

Result<ViewWord> parseView(const std::string& word)
{
    const auto equals = word.find('=');
    const auto view = engine::viewFromName(word.substr(0, equals));
    if (equals == std::string::npos || !view)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("--view {}: write front=FILE, back=FILE, left=FILE or right=FILE", word) };
    return ViewWord { *view, word.substr(equals + 1) };
}

} // namespace orfeas::cli
