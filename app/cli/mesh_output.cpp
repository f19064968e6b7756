#include "app/cli/mesh_output.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::cli {

Result<asset::Format> formatOfName(const std::filesystem::path& path)
{
    std::string extension = path.extension().string();
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
    if (const auto format = asset::formatFromName(extension.empty() ? "" : extension.substr(1)))
        return *format;
    std::string names;
    for (const asset::FormatInfo& info : asset::kFormats)
        names += fmt::format("{}.{}", names.empty() ? "" : ", ", info.name);
    return Error { ErrorCode::UnsupportedFormat,
                   fmt::format("{}: the name has to end with one of {}", path.string(), names) };
}

} // namespace orfeas::cli
