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
    const auto nearest = [&level](float v) { return std::clamp(static_cast<int>(std::lround(v)), 0, level.cells()); };
    const auto nodeAt = [&](int step) {
        const Vec3f p = from + way * (static_cast<float>(step) / static_cast<float>(steps));
        return Cell { nearest(p.x), nearest(p.y), nearest(p.z) };
    };
    if (level.value(nodeAt(steps / 2)) > 0) // most are inside there
        return;
    const std::size_t first = out.size();
    for (int i = 0; i <= steps; ++i) {
        const Cell node = nodeAt(i);
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

std::vector<Cell> unseenByWitnesses(const Field& field, const Level& level, const JobContext& context)
{
    constexpr std::size_t kPerList = 256;
    const auto witnesses = field.witnesses(level.cells(), context);
    std::vector<std::vector<Cell>> lists((witnesses.size() + kPerList - 1) / kPerList);
    context.inParallel(witnesses.size(), kPerList, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            appendUnseen(level, witnesses[i], lists[begin / kPerList]);
    });
    std::vector<Cell> unseen;
    for (const auto& list : lists)
        unseen.insert(unseen.end(), list.begin(), list.end());
    return unseen;
}

} // namespace orfeas::field
