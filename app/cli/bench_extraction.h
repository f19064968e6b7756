#pragma once

#include "core/base/job_context.h"
#include "core/field/field.h"

#include <string>

namespace orfeas::cli {

/// Extracts `field` by the pyramid and from the dense lattice, in turn, `rounds` times, and tells queries, median
/// seconds, their ratios and whether both found the same surface (equal vertex and triangle counts, and the greatest
/// distance of the pyramid's vertices to the dense ones of the same place in order). \return text lines or one JSON
/// line
Result<std::string> benchExtraction(const field::Field& field, int resolution, int rounds, const JobContext& context,
                                    bool json);

} // namespace orfeas::cli
