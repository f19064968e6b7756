#include "core/service/progress_plan.h"

#include <algorithm>

namespace orfeas::service {

void DurationHistory::add(const std::string& kind, double seconds)
{
    const auto [place, isNew] = m_mean.try_emplace(kind, seconds);
    if (!isNew)
        place->second = 0.5 * (place->second + seconds);
}

std::optional<double> DurationHistory::expected(const std::string& kind) const
{
    const auto place = m_mean.find(kind);
    if (place == m_mean.end())
        return std::nullopt;
    return place->second;
}

double ProgressPlan::advance(std::optional<Stage> reached, Stage until, const Progress& progress)
{
    const double stages = static_cast<double>(until) + 1;
    const double done = reached ? static_cast<double>(*reached) + 1 : 0;
    const double within = progress.total > 0
        ? static_cast<double>(std::min(progress.done, progress.total)) / static_cast<double>(progress.total)
        : 0;
    m_fraction = std::max(m_fraction, std::min(1.0, (done + 0.99 * within) / stages));
    return m_fraction;
}

} // namespace orfeas::service
