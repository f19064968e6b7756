#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace orfeas::asset {

enum class Format : std::uint8_t { Glb, Obj, Ply, Stl, ThreeMf };

struct FormatInfo {
    Format format;
    std::string_view name; ///< "glb": the word after --format and the file's extension
    std::string_view title; ///< "glTF binary"
    bool colour; ///< carries colours
    bool texture; ///< carries texture coordinates and a texture
};

inline constexpr std::array kFormats {
    FormatInfo { Format::Glb, "glb", "glTF 2.0 binary", true, true },
    FormatInfo { Format::Obj, "obj", "Wavefront OBJ + MTL + PNG", true, true },
    FormatInfo { Format::Ply, "ply", "Stanford PLY, binary", true, false },
    FormatInfo { Format::Stl, "stl", "STL, binary", false, false },
    FormatInfo { Format::ThreeMf, "3mf", "3MF, for printing", true, false },
};

constexpr std::optional<Format> formatFromName(std::string_view name) noexcept
{
    for (const FormatInfo& info : kFormats) {
        if (info.name == name)
            return info.format;
    }
    return std::nullopt;
}

} // namespace orfeas::asset
