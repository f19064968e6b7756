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

/// Seconds that no schedule can beat, whatever it knows of the future: the longest job alone, and the total of memory
/// times seconds against what was there, under several dual feasible functions, for jobs that come late as well.
double offlineBound(const std::vector<BoundJob>& jobs, const std::vector<BoundEngine>& engines,
                    const std::vector<Capacity>& capacity);

} // namespace orfeas::memory
