#include "core/mesh/smooth.h"

#include "core/mesh/attributes.h"
#include "core/mesh/edges.h"
#include "core/mesh/manifold.h"

#include <cmath>
#include <numbers>
#include <string>

namespace orfeas::mesh {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr int kMoves = 10; ///< of the vertices, for each pass over the normals
constexpr std::size_t kGrain = 4096;

/// A triangle's plane: unit normal and area.
struct Plane {
    Vec3f normal;
    float area = 0;
};

class Smoother {
public:
    Smoother(Mesh& mesh, const SmoothOptions& options) : m_mesh(mesh), m_planes(mesh.triangles.size())
    {
        // the likeness of normals falls as a Gauss curve of their difference's length
        m_width = 2 * std::sin(0.5F * options.degrees * std::numbers::pi_v<float> / 180);
        m_beyond.resize(mesh.triangles.size(), { kNone, kNone, kNone });
        m_fixed.resize(mesh.positions.size());
        forEachEdge(edgeUses(mesh.triangles, mesh.positions.size()), [this](std::span<const EdgeUse> uses) {
            if (uses.size() != 2) {
                m_fixed[uses[0].low] = m_fixed[uses[0].high] = true;
                return;
            }
            for (std::size_t i = 0; i < 2; ++i)
                m_beyond[uses[i].side / 3][uses[i].side % 3] = uses[1 - i].side / 3;
        });
    }

    void pass(const JobContext& context)
    {
        findPlanes(context);
        std::vector<Vec3f> wanted(m_planes.size());
        context.inParallel(wanted.size(), kGrain, [&](std::size_t begin, std::size_t end) {
            for (std::size_t t = begin; t < end; ++t)
                wanted[t] = filtered(t);
        });
        for (int move = 0; move < kMoves; ++move)
            moveTo(wanted);
    }

private:
    void findPlanes(const JobContext& context)
    {
        context.inParallel(m_planes.size(), kGrain, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i) {
                const Triangle& t = m_mesh.triangles[i];
                const Vec3f a = m_mesh.positions[t[0]];
                const Vec3f n = cross(m_mesh.positions[t[1]] - a, m_mesh.positions[t[2]] - a);
                m_planes[i] = { normalised(n, {}), length(n) / 2 };
            }
        });
    }

    Vec3f filtered(std::size_t t) const
    {
        const Plane& own = m_planes[t];
        Vec3f sum = own.normal * own.area;
        for (const std::uint32_t other : m_beyond[t]) {
            if (other == kNone)
                continue;
            const Vec3f d = m_planes[other].normal - own.normal;
            sum = sum + m_planes[other].normal * (m_planes[other].area * std::exp(-dot(d, d) / (m_width * m_width)));
        }
        return normalised(sum, own.normal);
    }

    void moveTo(const std::vector<Vec3f>& wanted)
    {
        std::vector<Vec3f> moves(m_mesh.positions.size());
        std::vector<float> counts(moves.size());
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            const Triangle& t = m_mesh.triangles[i];
            const Vec3f centre =
                (m_mesh.positions[t[0]] + m_mesh.positions[t[1]] + m_mesh.positions[t[2]]) * (1.0F / 3);
            for (const std::uint32_t v : t) {
                moves[v] = moves[v] + wanted[i] * dot(wanted[i], centre - m_mesh.positions[v]);
                counts[v] += 1;
            }
        }
        for (std::size_t v = 0; v < moves.size(); ++v) {
            if (!m_fixed[v] && counts[v] > 0)
                m_mesh.positions[v] = m_mesh.positions[v] + moves[v] * (1 / counts[v]);
        }
    }

    Mesh& m_mesh;
    std::vector<Plane> m_planes;
    std::vector<std::array<std::uint32_t, 3>> m_beyond;
    std::vector<bool> m_fixed;
    float m_width = 1;
};

} // namespace

Result<Mesh> smooth(const Mesh& mesh, const SmoothOptions& options, const JobContext& context)
{
    if (auto valid = checkIndices(mesh); !valid)
        return valid.error();
    if (options.passes < 1 || options.passes > 100 || !(options.degrees >= 1 && options.degrees <= 180))
        return Error { ErrorCode::InvalidInput,
                       "smooth: " + std::to_string(options.passes) + " passes up to " + std::to_string(options.degrees)
                           + " degrees: choose 1 to 100 passes and 1 to 180 degrees" };
    Mesh out = mesh;
    out.normals.clear();
    Smoother smoother(out, options);
    for (int pass = 0; pass < options.passes; ++pass) {
        context.report("smooth", static_cast<std::uint64_t>(pass), static_cast<std::uint64_t>(options.passes));
        if (auto go = context.checkpoint(); !go)
            return go.error();
        smoother.pass(context);
    }
    partTouching(out);
    return out;
}

} // namespace orfeas::mesh
