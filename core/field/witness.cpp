#include "core/field/witness.h"

#include "core/field/evaluate.h"

#include <algorithm>

namespace orfeas::field {

namespace {

Cell cellAt(const Level& level, Vec3f p)
{
    const auto index = [&level](float value, float lo) {
        return std::clamp(static_cast<int>((value - lo) / level.spacing()), 0, level.cells() - 1);
    };
    return { index(p.x, level.origin().x), index(p.y, level.origin().y), index(p.z, level.origin().z) };
}

std::vector<Vec3f> stepsAlong(const Segment3f& witness, float step)
{
    const Vec3f way = witness.to - witness.from;
    const int count = std::max(1, static_cast<int>(std::ceil(length(way) / step)));
    std::vector<Vec3f> points;
    points.reserve(static_cast<std::size_t>(count) + 1);
    for (int i = 0; i <= count; ++i)
        points.push_back(witness.from + way * (static_cast<float>(i) / static_cast<float>(count)));
    return points;
}

/// Whether a cell on the way has a corner known to be inside.
bool met(const Level& level, const std::vector<Vec3f>& points)
{
    return std::any_of(points.begin(), points.end(), [&](Vec3f p) {
        const Cell cell = cellAt(level, p);
        if (!level.active(cell))
            return false;
        const auto corners = level.corners(cell);
        return std::any_of(corners.begin(), corners.end(), [](float v) { return v > 0; });
    });
}

} // namespace

Result<std::vector<Cell>> missedByWitnesses(const Field& field, const Level& level, const JobContext& context,
                                            std::uint64_t& queries)
{
    std::vector<Vec3f> unmet;
    for (const Segment3f& witness : field.witnesses()) {
        const auto points = stepsAlong(witness, 0.5F * level.spacing());
        if (!met(level, points))
            unmet.insert(unmet.end(), points.begin(), points.end());
    }
    std::vector<float> values(unmet.size());
    if (auto answered = evaluate(field, unmet, values, context); !answered)
        return answered.error();
    queries += unmet.size();
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < unmet.size(); ++i) {
        if (values[i] > field.isoLevel())
            cells.push_back(cellAt(level, unmet[i]));
    }
    return cells;
}

} // namespace orfeas::field
