#include "core/field/witness.h"

#include <algorithm>
#include <cmath>

namespace orfeas::field {

namespace {

/// The nodes nearest to points half a cell apart on the way of a witness.
void nodesAlong(const Level& level, const Segment3f& witness, std::vector<Cell>& out)
{
    const float perUnit = 1 / level.spacing();
    const Vec3f from = (witness.from - level.origin()) * perUnit;
    const Vec3f way = (witness.to - witness.from) * perUnit;
    const int steps = std::max(1, static_cast<int>(std::ceil(2 * length(way))));
    const auto nearest = [&level](float v) { return std::clamp(static_cast<int>(v + 0.5F), 0, level.cells()); };
    out.clear();
    for (int i = 0; i <= steps; ++i) {
        const Vec3f p = from + way * (static_cast<float>(i) / static_cast<float>(steps));
        const Cell node { nearest(p.x), nearest(p.y), nearest(p.z) };
        if (out.empty() || !(out.back() == node))
            out.push_back(node);
    }
}

} // namespace

std::vector<Cell> unseenByWitnesses(const Field& field, const Level& level)
{
    std::vector<Cell> unseen;
    std::vector<Cell> way;
    for (const Segment3f& witness : field.witnesses(level.cells())) {
        nodesAlong(level, witness, way);
        if (std::any_of(way.begin(), way.end(), [&](Cell node) { return level.value(node) > 0; }))
            continue;
        std::copy_if(way.begin(), way.end(), std::back_inserter(unseen),
                     [&](Cell node) { return std::isnan(level.value(node)); });
    }
    return unseen;
}

} // namespace orfeas::field
