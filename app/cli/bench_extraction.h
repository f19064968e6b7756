#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"

#include <string>

namespace orfeas::cli {

/// Extracts `field` by the pyramid with all four stages, by the pyramid for its last stage alone (all that the dense
/// lattice makes), and from the dense lattice, in turn, `rounds` times. Tells queries, median seconds and processor
/// time, their ratios, and whether the pyramid's surface is the dense one to the bit (app/cli/surface_difference.h).
/// \return text lines or one JSON line
Result<std::string> benchExtraction(const field::Field& field, int resolution, int rounds, const JobContext& context,
                                    bool json);

} // namespace orfeas::cli
