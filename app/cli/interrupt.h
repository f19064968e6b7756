#pragma once

#include <stop_token>
#include <thread>

namespace orfeas::cli {

/// While it lives, Ctrl+C and SIGTERM ask its token to stop, within 50 ms. One at a time.
class Interrupt {
public:
    Interrupt();
    Interrupt(const Interrupt&) = delete;
    Interrupt& operator=(const Interrupt&) = delete;
    ~Interrupt();
    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::jthread m_watch;
};

} // namespace orfeas::cli
