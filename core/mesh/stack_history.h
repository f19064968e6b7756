#pragma once

#include "core/mesh/stack.h"

#include <utility>

namespace orfeas::mesh {

/// A stack that is being changed, with the way back. A value: copies are independent.
class StackHistory {
public:
    explicit StackHistory(MeshStack stack = {}) { m_states.push_back(std::move(stack)); }

    const MeshStack& stack() const { return m_states[m_now]; }

    void add(MeshStep step)
    {
        MeshStack next = stack();
        next.push_back(std::move(step));
        change(std::move(next));
    }

    /// \param at  < stack().size()
    void remove(std::size_t at)
    {
        ORFEAS_EXPECTS(at < stack().size());
        MeshStack next = stack();
        next.erase(next.begin() + static_cast<std::ptrdiff_t>(at));
        change(std::move(next));
    }

    /// Takes the step at `from` out and puts it in at `to`. \param from, to  < stack().size()
    void move(std::size_t from, std::size_t to)
    {
        ORFEAS_EXPECTS(from < stack().size() && to < stack().size());
        MeshStack next = stack();
        MeshStep step = std::move(next[from]);
        next.erase(next.begin() + static_cast<std::ptrdiff_t>(from));
        next.insert(next.begin() + static_cast<std::ptrdiff_t>(to), std::move(step));
        change(std::move(next));
    }

    /// Any other change. What was undone is forgotten; no change is no state.
    void change(MeshStack next)
    {
        if (next == stack())
            return;
        m_states.resize(m_now + 1);
        m_states.push_back(std::move(next));
        ++m_now;
    }

    bool canUndo() const { return m_now > 0; }
    bool canRedo() const { return m_now + 1 < m_states.size(); }
    void undo() { m_now -= canUndo() ? 1 : 0; }
    void redo() { m_now += canRedo() ? 1 : 0; }

private:
    std::vector<MeshStack> m_states;
    std::size_t m_now = 0;
};

} // namespace orfeas::mesh
