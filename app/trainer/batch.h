#pragma once

#include "core/engine/lite/columns.h"
#include "core/engine/lite/picture_channels.h"

#include <cstdint>
#include <vector>

namespace orfeas::trainer {

inline constexpr std::size_t kColumnsPerPicture =
    static_cast<std::size_t>(engine::lite::kGridSide) * engine::lite::kGridSide;

/// Pictures for one step and what should be said of them, picture after picture, rows top to bottom.
struct Batch {
    int count = 0;
    std::vector<float> input; ///< [count, 64, 64, 32]
    std::vector<std::uint8_t> occupancy; ///< [count, 64, 64, 64 z] of what the matte covers of a column, 255 = inside
    std::vector<float> weights; ///< [count, 64, 64] 0 where the matte is empty, 1 well inside
    std::vector<std::uint8_t> back; ///< [count, 64, 64, 3]

    explicit Batch(int pictures = 0);
};

} // namespace orfeas::trainer
