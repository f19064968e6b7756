#include "core/image/matte_history.h"

#include <algorithm>
#include <utility>

namespace orfeas::image {

MatteHistory::MatteHistory(Matte start, std::size_t mostBytes) : m_now(std::move(start)), m_most(mostBytes) { }

PixelBox MatteHistory::change(Matte next)
{
    endStroke();
    if (next.width != m_now.width || next.height != m_now.height)
        return {};
    const PixelBox box = differenceBox(m_now, next);
    if (box.empty())
        return {};
    std::swap(m_now, next);
    push(next, box);
    return box;
}

PixelBox MatteHistory::stroke(Vec2f from, Vec2f to, const Brush& brush)
{
    if (!std::exchange(m_stroking, true))
        m_before = m_now;
    return paint(m_now, from, to, brush);
}

void MatteHistory::endStroke()
{
    if (!std::exchange(m_stroking, false))
        return;
    const PixelBox changed = differenceBox(m_before, m_now);
    if (!changed.empty())
        push(m_before, changed);
    m_before = {};
}

void MatteHistory::push(const Matte& before, const PixelBox& box)
{
    while (m_patches.size() > m_place) {
        m_bytes -= m_patches.back().alpha.size();
        m_patches.pop_back();
    }
    Patch patch { box, {} };
    for (int y = box.top; y < box.bottom; ++y) {
        const auto* row = before.alpha.data() + static_cast<std::size_t>(y) * before.width;
        patch.alpha.insert(patch.alpha.end(), row + box.left, row + box.right);
    }
    m_bytes += patch.alpha.size();
    m_patches.push_back(std::move(patch));
    while (m_bytes > m_most && m_patches.size() > 1) {
        m_bytes -= m_patches.front().alpha.size();
        m_patches.pop_front();
    }
    m_place = m_patches.size();
}

PixelBox MatteHistory::swapIn(Patch& patch)
{
    auto* from = patch.alpha.data();
    for (int y = patch.box.top; y < patch.box.bottom; ++y) {
        auto* row = m_now.alpha.data() + static_cast<std::size_t>(y) * m_now.width + patch.box.left;
        std::swap_ranges(row, row + patch.box.width(), from);
        from += patch.box.width();
    }
    return patch.box;
}

PixelBox MatteHistory::undo()
{
    endStroke();
    return canUndo() ? swapIn(m_patches[--m_place]) : PixelBox {};
}

PixelBox MatteHistory::redo()
{
    endStroke();
    return canRedo() ? swapIn(m_patches[m_place++]) : PixelBox {};
}

} // namespace orfeas::image
