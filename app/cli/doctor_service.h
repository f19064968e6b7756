#pragma once

#include "app/cli/finding.h"

#include <filesystem>
#include <string>

namespace orfeas::cli {

/// A service of its own, below `scratch`, answers on its routes and refuses those without the token.
Finding checkService(const std::filesystem::path& scratch, const std::string& version);

/// `orfeas serve` can listen there, or does so already. \param listen  ADDRESS:PORT
Finding checkAddress(const std::string& listen, const std::string& version);

/// The access token's file, where there is one, is its owner's alone.
Finding checkToken(const std::filesystem::path& file);

} // namespace orfeas::cli
