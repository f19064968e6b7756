#pragma once

#include "core/base/job_context.h"
#include "core/base/stage.h"

#include <map>
#include <optional>
#include <string>

namespace orfeas::service {

/// Seconds at which jobs of one kind (engine, resolution, last stage) finished, learnt in this session.
class DurationHistory {
public:
    void add(const std::string& kind, double seconds);
    /// Mean of the last jobs of this kind, or nothing when there were none.
    std::optional<double> expected(const std::string& kind) const;

private:
    std::map<std::string, double> m_mean; ///< exponential mean, newest weighs a half
};

/// Turns "stage k exists, cells done of cells to do" into one number for the whole job. Never falls.
class ProgressPlan {
public:
    /// \return 0..1 of the job: the quarter of the stage under way filled by the step's own progress
    double advance(std::optional<Stage> reached, Stage until, const Progress& progress);

private:
    double m_fraction = 0;
};

} // namespace orfeas::service
