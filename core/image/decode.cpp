#include "core/image/decode.h"

#include "core/image/codecs.h"

#include <fmt/format.h>

#include <algorithm>
#include <span>

namespace orfeas::image {

namespace {

constexpr std::uint8_t kTransparentBelow = 128;
constexpr std::size_t kBandPixels = 4'000'000; ///< between two polls
constexpr std::size_t kMatteShare = 50; ///< one pixel of so many is 2 %

Result<Picture> decodeAs(const SourceFile& file, const PictureHeader& header, int enough, const JobContext& context)
{
    switch (header.format) {
    case Format::Heic:
        return decodeHeic(file, context);
    case Format::Exr:
        return decodeExr(file, header, context);
    case Format::WebP:
        return decodeWebP(file, context);
    default:
        return decodeWithQt(file, header, enough, context);
    }
}

Result<Picture> decodeFile(const Result<SourceFile>& file, int enough, const JobContext& context)
{
    if (auto go = context.checkpoint(); !go)
        return go.error();
    if (!file)
        return file.error();
    auto header = readHeader(*file);
    if (!header)
        return header.error();
    try {
        auto picture = decodeAs(*file, *header, enough, context);
        // a reader that was stopped calls its file broken
        if (auto go = context.checkpoint(); !go)
            return go.error();
        if (!picture)
            return picture;
        const auto& pixels = picture->image.pixels;
        std::size_t clear = 0;
        for (std::size_t from = 0; from < pixels.size(); from += kBandPixels) {
            if (auto go = context.checkpoint(); !go)
                return go.error();
            const std::span band(pixels.data() + from, std::min(kBandPixels, pixels.size() - from));
            clear += static_cast<std::size_t>(
                std::ranges::count_if(band, [](const Rgba8& p) { return p.a < kTransparentBelow; }));
        }
        picture->hasMatte = clear * kMatteShare >= pixels.size();
        return picture;
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory,
                       fmt::format("{}: not enough memory for {} x {} px", file->name(), header->width,
                                   header->height) };
    }
}

} // namespace

Result<Picture> decode(const std::filesystem::path& path, const JobContext& context, int enough)
{
    return decodeFile(SourceFile::open(path), enough, context);
}

Result<Picture> decodeBytes(std::string_view bytes, const std::string& name, const JobContext& context)
{
    return decodeFile(SourceFile::ofBytes(bytes, name), 0, context);
}

} // namespace orfeas::image
