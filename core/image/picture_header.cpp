#include "core/image/picture_header.h"

#include "core/image/decode.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <optional>

namespace orfeas::image {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::size_t kHeadBytes = 64;

std::uint32_t big(const Bytes& b, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8U) | b[at + i];
    return value;
}

std::uint32_t little(const Bytes& b, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = (value << 8U) | b[at + i];
    return value;
}

bool startsWith(const Bytes& b, std::string_view magic, std::size_t at = 0)
{
    return b.size() >= at + magic.size() && std::memcmp(b.data() + at, magic.data(), magic.size()) == 0;
}

std::optional<Format> formatOf(const Bytes& b)
{
    using namespace std::string_view_literals;
    if (startsWith(b, "\x89PNG\r\n\x1a\n"sv))
        return Format::Png;
    if (startsWith(b, "\xff\xd8\xff"sv))
        return Format::Jpeg;
    if (startsWith(b, "RIFF"sv) && startsWith(b, "WEBP"sv, 8))
        return Format::WebP;
    if (startsWith(b, "II*\0"sv) || startsWith(b, "MM\0*"sv) || startsWith(b, "II+\0"sv) || startsWith(b, "MM\0+"sv))
        return Format::Tiff;
    if (startsWith(b, "BM"sv))
        return Format::Bmp;
    if (startsWith(b, "GIF87a"sv) || startsWith(b, "GIF89a"sv))
        return Format::Gif;
    if (startsWith(b, "\x76\x2f\x31\x01"sv))
        return Format::Exr;
    constexpr std::array kBrands { "heic"sv, "heix"sv, "heim"sv, "heis"sv, "hevc"sv, "hevx"sv, "mif1"sv, "msf1"sv };
    if (startsWith(b, "ftyp"sv, 4) && std::ranges::any_of(kBrands, [&](auto brand) { return startsWith(b, brand, 8); }))
        return Format::Heic;
    return std::nullopt;
}

Error broken(const SourceFile& file, Format format, std::string_view what)
{
    return { ErrorCode::InvalidInput,
             fmt::format("{}: a broken or cut {} file ({}); save or copy it again", file.name(), formatName(format),
                         what) };
}

using MaybeHeader = Result<PictureHeader>;

MaybeHeader pngHeader(const SourceFile& file, const Bytes& b)
{
    if (b.size() < 33 || !startsWith(b, "IHDR", 12))
        return broken(file, Format::Png, "it does not begin with a whole header");
    const std::uint8_t type = b[25];
    return PictureHeader {
        .format = Format::Png, .width = big(b, 16, 4), .height = big(b, 20, 4), .grey = type == 0 || type == 4
    };
}

bool isFrameMarker(std::uint8_t marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

/// Walks the segments up to the first scan. Each step goes forward by at least one byte and fill bytes are few in an
/// honest file, so the walk is bounded.
MaybeHeader jpegHeader(const SourceFile& file)
{
    PictureHeader header { .format = Format::Jpeg };
    std::int64_t at = 2;
    for (int segments = 0; segments < 10'000; ++segments) {
        const Bytes b = file.read(at, 12);
        if (b.size() < 4)
            break;
        if (b[0] != 0xff)
            return broken(file, Format::Jpeg, "a marker is missing");
        if (b[1] == 0xff) { // fill byte
            ++at;
            continue;
        }
        if (b[1] == 0xda) {
            header.dataOffset = at;
            if (header.width == 0)
                return broken(file, Format::Jpeg, "no frame before the first scan");
            return header;
        }
        if (isFrameMarker(b[1])) {
            if (b.size() < 10)
                break;
            header.height = big(b, 5, 2);
            header.width = big(b, 7, 2);
            header.grey = b[9] == 1;
            header.cmyk = b[9] == 4;
        }
        const bool bare = b[1] == 0x01 || (b[1] >= 0xd0 && b[1] <= 0xd8);
        at += bare ? 2 : 2 + std::max<std::int64_t>(2, big(b, 2, 2));
    }
    return broken(file, Format::Jpeg, "it ends inside its header");
}

MaybeHeader webpHeader(const SourceFile& file, const Bytes& b)
{
    if (b.size() < 30)
        return broken(file, Format::WebP, "it ends inside its header");
    if (std::int64_t { little(b, 4, 4) } + 8 > file.size())
        return broken(file, Format::WebP,
                      fmt::format("{} bytes are announced, {} are there", little(b, 4, 4) + 8ULL, file.size()));
    PictureHeader header { .format = Format::WebP };
    if (startsWith(b, "VP8X", 12)) {
        header.width = little(b, 24, 3) + 1;
        header.height = little(b, 27, 3) + 1;
    } else if (startsWith(b, "VP8L", 12)) {
        const std::uint32_t packed = little(b, 21, 4);
        header.width = (packed & 0x3fffU) + 1;
        header.height = ((packed >> 14U) & 0x3fffU) + 1;
    } else if (startsWith(b, "VP8 ", 12)) {
        header.width = little(b, 26, 2) & 0x3fffU;
        header.height = little(b, 28, 2) & 0x3fffU;
    } else {
        return broken(file, Format::WebP, "an unknown first chunk");
    }
    return header;
}

MaybeHeader bmpHeader(const SourceFile& file, const Bytes& b)
{
    if (b.size() < 30)
        return broken(file, Format::Bmp, "it ends inside its header");
    PictureHeader header { .format = Format::Bmp };
    std::int64_t bits = 0;
    std::int64_t compression = 0;
    if (little(b, 14, 4) == 12) {
        header.width = little(b, 18, 2);
        header.height = little(b, 20, 2);
        bits = little(b, 24, 2);
    } else {
        if (b.size() < 34)
            return broken(file, Format::Bmp, "it ends inside its header");
        header.width = static_cast<std::int32_t>(little(b, 18, 4));
        header.height = std::llabs(static_cast<std::int64_t>(static_cast<std::int32_t>(little(b, 22, 4))));
        bits = little(b, 28, 2);
        compression = little(b, 30, 4);
    }
    const bool sane = header.width > 0 && header.width <= kMaxSide && header.height <= kMaxSide;
    const bool runLength = compression == 1 || compression == 2;
    const std::int64_t needed = sane ? (header.width * bits + 31) / 32 * 4 * header.height + little(b, 10, 4) : 0;
    if (!runLength && needed > file.size())
        return broken(file, Format::Bmp, fmt::format("its pixels need {} bytes, {} are there", needed, file.size()));
    return header;
}

MaybeHeader gifHeader(const SourceFile& file, const Bytes& b)
{
    if (b.size() < 13)
        return broken(file, Format::Gif, "it ends inside its header");
    return PictureHeader { .format = Format::Gif, .width = little(b, 6, 2), .height = little(b, 8, 2) };
}

/// One entry of a TIFF directory, whatever its byte order and offset size.
struct TiffReader {
    const SourceFile& file;
    bool bigEndian;
    bool wide; ///< BigTIFF: 8-byte offsets

    std::int64_t number(const Bytes& b, std::size_t at, int count) const
    {
        std::uint64_t value = 0;
        for (int i = 0; i < count; ++i)
            value = (value << 8U) | b[at + (bigEndian ? i : count - 1 - i)];
        return static_cast<std::int64_t>(value & 0x7fffffffffffffffULL);
    }
};

MaybeHeader tiffHeader(const SourceFile& file, const Bytes& b)
{
    const TiffReader reader { file, b[0] == 'M', b[2] == '+' || b[3] == '+' };
    if (b.size() < 16)
        return broken(file, Format::Tiff, "it ends inside its header");
    const int countBytes = reader.wide ? 8 : 2;
    const int entryBytes = reader.wide ? 20 : 12;
    const std::int64_t directory = reader.wide ? reader.number(b, 8, 8) : reader.number(b, 4, 4);
    const Bytes head = file.read(directory, static_cast<std::size_t>(countBytes));
    if (head.size() < static_cast<std::size_t>(countBytes))
        return broken(file, Format::Tiff, "its directory lies outside the file");
    const auto count = std::min<std::int64_t>(reader.number(head, 0, countBytes), 4096);
    const Bytes entries = file.read(directory + countBytes, static_cast<std::size_t>(count * entryBytes));
    PictureHeader header { .format = Format::Tiff };
    for (std::size_t at = 0; at + entryBytes <= entries.size(); at += entryBytes) {
        const std::int64_t type = reader.number(entries, at + 2, 2);
        const int valueBytes = type == 3 ? 2 : (type == 16 ? 8 : 4);
        const std::int64_t value = reader.number(entries, at + (reader.wide ? 12 : 8), valueBytes);
        const std::int64_t tag = reader.number(entries, at, 2);
        if (tag == 256)
            header.width = value;
        else if (tag == 257)
            header.height = value;
        else if (tag == 262) {
            header.grey = value == 0 || value == 1;
            header.cmyk = value == 5;
        }
    }
    return header;
}

/// Walks the attributes of the first part up to its data window.
MaybeHeader exrHeader(const SourceFile& file)
{
    const Bytes b = file.read(8, 65536);
    std::size_t at = 0;
    const auto text = [&]() -> std::optional<std::string_view> {
        const auto end = std::find(b.begin() + static_cast<std::ptrdiff_t>(at), b.end(), std::uint8_t { 0 });
        if (end == b.end())
            return std::nullopt;
        const std::string_view found(reinterpret_cast<const char*>(b.data()) + at,
                                     static_cast<std::size_t>(end - b.begin()) - at);
        at += found.size() + 1;
        return found;
    };
    while (at < b.size() && b[at] != 0) {
        const auto name = text();
        const auto type = name ? text() : std::nullopt;
        if (!type || at + 4 > b.size())
            break;
        const std::size_t size = little(b, at, 4);
        at += 4;
        if (size > b.size() - at)
            break;
        if (*name == "dataWindow" && *type == "box2i" && size == 16) {
            const auto side = [&](std::size_t offset) {
                return std::int64_t { static_cast<std::int32_t>(little(b, at + offset + 8, 4)) }
                - static_cast<std::int32_t>(little(b, at + offset, 4)) + 1;
            };
            return PictureHeader { .format = Format::Exr, .width = side(0), .height = side(4) };
        }
        at += size;
    }
    return broken(file, Format::Exr, "its header has no data window");
}

MaybeHeader headerOf(const SourceFile& file, Format format, const Bytes& head)
{
    switch (format) {
    case Format::Png:
        return pngHeader(file, head);
    case Format::Jpeg:
        return jpegHeader(file);
    case Format::WebP:
        return webpHeader(file, head);
    case Format::Tiff:
        return tiffHeader(file, head);
    case Format::Bmp:
        return bmpHeader(file, head);
    case Format::Gif:
        return gifHeader(file, head);
    case Format::Exr:
        return exrHeader(file);
    case Format::Heic:
        break;
    }
    return PictureHeader { .format = format };
}

} // namespace

std::string_view formatName(Format format) noexcept
{
    constexpr std::array<std::string_view, 8> kNames { "png", "jpeg", "webp", "tiff", "bmp", "gif", "heic", "exr" };
    return kNames[static_cast<std::size_t>(format)];
}

Result<void> checkSize(const SourceFile& file, std::int64_t width, std::int64_t height)
{
    if (width <= 0 || height <= 0)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: says it is {} x {} px, which is no picture", file.name(), width, height) };
    if (width > kMaxSide || height > kMaxSide)
        return Error { ErrorCode::TooLarge,
                       fmt::format("{}: {} x {} px; a side may have at most {} px; scale it down", file.name(), width,
                                   height, kMaxSide) };
    if (width * height > kMaxPixels)
        return Error { ErrorCode::TooLarge,
                       fmt::format("{}: {} x {} px are {} Mpx; at most {} Mpx are read; scale it down", file.name(),
                                   width, height, width * height / 1'000'000, kMaxPixels / 1'000'000) };
    return {};
}

Result<PictureHeader> readHeader(const SourceFile& file)
{
    const Bytes head = file.read(0, kHeadBytes);
    const auto format = formatOf(head);
    if (!format)
        return Error { ErrorCode::UnsupportedFormat,
                       fmt::format("{}: its content is none of PNG, JPEG, WebP, TIFF, BMP, GIF, HEIC or EXR; "
                                   "convert it to one of them",
                                   file.name()) };
    auto header = headerOf(file, *format, head);
    if (!header || *format == Format::Heic)
        return header;
    if (auto size = checkSize(file, header->width, header->height); !size)
        return size.error();
    return header;
}

} // namespace orfeas::image
