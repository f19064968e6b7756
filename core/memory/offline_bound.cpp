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

/// Sizes that carry a share of their engine's weights: as large a part of them as jobs that run at once can share.
std::map<std::string, double> weightShares(const std::vector<BoundJob>& jobs, const std::vector<BoundEngine>& engines,
                                           double most)
{
    std::map<std::string, double> shares;
    for (const BoundEngine& engine : engines) {
        double least = std::numeric_limits<double>::infinity();
        int count = 0;
        for (const BoundJob& job : jobs) {
            bool uses = false;
            for (const BoundItem& item : job.items) {
                if (item.engine != engine.name)
                    continue;
                uses = true;
                least = std::min(least, item.bytes);
            }
            count += uses ? 1 : 0;
        }
        if (count == 0)
            continue;
        const double fit = std::floor((most - engine.bytes) / std::max(least, kTiny) + kTiny);
        shares[engine.name] = engine.bytes / std::max(1.0, std::min<double>(count, fit));
    }
    return shares;
}

/// \param jobs  those that come at `from` or later
double energyBound(const std::vector<BoundJob>& jobs, const std::map<std::string, double>& shares,
                   const std::vector<Capacity>& capacity, double most, const Shape& shape)
{
    double energy = 0;
    double start = std::numeric_limits<double>::infinity();
    double after = std::numeric_limits<double>::infinity();
    for (const BoundJob& job : jobs) {
        if (job.items.empty())
            continue;
        start = std::min(start, job.comes + job.before);
        after = std::min(after, job.after);
        for (const BoundItem& item : job.items) {
            const auto share = shares.find(item.engine);
            const double bytes = item.bytes + (share == shares.end() ? 0 : share->second);
            energy += item.seconds * shape(std::min(1.0, bytes / most));
        }
    }
    return std::isinf(start) ? 0 : endOf(energy, start, capacity, most, shape) + after;
}

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
    std::vector<double> arrivals;
    for (const BoundJob& job : jobs) {
        bound = std::max(bound, job.comes + secondsOf(job));
        arrivals.push_back(job.comes);
    }
    std::sort(arrivals.begin(), arrivals.end());
    arrivals.erase(std::unique(arrivals.begin(), arrivals.end()), arrivals.end());
    for (const double from : arrivals) {
        std::vector<BoundJob> late;
        std::copy_if(jobs.begin(), jobs.end(), std::back_inserter(late),
                     [from](const BoundJob& job) { return job.comes >= from; });
        const auto shares = weightShares(late, engines, most);
        for (const Shape& shape : kShapes)
            bound = std::max(bound, energyBound(late, shares, capacity, most, shape));
    }
    return bound;
}

} // namespace orfeas::memory
