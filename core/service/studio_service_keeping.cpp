#include "core/asset/packed_mesh.h"
#include "core/base/log.h"
#include "core/service/kept_stage.h"
#include "core/service/result_shelf.h"
#include "core/service/studio_service.h"

#include <QtConcurrent>

#include <climits>

#include <algorithm>
#include <set>

namespace orfeas::service {

namespace {

jobs::JobSnapshot snapshotOf(const library::JobRecord& record, jobs::JobId id)
{
    jobs::JobSnapshot job;
    job.id = id;
    job.uid = record.uid;
    job.request = record.request;
    job.state = record.state;
    job.reached = record.reached;
    job.fraction = record.state == jobs::JobState::Done ? 1 : 0;
    job.seconds = record.seconds;
    job.warnings = record.warnings;
    job.error = record.error;
    return job;
}

} // namespace

library::JobRecord StudioService::keptRecord(const Record& record)
{
    library::JobRecord kept = record.kept;
    kept.request = record.job.request;
    // that it waits for memory is of no use after a crash
    kept.state = jobs::isUnderWay(record.job.state) ? jobs::JobState::Running : record.job.state;
    kept.reached = record.job.reached;
    kept.seconds = record.job.seconds;
    kept.error = record.job.error;
    kept.warnings = record.job.warnings;
    return kept;
}

void StudioService::keep(const Record& record)
{
    if (!m_keeper)
        return;
    library::JobRecord kept = keptRecord(record);
    kept.session = m_options.library->session();
    const std::string uid = kept.uid;
    m_keeper->post([kept = std::move(kept)](library::Library& library) { return library.save(kept); },
                   [this, uid](const Error& error) { keepFailed(uid, error); });
}

void StudioService::keepOrder()
{
    if (!m_keeper)
        return;
    std::vector<std::pair<std::string, double>> places;
    for (const jobs::JobId id : m_queue.waiting()) {
        Record& record = m_records[id];
        record.kept.place = static_cast<double>(places.size() + 1);
        places.emplace_back(record.kept.uid, record.kept.place);
    }
    m_keeper->post([places = std::move(places)](library::Library& library) { return library.savePlaces(places); }, {});
}

void StudioService::keepFailed(const std::string& uid, const Error& error)
{
    log(LogLevel::Warning, "library", error.message);
    std::optional<jobs::JobSnapshot> changed;
    {
        const std::scoped_lock lock(m_mutex);
        for (auto& [id, record] : m_records) {
            if (record.kept.uid != uid || record.troubled)
                continue;
            record.troubled = true;
            record.job.warnings.push_back("this job may not be kept: " + error.message);
            changed = record.job;
        }
    }
    if (changed)
        tell(std::move(*changed));
}

void StudioService::keepStage(const std::string& uid, const jobs::StageResult& result)
{
    library::Library& library = m_keeper->library();
    if (result.file && library.keepStage(uid, result, *result.file))
        return;
    const auto kept = result.packed ? library.keepStage(uid, result, *result.packed)
                                    : library.keepStage(uid, result, asset::packMesh(*result.mesh));
    if (!kept)
        keepFailed(uid, kept.error());
}

void StudioService::adopt()
{
    m_keeper->post(
        [this](library::Library& library) -> Result<void> {
            if (m_closing)
                return {};
            auto taken = library.adopt();
            if (!taken)
                return taken.error();
            std::vector<library::JobRecord> jobs;
            const bool isFirst = !m_adopted.exchange(true);
            if (isFirst) {
                library::JobQuery query;
                query.limit = m_options.earlierJobs;
                auto earlier = library.list(query);
                if (!earlier)
                    return earlier.error();
                std::reverse(earlier->begin(), earlier->end());
                std::copy_if(earlier->begin(), earlier->end(), std::back_inserter(jobs),
                             [](const library::JobRecord& job) { return jobs::isTerminal(job.state); });
            }
            jobs.insert(jobs.end(), taken->begin(), taken->end());
            if (!jobs.empty() || isFirst)
                QMetaObject::invokeMethod(
                    this, [this, jobs] { onAdopted(jobs); }, Qt::QueuedConnection);
            return {};
        },
        [](const Error& error) { log(LogLevel::Warning, "library", error.message); });
}

StudioService::Record StudioService::earlierRecord(const library::JobRecord& kept, jobs::JobId id)
{
    Record record;
    record.job = snapshotOf(kept, id);
    record.kept = kept;
    record.hasThumbnail = kept.reached.has_value();
    record.resumes = kept.reached.has_value();
    return record;
}

void StudioService::onAdopted(const std::vector<library::JobRecord>& jobs)
{
    std::vector<jobs::JobSnapshot> added;
    std::vector<jobs::JobSnapshot> changed;
    {
        const std::scoped_lock lock(m_mutex);
        for (const library::JobRecord& kept : jobs) {
            // one that is known here was given back to the queue by another program
            const auto known = std::find_if(m_records.begin(), m_records.end(),
                                            [&kept](const auto& entry) { return entry.second.kept.uid == kept.uid; });
            const jobs::JobId id = known == m_records.end() ? ++m_lastId : known->first;
            Record& record = m_records[id];
            record = earlierRecord(kept, id);
            m_lastPlace = std::max(m_lastPlace, kept.place);
            const bool setAside = kept.state == jobs::JobState::Interrupted && kept.crashes >= library::kMostCrashes;
            const bool waits = !jobs::isTerminal(kept.state) && !setAside;
            if (waits)
                record.job.state = jobs::JobState::Queued;
            record.job.held = waits && isHeldAt(kept.request, kept.reached);
            (known == m_records.end() ? added : changed).push_back(record.job);
            if (!waits || record.job.held)
                continue;
            // in the order they came, whatever their priorities once were
            m_queue.push(id, INT_MIN);
            m_queue.move(id, SIZE_MAX);
        }
    }
    for (const jobs::JobSnapshot& job : added)
        Q_EMIT jobAdded(job);
    for (const jobs::JobSnapshot& job : changed)
        Q_EMIT jobChanged(job);
    Q_EMIT orderChanged();
    m_hasAdopted = true;
    Q_EMIT adopted();
    startMore();
}

jobs::Request StudioService::prepareRun(Run run, jobs::Request request)
{
    if (!m_keeper)
        return request;
    std::string uid;
    bool resumes = false;
    library::Provenance provenance;
    if (m_options.provenance)
        provenance = m_options.provenance(request);
    {
        const std::scoped_lock lock(m_mutex);
        Record* record = current(run);
        if (record == nullptr)
            return request;
        uid = record->kept.uid;
        resumes = record->resumes;
        record->kept.provenance = provenance;
        // found once: a later start of the job uses the same weights
        if (record->job.request.model.empty())
            record->job.request.model = provenance.model;
        request.model = record->job.request.model;
        keep(*record);
    }
    m_keeper->flush(); // it is known to run before it does: a crash that it causes is counted
    for (const Stage stage : kStages) {
        auto kept = resumes && stage <= request.until ? keptStage(m_keeper->library(), uid, stage)
                                                      : Result<jobs::StageResult>(Error {});
        if (!kept)
            break;
        request.after = stage;
        tellStage(run, std::make_shared<const jobs::StageResult>(std::move(*kept)));
    }
    return request;
}

std::optional<library::JobRecord> StudioService::record(jobs::JobId id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_records.find(id);
    return place == m_records.end() ? std::nullopt : std::optional(keptRecord(place->second));
}

std::optional<jobs::JobId> StudioService::find(const std::string& uid) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = std::find_if(m_records.begin(), m_records.end(),
                                    [&uid](const auto& entry) { return entry.second.kept.uid == uid; });
    return place == m_records.end() ? std::nullopt : std::optional(place->first);
}

void StudioService::waitUntilKept()
{
    if (m_keeper)
        m_keeper->flush();
}

void StudioService::forgetResults(jobs::JobId id)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_records.find(id);
    if (!m_keeper || place == m_records.end() || !jobs::isTerminal(place->second.job.state))
        return;
    place->second.results = {};
    place->second.subject.reset();
}

void StudioService::fetch(jobs::JobId id)
{
    std::string uid;
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (!m_keeper || place == m_records.end() || place->second.fetched || !place->second.job.reached
            || jobs::isUnderWay(place->second.job.state))
            return;
        Record& record = place->second;
        if (record.results[static_cast<std::size_t>(*record.job.reached)])
            return;
        record.fetched = true;
        uid = record.kept.uid;
    }
    m_readers.start([this, id, uid] {
        for (const Stage stage : kStages) {
            auto kept = m_closing ? Result<jobs::StageResult>(Error {}) : keptStage(m_keeper->library(), uid, stage);
            if (!kept)
                continue; // never made, or damaged: the others are still worth showing
            const auto shared = std::make_shared<const jobs::StageResult>(std::move(*kept));
            {
                const std::scoped_lock lock(m_mutex);
                const auto place = m_records.find(id);
                if (place == m_records.end() || place->second.run != 0)
                    return;
                place->second.results[static_cast<std::size_t>(stage)] = shared;
            }
            sayLater(id, [this, id, shared] { Q_EMIT stageReady(id, shared); });
        }
    });
}

void StudioService::bringBack(const library::JobQuery& query)
{
    if (!m_keeper)
        return;
    m_readers.start([this, query] {
        // first who is known, then the list: a job that is removed meanwhile is in the one or not in the other
        std::set<std::string> known;
        for (const jobs::JobSnapshot& job : snapshots())
            known.insert(job.uid);
        m_keeper->flush();
        auto found = m_closing ? Result<std::vector<library::JobRecord>>(Error {}) : m_keeper->library().list(query);
        if (!found) {
            if (!m_closing)
                log(LogLevel::Warning, "library", found.error().message);
            return;
        }
        std::erase_if(*found, [&known](const library::JobRecord& job) {
            return !jobs::isTerminal(job.state) || known.contains(job.uid);
        });
        std::reverse(found->begin(), found->end());
        QMetaObject::invokeMethod(
            this, [this, jobs = std::move(*found)] { addEarlier(jobs); }, Qt::QueuedConnection);
    });
}

void StudioService::addEarlier(const std::vector<library::JobRecord>& jobs)
{
    std::vector<jobs::JobSnapshot> added;
    {
        const std::scoped_lock lock(m_mutex);
        std::set<std::string> known;
        for (const auto& entry : m_records)
            known.insert(entry.second.kept.uid);
        for (const library::JobRecord& kept : jobs) {
            if (!known.insert(kept.uid).second)
                continue;
            const jobs::JobId id = ++m_lastId;
            m_records[id] = earlierRecord(kept, id);
            added.push_back(m_records[id].job);
        }
    }
    for (const jobs::JobSnapshot& job : added)
        Q_EMIT jobAdded(job);
}

std::optional<jobs::JobId> StudioService::recall(const library::JobRecord& kept)
{
    if (const auto known = find(kept.uid))
        return known;
    if (!m_keeper || kept.trashed != 0 || !jobs::isTerminal(kept.state))
        return std::nullopt;
    addEarlier({ kept });
    return find(kept.uid);
}

void StudioService::letOldOnesGo()
{
    std::vector<jobs::JobId> gone;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_keeper || m_options.mostEnded <= 0)
            return;
        std::vector<std::pair<std::int64_t, jobs::JobId>> ended;
        for (const auto& [id, record] : m_records) {
            if (jobs::isTerminal(record.job.state) && !record.troubled)
                ended.emplace_back(record.kept.ended, id);
        }
        const auto most = static_cast<std::size_t>(m_options.mostEnded);
        if (ended.size() <= most)
            return;
        const auto firstToStay = ended.end() - static_cast<std::ptrdiff_t>(most);
        std::nth_element(ended.begin(), firstToStay, ended.end());
        for (auto place = ended.begin(); place != firstToStay; ++place) {
            m_records.erase(place->second);
            gone.push_back(place->second);
        }
    }
    for (const jobs::JobId id : gone)
        Q_EMIT jobRemoved(id);
}

bool StudioService::setTags(jobs::JobId id, const std::string& tags)
{
    jobs::JobSnapshot changed;
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (place == m_records.end())
            return false;
        if (place->second.kept.tags == tags)
            return true;
        place->second.kept.tags = tags;
        keep(place->second);
        changed = place->second.job;
    }
    tell(std::move(changed));
    return true;
}

bool StudioService::hasSubject(jobs::JobId id) const
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_records.find(id);
    return place != m_records.end() && (place->second.subject || place->second.hasThumbnail);
}

ImagePtr StudioService::loadSubject(jobs::JobId id) const
{
    std::string uid;
    {
        const std::scoped_lock lock(m_mutex);
        const auto place = m_records.find(id);
        if (place == m_records.end() || place->second.subject)
            return place == m_records.end() ? nullptr : place->second.subject;
        uid = place->second.kept.uid;
    }
    const auto packed = m_keeper ? m_keeper->library().thumbnail(uid) : Result<store::Blob>(Error {});
    auto picture = packed ? unpackThumbnail(packed->view()) : Result<image::Image>(Error {});
    return picture ? std::make_shared<const image::Image>(std::move(*picture)) : nullptr;
}

} // namespace orfeas::service
