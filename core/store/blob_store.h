#pragma once

#include "core/base/result.h"
#include "core/store/folder_lock.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::store {

/// What an index keeps of a blob: enough to find it and to know it again.
struct BlobRef {
    std::string name; ///< SHA-256 of the content, 64 hexadecimal digits
    std::uint64_t bytes = 0;
    std::string
        check; ///< XXH3-128 of the content, 32 hexadecimal digits: much faster than SHA-256 when it is read back
    friend bool operator==(const BlobRef&, const BlobRef&) = default;
};

/// A blob's content, checked.
class Blob {
public:
    explicit Blob(std::size_t bytes) : m_data(new char[bytes]), m_bytes(bytes) { }
    std::string_view view() const { return { m_data.get(), m_bytes }; }
    char* data() { return m_data.get(); }

private:
    std::unique_ptr<char[]> m_data; // not a string: that would be filled before it is read into
    std::size_t m_bytes;
};

/// What sweep() did.
struct SweepReport {
    std::uint64_t kept = 0;
    std::uint64_t removed = 0;
    std::uint64_t removedBytes = 0;
};

/// A folder of files named by the SHA-256 of their content: written once, never changed, checked when read. A file
/// that is not what its reference says is moved to `set-aside/` and said in the log. \thread any, and several processes
class BlobStore {
public:
    /// \error as makeFolder()
    static Result<BlobStore> open(const std::filesystem::path& folder);

    /// Keeps a sweep from taking blobs whose index row is not written yet: hold one from put() to the row's commit.
    Result<FolderLock> writing() const;

    /// Durable when it returns. \error as writeFileAtomically()
    Result<BlobRef> put(std::string_view bytes);
    /// A file of that content that another store has, by a hard link: no bytes are copied.
    /// \error Io  the file system has no links, or the file is not there
    Result<void> link(const std::filesystem::path& file, const BlobRef& blob);

    /// \error NotFound  there is no such file  \error InvalidInput  it was damaged and is set aside now
    /// \error Io, PermissionDenied
    Result<Blob> get(const BlobRef& blob) const;

    /// Removes every blob whose name is not in what `owned` answers (asked while nobody writes), and files that a crash
    /// left half written.
    Result<SweepReport> sweep(const std::function<Result<std::set<std::string>>()>& owned);

    /// Removes those of `blobs` of which `isOwned` (asked while nobody writes) says no.
    Result<void> remove(const std::vector<BlobRef>& blobs, const std::function<Result<bool>(const BlobRef&)>& isOwned);

    /// Compares each blob's content with its name by SHA-256; a wrong one is set aside. \return the names set aside
    Result<std::set<std::string>> verify();

    std::filesystem::path pathOf(const std::string& name) const; ///< whether it is there or not
    std::uint64_t setAsideCount() const; ///< files in `set-aside/`

private:
    explicit BlobStore(std::filesystem::path folder) : m_folder(std::move(folder)) { }
    void setAside(const std::string& name, const std::string& why) const;

    std::filesystem::path m_folder;
};

/// XXH3-128, 32 hexadecimal digits. For rows of an index, which SQLite does not check.
std::string checkOf(std::string_view bytes);

} // namespace orfeas::store
