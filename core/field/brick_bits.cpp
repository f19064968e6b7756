#include "core/field/brick_bits.h"

#include "core/base/target_clones.h"

#include <cstring>

namespace orfeas::field {

namespace {

constexpr std::uint64_t kFirstOfRows = 0x0101010101010101U; ///< the bits x = 0
constexpr Rows kNothing {};

/// Cells exist only in bricks that are not the last of a side.
bool hasCells(const Level& level, Cell place)
{
    const int last = level.bricksPerSide() - 1;
    return place.x < last && place.y < last && place.z < last;
}

Plane planeOf(const Rows& rows, int z)
{
    Plane plane = 0;
    std::memcpy(&plane, &rows[std::size_t { 8 } * z], sizeof(plane));
    return plane;
}

void setPlane(Rows& rows, int z, Plane plane)
{
    std::memcpy(&rows[std::size_t { 8 } * z], &plane, sizeof(plane));
}

/// Each bit's neighbour at x + 1. \param next  the plane of the brick beyond x
Plane atNextX(Plane plane, Plane next)
{
    return ((plane >> 1U) & ~(kFirstOfRows << 7U)) | (next & kFirstOfRows) << 7U;
}

/// Each bit's neighbour at y + 1. \param next  the plane of the brick beyond y
Plane atNextY(Plane plane, Plane next)
{
    return plane >> 8U | next << 56U;
}

/// \param rows  of four bricks: here, beyond x, beyond y, beyond both
Planes planesOf(const Rows* const* rows, int z)
{
    const Plane here = planeOf(*rows[0], z);
    const Plane right = planeOf(*rows[1], z);
    const Plane nextY = atNextY(here, planeOf(*rows[2], z));
    return { here, atNextX(here, right), nextY, atNextX(nextY, atNextY(right, planeOf(*rows[3], z))) };
}

/// \param rows  of the brick (0) and of those beyond x (1), y (2), z (4) and both or all
void fillPlanes(const std::array<const Rows*, 8>& rows, std::array<Planes, 9>& out)
{
    for (int z = 0; z < 8; ++z)
        out[z] = planesOf(rows.data(), z);
    out[8] = planesOf(&rows[4], 0);
}

/// The cut edges between node i of one plane and node j of the same or the next.
Plane cutBetween(const NodeWindow& window, int z, int i, int nextZ, int j)
{
    return (window.inside[z][i] ^ window.inside[nextZ][j]) & window.known[z][i] & window.known[nextZ][j];
}

/// The cells' cut edges in the plane z.
Plane cutAround(const NodeWindow& window, int z)
{
    return cutBetween(window, z, 0, z, 1) | cutBetween(window, z, 2, z, 3) | cutBetween(window, z, 0, z, 2)
        | cutBetween(window, z, 1, z, 3);
}

/// The plane's nodes that are corners of cells with a corner in it. \param cells  of four bricks: here, before x,
/// before y, before both
Plane cornersIn(const Rows* const* cells, int z)
{
    const auto alongX = [z](const Rows& here, const Rows& before) {
        const Plane plane = planeOf(here, z);
        return plane | (plane & ~(kFirstOfRows << 7U)) << 1U | ((planeOf(before, z) >> 7U) & kFirstOfRows);
    };
    const Plane here = alongX(*cells[0], *cells[1]);
    return here | here << 8U | alongX(*cells[2], *cells[3]) >> 56U;
}

} // namespace

ORFEAS_TARGET_CLONES NodeWindow nodeWindow(const Level& level, Cell place)
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
        out[0][z] = cutBetween(window, z, 0, z, 1);
        out[1][z] = cutBetween(window, z, 0, z, 2);
        out[2][z] = cutBetween(window, z, 0, z + 1, 0);
    }
    return out;
}

Rows crossingCells(const Level& level, const NodeWindow& window, Cell place)
{
    Rows out {};
    if (!hasCells(level, place))
        return out;
    const auto any = [](const Planes& p) { return p[0] | p[1] | p[2] | p[3]; };
    const auto all = [](const Planes& p) { return p[0] & p[1] & p[2] & p[3]; };
    for (int z = 0; z < 8; ++z) {
        const Plane some = any(window.inside[z]) | any(window.inside[z + 1]);
        const Plane every = all(window.inside[z]) & all(window.inside[z + 1]);
        setPlane(out, z, some & ~every & all(window.known[z]) & all(window.known[z + 1]));
    }
    return out;
}

Rows cellsAtCutEdges(const Level& level, const NodeWindow& window, Cell place)
{
    Rows out {};
    if (!hasCells(level, place))
        return out;
    Plane below = cutAround(window, 0);
    for (int z = 0; z < 8; ++z) {
        const Plane above = cutAround(window, z + 1);
        Plane cut = below | above;
        for (int i = 0; i < 4; ++i)
            cut |= cutBetween(window, z, i, z + 1, i);
        setPlane(out, z, cut);
        below = above;
    }
    return out;
}

Rows cornersOfCells(const Level& level, Cell place)
{
    std::array<const Rows*, 8> cells {};
    for (int i = 0; i < 8; ++i) {
        const Cell before = corner({ 0, 0, 0 }, i);
        const Brick* brick = level.brick({ place.x - before.x, place.y - before.y, place.z - before.z });
        cells[i] = brick != nullptr ? &brick->cells : &kNothing;
    }
    Rows out {};
    Plane below = cornersIn(&cells[4], 7);
    for (int z = 0; z < 8; ++z) {
        const Plane here = cornersIn(cells.data(), z);
        setPlane(out, z, here | below);
        below = here;
    }
    return out;
}

} // namespace orfeas::field
