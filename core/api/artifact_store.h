#pragma once

#include "core/asset/format.h"
#include "core/base/stage.h"
#include "core/library/library.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace orfeas::api {

/// A stage of a job as a file to send.
struct Artifact {
    std::shared_ptr<const std::string> bytes;
    std::string type; ///< media type
    std::string etag; ///< quoted; from the content
    std::string fileName; ///< "pear_final.glb"
};

/// "final.glb": a stage and an ending.
struct ArtifactName {
    Stage stage;
    asset::Format format;
};
std::optional<ArtifactName> artifactFromName(std::string_view name);
/// The endings of the files that a stage is given out as. OBJ comes with its material and texture in a ZIP.
std::string_view endingOf(asset::Format format);

/// Makes files of what the library keeps, and keeps the last ones for who asks again. \thread any
class ArtifactStore {
public:
    /// \param folder  emptied now and whenever it grows over `mostBytes`
    ArtifactStore(std::shared_ptr<library::Library> library, std::filesystem::path folder,
                  std::uint64_t mostBytes = std::uint64_t { 512 } << 20U);

    /// \param uid, title  of the job \error NotFound  the job has no such stage \error DiskFull, Io, InvalidInput
    Result<Artifact> get(const std::string& uid, const std::string& title, const ArtifactName& name);

private:
    Result<std::string> make(const std::string& uid, const std::string& title, const ArtifactName& name);
    void makeRoom(std::uint64_t more);

    std::shared_ptr<library::Library> m_library;
    std::filesystem::path m_folder;
    std::uint64_t m_mostBytes;
    std::mutex m_mutex; ///< guards m_bytes
    std::uint64_t m_bytes = 0;
};

} // namespace orfeas::api
