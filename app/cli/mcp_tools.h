#pragma once

#include "app/cli/mcp_session.h"
#include "core/engine/registry.h"
#include "core/library/library.h"

#include <filesystem>
#include <memory>

namespace orfeas::cli {

/// What the tools work on; all of it outlives them.
struct McpToolSetup {
    std::shared_ptr<library::Library> library;
    const engine::Registry* engines = nullptr;
    std::filesystem::path pictures; ///< folder for pictures that come as bytes
    std::function<bool(const std::string& uid)> cancel; ///< false: this program does not run that job
};

/// generate, status, list, cancel, render and export. They reach jobs through the library alone, so it does not matter
/// which program owns the queue.
std::vector<McpTool> mcpTools(const McpToolSetup& setup);

} // namespace orfeas::cli
