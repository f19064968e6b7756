#include "core/engine/inflate/outline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace orfeas::engine::inflate {

namespace {

constexpr float kFar = 1e5F; ///< px; its square still leaves a float room for a pixel

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
        const auto step = static_cast<float>(q - hull[k]);
        out[q] = step * step + row[hull[k]];
    }
}

/// Distance in pixels of every pixel to the nearest one of `seeds`: down and up each column, then along the rows.
/// \error Cancelled
Result<Grid> distanceTo(const std::vector<std::uint8_t>& seeds, int side, const JobContext& context)
{
    Grid grid { side, std::vector<float>(seeds.size()) };
    const auto nearer = [&grid, side](int y, int from) {
        for (int x = 0; x < side; ++x)
            grid.at(x, y) = std::min(grid.at(x, y), grid.at(x, from) + 1);
    };
    for (std::size_t i = 0; i < seeds.size(); ++i)
        grid.values[i] = seeds[i] != 0 ? 0.0F : kFar;
    for (int y = 1; y < side; ++y)
        nearer(y, y - 1);
    for (int y = side - 2; y >= 0; --y)
        nearer(y, y + 1);
    std::vector<float> line(side);
    std::vector<float> out(side);
    std::vector<int> hull(side);
    std::vector<float> bounds(static_cast<std::size_t>(side) + 1);
    for (int y = 0; y < side; ++y) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        for (int x = 0; x < side; ++x)
            line[x] = grid.at(x, y) * grid.at(x, y);
        transformRow(line, out, hull, bounds);
        for (int x = 0; x < side; ++x)
            grid.at(x, y) = std::sqrt(out[x]);
    }
    return grid;
}

/// Evens out the steps of pixels, binomially over 3 x 3; what that would turn inside out (hairlines) stays as it is.
Grid smoothed(const Grid& grid)
{
    const int side = grid.side;
    Grid rows = grid;
    for (int y = 0; y < side; ++y) {
        for (int x = 1; x + 1 < side; ++x)
            rows.at(x, y) = 0.25F * (grid.at(x - 1, y) + 2 * grid.at(x, y) + grid.at(x + 1, y));
    }
    Grid out = grid;
    for (int y = 1; y + 1 < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const float value = 0.25F * (rows.at(x, y - 1) + 2 * rows.at(x, y) + rows.at(x, y + 1));
            out.at(x, y) = value * grid.at(x, y) > 0 ? value : grid.at(x, y);
        }
    }
    return out;
}

} // namespace

Result<Grid> signedDistance(const image::Subject& subject, const JobContext& context)
{
    const image::Image& image = subject.image;
    std::vector<std::uint8_t> inside(image.pixels.size());
    for (std::size_t i = 0; i < inside.size(); ++i)
        inside[i] = image.pixels[i].a >= 128 ? 1 : 0;
    std::vector<std::uint8_t> outside(inside.size());
    std::transform(inside.begin(), inside.end(), outside.begin(), [](std::uint8_t in) { return in == 0 ? 1 : 0; });
    const auto toOutside = distanceTo(outside, image.width, context);
    if (!toOutside)
        return toOutside.error();
    auto distance = distanceTo(inside, image.width, context);
    if (!distance)
        return distance.error();
    for (std::size_t i = 0; i < inside.size(); ++i) {
        const std::uint8_t alpha = image.pixels[i].a;
        float pixels = inside[i] != 0 ? toOutside->values[i] - 0.5F : 0.5F - distance->values[i];
        if (alpha > 0 && alpha < 255 && std::abs(pixels) < 1)
            pixels = static_cast<float>(alpha) / 255.0F - 0.5F;
        distance->values[i] = std::min(pixels, static_cast<float>(image.width)) / subject.unitPixels;
    }
    if (auto go = context.checkpoint(); !go)
        return go.error();
    return smoothed(*distance);
}

OutlineCues outlineCues(const Grid& distance, float cell)
{
    const int side = distance.side;
    int left = side;
    int right = -1;
    int first = side;
    int last = -1;
    int area = 0;
    OutlineCues cues;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            if (distance.at(x, y) <= 0)
                continue;
            ++area;
            left = std::min(left, x);
            right = std::max(right, x);
            first = std::min(first, y);
            last = y;
            cues.widest = std::max(cues.widest, distance.at(x, y));
        }
    }
    int both = 0;
    int either = 0;
    for (int y = first; y <= last; ++y) {
        for (int x = left; x <= right; ++x) {
            const bool here = distance.at(x, y) > 0;
            const bool mirrored = distance.at(left + right - x, y) > 0;
            both += here && mirrored ? 1 : 0;
            either += here || mirrored ? 1 : 0;
        }
    }
    const float middle = 0.5F * static_cast<float>(side);
    cues.top = (middle - static_cast<float>(first)) * cell;
    cues.bottom = (middle - static_cast<float>(last + 1)) * cell;
    cues.width = static_cast<float>(right - left + 1) * cell;
    cues.symmetry = static_cast<float>(both) / static_cast<float>(std::max(either, 1));
    cues.roundness = std::numbers::pi_v<float> * cues.widest * cues.widest / (static_cast<float>(area) * cell * cell);
    return cues;
}

} // namespace orfeas::engine::inflate
