#include "core/mesh/retexture.h"

#include "core/base/blend.h"
#include "core/mesh/atlas_painting.h"
#include "core/mesh/attributes.h"
#include "core/mesh/colour_source.h"
#include "core/mesh/surface_tree.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace orfeas::mesh {

namespace {

constexpr int kOpaque = 128; ///< alpha from which a pixel is the subject's
constexpr float kGrazing = 0.15F; ///< cosine between surface and line of sight: below, a picture says nothing
constexpr float kFacing = 0.5F; ///< from here on it says all
constexpr float kStart = 1e-4F; ///< of the longest side: how far above the surface a line of sight starts

/// A picture, and how places of the mesh fall onto it.
class Projector {
public:
    Projector(const SidePicture& side, const Mesh& mesh) : m_picture(side.picture)
    {
        const float angle = side.azimuth * std::numbers::pi_v<float> / 180;
        m_towards = { std::sin(angle), 0, std::cos(angle) };
        m_right = { std::cos(angle), 0, -std::sin(angle) };
        for (const Vec3f p : mesh.positions) {
            const Vec2f at { dot(p, m_right), p.y };
            m_low = { std::min(m_low.x, at.x), std::min(m_low.y, at.y) };
            m_high = { std::max(m_high.x, at.x), std::max(m_high.y, at.y) };
        }
        for (int y = 0; y < m_picture.height; ++y) {
            for (int x = 0; x < m_picture.width; ++x) {
                if (pixel(x, y).a < kOpaque)
                    continue;
                m_left = std::min(m_left, x);
                m_over = std::max(m_over, x + 1);
                m_top = std::min(m_top, y);
                m_under = std::max(m_under, y + 1);
            }
        }
    }

    bool shows() const { return m_left < m_over; }
    Vec3f towards() const { return m_towards; }

    /// Mixed from four pixels; their colours count as much as they are opaque. \return alpha 0 beside the picture
    Rgba8 at(Vec3f p) const
    {
        const float u = share(dot(p, m_right), m_low.x, m_high.x);
        const float v = 1 - share(p.y, m_low.y, m_high.y);
        const float x = static_cast<float>(m_left) + u * static_cast<float>(m_over - m_left) - 0.5F;
        const float y = static_cast<float>(m_top) + v * static_cast<float>(m_under - m_top) - 0.5F;
        const float left = std::floor(x);
        const float top = std::floor(y);
        std::array<float, 4> sum {}; // of red, green, blue by alpha, and of alpha
        for (int i = 0; i < 4; ++i) {
            const float wx = (i & 1) != 0 ? x - left : 1 - (x - left);
            const float wy = (i & 2) != 0 ? y - top : 1 - (y - top);
            const Rgba8 c = pixel(std::clamp(static_cast<int>(left) + (i & 1), 0, m_picture.width - 1),
                                  std::clamp(static_cast<int>(top) + (i >> 1), 0, m_picture.height - 1));
            const float alpha = wx * wy * static_cast<float>(c.a);
            sum[0] += alpha * static_cast<float>(c.r);
            sum[1] += alpha * static_cast<float>(c.g);
            sum[2] += alpha * static_cast<float>(c.b);
            sum[3] += alpha;
        }
        if (!(sum[3] > 0))
            return { 0, 0, 0, 0 };
        const auto byte = [](float value) { return static_cast<std::uint8_t>(std::lround(std::min(value, 255.0F))); };
        return { byte(sum[0] / sum[3]), byte(sum[1] / sum[3]), byte(sum[2] / sum[3]), byte(sum[3]) };
    }

private:
    static float share(float at, float low, float high) { return high > low ? (at - low) / (high - low) : 0.5F; }
    Rgba8 pixel(int x, int y) const
    {
        return m_picture.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(m_picture.width)
                                + static_cast<std::size_t>(x)];
    }

    const Texture& m_picture;
    Vec3f m_towards; ///< who looks at it
    Vec3f m_right; ///< of the picture
    Vec2f m_low { std::numeric_limits<float>::max(), std::numeric_limits<float>::max() }; ///< of the mesh, seen so
    Vec2f m_high { std::numeric_limits<float>::lowest(), std::numeric_limits<float>::lowest() };
    int m_left = std::numeric_limits<int>::max(); ///< pixels of the opaque part
    int m_over = 0;
    int m_top = std::numeric_limits<int>::max();
    int m_under = 0;
};

/// Answers with what the projectors show, over the mesh's own colours.
class Repaint {
public:
    Repaint(const Mesh& mesh, std::vector<Projector> projectors)
        : m_mesh(mesh), m_tree(mesh), m_projectors(std::move(projectors)), m_above(kStart * mesh.bounds().longestSide())
    {
    }

    void answer(std::span<const Vec3f> points, std::span<Rgba8> colours) const
    {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto near = m_tree.nearest(points[i]);
            colours[i] = near ? over(colourAt(m_mesh, *near), *near) : Rgba8 { 255, 255, 255, 255 };
        }
    }

private:
    Vec3f normalAt(const SurfacePoint& at) const
    {
        const auto& [a, b, c] = m_mesh.triangles[at.triangle];
        if (m_mesh.normals.empty())
            return normalised(
                cross(m_mesh.positions[b] - m_mesh.positions[a], m_mesh.positions[c] - m_mesh.positions[a]));
        return normalised(m_mesh.normals[a] * at.weights[0] + m_mesh.normals[b] * at.weights[1]
                          + m_mesh.normals[c] * at.weights[2]);
    }

    Rgba8 over(Rgba8 own, const SurfacePoint& at) const
    {
        const Vec3f normal = normalAt(at);
        std::array<float, 3> sum {};
        float weights = 0;
        for (const Projector& projector : m_projectors) {
            const float facing = smoothStep(kGrazing, kFacing, dot(normal, projector.towards()));
            if (facing <= 0 || hidden(at.position + normal * m_above, projector.towards()))
                continue;
            const Rgba8 colour = projector.at(at.position);
            const float weight = facing * static_cast<float>(colour.a) / 255;
            sum[0] += weight * static_cast<float>(colour.r);
            sum[1] += weight * static_cast<float>(colour.g);
            sum[2] += weight * static_cast<float>(colour.b);
            weights += weight;
        }
        if (!(weights > 0))
            return own;
        const auto byte = [weights](float value) { return static_cast<std::uint8_t>(std::lround(value / weights)); };
        return mix(own, { byte(sum[0]), byte(sum[1]), byte(sum[2]), 255 }, std::min(weights, 1.0F));
    }

    bool hidden(Vec3f from, Vec3f towards) const
    {
        bool met = false;
        m_tree.walk(from, towards, [&met](std::uint32_t /*triangle*/, float /*at*/, bool /*outward*/) { met = true; });
        return met;
    }

    const Mesh& m_mesh;
    SurfaceTree m_tree;
    std::vector<Projector> m_projectors;
    float m_above;
};

} // namespace

Result<Mesh> retextured(const Mesh& mesh, std::span<const SidePicture> pictures, const AtlasOptions& options,
                        const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    std::vector<Projector> projectors;
    projectors.reserve(pictures.size());
    for (const SidePicture& picture : pictures) {
        projectors.emplace_back(picture, mesh);
        if (!projectors.back().shows())
            return Error { ErrorCode::InvalidInput, "a picture shows nothing of the subject" };
    }
    const auto repaint = std::make_shared<const Repaint>(mesh, std::move(projectors));
    const ColourSampler sampler = [repaint](std::span<const Vec3f> points, std::span<Rgba8> colours) {
        repaint->answer(points, colours);
    };
    if (mesh.uvs.empty())
        return unwrapAndPaint(mesh, options, sampler, context);
    auto texture = paintTexture(mesh, options, sampler, context);
    if (!texture)
        return texture.error();
    Mesh out = mesh;
    out.colours.clear();
    out.baseColour = std::make_shared<const Texture>(std::move(*texture));
    return out;
}

} // namespace orfeas::mesh
