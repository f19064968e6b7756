#pragma once

#include "core/base/result.h"
#include "core/base/sha256.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::models {

/// A file of a model, as it was when it was added.
struct ModelFile {
    std::string name;
    std::uint64_t bytes = 0;
    Digest sha256;
};

/// A model in the models folder. The last four texts are what the person who added it said; empty: nothing.
struct Model {
    std::string id; ///< isModelId()
    std::string licence; ///< "MIT", ...
    std::string territory; ///< where the licence holds: "world", "not EU, UK, South Korea", ...
    std::string source; ///< the page that offers it
    std::vector<ModelFile> files; ///< in the order of names
};

/// The SHA-256 of a file that looked like this when it was read.
struct RememberedHash {
    std::string path; ///< absolute
    std::uint64_t bytes = 0;
    std::int64_t modified = 0; ///< nanoseconds since 1970
    std::uint64_t inode = 0;
    Digest sha256;
};

struct Manifest {
    std::vector<Model> models; ///< in the order of ids
    std::vector<RememberedHash> hashes;
};

/// Small letters, digits, '.', '_' and '-', 1 to 64, a letter or digit first: also the name of the model's folder.
bool isModelId(std::string_view text) noexcept;

/// A plain file name: 1 to 255 bytes of UTF-8 without '/', '\' and control characters, no '.' first.
bool isFileName(std::string_view text) noexcept;

std::string manifestJson(const Manifest& manifest);
/// \error InvalidInput  says what is wrong with it, or that a later program wrote it
Result<Manifest> parseManifest(std::string_view json);

} // namespace orfeas::models
