#pragma once

#include "core/field/lattice.h"

#include <atomic>
#include <cstddef>
#include <mutex>

namespace orfeas::field {

/// Room for the bricks of one level, in blocks that the system can map as one large page each: touching bricks one
/// small page at a time costs as much as filling them.
/// \thread make() from several threads
class BrickStore {
public:
    Brick& make(Cell place);

private:
    struct Release {
        void operator()(std::byte* block) const;
    };
    /// Takes from a block without a lock while there is room.
    struct Block {
        std::unique_ptr<std::byte, Release> bytes;
        std::atomic<std::size_t> used { 0 }; ///< bricks, more than fit when it is full
    };
    std::byte* room(); ///< for one brick
    void addBlock(const Block* full);

    std::atomic<Block*> m_last { nullptr };
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Block>> m_blocks; // guarded by m_mutex
};

} // namespace orfeas::field
