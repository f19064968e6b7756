#include "core/memory/simulated_device.h"

#include "core/memory/words.h"

#include <algorithm>

namespace orfeas::memory {

Result<Reading> SimulatedDevice::read()
{
    const std::scoped_lock lock(m_mutex);
    Reading reading;
    reading.total = m_options.capacity;
    reading.free = freeBytes();
    reading.ours = m_ours;
    reading.others = m_others;
    return reading;
}

void SimulatedDevice::freeCaches()
{
    const std::scoped_lock lock(m_mutex);
    m_fragmented = false;
}

Result<SimulatedDevice::Block> SimulatedDevice::allocate(std::uint64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    const double usable = m_fragmented ? 1 - m_options.fragmentation : 1;
    const auto room = static_cast<std::uint64_t>(usable * static_cast<double>(freeBytes()));
    if (++m_last == m_options.failAt || bytes > room)
        return Error { ErrorCode::OutOfMemory, sizeText(bytes) + " were asked for, " + sizeText(room) + " are free" };
    m_blocks[m_last] = bytes;
    m_ours += bytes;
    return Block { m_last };
}

void SimulatedDevice::free(Block block)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_blocks.find(block);
    if (place == m_blocks.end())
        return;
    m_ours -= place->second;
    m_blocks.erase(place);
    m_fragmented = true; // holes come anew
}

std::uint64_t SimulatedDevice::setOthers(std::uint64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_others = std::min(bytes, m_options.capacity - m_ours);
    return m_others;
}

} // namespace orfeas::memory
