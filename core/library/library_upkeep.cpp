#include "core/base/log.h"
#include "core/library/library.h"
#include "core/library/schema.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>
#include <system_error>

namespace orfeas::library {

using store::Database;

namespace {

/// First those that ran, then those that wait, last those that are set aside.
int rankOf(const JobRecord& job)
{
    if (job.state == jobs::JobState::Queued)
        return 1;
    return job.crashes < kMostCrashes ? 0 : 2;
}

/// What can still be read of a broken library's jobs: from both ends, up to the damage.
std::map<std::int64_t, JobRecord> readable(Database::Session& session, const auto& read)
{
    std::map<std::int64_t, JobRecord> jobs;
    for (const auto& [order, compare] : { std::pair("ASC", ">"), std::pair("DESC", "<") }) {
        std::optional<std::int64_t> last;
        while (true) {
            auto statement =
                session.prepare(fmt::format("{} {} ORDER BY id {} LIMIT 1", kSelect,
                                            last ? fmt::format("WHERE id {} {}", compare, *last) : "", order));
            if (!statement)
                break;
            auto row = statement->next();
            if (!row || !*row)
                break;
            last = statement->integer(0);
            if (auto job = read(*statement))
                jobs.emplace(*last, std::move(*job));
        }
    }
    return jobs;
}

/// The files of mattes that were made for this job: those are named by what they hold, unlike an artist's own.
std::set<std::filesystem::path> mattesOf(const JobRecord& job)
{
    std::set<std::filesystem::path> files;
    for (const jobs::MatteRef& matte : job.request.mattes) {
        if (!matte.empty() && matte.path.filename() == matte.digest + ".png")
            files.insert(matte.path);
    }
    return files;
}

} // namespace

Library::~Library()
{
    // who finds no file knows that the session has ended, without trying its lock
    std::error_code none;
    std::filesystem::remove(m_folder / "sessions" / m_session, none);
}

bool Library::isAlive(const std::string& session)
{
    const std::filesystem::path file = m_folder / "sessions" / session;
    std::error_code failed;
    if (session == m_session || (std::filesystem::exists(file, failed) && !store::FolderLock::tryTake(file)))
        return true;
    std::filesystem::remove(file, failed);
    return false;
}

Result<std::vector<JobRecord>> Library::adopt()
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    if (auto begun = session->begin(); !begun)
        return begun.error();
    std::vector<JobRecord> jobs;
    {
        auto statement = session->prepare(std::string(kSelect)
                                          + " WHERE state IN ('queued', 'running', 'interrupted') AND trashed = 0 "
                                            "AND session <> ?1 ORDER BY place, id");
        if (!statement)
            return statement.error();
        statement->bind(m_session);
        auto found = read(*statement);
        if (!found)
            return found.error();
        jobs = std::move(*found);
    }
    std::map<std::string, bool> alive { { std::string(), false } };
    std::erase_if(jobs, [this, &alive](const JobRecord& job) {
        const auto [place, isNew] = alive.try_emplace(job.session, false);
        if (isNew)
            place->second = isAlive(job.session);
        return place->second;
    });
    for (JobRecord& job : jobs) {
        if (job.state == jobs::JobState::Running) {
            job.state = jobs::JobState::Interrupted;
            ++job.crashes;
        }
        if (job.state == jobs::JobState::Interrupted && job.crashes >= kMostCrashes)
            job.error = Error { ErrorCode::Internal,
                                fmt::format("{}: the program ended unexpectedly {} times while this ran; it is set "
                                            "aside until you retry it",
                                            job.request.front().string(), job.crashes) };
        job.session = m_session;
        if (auto saved = write(*session, job); !saved)
            return saved.error();
    }
    if (auto committed = session->commit(); !committed)
        return committed.error();
    std::stable_sort(jobs.begin(), jobs.end(),
                     [](const JobRecord& a, const JobRecord& b) { return rankOf(a) < rankOf(b); });
    return jobs;
}

Result<bool> Library::trash(const std::string& uid, bool inTrash)
{
    auto job = this->job(uid);
    if (!job)
        return job.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(job.error());
    job->trashed = inTrash ? nowMs() : 0;
    if (auto saved = save(*job); !saved)
        return saved.error();
    return true;
}

Result<std::set<std::string>> Library::owned()
{
    auto session = m_index->session();
    if (!session)
        return session.error();
    auto statement = session->prepare("SELECT blob FROM stages");
    if (!statement)
        return statement.error();
    auto names = statement->texts();
    if (!names)
        return names.error();
    return std::set<std::string>(names->begin(), names->end());
}

Result<store::SweepReport> Library::collect(std::int64_t olderThan)
{
    std::set<std::filesystem::path> orphans;
    {
        auto session = m_index->session();
        if (!session)
            return session.error();
        if (auto begun = session->begin(); !begun)
            return begun.error();
        const auto select = [&session](const std::string& where, std::int64_t when) -> Result<std::vector<JobRecord>> {
            auto statement = session->prepare(std::string(kSelect) + where);
            if (!statement)
                return statement.error();
            statement->bind(when);
            return read(*statement);
        };
        const auto gone = select(" WHERE trashed > 0 AND trashed < ?1", olderThan);
        if (!gone)
            return gone.error();
        if (auto deleted = session->run("DELETE FROM jobs WHERE trashed > 0 AND trashed < ?1", olderThan); !deleted)
            return deleted.error();
        for (const JobRecord& job : *gone)
            orphans.merge(mattesOf(job));
        if (!orphans.empty()) {
            const auto rest = select(" WHERE trashed >= 0 AND id > ?1", -1);
            if (!rest)
                return rest.error();
            for (const JobRecord& job : *rest) {
                for (const std::filesystem::path& matte : mattesOf(job))
                    orphans.erase(matte);
            }
        }
        if (auto committed = session->commit(); !committed)
            return committed.error();
    }
    std::error_code ignored; // a file too many does no harm
    for (const std::filesystem::path& matte : orphans)
        std::filesystem::remove(matte, ignored);
    return m_blobs.sweep([this] { return owned(); });
}

Result<int> Library::verify()
{
    const auto intact = m_index->intact();
    if (!intact)
        return intact.error();
    int damaged = *intact ? 0 : 1;
    const auto wrong = m_blobs.verify();
    if (!wrong)
        return wrong.error();
    damaged += static_cast<int>(wrong->size());
    auto session = m_index->session();
    if (!session)
        return session.error();
    auto statement = session->prepare(kSelect);
    if (!statement)
        return statement.error();
    while (true) {
        auto row = statement->next();
        if (!row)
            return row.error();
        if (!*row)
            return damaged;
        damaged += checkedRecord(*statement) ? 0 : 1;
    }
}

Result<void> Library::salvage(const std::filesystem::path& broken)
{
    auto old = Database::openBroken(broken);
    if (!old)
        return old.error();
    auto from = (*old)->session();
    if (!from)
        return from.error();
    const auto jobs = readable(*from, [](const store::Statement& row) { return checkedRecord(row); });
    auto to = m_index->session();
    if (!to)
        return to.error();
    if (auto begun = to->begin(); !begun)
        return begun;
    for (const auto& [id, job] : jobs) {
        if (auto copied = copyJob(*from, *to, job); !copied)
            return copied;
    }
    if (auto committed = to->commit(); !committed)
        return committed;
    log(LogLevel::Warning, "library", fmt::format("{} jobs were brought back from {}", jobs.size(), broken.string()));
    return {};
}

Result<void> Library::copyJob(Database::Session& from, Database::Session& to, const JobRecord& job)
{
    auto insert = to.prepare(kInsert);
    if (!insert)
        return insert.error();
    bindAll(*insert, job);
    if (auto added = insert->run(); !added)
        return added;
    if (auto set = to.run("UPDATE jobs SET id = ?1 WHERE uid = ?2", job.id, job.uid); !set)
        return set;
    auto stages = from.prepare("SELECT stage, blob, bytes, blob_check, text, row_check FROM stages WHERE job = ?1");
    if (!stages)
        return {}; // the table itself is lost: the job is there without them
    stages->bind(job.id);
    for (auto row = stages->next(); row && *row; row = stages->next()) {
        if (auto copied =
                to.run("INSERT OR REPLACE INTO stages VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", job.id, stages->integer(0),
                       stages->text(1), stages->integer(2), stages->text(3), stages->text(4), stages->text(5));
            !copied)
            return copied;
    }
    return {};
}

} // namespace orfeas::library
