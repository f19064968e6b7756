#pragma once

#include "core/image/matte_edit.h"

#include <cstddef>
#include <deque>

namespace orfeas::image {

/// A matte that is edited, with the way back. Each change keeps the pixels that it replaced; where they take more than
/// the bound together, the oldest are forgotten. \thread one at a time
class MatteHistory {
public:
    static constexpr std::size_t kMostBytes = std::size_t { 128 } << 20U;

    explicit MatteHistory(Matte start = {}, std::size_t mostBytes = kMostBytes);

    const Matte& now() const { return m_now; }
    bool stroking() const { return m_stroking; } ///< a stroke is under way
    bool canUndo() const { return !m_stroking && m_place > 0; }
    bool canRedo() const { return !m_stroking && m_place < m_patches.size(); }

    /// Another matte of the same size takes the place of this one, as one change. One without a difference is none; one
    /// of another size is not taken. \return the pixels that changed
    PixelBox change(Matte next);
    /// Draws a piece of the stroke under way, which begins with the first. \return the pixels that may have changed
    PixelBox stroke(Vec2f from, Vec2f to, const Brush& brush);
    /// The stroke under way becomes one change.
    void endStroke();
    PixelBox undo(); ///< \return the pixels that changed; empty: there was nothing
    PixelBox redo();

private:
    /// Pixels of `box` that swap with those of the matte.
    struct Patch {
        PixelBox box;
        std::vector<std::uint8_t> alpha;
    };
    void push(const Matte& before, const PixelBox& box);
    PixelBox swapIn(Patch& patch);

    Matte m_now;
    Matte m_before; ///< as it was when the stroke began
    std::deque<Patch> m_patches; ///< the oldest first; from m_place on: those that were undone
    std::size_t m_place = 0;
    std::size_t m_bytes = 0;
    std::size_t m_most;
    bool m_stroking = false;
};

} // namespace orfeas::image
