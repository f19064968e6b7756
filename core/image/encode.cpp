#include "core/image/encode.h"

#include "core/image/matte.h"

#include <QByteArray>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace orfeas::image {

namespace {

constexpr int kDeflateLevel = 1;

constexpr std::array<std::uint32_t, 256> makeCrcTable()
{
    std::array<std::uint32_t, 256> table {};
    for (std::uint32_t n = 0; n < 256; ++n) {
        std::uint32_t c = n;
        for (int k = 0; k < 8; ++k)
            c = (c & 1U) != 0 ? 0xedb88320U ^ (c >> 1U) : c >> 1U;
        table[n] = c;
    }
    return table;
}

constexpr auto kCrcTable = makeCrcTable();

void putBig(std::vector<std::uint8_t>& out, std::uint32_t value)
{
    for (const unsigned shift : { 24U, 16U, 8U, 0U })
        out.push_back(static_cast<std::uint8_t>(value >> shift));
}

void putChunk(std::vector<std::uint8_t>& out, const char* type, std::span<const std::uint8_t> body)
{
    putBig(out, static_cast<std::uint32_t>(body.size()));
    const std::size_t from = out.size();
    out.insert(out.end(), type, type + 4);
    out.insert(out.end(), body.begin(), body.end());
    std::uint32_t crc = 0xffffffffU;
    for (std::size_t i = from; i < out.size(); ++i)
        crc = kCrcTable[(crc ^ out[i]) & 0xffU] ^ (crc >> 8U);
    putBig(out, ~crc);
}

/// Each row as its difference from the row above: the one filter that pays for textures and costs next to nothing.
std::vector<std::uint8_t> filteredRows(int w, int h, std::span<const Rgba8> pixels, int channels)
{
    const std::size_t stride = static_cast<std::size_t>(w) * channels;
    std::vector<std::uint8_t> rows((stride + 1) * h);
    std::vector<std::uint8_t> above(stride, 0);
    std::vector<std::uint8_t> current(stride);
    for (int y = 0; y < h; ++y) {
        const Rgba8* from = pixels.data() + static_cast<std::size_t>(y) * w;
        for (int x = 0; x < w; ++x)
            std::memcpy(current.data() + static_cast<std::size_t>(x) * channels, &from[x], channels);
        std::uint8_t* to = rows.data() + (stride + 1) * y;
        *to++ = 2; // "up"
        for (std::size_t i = 0; i < stride; ++i)
            to[i] = static_cast<std::uint8_t>(current[i] - above[i]);
        std::swap(above, current);
    }
    return rows;
}

} // namespace

Result<std::vector<std::uint8_t>> encodePng(int w, int h, std::span<const Rgba8> pixels, bool keepAlpha)
{
    if (w <= 0 || h <= 0 || pixels.size() != static_cast<std::size_t>(w) * h)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("png: {} x {} px do not fit {} pixels given", w, h, pixels.size()) };
    try {
        const std::vector<std::uint8_t> rows = filteredRows(w, h, pixels, keepAlpha ? 4 : 3);
        // Qt puts four bytes of its own in front of the zlib stream
        const QByteArray packed = qCompress(rows.data(), static_cast<qsizetype>(rows.size()), kDeflateLevel);
        if (packed.size() <= 4)
            return Error { ErrorCode::OutOfMemory, fmt::format("png: not enough memory to pack {} x {} px", w, h) };
        std::vector<std::uint8_t> out { 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n' };
        out.reserve(static_cast<std::size_t>(packed.size()) + 64);
        std::vector<std::uint8_t> header;
        putBig(header, static_cast<std::uint32_t>(w));
        putBig(header, static_cast<std::uint32_t>(h));
        header.insert(header.end(), { 8, static_cast<std::uint8_t>(keepAlpha ? 6 : 2), 0, 0, 0 });
        putChunk(out, "IHDR", header);
        const auto* body = reinterpret_cast<const std::uint8_t*>(packed.constData()) + 4;
        putChunk(out, "IDAT", { body, static_cast<std::size_t>(packed.size()) - 4 });
        putChunk(out, "IEND", {});
        return out;
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, fmt::format("png: not enough memory to pack {} x {} px", w, h) };
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

} // namespace orfeas::image
