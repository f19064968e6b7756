#pragma once

#include "core/library/job_record.h"
#include "core/store/blob_store.h"
#include "core/store/database.h"
#include "core/store/folder_lock.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace orfeas::library {

/// Which jobs a list shows, newest first.
struct JobQuery {
    std::string words {}; ///< each must occur in the name, a tag, the engine or a picture's path; empty: all
    std::optional<jobs::JobState> state {};
    std::optional<std::int64_t> since {}; ///< created at or after, ms since 1970
    std::optional<std::int64_t> until {}; ///< created before, ms since 1970
    std::optional<std::int64_t> before {}; ///< ids below this one: the next page
    bool trash = false; ///< those in the trash instead of the others
    int limit = 100;
};

/// Every job with its settings, stages, thumbnail, times and provenance: an SQLite file and content-addressed files in
/// one folder. What a function that changes something has returned from survives the program's death and a loss of
/// power. A damaged row or file is left out, said in the log, and never served.
///
/// Each program that runs jobs has a session; a job of a session that died belongs to whoever adopts it.
/// \thread any, and several processes
class Library {
public:
    /// \error UnsupportedFormat  written by a newer program  \error DiskFull, PermissionDenied, Io
    static Result<std::unique_ptr<Library>> open(const std::filesystem::path& folder);

    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    ~Library();

    const std::string& session() const { return m_session; }

    /// The right to run the queue's jobs. \param patience  how long one that dies just now is waited for
    /// \error AlreadyExists  another program does, naming it
    Result<store::FolderLock> takeQueue(std::chrono::milliseconds patience = std::chrono::seconds(2)) const;

    /// Keeps a new job; its id is set. \error DiskFull, ...  nothing is kept
    Result<void> add(JobRecord& job);
    /// The same for many, all or none.
    Result<void> addAll(std::span<JobRecord> jobs);
    /// Writes all of a job but its id and stages; adds it where it is not kept yet.
    Result<void> save(const JobRecord& job);
    /// Only the places, in one transaction.
    Result<void> savePlaces(const std::vector<std::pair<std::string, double>>& places);

    /// \error NotFound  no such job
    Result<void> keepStage(const std::string& uid, const jobs::StageResult& result, std::string_view packed);
    /// The same for what lies in a file already, of the same file system. \error Io  it does not: give the bytes
    Result<void> keepStage(const std::string& uid, const jobs::StageResult& result, const jobs::PackedFile& file);
    Result<void> keepThumbnail(const std::string& uid, std::string_view packed);
    /// Without its mesh, which `content` holds packed. \error NotFound  it is not there, or was damaged
    struct KeptStage {
        jobs::StageResult result;
        store::Blob content;
    };
    Result<KeptStage> stage(const std::string& uid, Stage stage);
    Result<store::Blob> thumbnail(const std::string& uid); ///< \error NotFound

    Result<JobRecord> job(std::int64_t id);
    Result<JobRecord> job(const std::string& uid);
    Result<std::vector<JobRecord>> list(const JobQuery& query);

    /// Takes over the jobs of the queue and of sessions that died, in the order in which they are to start: first
    /// those that ran, which are Interrupted now; those that died too often come last and stay Interrupted.
    Result<std::vector<JobRecord>> adopt();

    /// Whether a program that lives runs this job or is about to.
    bool isAlive(const JobRecord& job) { return !job.session.empty() && isAlive(job.session); }

    /// Trash instead of deletion. \return false: there is no such job
    Result<bool> trash(const std::string& uid, bool inTrash);
    /// Deletes what has been in the trash since before `olderThan`, then every file that no job owns, and the mattes
    /// that were made for those jobs alone.
    Result<store::SweepReport> collect(std::int64_t olderThan);
    /// Reads everything. \return the number of damaged rows and files
    Result<int> verify();

private:
    Library(std::filesystem::path folder, std::unique_ptr<store::Database> index, store::BlobStore blobs,
            store::FolderLock alive, std::string session)
        : m_folder(std::move(folder)), m_index(std::move(index)), m_blobs(std::move(blobs)), m_alive(std::move(alive)),
          m_session(std::move(session))
    {
    }
    static Result<std::vector<JobRecord>> read(store::Statement& statement);
    /// The one job whose `column` is `value`. \param called  what the error calls it
    template<typename Value>
    Result<JobRecord> jobWhere(const char* column, const Value& value, const std::string& called);
    static std::optional<JobRecord> checkedRecord(const store::Statement& row);
    static void bindAll(store::Statement& statement, const JobRecord& job);
    static Result<void> write(store::Database::Session& session, const JobRecord& job);
    Result<void> keepRow(const std::string& uid, int row, const jobs::StageResult& result, std::string_view packed);
    Result<void> keepRow(const std::string& uid, int row, const jobs::StageResult& result, const store::BlobRef& blob);
    Result<KeptStage> keptRow(const std::string& uid, int row);
    bool isAlive(const std::string& session);
    Result<std::set<std::string>> owned();
    /// Copies the jobs that can still be read from a broken file.
    Result<void> salvage(const std::filesystem::path& broken);
    static Result<void> copyJob(store::Database::Session& from, store::Database::Session& to, const JobRecord& job);

    std::filesystem::path m_folder;
    std::unique_ptr<store::Database> m_index;
    store::BlobStore m_blobs;
    store::FolderLock m_alive; ///< says to others that this session lives
    std::string m_session;
};

/// Now, ms since 1970.
std::int64_t nowMs();

/// A new job for Library::add(), last in the queue and of no program yet; whoever owns the queue takes it over. Its
/// pictures' paths are made absolute.
JobRecord queuedJob(jobs::Request request, std::string tags = {});

} // namespace orfeas::library
