#include "app/cli/silhouette_overlap.h"

#include <algorithm>
#include <array>

namespace orfeas::cli {

namespace {

constexpr int kSide = 640; ///< px: room round the box's diagonal
constexpr float kPixels = 512;

/// Where points land on the picture, seen along one direction.
class Camera {
public:
    Camera(const Box3f& box, Vec3f along)
        : m_centre(box.centre()), m_scale(kPixels / std::max(box.longestSide(), 1e-9F) * 0.7F)
    {
        const Vec3f z = normalised(along);
        m_x = normalised(cross(std::abs(z.y) < 0.9F ? Vec3f { 0, 1, 0 } : Vec3f { 1, 0, 0 }, z));
        m_y = cross(z, m_x);
    }
    Vec2f at(Vec3f p) const
    {
        const Vec3f d = (p - m_centre) * m_scale;
        return { dot(d, m_x) + 0.5F * kSide, dot(d, m_y) + 0.5F * kSide };
    }

private:
    Vec3f m_centre;
    float m_scale;
    Vec3f m_x;
    Vec3f m_y;
};

std::vector<bool> shadow(const mesh::Mesh& mesh, const Camera& camera)
{
    std::vector<bool> covered(static_cast<std::size_t>(kSide) * kSide);
    for (const mesh::Triangle& t : mesh.triangles) {
        const std::array<Vec2f, 3> p { camera.at(mesh.positions[t[0]]), camera.at(mesh.positions[t[1]]),
                                       camera.at(mesh.positions[t[2]]) };
        const auto side = [](Vec2f a, Vec2f b, Vec2f c) {
            return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
        };
        const float whole = side(p[0], p[1], p[2]);
        const auto [lowX, highX] = std::minmax({ p[0].x, p[1].x, p[2].x });
        const auto [lowY, highY] = std::minmax({ p[0].y, p[1].y, p[2].y });
        for (int y = std::max(0, static_cast<int>(lowY)); y <= std::min(kSide - 1, static_cast<int>(highY)); ++y) {
            for (int x = std::max(0, static_cast<int>(lowX)); x <= std::min(kSide - 1, static_cast<int>(highX)); ++x) {
                const Vec2f c { static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F };
                const float turn = whole > 0 ? 1.0F : -1.0F;
                if (turn * side(p[0], p[1], c) >= 0 && turn * side(p[1], p[2], c) >= 0
                    && turn * side(p[2], p[0], c) >= 0)
                    covered[static_cast<std::size_t>(y) * kSide + x] = true;
            }
        }
    }
    return covered;
}

} // namespace

double silhouetteOverlap(const mesh::Mesh& a, const mesh::Mesh& b)
{
    const Box3f box = a.bounds();
    double least = 1;
    for (const Vec3f along : { Vec3f { 1, 0, 0 },
                               { 0, 1, 0 },
                               { 0, 0, 1 },
                               { 1, 1, 0 },
                               { 1, -1, 0 },
                               { 1, 0, 1 },
                               { 1, 0, -1 },
                               { 0, 1, 1 },
                               { 0, 1, -1 } }) {
        const Camera camera(box, along);
        const auto ofA = shadow(a, camera);
        const auto ofB = shadow(b, camera);
        std::size_t both = 0;
        std::size_t any = 0;
        for (std::size_t i = 0; i < ofA.size(); ++i) {
            both += ofA[i] && ofB[i] ? 1 : 0;
            any += ofA[i] || ofB[i] ? 1 : 0;
        }
        least = std::min(least, any == 0 ? 1.0 : static_cast<double>(both) / static_cast<double>(any));
    }
    return least;
}

} // namespace orfeas::cli
