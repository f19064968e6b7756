#include "core/models/models_folder.h"

#include "core/base/atomic_file.h"
#include "core/store/data_folder.h"
#include "core/tensor/mapped_file.h"
#include "core/tensor/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <sstream>
#include <sys/stat.h>

namespace orfeas::models {

namespace {

constexpr std::size_t kPiece = 4U << 20U; ///< bytes between two polls
constexpr std::size_t kMaxHashes = 1000; ///< remembered; the oldest are forgotten

Result<Digest> digestOfBytes(std::string_view bytes, const JobContext& context)
{
    Sha256 hash;
    for (std::size_t at = 0; at < bytes.size(); at += kPiece) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        hash.add(bytes.substr(at, kPiece));
        context.report("hash", at, bytes.size());
    }
    return hash.finish();
}

/// How a file looks now, without its SHA-256. \error NotFound, Io
Result<RememberedHash> looksOf(const std::filesystem::path& file)
{
    constexpr std::int64_t kNanoseconds = 1'000'000'000;
    struct stat status { };
    if (::stat(file.c_str(), &status) != 0)
        return Error { errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Io, file.string() + ": cannot be looked at" };
    RememberedHash looks;
    looks.path = std::filesystem::absolute(file).lexically_normal().string();
    looks.bytes = static_cast<std::uint64_t>(status.st_size);
    looks.modified = status.st_mtim.tv_sec * kNanoseconds + status.st_mtim.tv_nsec;
    looks.inode = status.st_ino;
    return looks;
}

bool sameLooks(const RememberedHash& a, const RememberedHash& b)
{
    return a.path == b.path && a.bytes == b.bytes && a.modified == b.modified && a.inode == b.inode;
}

void forget(Manifest& manifest, const std::string& path)
{
    std::erase_if(manifest.hashes, [&](const RememberedHash& old) { return old.path == path; });
}

void remember(Manifest& manifest, RememberedHash hash)
{
    forget(manifest, hash.path);
    if (manifest.hashes.size() >= kMaxHashes)
        manifest.hashes.erase(manifest.hashes.begin());
    manifest.hashes.push_back(std::move(hash));
}

/// Weights by their content or by a name that promises them: these have to open.
bool isWeights(const std::string& name)
{
    for (const std::string_view end : { ".safetensors", ".ckpt", ".pt", ".pth" }) {
        if (name.ends_with(end))
            return true;
    }
    return false;
}

/// \error InvalidInput  an id or name that is none, or a name twice
Result<void> checkNames(const Model& about, const std::vector<NewFile>& files)
{
    if (!isModelId(about.id))
        return Error { ErrorCode::InvalidInput,
                       fmt::format("'{}' is no id for a model: small letters, digits, '.', '_' and '-', 64 at most",
                                   tensor::printable(about.id)) };
    std::vector<std::string> names;
    for (const NewFile& file : files) {
        if (!isFileName(file.name))
            return Error { ErrorCode::InvalidInput,
                           fmt::format("'{}' is no name for a file", tensor::printable(file.name)) };
        if (std::find(names.begin(), names.end(), file.name) != names.end())
            return Error { ErrorCode::InvalidInput, "two files named " + file.name };
        names.push_back(file.name);
    }
    if (files.empty())
        return Error { ErrorCode::InvalidInput, "a model needs at least one file" };
    return {};
}

/// Opens a file to be added, checks it and hashes it.
Result<std::shared_ptr<const tensor::MappedFile>> checked(const NewFile& file, Model& model, const JobContext& context)
{
    auto mapped = tensor::MappedFile::open(file.from);
    if (!mapped)
        return mapped;
    if (isWeights(file.name)) {
        if (const auto opened = tensor::Checkpoint::open(file.from); !opened)
            return opened.error();
    }
    const auto digest = digestOfBytes((*mapped)->bytes(), context);
    if (!digest)
        return digest.error();
    if (file.expected && *file.expected != *digest)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: its SHA-256 is {}, expected was {}; get it again", file.from.string(),
                                   digest->hex(), file.expected->hex()) };
    model.files.push_back({ file.name, (*mapped)->bytes().size(), *digest });
    return mapped;
}

std::optional<Error> faultOf(const std::filesystem::path& path, const ModelFile& file, bool numbers,
                             const JobContext& context)
{
    const auto digest = readDigest(path, context);
    if (!digest)
        return digest.error();
    if (*digest != file.sha256)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: changed since it was added; its SHA-256 is {}, was {}", path.string(),
                                   digest->hex(), file.sha256.hex()) };
    if (!isWeights(file.name))
        return std::nullopt;
    const auto opened = tensor::Checkpoint::open(path);
    if (!opened)
        return opened.error();
    const auto finite = numbers ? tensor::checkFinite(**opened, context) : Result<void>();
    return finite ? std::nullopt : std::optional(finite.error());
}

} // namespace

std::filesystem::path defaultModelsFolder()
{
    const char* const named = std::getenv("ORFEAS_MODELS_DIR");
    return named != nullptr && *named != '\0' ? std::filesystem::path(named) : store::defaultDataFolder() / "models";
}

Result<Digest> readDigest(const std::filesystem::path& file, const JobContext& context)
{
    const auto mapped = tensor::MappedFile::open(file);
    return mapped ? digestOfBytes((*mapped)->bytes(), context) : Result<Digest>(mapped.error());
}

Result<Manifest> ModelsFolder::read() const
{
    std::error_code missing;
    if (!std::filesystem::exists(manifestPath(), missing))
        return Manifest {};
    std::ifstream file(manifestPath(), std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return Error { ErrorCode::Io, manifestPath().string() + ": cannot be read" };
    auto manifest = parseManifest(text.str());
    if (!manifest)
        return Error { manifest.error().code, manifestPath().string() + ": " + manifest.error().message };
    return manifest;
}

Result<ModelsFolder::Locked> ModelsFolder::lock() const
{
    auto lock = store::FolderLock::wait(m_root / "lock", store::FolderLock::Kind::Exclusive);
    if (!lock)
        return lock.error();
    auto manifest = read();
    if (!manifest)
        return manifest.error();
    return Locked { std::move(*lock), std::move(*manifest) };
}

Result<void> ModelsFolder::write(const Manifest& manifest) const
{
    const std::string text = manifestJson(manifest);
    const std::string_view pieces[] { text };
    return writeFileAtomically(manifestPath(), pieces, true);
}

Result<std::vector<Model>> ModelsFolder::list() const
{
    auto manifest = read();
    if (!manifest)
        return manifest.error();
    return std::move(manifest->models);
}

Result<Model> ModelsFolder::find(const std::string& id) const
{
    const auto models = list();
    if (!models)
        return models.error();
    std::string known;
    for (const Model& model : *models) {
        if (model.id == id)
            return model;
        known += (known.empty() ? "" : ", ") + model.id;
    }
    return Error { ErrorCode::NotFound,
                   fmt::format("no model '{}' in {}; there {}", tensor::printable(id), m_root.string(),
                               known.empty() ? "is none" : "are: " + known) };
}

Result<Model> ModelsFolder::add(const Model& about, const std::vector<NewFile>& files, bool overwrite,
                                const JobContext& context)
{
    if (auto named = checkNames(about, files); !named)
        return named.error();
    Model model = about;
    model.files.clear();
    if (auto made = store::makeFolder(m_root / model.id); !made)
        return made.error();
    auto locked = lock();
    if (!locked)
        return locked.error();
    Manifest& manifest = locked->manifest;
    const auto same = [&](const Model& other) { return other.id == model.id; };
    const auto old = std::find_if(manifest.models.begin(), manifest.models.end(), same);
    if (old != manifest.models.end() && !overwrite)
        return Error { ErrorCode::AlreadyExists,
                       fmt::format("there is a model '{}'; remove it, or allow overwriting", model.id) };

    std::vector<std::shared_ptr<const tensor::MappedFile>> mapped;
    std::vector<FileContent> contents;
    for (const NewFile& file : files) {
        auto opened = checked(file, model, context);
        if (!opened)
            return opened.error();
        contents.push_back({ m_root / model.id / file.name, (*opened)->bytes() });
        mapped.push_back(*std::move(opened));
    }
    // what lies there without an entry in the manifest was left by an addition that did not end
    if (auto written = writeFilesAtomically(contents, true, context); !written)
        return written.error();
    if (old != manifest.models.end()) {
        for (const ModelFile& file : old->files) {
            const auto kept = [&](const ModelFile& other) { return other.name == file.name; };
            std::error_code gone;
            if (std::none_of(model.files.begin(), model.files.end(), kept))
                std::filesystem::remove(fileOf(*old, file), gone);
        }
        manifest.models.erase(old);
    }
    const auto byName = [](const auto& a, const auto& b) { return a.name < b.name; };
    std::sort(model.files.begin(), model.files.end(), byName);
    for (const ModelFile& file : model.files) {
        if (auto looks = looksOf(fileOf(model, file))) {
            looks->sha256 = file.sha256;
            remember(manifest, *std::move(looks));
        }
    }
    manifest.models.push_back(model);
    std::sort(manifest.models.begin(), manifest.models.end(),
              [](const Model& a, const Model& b) { return a.id < b.id; });
    if (auto written = write(manifest); !written)
        return written.error();
    return model;
}

Result<void> ModelsFolder::remove(const std::string& id)
{
    if (auto found = find(id); !found)
        return found.error();
    auto locked = lock();
    if (!locked)
        return locked.error();
    Manifest& manifest = locked->manifest;
    const std::string inside = std::filesystem::absolute(m_root / id).lexically_normal().string() + "/";
    std::erase_if(manifest.models, [&](const Model& model) { return model.id == id; });
    std::erase_if(manifest.hashes, [&](const RememberedHash& hash) { return hash.path.starts_with(inside); });
    if (auto written = write(manifest); !written)
        return written;
    std::error_code failed;
    std::filesystem::remove_all(m_root / id, failed);
    if (failed)
        return Error { ErrorCode::Io, (m_root / id).string() + ": cannot be deleted: " + failed.message() };
    return {};
}

Result<std::vector<Fault>> ModelsFolder::verify(const std::string& id, bool numbers, const JobContext& context)
{
    const auto model = find(id);
    if (!model)
        return model.error();
    std::vector<Fault> faults;
    std::vector<RememberedHash> right;
    std::vector<RememberedHash> wrong;
    for (const ModelFile& file : model->files) {
        const std::filesystem::path path = fileOf(*model, file);
        auto looks = looksOf(path);
        auto fault = faultOf(path, file, numbers, context);
        if (fault && fault->code == ErrorCode::Cancelled)
            return *std::move(fault);
        if (looks) {
            looks->sha256 = file.sha256;
            const auto after = looksOf(path);
            // changed meanwhile: what was read says nothing of what is there
            const bool isRight = !fault && after && sameLooks(*looks, *after);
            (isRight ? right : wrong).push_back(*std::move(looks));
        }
        if (fault)
            faults.push_back({ file.name, *std::move(fault) });
    }
    note(std::move(right), wrong);
    return faults;
}

Result<std::set<std::string>> ModelsFolder::verifiedFiles(const Model& model) const
{
    const auto manifest = read();
    if (!manifest)
        return manifest.error();
    std::set<std::string> names;
    for (const ModelFile& file : model.files) {
        const auto looks = looksOf(fileOf(model, file));
        const auto isAsRead = [&](const RememberedHash& hash) {
            return looks && sameLooks(hash, *looks) && hash.sha256 == file.sha256;
        };
        if (std::any_of(manifest->hashes.begin(), manifest->hashes.end(), isAsRead))
            names.insert(file.name);
    }
    return names;
}

void ModelsFolder::note(std::vector<RememberedHash> right, const std::vector<RememberedHash>& wrong) const
{
    const auto made = store::makeFolder(m_root);
    auto locked = made ? lock() : Result<Locked>(made.error());
    if (!locked)
        return;
    for (RememberedHash& hash : right)
        remember(locked->manifest, std::move(hash));
    for (const RememberedHash& hash : wrong)
        forget(locked->manifest, hash.path);
    // forgotten, they are read again the next time
    [[maybe_unused]] const auto written = write(locked->manifest);
}

Result<Digest> ModelsFolder::digestOf(const std::filesystem::path& file, const JobContext& context)
{
    auto looks = looksOf(file);
    if (!looks)
        return looks.error();
    const auto manifest = read();
    for (const RememberedHash& hash : manifest ? manifest->hashes : std::vector<RememberedHash>()) {
        if (sameLooks(hash, *looks))
            return hash.sha256;
    }
    auto digest = readDigest(file, context);
    const auto after = looksOf(file);
    if (!digest || !after || !sameLooks(*looks, *after)) // changed meanwhile: true, but not worth remembering
        return digest;
    looks->sha256 = *digest;
    note({ *std::move(looks) }, {});
    return digest;
}

} // namespace orfeas::models
