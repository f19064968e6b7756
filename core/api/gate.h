#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace orfeas::api {

/// Keeps work that waits in another thread's queue from running once what it works on is gone. \thread any
class Gate {
public:
    /// `work`, which does nothing after close().
    std::function<void()> guarded(std::function<void()> work) const
    {
        return [state = m_state, work = std::move(work)] {
            const std::scoped_lock lock(state->mutex);
            if (!state->isClosed)
                work();
        };
    }
    /// Waits for work that runs. Not from within work.
    void close()
    {
        const std::scoped_lock lock(m_state->mutex);
        m_state->isClosed = true;
    }

private:
    struct State {
        std::mutex mutex; ///< guards isClosed; held while work runs
        bool isClosed = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace orfeas::api
