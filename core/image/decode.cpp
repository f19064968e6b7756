#include "core/image/decode.h"

#include "core/image/codecs.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::image {

namespace {

constexpr std::uint8_t kTransparentBelow = 128;
constexpr std::size_t kMatteShare = 50; ///< one pixel of so many is 2 %

Result<Picture> decodeAs(const SourceFile& file, const PictureHeader& header)
{
    switch (header.format) {
    case Format::Heic:
        return decodeHeic(file);
    case Format::Exr:
        return decodeExr(file, header);
    default:
        return decodeWithQt(file, header);
    }
}

Result<Picture> decodeFile(const Result<SourceFile>& file, const JobContext& context)
{
    if (auto go = context.checkpoint(); !go)
        return go.error();
    if (!file)
        return file.error();
    auto header = readHeader(*file);
    if (!header)
        return header.error();
    try {
        auto picture = decodeAs(*file, *header);
        if (!picture)
            return picture;
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const auto& pixels = picture->image.pixels;
        const auto clear = static_cast<std::size_t>(
            std::ranges::count_if(pixels, [](const Rgba8& p) { return p.a < kTransparentBelow; }));
        picture->hasMatte = clear * kMatteShare >= pixels.size();
        return picture;
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory,
                       fmt::format("{}: not enough memory for {} x {} px", file->name(), header->width,
                                   header->height) };
    }
}

} // namespace

Result<Picture> decode(const std::filesystem::path& path, const JobContext& context)
{
    return decodeFile(SourceFile::open(path), context);
}

Result<Picture> decodeBytes(std::string_view bytes, const std::string& name, const JobContext& context)
{
    return decodeFile(SourceFile::ofBytes(bytes, name), context);
}

} // namespace orfeas::image
