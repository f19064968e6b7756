#pragma once

#include "core/base/job_context.h"
#include "core/models/manifest.h"
#include "core/store/folder_lock.h"

#include <filesystem>
#include <optional>
#include <set>

namespace orfeas::models {

/// $ORFEAS_MODELS_DIR, else the data folder's models/ (store::defaultDataFolder()).
std::filesystem::path defaultModelsFolder();

/// A file to be added.
struct NewFile {
    std::filesystem::path from;
    std::string name; ///< in the model's folder; isFileName()
    std::optional<Digest> expected; ///< refused when it has another
};

/// What verify() found wrong with one file.
struct Fault {
    std::string file;
    Error error; ///< NotFound, InvalidInput (changed, broken, not finite), ...
};

/// Models on this machine: ROOT/manifest.json, and ROOT/ID/FILE. The manifest also remembers the SHA-256 of weights,
/// here and elsewhere, by path, size, time and inode, so that each is read for it once.
///
/// Every change takes ROOT's lock, reads the manifest, and replaces it as a whole after the files are in place: other
/// programs see a model entirely or not at all. \thread any
class ModelsFolder {
public:
    explicit ModelsFolder(std::filesystem::path root) : m_root(std::move(root)) { }

    const std::filesystem::path& root() const noexcept { return m_root; }
    std::filesystem::path fileOf(const Model& model, const ModelFile& file) const
    {
        return m_root / model.id / file.name;
    }

    /// In the order of ids; none where there is no folder yet. \error InvalidInput, Io  naming the manifest
    Result<std::vector<Model>> list() const;
    /// \error NotFound  says which there are \error as list()
    Result<Model> find(const std::string& id) const;

    /// Copies files into the folder and enters the model. Weights are opened first: what Checkpoint::open() refuses is
    /// not added. `about.files` is not used. \error AlreadyExists  there is such a model and `overwrite` is false
    /// \error InvalidInput  an id or name that is none, a name twice, another SHA-256 than expected, broken weights
    /// \error Cancelled  polled every 4 MiB; nothing is changed \error as writeFilesAtomically(), Checkpoint::open()
    Result<Model> add(const Model& about, const std::vector<NewFile>& files, bool overwrite,
                      const JobContext& context = {});

    /// Takes it out of the manifest, then deletes its files. \error NotFound \error as list(), writeFileAtomically()
    Result<void> remove(const std::string& id);

    /// Reads every file again, remembered or not, and opens weights; remembers which are as they were added.
    /// \param numbers  also look for NaN and infinity \return what is wrong; empty: nothing
    /// \error NotFound \error Cancelled  polled every 4 MiB
    Result<std::vector<Fault>> verify(const std::string& id, bool numbers, const JobContext& context = {});

    /// Names of those of the model's files that look (size, time, inode) as they did when last read and found to have
    /// their SHA-256. Reads none of them. \error as list()
    Result<std::set<std::string>> verifiedFiles(const Model& model) const;

    /// The file's SHA-256: remembered while the file is as it was, else read now and, where the folder can be written
    /// to, remembered. \error as MappedFile::open() \error Cancelled  polled every 4 MiB
    Result<Digest> digestOf(const std::filesystem::path& file, const JobContext& context = {});

private:
    std::filesystem::path manifestPath() const { return m_root / "manifest.json"; }
    Result<Manifest> read() const;
    /// The manifest as it is, which nobody else changes while this lives. \pre ROOT is there
    struct Locked {
        store::FolderLock lock;
        Manifest manifest;
    };
    Result<Locked> lock() const;
    Result<void> write(const Manifest& manifest) const;
    /// Remembers `right` and forgets what is at the paths of `wrong`; where the folder cannot be written to neither.
    void note(std::vector<RememberedHash> right, const std::vector<RememberedHash>& wrong) const;

    std::filesystem::path m_root;
};

/// The SHA-256 of a file as it lies now. \error as MappedFile::open() \error Cancelled  polled every 4 MiB
Result<Digest> readDigest(const std::filesystem::path& file, const JobContext& context = {});

} // namespace orfeas::models
