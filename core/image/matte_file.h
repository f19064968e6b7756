#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/image/image.h"

#include <filesystem>
#include <string_view>

namespace orfeas::image {

/// Names what a matte holds: its size and every pixel.
Digest matteDigest(const Matte& matte);

/// Writes FOLDER/DIGEST.png, grey, making the folder where it is missing. \return the file's path
/// \error InvalidInput  an empty matte, or sizes that do not agree; else as writeFileAtomically()
/// \thread any, not the GUI's
Result<std::filesystem::path> saveMatte(const Matte& matte, const std::filesystem::path& folder,
                                        const JobContext& context = {});

/// Reads what saveMatte() wrote. \param digest  hexadecimal: what it must hold
/// \error NotFound, Io, ...  as decode()  \error InvalidInput  it holds something else by now, or no picture at all
Result<Matte> loadMatte(const std::filesystem::path& path, std::string_view digest, const JobContext& context);

} // namespace orfeas::image
