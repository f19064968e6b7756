#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace orfeas {

/// The value below which `share` of the values lie, evenly between the two that are nearest; 0 where there are none.
/// \param share  [0, 1]; 0.5: the median  \source Hyndman and Fan 1996, definition 7, as in NumPy and R
inline double quantile(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = share * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], place - static_cast<double>(below));
}

} // namespace orfeas
