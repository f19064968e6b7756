#include "core/memory/offline_bound.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>

namespace orfeas::memory {

namespace {

constexpr double kTiny = 1e-9;
using Shape = std::function<double(double)>;

std::vector<Shape> shapes()
{
    std::vector<Shape> all { [](double x) { return x; } };
    for (const int k : { 1, 2, 3, 4, 5, 7 })
        all.emplace_back([k](double x) { return roundedSize(x, k); });
    for (const double eps : { 0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5 })
        all.emplace_back([eps](double x) { return cutSize(x, eps); });
    return all;
}

double secondsOf(const BoundJob& job)
{
    double sum = job.before + job.after;
    for (const BoundItem& item : job.items)
        sum += item.seconds;
    return sum;
}

/// When `energy` can have been done at the rates that `capacity` allows, begun at `start`.
double endOf(double energy, double start, const std::vector<Capacity>& capacity, double most, const Shape& shape)
{
    double now = start;
    for (std::size_t i = 0; i < capacity.size(); ++i) {
        const double until = i + 1 < capacity.size() ? capacity[i + 1].from : std::numeric_limits<double>::infinity();
        if (until <= now)
            continue;
        const double rate = shape(std::min(1.0, capacity[i].bytes / most));
        if (rate > kTiny && energy <= rate * (until - now))
            return now + energy / rate;
        energy -= std::isinf(until) ? 0 : rate * (until - now);
        now = std::isinf(until) ? now : until;
    }
    return now;
}

/// An item with what of its job has to lie before and after it.
struct Placed {
    const BoundItem* item = nullptr;
    double head = 0; ///< seconds, its job's coming included
    double tail = 0;
};

std::vector<Placed> placed(const std::vector<BoundJob>& jobs)
{
    std::vector<Placed> all;
    for (const BoundJob& job : jobs) {
        double head = job.comes + job.before;
        double tail = secondsOf(job) - job.before;
        for (const BoundItem& item : job.items) {
            tail -= item.seconds;
            all.push_back({ &item, head, tail });
            head += item.seconds;
        }
    }
    return all;
}

/// Bytes of an engine's weights that one item has to answer for, so that items which run at once never answer for more
/// than there is. Items that run at once are no more than fit beside the weights, and together no larger than what the
/// weights leave: either can be the measure, the second under any dual feasible function.
class WeightShares {
public:
    WeightShares(const std::vector<Placed>& items, const std::vector<BoundEngine>& engines, double most)
    {
        for (const BoundEngine& engine : engines) {
            double least = std::numeric_limits<double>::infinity();
            int count = 0;
            for (const Placed& one : items) {
                if (one.item->engine != engine.name)
                    continue;
                least = std::min(least, one.item->bytes);
                ++count;
            }
            const double room = std::max(most - engine.bytes, kTiny);
            const double fit = std::floor(room / std::max(least, kTiny) + kTiny);
            m_engines[engine.name] = { engine.bytes, room, std::max(1.0, std::min<double>(count, fit)) };
        }
    }

    /// \param by  null: equal shares
    double of(const BoundItem& item, const Shape* by) const
    {
        const auto engine = m_engines.find(item.engine);
        if (engine == m_engines.end())
            return 0;
        const auto& [bytes, room, atOnce] = engine->second;
        return by == nullptr ? bytes / atOnce : bytes * (*by)(std::min(1.0, item.bytes / room));
    }

private:
    struct Known {
        double bytes;
        double room; ///< that the weights leave
        double atOnce; ///< items at most
    };
    std::map<std::string, Known> m_engines;
};

/// Some of `values`, ascending, the least first; at most kSteps.
std::vector<double> steps(std::vector<double> values)
{
    constexpr std::size_t kSteps = 8;
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::vector<double> some;
    for (std::size_t i = 0; i < kSteps && i < values.size(); ++i)
        some.push_back(values[values.size() <= kSteps ? i : i * values.size() / kSteps]);
    return some;
}

/// Bounds from items that cannot begin before some time and are followed by some work, for many such times.
class EnergyBounds {
public:
    EnergyBounds(const std::vector<BoundJob>& jobs, const std::vector<BoundEngine>& engines,
                 const std::vector<Capacity>& capacity, double most)
        : m_items(placed(jobs)), m_capacity(capacity), m_most(most), m_shares(m_items, engines, most)
    {
        std::vector<double> heads;
        std::vector<double> tails;
        for (const Placed& one : m_items) {
            heads.push_back(one.head);
            tails.push_back(one.tail);
        }
        m_heads = steps(std::move(heads));
        m_tails = steps(std::move(tails));
    }

    /// \param shape  of sizes  \param by  of shares of weights; null: equal ones
    double best(const Shape& shape, const Shape* by) const
    {
        const std::size_t columns = m_tails.size();
        std::vector<double> energy(m_heads.size() * columns);
        for (const Placed& one : m_items) {
            const double bytes = one.item->bytes + m_shares.of(*one.item, by);
            const double area = one.item->seconds * shape(std::min(1.0, bytes / m_most));
            for (std::size_t h = 0; h < m_heads.size() && m_heads[h] <= one.head; ++h) {
                for (std::size_t t = 0; t < columns && m_tails[t] <= one.tail; ++t)
                    energy[h * columns + t] += area;
            }
        }
        double bound = 0;
        for (std::size_t h = 0; h < m_heads.size(); ++h) {
            for (std::size_t t = 0; t < columns; ++t) {
                const double ends = endOf(energy[h * columns + t], m_heads[h], m_capacity, m_most, shape);
                bound = std::max(bound, ends + m_tails[t]);
            }
        }
        return bound;
    }

private:
    const std::vector<Placed> m_items;
    const std::vector<Capacity>& m_capacity;
    const double m_most;
    const WeightShares m_shares;
    std::vector<double> m_heads;
    std::vector<double> m_tails;
};

} // namespace

double roundedSize(double x, int k)
{
    const double steps = x * (k + 1);
    if (std::abs(steps - std::round(steps)) < kTiny)
        return x;
    return std::floor(steps) / k;
}

double cutSize(double x, double eps)
{
    if (x > 1 - eps + kTiny)
        return 1;
    return x < eps - kTiny ? 0 : x;
}

double offlineBound(const std::vector<BoundJob>& jobs, const std::vector<BoundEngine>& engines,
                    const std::vector<Capacity>& capacity)
{
    static const std::vector<Shape> kShapes = shapes();
    double most = 0;
    for (const Capacity& piece : capacity)
        most = std::max(most, piece.bytes);
    double bound = 0;
    for (const BoundJob& job : jobs)
        bound = std::max(bound, job.comes + secondsOf(job));
    const EnergyBounds energy(jobs, engines, capacity, most);
    for (const Shape& shape : kShapes) {
        bound = std::max(bound, energy.best(shape, nullptr));
        for (const Shape& by : kShapes)
            bound = std::max(bound, energy.best(shape, &by));
    }
    return bound;
}

} // namespace orfeas::memory
