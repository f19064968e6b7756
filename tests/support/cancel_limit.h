#pragma once

#include "core/base/job_context.h"

#include <chrono>
#include <ctime>
#include <functional>
#include <future>

namespace orfeas::test {

/// Promises about time are the optimised program's; builds that slow the code down are only watched for work that
/// never ends.
#if defined(__OPTIMIZE__) && !defined(ORFEAS_INSTRUMENTED)
inline constexpr bool kFullSpeed = true;
#else
inline constexpr bool kFullSpeed = false;
#endif

/// Processor milliseconds after a stop request within which work ends.
inline constexpr double kCancelLimitMs = kFullSpeed ? 200 : 3000;

/// Processor milliseconds between two polls of a JobContext.
inline constexpr double kPollLimitMs = kFullSpeed ? 50 : 3000;

/// Processor milliseconds of this process: unlike the clock, they do not count what other programs do meanwhile.
inline double processorMs()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Stopped {
    bool inTime = false; ///< the stop came before the work had ended
    double milliseconds = 0; ///< of processor time until it came back
    Result<void> result;
};

/// Runs `work` in a thread and asks it to stop after `delayMs` of processor time.
inline Stopped stopAfter(double delayMs, int threads, const std::function<Result<void>(const JobContext&)>& work)
{
    std::stop_source stop;
    const double begun = processorMs();
    auto running = std::async(std::launch::async, [&] { return work(JobContext(stop.get_token(), {}, threads)); });
    const auto over = [&running](int ms) {
        return running.wait_for(std::chrono::milliseconds(ms)) == std::future_status::ready;
    };
    while (processorMs() - begun < delayMs && !over(1)) { }
    Stopped stopped { !over(0), 0, {} };
    const double asked = processorMs();
    stop.request_stop();
    stopped.result = running.get();
    stopped.milliseconds = processorMs() - asked;
    return stopped;
}

} // namespace orfeas::test
