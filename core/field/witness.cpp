#include "core/field/witness.h"

#include <algorithm>
#include <cmath>

namespace orfeas::field {

namespace {

/// Appends the unknown nodes on the way of a witness, unless a node on it is known to be inside.
/// The way goes by the nodes nearest to points half a cell apart.
void appendUnseen(const Level& level, const Segment3f& witness, std::vector<Cell>& out)
{
    const float perUnit = 1 / level.spacing();
    const Vec3f from = (witness.from - level.origin()) * perUnit;
    const Vec3f way = (witness.to - witness.from) * perUnit;
    const int steps = std::max(1, static_cast<int>(std::ceil(2 * length(way))));
    const auto nearest = [&level](float v) { return std::clamp(static_cast<int>(v + 0.5F), 0, level.cells()); };
    const std::size_t first = out.size();
    for (int i = 0; i <= steps; ++i) {
        const Vec3f p = from + way * (static_cast<float>(i) / static_cast<float>(steps));
        const Cell node { nearest(p.x), nearest(p.y), nearest(p.z) };
        const float value = level.value(node);
        if (value > 0) {
            out.resize(first);
            return;
        }
        if (std::isnan(value) && (out.size() == first || !(out.back() == node)))
            out.push_back(node);
    }
}

} // namespace

std::vector<Cell> unseenByWitnesses(const Field& field, const Level& level)
{
    std::vector<Cell> unseen;
    for (const Segment3f& witness : field.witnesses(level.cells()))
        appendUnseen(level, witness, unseen);
    return unseen;
}

} // namespace orfeas::field
