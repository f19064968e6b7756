#include "core/http/stream.h"

#include <utility>

namespace orfeas::http {

bool Stream::push(std::string piece)
{
    std::unique_lock lock(m_mutex);
    if (m_abandoned || m_closed)
        return false;
    if (!m_waiting.empty() && m_waiting.size() + piece.size() > m_mostWaiting) {
        m_abandoned = true;
        m_waiting = {};
    } else if (m_waiting.empty()) {
        m_waiting = std::move(piece);
    } else {
        m_waiting += piece;
    }
    const bool goesOn = !m_abandoned;
    const auto ready = m_ready;
    if (!goesOn)
        finish(lock);
    else
        lock.unlock();
    if (ready)
        ready();
    return goesOn;
}

void Stream::close()
{
    std::unique_lock lock(m_mutex);
    m_closed = true;
    const auto ready = m_ready;
    finish(lock);
    if (ready)
        ready();
}

bool Stream::isAbandoned() const
{
    const std::scoped_lock lock(m_mutex);
    return m_abandoned;
}

void Stream::whenOver(std::function<void()> gone)
{
    std::unique_lock lock(m_mutex);
    if (!m_over) {
        m_gone = std::move(gone);
        return;
    }
    lock.unlock();
    gone();
}

void Stream::whenReady(std::function<void()> ready)
{
    const std::scoped_lock lock(m_mutex);
    m_ready = std::move(ready);
}

Stream::Taken Stream::take()
{
    const std::scoped_lock lock(m_mutex);
    return { std::exchange(m_waiting, {}), m_closed || m_abandoned };
}

void Stream::abandon()
{
    std::unique_lock lock(m_mutex);
    m_abandoned = true;
    m_waiting = {};
    m_ready = {};
    finish(lock);
}

void Stream::finish(std::unique_lock<std::mutex>& lock)
{
    const auto gone = std::exchange(m_gone, {});
    m_over = true;
    lock.unlock();
    if (gone)
        gone();
}

} // namespace orfeas::http
