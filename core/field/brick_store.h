#pragma once

#include "core/field/lattice.h"

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
    std::byte* room(); ///< for one brick

    std::mutex m_mutex;
    std::vector<std::unique_ptr<std::byte, Release>> m_blocks; // guarded by m_mutex, as is what follows
    std::size_t m_used = 0; ///< bricks in the last block
};

} // namespace orfeas::field
