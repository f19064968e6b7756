#include "core/mesh/atlas_painting.h"

#include "core/mesh/atlas_filling.h"

#include <algorithm>
#include <cmath>

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::size_t kBatch = 4096;
constexpr int kBand = 64; ///< rows of texels done by one thread at a time

struct Bary {
    float a;
    float b;
    float c;
};

/// Barycentric coordinates of p, false for a triangle without area.
bool barycentric(const std::array<Vec2f, 3>& t, Vec2f p, Bary& out)
{
    const float det = (t[1].x - t[0].x) * (t[2].y - t[0].y) - (t[2].x - t[0].x) * (t[1].y - t[0].y);
    if (std::abs(det) < 1e-12F)
        return false;
    out.b = ((p.x - t[0].x) * (t[2].y - t[0].y) - (t[2].x - t[0].x) * (p.y - t[0].y)) / det;
    out.c = ((t[1].x - t[0].x) * (p.y - t[0].y) - (p.x - t[0].x) * (t[1].y - t[0].y)) / det;
    out.a = 1 - out.b - out.c;
    return true;
}

class Painter {
public:
    Painter(const Mesh& mesh, int side)
        : m_mesh(mesh), m_side(side), m_owner(static_cast<std::size_t>(side) * side, kNone)
    {
    }

    /// Gives each texel whose centre a triangle covers to it. Bands of rows are independent of each other.
    void cover(const JobContext& context)
    {
        const std::size_t bands = (static_cast<std::size_t>(m_side) + kBand - 1) / kBand;
        std::vector<std::vector<std::uint32_t>> inBand(bands);
        for (std::uint32_t t = 0; t < m_mesh.triangles.size(); ++t) {
            const auto corners = pixelCorners(t);
            const auto [low, high] = std::minmax({ corners[0].y, corners[1].y, corners[2].y });
            const auto last = std::min(static_cast<std::size_t>(std::max(high, 0.0F)) / kBand, bands - 1);
            for (std::size_t band = static_cast<std::size_t>(std::max(low, 0.0F)) / kBand; band <= last; ++band)
                inBand[band].push_back(t);
        }
        context.inParallel(bands, 1, [&](std::size_t band, std::size_t /*end*/) {
            if (context.stopRequested())
                return;
            const int first = static_cast<int>(band) * kBand;
            const int last = std::min(first + kBand, m_side) - 1;
            for (const std::uint32_t t : inBand[band])
                coverRows(t, first, last);
            for (const std::uint32_t t : inBand[band])
                keepThin(t, first, last);
        });
    }

    /// Gives the texels next to owned ones to the same triangles, `passes` texels far.
    void grow(int passes, const JobContext& context)
    {
        for (int pass = 0; pass < passes; ++pass) {
            const std::vector<std::uint32_t> before = m_owner;
            context.inParallel(static_cast<std::size_t>(m_side), kBand, [&](std::size_t begin, std::size_t end) {
                for (std::size_t y = begin; y < end && !context.stopRequested(); ++y)
                    growRow(before, static_cast<int>(y));
            });
        }
    }

    Result<Texture> paint(const ColourSampler& sampler, const JobContext& context) const
    {
        std::vector<std::uint32_t> texels;
        for (std::uint32_t i = 0; i < m_owner.size(); ++i) {
            if (m_owner[i] != kNone)
                texels.push_back(i);
        }
        Texture texture { m_side, m_side, std::vector<Rgba8>(m_owner.size(), Rgba8 { 128, 128, 128, 0 }) };
        context.inParallel(texels.size(), kBatch, [&](std::size_t begin, std::size_t end) {
            if (context.stopRequested())
                return;
            std::vector<Vec3f> points(end - begin);
            std::vector<Rgba8> colours(end - begin);
            for (std::size_t i = begin; i < end; ++i)
                points[i - begin] = pointAt(texels[i]);
            sampler(points, colours);
            for (std::size_t i = begin; i < end; ++i) {
                const Rgba8 colour = colours[i - begin];
                texture.pixels[texels[i]] = { colour.r, colour.g, colour.b, 255 };
            }
        });
        if (auto go = context.checkpoint(); !go)
            return go.error();
        fillHoles(texture);
        return texture;
    }

private:
    void coverRows(std::uint32_t t, int first, int last)
    {
        const auto corners = pixelCorners(t);
        const auto [lowX, highX] = std::minmax({ corners[0].x, corners[1].x, corners[2].x });
        const auto [lowY, highY] = std::minmax({ corners[0].y, corners[1].y, corners[2].y });
        const int lastX = std::min(m_side - 1, static_cast<int>(highX));
        const int lastY = std::min(last, static_cast<int>(highY));
        for (int y = std::max(first, static_cast<int>(lowY)); y <= lastY; ++y) {
            for (int x = std::max(0, static_cast<int>(lowX)); x <= lastX; ++x) {
                Bary at {};
                constexpr float kEdge = -1e-4F;
                if (barycentric(corners, centre(x, y), at) && at.a >= kEdge && at.b >= kEdge && at.c >= kEdge)
                    m_owner[index(x, y)] = t;
            }
        }
    }

    /// A triangle too thin to cover texel centres still owns those that its sides pass, where nobody else does.
    void keepThin(std::uint32_t t, int first, int last)
    {
        const auto p = pixelCorners(t);
        const float area = std::abs((p[1].x - p[0].x) * (p[2].y - p[0].y) - (p[2].x - p[0].x) * (p[1].y - p[0].y));
        float longest = 0;
        for (int i = 0; i < 3; ++i)
            longest = std::max(longest, std::hypot(p[(i + 1) % 3].x - p[i].x, p[(i + 1) % 3].y - p[i].y));
        if (area > 2 * longest) // higher than two texels
            return;
        const int steps = static_cast<int>(2 * longest) + 1;
        for (int i = 0; i < 3; ++i) {
            const Vec2f from = p[i];
            const Vec2f way { p[(i + 1) % 3].x - from.x, p[(i + 1) % 3].y - from.y };
            for (int step = 0; step <= steps; ++step) {
                const float share = static_cast<float>(step) / static_cast<float>(steps);
                const int x = std::clamp(static_cast<int>(from.x + way.x * share), 0, m_side - 1);
                const int y = std::clamp(static_cast<int>(from.y + way.y * share), 0, m_side - 1);
                if (y >= first && y <= last && m_owner[index(x, y)] == kNone)
                    m_owner[index(x, y)] = t;
            }
        }
    }

    void growRow(const std::vector<std::uint32_t>& before, int y)
    {
        for (int x = 0; x < m_side; ++x) {
            if (before[index(x, y)] == kNone)
                m_owner[index(x, y)] = ownedNeighbour(before, x, y);
        }
    }

    std::size_t index(int x, int y) const { return static_cast<std::size_t>(y) * m_side + x; }
    static Vec2f centre(int x, int y) { return { static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F }; }

    std::array<Vec2f, 3> pixelCorners(std::uint32_t t) const
    {
        std::array<Vec2f, 3> corners;
        for (int i = 0; i < 3; ++i) {
            const Vec2f uv = m_mesh.uvs[m_mesh.triangles[t][i]];
            corners[i] = { uv.x * static_cast<float>(m_side), uv.y * static_cast<float>(m_side) };
        }
        return corners;
    }

    std::uint32_t ownedNeighbour(const std::vector<std::uint32_t>& owner, int x, int y) const
    {
        for (int n = 0; n < 9; ++n) {
            const int u = x + n % 3 - 1;
            const int v = y + n / 3 - 1;
            if (u >= 0 && v >= 0 && u < m_side && v < m_side && owner[index(u, v)] != kNone)
                return owner[index(u, v)];
        }
        return kNone;
    }

    Vec3f pointAt(std::uint32_t texel) const
    {
        const Triangle& t = m_mesh.triangles[m_owner[texel]];
        Bary at { 1, 0, 0 };
        const int x = static_cast<int>(texel % static_cast<std::uint32_t>(m_side));
        const int y = static_cast<int>(texel / static_cast<std::uint32_t>(m_side));
        barycentric(pixelCorners(m_owner[texel]), centre(x, y), at);
        at = { std::max(at.a, 0.0F), std::max(at.b, 0.0F), std::max(at.c, 0.0F) };
        const float sum = at.a + at.b + at.c;
        return (m_mesh.positions[t[0]] * at.a + m_mesh.positions[t[1]] * at.b + m_mesh.positions[t[2]] * at.c)
            * (1 / sum);
    }

    const Mesh& m_mesh;
    int m_side;
    std::vector<std::uint32_t> m_owner; ///< triangle of each texel
};

} // namespace

Result<Texture> paintTexture(const Mesh& unwrapped, const AtlasOptions& options, const ColourSampler& sampler,
                             const JobContext& context)
{
    Painter painter(unwrapped, options.textureSide);
    painter.cover(context);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    painter.grow(options.gutter, context);
    return painter.paint(sampler, context);
}

} // namespace orfeas::mesh
