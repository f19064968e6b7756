#include "app/cli/progress_line.h"

#include <fmt/format.h>

#include <cstdio>
#include <unistd.h>

namespace orfeas::cli {

namespace {
constexpr int kBarWidth = 24;
}

ProgressLine::ProgressLine(std::size_t jobsInAll) : m_terminal(isatty(STDERR_FILENO) == 1), m_all(jobsInAll) { }

void ProgressLine::update(const jobs::JobSnapshot& job)
{
    if (!m_terminal)
        return;
    if (jobs::isTerminal(job.state) && m_fractions[job.id] < 1)
        ++m_ended;
    m_fractions[job.id] = jobs::isTerminal(job.state) ? 1 : job.fraction;
    double sum = 0;
    for (const auto& [id, fraction] : m_fractions)
        sum += fraction;
    const double share = m_all > 0 ? sum / static_cast<double>(m_all) : 0;
    const int filled = static_cast<int>(share * kBarWidth);
    const std::string bar = std::string(filled, '#') + std::string(kBarWidth - filled, '.');
    const std::string line = fmt::format("\r\033[K{} of {} done  [{}] {:3.0f} %  {}: {}", m_ended, m_all, bar,
                                         share * 100, job.request.displayName(), job.step);
    std::fputs(line.c_str(), stderr);
    std::fflush(stderr);
    m_drawn = true;
}

void ProgressLine::clear()
{
    if (m_drawn)
        std::fputs("\r\033[K", stderr);
    m_drawn = false;
}

} // namespace orfeas::cli
