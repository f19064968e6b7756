#include "core/service/caching_runner.h"

#include "core/asset/packed_mesh.h"
#include "core/base/log.h"
#include "core/service/engine_weights.h"
#include "core/service/file_state.h"
#include "core/service/result_shelf.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <set>
#include <utility>

namespace orfeas::service {

namespace {

using Clock = std::chrono::steady_clock;
using cache::KnownPicture;

std::size_t indexOf(Stage stage)
{
    return static_cast<std::size_t>(stage);
}

} // namespace

/// One request on its way.
class CachingRunner::Run {
public:
    Run(CachingRunner& runner, const jobs::Request& request, const JobContext& context, const RunnerEvents& events,
        cache::EngineKey engine)
        : m_runner(runner), m_cache(*runner.m_cache), m_request(request), m_context(context), m_events(events),
          m_engine(std::move(engine))
    {
    }

    Result<void> go()
    {
        lookAtFiles();
        while (true) {
            if (auto stop = m_context.checkpoint(); !stop)
                return stop;
            if (!m_keys) {
                auto outcome = discover();
                if (!m_keys || !m_joinAgain)
                    return outcome;
                m_joinAgain = false;
                continue;
            }
            auto seat = m_runner.m_flights.join(flightKey());
            if (seat.leader)
                return lead(std::move(*seat.leader));
            if (auto outcome = follow(*seat.follower))
                return *outcome;
        }
    }

private:
    /// The keys without decoding anything, where every picture was seen before.
    void lookAtFiles()
    {
        cache::PictureDigests pixels;
        bool all = true;
        for (std::size_t i = 0; i < m_request.pictures.size(); ++i) {
            if (m_request.pictures[i].empty())
                continue;
            ++m_pictures;
            m_files[i] = fileState(m_request.pictures[i]); // nothing: the inner runner says why
            auto known = m_files[i] ? m_cache.knownPicture(m_files[i]->bytes)
                                    : Result<std::optional<KnownPicture>>(std::optional<KnownPicture>());
            if (!known)
                trouble("looked up", known.error());
            if (!known || !*known) {
                all = false;
                continue;
            }
            pixels[i] = (*known)->pixels;
            for (const std::string& note : linesOf((*known)->notes))
                m_notes.push_back(note);
        }
        if (all && m_pictures > 0)
            setKeys(pixels);
    }

    void setKeys(const cache::PictureDigests& pixels)
    {
        m_pixels = pixels;
        m_keys = cache::requestKeys(m_request, pixels, m_engine);
    }

    /// Runs the inner runner to learn the keys, and on to the end if nothing of it is there and nobody else makes it.
    Result<void> discover()
    {
        m_notes.clear();
        cache::PictureDigests pixels;
        int seen = 0;
        std::optional<Flights::Leader> leader;
        const auto decoded = [&](engine::View view, const DecodedPicture& picture) -> Result<void> {
            pixels[static_cast<std::size_t>(view)] = picture.pixels;
            remember(view, picture);
            if (++seen < m_pictures)
                return {};
            setKeys(pixels);
            auto seat = m_runner.m_flights.join(flightKey());
            if (seat.leader && !anythingKept()) {
                leader.emplace(std::move(*seat.leader));
                m_leader = &*leader;
                count({ .misses = 1 });
                return {};
            }
            m_joinAgain = true;
            return Error { ErrorCode::Cancelled, "known already" };
        };
        return finish(runInner(m_request, decoded));
    }

    Result<void> lead(Flights::Leader leader)
    {
        m_leader = &leader;
        const cache::ResultCache::Use use(m_cache, hexKeys());
        const auto started = Clock::now();
        const auto kept = keptStages();
        const auto subject = kept.empty() ? std::nullopt : keptSubject();
        if (subject)
            tellSubject(*subject);
        for (const auto& stage : kept)
            tell({ {}, {}, stage });
        if (subject && kept.size() == indexOf(m_request.until) + 1) {
            const double took = std::chrono::duration<double>(Clock::now() - started).count();
            count({ .hits = 1, .secondsSaved = std::max(0.0, kept.back()->seconds - took) });
            return finish({});
        }
        m_toldSubject = subject.has_value();
        jobs::Request rest = m_request;
        if (!kept.empty())
            rest.after = std::max(rest.after.value_or(Stage::Preview), kept.back()->stage);
        count(kept.empty() ? cache::CacheCounters { .misses = 1 } : cache::CacheCounters { .partial = 1 });
        const auto decoded = [this](engine::View view, const DecodedPicture& picture) -> Result<void> {
            // the file may be another one by now: what is made of it is neither kept nor told under the old one's name
            if (picture.pixels == m_pixels[static_cast<std::size_t>(view)])
                return {};
            return Error { ErrorCode::Io,
                           m_request.pictures[static_cast<std::size_t>(view)].string()
                               + ": changed while it was read; try again" };
        };
        return finish(runInner(rest, decoded));
    }

    std::optional<Result<void>> follow(Flights::Follower& follower)
    {
        count({ .coalesced = 1 });
        if (m_events.waits)
            m_events.waits(true);
        auto outcome = follower.follow(m_context.stopToken(), [this](const Event& event) { pass(event); });
        if (m_events.waits)
            m_events.waits(false);
        return outcome;
    }

    /// Whoever has stages already follows only those that have the same.
    std::string flightKey() const
    {
        return fmt::format("{} {}", m_keys->request.hex(), m_request.after ? stageName(*m_request.after) : "");
    }

    std::vector<std::string> hexKeys() const
    {
        std::vector<std::string> keys { m_keys->subject.hex() };
        for (const Digest& key : m_keys->stages)
            keys.push_back(key.hex());
        return keys;
    }

    /// What of this request is kept, from the first stage on without a gap.
    std::vector<std::shared_ptr<const jobs::StageResult>> keptStages()
    {
        std::vector<std::shared_ptr<const jobs::StageResult>> kept;
        for (const Stage stage : kStages) {
            if (stage > m_request.until)
                break;
            auto found = keptStage(stage);
            if (!found)
                break;
            kept.push_back(std::move(found));
        }
        return kept;
    }

    std::shared_ptr<const jobs::StageResult> keptStage(Stage stage)
    {
        auto found = m_runner.m_shelf.take(m_keys->stages[indexOf(stage)], stage, m_context);
        if (!found)
            trouble("read", found.error());
        return found ? *found : nullptr;
    }

    std::optional<KeptSubject> keptSubject()
    {
        auto found = takeSubject(m_cache, m_keys->subject);
        if (!found)
            trouble("read", found.error());
        return found ? *found : std::nullopt;
    }

    bool anythingKept()
    {
        const auto found = m_cache.look(m_keys->stages.front());
        return found && *found;
    }

    void tellSubject(const KeptSubject& subject)
    {
        tell({ subject.picture, {}, {} });
        for (const std::string& text : m_notes)
            tell({ {}, text, {} });
        for (const std::string& text : subject.warnings)
            tell({ {}, text, {} });
    }

    /// What the inner runner makes is kept, then told.
    Result<void> runInner(const jobs::Request& request,
                          const std::function<Result<void>(engine::View, const DecodedPicture&)>& decoded)
    {
        RunnerEvents events;
        events.decoded = decoded;
        events.waitsForMemory = m_events.waitsForMemory;
        events.steppedDown = m_events.steppedDown;
        events.fieldName = [this] { return m_keys ? m_keys->field.hex() : std::string(); };
        events.keptField = [this]() -> std::optional<std::string> {
            auto found = m_keys ? m_cache.find(m_keys->field) : Result<std::optional<cache::Cached>>(std::nullopt);
            if (!found)
                trouble("read", found.error());
            return found && *found ? std::optional(std::string((*found)->content.view())) : std::nullopt;
        };
        events.keepField = [this](const std::string& bytes) {
            const auto kept = m_keys ? m_cache.insert(m_keys->field, bytes, {}, 0) : Result<void>();
            if (!kept)
                trouble("kept", kept.error());
        };
        events.subject = [this](std::shared_ptr<const image::Image> subject) {
            m_subject = subject;
            tell({ std::move(subject), {}, {} });
        };
        events.warning = [this](const std::string& text) {
            m_warnings.push_back(text);
            if (!m_toldSubject)
                tell({ {}, text, {} }); // else it was among what is kept of the subject
        };
        events.stage = [this](jobs::StageResult result) {
            if (!result.standIn) {
                if (!result.packed)
                    result.packed = std::make_shared<const std::string>(asset::packMesh(*result.mesh));
                keep(result);
            }
            tell({ {}, {}, std::make_shared<const jobs::StageResult>(std::move(result)) });
        };
        auto outcome = m_runner.m_inner->run(request, m_context, events);
        if (outcome)
            keepSubject();
        return outcome;
    }

    void keep(const jobs::StageResult& result)
    {
        if (!m_keys)
            return;
        if (const auto kept = m_runner.m_shelf.put(m_keys->stages[indexOf(result.stage)], result); !kept)
            trouble("kept", kept.error());
    }

    void keepSubject()
    {
        if (!m_subject || !m_keys)
            return;
        // notes come from the file, not from the pixels: another file of these pixels may have none
        const std::set<std::string> notes(m_notes.begin(), m_notes.end());
        std::erase_if(m_warnings, [&notes](const std::string& text) { return notes.contains(text); });
        if (const auto kept = putSubject(m_cache, m_keys->subject, *m_subject, m_warnings); !kept)
            trouble("kept", kept.error());
    }

    /// The digest of a picture that was just decoded is kept under its file's bytes.
    void remember(engine::View view, const DecodedPicture& picture)
    {
        const auto index = static_cast<std::size_t>(view);
        m_notes.insert(m_notes.end(), picture.notes.begin(), picture.notes.end());
        if (m_files[index] && m_files[index]->unchanged(m_request.pictures[index])) {
            const auto done =
                m_cache.rememberPicture(m_files[index]->bytes, { picture.pixels, joinedLines(picture.notes) });
            if (!done)
                trouble("kept", done.error());
        }
    }

    /// Ends the leader's flight. One that was stopped gives up, so that a follower goes on.
    Result<void> finish(const Result<void>& outcome)
    {
        if (m_leader && (outcome || outcome.error().code != ErrorCode::Cancelled))
            m_leader->finish(outcome);
        m_leader = nullptr;
        return outcome;
    }

    void tell(const Event& event)
    {
        if (m_leader)
            m_leader->publish(event);
        pass(event);
    }

    void pass(const Event& event) const
    {
        if (event.subject && m_events.subject)
            m_events.subject(event.subject);
        if (!event.warning.empty() && m_events.warning)
            m_events.warning(event.warning);
        if (event.stage && m_events.stage && !(m_request.after && event.stage->stage <= *m_request.after))
            m_events.stage(*event.stage);
    }

    void count(const cache::CacheCounters& more)
    {
        if (const auto counted = m_cache.count(more); !counted)
            trouble("counted", counted.error());
    }

    /// Said once to the artist: the result is there, but it will have to be made again.
    void trouble(const char* doing, const Error& error)
    {
        if (std::exchange(m_troubled, true))
            return;
        const std::string text = fmt::format("the cache could not be {}: {}", doing, error.message);
        log(LogLevel::Warning, "cache", text);
        pass({ {}, text, {} });
    }

    CachingRunner& m_runner;
    cache::ResultCache& m_cache;
    const jobs::Request& m_request;
    const JobContext& m_context;
    const RunnerEvents& m_events;
    const cache::EngineKey m_engine;
    std::array<std::optional<FileState>, engine::kViews.size()> m_files;
    int m_pictures = 0;
    std::optional<cache::RequestKeys> m_keys;
    cache::PictureDigests m_pixels; ///< that m_keys were made of
    std::vector<std::string> m_notes; ///< of decoding
    std::vector<std::string> m_warnings; ///< of the inner runner, notes included
    std::shared_ptr<const image::Image> m_subject;
    Flights::Leader* m_leader = nullptr; ///< while this run leads
    bool m_toldSubject = false; ///< from the cache, with what was said of it
    bool m_joinAgain = false; ///< the pictures turned out to be known
    bool m_troubled = false;
};

CachingRunner::CachingRunner(std::shared_ptr<JobRunner> inner, const engine::Registry& engines,
                             std::shared_ptr<cache::ResultCache> cache, std::uint64_t memoryBytes)
    : m_inner(std::move(inner)), m_engines(engines), m_cache(std::move(cache)), m_shelf(m_cache, memoryBytes)
{
}

Result<void> CachingRunner::run(const jobs::Request& request, const JobContext& context, const RunnerEvents& events)
{
    const auto entry = m_engines.find(request.engine);
    if (!entry)
        return entry.error();
    auto identity = identityOf(**entry, request.model, request.precision, context);
    if (!identity)
        return identity.error();
    // an inner runner that looked for itself might find others
    jobs::Request found = request;
    found.model = std::move(identity->model);
    cache::EngineKey key { (*entry)->info.id, std::move(identity->version), std::move(identity->weights) };
    return Run(*this, found, context, events, std::move(key)).go();
}

} // namespace orfeas::service
