#include "core/mesh/simplify.h"

#include "core/mesh/attributes.h"
#include "core/mesh/collapse_mesh.h"
#include "core/mesh/edges.h"
#include "core/mesh/manifold.h"
#include "core/mesh/quadric.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <string>

namespace orfeas::mesh {

namespace {

constexpr std::size_t kPoll = 4096; ///< looks at candidates, a few of which are collapses
constexpr std::size_t kPollTriangles = 65'536;
constexpr double kBorderWeight = 10; ///< of a border's plane, against the area next to it
constexpr double kShortFirst = 1e-4; ///< share of an edge's squared length that counts as error: flat parts stay even

struct Candidate {
    float cost;
    std::uint32_t a;
    std::uint32_t b;
    std::uint32_t versions; ///< of both ends together, when it was judged
};

/// Hands out the cheapest first, to within an eighth: a bucket for each power of two and eighth of it, the newest first
/// in each. A heap would be exact, and slower by its jumps through memory.
class CheapestFirst {
public:
    void push(const Candidate& candidate)
    {
        const std::size_t bucket = std::bit_cast<std::uint32_t>(std::max(candidate.cost, 0.0F)) >> 20U;
        m_buckets[bucket].push_back(candidate);
        m_lowest = std::min(m_lowest, bucket);
    }

    std::optional<Candidate> pop()
    {
        while (m_lowest < m_buckets.size() && m_buckets[m_lowest].empty())
            ++m_lowest;
        if (m_lowest == m_buckets.size())
            return std::nullopt;
        const Candidate candidate = m_buckets[m_lowest].back();
        m_buckets[m_lowest].pop_back();
        return candidate;
    }

private:
    std::vector<std::vector<Candidate>> m_buckets = std::vector<std::vector<Candidate>>(2048); ///< 8 + 3 bits
    std::size_t m_lowest = 2048;
};

class Simplifier {
public:
    Simplifier(const Mesh& mesh, const SimplifyOptions& options)
        : m_options(options), m_uses(edgeUses(mesh.triangles, mesh.positions.size())), m_mesh(mesh, m_uses),
          m_quadrics(mesh.positions.size()), m_versions(mesh.positions.size())
    {
        const Box3f bounds = mesh.bounds();
        m_side = bounds.empty() ? 1.0 : std::max(static_cast<double>(bounds.longestSide()), 1e-30);
    }

    Result<Mesh> run(const Mesh& mesh, const JobContext& context)
    {
        if (auto ready = prepare(mesh, context); !ready)
            return ready.error();
        const std::size_t before = m_mesh.liveTriangles();
        std::size_t looked = 0;
        while (m_mesh.liveTriangles() > m_options.triangles) {
            if (++looked % kPoll == 0) {
                context.report("simplify", before - m_mesh.liveTriangles(), before - m_options.triangles);
                if (auto go = context.checkpoint(); !go)
                    return go.error();
            }
            const auto next = m_queue.pop();
            if (!next)
                break;
            if (next->versions != m_versions[next->a] + m_versions[next->b])
                continue;
            const Vec3f to = target(next->a, next->b);
            const Quadric sum = both(next->a, next->b);
            if (std::sqrt(sum.at(to) / std::max(sum.weight(), 1e-300)) > static_cast<double>(m_options.error) * m_side)
                continue;
            if (m_mesh.collapsible(next->a, next->b, to))
                collapse(next->a, next->b, to);
        }
        return m_mesh.mesh();
    }

private:
    static constexpr std::uint32_t kGone = 0x7FFFFFFF;

    Result<void> prepare(const Mesh& mesh, const JobContext& context)
    {
        std::vector<Vec3f> normals(mesh.triangles.size());
        for (std::size_t t = 0; t < mesh.triangles.size(); ++t) {
            if (t % kPollTriangles == 0 && context.stopRequested())
                return context.checkpoint();
            const Triangle& corners = mesh.triangles[t];
            const Vec3f a = mesh.positions[corners[0]];
            const Vec3f n = cross(mesh.positions[corners[1]] - a, mesh.positions[corners[2]] - a);
            normals[t] = normalised(n, {});
            for (const std::uint32_t v : corners)
                m_quadrics[v].add(normals[t], a, 0.5 * static_cast<double>(length(n)) / 3);
        }
        forEachEdge(m_uses, [&](std::span<const EdgeUse> edge) {
            if (edge.size() != 1)
                return;
            const Vec3f a = mesh.positions[edge[0].low];
            const Vec3f along = mesh.positions[edge[0].high] - a;
            const Vec3f wall = normalised(cross(along, normals[edge[0].side / 3]), {});
            const double weight = kBorderWeight * static_cast<double>(dot(along, along));
            m_quadrics[edge[0].low].add(wall, a, weight);
            m_quadrics[edge[0].high].add(wall, a, weight);
        });
        std::size_t judged = 0;
        forEachEdge(m_uses, [&](std::span<const EdgeUse> edge) {
            if (++judged % kPollTriangles == 0 && context.stopRequested())
                return;
            m_queue.push(judge(edge[0].low, edge[0].high));
        });
        m_uses = {};
        return context.checkpoint();
    }

    Quadric both(std::uint32_t a, std::uint32_t b) const
    {
        Quadric sum = m_quadrics[a];
        sum += m_quadrics[b];
        return sum;
    }

    Vec3f target(std::uint32_t a, std::uint32_t b) const
    {
        const Vec3f p = m_mesh.position(a);
        const Vec3f q = m_mesh.position(b);
        if (m_mesh.border(a) != m_mesh.border(b))
            return m_mesh.border(a) ? p : q;
        return both(a, b).leastNear((p + q) * 0.5F);
    }

    Candidate judge(std::uint32_t a, std::uint32_t b) const
    {
        const Quadric sum = both(a, b);
        const Vec3f d = m_mesh.position(a) - m_mesh.position(b);
        const double cost = sum.at(target(a, b)) + kShortFirst * sum.weight() * static_cast<double>(dot(d, d));
        return { static_cast<float>(cost), a, b, m_versions[a] + m_versions[b] };
    }

    void collapse(std::uint32_t kept, std::uint32_t gone, Vec3f to)
    {
        const Vec3f p = m_mesh.position(kept);
        const Vec3f way = m_mesh.position(gone) - p;
        const float share = std::clamp(dot(to - p, way) / std::max(dot(way, way), 1e-30F), 0.0F, 1.0F);
        const Rgba8 a = m_mesh.colour(kept);
        const Rgba8 b = m_mesh.colour(gone);
        const auto mixed = [share](std::uint8_t x, std::uint8_t y) {
            return static_cast<std::uint8_t>(
                std::lround(static_cast<float>(x) * (1 - share) + static_cast<float>(y) * share));
        };
        m_mesh.collapse(kept, gone, to, { mixed(a.r, b.r), mixed(a.g, b.g), mixed(a.b, b.b), mixed(a.a, b.a) });
        m_quadrics[kept] += m_quadrics[gone];
        m_versions[gone] = kGone; // no candidate's count comes near
        ++m_versions[kept];
        m_mesh.neighbours(kept, m_ring);
        for (const std::uint32_t other : m_ring)
            m_queue.push(judge(std::min(kept, other), std::max(kept, other)));
    }

    SimplifyOptions m_options;
    std::vector<EdgeUse> m_uses; ///< of the mesh as given
    CollapseMesh m_mesh;
    std::vector<Quadric> m_quadrics;
    std::vector<std::uint32_t> m_versions;
    CheapestFirst m_queue;
    std::vector<std::uint32_t> m_ring;
    double m_side = 1;
};

Result<void> check(const Mesh& mesh, const SimplifyOptions& options)
{
    if (options.triangles < 4)
        return Error { ErrorCode::InvalidInput,
                       "simplify: " + std::to_string(options.triangles)
                           + " triangles make no body: ask for 4 or more" };
    if (!(options.error >= 0 && options.error <= 1))
        return Error { ErrorCode::InvalidInput,
                       "simplify: the error is " + std::to_string(options.error) + ": choose 0 to 1" };
    for (const Vec3f& p : mesh.positions) {
        if (!finite(p))
            return Error { ErrorCode::InvalidInput,
                           "simplify: a position is not a finite number: clean the mesh first" };
    }
    return checkIndices(mesh);
}

} // namespace

Result<Mesh> simplify(const Mesh& mesh, const SimplifyOptions& options, const JobContext& context)
{
    if (auto usable = check(mesh, options); !usable)
        return usable.error();
    context.report("simplify", 0, 0);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    auto out = Simplifier(mesh, options).run(mesh, context);
    if (out)
        partTouching(*out);
    return out;
}

Result<std::vector<Mesh>> levelsOfDetail(const Mesh& mesh, int levels, float ratio, const JobContext& context)
{
    if (levels < 1 || levels > 8 || !(ratio > 0 && ratio < 1))
        return Error { ErrorCode::InvalidInput,
                       "levels of detail: " + std::to_string(levels) + " at " + std::to_string(ratio)
                           + ": choose 1 to 8 levels and a ratio between 0 and 1" };
    std::vector<Mesh> out { mesh };
    while (out.size() < static_cast<std::size_t>(levels)) {
        SimplifyOptions options;
        options.triangles =
            std::max<std::size_t>(4, static_cast<std::size_t>(static_cast<float>(out.back().triangles.size()) * ratio));
        auto next = simplify(out.back(), options, context);
        if (!next)
            return next.error();
        out.push_back(std::move(*next));
    }
    return out;
}

} // namespace orfeas::mesh
