#include "app/viewmodels/mesh_lod.h"

#include "core/mesh/edges.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace orfeas::viewmodels {

namespace {

constexpr float kTrianglesPerCell = 2.2F; ///< a cell that a smooth surface crosses becomes about so many

/// Which vertices hang together by triangles: each one's group. With texture seams those are the charts.
std::vector<std::uint32_t> chartsOf(const mesh::Mesh& mesh)
{
    mesh::Groups groups(mesh.positions.size());
    for (const mesh::Triangle& t : mesh.triangles) {
        groups.join(t[0], t[1]);
        groups.join(t[0], t[2]);
    }
    std::vector<std::uint32_t> charts(mesh.positions.size());
    for (std::uint32_t v = 0; v < charts.size(); ++v)
        charts[v] = groups.of(v);
    return charts;
}

double areaOf(const mesh::Mesh& mesh)
{
    double area = 0;
    for (const mesh::Triangle& t : mesh.triangles) {
        const Vec3f a = mesh.positions[t[0]];
        area += 0.5 * static_cast<double>(length(cross(mesh.positions[t[1]] - a, mesh.positions[t[2]] - a)));
    }
    return area;
}

/// Sums towards the mean of what falls together.
struct Sum {
    Vec3f position;
    Vec3f normal;
    Vec2f uv;
    std::array<std::uint32_t, 3> colour {};
    std::uint32_t count = 0;
};

/// Dense numbers for keys, in order of appearance.
class Numbering {
public:
    std::uint32_t of(std::uint64_t key)
    {
        return m_known.emplace(key, static_cast<std::uint32_t>(m_known.size())).first->second;
    }
    std::size_t size() const { return m_known.size(); }

private:
    std::unordered_map<std::uint64_t, std::uint32_t> m_known;
};

std::uint64_t cellKey(Vec3f p, Vec3f lo, float cell)
{
    const auto along = [cell](float v) { return static_cast<std::uint64_t>(std::max(0.0F, v / cell)) & 0x1FFFFFU; };
    return along(p.x - lo.x) | along(p.y - lo.y) << 21U | along(p.z - lo.z) << 42U;
}

std::uint8_t mean(std::uint32_t sum, std::uint32_t count)
{
    return static_cast<std::uint8_t>(sum / count);
}

/// Vertices of the light mesh: one a corner, a corner being what one cell holds of one chart.
void addVertices(const std::vector<Sum>& corners, const std::vector<std::uint32_t>& cellOfCorner,
                 const std::vector<Sum>& cells, const mesh::Mesh& from, mesh::Mesh& to)
{
    for (std::size_t i = 0; i < corners.size(); ++i) {
        const Sum& corner = corners[i];
        const Sum& cell = cells[cellOfCorner[i]];
        const float share = 1 / static_cast<float>(corner.count);
        to.positions.push_back(cell.position * (1 / static_cast<float>(cell.count)));
        if (!from.normals.empty())
            to.normals.push_back(normalised(corner.normal));
        if (!from.uvs.empty())
            to.uvs.push_back({ corner.uv.x * share, corner.uv.y * share });
        if (!from.colours.empty())
            to.colours.push_back({ mean(corner.colour[0], corner.count), mean(corner.colour[1], corner.count),
                                   mean(corner.colour[2], corner.count), 255 });
    }
}

Sum& add(Sum& sum, const mesh::Mesh& mesh, std::size_t v)
{
    sum.position = sum.position + mesh.positions[v];
    if (!mesh.normals.empty())
        sum.normal = sum.normal + mesh.normals[v];
    if (!mesh.uvs.empty())
        sum.uv = { sum.uv.x + mesh.uvs[v].x, sum.uv.y + mesh.uvs[v].y };
    if (!mesh.colours.empty())
        sum.colour = { sum.colour[0] + mesh.colours[v].r, sum.colour[1] + mesh.colours[v].g,
                       sum.colour[2] + mesh.colours[v].b };
    ++sum.count;
    return sum;
}

} // namespace

mesh::Mesh lightened(const mesh::Mesh& mesh, std::size_t target)
{
    if (mesh.triangles.size() <= target)
        return mesh;
    const Box3f box = mesh.bounds();
    const double cells = std::max(1.0, static_cast<double>(target) / kTrianglesPerCell);
    const float cell = std::max(static_cast<float>(std::sqrt(areaOf(mesh) / cells)), box.longestSide() / 1e6F);
    if (!(cell > 0))
        return mesh;
    const std::vector<std::uint32_t> chart = chartsOf(mesh);
    Numbering cellNumbers;
    Numbering cornerNumbers;
    std::vector<std::uint32_t> cornerOf(mesh.positions.size());
    std::vector<std::uint32_t> cellOfCorner;
    std::vector<Sum> cellSums;
    std::vector<Sum> cornerSums;
    for (std::size_t v = 0; v < mesh.positions.size(); ++v) {
        const std::uint32_t c = cellNumbers.of(cellKey(mesh.positions[v], box.lo, cell));
        const std::uint32_t corner = cornerNumbers.of(std::uint64_t { c } << 32U | chart[v]);
        cellSums.resize(cellNumbers.size());
        cornerSums.resize(cornerNumbers.size());
        cellOfCorner.resize(cornerNumbers.size(), c);
        add(cellSums[c], mesh, v);
        add(cornerSums[corner], mesh, v);
        cornerOf[v] = corner;
    }
    mesh::Mesh light;
    light.baseColour = mesh.baseColour;
    addVertices(cornerSums, cellOfCorner, cellSums, mesh, light);
    for (const mesh::Triangle& t : mesh.triangles) {
        const mesh::Triangle n { cornerOf[t[0]], cornerOf[t[1]], cornerOf[t[2]] };
        const std::array at { cellOfCorner[n[0]], cellOfCorner[n[1]], cellOfCorner[n[2]] };
        if (at[0] != at[1] && at[1] != at[2] && at[2] != at[0])
            light.triangles.push_back(n);
    }
    return light;
}

} // namespace orfeas::viewmodels
