#pragma once

#include <chrono>
#include <ctime>

namespace orfeas::cli {

/// Wall seconds, and processor seconds of all threads together: what a busy machine leaves comparable.
struct Took {
    double seconds = 0;
    double cpuSeconds = 0;
};

/// Runs from when it is made.
class Stopwatch {
public:
    Took took() const
    {
        return { std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count(),
                 static_cast<double>(std::clock() - m_cpu) / CLOCKS_PER_SEC };
    }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_cpu = std::clock();
};

} // namespace orfeas::cli
