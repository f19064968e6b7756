#include "core/store/blob_store.h"

#include "core/base/atomic_file.h"
#include "core/base/file_handle.h"
#include "core/base/log.h"
#include "core/base/sha256.h"
#include "core/store/data_folder.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>
#include <xxhash.h>

namespace orfeas::store {

namespace {

constexpr std::size_t kNameDigits = 64;

bool isBlobName(const std::string& name)
{
    return name.size() == kNameDigits && name.find_first_not_of("0123456789abcdef") == std::string::npos;
}

/// Every blob file: name and path.
std::vector<std::pair<std::string, std::filesystem::path>> filesIn(const std::filesystem::path& folder, bool blobs)
{
    std::vector<std::pair<std::string, std::filesystem::path>> files;
    std::error_code failed; // a folder that goes away meanwhile is no error
    for (const auto& sub : std::filesystem::directory_iterator(folder, failed)) {
        const std::string prefix = sub.path().filename().string();
        if (prefix.size() != 2 || !sub.is_directory(failed))
            continue;
        for (const auto& file : std::filesystem::directory_iterator(sub.path(), failed)) {
            std::string name = prefix + file.path().filename().string();
            if (isBlobName(name) == blobs)
                files.emplace_back(std::move(name), file.path());
        }
    }
    return files;
}

} // namespace

std::string checkOf(std::string_view bytes)
{
    const XXH128_hash_t sum = XXH3_128bits(bytes.data(), bytes.size());
    return fmt::format("{:016x}{:016x}", sum.high64, sum.low64);
}

Result<BlobStore> BlobStore::open(const std::filesystem::path& folder)
{
    if (auto made = makeFolder(folder); !made)
        return made.error();
    return BlobStore(folder);
}

Result<FolderLock> BlobStore::writing() const
{
    return FolderLock::wait(m_folder / "lock", FolderLock::Kind::Shared);
}

std::filesystem::path BlobStore::pathOf(const std::string& name) const
{
    return m_folder / name.substr(0, 2) / name.substr(2);
}

Result<BlobRef> BlobStore::put(std::string_view bytes)
{
    BlobRef blob { sha256(bytes).hex(), bytes.size(), checkOf(bytes) };
    const std::filesystem::path path = pathOf(blob.name);
    if (std::error_code none; std::filesystem::exists(path, none) && get(blob))
        return blob;
    if (auto made = makeFolder(path.parent_path()); !made)
        return made.error();
    const std::array pieces { bytes };
    if (auto written = writeFileAtomically(path, pieces, true); !written)
        return written.error();
    return blob;
}

Result<void> BlobStore::link(const std::filesystem::path& file, const BlobRef& blob)
{
    const std::filesystem::path path = pathOf(blob.name);
    if (auto made = makeFolder(path.parent_path()); !made)
        return made.error();
    if (::link(file.c_str(), path.c_str()) != 0 && errno != EEXIST)
        return Error { ErrorCode::Io, fmt::format("{}: cannot be linked: {}", path.string(), std::strerror(errno)) };
    return syncFolder(path.parent_path());
}

Result<Blob> BlobStore::get(const BlobRef& blob) const
{
    const std::filesystem::path path = isBlobName(blob.name) ? pathOf(blob.name) : std::filesystem::path();
    FileHandle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    if (!file) {
        const int number = errno;
        return Error { number == ENOENT ? ErrorCode::NotFound : ErrorCode::Io,
                       fmt::format("{}: cannot be read: {}", path.string(), std::strerror(number)) };
    }
    struct stat status { };
    if (fstat(file.number(), &status) != 0 || static_cast<std::uint64_t>(status.st_size) != blob.bytes) {
        file.close();
        setAside(blob.name, fmt::format("has {} bytes instead of {}", status.st_size, blob.bytes));
        return Error { ErrorCode::InvalidInput, path.string() + ": was damaged and is set aside" };
    }
    Blob content(blob.bytes);
    std::size_t done = 0;
    int failed = 0;
    while (done < blob.bytes && failed == 0) {
        const ssize_t count = read(file.number(), content.data() + done, blob.bytes - done);
        if (count > 0)
            done += static_cast<std::size_t>(count);
        else if (count == 0 || errno != EINTR)
            failed = count == 0 ? EIO : errno;
    }
    file.close();
    if (failed != 0)
        return Error { ErrorCode::Io, fmt::format("{}: cannot be read: {}", path.string(), std::strerror(failed)) };
    if (checkOf(content.view()) != blob.check) {
        setAside(blob.name, "its content is not what was written");
        return Error { ErrorCode::InvalidInput, path.string() + ": was damaged and is set aside" };
    }
    return content;
}

void BlobStore::setAside(const std::string& name, const std::string& why) const
{
    const std::filesystem::path folder = m_folder / "set-aside";
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    std::filesystem::rename(pathOf(name), folder / name, failed);
    log(LogLevel::Warning, "store",
        fmt::format("{}: {}; {}", pathOf(name).string(), why,
                    failed ? "left there" : "set aside in " + folder.string()));
}

Result<SweepReport> BlobStore::sweep(const std::function<Result<std::set<std::string>>()>& owned)
{
    auto lock = FolderLock::wait(m_folder / "lock", FolderLock::Kind::Exclusive);
    if (!lock)
        return lock.error();
    const auto names = owned();
    if (!names)
        return names.error();
    SweepReport report;
    for (const auto& [name, path] : filesIn(m_folder, true)) {
        if (names->contains(name)) {
            ++report.kept;
            continue;
        }
        std::error_code failed;
        const auto bytes = std::filesystem::file_size(path, failed);
        if (std::filesystem::remove(path, failed)) {
            ++report.removed;
            report.removedBytes += bytes;
        }
    }
    for (const auto& [name, path] : filesIn(m_folder, false)) {
        std::error_code failed;
        std::filesystem::remove(path, failed);
    }
    return report;
}

Result<void> BlobStore::remove(const std::vector<BlobRef>& blobs,
                               const std::function<Result<bool>(const BlobRef&)>& isOwned)
{
    auto lock = FolderLock::wait(m_folder / "lock", FolderLock::Kind::Exclusive);
    if (!lock)
        return lock.error();
    for (const BlobRef& blob : blobs) {
        const auto isStill = isOwned(blob);
        if (!isStill)
            return isStill.error();
        std::error_code failed; // what cannot be removed now, the next sweep removes
        if (!*isStill)
            std::filesystem::remove(pathOf(blob.name), failed);
    }
    return {};
}

Result<std::set<std::string>> BlobStore::verify()
{
    std::set<std::string> wrong;
    for (const auto& [name, path] : filesIn(m_folder, true)) {
        const auto found = sha256OfFile(path);
        if (!found && found.error().code == ErrorCode::NotFound)
            continue; // swept meanwhile
        if (!found)
            return found.error();
        if (found->hex() == name)
            continue;
        setAside(name, "its content is not what its name says");
        wrong.insert(name);
    }
    return wrong;
}

std::uint64_t BlobStore::setAsideCount() const
{
    std::error_code none; // no such folder: nothing was ever set aside
    std::uint64_t count = 0;
    for ([[maybe_unused]] const auto& file : std::filesystem::directory_iterator(m_folder / "set-aside", none))
        ++count;
    return count;
}

} // namespace orfeas::store
