#include "core/field/lattice.h"

#include "core/field/brick_store.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace orfeas::field {

namespace {

std::array<std::uint64_t, 8> wordsOf(const Rows& rows)
{
    std::array<std::uint64_t, 8> words {};
    std::memcpy(words.data(), rows.data(), sizeof(words));
    return words;
}

unsigned slotOf(Cell node)
{
    return static_cast<unsigned>(((node.z & 7) << 6) | ((node.y & 7) << 3) | (node.x & 7));
}

bool bitOf(const Rows& rows, unsigned slot)
{
    return ((rows[slot >> 3U] >> (slot & 7U)) & 1U) != 0;
}

/// Four bits at the even places of eight.
constexpr std::array<std::uint8_t, 16> kSpread = [] {
    std::array<std::uint8_t, 16> spread {};
    for (unsigned bits = 0; bits < spread.size(); ++bits)
        spread[bits] =
            static_cast<std::uint8_t>((bits & 1U) | (bits & 2U) << 1U | (bits & 4U) << 2U | (bits & 8U) << 3U);
    return spread;
}();

/// A brick of `fine` knows at its even nodes what a quarter of one side of a brick of `coarse` knows.
void carryOver(const Level& coarse, Brick& fine)
{
    const Cell b = fine.place;
    const Brick* from = coarse.brick({ b.x >> 1, b.y >> 1, b.z >> 1 });
    if (from == nullptr)
        return;
    const int low = 4 * (b.x & 1);
    for (int z = 0; z < 4; ++z) {
        for (int y = 0; y < 4; ++y) {
            const int source = (4 * (b.z & 1) + z) * 8 + 4 * (b.y & 1) + y;
            const int row = 2 * z * 8 + 2 * y;
            for (int x = 0; x < 4; ++x) // what is not known is NaN in both
                fine.values[row * 8 + 2 * x] = from->values[source * 8 + low + x];
            fine.known[row] = kSpread[(from->known[source] >> low) & 0xF];
            fine.inside[row] = kSpread[(from->inside[source] >> low) & 0xF];
        }
    }
}

} // namespace

std::size_t countOf(const Rows& rows)
{
    std::size_t count = 0;
    for (const std::uint64_t word : wordsOf(rows))
        count += bitCount(word);
    return count;
}

bool anyOf(const Rows& rows)
{
    std::uint64_t all = 0;
    for (const std::uint64_t word : wordsOf(rows))
        all |= word;
    return all != 0;
}

Level::Level(int cellsPerSide, const Box3f& cube)
    : m_cells(cellsPerSide), m_side(cellsPerSide / 8 + 1), m_origin(cube.lo),
      m_spacing((cube.hi.x - cube.lo.x) / static_cast<float>(cellsPerSide)), m_store(std::make_unique<BrickStore>()),
      m_table(static_cast<std::size_t>(m_side) * m_side * m_side)
{
}

Level::~Level() = default;

Cell Level::placeOf(std::size_t index) const
{
    const int i = static_cast<int>(index);
    return { i % m_side, i / m_side % m_side, i / m_side / m_side };
}

Brick& Level::make(Cell b, const Level* coarse)
{
    Brick*& slot = m_table[indexOf(b)];
    if (slot == nullptr) {
        slot = &m_store->make(b);
        if (coarse != nullptr)
            carryOver(*coarse, *slot);
    }
    return *slot;
}

float Level::value(Cell node) const
{
    const Brick* from = brick({ node.x >> 3, node.y >> 3, node.z >> 3 });
    return from != nullptr ? from->values[slotOf(node)] : std::numeric_limits<float>::quiet_NaN();
}

std::array<float, 8> Level::corners(Cell cell) const
{
    std::array<float, 8> v {};
    for (int i = 0; i < 8; ++i)
        v[i] = value(corner(cell, i));
    return v;
}

bool Level::active(Cell cell) const
{
    const Brick* from = brick({ cell.x >> 3, cell.y >> 3, cell.z >> 3 });
    return from != nullptr && bitOf(from->cells, slotOf(cell));
}

std::vector<Brick*> Level::bricks() const
{
    std::vector<Brick*> out;
    out.reserve(m_table.size() - static_cast<std::size_t>(std::count(m_table.begin(), m_table.end(), nullptr)));
    appendBricks({ 0, 0, 0 }, static_cast<int>(std::bit_ceil(static_cast<unsigned>(m_side))), out);
    return out;
}

void Level::appendBricks(Cell first, int side, std::vector<Brick*>& out) const
{
    if (!holdsBrick(first))
        return;
    if (side > 1) {
        for (int i = 0; i < 8; ++i) {
            const Cell octant = corner({ 0, 0, 0 }, i);
            const int half = side / 2;
            appendBricks(first + Cell { half * octant.x, half * octant.y, half * octant.z }, half, out);
        }
    } else if (Brick* brick = m_table[indexOf(first)]) {
        out.push_back(brick);
    }
}

Rows nodesOf(const Level& level, Cell place)
{
    const auto last = [&](int p) { return p == level.bricksPerSide() - 1 ? 1 : 8; };
    Rows rows {};
    for (int z = 0; z < last(place.z); ++z) {
        for (int y = 0; y < last(place.y); ++y)
            rows[z * 8 + y] = last(place.x) == 1 ? 1 : 0xFF;
    }
    return rows;
}

} // namespace orfeas::field
