#include "app/cli/interrupt.h"

#include <atomic>
#include <chrono>
#include <csignal>

namespace orfeas::cli {

namespace {

// a signal handler can reach nothing else
std::atomic<bool> s_interrupted { false }; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

} // namespace

Interrupt::Interrupt()
{
    s_interrupted = false;
    std::signal(SIGINT, [](int) { s_interrupted = true; });
    std::signal(SIGTERM, [](int) { s_interrupted = true; });
    m_watch = std::jthread([this](const std::stop_token& over) {
        while (!over.stop_requested()) {
            if (s_interrupted)
                m_stop.request_stop();
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    });
}

Interrupt::~Interrupt()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

} // namespace orfeas::cli
