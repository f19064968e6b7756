#include "core/field/active_set.h"

#include "core/field/evaluate.h"
#include "core/field/witness.h"

#include <algorithm>
#include <limits>

namespace orfeas::field {

namespace {

constexpr std::size_t kChunk = 1U << 18U; ///< nodes asked between two looks at the stop flag
constexpr float kPending = std::numeric_limits<float>::infinity(); ///< in the list of nodes to ask
constexpr double kErrorQuantile = 0.999;

/// Nodes whose value is wanted, each once.
class WantedNodes {
public:
    explicit WantedNodes(Level& level) : m_level(level) { }
    void want(Cell node)
    {
        float& value = m_level.values.at(node);
        if (!std::isnan(value))
            return;
        value = kPending;
        m_nodes.push_back(node);
    }
    void wantCorners(Cell cell)
    {
        for (int i = 0; i < 8; ++i)
            want(corner(cell, i));
    }
    /// Asks for all and forgets the list. \return how many were asked
    Result<std::uint64_t> ask(const Field& field, const JobContext& context)
    {
        std::vector<Vec3f> points;
        std::vector<float> values;
        for (std::size_t begin = 0; begin < m_nodes.size(); begin += kChunk) {
            const std::size_t count = std::min(kChunk, m_nodes.size() - begin);
            points.resize(count);
            values.resize(count);
            for (std::size_t i = 0; i < count; ++i)
                points[i] = m_level.position(m_nodes[begin + i]);
            if (auto asked = evaluate(field, points, values, context); !asked)
                return asked.error();
            for (std::size_t i = 0; i < count; ++i)
                m_level.values.at(m_nodes[begin + i]) = relative(field, m_nodes[begin + i], values[i]);
        }
        const std::uint64_t asked = m_nodes.size();
        m_nodes.clear();
        return asked;
    }

private:
    /// Inside is above 0; the lattice's border is outside whatever the field says, so that the surface closes.
    float relative(const Field& field, Cell node, float value) const
    {
        const float d = std::isnan(value) ? -1.0F : value - field.isoLevel();
        return m_level.onBorder(node) ? std::min(d, -std::numeric_limits<float>::min()) : d;
    }

    Level& m_level;
    std::vector<Cell> m_nodes;
};

/// The 27 nodes of a coarse cell's eight children, predicted from its corners: mean over the corners they lie between.
std::array<float, 27> predictNodes(const std::array<float, 8>& corners)
{
    std::array<float, 27> nodes {};
    for (int n = 0; n < 27; ++n) {
        const std::array<int, 3> place { n % 3, (n / 3) % 3, n / 9 };
        float sum = 0;
        int count = 0;
        for (int c = 0; c < 8; ++c) {
            const bool takes = (place[0] == 1 || place[0] == 2 * (c & 1))
                && (place[1] == 1 || place[1] == 2 * ((c >> 1) & 1)) && (place[2] == 1 || place[2] == 2 * (c >> 2));
            sum += takes ? corners[c] : 0;
            count += takes ? 1 : 0;
        }
        nodes[n] = sum / static_cast<float>(count);
    }
    return nodes;
}

bool mayCross(float lowest, float highest, float band)
{
    return lowest - band <= 0 && highest + band >= 0;
}

void wantChildren(const Level& coarse, Cell cell, float band, Level& fine, CellSet& asked, WantedNodes& wanted)
{
    const auto corners = coarse.corners(cell);
    const auto [lowest, highest] = std::minmax_element(corners.begin(), corners.end());
    if (!mayCross(*lowest, *highest, band))
        return;
    const auto nodes = predictNodes(corners);
    for (int child = 0; child < 8; ++child) {
        const Cell offset { child & 1, (child >> 1) & 1, child >> 2 };
        float low = std::numeric_limits<float>::max();
        float high = std::numeric_limits<float>::lowest();
        for (int i = 0; i < 8; ++i) {
            const Cell n = corner(offset, i);
            const float v = nodes[(n.z * 3 + n.y) * 3 + n.x];
            low = std::min(low, v);
            high = std::max(high, v);
        }
        const Cell fineCell { 2 * cell.x + offset.x, 2 * cell.y + offset.y, 2 * cell.z + offset.z };
        if (mayCross(low, high, band) && asked.add(fineCell)) {
            fine.evaluated.push_back(fineCell);
            wanted.wantCorners(fineCell);
        }
    }
}

/// The cells beyond those faces of `cell` that the surface crosses.
void crossedNeighbours(const Level& level, Cell cell, int signs, std::vector<Cell>& out)
{
    constexpr std::array<int, 3> kHigh { 0xAA, 0xCC, 0xF0 }; // corners with x, y, z = 1
    for (int axis = 0; axis < 3; ++axis) {
        for (int side = 0; side < 2; ++side) {
            const int face = side == 1 ? kHigh[axis] : 0xFF & ~kHigh[axis];
            if ((signs & face) == 0 || (signs & face) == face)
                continue;
            Cell beyond = cell;
            (axis == 0 ? beyond.x : (axis == 1 ? beyond.y : beyond.z)) += side == 1 ? 1 : -1;
            if (level.holds(beyond))
                out.push_back(beyond);
        }
    }
}

/// Follows the surface out of `fine.evaluated` from `first` on until no crossing face leads to a cell not asked.
Result<void> continueSurface(const Field& field, Level& fine, CellSet& asked, std::size_t first,
                             const JobContext& context, std::uint64_t& queries)
{
    WantedNodes wanted(fine);
    std::vector<Cell> neighbours;
    while (first < fine.evaluated.size()) {
        const std::size_t end = fine.evaluated.size();
        for (; first < end; ++first) {
            const Cell cell = fine.evaluated[first];
            const int signs = Level::signs(fine.corners(cell));
            if (signs == 0 || signs == 255)
                continue;
            fine.crossing.push_back(cell);
            neighbours.clear();
            crossedNeighbours(fine, cell, signs, neighbours);
            for (const Cell neighbour : neighbours) {
                if (asked.add(neighbour)) {
                    fine.evaluated.push_back(neighbour);
                    wanted.wantCorners(neighbour);
                }
            }
        }
        auto count = wanted.ask(field, context);
        if (!count)
            return count.error();
        queries += *count;
    }
    return {};
}

} // namespace

Result<void> fillDense(const Field& field, Level& level, const JobContext& context, LevelStats& stats)
{
    WantedNodes wanted(level);
    for (int z = 0; z <= level.cells; ++z) {
        for (int y = 0; y <= level.cells; ++y) {
            for (int x = 0; x <= level.cells; ++x)
                wanted.want({ x, y, z });
        }
    }
    auto asked = wanted.ask(field, context);
    if (!asked)
        return asked.error();
    stats.queries += *asked;
    return {};
}

void carryOver(const Level& coarse, Level& fine)
{
    for (int z = 0; z <= coarse.cells; ++z) {
        for (int y = 0; y <= coarse.cells; ++y) {
            for (int x = 0; x <= coarse.cells; ++x) {
                const float value = coarse.values.get({ x, y, z });
                if (!std::isnan(value))
                    fine.values.at({ 2 * x, 2 * y, 2 * z }) = value;
            }
        }
    }
}

void findCrossing(Level& level)
{
    level.crossing.clear();
    for (int z = 0; z < level.cells; ++z) {
        for (int y = 0; y < level.cells; ++y) {
            for (int x = 0; x < level.cells; ++x) {
                const int signs = Level::signs(level.corners({ x, y, z }));
                if (signs != 0 && signs != 255)
                    level.crossing.push_back({ x, y, z });
            }
        }
    }
}

float predictionError(const Level& coarse, const Level& fine)
{
    std::vector<float> errors;
    for (const Cell cell : coarse.crossing) {
        const auto nodes = predictNodes(coarse.corners(cell));
        for (int n = 0; n < 27; ++n) {
            const float actual = fine.values.get({ 2 * cell.x + n % 3, 2 * cell.y + (n / 3) % 3, 2 * cell.z + n / 9 });
            if (!std::isnan(actual))
                errors.push_back(std::abs(actual - nodes[n]));
        }
    }
    if (errors.empty())
        return 0;
    const auto place =
        errors.begin() + static_cast<std::ptrdiff_t>(kErrorQuantile * static_cast<double>(errors.size() - 1));
    std::nth_element(errors.begin(), place, errors.end());
    return *place;
}

Result<void> fillSparse(const Field& field, const Level& coarse, Level& fine, float band, const JobContext& context,
                        LevelStats& stats)
{
    carryOver(coarse, fine);
    CellSet asked(fine.cells);
    WantedNodes wanted(fine);
    if (coarse.evaluated.empty()) {
        for (int z = 0; z < coarse.cells; ++z) {
            for (int y = 0; y < coarse.cells; ++y) {
                for (int x = 0; x < coarse.cells; ++x)
                    wantChildren(coarse, { x, y, z }, band, fine, asked, wanted);
            }
        }
    } else {
        for (const Cell cell : coarse.evaluated)
            wantChildren(coarse, cell, band, fine, asked, wanted);
    }
    auto count = wanted.ask(field, context);
    if (!count)
        return count.error();
    stats.queries += *count;
    if (auto done = continueSurface(field, fine, asked, 0, context, stats.continuationQueries); !done)
        return done;
    const std::size_t before = fine.evaluated.size();
    auto seeds = missedByWitnesses(field, fine, asked, context, stats.witnessQueries);
    if (!seeds)
        return seeds.error();
    for (const Cell cell : *seeds) {
        if (asked.add(cell)) {
            fine.evaluated.push_back(cell);
            wanted.wantCorners(cell);
        }
    }
    count = wanted.ask(field, context);
    if (!count)
        return count.error();
    stats.witnessQueries += *count;
    if (auto done = continueSurface(field, fine, asked, before, context, stats.witnessQueries); !done)
        return done;
    stats.queries += stats.continuationQueries + stats.witnessQueries;
    stats.activeCells = fine.evaluated.size();
    return {};
}

} // namespace orfeas::field
