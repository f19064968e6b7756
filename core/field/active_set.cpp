#include "core/field/active_set.h"

#include "core/field/ask_nodes.h"
#include "core/field/brick_bits.h"
#include "core/field/piecewise.h"
#include "core/field/places.h"
#include "core/field/prediction.h"
#include "core/field/witness.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace orfeas::field {

namespace {

constexpr float kDoubtFactor = 1.0F; ///< see forecastCells
constexpr std::size_t kGrain = 64; ///< bricks of cheap work between two looks at the stop flag

std::string_view stepOf(const Level& level)
{
    return level.cells() <= 32 ? "preview"
        : level.cells() <= 64  ? "coarse"
        : level.cells() <= 128 ? "refined"
                               : "final";
}

Cell firstNode(Cell brick)
{
    return { 8 * brick.x, 8 * brick.y, 8 * brick.z };
}

void appendCellsRound(Cell node, std::vector<Cell>& out)
{
    for (int i = 0; i < 8; ++i)
        out.push_back(corner({ node.x - 1, node.y - 1, node.z - 1 }, i));
}

/// Those of the cells that the lattice has, by brick.
std::vector<CellsOfBrick> grouped(const Level& level, const std::vector<Cell>& cells)
{
    std::vector<CellsOfBrick> out;
    for (const Cell cell : cells) {
        if (!level.holds(cell))
            continue;
        const Cell place { cell.x >> 3, cell.y >> 3, cell.z >> 3 };
        auto known = std::find_if(out.begin(), out.end(), [&](const auto& one) { return one.place == place; });
        if (known == out.end())
            known = out.insert(out.end(), { place, {} });
        known->cells[(cell.z & 7) * 8 + (cell.y & 7)] |= static_cast<std::uint8_t>(1U << (cell.x & 7));
    }
    return out;
}

/// Grows the active set of a sparse level.
class Growth {
public:
    Growth(const Field& field, const Level& coarse, Level& level, const JobContext& context)
        : m_field(field), m_coarse(coarse), m_level(level), m_context(context), m_touched(level), m_changed(level)
    {
    }

    /// Takes cells in and asks for their corners. \return field values asked
    Result<std::uint64_t> add(const std::vector<CellsOfBrick>& chosen)
    {
        m_touched.clear();
        for (const CellsOfBrick& one : chosen)
            touch(one);
        const auto& places = m_touched.list();
        if (auto made =
                forItems(places.size(), kGrain, m_context, [&](std::size_t i) { m_level.make(places[i], &m_coarse); });
            !made)
            return made.error();
        for (const CellsOfBrick& one : chosen) {
            Brick& brick = *m_level.brick(one.place);
            for (std::size_t row = 0; row < one.cells.size(); ++row)
                brick.cells[row] |= one.cells[row];
        }
        std::vector<Brick*> bricks(places.size());
        auto listed = forItems(places.size(), kGrain, m_context, [&](std::size_t i) {
            bricks[i] = m_level.brick(places[i]);
            want(*bricks[i], cornersOfCells(m_level, places[i]));
        });
        if (!listed)
            return listed.error();
        return ask(bricks);
    }

    /// Asks for the middles of the doubtful cells and for the nodes whose side is open after that; takes in the cells
    /// round what comes out otherwise than foreseen. \return field values asked
    Result<std::uint64_t> settle(const std::vector<Forecast>& doubtful, float bandFactor)
    {
        std::vector<Brick*> bricks(doubtful.size());
        std::vector<std::uint8_t> probing(doubtful.size());
        auto listed = forItems(bricks.size(), kGrain, m_context, [&](std::size_t i) {
            bricks[i] = &m_level.make(doubtful[i].place, &m_coarse);
            want(*bricks[i], probesOf(doubtful[i]));
            probing[i] = anyOf(bricks[i]->wanted) ? 1 : 0;
        });
        if (!listed)
            return listed.error();
        auto probed = ask(bricks);
        if (!probed)
            return probed;
        auto opened = askOpen(doubtful, bandFactor, probing);
        if (!opened)
            return opened;
        auto surprised = addSurprises(doubtful, probing);
        if (!surprised)
            return surprised;
        return *probed + *opened + *surprised;
    }

    /// Asks for these nodes and takes in the cells round those that are inside. \return field values asked
    Result<std::uint64_t> askNodes(const std::vector<Cell>& nodes)
    {
        m_touched.clear();
        for (const Cell node : nodes) {
            const Cell place { node.x >> 3, node.y >> 3, node.z >> 3 };
            m_touched.add(place);
            Brick& brick = m_level.make(place, &m_coarse);
            const int row = (node.z & 7) * 8 + (node.y & 7);
            brick.wanted[row] |=
                static_cast<std::uint8_t>((1U << static_cast<unsigned>(node.x & 7)) & ~unsigned { brick.known[row] });
        }
        auto asked = askTouched();
        if (!asked)
            return asked;
        std::vector<Cell> cells;
        for (const Cell node : nodes) {
            if (m_level.value(node) > 0)
                appendCellsRound(node, cells);
        }
        auto added = add(grouped(m_level, cells));
        if (!added)
            return added;
        return *asked + *added;
    }

    /// Follows the surface until every cell round every cut edge is in. \return field values asked
    Result<std::uint64_t> follow()
    {
        std::uint64_t asked = 0;
        while (!m_changed.list().empty()) {
            auto open = openCells();
            if (!open)
                return open.error();
            auto count = add(*open);
            if (!count)
                return count;
            asked += *count;
        }
        return asked;
    }

private:
    static void want(Brick& brick, const Rows& nodes)
    {
        for (std::size_t row = 0; row < nodes.size(); ++row)
            brick.wanted[row] |= static_cast<std::uint8_t>(nodes[row] & ~brick.known[row]);
    }

    /// \param asking  set where something is asked
    Result<std::uint64_t> askOpen(const std::vector<Forecast>& doubtful, float bandFactor,
                                  std::vector<std::uint8_t>& asking)
    {
        std::vector<PatchNodes> nodes(doubtful.size());
        auto found = forItems(nodes.size(), kGrain, m_context,
                              [&](std::size_t i) { nodes[i] = openNodes(m_coarse, m_level, doubtful[i], bandFactor); });
        if (!found)
            return found.error();
        m_touched.clear();
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            if (wantPatch(doubtful[i].place, nodes[i]))
                asking[i] = 1;
        }
        return askTouched();
    }

    Result<std::uint64_t> askTouched()
    {
        std::vector<Brick*> bricks;
        for (const Cell place : m_touched.list())
            bricks.push_back(m_level.brick(place));
        return ask(bricks);
    }

    /// Hands the nodes beyond the brick's high sides to the bricks that hold them.
    /// \return whether there were any
    bool wantPatch(Cell place, const PatchNodes& nodes)
    {
        bool any = false;
        for (int z = 0; z < 9; ++z) {
            for (int y = 0; y < 9; ++y) {
                for (int beyond = 0; beyond < 2; ++beyond) {
                    const unsigned bits = beyond == 0 ? nodes[z][y] & 0xFFU : nodes[z][y] >> 8U;
                    if (bits == 0)
                        continue;
                    const Cell to = place + Cell { beyond, y >> 3, z >> 3 };
                    Brick& brick = m_level.make(to, &m_coarse);
                    const int row = (z & 7) * 8 + (y & 7);
                    brick.wanted[row] |= static_cast<std::uint8_t>(bits & ~unsigned { brick.known[row] });
                    m_touched.add(to);
                    any = true;
                }
            }
        }
        return any;
    }

    Result<std::uint64_t> addSurprises(const std::vector<Forecast>& doubtful, const std::vector<std::uint8_t>& asked)
    {
        constexpr std::size_t kPerList = 256;
        std::vector<std::vector<Cell>> lists((doubtful.size() + kPerList - 1) / kPerList);
        auto found = forItems(lists.size(), 1, m_context, [&](std::size_t i) {
            for (std::size_t j = i * kPerList; j < std::min(doubtful.size(), (i + 1) * kPerList); ++j) {
                if (asked[j] != 0)
                    appendSurprises(m_coarse, m_level, doubtful[j], lists[i]);
            }
        });
        if (!found)
            return found.error();
        std::vector<Cell> cells;
        for (const auto& list : lists) {
            for (const Cell node : list)
                appendCellsRound(node, cells);
        }
        return add(grouped(m_level, cells));
    }

    /// Asks for what these bricks want. \return field values asked
    Result<std::uint64_t> ask(std::vector<Brick*>& bricks)
    {
        auto left = forItems(bricks.size(), kGrain, m_context, [&](std::size_t i) {
            if (!anyOf(bricks[i]->wanted))
                bricks[i] = nullptr;
        });
        if (!left)
            return left.error();
        std::erase(bricks, nullptr);
        for (const Brick* brick : bricks) {
            for (int i = 0; i < 8; ++i) {
                const Cell d = corner({ 0, 0, 0 }, i);
                m_changed.add({ brick->place.x - d.x, brick->place.y - d.y, brick->place.z - d.z });
            }
        }
        return askWanted(m_field, m_level, bricks, m_context, stepOf(m_level));
    }

    /// The places that get nodes of these cells. A brick that holds a corner of the block of 2 x 2 x 2 cells round a
    /// cell is made too: the next prediction measures its error on such blocks.
    void touch(const CellsOfBrick& one)
    {
        constexpr std::uint64_t kLastX = 0xC0C0C0C0C0C0C0C0U;
        constexpr std::uint64_t kLastY = 0xFFFF000000000000U;
        std::array<std::uint64_t, 8> planes {};
        std::memcpy(planes.data(), one.cells.data(), sizeof(planes));
        std::uint64_t all = 0;
        for (const std::uint64_t plane : planes)
            all |= plane;
        const std::uint64_t x = all & kLastX;
        const std::uint64_t y = all & kLastY;
        const std::uint64_t z = planes[6] | planes[7];
        for (int i = 0; i < 8; ++i) {
            if (((i & 1) != 0 && x == 0) || ((i & 2) != 0 && y == 0) || ((i & 4) != 0 && z == 0))
                continue;
            m_touched.add(corner(one.place, i));
        }
    }

    /// Cells at cut edges that are not in the active set, of the places changed since the last call.
    Result<std::vector<CellsOfBrick>> openCells()
    {
        std::vector<CellsOfBrick> open;
        for (const Cell place : m_changed.list())
            open.push_back({ place, {} });
        m_changed.clear();
        auto found = forItems(open.size(), kGrain, m_context, [&](std::size_t i) {
            open[i].cells = cellsAtCutEdges(m_level, nodeWindow(m_level, open[i].place), open[i].place);
            if (const Brick* brick = std::as_const(m_level).brick(open[i].place)) {
                for (std::size_t row = 0; row < open[i].cells.size(); ++row)
                    open[i].cells[row] &= static_cast<std::uint8_t>(~brick->cells[row]);
            }
        });
        if (!found)
            return found.error();
        std::erase_if(open, [](const CellsOfBrick& one) { return !anyOf(one.cells); });
        return open;
    }

    const Field& m_field;
    const Level& m_coarse;
    Level& m_level;
    const JobContext& m_context;
    Places m_touched;
    Places m_changed;
};

} // namespace

Result<void> fillDense(const Field& field, const Level* coarse, Level& level, const JobContext& context,
                       LevelStats& stats)
{
    const auto side = static_cast<std::size_t>(level.bricksPerSide());
    auto made = forItems(side * side * side, kGrain, context, [&](std::size_t i) {
        Brick& brick = level.make(level.placeOf(i), coarse);
        const Rows nodes = nodesOf(level, brick.place);
        for (std::size_t row = 0; row < nodes.size(); ++row)
            brick.wanted[row] = static_cast<std::uint8_t>(nodes[row] & ~brick.known[row]);
        if (level.holds(firstNode(brick.place)))
            brick.cells.fill(0xFF);
    });
    if (!made)
        return made;
    auto asked = askWanted(field, level, level.bricks(), context, stepOf(level));
    if (!asked)
        return asked.error();
    stats.queries += *asked;
    return {};
}

Result<void> fillOpen(const Field& field, const Level& coarse, Level& level, const JobContext& context,
                      LevelStats& stats)
{
    const auto side = static_cast<std::size_t>(level.bricksPerSide());
    std::vector<CellsOfBrick> open(side * side * side);
    auto judged = forItems(open.size(), kGrain, context, [&](std::size_t i) {
        open[i].place = level.placeOf(i);
        const Cell first = firstNode(open[i].place);
        if (level.holds(first) && !field.outside({ level.position(first), level.position(first + Cell { 8, 8, 8 }) }))
            open[i].cells.fill(0xFF);
    });
    if (!judged)
        return judged;
    std::erase_if(open, [](const CellsOfBrick& one) { return !anyOf(one.cells); });
    auto asked = Growth(field, coarse, level, context).add(open);
    if (!asked)
        return asked.error();
    stats.queries += *asked;
    return {};
}

Result<void> fillSparse(const Field& field, const Level& coarse, Level& fine, float bandFactor,
                        const JobContext& context, LevelStats& stats)
{
    const auto forecasts = forecastCells(coarse, kDoubtFactor, context);
    if (!forecasts)
        return forecasts.error();
    Growth growth(field, coarse, fine, context);
    std::vector<CellsOfBrick> chosen;
    for (const Forecast& forecast : *forecasts) {
        if (anyOf(forecast.cells))
            chosen.push_back({ forecast.place, forecast.cells });
    }
    auto count = growth.add(chosen);
    if (!count)
        return count.error();
    stats.queries += *count;
    std::vector<Forecast> doubtful;
    for (const Forecast& forecast : *forecasts) {
        if (forecast.doubtful != 0)
            doubtful.push_back(forecast);
    }
    count = growth.settle(doubtful, bandFactor);
    if (!count)
        return count.error();
    stats.probeQueries += *count;
    count = growth.follow();
    if (!count)
        return count.error();
    stats.continuationQueries += *count;
    count = growth.askNodes(unseenByWitnesses(field, fine, context));
    if (!count)
        return count.error();
    stats.witnessQueries += *count;
    count = growth.follow();
    if (!count)
        return count.error();
    stats.witnessQueries += *count;
    stats.queries += stats.probeQueries + stats.continuationQueries + stats.witnessQueries;
    return {};
}

} // namespace orfeas::field
