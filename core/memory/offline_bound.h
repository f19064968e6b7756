#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace orfeas::memory {

/// One step that needs memory, as cheap as any way of running it is.
struct BoundItem {
    std::string engine; ///< whose weights are there while it runs; empty: none
    double bytes = 0; ///< activations
    double seconds = 0;
};

/// One job: it comes, works without the device, runs its items one after the other, and works on without the device.
struct BoundJob {
    double comes = 0; ///< seconds
    double before = 0; ///< seconds of work before the first item
    std::vector<BoundItem> items;
    double after = 0; ///< seconds of work after the last
};

/// Memory that other programs leave from `from` seconds on, until the next.
struct Capacity {
    double from = 0;
    double bytes = 0;
};

struct BoundEngine {
    std::string name;
    double bytes = 0; ///< of its weights
};

/// A function f from [0, 1] to [0, 1] with f(x) + f(y) <= f(x + y) and f(1) <= 1 (dual feasible): items whose sizes are
/// replaced by f still fit wherever they fitted, so their total is a bound that shapes, not only areas, enter.
/// \param k  >= 1  \source Fekete and Schepers 2001, u^(k) and U^(eps)
double roundedSize(double x, int k);
double cutSize(double x, double eps);

/// Seconds that no schedule can beat which runs each item whole and never holds more than `capacity`, whatever it knows
/// of the future. The largest of
/// - each job alone;
/// - for any head h and tail t: items that cannot start before h and after whose end t seconds of their job remain run
///   between h and T - t. With f dual feasible, what runs at a moment is at most f(capacity then), so
///       sum f(item) * seconds + sum over engines f(weights) * busy(engine) <= f(capacity), integrated from h to T - t,
///   where busy(engine), the time in which its weights are there, is at least sum g(item / what they leave) * seconds
///   for any dual feasible g. The same with each item carrying an even part of the weights instead.
/// What it leaves out: that items cannot be cut or moved, and that a job holds memory between two items.
double offlineBound(const std::vector<BoundJob>& jobs, const std::vector<BoundEngine>& engines,
                    const std::vector<Capacity>& capacity);

} // namespace orfeas::memory
