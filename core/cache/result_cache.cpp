#include "core/cache/result_cache.h"

#include "core/cache/cache_numbers.h"

#include <fmt/format.h>

#include <array>

namespace orfeas::cache {

using store::BlobRef;
using store::Database;

namespace {

// Rows end in a check of all their other values: SQLite notices broken pages, not changed values.
constexpr std::array<std::string_view, 1> kMigrations { R"(
CREATE TABLE entries (key TEXT PRIMARY KEY, blob TEXT NOT NULL, bytes INTEGER NOT NULL, blob_check TEXT NOT NULL,
    meta TEXT NOT NULL, seconds REAL NOT NULL, made INTEGER NOT NULL, row_check TEXT NOT NULL,
    used INTEGER NOT NULL, pinned INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
CREATE INDEX entries_used ON entries (used);
CREATE INDEX entries_blob ON entries (blob);
CREATE TABLE pictures (bytes TEXT PRIMARY KEY, pixels TEXT NOT NULL, notes TEXT NOT NULL, row_check TEXT NOT NULL,
    used INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE numbers (name TEXT PRIMARY KEY, value REAL NOT NULL) WITHOUT ROWID;
)" };

constexpr std::string_view kDelete = "DELETE FROM entries WHERE key = ?1";

std::string checkOf(const std::string& bytes, const std::string& pixels, const std::string& notes)
{
    return store::checkOf(bytes + "\n" + pixels + "\n" + notes);
}

} // namespace

struct ResultCache::Row {
    std::string key;
    BlobRef blob;
    std::string meta;
    double seconds = 0;
    std::int64_t made = 0;

    std::string check() const
    {
        return store::checkOf(
            fmt::format("{}\n{}\n{}\n{}\n{}\n{:a}\n{}", key, blob.name, blob.bytes, blob.check, meta, seconds, made));
    }
};

Result<std::unique_ptr<ResultCache>> ResultCache::open(const std::filesystem::path& folder, Clock clock)
{
    auto blobs = store::BlobStore::open(folder / "blobs");
    if (!blobs)
        return blobs.error();
    // an older, whole index after a loss of power costs a few results, a sync at every hit would cost each a disk's
    // turn
    auto index = Database::open(folder / "index.db", kMigrations, store::Durability::Process);
    if (!index)
        return index.error();
    return std::unique_ptr<ResultCache>(new ResultCache(std::move(*index), std::move(*blobs), std::move(clock)));
}

std::int64_t ResultCache::now() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(m_clock().time_since_epoch()).count();
}

Result<std::optional<ResultCache::Row>> ResultCache::rowOf(const std::string& key)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    const auto limits = limitsOf(*session);
    if (!limits)
        return limits.error();
    auto statement = session->prepare("SELECT blob, bytes, blob_check, meta, seconds, made, row_check, "
                                      "pinned FROM entries WHERE key = ?1");
    if (!statement)
        return statement.error();
    auto there = statement->bind(key).next();
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<Row>();
    Row row { key,
              { statement->text(0), static_cast<std::uint64_t>(statement->integer(1)), statement->text(2) },
              statement->text(3),
              statement->real(4),
              statement->integer(5) };
    const char* gone = nullptr;
    if (row.check() != statement->text(6))
        gone = "corrupt";
    else if (statement->integer(7) == 0 && row.made < oldestAlive(*limits, now()))
        gone = "expired";
    if (gone) {
        if (auto forgotten = forget(*session, key, gone); !forgotten)
            return forgotten.error();
        return std::optional<Row>();
    }
    // that it was used is worth knowing, not worth failing for
    [[maybe_unused]] const auto marked = session->run("UPDATE entries SET used = ?1 WHERE key = ?2", now(), key);
    return std::optional(std::move(row));
}

Result<std::optional<Entry>> ResultCache::look(const Digest& key)
{
    const std::string name = key.hex();
    auto row = withWholeIndex([&] { return rowOf(name); });
    if (!row)
        return row.error();
    std::optional<Entry> entry;
    if (*row)
        entry = Entry { (*row)->blob, std::move((*row)->meta), (*row)->seconds };
    return entry;
}

Result<std::optional<Cached>> ResultCache::find(const Digest& key)
{
    const Use use(*this, { key.hex() });
    auto entry = look(key);
    if (!entry)
        return entry.error();
    if (!*entry)
        return std::optional<Cached>();
    auto content = m_blobs.get((*entry)->blob);
    if (content)
        return std::optional(Cached { std::move(*content), std::move((*entry)->meta), (*entry)->seconds });
    if (!isDamage(content.error()) && content.error().code != ErrorCode::NotFound)
        return content.error();
    auto session = m_index->session();
    const auto forgotten = session ? forget(*session, key.hex(), "corrupt") : Result<void>(session.error());
    // an index that is broken too is replaced at the next use, and this entry with it
    if (!forgotten && !isDamage(forgotten.error()))
        return forgotten.error();
    return std::optional<Cached>();
}

Result<void> ResultCache::forget(Database::Session& session, const std::string& key, const char* counter)
{
    if (auto removed = session.run(kDelete, key); !removed)
        return removed;
    return addToNumber(session, counter, 1);
}

Result<void> ResultCache::insert(const Digest& key, std::string_view bytes, const std::string& meta, double seconds)
{
    return withWholeIndex([&] { return insertOnce(key, bytes, meta, seconds); });
}

Result<void> ResultCache::insertOnce(const Digest& key, std::string_view bytes, const std::string& meta, double seconds)
{
    std::vector<BlobRef> freed;
    {
        auto writing = m_blobs.writing();
        if (!writing)
            return writing.error();
        {
            auto session = m_index->session();
            if (!session)
                return session.error();
            const auto limits = limitsOf(*session);
            if (!limits)
                return limits.error();
            if (bytes.size() > limits->bytes)
                return {};
        }
        auto blob = m_blobs.put(bytes);
        if (!blob)
            return blob.error();
        Row row { key.hex(), *blob, meta, seconds, now() };
        auto session = m_index->session();
        if (!session)
            return session.error();
        if (auto begun = session->begin(); !begun)
            return begun;
        auto made = makeRoom(*session, bytes.size());
        if (!made)
            return made.error();
        freed = std::move(*made);
        auto statement = session->prepare("INSERT OR REPLACE INTO entries VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
                                          "coalesce((SELECT pinned FROM entries WHERE key = ?1), 0))");
        if (!statement)
            return statement.error();
        statement->bind(row.key).bind(blob->name).bind(static_cast<std::int64_t>(blob->bytes)).bind(blob->check);
        statement->bind(meta).bind(seconds).bind(row.made).bind(row.check()).bind(row.made);
        if (auto inserted = statement->run(); !inserted)
            return inserted;
        if (auto committed = session->commit(); !committed)
            return committed;
    }
    return removeFiles(freed);
}

Result<std::vector<BlobRef>> ResultCache::makeRoom(Database::Session& session, std::uint64_t more)
{
    std::vector<BlobRef> freed;
    const auto limits = limitsOf(session);
    if (!limits)
        return limits.error();
    auto sum = session.prepare("SELECT coalesce(sum(bytes), 0) FROM entries");
    if (!sum)
        return sum.error();
    if (auto row = sum->next(); !row)
        return row.error();
    std::uint64_t total = static_cast<std::uint64_t>(sum->integer(0)) + more;
    if (total <= limits->bytes)
        return freed;
    std::vector<std::string> keys;
    auto oldest = session.prepare("SELECT key, blob, bytes FROM entries WHERE pinned = 0 ORDER BY used");
    if (!oldest)
        return oldest.error();
    while (total > limits->bytes) {
        auto row = oldest->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const std::string key = oldest->text(0);
        if (inUse(key))
            continue;
        const auto bytes = static_cast<std::uint64_t>(oldest->integer(2));
        freed.push_back({ oldest->text(1), bytes, {} });
        keys.push_back(key);
        total -= bytes;
    }
    for (const std::string& key : keys) {
        if (auto removed = session.run(kDelete, key); !removed)
            return removed.error();
    }
    if (auto counted = addToNumber(session, "evicted", static_cast<double>(keys.size())); !counted)
        return counted.error();
    return freed;
}

Result<void> ResultCache::removeFiles(const std::vector<BlobRef>& blobs)
{
    if (blobs.empty())
        return {};
    return m_blobs.remove(blobs, [this](const BlobRef& blob) -> Result<bool> {
        auto session = m_index->session();
        if (!session)
            return session.error();
        auto statement = session->prepare("SELECT 1 FROM entries WHERE blob = ?1");
        if (!statement)
            return statement.error();
        return statement->bind(blob.name).next();
    });
}

Result<bool> ResultCache::setPinned(const Digest& key, bool pinned)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    const char* sql = "UPDATE entries SET pinned = ?1 WHERE key = ?2";
    if (auto set = session->run(sql, std::int64_t { pinned }, key.hex()); !set)
        return set.error();
    return session->changes() > 0;
}

ResultCache::Use::Use(ResultCache& cache, std::vector<std::string> keys) : m_cache(cache), m_keys(std::move(keys))
{
    const std::scoped_lock lock(m_cache.m_mutex);
    m_cache.m_used.insert(m_keys.begin(), m_keys.end());
}

ResultCache::Use::~Use()
{
    const std::scoped_lock lock(m_cache.m_mutex);
    for (const std::string& key : m_keys)
        m_cache.m_used.erase(m_cache.m_used.find(key));
}

bool ResultCache::inUse(const std::string& key)
{
    const std::scoped_lock lock(m_mutex);
    return m_used.contains(key);
}

Result<std::optional<KnownPicture>> ResultCache::knownPicture(const Digest& bytes)
{
    auto known = knownPictureOnce(bytes);
    if (!known && isDamage(known.error()))
        return std::optional<KnownPicture>();
    return known;
}

Result<std::optional<KnownPicture>> ResultCache::knownPictureOnce(const Digest& bytes)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    auto statement = session->prepare("SELECT pixels, notes, row_check FROM pictures WHERE bytes = ?1");
    if (!statement)
        return statement.error();
    auto row = statement->bind(bytes.hex()).next();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<KnownPicture>();
    const std::string pixels = statement->text(0);
    const std::string notes = statement->text(1);
    const auto digest = Digest::fromHex(pixels);
    if (!digest || statement->text(2) != checkOf(bytes.hex(), pixels, notes))
        return std::optional<KnownPicture>();
    return std::optional(KnownPicture { *digest, notes });
}

Result<void> ResultCache::rememberPicture(const Digest& bytes, const KnownPicture& picture)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    const std::string pixels = picture.pixels.hex();
    const std::string check = checkOf(bytes.hex(), pixels, picture.notes);
    return session->run("INSERT OR REPLACE INTO pictures VALUES (?1, ?2, ?3, ?4, ?5)", bytes.hex(), pixels,
                        picture.notes, check, now());
}

} // namespace orfeas::cache
