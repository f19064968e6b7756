#pragma once

#include "core/base/result.h"
#include "core/image/source_file.h"

#include <cstdint>
#include <string_view>

namespace orfeas::image {

enum class Format : std::uint8_t { Png, Jpeg, WebP, Tiff, Bmp, Gif, Heic, Exr };
std::string_view formatName(Format format) noexcept; ///< "png", "jpeg", "webp", "tiff", "bmp", "gif", "heic", "exr"

/// What a picture file says about itself before anything is decoded.
struct PictureHeader {
    Format format = Format::Png;
    std::int64_t width = 0; ///< px, as stored; 0 for HEIC, whose container its own library reads
    std::int64_t height = 0;
    std::int64_t dataOffset = 0; ///< JPEG: where the first scan begins
    bool grey = false; ///< one colour channel
    bool cmyk = false; ///< four inks
};

/// Tells the format from the first bytes and the size from the header; reads a few kilobytes.
/// \error UnsupportedFormat  none of our formats  \error InvalidInput  a header that breaks off or contradicts itself
/// \error TooLarge  over kMaxPixels or kMaxSide
Result<PictureHeader> readHeader(const SourceFile& file);

/// The limits themselves, for a decoder that learns the size later than readHeader().
/// \error TooLarge, InvalidInput
Result<void> checkSize(const SourceFile& file, std::int64_t width, std::int64_t height);

} // namespace orfeas::image
