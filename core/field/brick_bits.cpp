#include "core/field/brick_bits.h"

namespace orfeas::field {

namespace {

using Plane = std::array<std::uint16_t, 9>;

/// Cells exist only in bricks that are not the last of a side.
bool hasCells(const Level& level, Cell place)
{
    const int last = level.bricksPerSide() - 1;
    return place.x < last && place.y < last && place.z < last;
}

constexpr Rows kNothing {};

/// One plane of the window: rows y = 0..7 of `here` and `right` (beyond x), row 8 from those beyond y.
void fillPlane(const std::uint8_t* here, const std::uint8_t* right, std::uint8_t above, std::uint8_t aboveRight,
               Plane& out)
{
    for (int y = 0; y < 8; ++y)
        out[y] = static_cast<std::uint16_t>(here[y] | (right[y] & 1U) << 8U);
    out[8] = static_cast<std::uint16_t>(above | (aboveRight & 1U) << 8U);
}

/// \param rows  of the brick (0) and of those beyond x (1), y (2), z (4) and both or all
void fillPlanes(const std::array<const Rows*, 8>& rows, std::array<Plane, 9>& out)
{
    for (int z = 0; z < 8; ++z)
        fillPlane(&(*rows[0])[z * 8], &(*rows[1])[z * 8], (*rows[2])[z * 8], (*rows[3])[z * 8], out[z]);
    fillPlane(rows[4]->data(), rows[5]->data(), (*rows[6])[0], (*rows[7])[0], out[8]);
}

/// Bits 0..8 of edges along x, y and z that start in row (z, y).
struct RowEdges {
    const NodeWindow& window;
    unsigned between(int z, int y, int dz, int dy) const
    {
        return (window.inside[z][y] ^ window.inside[z + dz][y + dy]) & window.known[z][y]
            & window.known[z + dz][y + dy];
    }
    unsigned x(int z, int y) const
    {
        const unsigned inside = window.inside[z][y];
        const unsigned known = window.known[z][y];
        return (inside ^ (inside >> 1U)) & known & (known >> 1U);
    }
    unsigned y(int z, int y) const { return between(z, y, 0, 1); }
    unsigned z(int z, int y) const { return between(z, y, 1, 0); }
};

} // namespace

NodeWindow nodeWindow(const Level& level, Cell place)
{
    std::array<const Rows*, 8> inside {};
    std::array<const Rows*, 8> known {};
    for (int i = 0; i < 8; ++i) {
        const Brick* brick = level.brick(corner(place, i));
        inside[i] = brick != nullptr ? &brick->inside : &kNothing;
        known[i] = brick != nullptr ? &brick->known : &kNothing;
    }
    NodeWindow window;
    fillPlanes(inside, window.inside);
    fillPlanes(known, window.known);
    return window;
}

CutEdges cutEdges(const NodeWindow& window)
{
    const RowEdges edges { window };
    CutEdges out {};
    for (int z = 0; z < 8; ++z) {
        for (int y = 0; y < 8; ++y) {
            out.along[0][z * 8 + y] = static_cast<std::uint8_t>(edges.x(z, y));
            out.along[1][z * 8 + y] = static_cast<std::uint8_t>(edges.y(z, y));
            out.along[2][z * 8 + y] = static_cast<std::uint8_t>(edges.z(z, y));
        }
    }
    return out;
}

Rows crossingCells(const Level& level, const NodeWindow& window, Cell place)
{
    Rows out {};
    if (!hasCells(level, place))
        return out;
    for (int z = 0; z < 8; ++z) {
        for (int y = 0; y < 8; ++y) {
            unsigned any = 0;
            unsigned all = 0xFFFF;
            unsigned known = 0xFFFF;
            for (int i = 0; i < 4; ++i) {
                const unsigned inside = window.inside[z + i / 2][y + i % 2];
                any |= inside;
                all &= inside;
                known &= window.known[z + i / 2][y + i % 2];
            }
            out[z * 8 + y] =
                static_cast<std::uint8_t>((any | (any >> 1U)) & ~(all & (all >> 1U)) & known & (known >> 1U));
        }
    }
    return out;
}

Rows cellsAtCutEdges(const Level& level, const NodeWindow& window, Cell place)
{
    Rows out {};
    if (!hasCells(level, place))
        return out;
    const RowEdges edges { window };
    for (int z = 0; z < 8; ++z) {
        for (int y = 0; y < 8; ++y) {
            const unsigned alongX = edges.x(z, y) | edges.x(z, y + 1) | edges.x(z + 1, y) | edges.x(z + 1, y + 1);
            const unsigned others = edges.y(z, y) | edges.y(z + 1, y) | edges.z(z, y) | edges.z(z, y + 1);
            out[z * 8 + y] = static_cast<std::uint8_t>(alongX | others | (others >> 1U));
        }
    }
    return out;
}

Rows cornersOfCells(const Level& level, Cell place)
{
    // bit x + 1 of rows[z + 1][y + 1] is cell x, y, z, from -1 on
    std::array<Plane, 9> cells {};
    for (int i = 0; i < 8; ++i) {
        const Cell before = corner({ 0, 0, 0 }, i);
        const Brick* brick = level.brick({ place.x - before.x, place.y - before.y, place.z - before.z });
        if (brick == nullptr)
            continue;
        for (int z = before.z != 0 ? 7 : 0; z < 8; ++z) {
            for (int y = before.y != 0 ? 7 : 0; y < 8; ++y) {
                const unsigned row = brick->cells[z * 8 + y];
                cells[before.z != 0 ? 0 : z + 1][before.y != 0 ? 0 : y + 1] |=
                    static_cast<std::uint16_t>(before.x != 0 ? row >> 7U : row << 1U);
            }
        }
    }
    Rows out {};
    for (int z = 0; z < 8; ++z) {
        for (int y = 0; y < 8; ++y) {
            const unsigned row = cells[z][y] | cells[z][y + 1] | cells[z + 1][y] | cells[z + 1][y + 1];
            out[z * 8 + y] = static_cast<std::uint8_t>(row | (row >> 1U));
        }
    }
    return out;
}

} // namespace orfeas::field
