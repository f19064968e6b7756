#pragma once

#include <cstddef>
#include <functional>
#include <mutex>
#include <string>

namespace orfeas::http {

/// A body that is written while it is sent: whoever makes it pushes pieces, the server takes them. A reader that falls
/// too far behind is dropped. \thread any
class Stream {
public:
    static constexpr std::size_t kMostWaiting = std::size_t { 1 } << 20U;

    /// \param mostWaiting  bytes that may wait to be sent, beyond one piece
    explicit Stream(std::size_t mostWaiting = kMostWaiting) : m_mostWaiting(mostWaiting) { }

    /// \return false: nobody reads any more
    bool push(std::string piece);
    void close(); ///< after the last piece
    bool isAbandoned() const;
    /// \param gone  called once, on any thread, when nobody reads any more or the body has ended
    void whenOver(std::function<void()> gone);

    // for the server
    /// \param ready  called on any thread whenever take() may have more to give
    void whenReady(std::function<void()> ready);
    struct Taken {
        std::string bytes; ///< all that waits
        bool isLast = false; ///< nothing will follow
    };
    Taken take();
    void abandon();

private:
    void finish(std::unique_lock<std::mutex>& lock);

    const std::size_t m_mostWaiting;
    mutable std::mutex m_mutex; ///< guards all below; not held while calling out
    std::string m_waiting;
    bool m_closed = false;
    bool m_abandoned = false;
    bool m_over = false;
    std::function<void()> m_ready;
    std::function<void()> m_gone;
};

} // namespace orfeas::http
