#pragma once

#include "core/field/lattice.h"

#include <vector>

namespace orfeas::field {

/// A list of brick places, each once.
class Places {
public:
    explicit Places(const Level& level)
        : m_level(level),
          m_has(std::size_t { 1 } * level.bricksPerSide() * level.bricksPerSide() * level.bricksPerSide())
    {
    }
    void add(Cell place)
    {
        if (!m_level.holdsBrick(place) || m_has[m_level.indexOf(place)] != 0)
            return;
        m_has[m_level.indexOf(place)] = 1;
        m_list.push_back(place);
    }
    const std::vector<Cell>& list() const { return m_list; }
    void clear()
    {
        for (const Cell place : m_list)
            m_has[m_level.indexOf(place)] = 0;
        m_list.clear();
    }

private:
    const Level& m_level;
    std::vector<std::uint8_t> m_has;
    std::vector<Cell> m_list;
};

} // namespace orfeas::field
