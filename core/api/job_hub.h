#pragma once

#include "core/api/client_words.h"
#include "core/service/studio_service.h"

#include <QObject>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace orfeas::api {

/// What is known of a stage without its mesh.
struct StageFacts {
    Stage stage = Stage::Preview;
    double seconds = 0; ///< from the job's start
    std::size_t vertices = 0;
    std::size_t triangles = 0;
    std::uint64_t queries = 0;
    std::vector<std::string> warnings; ///< of the job so far, in ClientWords
};

/// What an event keeps of a job: of thousands of jobs a service remembers every event.
struct JobMoment {
    jobs::JobId id = 0;
    jobs::JobState state = jobs::JobState::Queued;
    std::optional<Stage> reached;
    std::string step;
    double fraction = 0; ///< 0..1
    double seconds = 0; ///< since it started running
    std::optional<Error> error; ///< when Failed; in ClientWords
};

/// One thing that happened to a job.
struct JobEvent {
    enum class Kind { State, Stage, Warning, Progress, Beat };
    Kind kind = Kind::State;
    std::uint64_t number = 0; ///< grows, over restarts too; 0: not kept (Progress, Beat)
    JobMoment job;
    StageFacts stage; ///< of a Stage
    std::string warning; ///< of a Warning, in ClientWords
    bool isEnd = false; ///< nothing follows unless the job is tried again
};

/// Turns the service's signals into a list of events for each job, which a listener gets from where it wants to its
/// end. Progress is not in the list: it is told to whoever listens at that moment, at most 4 times a second.
/// \thread listen() any; the rest the one it is made on, which has an event loop
class JobHub : public QObject {
public:
    using Listen = std::function<void(const JobEvent&)>;

    /// Of jobs that are there already it knows their state. \param service, words  must outlive it
    /// \param forgetResults  the results of jobs that end are taken out of the service's memory; only on its own thread
    JobHub(service::StudioService& service, const ClientWords& words, bool forgetResults);
    ~JobHub() override;

    /// Calls `listen` for the events after `after` and from then on for each as it happens, one at a time, in order;
    /// from this call and from the hub's thread, so it must not wait. Ends when the handle is dropped.
    [[nodiscard]] std::shared_ptr<void> listen(jobs::JobId job, std::uint64_t after, Listen listen);

    /// Calls `ended` with the event that ends the job, now where it has ended; as listen() calls. Dropped with the hub.
    void whenEnded(jobs::JobId job, Listen ended);

    /// Told of every event that is kept; before the first.
    void observe(Listen observer) { m_observer = std::move(observer); }

private:
    struct Listener {
        Listen call;
    };
    struct Log {
        std::vector<JobEvent> events;
        std::vector<std::weak_ptr<Listener>> listeners;
        std::vector<Listen> ends;
        jobs::JobState state = jobs::JobState::Queued;
        bool hasState = false;
        std::size_t warnings = 0; ///< told
        std::chrono::steady_clock::time_point progressTold;
    };
    void onChanged(const jobs::JobSnapshot& job);
    void onStage(jobs::JobId id, const service::StageResultPtr& result);
    void add(Log& log, JobEvent event); ///< m_mutex held
    static void tell(Log& log, const JobEvent& event); ///< m_mutex held
    void beat();

    JobMoment momentOf(const jobs::JobSnapshot& job) const;

    service::StudioService& m_service;
    const ClientWords& m_words;
    const bool m_forgetsResults;
    QTimer m_beat;
    Listen m_observer;
    std::recursive_mutex m_mutex; ///< guards all below; held while listeners are called, so that they hear in order
    std::map<jobs::JobId, Log> m_logs;
    std::uint64_t m_lastNumber;
};

} // namespace orfeas::api
