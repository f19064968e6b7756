#include "app/trainer/data_sheet.h"

#include "app/trainer/shard.h"
#include "core/base/atomic_file.h"
#include "core/image/encode.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr int kTile = 128;
constexpr int kTiles = 7;
constexpr int kAcross = 2;

std::uint8_t occupied(const Sample& sample, int x, int y, int z)
{
    return sample.occupancy()[(static_cast<std::size_t>(z) * kGridSide + y) * kGridSide + x];
}

Rgba8 grey(float v)
{
    const auto byte = static_cast<std::uint8_t>(std::clamp(v, 0.0F, 255.0F));
    return { byte, byte, byte, 255 };
}

Rgba8 pictureAt(const Sample& sample, int x, int y)
{
    constexpr std::size_t kPixels = std::size_t { kPictureSide } * kPictureSide;
    const std::size_t pixel = static_cast<std::size_t>(y) * kPictureSide + x;
    const auto planes = sample.picture();
    const int alpha = planes[3 * kPixels + pixel];
    const auto over = [&](std::size_t plane) {
        return static_cast<std::uint8_t>((planes[plane * kPixels + pixel] * alpha + 150 * (255 - alpha)) / 255);
    };
    return { over(0), over(1), over(2), 255 };
}

/// The first bin of the column that is half inside, or the last; -1: none.
int surfaceBin(const Sample& sample, int x, int y, bool last)
{
    for (int i = 0; i < kDepthBins; ++i) {
        const int z = last ? kDepthBins - 1 - i : i;
        if (occupied(sample, x, y, z) >= 128)
            return z;
    }
    return -1;
}

Rgba8 depthShade(int bin)
{
    return bin < 0 ? Rgba8 { 60, 40, 90, 255 } : grey(250 - 3.4F * static_cast<float>(bin));
}

/// The shape seen along x or y: shaded by how near it comes.
Rgba8 seenFrom(const Sample& sample, bool above, int across, int up)
{
    for (int k = 0; k < kGridSide; ++k) {
        const std::uint8_t cell =
            above ? occupied(sample, across, k, up) : occupied(sample, k, up, kDepthBins - 1 - across);
        if (cell >= 128)
            return grey(240 - 3 * static_cast<float>(k));
    }
    return { 40, 60, 90, 255 };
}

Rgba8 tilePixel(const Sample& sample, int tile, int x, int y)
{
    const int cx = x / 2;
    const int cy = y / 2;
    switch (tile) {
    case 0:
        return pictureAt(sample, x, y);
    case 1: {
        constexpr std::size_t kCells = std::size_t { kGridSide } * kGridSide;
        const std::size_t cell = static_cast<std::size_t>(cy) * kGridSide + cx;
        return { sample.back()[cell], sample.back()[kCells + cell], sample.back()[2 * kCells + cell], 255 };
    }
    case 2:
        return depthShade(surfaceBin(sample, cx, cy, false));
    case 3:
        return depthShade(surfaceBin(sample, cx, cy, true));
    case 4:
        return seenFrom(sample, false, cx, cy);
    case 5:
        return seenFrom(sample, true, cx, cy);
    default:
        return grey(occupied(sample, kGridSide / 2, cy, kDepthBins - 1 - cx));
    }
}

} // namespace

Result<void> drawSheet(const std::filesystem::path& shard, std::size_t first, std::size_t count, std::size_t stride,
                       const std::filesystem::path& png)
{
    auto samples = Shard::open(shard);
    if (!samples)
        return samples.error();
    if (count == 0 || first + (count - 1) * stride >= samples->count())
        return Error { ErrorCode::InvalidInput, fmt::format("{} has {} samples", shard.string(), samples->count()) };
    const int rows = static_cast<int>((count + kAcross - 1) / kAcross);
    const int width = kTile * kTiles * kAcross;
    std::vector<Rgba8> pixels(static_cast<std::size_t>(width) * rows * kTile, Rgba8 { 0, 0, 0, 255 });
    Sample sample;
    for (std::size_t i = 0; i < count; ++i) {
        if (auto read = samples->read(first + i * stride, sample); !read)
            return read;
        const int left = static_cast<int>(i % kAcross) * kTile * kTiles;
        const int top = static_cast<int>(i / kAcross) * kTile;
        for (int y = 0; y < kTile; ++y) {
            for (int x = 0; x < kTile * kTiles; ++x)
                pixels[static_cast<std::size_t>(top + y) * width + left + x] =
                    tilePixel(sample, x / kTile, x % kTile, y);
        }
    }
    auto packed = image::encodePng(width, rows * kTile, pixels, false);
    if (!packed)
        return packed.error();
    return writeFileAtomically(
        png, std::array { std::string_view(reinterpret_cast<const char*>(packed->data()), packed->size()) }, true);
}

} // namespace orfeas::trainer
