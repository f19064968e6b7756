#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::cli {

/// A row of a contact sheet.
struct SheetRow {
    std::string title;
    std::filesystem::path picture;
    std::filesystem::path mesh;
};

/// Draws each mesh from the front, the side, behind and three quarters with the studio's own viewport (`program` is
/// orfeas-studio, which needs a display) beside the picture it was made from. \param target  PNG or JPEG to write
/// \error Io  the studio does not draw, or the sheet cannot be written
Result<void> writeContactSheet(const std::vector<SheetRow>& rows, const std::filesystem::path& program,
                               const std::filesystem::path& target);

} // namespace orfeas::cli
