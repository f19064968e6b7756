#include "app/trainer/data_view.h"

#include <algorithm>
#include <cmath>

namespace orfeas::trainer {

namespace {

constexpr float kSheet = 0.012F; ///< units: thickness of what has none of its own
constexpr float kDeepest = 1.52F; ///< units: what is deeper is squashed to it
constexpr int kSky = 32; ///< cells a side of the grid that tells how open a place is
constexpr float kBinsPerUnit = kDepthBins / kDepthRange;

void pairByOrder(std::span<const Crossing> crossings, float thickness, std::vector<Stretch>& out)
{
    for (std::size_t i = 0; i + 1 < crossings.size(); i += 2)
        out.push_back({ crossings[i].depth, crossings[i + 1].depth });
    if (crossings.size() % 2 == 1)
        out.push_back({ crossings.back().depth, crossings.back().depth + thickness });
}

void pairByDirection(std::span<const Crossing> crossings, bool mirrored, float thickness, std::vector<Stretch>& out)
{
    std::vector<float> open;
    for (const Crossing& crossing : crossings) {
        if (crossing.entering != mirrored) {
            open.push_back(crossing.depth);
        } else if (open.empty()) {
            out.push_back({ crossing.depth, crossing.depth + thickness });
        } else {
            out.push_back({ open.back(), crossing.depth });
            open.pop_back();
        }
    }
    for (const float depth : open)
        out.push_back({ depth, depth + thickness });
    std::sort(out.begin(), out.end(), [](Stretch a, Stretch b) { return a.from < b.from; });
    std::size_t kept = 0;
    for (const Stretch stretch : out) {
        if (kept > 0 && stretch.from <= out[kept - 1].to)
            out[kept - 1].to = std::max(out[kept - 1].to, stretch.to);
        else
            out[kept++] = stretch;
    }
    out.resize(kept);
}

/// Adds 255 for each whole bin of the stretch, and its share for those cut. \param bins [kDepthBins]
void addStretch(float from, float to, std::uint16_t* bins)
{
    from = std::clamp(from, 0.0F, static_cast<float>(kDepthBins));
    to = std::clamp(to, 0.0F, static_cast<float>(kDepthBins));
    if (to <= from)
        return;
    const int first = std::min(static_cast<int>(from), kDepthBins - 1);
    const int last = std::min(static_cast<int>(to), kDepthBins - 1);
    const auto share = [](float part) { return static_cast<std::uint16_t>(part * 255 + 0.5F); };
    if (first == last) {
        bins[first] = static_cast<std::uint16_t>(bins[first] + share(to - from));
        return;
    }
    bins[first] = static_cast<std::uint16_t>(bins[first] + share(static_cast<float>(first + 1) - from));
    for (int bin = first + 1; bin < last; ++bin)
        bins[bin] = static_cast<std::uint16_t>(bins[bin] + 255);
    bins[last] = static_cast<std::uint16_t>(bins[last] + share(to - static_cast<float>(last)));
}

/// Mean of 5 neighbours along one axis of the grid; beyond it nothing is solid.
void blurAlong(std::vector<float>& grid, int stride)
{
    std::array<float, kSky + 4> line {};
    for (int start = 0; start < kSky * kSky * kSky; ++start) {
        if (start / stride % kSky != 0)
            continue;
        for (int i = 0; i < kSky; ++i)
            line[static_cast<std::size_t>(i) + 2] =
                grid[static_cast<std::size_t>(start) + static_cast<std::size_t>(i) * stride];
        for (int i = 0; i < kSky; ++i)
            grid[static_cast<std::size_t>(start) + static_cast<std::size_t>(i) * stride] =
                0.2F * (line[i] + line[i + 1] + line[i + 2] + line[i + 3] + line[i + 4]);
    }
}

std::uint8_t toByte(float v)
{
    return static_cast<std::uint8_t>(std::clamp(v, 0.0F, 1.0F) * 255 + 0.5F);
}

/// Means of colours.
struct ColourSum {
    Vec3f sum;
    int count = 0;
    void add(Vec3f colour)
    {
        sum = sum + colour;
        ++count;
    }
    void store(std::uint8_t* plane, std::size_t planeSize, std::size_t pixel) const
    {
        const float scale = count > 0 ? 1 / static_cast<float>(count) : 0;
        plane[pixel] = toByte(sum.x * scale);
        plane[planeSize + pixel] = toByte(sum.y * scale);
        plane[2 * planeSize + pixel] = toByte(sum.z * scale);
    }
};

} // namespace

bool insideOf(std::span<const Crossing> crossings, Solid solid, bool mirrored, float thickness,
              std::vector<Stretch>& out)
{
    out.clear();
    if (solid == Solid::Pairs) {
        pairByOrder(crossings, thickness, out);
        return crossings.size() % 2 == 0;
    }
    int depth = 0;
    for (const Crossing& crossing : crossings) {
        depth += crossing.entering != mirrored ? 1 : -1;
        if (depth < 0)
            break;
        if (depth == 1 && crossing.entering != mirrored)
            out.push_back({ crossing.depth, crossing.depth });
        else if (depth == 0)
            out.back().to = crossing.depth;
    }
    if (depth == 0)
        return true;
    out.clear();
    pairByDirection(crossings, mirrored, thickness, out);
    return false;
}

float ViewMaker::binOf(float depth) const
{
    return (kDepthRange / 2 - (m_staged.distance - depth) * m_squash) * kBinsPerUnit;
}

ViewQuality ViewMaker::fillOccupancy(const Shape& shape, bool mirrored, Sample& sample)
{
    constexpr int kPerCell = kRays / kGridSide;
    m_columns.assign(Sample::kOccupancyBytes, 0);
    int hit = 0;
    int agreeing = 0;
    double thickness = 0;
    for (int ray = 0; ray < kRays * kRays; ++ray) {
        const auto crossings = m_layers.at(ray);
        if (crossings.empty())
            continue;
        ++hit;
        agreeing += insideOf(crossings, shape.solid, mirrored, kSheet, m_stretches) ? 1 : 0;
        const int cell = ray / kRays / kPerCell * kGridSide + ray % kRays / kPerCell;
        for (const Stretch stretch : m_stretches) {
            thickness += stretch.to - stretch.from;
            addStretch(binOf(stretch.from), binOf(stretch.to), &m_columns[static_cast<std::size_t>(cell) * kDepthBins]);
        }
    }
    std::uint8_t* const out = sample.occupancy().data();
    for (int y = 0; y < kGridSide; ++y) {
        for (int z = 0; z < kDepthBins; ++z) {
            const std::uint16_t* from = &m_columns[static_cast<std::size_t>(y) * kGridSide * kDepthBins + z];
            std::uint8_t* to = out + (static_cast<std::size_t>(z) * kGridSide + y) * kGridSide;
            for (int x = 0; x < kGridSide; ++x)
                to[x] = static_cast<std::uint8_t>(std::min(
                    255, (from[std::ptrdiff_t { x } * kDepthBins] + kPerCell * kPerCell / 2) / (kPerCell * kPerCell)));
        }
    }
    if (hit == 0)
        return {};
    return { static_cast<float>(agreeing) / static_cast<float>(hit),
             static_cast<float>(thickness / static_cast<double>(hit)), m_staged.depth };
}

void ViewMaker::fillOpenSky(const Sample& sample)
{
    m_solidity.assign(static_cast<std::size_t>(kSky) * kSky * kSky, 0);
    const std::uint8_t* cell = sample.occupancy().data();
    for (int z = 0; z < kDepthBins; ++z) {
        for (int y = 0; y < kGridSide; ++y) {
            float* row = &m_solidity[static_cast<std::size_t>(z / 2 * kSky + y / 2) * kSky];
            for (int x = 0; x < kGridSide; x += 2, cell += 2)
                row[x / 2] += static_cast<float>(cell[0] + cell[1]) * (1.0F / (8 * 255));
        }
    }
    blurAlong(m_solidity, 1);
    blurAlong(m_solidity, kSky);
    blurAlong(m_solidity, kSky * kSky);
}

/// How much of the space before a surface is free: 1 on a flat or bulging one, less in folds.
float ViewMaker::openSky(int ray, float depth, Vec3f normal) const
{
    constexpr float kOffset = 0.085F; // units; about the blur's reach
    constexpr float kFlat = 0.16F; // what is found above a plane
    const float perUnit = kSky / (2 * m_staged.halfFrame);
    const int rayRow = ray / kRays;
    const auto coordinate = [](float v) { return std::clamp(v, 0.0F, static_cast<float>(kSky) - 1.001F); };
    const float x =
        coordinate((static_cast<float>(ray % kRays) + 0.5F) * kSky / kRays - 0.5F + normal.x * kOffset * perUnit);
    const float y =
        coordinate((static_cast<float>(rayRow) + 0.5F) * kSky / kRays - 0.5F - normal.y * kOffset * perUnit);
    const float z =
        coordinate(binOf(depth) * kSky / kDepthBins - 0.5F - normal.z * kOffset * kBinsPerUnit * kSky / kDepthBins);
    const int ix = static_cast<int>(x);
    const int iy = static_cast<int>(y);
    const int iz = static_cast<int>(z);
    const auto row = [&](int dy, int dz) {
        const float* at =
            &m_solidity[static_cast<std::size_t>((iz + dz) * kSky + iy + dy) * kSky + static_cast<std::size_t>(ix)];
        return std::lerp(at[0], at[1], x - static_cast<float>(ix));
    };
    const float ty = y - static_cast<float>(iy);
    const float solid =
        std::lerp(std::lerp(row(0, 0), row(1, 0), ty), std::lerp(row(0, 1), row(1, 1), ty), z - static_cast<float>(iz));
    return std::clamp(1 - 1.8F * (solid - kFlat), 0.0F, 1.0F);
}

ViewMaker::Seen ViewMaker::look(const Shape& shape, int ray, const Crossing& crossing) const
{
    const mesh::Triangle& corners = shape.triangles[crossing.triangle];
    const Vec3f a = m_screen[corners[0]];
    const Vec3f b = m_screen[corners[1]];
    const Vec3f c = m_screen[corners[2]];
    const float x = static_cast<float>(ray % kRays) + 0.5F;
    const int row = ray / kRays;
    const float y = static_cast<float>(row) + 0.5F;
    // areas on the screen over depths are areas on the triangle
    float wa = std::abs((b.x - x) * (c.y - y) - (b.y - y) * (c.x - x)) / a.z;
    float wb = std::abs((c.x - x) * (a.y - y) - (c.y - y) * (a.x - x)) / b.z;
    float wc = std::abs((a.x - x) * (b.y - y) - (a.y - y) * (b.x - x)) / c.z;
    const float sum = wa + wb + wc;
    if (sum > 0) {
        wa /= sum;
        wb /= sum;
        wc /= sum;
    } else {
        wa = 1;
    }
    Seen seen;
    seen.part = shape.parts[crossing.triangle];
    seen.place = shape.positions[corners[0]] * wa + shape.positions[corners[1]] * wb + shape.positions[corners[2]] * wc;
    const Vec3f* normals = &shape.cornerNormals[std::size_t { 3 } * crossing.triangle];
    seen.normal = normalised(m_staged.turned(normals[0] * wa + normals[1] * wb + normals[2] * wc));
    if (!shape.colours.empty()) {
        const auto own = [&](std::uint32_t v) {
            const Rgba8 colour = shape.colours[v];
            return Vec3f { static_cast<float>(colour.r), static_cast<float>(colour.g), static_cast<float>(colour.b) }
            * (1.0F / 255);
        };
        seen.own = own(corners[0]) * wa + own(corners[1]) * wb + own(corners[2]) * wc;
    }
    return seen;
}

void ViewMaker::fillPicture(const Shape& shape, const Paint& paint, const Light& light, Sample& sample) const
{
    constexpr std::size_t kPixels = std::size_t { kPictureSide } * kPictureSide;
    std::uint8_t* const planes = sample.picture().data();
    for (int pixel = 0; pixel < kPictureSide * kPictureSide; ++pixel) {
        ColourSum colour;
        for (int k = 0; k < 4; ++k) {
            const int ray = (pixel / kPictureSide * 2 + k / 2) * kRays + pixel % kPictureSide * 2 + k % 2;
            const auto crossings = m_layers.at(ray);
            if (crossings.empty())
                continue;
            Seen seen = look(shape, ray, crossings.front());
            if (seen.normal.z < 0 && shape.solid == Solid::Pairs)
                seen.normal = seen.normal * -1.0F;
            const float open = openSky(ray, crossings.front().depth, seen.normal);
            colour.add(light.shade(paint.colourAt(seen.place, seen.part, seen.own), seen.normal, open));
        }
        colour.store(planes, kPixels, static_cast<std::size_t>(pixel));
        planes[3 * kPixels + static_cast<std::size_t>(pixel)] = toByte(static_cast<float>(colour.count) / 4);
    }
}

void ViewMaker::fillBack(const Shape& shape, const Paint& paint, Sample& sample) const
{
    constexpr std::size_t kCells = std::size_t { kGridSide } * kGridSide;
    constexpr int kPerCell = kRays / kGridSide;
    for (int cell = 0; cell < kGridSide * kGridSide; ++cell) {
        ColourSum colour;
        for (int k = 0; k < 4; ++k) {
            const int ray =
                (cell / kGridSide * kPerCell + k / 2 * 2 + 1) * kRays + cell % kGridSide * kPerCell + k % 2 * 2 + 1;
            const auto crossings = m_layers.at(ray);
            if (crossings.empty())
                continue;
            const Seen seen = look(shape, ray, crossings.back());
            colour.add(Light::softly(paint.colourAt(seen.place, seen.part, seen.own), seen.normal));
        }
        colour.store(sample.back().data(), kCells, static_cast<std::size_t>(cell));
    }
}

ViewQuality ViewMaker::make(const Shape& shape, const View& view, const Paint& paint, const Light& light,
                            Sample& sample)
{
    m_staged = stage(shape.positions, view);
    m_squash = std::min(1.0F, kDeepest / m_staged.depth);
    m_screen.resize(m_staged.points.size());
    for (std::size_t i = 0; i < m_screen.size(); ++i) {
        const Vec3f p = m_staged.onScreen(m_staged.points[i]);
        m_screen[i] = { (p.x + 1) * (kRays / 2.0F), (1 - p.y) * (kRays / 2.0F), p.z };
    }
    m_layers.rasterise(kRays, m_screen, shape.triangles);
    const ViewQuality quality = fillOccupancy(shape, view.mirrored, sample);
    fillOpenSky(sample);
    fillPicture(shape, paint, light, sample);
    fillBack(shape, paint, sample);
    return quality;
}

} // namespace orfeas::trainer
