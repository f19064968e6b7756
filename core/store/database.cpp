#include "core/store/database.h"

#include "core/base/log.h"

#include <fmt/format.h>

#include <filesystem>
#include <sqlite3.h>

namespace orfeas::store {

namespace {

constexpr int kBusyMs = 10'000; ///< another process writes; its transactions are far shorter

/// Moves a broken database out of the way, with what belongs to it. \return its new path
Result<std::filesystem::path> moveAside(const std::filesystem::path& file)
{
    std::filesystem::path aside;
    for (int i = 1; aside.empty() || std::filesystem::exists(aside); ++i)
        aside = fmt::format("{}.broken-{}", file.string(), i);
    std::error_code failed;
    std::filesystem::rename(file, aside, failed);
    if (failed)
        return Error { ErrorCode::Io,
                       fmt::format("{}: is broken and cannot be set aside: {}", file.string(), failed.message()) };
    for (const char* ending : { "-wal", "-shm" }) {
        std::error_code none; // there may be no such file
        std::filesystem::rename(file.string() + ending, aside.string() + ending, none);
    }
    return aside;
}

} // namespace

void Statement::Finalize::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

Statement::Statement(sqlite3_stmt* statement, Database& database) : m_statement(statement), m_database(&database) { }

Statement& Statement::bind(std::int64_t value)
{
    if (const int code = sqlite3_bind_int64(m_statement.get(), ++m_bound, value); code != SQLITE_OK && m_failed == 0)
        m_failed = code;
    return *this;
}

Statement& Statement::bind(double value)
{
    if (const int code = sqlite3_bind_double(m_statement.get(), ++m_bound, value); code != SQLITE_OK && m_failed == 0)
        m_failed = code;
    return *this;
}

Statement& Statement::bind(std::string_view text)
{
    // a null pointer would be NULL, not the empty text
    const int code = sqlite3_bind_text64(m_statement.get(), ++m_bound, text.data() ? text.data() : "", text.size(),
                                         SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK && m_failed == 0)
        m_failed = code;
    return *this;
}

Statement& Statement::bindNull()
{
    ++m_bound; // what is not bound is NULL
    return *this;
}

Result<bool> Statement::next()
{
    if (m_failed != 0)
        return m_database->failure(m_failed);
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return m_database->failure(code);
}

Result<void> Statement::run()
{
    if (auto row = next(); !row)
        return row.error();
    return {};
}

Result<std::vector<std::string>> Statement::texts()
{
    std::vector<std::string> texts;
    while (true) {
        auto row = next();
        if (!row)
            return row.error();
        if (!*row)
            return texts;
        texts.push_back(text(0));
    }
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return text ? std::string(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string();
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Database::Database(std::filesystem::path file, Migrations migrations, Durability durability)
    : m_file(std::move(file)), m_migrations(migrations), m_durability(durability)
{
}

Result<std::unique_ptr<Database>> Database::open(const std::filesystem::path& file, Migrations migrations,
                                                 Durability durability)
{
    std::unique_ptr<Database> database(new Database(file, migrations, durability));
    const std::scoped_lock lock(database->m_mutex);
    if (auto connected = database->connectOrReplace(); !connected)
        return connected.error();
    return database;
}

Result<std::unique_ptr<Database>> Database::openBroken(const std::filesystem::path& file)
{
    std::unique_ptr<Database> database(new Database(file, {}, Durability::Process));
    database->m_replaces = false;
    if (const int code = sqlite3_open_v2(file.c_str(), &database->m_handle, SQLITE_OPEN_READWRITE, nullptr);
        code != SQLITE_OK)
        return database->failure(code);
    return database;
}

Database::~Database()
{
    disconnect();
}

void Database::disconnect()
{
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

Error Database::failure(int code)
{
    const std::string reason = m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(code);
    const std::string name = m_file.string();
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        m_broken = true;
        return { ErrorCode::InvalidInput, name + ": is broken (" + reason + ") and is set aside at the next use" };
    case SQLITE_FULL:
        return { ErrorCode::DiskFull, name + ": the disk is full; free some space" };
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return { ErrorCode::PermissionDenied, name + ": cannot be written to; check its rights" };
    case SQLITE_NOMEM:
        return { ErrorCode::OutOfMemory, name + ": memory ran out" };
    case SQLITE_ERROR:
    case SQLITE_MISUSE:
    case SQLITE_RANGE:
    case SQLITE_CONSTRAINT:
        return { ErrorCode::Internal, name + ": " + reason };
    default:
        return { ErrorCode::Io, name + ": cannot be read or written: " + reason };
    }
}

Result<void> Database::connect()
{
    disconnect();
    m_broken = false;
    // our own mutex lets one thread in at a time
    constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    if (const int code = sqlite3_open_v2(m_file.c_str(), &m_handle, kFlags, nullptr); code != SQLITE_OK)
        return failure(code);
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, kBusyMs);
    const std::string set = fmt::format("PRAGMA journal_mode = WAL; PRAGMA synchronous = {}; PRAGMA foreign_keys = ON;",
                                        m_durability == Durability::Full ? "FULL" : "NORMAL");
    if (const int code = sqlite3_exec(m_handle, set.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
        return failure(code);
    return migrate();
}

Result<void> Database::migrate()
{
    const auto exec = [this](const std::string& sql) -> Result<void> {
        if (const int code = sqlite3_exec(m_handle, sql.c_str(), nullptr, nullptr, nullptr); code != SQLITE_OK)
            return failure(code);
        return {};
    };
    const auto version = [this]() -> Result<std::size_t> {
        sqlite3_stmt* raw = nullptr;
        if (const int code = sqlite3_prepare_v2(m_handle, "PRAGMA user_version", -1, &raw, nullptr); code != SQLITE_OK)
            return failure(code);
        Statement statement(raw, *this);
        if (auto row = statement.next(); !row)
            return row.error();
        return static_cast<std::size_t>(statement.integer(0));
    };
    auto found = version();
    if (!found)
        return found.error();
    if (*found == m_migrations.size())
        return {};
    // asked again inside: another process may have done it meanwhile
    if (auto begun = exec("BEGIN IMMEDIATE"); !begun)
        return begun;
    found = version();
    Result<void> done = found ? Result<void>() : Result<void>(found.error());
    if (found && *found > m_migrations.size())
        done = Error { ErrorCode::UnsupportedFormat,
                       fmt::format("{}: was written by a newer version of this program (schema {}, known up to {}); "
                                   "update, or name another folder in ORFEAS_DATA_DIR",
                                   m_file.string(), *found, m_migrations.size()) };
    for (std::size_t i = found ? *found : m_migrations.size(); done && i < m_migrations.size(); ++i)
        done = exec(std::string(m_migrations[i]));
    if (done)
        done = exec(fmt::format("PRAGMA user_version = {}; COMMIT", m_migrations.size()));
    if (!done)
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return done;
}

Result<void> Database::replace()
{
    disconnect();
    auto aside = moveAside(m_file);
    if (!aside)
        return aside.error();
    m_setAside = *aside;
    log(LogLevel::Warning, "store",
        fmt::format("{} was broken; it now lies in {} and a new one takes its place", m_file.string(),
                    aside->string()));
    return connect();
}

Result<void> Database::connectOrReplace()
{
    auto connected = connect();
    return connected || !m_broken ? connected : replace();
}

Result<Database::Session> Database::session()
{
    Session session(*this);
    Result<void> ready;
    if (m_handle == nullptr)
        ready = connectOrReplace();
    else if (m_broken && m_replaces)
        ready = replace();
    if (!ready) {
        disconnect();
        return ready.error();
    }
    return session;
}

std::optional<std::filesystem::path> Database::takeSetAside()
{
    const std::scoped_lock lock(m_mutex);
    return std::exchange(m_setAside, std::nullopt);
}

Result<bool> Database::intact()
{
    auto session = this->session();
    if (!session)
        return session.error();
    auto check = session->prepare("PRAGMA integrity_check(1)");
    if (!check)
        return m_broken ? Result<bool>(false) : Result<bool>(check.error());
    auto row = check->next();
    if (!row)
        return m_broken ? Result<bool>(false) : Result<bool>(row.error());
    const bool fine = *row && check->text(0) == "ok";
    if (!fine)
        m_broken = true;
    return fine;
}

Database::Session::Session(Database& database) : m_lock(database.m_mutex), m_database(&database) { }

Database::Session::~Session()
{
    // a session that was moved from has no lock
    if (m_lock.owns_lock() && m_open && m_database->m_handle)
        sqlite3_exec(m_database->m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Statement> Database::Session::prepare(std::string_view sql)
{
    sqlite3_stmt* raw = nullptr;
    const int code = sqlite3_prepare_v2(m_database->m_handle, sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    if (code != SQLITE_OK)
        return m_database->failure(code);
    return Statement(raw, *m_database);
}

Result<void> Database::Session::run(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    return statement->run();
}

Result<void> Database::Session::begin()
{
    auto begun = run("BEGIN IMMEDIATE");
    m_open = static_cast<bool>(begun);
    return begun;
}

Result<void> Database::Session::commit()
{
    auto committed = run("COMMIT");
    if (committed)
        m_open = false;
    return committed;
}

std::int64_t Database::Session::lastId() const
{
    return sqlite3_last_insert_rowid(m_database->m_handle);
}

std::int64_t Database::Session::changes() const
{
    return sqlite3_changes64(m_database->m_handle);
}

} // namespace orfeas::store
