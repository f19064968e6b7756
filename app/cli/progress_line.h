#pragma once

#include "core/jobs/job.h"

#include <map>

namespace orfeas::cli {

/// One line on a terminal that is drawn over: "2 of 8 done  [#####.....]  lamp: refined 62 %". Silent elsewhere.
class ProgressLine {
public:
    explicit ProgressLine(std::size_t jobsInAll);
    void update(const jobs::JobSnapshot& job);
    /// Clears the line so that other text can be written; the next update draws it again.
    void clear();

private:
    bool m_terminal;
    std::size_t m_all;
    std::map<jobs::JobId, double> m_fractions;
    std::size_t m_ended = 0;
    bool m_drawn = false;
};

} // namespace orfeas::cli
