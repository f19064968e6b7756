#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/image.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::image {

inline constexpr std::int64_t kMaxPixels = 64'000'000; ///< 64 Mpx
inline constexpr int kMaxSide = 16'384; ///< px

/// A decoded picture: upright, in sRGB.
struct Picture {
    Image image;
    std::string format; ///< "png", "jpeg", "webp", "tiff", "bmp", "gif", "heic", "exr"
    bool hasMatte = false; ///< alpha that is more than decoration: at least 2 % of the pixels are transparent
    std::vector<std::string> notes; ///< what was assumed or left out, one sentence each ("first of 12 frames")
};

/// Reads a picture file. The format is told from the content, never from the name; size limits are checked in the
/// header before anything is decoded; the EXIF turn is applied; colours are converted to sRGB.
/// \error NotFound, PermissionDenied, Io  the file cannot be read (a folder or a device is InvalidInput)
/// \error UnsupportedFormat  none of the formats above
/// \error TooLarge  over kMaxPixels or kMaxSide
/// \error InvalidInput  truncated or broken content
/// \param enough  px: a picture that is larger may come back smaller, its longest side at least this (a JPEG then takes
/// a fraction of the time); 0: as it is
/// \thread any; polls `context` whenever the file is read on, between bands of rows and 256 times in a WebP. It cannot
/// while one tile of a HEIC is unpacked, nor inside a WebP whose pixels take next to no bytes: of 64 Mpx an even one
/// with alpha takes 0.2 s, one made to be slow 0.7 s. Uses the context's threads
Result<Picture> decode(const std::filesystem::path& path, const JobContext& context, int enough = 0);

/// The same for a picture inside another file, such as a mesh's texture; `name` is what messages call it.
Result<Picture> decodeBytes(std::string_view bytes, const std::string& name, const JobContext& context);

} // namespace orfeas::image
