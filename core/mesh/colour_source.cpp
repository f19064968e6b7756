#include "core/mesh/colour_source.h"

#include "core/mesh/attributes.h"

#include <mutex>
#include <optional>

namespace orfeas::mesh {

namespace {

constexpr Rgba8 kWhite { 255, 255, 255, 255 };

class ColourSource {
public:
    explicit ColourSource(const Mesh& source) : m_source(source) { }

    void answer(std::span<const Vec3f> points, std::span<Rgba8> colours)
    {
        std::call_once(m_built, [this] { m_tree.emplace(m_source); });
        for (std::size_t i = 0; i < points.size(); ++i) {
            const auto near = m_tree->nearest(points[i]);
            colours[i] = near ? colourAt(m_source, *near) : kWhite;
        }
    }

private:
    const Mesh& m_source;
    std::once_flag m_built;
    std::optional<SurfaceTree> m_tree;
};

} // namespace

Rgba8 colourAt(const Mesh& mesh, const SurfacePoint& point)
{
    const Triangle& t = mesh.triangles[point.triangle];
    if (mesh.baseColour && !mesh.uvs.empty()) {
        Vec2f uv;
        for (std::size_t i = 0; i < 3; ++i) {
            uv.x += mesh.uvs[t[i]].x * point.weights[i];
            uv.y += mesh.uvs[t[i]].y * point.weights[i];
        }
        return texelAt(*mesh.baseColour, uv);
    }
    if (mesh.colours.empty())
        return kWhite;
    std::array<float, 3> sum {};
    for (std::size_t i = 0; i < 3; ++i) {
        const Rgba8 c = mesh.colours[t[i]];
        sum[0] += static_cast<float>(c.r) * point.weights[i];
        sum[1] += static_cast<float>(c.g) * point.weights[i];
        sum[2] += static_cast<float>(c.b) * point.weights[i];
    }
    const auto byte = [](float x) { return static_cast<std::uint8_t>(std::clamp(x + 0.5F, 0.0F, 255.0F)); };
    return { byte(sum[0]), byte(sum[1]), byte(sum[2]), 255 };
}

ColourSampler coloursOf(const Mesh& source)
{
    return [answers = std::make_shared<ColourSource>(source)](std::span<const Vec3f> points, std::span<Rgba8> colours) {
        answers->answer(points, colours);
    };
}

} // namespace orfeas::mesh
