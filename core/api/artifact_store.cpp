#include "core/api/artifact_store.h"

#include "core/asset/writer.h"
#include "core/asset/zip_archive.h"
#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/service/kept_stage.h"
#include "core/service/output_names.h"
#include "core/store/data_folder.h"

#include <fmt/format.h>

#include <array>
#include <fstream>

namespace orfeas::api {

namespace {

struct Ending {
    asset::Format format;
    std::string_view ending;
    std::string_view type;
};
constexpr std::array<Ending, asset::kFormats.size()> kEndings { {
    { asset::Format::Glb, "glb", "model/gltf-binary" },
    { asset::Format::Obj, "zip", "application/zip" },
    { asset::Format::Ply, "ply", "application/octet-stream" },
    { asset::Format::Stl, "stl", "model/stl" },
    { asset::Format::ThreeMf, "3mf", "model/3mf" },
} };

const Ending& endingFor(asset::Format format)
{
    return kEndings[static_cast<std::size_t>(format)];
}

Result<std::string> readAll(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary | std::ios::ate);
    if (!file)
        return Error { ErrorCode::NotFound, path.string() + ": cannot be read" };
    std::string bytes(static_cast<std::size_t>(file.tellg()), '\0');
    file.seekg(0);
    if (!file.read(bytes.data(), static_cast<std::streamsize>(bytes.size())))
        return Error { ErrorCode::Io, path.string() + ": cannot be read" };
    return bytes;
}

/// A folder that goes when this does.
class Scratch {
public:
    explicit Scratch(std::filesystem::path folder) : m_folder(std::move(folder)) { }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    ~Scratch()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_folder, ignored);
    }
    const std::filesystem::path& folder() const { return m_folder; }

private:
    std::filesystem::path m_folder;
};

} // namespace

std::string_view endingOf(asset::Format format)
{
    return endingFor(format).ending;
}

std::optional<ArtifactName> artifactFromName(std::string_view name)
{
    const std::size_t dot = name.find('.');
    const auto stage = stageFromName(name.substr(0, dot));
    if (dot == std::string_view::npos || !stage)
        return {};
    for (const Ending& known : kEndings) {
        if (known.ending == name.substr(dot + 1))
            return ArtifactName { *stage, known.format };
    }
    return {};
}

ArtifactStore::ArtifactStore(std::shared_ptr<library::Library> library, std::filesystem::path folder,
                             std::uint64_t mostBytes)
    : m_library(std::move(library)), m_folder(std::move(folder)), m_mostBytes(mostBytes)
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

Result<Artifact> ArtifactStore::get(const std::string& uid, const std::string& title, const ArtifactName& name)
{
    const Ending& ending = endingFor(name.format);
    const auto path = m_folder / fmt::format("{}-{}.{}", uid, stageName(name.stage), ending.ending);
    auto bytes = readAll(path);
    if (!bytes) {
        bytes = make(uid, title, name);
        if (!bytes)
            return bytes.error();
        makeRoom(bytes->size());
        const std::array<std::string_view, 1> pieces { *bytes };
        // only to be quick the next time
        [[maybe_unused]] const auto kept = writeFileAtomically(path, pieces, true);
    }
    Artifact artifact;
    artifact.type = ending.type;
    constexpr std::size_t kTagDigits = 32;
    artifact.etag = "\"" + sha256(*bytes).hex().substr(0, kTagDigits) + "\"";
    artifact.fileName = fmt::format("{}_{}.{}", service::safeFileName(title), stageName(name.stage), ending.ending);
    artifact.bytes = std::make_shared<const std::string>(std::move(*bytes));
    return artifact;
}

Result<std::string> ArtifactStore::make(const std::string& uid, const std::string& title, const ArtifactName& name)
{
    const auto kept = service::keptStage(*m_library, uid, name.stage);
    if (!kept)
        return Error { kept.error().code,
                       fmt::format("the job has no stage {}: {}", stageName(name.stage), kept.error().message) };
    const Scratch scratch(m_folder / ("making-" + library::newUid()));
    if (auto made = store::makeFolder(scratch.folder()); !made)
        return made.error();
    const std::string stem = service::safeFileName(title);
    const std::string extension { asset::kFormats[static_cast<std::size_t>(name.format)].name };
    const auto files =
        asset::write(*kept->mesh, name.format, scratch.folder() / (stem + "." + extension), { stem, true }, {});
    if (!files)
        return files.error();
    if (name.format != asset::Format::Obj)
        return readAll(files->front());
    std::vector<asset::ZipEntry> entries;
    for (const auto& file : *files) {
        auto bytes = readAll(file);
        if (!bytes)
            return bytes;
        entries.push_back({ file.filename().string(), std::move(*bytes) });
    }
    return asset::zipArchive(entries);
}

void ArtifactStore::makeRoom(std::uint64_t more)
{
    const std::scoped_lock lock(m_mutex);
    m_bytes += more;
    if (m_bytes <= m_mostBytes)
        return;
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, failed)) {
        std::error_code ignored;
        if (entry.is_regular_file(ignored))
            std::filesystem::remove(entry.path(), ignored);
    }
    m_bytes = more;
}

} // namespace orfeas::api
