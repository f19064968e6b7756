#include "core/image/encode.h"

#include "core/image/matte.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <zlib.h>

namespace orfeas::image {

namespace {

constexpr int kDeflateLevel = 1;
constexpr int kRawDeflate = -15; ///< a window of 32 KiB, without zlib's own header and sum
constexpr int kMemoryLevel = 8; ///< zlib's default
constexpr std::size_t kStripBytes = 1U << 20U; ///< of pixels: about 20 ms of packing, between two polls

using Bytes = std::vector<std::uint8_t>;

void putBig(Bytes& out, std::size_t value)
{
    for (const unsigned shift : { 24U, 16U, 8U, 0U })
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

void putChunk(Bytes& out, const char* type, std::span<const std::uint8_t> body)
{
    putBig(out, body.size());
    const std::size_t from = out.size();
    out.insert(out.end(), type, type + 4);
    out.insert(out.end(), body.begin(), body.end());
    putBig(out, crc32_z(0, out.data() + from, out.size() - from));
}

/// The pixels to be packed and how they are cut into strips of whole rows.
struct Source {
    int width;
    int height;
    std::span<const Rgba8> pixels;
    std::size_t channels;

    std::size_t stride() const { return static_cast<std::size_t>(width) * channels; }
    int rowsPerStrip() const { return static_cast<int>(std::max<std::size_t>(1, kStripBytes / (stride() + 1))); }
};

/// Rows [from, to), each as its difference from the row above: the one filter that pays for textures and costs next to
/// nothing.
Bytes filteredRows(const Source& source, int from, int to)
{
    const std::size_t stride = source.stride();
    Bytes rows((stride + 1) * static_cast<std::size_t>(to - from));
    Bytes above(stride, 0);
    Bytes current(stride);
    for (int y = std::max(0, from - 1); y < to; ++y) {
        const Rgba8* pixel = source.pixels.data() + static_cast<std::size_t>(y) * source.width;
        for (std::size_t x = 0; x < static_cast<std::size_t>(source.width); ++x)
            std::memcpy(current.data() + x * source.channels, &pixel[x], source.channels);
        if (y >= from) {
            std::uint8_t* to8 = rows.data() + (stride + 1) * static_cast<std::size_t>(y - from);
            *to8++ = 2; // "up"
            for (std::size_t i = 0; i < stride; ++i)
                to8[i] = static_cast<std::uint8_t>(current[i] - above[i]);
        }
        std::swap(above, current);
    }
    return rows;
}

/// A part of one deflate stream, and the sum of what went into it.
struct Strip {
    Bytes packed;
    uLong sum = 0;
    std::size_t length = 0; ///< bytes that went in
};

/// Ends on a whole byte with nothing pending, so that strips packed apart follow each other. \error OutOfMemory
bool pack(const Bytes& rows, bool last, Strip& strip)
{
    z_stream stream {};
    if (deflateInit2(&stream, kDeflateLevel, Z_DEFLATED, kRawDeflate, kMemoryLevel, Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    strip.packed.resize(deflateBound(&stream, static_cast<uLong>(rows.size())) + 16);
    stream.next_in = const_cast<Bytef*>(rows.data());
    stream.avail_in = static_cast<uInt>(rows.size());
    stream.next_out = strip.packed.data();
    stream.avail_out = static_cast<uInt>(strip.packed.size());
    const int state = deflate(&stream, last ? Z_FINISH : Z_FULL_FLUSH);
    strip.packed.resize(strip.packed.size() - stream.avail_out);
    deflateEnd(&stream);
    strip.sum = adler32_z(1, rows.data(), rows.size());
    strip.length = rows.size();
    return state == (last ? Z_STREAM_END : Z_OK);
}

/// All strips, packed by the job's threads. Empty: a strip could not be packed, or a stop was asked for.
std::vector<Strip> packStrips(const Source& source, const JobContext& context)
{
    const int rows = source.rowsPerStrip();
    std::vector<Strip> strips(static_cast<std::size_t>((source.height + rows - 1) / rows));
    std::atomic<bool> failed { false };
    context.inParallel(strips.size(), 1, [&](std::size_t i, std::size_t /*end*/) {
        if (failed || context.stopRequested())
            return;
        const int from = static_cast<int>(i) * rows;
        const Bytes filtered = filteredRows(source, from, std::min(source.height, from + rows));
        if (!pack(filtered, i + 1 == strips.size(), strips[i]))
            failed = true;
    });
    if (failed)
        strips.clear();
    return strips;
}

/// \source PNG specification, section 10.1; RFC 1950 for what stands before and after the deflate stream
Bytes pngFile(const Source& source, const std::vector<Strip>& strips)
{
    std::size_t size = 128;
    for (const Strip& strip : strips)
        size += strip.packed.size() + 12;
    Bytes out { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
    out.reserve(size);
    Bytes header;
    putBig(header, static_cast<std::size_t>(source.width));
    putBig(header, static_cast<std::size_t>(source.height));
    header.insert(header.end(), { 8, static_cast<std::uint8_t>(source.channels == 4 ? 6 : 2), 0, 0, 0 });
    putChunk(out, "IHDR", header);
    putChunk(out, "IDAT", Bytes { 0x78, 0x01 });
    uLong sum = 1;
    for (const Strip& strip : strips) {
        putChunk(out, "IDAT", strip.packed);
        sum = adler32_combine(sum, strip.sum, static_cast<z_off_t>(strip.length));
    }
    Bytes end;
    putBig(end, sum);
    putChunk(out, "IDAT", end);
    putChunk(out, "IEND", {});
    return out;
}

} // namespace

Result<Bytes> encodePng(int w, int h, std::span<const Rgba8> pixels, bool keepAlpha, const JobContext& context)
{
    if (w <= 0 || h <= 0 || pixels.size() != static_cast<std::size_t>(w) * static_cast<std::size_t>(h))
        return Error { ErrorCode::InvalidInput,
                       fmt::format("png: {} x {} px do not fit {} pixels given", w, h, pixels.size()) };
    const Error noMemory { ErrorCode::OutOfMemory, fmt::format("png: not enough memory to pack {} x {} px", w, h) };
    try {
        const Source source { w, h, pixels, keepAlpha ? 4U : 3U };
        const std::vector<Strip> strips = packStrips(source, context);
        if (auto go = context.checkpoint(); !go)
            return go.error();
        if (strips.empty())
            return noMemory;
        return pngFile(source, strips);
    } catch (const std::bad_alloc&) {
        return noMemory;
    }
}

Image thumbnail(const Image& source, int maxSide)
{
    const int longest = std::max(source.width, source.height);
    if (longest <= maxSide || maxSide <= 0)
        return source;
    const auto side = [&](int s) {
        return std::max(1, static_cast<int>(static_cast<std::int64_t>(s) * maxSide / longest));
    };
    return resizeArea(source, side(source.width), side(source.height));
}

Image enlarged(const Image& source, int side)
{
    Image out { side, side, std::vector<Rgba8>(static_cast<std::size_t>(side) * side) };
    const float scale = static_cast<float>(source.width) / static_cast<float>(side);
    const auto limit = static_cast<float>(source.width - 1);
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const float px = std::clamp((static_cast<float>(x) + 0.5F) * scale - 0.5F, 0.0F, limit);
            const float py = std::clamp((static_cast<float>(y) + 0.5F) * scale - 0.5F, 0.0F, limit);
            const int x0 = static_cast<int>(px);
            const int y0 = static_cast<int>(py);
            const float tx = px - static_cast<float>(x0);
            const float ty = py - static_cast<float>(y0);
            float r = 0;
            float g = 0;
            float b = 0;
            float a = 0;
            for (int n = 0; n < 4; ++n) {
                const Rgba8 c =
                    source.at(std::min(x0 + n % 2, source.width - 1), std::min(y0 + n / 2, source.height - 1));
                const float w = (n % 2 == 1 ? tx : 1 - tx) * (n / 2 == 1 ? ty : 1 - ty) * static_cast<float>(c.a);
                r += w * static_cast<float>(c.r);
                g += w * static_cast<float>(c.g);
                b += w * static_cast<float>(c.b);
                a += w;
            }
            const auto byte = [](float v) { return static_cast<std::uint8_t>(std::lround(v)); };
            if (a > 0)
                out.at(x, y) = { byte(r / a), byte(g / a), byte(b / a), byte(a) };
            else
                out.at(x, y) = { 0, 0, 0, 0 };
        }
    }
    return out;
}

} // namespace orfeas::image
