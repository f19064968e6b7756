#pragma once

#include "core/engine/triposr/config.h"
#include "core/engine/triposr/triplane_decoder.h"
#include "core/field/field.h"

#include <memory>

namespace orfeas::engine::triposr {

/// Density at which the published programs put the surface.
inline constexpr float kThreshold = 25.0F;

/// The paper's frame has x towards the camera, y to the right in the picture, z up; the program's has z towards the
/// camera, x to the right, y up. Its unit is the longest side of the subject's outline, which fills kFrameRatio of a
/// picture taken 1.9 of the paper's units away with a field of view of 40 degrees.
/// \source camera_distance and fovy_deg of TripoSR's renderer, d26e331
inline constexpr float kUnitFromPaper = 0.850612F; // 1 / (0.85 * 2 * 1.9 * tan 20 degrees)
Vec3f paperFromField(Vec3f field);
Vec3f fieldFromPaper(Vec3f paper);

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
