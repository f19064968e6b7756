#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"

#include <filesystem>
#include <string>

namespace orfeas::cli {

struct BenchExtractionOptions {
    int resolution = 256; ///< cells a side
    int rounds = 5;
    std::string picture; ///< what JSON calls it
    /// Where to write the dense lattice, for other programs: float32, little-endian, x fastest, above 0 is inside;
    /// empty: nowhere.
    std::filesystem::path lattice;
    bool json = false;
};

/// Extracts the field's surface by the pyramid with all four stages, by the pyramid for its last stage alone (all that
/// the dense lattice makes), and from the dense lattice, in turn, options.rounds times. Tells queries, median seconds
/// and processor time, their ratios, and whether the pyramid's surface is the dense one to the bit
/// (app/cli/surface_difference.h). \return text lines or one JSON line
Result<std::string> benchExtraction(const field::Field& field, const BenchExtractionOptions& options,
                                    const JobContext& context);

} // namespace orfeas::cli
