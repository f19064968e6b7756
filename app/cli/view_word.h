#pragma once

#include "core/base/result.h"
#include "core/engine/reconstructor.h"

#include <filesystem>
#include <string>

namespace orfeas::cli {

struct ViewWord {
    engine::View view = engine::View::Front;
    std::filesystem::path picture;
};

/// "front=FILE", "back=FILE", "left=FILE" or "right=FILE". \error InvalidInput
Result<ViewWord> parseView(const std::string& word);

} // namespace orfeas::cli
