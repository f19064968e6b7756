#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/image/decode.h"

#include <vector>

namespace orfeas::image {

/// How a matte to choose from was made.
enum class MatteOrigin : std::uint8_t {
    Alpha, ///< the picture's own
    Background, ///< all that differs from an even background
    FirstCut, ///< the cut that is taken by itself before a varied background
    OtherCut, ///< the one that is then put aside
};

struct MatteCandidate {
    MatteOrigin origin = MatteOrigin::Alpha;
    Matte matte; ///< of the size of workingImage()
    bool shadow = false; ///< a possible shadow or floor was left out of it
    bool unsure = false; ///< the ways to find it disagree
};

/// The mattes to choose from, three at most and no two alike: first the one that cutOut() takes by itself where there
/// is one.
/// \return none: nothing stands out  \error Cancelled, OutOfMemory, Internal
/// \thread any; polls `context` as cutOut() does  \cost up to three times cutOut()
Result<std::vector<MatteCandidate>> matteCandidates(const Picture& picture, const JobContext& context);

} // namespace orfeas::image
