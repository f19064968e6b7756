#pragma once

#include "core/jobs/job_queue.h"
#include "core/memory/monitor.h"
#include "core/service/job_keeper.h"
#include "core/service/job_runner.h"
#include "core/service/progress_plan.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <stop_token>

namespace orfeas::service {

using StageResultPtr = std::shared_ptr<const jobs::StageResult>;
using ImagePtr = std::shared_ptr<const image::Image>;

struct ServiceOptions {
    int jobsAtOnce = 2; ///< at least 1
    int threads = 2; ///< cores to share among the jobs that run
    std::shared_ptr<library::Library> library {}; ///< where jobs are kept; null: only here, while it lives
    /// Takes over what waited or ran when the last owner ended, and what others submit. Whoever sets it holds
    /// library::Library::takeQueue().
    bool ownsQueue = false;
    int earlierJobs = 200; ///< of those that have ended, the newest that the owner of the queue shows again
    /// Jobs that have ended and stay here, those that ended last; of older ones the library alone knows: find() does
    /// not see them, recall() brings one back. 0: all stay.
    int mostEnded = 0;
    std::function<library::Provenance(const jobs::Request&)> provenance {}; ///< called on a pool thread
    std::shared_ptr<memory::Monitor> memory {}; ///< what the runner tells of its memory; null: nothing
};

/// The one door to jobs for the window, the command line and the HTTP service: submit, watch, cancel, retry, reorder.
///
/// With a library every job, each of its stages and its outcome is durable before it is told, and jobs of earlier
/// starts come back; trouble with keeping is a warning of the job, never its failure.
///
/// Jobs run on QtConcurrent tasks; every signal is emitted on the thread this object lives on, in the order in which
/// things happened. Destroying it cancels what runs and waits for it.
/// \thread submit() and all queries may be called from any thread; the rest from the object's own
class StudioService : public QObject {
    Q_OBJECT

public:
    StudioService(std::shared_ptr<JobRunner> runner, ServiceOptions options, QObject* parent = nullptr);
    ~StudioService() override;

    /// \param uid  names the job for ever (library::newUid()); empty: a new one. Never that of a job there is
    jobs::JobId submit(jobs::Request request, std::string uid = {});

    /// At once: the job is Cancelled and nothing more is told of it, while its runner winds down in the background.
    /// \return false when it has ended already
    bool cancel(jobs::JobId id);
    /// Queues a failed or cancelled job again. \return false when it is neither
    bool retry(jobs::JobId id);
    /// Lets a held job (JobSnapshot::held) start, or go on after the stages it has; it is held no more.
    /// \return false when it is not held
    bool goOn(jobs::JobId id);
    /// Asks otherwise of a job that has not begun; it keeps its place. \return false when it has begun, or is not there
    bool amend(jobs::JobId id, jobs::Request request);
    /// Place 0 starts next. \return false when it does not wait
    bool move(jobs::JobId id, std::size_t place);
    /// Forgets a job that neither waits nor runs, and its results. \return false when it does
    bool remove(jobs::JobId id);
    /// While paused, jobs that run go on and no further one starts.
    void setPaused(bool paused);
    bool paused() const;
    /// As ServiceOptions::jobsAtOnce; jobs that run go on. \param most  at least 1
    void setJobsAtOnce(int most);

    std::optional<jobs::JobSnapshot> snapshot(jobs::JobId id) const;
    std::vector<jobs::JobSnapshot> snapshots() const; ///< in order of submission
    std::vector<jobs::JobId> waiting() const; ///< in starting order
    StageResultPtr result(jobs::JobId id, Stage stage) const; ///< null: not there
    StageResultPtr bestResult(jobs::JobId id) const; ///< the last stage there is; null: none
    ImagePtr subject(jobs::JobId id) const; ///< null: not cut out yet
    bool hasSubject(jobs::JobId id) const; ///< loadSubject() will find one
    /// The subject; of an earlier job a small one, from the disk. Not from the GUI thread. Null: not there
    ImagePtr loadSubject(jobs::JobId id) const;
    std::shared_ptr<const memory::Monitor> memory() const { return m_options.memory; }
    /// All that the library has of a job, or is about to: its uid, its times, where it comes from.
    std::optional<library::JobRecord> record(jobs::JobId id) const;
    std::optional<jobs::JobId> find(const std::string& uid) const;
    /// Returns once all that was decided before is durable, or failed to be. Not from the GUI thread.
    void waitUntilKept();
    bool hasAdopted() const { return m_hasAdopted; } ///< adopted() was told at least once
    /// Takes the stages and the subject of a job that ended out of memory; the library has them. For programs that go
    /// on for long and look at results there.
    void forgetResults(jobs::JobId id);
    /// Reads an earlier job's stages on a pool thread and tells of each by stageReady(); nothing for other jobs.
    void fetch(jobs::JobId id);
    /// Shows jobs of the library that ended and are not here: reads them on a pool thread, then tells of each by
    /// jobAdded(). Nothing without a library.
    void bringBack(const library::JobQuery& query);
    /// A job of the library that has ended, to be tried again. \return the job here; nothing: it has not ended, or lies
    /// in the trash
    std::optional<jobs::JobId> recall(const library::JobRecord& kept);
    /// Words to find a job by. \return false: there is no such job
    bool setTags(jobs::JobId id, const std::string& tags);

Q_SIGNALS:
    void jobAdded(orfeas::jobs::JobSnapshot job);
    void jobChanged(orfeas::jobs::JobSnapshot job); ///< state, progress, warnings or error
    void jobRemoved(orfeas::jobs::JobId id);
    void subjectReady(orfeas::jobs::JobId id, orfeas::service::ImagePtr subject);
    void stageReady(orfeas::jobs::JobId id, orfeas::service::StageResultPtr result);
    void orderChanged(); ///< of the waiting jobs
    void idle(); ///< nothing runs and nothing waits
    void adopted(); ///< of the owner of a queue: what others left or submitted was taken over, even if nothing was

private:
    using Clock = std::chrono::steady_clock;
    /// One start of a job: a retried job has several.
    struct Run {
        jobs::JobId id = 0;
        std::uint64_t number = 0;
    };
    struct Record {
        jobs::JobSnapshot job;
        std::uint64_t run = 0; ///< the run whose events count; an earlier one may still wind down
        std::stop_source stop;
        std::array<StageResultPtr, kStages.size()> results;
        ImagePtr subject;
        ProgressPlan plan;
        Clock::time_point started;
        Clock::time_point lastTold; ///< progress is told at most 30 times a second
        library::JobRecord kept; ///< what the library has beside the snapshot
        bool hasThumbnail = false; ///< the library has one
        bool resumes = false; ///< the library has stages to go on from
        bool fetched = false;
        bool troubled = false; ///< keeping failed, and that was told
    };

    void startMore();
    void letOldOnesGo();
    void start(Record& record);
    /// The record of a run that still counts, or null. Call it with m_mutex held.
    Record* current(Run run);
    void finish(Run run, const Result<void>& outcome);
    void onProgress(Run run, const Progress& progress);
    void onStage(Run run, jobs::StageResult result);
    void onSubject(Run run, const ImagePtr& subject);
    void tellStage(Run run, const StageResultPtr& shared);
    void onWaits(bool waits);
    void onWarning(Run run, const std::string& text);
    void onWaitsForMemory(Run run, const std::string& why);
    void onSteppedDown(Run run, const std::string& text);
    /// Later, on this object's thread, and not at all when the job was removed until then.
    void sayLater(jobs::JobId id, std::function<void()> say);
    void tell(jobs::JobSnapshot job);
    static double secondsSince(Clock::time_point start);
    static std::string kindOf(const jobs::Request& request);
    static bool isHeldAt(const jobs::Request& request, std::optional<Stage> reached);

    // studio_service_keeping.cpp; those that say so want m_mutex held
    static library::JobRecord keptRecord(const Record& record);
    void keep(const Record& record); ///< m_mutex held
    void keepOrder(); ///< m_mutex held
    void keepFailed(const std::string& uid, const Error& error);
    void keepStage(const std::string& uid, const jobs::StageResult& result);
    void adopt();
    static Record earlierRecord(const library::JobRecord& kept, jobs::JobId id);
    void onAdopted(const std::vector<library::JobRecord>& jobs);
    void addEarlier(const std::vector<library::JobRecord>& jobs);
    /// What a run does before its runner: keeps that it runs, and brings back the stages it goes on from.
    jobs::Request prepareRun(Run run, jobs::Request request);

    const std::shared_ptr<JobRunner> m_runner;
    const ServiceOptions m_options;
    std::unique_ptr<JobKeeper> m_keeper; ///< null: nothing is kept
    QThreadPool m_pool;
    QThreadPool m_readers; ///< of fetch()
    QTimer m_adopting;
    std::atomic<bool> m_closing { false };
    std::atomic<bool> m_adopted { false }; ///< earlier jobs were read
    std::atomic<bool> m_hasAdopted { false }; ///< and taken over
    mutable std::mutex m_mutex; ///< guards all below; never held while calling out
    std::map<jobs::JobId, Record> m_records;
    jobs::JobQueue m_queue;
    DurationHistory m_history;
    jobs::JobId m_lastId = 0;
    std::uint64_t m_lastRun = 0;
    double m_lastPlace = 0;
    int m_running = 0; ///< runs that have not returned, those that wind down included
    int m_following = 0; ///< runs that only wait for an equal one; not in m_running
    bool m_paused = false;
    int m_jobsAtOnce = 1; ///< at most
};

} // namespace orfeas::service

Q_DECLARE_METATYPE(orfeas::jobs::JobSnapshot)
Q_DECLARE_METATYPE(orfeas::service::StageResultPtr)
Q_DECLARE_METATYPE(orfeas::service::ImagePtr)
