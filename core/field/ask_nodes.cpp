#include "core/field/ask_nodes.h"

#include "core/field/piecewise.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>

namespace orfeas::field {

namespace {

constexpr float kLargest = 1e30F; ///< keeps interpolation finite

bool touchesBorder(const Level& level, Cell brick)
{
    const int last = level.bricksPerSide() - 1;
    return brick.x == 0 || brick.y == 0 || brick.z == 0 || brick.x == last || brick.y == last || brick.z == last;
}

/// Calls visit(slot, node) for each node wanted, in order.
template<typename Visit> void forEachWanted(const Brick& brick, const Visit& visit)
{
    const Cell first { 8 * brick.place.x, 8 * brick.place.y, 8 * brick.place.z };
    forEachBit(brick.wanted, [&](unsigned slot) {
        visit(slot,
              first
                  + Cell { static_cast<int>(slot & 7U), static_cast<int>((slot >> 3U) & 7U),
                           static_cast<int>(slot >> 6U) });
    });
}

/// One batch: the wanted nodes of a few bricks.
class Batch {
public:
    Batch(const Field& field, const Level& level, std::span<Brick* const> bricks)
        : m_field(field), m_level(level), m_bricks(bricks)
    {
        std::size_t count = 0;
        for (const Brick* brick : bricks)
            count += countOf(brick->wanted);
        m_points.resize(count);
        m_values.resize(count);
    }

    std::size_t size() const { return m_points.size(); }

    Result<void> ask()
    {
        Vec3f* point = m_points.data();
        for (const Brick* brick : m_bricks)
            forEachWanted(*brick, [&](unsigned /*slot*/, Cell node) { *point++ = m_level.position(node); });
        if (auto asked = m_field.values(m_points, m_values); !asked)
            return asked;
        const float* value = m_values.data();
        for (Brick* brick : m_bricks)
            value = touchesBorder(m_level, brick->place) ? store<true>(*brick, value) : store<false>(*brick, value);
        return {};
    }

private:
    template<bool Border> const float* store(Brick& brick, const float* value) const
    {
        const float iso = m_field.isoLevel();
        Rows inside {};
        forEachWanted(brick, [&](unsigned slot, Cell node) {
            const float v = *value++;
            float d = std::isnan(v) ? -1.0F : std::clamp(v - iso, -kLargest, kLargest);
            if (Border && m_level.onBorder(node))
                d = std::min(d, -std::numeric_limits<float>::min());
            brick.values[slot] = d;
            inside[slot >> 3U] |= static_cast<std::uint8_t>((d > 0 ? 1U : 0U) << (slot & 7U));
        });
        for (std::size_t row = 0; row < brick.known.size(); ++row) {
            brick.known[row] |= brick.wanted[row];
            brick.inside[row] |= inside[row];
        }
        brick.wanted.fill(0);
        return value;
    }

    const Field& m_field;
    const Level& m_level;
    std::span<Brick* const> m_bricks;
    std::vector<Vec3f> m_points;
    std::vector<float> m_values;
};

} // namespace

Result<std::uint64_t> askWanted(const Field& field, const Level& level, std::span<Brick* const> bricks,
                                const JobContext& context, std::string_view step)
{
    std::uint64_t total = 0;
    const auto ends = runsOf(bricks.size(), std::max<std::size_t>(field.preferredBatch(), 1), [&](std::size_t i) {
        const std::size_t count = countOf(bricks[i]->wanted);
        total += count;
        return count;
    });
    if (total == 0)
        return total;
    std::atomic<std::uint64_t> done { 0 };
    const auto caller = std::this_thread::get_id();
    auto asked = forPieces(ends.size(), context, [&](std::size_t i) {
        const std::size_t begin = i == 0 ? 0 : ends[i - 1];
        Batch batch(field, level, bricks.subspan(begin, ends[i] - begin));
        auto answer = batch.ask();
        done += batch.size();
        if (std::this_thread::get_id() == caller)
            context.report(step, done, total);
        return answer;
    });
    if (!asked)
        return asked.error();
    return total;
}

} // namespace orfeas::field
