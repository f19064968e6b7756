#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace orfeas {

/// Threads that a job keeps for its many short parallel loops: starting some anew for each loop costs more than the
/// loop. They start with the first loop that can use them, and sleep between loops.
/// \thread run() from any thread; a call during another does its work alone
class ThreadCrew {
public:
    using Body = std::function<void(std::size_t begin, std::size_t end)>;

    /// \param size  threads at work at once, the caller's own included; below 1 means 1
    explicit ThreadCrew(int size);
    ~ThreadCrew();
    ThreadCrew(const ThreadCrew&) = delete;
    ThreadCrew& operator=(const ThreadCrew&) = delete;

    int size() const noexcept { return m_size; }

    /// Runs `body(begin, end)` over [0, count) in pieces of at most `grain`, handed out in order; returns when all are
    /// done. What a `body` throws is thrown here once all threads are back; pieces not begun by then are left out.
    void run(std::size_t count, std::size_t grain, const Body& body);

private:
    class Loop;
    void share(Loop& loop);
    void help();
    Loop* joinLoop(std::uint32_t& seen);

    const int m_size;
    std::atomic<bool> m_busy { false }; ///< with a loop that helpers may join
    std::vector<std::thread> m_helpers; ///< of whoever set m_busy
    std::mutex m_mutex; // guards what follows; the atomics may be looked at without
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    Loop* m_loop = nullptr; ///< that a helper may join
    std::atomic<std::uint32_t> m_loops { 0 }; ///< begun so far
    std::atomic<int> m_helping { 0 };
    bool m_over = false;
};

} // namespace orfeas
