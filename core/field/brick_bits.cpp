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

/// The edges that start in one plane of the window, bit x of row y, all rows at once.
Plane edgesAlongX(const NodeWindow& window, int z)
{
    Plane out {};
    for (int y = 0; y < 9; ++y) {
        const unsigned inside = window.inside[z][y];
        const unsigned known = window.known[z][y];
        out[y] = static_cast<std::uint16_t>((inside ^ (inside >> 1U)) & known & (known >> 1U));
    }
    return out;
}

/// Row 8 is left out.
Plane edgesAlongY(const NodeWindow& window, int z)
{
    Plane out {};
    for (int y = 0; y < 8; ++y)
        out[y] = static_cast<std::uint16_t>((window.inside[z][y] ^ window.inside[z][y + 1]) & window.known[z][y]
                                            & window.known[z][y + 1]);
    return out;
}

Plane edgesAlongZ(const NodeWindow& window, int z)
{
    Plane out {};
    for (int y = 0; y < 9; ++y)
        out[y] = static_cast<std::uint16_t>((window.inside[z][y] ^ window.inside[z + 1][y]) & window.known[z][y]
                                            & window.known[z + 1][y]);
    return out;
}

void copyRows(const Plane& from, std::uint8_t* to)
{
    for (int y = 0; y < 8; ++y)
        to[y] = static_cast<std::uint8_t>(from[y]);
}

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
    CutEdges out;
    for (int z = 0; z < 8; ++z) {
        copyRows(edgesAlongX(window, z), &out.along[0][z * 8]);
        copyRows(edgesAlongY(window, z), &out.along[1][z * 8]);
        copyRows(edgesAlongZ(window, z), &out.along[2][z * 8]);
    }
    return out;
}

Rows crossingCells(const Level& level, const NodeWindow& window, Cell place)
{
    Rows out {};
    if (!hasCells(level, place))
        return out;
    for (int z = 0; z < 8; ++z) {
        const auto& inside = window.inside;
        const auto& known = window.known;
        for (int y = 0; y < 8; ++y) {
            const unsigned any = inside[z][y] | inside[z][y + 1] | inside[z + 1][y] | inside[z + 1][y + 1];
            const unsigned all = inside[z][y] & inside[z][y + 1] & inside[z + 1][y] & inside[z + 1][y + 1];
            const unsigned sure = known[z][y] & known[z][y + 1] & known[z + 1][y] & known[z + 1][y + 1];
            out[z * 8 + y] =
                static_cast<std::uint8_t>((any | (any >> 1U)) & ~(all & (all >> 1U)) & sure & (sure >> 1U));
        }
    }
    return out;
}

Rows cellsAtCutEdges(const Level& level, const NodeWindow& window, Cell place)
{
    Rows out {};
    if (!hasCells(level, place))
        return out;
    Plane xBelow = edgesAlongX(window, 0);
    Plane yBelow = edgesAlongY(window, 0);
    for (int z = 0; z < 8; ++z) {
        const Plane xAbove = edgesAlongX(window, z + 1);
        const Plane yAbove = edgesAlongY(window, z + 1);
        const Plane up = edgesAlongZ(window, z);
        for (int y = 0; y < 8; ++y) {
            const unsigned alongX = xBelow[y] | xBelow[y + 1] | xAbove[y] | xAbove[y + 1];
            const unsigned others = yBelow[y] | yAbove[y] | up[y] | up[y + 1];
            out[z * 8 + y] = static_cast<std::uint8_t>(alongX | others | (others >> 1U));
        }
        xBelow = xAbove;
        yBelow = yAbove;
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
