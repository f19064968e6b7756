#pragma once

#include "core/base/sha256.h"
#include "core/store/blob_store.h"
#include "core/store/database.h"

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace orfeas::cache {

/// How long entries live and how many bytes they may take. Kept in the index, so that all programs share them.
struct CacheLimits {
    std::optional<std::chrono::seconds> timeToLive = std::chrono::hours { 1 }; ///< since made; none: for ever
    std::uint64_t bytes = std::uint64_t { 10 } << 30U;
};

/// What happened since the cache was made, over all programs that used it.
struct CacheCounters {
    std::uint64_t hits = 0; ///< requests answered from the cache alone
    std::uint64_t partial = 0; ///< requests of which at least one stage was there
    std::uint64_t misses = 0; ///< requests of which nothing was there
    std::uint64_t coalesced = 0; ///< requests that followed an equal one under way
    std::uint64_t expired = 0; ///< entries
    std::uint64_t evicted = 0; ///< entries
    std::uint64_t corrupt = 0; ///< entries
    double secondsSaved = 0; ///< what computing would have taken less what answering took
};

struct CacheStats {
    CacheCounters counters;
    CacheLimits limits;
    std::uint64_t entries = 0;
    std::uint64_t pinned = 0;
    std::uint64_t bytes = 0;
    std::uint64_t setAside = 0; ///< damaged files
};

/// What is known of an entry without reading its content.
struct Entry {
    store::BlobRef blob;
    std::string meta; ///< as inserted
    double seconds = 0; ///< from the start of the job that made it to its end
};

/// What an entry holds.
struct Cached {
    store::Blob content;
    std::string meta; ///< as inserted
    double seconds = 0; ///< from the start of the job that made it to its end
};

/// A picture file that was decoded before.
struct KnownPicture {
    Digest pixels; ///< pictureDigest()
    std::string notes; ///< what decoding told, one a line
};

/// Results by key: an SQLite index and content-addressed files in one folder. Whatever is damaged counts as not there:
/// it is set aside, said in the log and computed again.
/// \thread any, and several processes. Errors are those of reading and writing, never of damage
class ResultCache {
public:
    using Clock = std::function<std::chrono::system_clock::time_point()>;

    static Result<std::unique_ptr<ResultCache>> open(const std::filesystem::path& folder,
                                                     Clock clock = std::chrono::system_clock::now);

    /// The entry, checked. An expired or damaged one is removed and counted.
    Result<std::optional<Cached>> find(const Digest& key);
    /// The same without its content, for who has that at hand.
    Result<std::optional<Entry>> look(const Digest& key);
    /// Where the content of an entry lies.
    std::filesystem::path fileOf(const store::BlobRef& blob) const { return m_blobs.pathOf(blob.name); }
    /// Keeps `bytes`; evicts others, least recently used first, until all fit; pinned ones and those in use stay. What
    /// is larger than the limit by itself is not kept. \error DiskFull, ...  nothing changed
    Result<void> insert(const Digest& key, std::string_view bytes, const std::string& meta, double seconds);
    /// \return false: there is no such entry
    Result<bool> setPinned(const Digest& key, bool pinned);

    /// Keeps entries from eviction by this process while it lives.
    class Use {
    public:
        Use(ResultCache& cache, std::vector<std::string> keys);
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        ~Use();

    private:
        ResultCache& m_cache;
        std::vector<std::string> m_keys;
    };

    /// \param bytes  SHA-256 of the file
    Result<std::optional<KnownPicture>> knownPicture(const Digest& bytes);
    Result<void> rememberPicture(const Digest& bytes, const KnownPicture& picture);

    /// Adds to the counters.
    Result<void> count(const CacheCounters& more);
    Result<CacheStats> stats();
    Result<void> setLimits(const CacheLimits& limits);

    Result<void> clear(); ///< all entries but pinned ones, and all known pictures
    /// Removes expired entries, evicts what is over the limit, then every file without an entry.
    Result<store::SweepReport> collect();
    struct VerifyReport {
        std::uint64_t entries = 0;
        std::uint64_t damaged = 0; ///< removed from the index; their files are set aside
        bool indexIntact = true;
    };
    /// Reads everything and compares it with its SHA-256.
    Result<VerifyReport> verify();

private:
    struct Row;
    ResultCache(std::unique_ptr<store::Database> index, store::BlobStore blobs, Clock clock)
        : m_index(std::move(index)), m_blobs(std::move(blobs)), m_clock(std::move(clock))
    {
    }
    std::int64_t now() const; ///< ms since 1970
    Result<std::optional<KnownPicture>> knownPictureOnce(const Digest& bytes);
    Result<void> countOnce(const CacheCounters& more);
    Result<void> insertOnce(const Digest& key, std::string_view bytes, const std::string& meta, double seconds);
    /// Removes an entry and adds one to the counter that says why.
    static Result<void> forget(store::Database::Session& session, const std::string& key, const char* counter);
    /// The row of `key`, if it is there and undamaged.
    Result<std::optional<Row>> rowOf(const std::string& key);
    /// Removes rows, least recently used first, until `more` bytes fit below the limit. \return their blobs
    Result<std::vector<store::BlobRef>> makeRoom(store::Database::Session& session, std::uint64_t more);
    Result<void> removeFiles(const std::vector<store::BlobRef>& blobs);
    Result<std::set<std::string>> owned();
    bool inUse(const std::string& key);

    std::unique_ptr<store::Database> m_index;
    store::BlobStore m_blobs;
    Clock m_clock;
    std::mutex m_mutex; ///< guards m_used
    std::multiset<std::string> m_used;
};

} // namespace orfeas::cache
