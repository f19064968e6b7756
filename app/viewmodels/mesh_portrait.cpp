#include "app/viewmodels/mesh_portrait.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace orfeas::viewmodels {

namespace {

constexpr double kElevation = 18; ///< degrees
constexpr float kMargin = 0.06F; ///< of the side
constexpr Rgba8 kClay { 185, 180, 173, 255 };
constexpr int kSamples = 2; ///< along each side of a pixel

/// Looks along -z after the turn.
struct Eye {
    explicit Eye(double degrees)
    {
        const double turn = degrees * std::numbers::pi / 180;
        const double tilt = kElevation * std::numbers::pi / 180;
        const auto ct = static_cast<float>(std::cos(turn));
        const auto st = static_cast<float>(std::sin(turn));
        const auto ce = static_cast<float>(std::cos(tilt));
        const auto se = static_cast<float>(std::sin(tilt));
        right = { ct, 0, -st };
        up = { -st * se, ce, -ct * se };
        back = { st * ce, se, ct * ce };
    }
    Vec3f see(Vec3f p) const { return { dot(p, right), dot(p, up), dot(p, back) }; }

    Vec3f right;
    Vec3f up;
    Vec3f back; ///< towards the eye
};

class Raster {
public:
    explicit Raster(int side)
        : m_side(side), m_depth(static_cast<std::size_t>(side) * side, -std::numeric_limits<float>::infinity()),
          m_pixels(m_depth.size(), Rgba8 { 0, 0, 0, 0 })
    {
    }

    /// \param corners  px across, px down, nearness
    void fill(const std::array<Vec3f, 3>& corners, Rgba8 colour)
    {
        const auto& [a, b, c] = corners;
        const float area = (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        if (area == 0)
            return;
        const int left = std::max(0, static_cast<int>(std::min({ a.x, b.x, c.x })));
        const int right = std::min(m_side - 1, static_cast<int>(std::max({ a.x, b.x, c.x })));
        const int top = std::max(0, static_cast<int>(std::min({ a.y, b.y, c.y })));
        const int bottom = std::min(m_side - 1, static_cast<int>(std::max({ a.y, b.y, c.y })));
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                const float px = static_cast<float>(x) + 0.5F;
                const float py = static_cast<float>(y) + 0.5F;
                const float u = ((b.x - px) * (c.y - py) - (b.y - py) * (c.x - px)) / area;
                const float v = ((c.x - px) * (a.y - py) - (c.y - py) * (a.x - px)) / area;
                const float w = 1 - u - v;
                if (u < 0 || v < 0 || w < 0)
                    continue;
                const float near = u * a.z + v * b.z + w * c.z;
                const std::size_t i = static_cast<std::size_t>(y) * m_side + x;
                if (near <= m_depth[i])
                    continue;
                m_depth[i] = near;
                m_pixels[i] = colour;
            }
        }
    }

    QImage image() const
    {
        const QImage view(reinterpret_cast<const uchar*>(m_pixels.data()), m_side, m_side, QImage::Format_RGBA8888);
        return view.scaled(m_side / kSamples, m_side / kSamples, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }

private:
    int m_side;
    std::vector<float> m_depth;
    std::vector<Rgba8> m_pixels;
};

Rgba8 lit(const mesh::Mesh& mesh, const mesh::Triangle& t, Vec3f normal, const Eye& eye)
{
    Vec3f colour;
    for (const std::uint32_t v : t) {
        const Rgba8 c = v < mesh.colours.size() ? mesh.colours[v] : kClay;
        colour =
            colour + Vec3f { static_cast<float>(c.r), static_cast<float>(c.g), static_cast<float>(c.b) } * (1 / 3.0F);
    }
    const Vec3f lamp = normalised(eye.back + eye.up * 0.7F - eye.right * 0.5F);
    const float light = 0.45F + 0.6F * std::max(0.0F, dot(normal, lamp));
    const auto channel = [light](float v) { return static_cast<std::uint8_t>(std::clamp(v * light, 0.0F, 255.0F)); };
    return { channel(colour.x), channel(colour.y), channel(colour.z), 255 };
}

} // namespace

QImage meshPortrait(const mesh::Mesh& mesh, double degrees, int side)
{
    side = std::clamp(side, 16, 1024) * kSamples;
    const Eye eye(degrees);
    const Box3f box = mesh.bounds();
    Raster raster(side);
    if (mesh.triangles.empty())
        return raster.image();
    // the same size from every direction: that of the ball round it
    const Vec3f middle = (box.lo + box.hi) * 0.5F;
    float reach = 0;
    for (const Vec3f& p : mesh.positions)
        reach = std::max(reach, length(p - middle));
    const auto half = static_cast<float>(side) / 2;
    const float scale = half * (1 - 2 * kMargin) / std::max(reach, 1e-6F);
    std::vector<Vec3f> seen;
    seen.reserve(mesh.positions.size());
    for (const Vec3f& p : mesh.positions) {
        const Vec3f q = eye.see(p - middle);
        seen.push_back({ half + q.x * scale, half - q.y * scale, q.z });
    }
    for (const mesh::Triangle& t : mesh.triangles) {
        const Vec3f normal =
            normalised(cross(mesh.positions[t[1]] - mesh.positions[t[0]], mesh.positions[t[2]] - mesh.positions[t[0]]));
        if (dot(normal, eye.back) > 0)
            raster.fill({ seen[t[0]], seen[t[1]], seen[t[2]] }, lit(mesh, t, normal, eye));
    }
    return raster.image();
}

} // namespace orfeas::viewmodels
