#include "core/engine/inflate/outline.h"

#include <cmath>
#include <limits>

namespace orfeas::engine::inflate {

namespace {

constexpr float kFar = 1e12F;

/// Squared distance of each sample of a row to the parabolas standing on it; in place.
void transformRow(std::vector<float>& row, std::vector<float>& out, std::vector<int>& hull, std::vector<float>& bounds)
{
    const int n = static_cast<int>(row.size());
    int top = 0;
    hull[0] = 0;
    bounds[0] = -std::numeric_limits<float>::infinity();
    bounds[1] = std::numeric_limits<float>::infinity();
    const auto meeting = [&row](int p, int q) {
        const auto square = [](int i) { return static_cast<float>(i) * static_cast<float>(i); };
        return ((row[q] + square(q)) - (row[p] + square(p))) / static_cast<float>(2 * (q - p));
    };
    for (int q = 1; q < n; ++q) {
        float at = meeting(hull[top], q);
        while (top > 0 && at <= bounds[top])
            at = meeting(hull[--top], q);
        hull[++top] = q;
        bounds[top] = at;
        bounds[top + 1] = std::numeric_limits<float>::infinity();
    }
    int k = 0;
    for (int q = 0; q < n; ++q) {
        while (bounds[k + 1] < static_cast<float>(q))
            ++k;
        const float step = static_cast<float>(q - hull[k]);
        out[q] = step * step + row[hull[k]];
    }
}

/// Distance in pixels of every pixel to the nearest one of `seeds`.
Grid distanceTo(const std::vector<bool>& seeds, int side)
{
    Grid grid { side, std::vector<float>(seeds.size()) };
    std::vector<float> line(side);
    std::vector<float> out(side);
    std::vector<int> hull(side);
    std::vector<float> bounds(static_cast<std::size_t>(side) + 1);
    for (int x = 0; x < side; ++x) {
        for (int y = 0; y < side; ++y)
            line[y] = seeds[static_cast<std::size_t>(y) * side + x] ? 0.0F : kFar;
        transformRow(line, out, hull, bounds);
        for (int y = 0; y < side; ++y)
            grid.at(x, y) = out[y];
    }
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            line[x] = grid.at(x, y);
        transformRow(line, out, hull, bounds);
        for (int x = 0; x < side; ++x)
            grid.at(x, y) = std::sqrt(out[x]);
    }
    return grid;
}

} // namespace

Grid signedDistance(const image::Subject& subject)
{
    const image::Image& image = subject.image;
    std::vector<bool> inside(image.pixels.size());
    for (std::size_t i = 0; i < inside.size(); ++i)
        inside[i] = image.pixels[i].a >= 128;
    std::vector<bool> outside = inside;
    outside.flip();
    const Grid toOutside = distanceTo(outside, image.width);
    Grid distance = distanceTo(inside, image.width);
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const std::uint8_t alpha = image.pixels[i].a;
        float pixels = inside[i] ? toOutside.values[i] - 0.5F : 0.5F - distance.values[i];
        if (alpha > 0 && alpha < 255 && std::abs(pixels) < 1)
            pixels = static_cast<float>(alpha) / 255.0F - 0.5F;
        distance.values[i] = std::min(pixels, static_cast<float>(image.width)) / subject.unitPixels;
    }
    return distance;
}

} // namespace orfeas::engine::inflate
