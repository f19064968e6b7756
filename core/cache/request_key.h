#pragma once

#include "core/base/sha256.h"
#include "core/image/decode.h"
#include "core/jobs/job.h"

#include <array>
#include <optional>
#include <string>

namespace orfeas::cache {

/// Part of every key: raised whenever the same request would give another result than before, so that no result of an
/// older program is taken for one of this.
inline constexpr int kResultVersion = 2;

/// A picture as the pipeline sees it: decoded, upright, in sRGB, with its own alpha. The same for every file that
/// decodes to these pixels, whatever its format and name.
Digest pictureDigest(const image::Picture& picture);

/// What of an engine changes its results.
struct EngineKey {
    std::string id;
    std::string version;
    std::string weights; ///< SHA-256 of the weights, hexadecimal; empty: it has none
};

using PictureDigests = std::array<std::optional<Digest>, engine::kViews.size()>; ///< by engine::View

/// The names of what a request makes, step by step. Two requests share a name exactly when they share that step's
/// result, to the last bit.
///
/// Each is the SHA-256 of a text of lines, written out in request_key.cpp: the name of the step before and what this
/// step adds. Floats are written as their bits. Nothing of it depends on the machine, its locale or paths.
///
/// | name | adds |
/// |---|---|
/// | subject | result version, pictures, what their given mattes hold, frameRatio |
/// | field | engine (id, version with the precision, weights), engineOptions |
/// | stage | stage, cells a side, vertex colours or most triangles and texture side |
/// | request | the names of all stages up to `until` |
///
/// Not in any: name, paths, the name of a model, priority, `after`, `hold`, formats and folders of export.
struct RequestKeys {
    Digest subject;
    Digest field;
    std::array<Digest, kStages.size()> stages;
    Digest request;
};

/// \param pictures  one for each of request.pictures that is not empty
RequestKeys requestKeys(const jobs::Request& request, const PictureDigests& pictures, const EngineKey& engine);

} // namespace orfeas::cache
