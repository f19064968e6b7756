#include "core/engine/registry.h"

#include "core/engine/inflate/inflate_engine.h"
#include "core/engine/lite/lite_engine.h"
#include "core/engine/triposr/triposr_engine.h"

#include <fmt/format.h>

namespace orfeas::engine {

std::string_view viewName(View view) noexcept
{
    switch (view) {
    case View::Front:
        return "front";
    case View::Back:
        return "back";
    case View::Left:
        return "left";
    case View::Right:
        break;
    }
    return "right";
}

std::optional<View> viewFromName(std::string_view name) noexcept
{
    for (const View view : kViews) {
        if (viewName(view) == name)
            return view;
    }
    return std::nullopt;
}

Result<const EngineEntry*> Registry::find(std::string_view id) const
{
    std::string known;
    for (const EngineEntry& entry : m_entries) {
        if (entry.info.id == id || id.empty())
            return &entry;
        known += (known.empty() ? "" : ", ") + entry.info.id;
    }
    return Error { ErrorCode::NotFound, fmt::format("engine '{}' is not known; there are: {}", id, known) };
}

Registry builtInEngines(const std::string& model)
{
    Registry registry;
    registry.add(inflate::entry());
    registry.add(lite::entry());
    registry.add(triposr::entry(model));
    return registry;
}

} // namespace orfeas::engine
