#include "core/base/thread_crew.h"

#include "core/base/memory_account.h"

#include <algorithm>
#include <chrono>
#include <exception>
#include <system_error>

namespace orfeas {

namespace {

/// Loops often follow each other within this time; a thread that sleeps takes as long to wake.
constexpr auto kWatchFor = std::chrono::microseconds(50);

/// Looks again and again for a short time. \return whether `there` came true
template<typename There> bool watchFor(const There& there)
{
    const auto until = std::chrono::steady_clock::now() + kWatchFor;
    while (!there()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::yield();
    }
    return true;
}

} // namespace

/// One call of run(): hands out its pieces.
class ThreadCrew::Loop {
public:
    Loop(std::size_t count, std::size_t grain, const Body& body)
        : m_count(count), m_grain(std::max<std::size_t>(grain, 1)), m_pieces((count + m_grain - 1) / m_grain),
          m_body(body)
    {
    }

    std::size_t pieces() const { return m_pieces; }

    void work()
    {
        const MemoryAccount::Scope scope(m_account); // what helpers allocate is the caller's
        try {
            for (std::size_t piece = m_next.fetch_add(1); piece < m_pieces; piece = m_next.fetch_add(1))
                m_body(piece * m_grain, std::min(m_count, (piece + 1) * m_grain));
        } catch (...) {
            std::call_once(m_caught, [this] { m_thrown = std::current_exception(); });
            m_next = m_pieces; // the others need not go on
        }
    }

    /// Once all threads are back.
    void rethrow() const
    {
        if (m_thrown)
            std::rethrow_exception(m_thrown);
    }

private:
    const std::size_t m_count;
    const std::size_t m_grain;
    const std::size_t m_pieces;
    const Body& m_body;
    MemoryAccount* const m_account = MemoryAccount::ofThisThread();
    std::atomic<std::size_t> m_next { 0 };
    std::once_flag m_caught;
    std::exception_ptr m_thrown;
};

ThreadCrew::ThreadCrew(int size) : m_size(std::max(size, 1)) { }

ThreadCrew::~ThreadCrew()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_over = true;
        ++m_loops; // wakes those who watch
    }
    m_wake.notify_all();
    for (std::thread& helper : m_helpers)
        helper.join();
}

void ThreadCrew::run(std::size_t count, std::size_t grain, const Body& body)
{
    Loop loop(count, grain, body);
    if (m_size == 1 || loop.pieces() < 2 || m_busy.exchange(true)) {
        loop.work();
    } else {
        share(loop);
        m_busy = false;
    }
    loop.rethrow();
}

void ThreadCrew::share(Loop& loop)
{
    try {
        while (m_helpers.size() + 1 < std::min(static_cast<std::size_t>(m_size), loop.pieces()))
            m_helpers.emplace_back([this] { help(); });
    } catch (const std::system_error&) {
        // the system grants no more threads: those there are do the work
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_loop = &loop;
        ++m_loops;
    }
    m_wake.notify_all();
    loop.work();
    std::unique_lock lock(m_mutex);
    m_loop = nullptr; // nobody joins any more
    if (m_helping == 0)
        return;
    lock.unlock();
    watchFor([this] { return m_helping == 0; });
    lock.lock();
    m_idle.wait(lock, [this] { return m_helping == 0; });
}

/// \param seen  loops begun when the helper last joined one: it joins none twice
/// \return null when the crew is over
ThreadCrew::Loop* ThreadCrew::joinLoop(std::uint32_t& seen)
{
    watchFor([this, seen] { return m_loops != seen; });
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this, seen] { return m_over || (m_loop != nullptr && m_loops != seen); });
    if (m_over)
        return nullptr;
    seen = m_loops;
    ++m_helping;
    return m_loop;
}

void ThreadCrew::help()
{
    std::uint32_t seen = 0;
    while (Loop* loop = joinLoop(seen)) {
        loop->work();
        const std::scoped_lock lock(m_mutex);
        if (--m_helping == 0)
            m_idle.notify_all();
    }
}

} // namespace orfeas
