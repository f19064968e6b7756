#pragma once

#include "core/base/job_context.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::engine::triposr {

/// How near one tensor of a fixture came.
struct ParityRow {
    std::string name;
    double maxAbs = 0; ///< largest difference; for counts their difference, for vertices the distance to the nearest
    double tolerance = 0;
    bool within = false; ///< maxAbs and, of tensors of numbers, also the root mean square of the difference
};

struct ParityReport {
    std::vector<ParityRow> tensors; ///< in the order of the fixture's names
    std::vector<std::string> skipped; ///< what the fixture holds and cannot or must not be compared
};

struct ParityOptions {
    bool doubles = false; ///< compute in 64 bits and compare with expected_f64.safetensors, up to the scene codes
    std::string weights = "model.safetensors"; ///< file of the fixture
};

/// Runs the network on a fixture folder (config.yaml, the weights, input.png, expected.safetensors) and compares every
/// stage with what the reference gave. Sizes come from the configuration and the expected tensors; nothing is known of
/// a particular fixture. Tolerances: of the largest expected value 3e-5, of root mean squares 1e-5; `tokens`,
/// `input.rgb_u8` and counts exactly; vertices 1e-4. In 64 bits 1e-9.
/// \error NotFound, InvalidInput ...  what is wrong with the fixture
Result<ParityReport> compareWithFixture(const std::filesystem::path& folder, const ParityOptions& options,
                                        const JobContext& context);

} // namespace orfeas::engine::triposr
