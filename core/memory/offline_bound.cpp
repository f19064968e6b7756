#include "core/memory/offline_bound.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <numeric>

namespace orfeas::memory {

namespace {

constexpr double kTiny = 1e-9;
constexpr double kNever = std::numeric_limits<double>::infinity();
constexpr std::size_t kMostTimes = 32; ///< heads and tails that are tried, each

using Shape = std::function<double(double)>;

const std::vector<Shape>& shapes()
{
    static const std::vector<Shape> kShapes = [] {
        std::vector<Shape> all { [](double x) { return x; } };
        for (const int k : { 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 13 })
            all.emplace_back([k](double x) { return roundedSize(x, k); });
        for (const double eps : { 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.334, 0.35, 0.4, 0.45, 0.5 })
            all.emplace_back([eps](double x) { return cutSize(x, eps); });
        return all;
    }();
    return kShapes;
}

/// One item with the least time before and after it.
struct Piece {
    double head;
    double tail;
    double seconds;
    std::size_t engine; ///< index; one past the last: none
    double bytes;
    double withShare; ///< bytes, and the part of the weights that it carries
};

/// Under one shape: seconds times sizes of each piece, and sizes of weights and capacities.
struct Energies {
    std::vector<double> ofAll; ///< by piece, its bytes in the whole
    std::vector<double> withShare; ///< by piece, the same with its share of the weights
    std::vector<double> ofOwn; ///< by piece, its bytes in what the engine's weights leave
    std::vector<double> weights; ///< by engine
    std::vector<double> rates; ///< by piece of capacity
};

/// When `energy` can have been done at the rates that there are, begun at `start`.
double endOf(double energy, double start, const std::vector<Capacity>& capacity, const std::vector<double>& rates)
{
    double now = start;
    for (std::size_t i = 0; i < capacity.size(); ++i) {
        const double until = i + 1 < capacity.size() ? capacity[i + 1].from : kNever;
        if (until <= now)
            continue;
        if (std::isinf(until) || energy <= rates[i] * (until - now))
            return rates[i] > kTiny ? now + energy / rates[i] : now;
        energy -= rates[i] * (until - now);
        now = until;
    }
    return now;
}

/// Some of the values, the least among them; the others are covered by smaller ones.
std::vector<double> someOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    std::vector<double> some;
    const std::size_t count = std::min(values.size(), kMostTimes);
    some.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        some.push_back(values[i * values.size() / count]);
    return some;
}

class Bound {
public:
    Bound(const std::vector<BoundJob>& jobs, const std::vector<BoundEngine>& engines,
          const std::vector<Capacity>& capacity)
        : m_capacity(capacity)
    {
        for (const Capacity& piece : capacity)
            m_most = std::max(m_most, piece.bytes);
        m_weights.reserve(engines.size() + 1);
        for (const BoundEngine& engine : engines)
            m_weights.push_back(engine.bytes);
        m_weights.push_back(0);
        for (const BoundJob& job : jobs)
            addPieces(job, engines);
        shareWeights(jobs, engines);
        for (const Shape& shape : shapes())
            addEnergies(shape);
    }

    double seconds()
    {
        std::vector<double> heads;
        std::vector<double> tails;
        for (const Piece& piece : m_pieces) {
            heads.push_back(piece.head);
            tails.push_back(piece.tail);
        }
        std::vector<std::size_t> byTail(m_pieces.size());
        std::iota(byTail.begin(), byTail.end(), std::size_t { 0 });
        std::sort(byTail.begin(), byTail.end(),
                  [this](std::size_t a, std::size_t b) { return m_pieces[a].tail > m_pieces[b].tail; });
        tails = someOf(std::move(tails));
        std::reverse(tails.begin(), tails.end());
        for (const double head : someOf(std::move(heads)))
            tryTails(head, tails, byTail);
        return m_bound;
    }

private:
    void addPieces(const BoundJob& job, const std::vector<BoundEngine>& engines)
    {
        double head = job.comes + job.before;
        double tail = job.after;
        for (const BoundItem& item : job.items)
            tail += item.seconds;
        m_bound = std::max(m_bound, head + tail);
        for (const BoundItem& item : job.items) {
            tail -= item.seconds;
            const auto place = std::find_if(engines.begin(), engines.end(),
                                            [&item](const BoundEngine& engine) { return engine.name == item.engine; });
            m_pieces.push_back({ head, tail, item.seconds, static_cast<std::size_t>(place - engines.begin()),
                                 item.bytes, item.bytes });
            head += item.seconds;
        }
    }

    /// So many items of an engine as can run at once carry its weights together.
    void shareWeights(const std::vector<BoundJob>& jobs, const std::vector<BoundEngine>& engines)
    {
        for (std::size_t e = 0; e < engines.size(); ++e) {
            std::vector<double> least; // of each job: its items never run at once
            for (const BoundJob& job : jobs) {
                double mine = kNever;
                for (const BoundItem& item : job.items)
                    mine = item.engine == engines[e].name ? std::min(mine, item.bytes) : mine;
                if (!std::isinf(mine))
                    least.push_back(mine);
            }
            std::sort(least.begin(), least.end());
            std::size_t fit = 0;
            for (double sum = m_weights[e]; fit < least.size() && sum + least[fit] <= m_most + kTiny; ++fit)
                sum += least[fit];
            for (Piece& piece : m_pieces)
                piece.withShare +=
                    piece.engine == e ? m_weights[e] / static_cast<double>(std::max<std::size_t>(1, fit)) : 0;
        }
    }

    void addEnergies(const Shape& shape)
    {
        const auto size = [&shape](double bytes, double of) {
            return shape(std::min(1.0, bytes / std::max(of, kTiny)));
        };
        Energies energies;
        for (const Piece& piece : m_pieces) {
            energies.ofAll.push_back(piece.seconds * size(piece.bytes, m_most));
            energies.withShare.push_back(piece.seconds * size(piece.withShare, m_most));
            energies.ofOwn.push_back(piece.seconds * size(piece.bytes, m_most - m_weights[piece.engine]));
        }
        for (const double bytes : m_weights)
            energies.weights.push_back(size(bytes, m_most));
        for (const Capacity& piece : m_capacity)
            energies.rates.push_back(size(piece.bytes, m_most));
        m_energies.push_back(std::move(energies));
    }

    /// Sums over the pieces that are in play, under one shape.
    struct Sums {
        double ofAll = 0;
        double withShare = 0;
        std::vector<double> ofOwn; ///< by engine
    };

    /// Of the pieces that cannot start before `head`, those with the longest tails first.
    void tryTails(double head, const std::vector<double>& tails, const std::vector<std::size_t>& byTail)
    {
        std::vector<Sums> sums(m_energies.size());
        for (Sums& sum : sums)
            sum.ofOwn.resize(m_weights.size());
        auto next = byTail.begin();
        for (const double tail : tails) {
            for (; next != byTail.end() && m_pieces[*next].tail >= tail; ++next) {
                if (m_pieces[*next].head < head)
                    continue;
                for (std::size_t s = 0; s < sums.size(); ++s) {
                    sums[s].ofAll += m_energies[s].ofAll[*next];
                    sums[s].withShare += m_energies[s].withShare[*next];
                    sums[s].ofOwn[m_pieces[*next].engine] += m_energies[s].ofOwn[*next];
                }
            }
            improve(head, tail, sums);
        }
    }

    void improve(double head, double tail, const std::vector<Sums>& sums)
    {
        // how long each engine's weights must be there: what runs beside them fits into what they leave
        std::vector<double> busy(m_weights.size());
        for (const Sums& sum : sums) {
            for (std::size_t e = 0; e < busy.size(); ++e)
                busy[e] = std::max(busy[e], sum.ofOwn[e]);
        }
        for (std::size_t s = 0; s < sums.size(); ++s) {
            const Energies& of = m_energies[s];
            const double apart = std::inner_product(busy.begin(), busy.end(), of.weights.begin(), sums[s].ofAll);
            const double energy = std::max(apart, sums[s].withShare);
            if (energy > 0)
                m_bound = std::max(m_bound, endOf(energy, head, m_capacity, of.rates) + tail);
        }
        for (const double seconds : busy)
            m_bound = std::max(m_bound, seconds > 0 ? head + seconds + tail : 0);
    }

    const std::vector<Capacity>& m_capacity;
    double m_most = 0;
    std::vector<double> m_weights; ///< bytes, by engine; the last is none's
    std::vector<Piece> m_pieces;
    std::vector<Energies> m_energies; ///< by shape
    double m_bound = 0;
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
    return Bound(jobs, engines, capacity).seconds();
}

} // namespace orfeas::memory
