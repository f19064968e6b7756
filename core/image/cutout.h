#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/decode.h"

#include <string>
#include <string_view>
#include <vector>

namespace orfeas::image {

/// Longest side, px, beyond which more pixels do not show: a model's texture has 2048 px for all of its sides. Half of
/// a 12 Mpx photograph's, which a JPEG is decoded to at once.
inline constexpr int kEnoughSide = 2000;

/// How the matte was found.
enum class MatteSource : std::uint8_t { Alpha, FlatBackground, GrabCut, Given };
std::string_view matteSourceName(MatteSource source) noexcept; ///< "alpha", "flat background", "grabcut", "given"

/// The subject cut out of its picture: same size as the picture, or scaled down to kEnoughSide; alpha is the matte,
/// anti-aliased; colours under partly covered pixels are the subject's own (background removed), and continue a few
/// pixels outside.
struct Cutout {
    Image image;
    MatteSource source = MatteSource::Alpha;
    std::vector<std::string> warnings; ///< "subject touches the left edge", "two subjects", "picture under 256 px", ...
};

/// Separates the subject from its background: the picture's own alpha where it has a matte, else found from a flat or
/// a varied background without any learnt weights.
/// \error NoSubject  nothing stands out, or everything does
/// \thread any; polls `context` at least every 50 ms
Result<Cutout> cutOut(const Picture& picture, const JobContext& context);

/// The same with a matte that somebody chose. \param matte  of the size of workingImage()
/// \error InvalidInput  it has another size
Result<Cutout> cutOut(const Picture& picture, const Matte& matte, const JobContext& context);

/// The pixels that are cut out: the picture's own, or scaled down to kEnoughSide. \error Cancelled, OutOfMemory
Result<Image> workingImage(const Picture& picture, const JobContext& context);

} // namespace orfeas::image
