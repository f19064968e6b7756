#include "core/base/stage.h"

namespace orfeas {

std::string_view stageName(Stage stage) noexcept
{
    switch (stage) {
    case Stage::Preview:
        return "preview";
    case Stage::Coarse:
        return "coarse";
    case Stage::Refined:
        return "refined";
    case Stage::Final:
        break;
    }
    return "final";
}

std::optional<Stage> stageFromName(std::string_view name) noexcept
{
    for (const Stage stage : kStages) {
        if (stageName(stage) == name)
            return stage;
    }
    return std::nullopt;
}

} // namespace orfeas
