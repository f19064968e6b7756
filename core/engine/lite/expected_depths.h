#pragma once

#include <vector>

namespace orfeas::engine::lite {

/// What the network expects of its columns as wholes.
struct ExpectedDepths {
    std::vector<float> middles; ///< [64, 64] z of the middle of what is inside, units; even among neighbours
    std::vector<float> bins; ///< [64, 64] how many are inside
};

/// \param said  of Network::columns() \param cover  [64, 64] share of each column that the matte covers
ExpectedDepths expectedDepths(const std::vector<float>& said, const std::vector<float>& cover);

/// The same of one column.
struct ExpectedDepth {
    float middle; ///< z
    float bins;
};

/// \param logits  [64] from near to far
ExpectedDepth expectedDepth(const float* logits);

} // namespace orfeas::engine::lite
