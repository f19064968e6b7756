#include "core/library/library.h"

#include "core/base/log.h"
#include "core/jobs/stage_text.h"
#include "core/library/schema.h"
#include "core/store/data_folder.h"

#include <fmt/format.h>

#include <chrono>

namespace orfeas::library {

using store::BlobRef;
using store::Database;
using store::Statement;

namespace {

/// \param request, provenance  as they are kept: a program that knows more of them writes them otherwise
std::string hashable(const JobRecord& job, const std::string& request, const std::string& provenance)
{
    return fmt::format("{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}\n{}", job.uid, request,
                       stateName(job.state), job.created, job.started, job.ended,
                       job.reached ? stageName(*job.reached) : "", job.seconds,
                       job.error ? codeName(job.error->code) : "", job.error ? job.error->message : "",
                       textOf(job.warnings), job.crashes, job.session, job.trashed, job.tags, provenance);
}

std::string stageCheck(const std::string& uid, const BlobRef& blob, const std::string& text)
{
    return store::checkOf(fmt::format("{}\n{}\n{}\n{}\n{}", uid, blob.name, blob.bytes, blob.check, text));
}

/// The order of kColumns.
JobRecord recordOf(const Statement& row)
{
    JobRecord job;
    job.id = row.integer(0);
    job.uid = row.text(1);
    job.request = requestFromText(row.text(2));
    job.state = jobs::stateFromName(row.text(3)).value_or(jobs::JobState::Interrupted);
    job.place = row.real(4);
    job.created = row.integer(5);
    job.started = row.integer(6);
    job.ended = row.integer(7);
    job.reached = stageFromName(row.text(8));
    job.seconds = row.real(9);
    if (const auto code = codeFromName(row.text(10)))
        job.error = Error { *code, row.text(11) };
    job.warnings = linesFromText(row.text(12));
    job.crashes = static_cast<int>(row.integer(13));
    job.session = row.text(14);
    job.trashed = row.integer(15);
    job.tags = row.text(16);
    job.provenance = provenanceFromText(row.text(17));
    return job;
}

Error notFound(const std::string& what)
{
    return { ErrorCode::NotFound, what + ": there is no such job; see `orfeas jobs list`" };
}

} // namespace

std::int64_t nowMs()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::system_clock::now().time_since_epoch())
        .count();
}

Result<std::unique_ptr<Library>> Library::open(const std::filesystem::path& folder)
{
    for (const auto& sub : { folder, folder / "sessions" }) {
        if (auto made = store::makeFolder(sub); !made)
            return made.error();
    }
    const std::string session = newUid();
    auto alive = store::FolderLock::tryTake(folder / "sessions" / session);
    if (!alive)
        return alive.error();
    auto blobs = store::BlobStore::open(folder / "blobs");
    if (!blobs)
        return blobs.error();
    auto index = Database::open(folder / "library.db", kMigrations, store::Durability::Full);
    if (!index)
        return index.error();
    std::unique_ptr<Library> library(
        new Library(folder, std::move(*index), std::move(*blobs), std::move(*alive), session));
    if (const auto broken = library->m_index->takeSetAside()) {
        if (auto saved = library->salvage(*broken); !saved)
            log(LogLevel::Warning, "library", saved.error().message);
    }
    return library;
}

JobRecord queuedJob(jobs::Request request, std::string tags)
{
    JobRecord job;
    job.uid = newUid();
    job.request = std::move(request);
    for (auto& picture : job.request.pictures)
        picture = picture.empty() ? picture : std::filesystem::absolute(picture);
    job.tags = std::move(tags);
    job.created = nowMs();
    job.place = static_cast<double>(job.created);
    return job;
}

Result<store::FolderLock> Library::takeQueue(std::chrono::milliseconds patience) const
{
    return store::FolderLock::takeWithin(m_folder / "queue.lock", patience);
}

void Library::bindAll(Statement& statement, const JobRecord& job)
{
    const std::string request = textOf(job.request);
    const std::string provenance = textOf(job.provenance);
    statement.bind(job.uid).bind(request).bind(stateName(job.state)).bind(job.place).bind(job.created);
    statement.bind(job.started).bind(job.ended).bind(job.reached ? stageName(*job.reached) : "").bind(job.seconds);
    statement.bind(job.error ? codeName(job.error->code) : "");
    statement.bind(std::string_view(job.error ? job.error->message : std::string_view()));
    statement.bind(textOf(job.warnings)).bind(std::int64_t { job.crashes }).bind(job.session).bind(job.trashed);
    statement.bind(job.tags).bind(provenance);
    statement.bind(store::checkOf(hashable(job, request, provenance)));
    std::string words = job.request.displayName() + "\n" + job.tags + "\n" + job.provenance.engine;
    for (const auto& path : job.request.pictures)
        words += "\n" + path.string();
    statement.bind(words);
}

Result<void> Library::add(JobRecord& job)
{
    return addAll({ &job, 1 });
}

Result<void> Library::addAll(std::span<JobRecord> jobs)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    if (auto begun = session->begin(); !begun)
        return begun;
    for (JobRecord& job : jobs) {
        auto statement = session->prepare(kInsert);
        if (!statement)
            return statement.error();
        bindAll(*statement, job);
        if (auto added = statement->run(); !added)
            return added;
        job.id = session->lastId();
    }
    return session->commit();
}

Result<void> Library::write(Database::Session& session, const JobRecord& job)
{
    auto statement = session.prepare(kUpdate);
    if (!statement)
        return statement.error();
    bindAll(*statement, job);
    if (auto saved = statement->run(); !saved)
        return saved;
    if (session.changes() > 0)
        return {};
    statement = session.prepare(kInsert);
    if (!statement)
        return statement.error();
    bindAll(*statement, job);
    return statement->run();
}

Result<void> Library::save(const JobRecord& job)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    return write(*session, job);
}

Result<void> Library::savePlaces(const std::vector<std::pair<std::string, double>>& places)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    if (auto begun = session->begin(); !begun)
        return begun;
    for (const auto& [uid, place] : places) {
        if (auto set = session->run("UPDATE jobs SET place = ?1 WHERE uid = ?2", place, uid); !set)
            return set;
    }
    return session->commit();
}

Result<void> Library::keepStage(const std::string& uid, const jobs::StageResult& result, std::string_view packed)
{
    return keepRow(uid, static_cast<int>(result.stage), result, packed);
}

Result<void> Library::keepStage(const std::string& uid, const jobs::StageResult& result, const jobs::PackedFile& file)
{
    const BlobRef blob { file.name, file.bytes, file.check };
    auto writing = m_blobs.writing();
    if (!writing)
        return writing.error();
    if (auto linked = m_blobs.link(file.path, blob); !linked)
        return linked;
    return keepRow(uid, static_cast<int>(result.stage), result, blob);
}

Result<void> Library::keepThumbnail(const std::string& uid, std::string_view packed)
{
    return keepRow(uid, kThumbnailRow, {}, packed);
}

Result<void> Library::keepRow(const std::string& uid, int row, const jobs::StageResult& result, std::string_view packed)
{
    auto writing = m_blobs.writing();
    if (!writing)
        return writing.error();
    auto blob = m_blobs.put(packed);
    if (!blob)
        return blob.error();
    return keepRow(uid, row, result, *blob);
}

Result<void> Library::keepRow(const std::string& uid, int row, const jobs::StageResult& result, const BlobRef& blob)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    auto statement = session->prepare("INSERT OR REPLACE INTO stages SELECT id, ?2, ?3, ?4, ?5, ?6, ?7 FROM jobs "
                                      "WHERE uid = ?1");
    if (!statement)
        return statement.error();
    const std::string text = jobs::stageText(result);
    statement->bind(uid).bind(std::int64_t { row }).bind(blob.name);
    statement->bind(static_cast<std::int64_t>(blob.bytes)).bind(blob.check).bind(text);
    statement->bind(stageCheck(uid, blob, text));
    if (auto kept = statement->run(); !kept)
        return kept;
    return session->changes() > 0 ? Result<void>() : Result<void>(notFound(uid));
}

Result<Library::KeptStage> Library::stage(const std::string& uid, Stage stage)
{
    return keptRow(uid, static_cast<int>(stage));
}

Result<store::Blob> Library::thumbnail(const std::string& uid)
{
    auto found = keptRow(uid, kThumbnailRow);
    if (!found)
        return found.error();
    return std::move(found->content);
}

Result<Library::KeptStage> Library::keptRow(const std::string& uid, int row)
{
    BlobRef blob;
    std::string text;
    {
        auto session = m_index->session();
        if (!session)
            return session.error();
        auto statement = session->prepare("SELECT blob, bytes, blob_check, text, row_check FROM stages "
                                          "WHERE job = (SELECT id FROM jobs WHERE uid = ?1) AND stage = ?2");
        if (!statement)
            return statement.error();
        auto there = statement->bind(uid).bind(std::int64_t { row }).next();
        if (!there)
            return there.error();
        if (!*there)
            return Error { ErrorCode::NotFound, uid + ": this stage is not kept" };
        blob = { statement->text(0), static_cast<std::uint64_t>(statement->integer(1)), statement->text(2) };
        text = statement->text(3);
        if (stageCheck(uid, blob, text) != statement->text(4))
            return Error { ErrorCode::NotFound, uid + ": what is known of this stage was damaged" };
    }
    auto result = jobs::stageFromText(text);
    if (!result || (row != kThumbnailRow && static_cast<int>(result->stage) != row))
        return Error { ErrorCode::NotFound, uid + ": what is known of this stage was damaged" };
    auto content = m_blobs.get(blob);
    if (!content)
        return Error { ErrorCode::NotFound, content.error().message };
    return KeptStage { std::move(*result), std::move(*content) };
}

std::optional<JobRecord> Library::checkedRecord(const Statement& row)
{
    JobRecord job = recordOf(row);
    if (store::checkOf(hashable(job, row.text(2), row.text(17))) == row.text(kCheckColumn))
        return job;
    log(LogLevel::Warning, "library", fmt::format("job {} was damaged and is left out", job.id));
    return std::nullopt;
}

Result<std::vector<JobRecord>> Library::read(Statement& statement)
{
    std::vector<JobRecord> jobs;
    while (true) {
        auto row = statement.next();
        if (!row)
            return row.error();
        if (!*row)
            return jobs;
        if (auto job = checkedRecord(statement))
            jobs.push_back(std::move(*job));
    }
}

template<typename Value>
Result<JobRecord> Library::jobWhere(const char* column, const Value& value, const std::string& called)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    auto statement = session->prepare(fmt::format("{} WHERE {} = ?1", kSelect, column));
    if (!statement)
        return statement.error();
    statement->bind(value);
    auto found = read(*statement);
    if (!found)
        return found.error();
    return found->empty() ? Result<JobRecord>(notFound(called)) : std::move(found->front());
}

Result<JobRecord> Library::job(std::int64_t id)
{
    return jobWhere("id", id, std::to_string(id));
}

Result<JobRecord> Library::job(const std::string& uid)
{
    return jobWhere("uid", uid, uid);
}

Result<std::vector<JobRecord>> Library::list(const JobQuery& query)
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    std::string sql = std::string(kSelect) + (query.trash ? " WHERE trashed > 0" : " WHERE trashed = 0");
    std::vector<std::string> words;
    for (std::size_t from = 0; from < query.words.size();) {
        const std::size_t end = std::min(query.words.find(' ', from), query.words.size());
        if (end > from)
            words.push_back(query.words.substr(from, end - from));
        from = end + 1;
    }
    for (std::size_t i = 0; i < words.size(); ++i)
        sql += " AND instr(lower(words), lower(?)) > 0";
    sql += query.state ? " AND state = ?" : "";
    sql += query.since ? " AND created >= ?" : "";
    sql += query.until ? " AND created < ?" : "";
    sql += query.before ? " AND id < ?" : "";
    auto statement = session->prepare(sql + " ORDER BY id DESC LIMIT ?");
    if (!statement)
        return statement.error();
    for (const std::string& word : words)
        statement->bind(word);
    if (query.state)
        statement->bind(stateName(*query.state));
    if (query.since)
        statement->bind(*query.since);
    if (query.until)
        statement->bind(*query.until);
    if (query.before)
        statement->bind(*query.before);
    statement->bind(std::int64_t { query.limit });
    return read(*statement);
}

} // namespace orfeas::library
