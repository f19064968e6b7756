#pragma once

#include "core/engine/triposr/config.h"
#include "core/engine/triposr/triplane_decoder.h"
#include "core/field/field.h"

#include <memory>

namespace orfeas::engine::triposr {

/// Density at which the published programs put the surface.
inline constexpr float kThreshold = 25.0F;

struct TriplaneFieldOptions {
    /// The reference's lattice has `nodes` nodes a side, first and last on the cube's faces. The field's cube starts
    /// with it and goes on to `cells` of its cells, so that a lattice of `cells` cells has all of those nodes among its
    /// own.
    int nodes = 256;
    int cells = 256;
    float threshold = kThreshold;
    std::size_t batch = 4096; ///< points in one call: some 0.3 MB of temporaries each
};

/// TripoSR's density and colour as a Field. Outside the paper's cube it is empty: there the network was never asked.
///
/// values() is the logarithm of the density, so that it changes evenly across the surface, on a scale on which
/// isoLevel() is the published threshold: value = threshold + log(density / threshold). The sides of all points are the
/// same, and no value overflows.
std::shared_ptr<const field::Field> makeTriplaneField(std::shared_ptr<const TriplaneDecoder> decoder,
                                                      const Config& config, const TriplaneFieldOptions& options = {});

/// The same with the density itself for a value, as the reference extracts it.
std::shared_ptr<const field::Field> makeDensityField(std::shared_ptr<const TriplaneDecoder> decoder,
                                                     const Config& config, const TriplaneFieldOptions& options = {});

} // namespace orfeas::engine::triposr
