#include "core/field/prediction.h"

#include "core/base/target_clones.h"
#include "core/field/piecewise.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace orfeas::field {

namespace {

/// A cube of 3 x 3 x 3 values, x fastest, and one more that evens the loops over it.
using Cube = std::array<float, 28>;
using Corners = std::array<float, 8>;

/// Trilinear interpolation halfway between eight corners.
inline Cube predict(const Corners& c)
{
    Cube n {};
    for (int i = 0; i < 8; ++i)
        n[(i & 1) * 2 + (i & 2) * 3 + (i & 4) / 4 * 18] = c[i];
    for (const int row : { 0, 6, 18, 24 })
        n[row + 1] = 0.5F * (n[row] + n[row + 2]);
    for (int x = 0; x < 3; ++x) {
        n[x + 3] = 0.5F * (n[x] + n[x + 6]);
        n[x + 21] = 0.5F * (n[x + 18] + n[x + 24]);
    }
    for (int i = 0; i < 9; ++i)
        n[i + 9] = 0.5F * (n[i] + n[i + 18]);
    return n;
}

/// The 3 x 3 x 3 values from `first` on of an array with so many values a row and a plane.
inline Cube cubeAt(const float* first, std::ptrdiff_t row, std::ptrdiff_t plane)
{
    Cube out; // NOLINT(cppcoreguidelines-pro-type-member-init): all of it is written below
    for (int z = 0; z < 3; ++z) {
        for (int y = 0; y < 3; ++y)
            std::copy_n(first + z * plane + y * row, 3, &out[z * 9 + y * 3]);
    }
    out[27] = std::numeric_limits<float>::quiet_NaN();
    return out;
}

/// Greatest difference over the values known.
inline float greatestError(const Cube& actual, const Cube& predicted)
{
    std::array<float, 4> most {}; // side by side, as vectors have them
    for (std::size_t i = 0; i < actual.size(); i += most.size()) {
        for (std::size_t lane = 0; lane < most.size(); ++lane) {
            const float error = std::abs(actual[i + lane] - predicted[i + lane]);
            most[lane] = error > most[lane] ? error : most[lane]; // false for what is not known
        }
    }
    return std::max({ most[0], most[1], most[2], most[3] });
}

/// Bit i for node i of the 27.
constexpr std::array<std::uint32_t, 28> kNodeBit = [] {
    std::array<std::uint32_t, 28> bits {};
    for (unsigned i = 0; i < 27; ++i)
        bits[i] = 1U << i;
    return bits;
}();

/// All bits or none, without a branch that the processor would have to guess.
constexpr std::uint32_t maskOf(bool set)
{
    return 0U - static_cast<std::uint32_t>(set);
}

/// From a node of the 27 to the next along x, y and z.
constexpr std::array<unsigned, 3> kNodeSteps { 1, 3, 9 };

/// The bits of the lowest corners of a cell's eight children among the 27.
constexpr std::uint32_t kChildren = 0x3 | 0x3 << 3 | 0x3 << 9 | 0x3 << 12;

/// The bits of a cell's own corners among the 27.
constexpr std::uint32_t kCoarseCorners = 0x5 | 0x5 << 6 | 0x5 << 18 | 0x5 << 24;

/// The values of a fine brick and of the first plane beyond its high sides.
class FineValues {
public:
    FineValues(const Level& fine, Cell place)
    {
        for (int i = 0; i < 8; ++i) {
            const Brick* brick = fine.brick(corner(place, i));
            const int lastX = (i & 1) != 0 ? 1 : 8;
            for (int z = 0; z < ((i & 4) != 0 ? 1 : 8); ++z) {
                for (int y = 0; y < ((i & 2) != 0 ? 1 : 8); ++y) {
                    float* to = &m_values[indexOf({ 8 * (i & 1), y + 4 * (i & 2), z + 2 * (i & 4) })];
                    const float* from =
                        brick != nullptr ? &brick->values[std::size_t { 8 } * (z * 8 + y)] : kUnknownRow.data();
                    std::copy(from, from + lastX, to);
                }
            }
        }
    }
    Cube cube(Cell n) const { return cubeAt(&m_values[indexOf(n)], 9, 81); }

private:
    static int indexOf(Cell n) { return (n.z * 9 + n.y) * 9 + n.x; }
    static constexpr std::array<float, 8> kUnknownRow = [] {
        std::array<float, 8> row {};
        row.fill(std::numeric_limits<float>::quiet_NaN());
        return row;
    }();
    std::array<float, 729> m_values;
};

/// What the coarse level knows in one fine brick: its 4 x 4 x 4 coarse cells and their 5 x 5 x 5 nodes.
class Patch {
public:
    Patch(const Level& coarse, Cell fineBrick)
    {
        const Cell base { fineBrick.x >> 1, fineBrick.y >> 1, fineBrick.z >> 1 };
        std::array<const Brick*, 8> bricks {};
        for (int i = 0; i < 8; ++i)
            bricks[i] = coarse.brick(corner(base, i));
        m_low = { 4 * (fineBrick.x & 1), 4 * (fineBrick.y & 1), 4 * (fineBrick.z & 1) };
        m_cells = &bricks[0]->cells;
        m_values.fill(std::numeric_limits<float>::quiet_NaN());
        for (int z = 0; z < 5; ++z) {
            for (int y = 0; y < 5; ++y) {
                const int lz = m_low.z + z;
                const int ly = m_low.y + y;
                const int pair = (lz >> 3) * 4 + (ly >> 3) * 2;
                const int row = ((lz & 7) * 8 + (ly & 7)) * 8;
                float* to = &m_values[std::size_t { kRow } * (z * 5 + y)];
                if (const Brick* from = bricks[pair])
                    std::copy_n(&from->values[row + m_low.x], 4, to);
                if (const Brick* from = bricks[pair + (m_low.x >> 2)])
                    to[4] = from->values[row + ((m_low.x + 4) & 7)];
            }
        }
    }

    /// Appends the fine bricks in a coarse one that have any of its cells in the active set.
    static void appendWith(const Brick* coarse, std::vector<Forecast>& out)
    {
        if (coarse == nullptr || !anyOf(coarse->cells))
            return;
        std::array<unsigned, 4> rows {}; // all cells of a quarter: bit 0 of the index is y, bit 1 z
        for (unsigned row = 0; row < coarse->cells.size(); ++row)
            rows[((row >> 2U) & 1U) | ((row >> 4U) & 2U)] |= coarse->cells[row];
        for (int i = 0; i < 8; ++i) {
            const Cell place = corner({ 2 * coarse->place.x, 2 * coarse->place.y, 2 * coarse->place.z }, i);
            if ((rows[static_cast<unsigned>(i) >> 1U] & ((i & 1) != 0 ? 0xF0U : 0x0FU)) != 0)
                out.push_back({ place, {}, 0 });
        }
    }

    Forecast forecast(Cell place, float bandFactor) const
    {
        Forecast out { place, {}, 0 };
        for (int block = 0; block < 8; ++block) {
            const Cell at { 2 * (block & 1), block & 2, (block & 4) / 2 };
            if (!mayMatter(at))
                continue;
            const float band = bandFactor * errorIn(at);
            for (int i = 0; i < 8; ++i) {
                const Cell cell = corner(at, i);
                if (!isActive(cell))
                    continue;
                const Corners c = cornersOf(cell);
                if (!straddles(c, band))
                    continue;
                const Cube predicted = predict(c);
                const std::uint32_t asked = straddles(c, 0) ? addChildren(cell, predicted, out.cells) : kCoarseCorners;
                if ((nodesWithin(predicted, band) & ~asked) != 0)
                    out.doubtful |= std::uint64_t { 1 } << static_cast<unsigned>(cell.z * 16 + cell.y * 4 + cell.x);
            }
        }
        return out;
    }

    void addOpen(Cell cell, const FineValues& fine, float bandFactor, PatchNodes& out) const
    {
        const Cube predicted = predict(cornersOf(cell));
        const Cube actual = fine.cube({ 2 * cell.x, 2 * cell.y, 2 * cell.z });
        const float band = bandFactor * greatestError(actual, predicted);
        std::uint32_t open = 0;
        for (std::size_t i = 0; i < actual.size(); ++i)
            open |= kNodeBit[i] & maskOf(std::isnan(actual[i])) & maskOf(std::abs(predicted[i]) <= band);
        for (; open != 0; open &= open - 1) {
            const int i = std::countr_zero(open);
            out[2 * cell.z + i / 9][2 * cell.y + i / 3 % 3] |=
                static_cast<std::uint16_t>(1U << static_cast<unsigned>(2 * cell.x + i % 3));
        }
    }

    void addSurprises(Cell cell, const FineValues& values, const Level& fine, Cell firstNode,
                      std::vector<Cell>& out) const
    {
        const Cube predicted = predict(cornersOf(cell));
        const Cube actual = values.cube({ 2 * cell.x, 2 * cell.y, 2 * cell.z });
        std::uint32_t wrong = 0; // false for what is not known
        for (std::size_t i = 0; i < actual.size(); ++i)
            wrong |= kNodeBit[i]
                & ((maskOf(actual[i] > 0) & maskOf(predicted[i] <= 0))
                   | (maskOf(actual[i] <= 0) & maskOf(predicted[i] > 0)));
        for (; wrong != 0; wrong &= wrong - 1) {
            const int i = std::countr_zero(wrong);
            const Cell at { 2 * cell.x + i % 3, 2 * cell.y + i / 3 % 3, 2 * cell.z + i / 9 };
            if (!showsSurface(fine, firstNode + at, actual[i] > 0))
                out.push_back(firstNode + at);
        }
    }

private:
    static constexpr int kRow = 8; ///< 5 values and what evens the loops over them
    static constexpr std::size_t kPlane = 40; ///< 5 rows
    float value(Cell n) const { return m_values[(n.z * 5 + n.y) * kRow + n.x]; }

    /// Greatest error of the prediction from the block's own eight corners, over the nodes known.
    float errorIn(Cell block) const
    {
        Corners c {};
        for (int i = 0; i < 8; ++i)
            c[i] = value({ block.x + 2 * (i & 1), block.y + (i & 2), block.z + (i & 4) / 2 });
        const Cube predicted = predict(c);
        return greatestError(cubeAt(&m_values[(block.z * 5 + block.y) * kRow + block.x], kRow, kPlane), predicted);
    }

    /// Whether a neighbour of the node is known to be on the other side.
    static bool showsSurface(const Level& fine, Cell node, bool inside)
    {
        constexpr std::array<Cell, 6> kNext {
            { { -1, 0, 0 }, { 1, 0, 0 }, { 0, -1, 0 }, { 0, 1, 0 }, { 0, 0, -1 }, { 0, 0, 1 } }
        };
        return std::any_of(kNext.begin(), kNext.end(), [&](Cell step) {
            const float there = fine.value(node + step);
            return !std::isnan(there) && (there > 0) != inside;
        });
    }

    /// Whether a cell of the block is active and 0 is within what its values span, twice over: an error of the
    /// prediction is never greater than that.
    bool mayMatter(Cell block) const
    {
        bool active = false;
        for (int i = 0; i < 8; ++i)
            active = active || isActive(corner(block, i));
        if (!active)
            return false;
        std::array<float, 4> lows; // by x
        std::array<float, 4> highs;
        lows.fill(std::numeric_limits<float>::max());
        highs.fill(std::numeric_limits<float>::lowest());
        for (int row = 0; row < 9; ++row) {
            const float* v = &m_values[((block.z + row / 3) * 5 + block.y + row % 3) * kRow + block.x];
            for (int x = 0; x < 4; ++x) {
                lows[x] = v[x] < lows[x] ? v[x] : lows[x]; // false for what is not known
                highs[x] = v[x] > highs[x] ? v[x] : highs[x];
            }
        }
        const float low = std::min({ lows[0], lows[1], lows[2] });
        const float high = std::max({ highs[0], highs[1], highs[2] });
        return low <= high - low && high >= low - high;
    }

    bool isActive(Cell cell) const
    {
        return (((*m_cells)[(m_low.z + cell.z) * 8 + m_low.y + cell.y] >> (m_low.x + cell.x)) & 1) != 0;
    }

    Corners cornersOf(Cell cell) const
    {
        Corners c {};
        for (int i = 0; i < 8; ++i)
            c[i] = value(corner(cell, i));
        return c;
    }

    static bool straddles(const Corners& c, float band)
    {
        float low = c[0];
        float high = c[0];
        for (const float v : c) {
            low = std::min(low, v);
            high = std::max(high, v);
        }
        return low - band <= 0 && high + band >= 0;
    }

    static std::uint32_t nodesWithin(const Cube& predicted, float band)
    {
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < predicted.size(); ++i)
            bits |= kNodeBit[i] & maskOf(std::abs(predicted[i]) <= band);
        return bits;
    }

    /// Adds the children that the prediction crosses. \return which of the 27 nodes they need
    static std::uint32_t addChildren(Cell cell, const Cube& predicted, Rows& out)
    {
        std::uint32_t inside = 0;
        for (std::size_t i = 0; i < predicted.size(); ++i)
            inside |= kNodeBit[i] & maskOf(predicted[i] > 0);
        std::uint32_t any = inside; // all children at once, each at the bit of its lowest corner
        std::uint32_t all = inside;
        for (const unsigned step : kNodeSteps) {
            any |= any >> step;
            all &= all >> step;
        }
        const std::uint32_t crossed = any & ~all & kChildren;
        for (unsigned row = 0; row < 4; ++row) {
            const std::uint32_t pair = (crossed >> ((row & 1U) * 3 + (row >> 1U) * 9)) & 3U;
            out[(2 * cell.z + (row >> 1U)) * 8 + 2 * cell.y + (row & 1U)] |=
                static_cast<std::uint8_t>(pair << static_cast<unsigned>(2 * cell.x));
        }
        std::uint32_t needed = crossed;
        for (const unsigned step : kNodeSteps)
            needed |= needed << step;
        return needed | kCoarseCorners;
    }

    Cell m_low; ///< of the patch within its coarse brick
    const Rows* m_cells;
    std::array<float, 5 * kPlane> m_values;
};

ORFEAS_TARGET_CLONES Forecast forecastOf(const Level& coarse, Cell place, float bandFactor)
{
    return Patch(coarse, place).forecast(place, bandFactor);
}

Cell coarseCell(std::uint64_t bits)
{
    const int i = std::countr_zero(bits);
    return { i & 3, (i >> 2) & 3, i >> 4 };
}

} // namespace

Result<std::vector<Forecast>> forecastCells(const Level& coarse, float bandFactor, const JobContext& context)
{
    std::vector<Forecast> made;
    const int side = coarse.cells() / 8;
    for (int x = 0; x < side; ++x) {
        for (int y = 0; y < side; ++y) {
            for (int z = 0; z < side; ++z)
                Patch::appendWith(coarse.brick({ x, y, z }), made);
        }
    }
    auto done = forItems(made.size(), 128, context,
                         [&](std::size_t i) { made[i] = forecastOf(coarse, made[i].place, bandFactor); });
    if (!done)
        return done.error();
    std::erase_if(made, [](const Forecast& one) { return one.doubtful == 0 && !anyOf(one.cells); });
    return made;
}

Rows probesOf(const Forecast& forecast)
{
    Rows nodes {};
    for (std::uint64_t bits = forecast.doubtful; bits != 0; bits &= bits - 1) {
        const Cell cell = coarseCell(bits);
        nodes[(2 * cell.z + 1) * 8 + 2 * cell.y + 1] |=
            static_cast<std::uint8_t>(1U << static_cast<unsigned>(2 * cell.x + 1));
    }
    return nodes;
}

ORFEAS_TARGET_CLONES PatchNodes openNodes(const Level& coarse, const Level& fine, const Forecast& forecast,
                                          float bandFactor)
{
    const Patch patch(coarse, forecast.place);
    const FineValues values(fine, forecast.place);
    PatchNodes out {};
    for (std::uint64_t bits = forecast.doubtful; bits != 0; bits &= bits - 1)
        patch.addOpen(coarseCell(bits), values, bandFactor, out);
    return out;
}

ORFEAS_TARGET_CLONES void appendSurprises(const Level& coarse, const Level& fine, const Forecast& forecast,
                                          std::vector<Cell>& out)
{
    const Patch patch(coarse, forecast.place);
    const FineValues values(fine, forecast.place);
    const Cell first { 8 * forecast.place.x, 8 * forecast.place.y, 8 * forecast.place.z };
    for (std::uint64_t bits = forecast.doubtful; bits != 0; bits &= bits - 1)
        patch.addSurprises(coarseCell(bits), values, fine, first, out);
}

} // namespace orfeas::field
