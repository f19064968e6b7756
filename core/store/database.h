#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace orfeas::store {

class Database;

/// One SQL statement with its values; runs row by row. Made by Database::prepare(). \thread that of the Session it
/// belongs to
class Statement {
public:
    Statement(sqlite3_stmt* statement, Database& database);

    /// Values for ?1, ?2, ... in order of the calls.
    Statement& bind(std::int64_t value);
    Statement& bind(double value);
    Statement& bind(std::string_view text);
    Statement& bindNull();

    /// \return whether there is a row now
    Result<bool> next();
    /// For statements without rows. \error as next()
    Result<void> run();
    /// The first column of all rows.
    Result<std::vector<std::string>> texts();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    bool isNull(int column) const;

private:
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    Database* m_database;
    int m_bound = 0;
    int m_failed = 0; ///< first code that a bind answered
};

/// How durable a commit is: Full survives power loss; Process survives the program's death, and a loss of power leaves
/// an older, whole state.
enum class Durability { Full, Process };

/// A schema as steps: step i leads from version i to i + 1; `PRAGMA user_version` counts them.
using Migrations = std::span<const std::string_view>;

/// One SQLite file (WAL) that several threads and processes use. Work happens in a Session, one at a time a process.
///
/// SQLite's own C interface rather than Qt Sql: see docs/adr/0006-durable-store.md. \thread any
class Database {
public:
    class Session;

    /// Opens or makes `file` and brings its schema up to date. A file that SQLite calls broken is renamed to
    /// FILE.broken-N, said in the log and in setAside(), and a fresh one takes its place.
    /// \error UnsupportedFormat  written by a newer program  \error DiskFull, PermissionDenied, Io
    static Result<std::unique_ptr<Database>> open(const std::filesystem::path& file, Migrations migrations,
                                                  Durability durability);
    /// A file that was set aside, to read what can be read: it stays where it is. \error InvalidInput  nothing can be
    static Result<std::unique_ptr<Database>> openBroken(const std::filesystem::path& file);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    /// \error as open() when a broken file had to be replaced and could not be
    Result<Session> session();

    /// The path under which a broken file now lies, once; empty: none.
    std::optional<std::filesystem::path> takeSetAside();

    /// SQLite's own check of the whole file. \return whether it found nothing
    Result<bool> intact();

    const std::filesystem::path& file() const { return m_file; }

private:
    friend class Session;
    friend class Statement;
    Database(std::filesystem::path file, Migrations migrations, Durability durability);
    Result<void> connect();
    Result<void> migrate();
    Result<void> connectOrReplace();
    Result<void> replace();
    void disconnect();
    /// What SQLite's answer means to people; remembers when the file is broken.
    Error failure(int code);

    const std::filesystem::path m_file;
    const Migrations m_migrations;
    const Durability m_durability;
    std::mutex m_mutex; ///< held by a Session; guards all below
    sqlite3* m_handle = nullptr;
    std::optional<std::filesystem::path> m_setAside;
    bool m_replaces = true; ///< a broken file is set aside
    bool m_broken = false; ///< a statement found the file broken: the next session replaces it
};

/// The right to use the database, until it ends. Keep it short, and never call out while holding one.
class Database::Session {
public:
    explicit Session(Database& database);
    Session(Session&&) = default;
    Session& operator=(Session&&) = delete;
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;
    ~Session();

    /// \error Internal  the SQL is wrong  \error Io, DiskFull, ...  as Statement::next()
    Result<Statement> prepare(std::string_view sql);
    Result<void> run(std::string_view sql);
    /// The same with values for ?1, ?2, ...
    template<typename... Values> Result<void> run(std::string_view sql, const Values&... values)
    {
        auto statement = prepare(sql);
        if (!statement)
            return statement.error();
        (statement->bind(values), ...);
        return statement->run();
    }
    /// From here to commit() all or nothing; taken back when the session ends without.
    Result<void> begin();
    Result<void> commit();
    std::int64_t lastId() const;
    std::int64_t changes() const; ///< rows that the last statement changed

private:
    std::unique_lock<std::mutex> m_lock;
    Database* m_database;
    bool m_open = false; ///< a transaction is
};

} // namespace orfeas::store
