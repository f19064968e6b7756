#include "core/memory/simulation.h"

#include "core/memory/learnt_peaks.h"
#include "core/memory/offline_bound.h"
#include "core/memory/scheduler.h"
#include "core/memory/simulated_device.h"
#include "core/memory/simulation_bound.h"
#include "core/memory/step_down.h"

#include <queue>

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::memory {

namespace {

constexpr double kMargin = 0.02; ///< of the device, left free
constexpr int kMostRetries = 6; ///< of one step
constexpr double kPatience = 3; ///< own lengths of a step that a job waits for other programs before it steps down

constexpr double kLongest = 1e6; ///< seconds after which nothing that waits will ever run

enum class Happens : std::uint8_t { Comes, Peaks, Ends, OthersChange, Patience };

struct Event {
    double when = 0;
    std::uint64_t number = 0; ///< order of making, for equal times
    Happens what = Happens::Comes;
    std::size_t index = 0; ///< job, or change of others
    std::uint64_t attempt = 0; ///< of the job's step: what it tried before is void

    bool operator>(const Event& other) const { return std::tie(when, number) > std::tie(other.when, other.number); }
};

class Simulation {
public:
    explicit Simulation(const JobMix& mix)
        : m_mix(mix), m_device({ mix.capacity, mix.fragmentation, mix.failAt }), m_scheduler(0), m_jobs(mix.jobs.size())
    {
        for (std::size_t i = 0; i < m_jobs.size(); ++i)
            add(mix.jobs[i].comes, Happens::Comes, i);
        for (std::size_t i = 0; i < mix.others.size(); ++i)
            add(mix.others[i].from, Happens::OthersChange, i);
        readBudget();
        m_capacity.push_back({ 0, static_cast<double>(mix.capacity) });
    }

    MixOutcome run()
    {
        m_outcome.jobs = static_cast<int>(m_jobs.size());
        while (!m_events.empty() && m_ended < m_jobs.size() && m_now < kLongest) {
            const Event event = m_events.top();
            m_events.pop();
            advance(event.when);
            handle(event);
            grantMore();
        }
        m_outcome.deadlock = m_ended < m_jobs.size();
        m_outcome.starved += static_cast<int>(m_jobs.size() - m_ended);
        if (m_scheduler.decisions().mostPasses > Scheduler::kMostPasses)
            ++m_outcome.starved;
        m_outcome.makespan = m_lastEnd;
        m_outcome.utilisation = m_area > 0 ? m_used / m_area : 0;
        std::vector<std::vector<Settings>> ran;
        ran.reserve(m_jobs.size());
        for (const Running& job : m_jobs)
            ran.push_back(job.ran);
        compareWithBound(m_mix, ran, m_capacity, usable(m_mix.capacity), m_outcome);
        return m_outcome;
    }

private:
    struct Running {
        std::size_t step = 0;
        Settings settings; ///< of the step that waits or runs
        std::uint64_t attempt = 0;
        int retries = 0;
        bool over = false;
        bool waits = false;
        std::uint64_t lease = 0;
        std::vector<SimulatedDevice::Block> blocks; ///< of the running step, then what the last one left
        std::vector<Settings> ran; ///< settings that each step ended with
    };

    void add(double when, Happens what, std::size_t index, std::uint64_t attempt = 0)
    {
        m_events.push({ when, ++m_lastEvent, what, index, attempt });
    }

    void advance(double when)
    {
        const double took = when - m_now;
        m_used += took * static_cast<double>(m_scheduler.leased() + m_scheduler.weightBytes());
        m_area += took * static_cast<double>(std::max(m_scheduler.budget(), m_scheduler.leased()));
        m_now = when;
    }

    void handle(const Event& event)
    {
        if (event.what == Happens::OthersChange) {
            const std::uint64_t got = m_device.setOthers(m_mix.others[event.index].bytes);
            m_capacity.push_back({ m_now, static_cast<double>(m_mix.capacity - got) });
            return;
        }
        Running& job = m_jobs[event.index];
        if (job.over || event.attempt != job.attempt)
            return;
        switch (event.what) {
        case Happens::Comes:
            begin(event.index);
            break;
        case Happens::Peaks:
            peak(event.index);
            break;
        case Happens::Ends:
            endStep(event.index);
            break;
        case Happens::Patience:
            losePatience(event.index);
            break;
        case Happens::OthersChange:
            break;
        }
    }

    const JobDemand& demand(std::size_t i) const { return m_mix.jobs[i].demand; }
    const StepDemand& step(std::size_t i) const { return demand(i).steps[m_jobs[i].step]; }
    bool onDevice(std::size_t i) const { return step(i).usesWeights; }
    std::string key(std::size_t i) const { return demand(i).engine + "/" + step(i).name; }

    std::uint64_t predicted(std::size_t i, std::size_t step, const Settings& with) const
    {
        const StepDemand& asked = demand(i).steps[step];
        return m_learnt.predict(demand(i).engine + "/" + asked.name, asked.peak(with));
    }

    /// From the present step to the end, were it alone.
    std::uint64_t needs(std::size_t i, const Settings& with) const
    {
        return claim(i, with) + demand(i).weightBytes(with);
    }

    std::uint64_t claim(std::size_t i, const Settings& with) const
    {
        std::uint64_t most = 0;
        for (std::size_t later = m_jobs[i].step; later < demand(i).steps.size(); ++later)
            most = std::max(most, predicted(i, later, with));
        return most;
    }

    void begin(std::size_t i)
    {
        m_jobs[i].settings = demand(i).settings;
        if (!onDevice(i)) {
            add(m_now + step(i).seconds(m_jobs[i].settings), Happens::Ends, i, m_jobs[i].attempt);
            return;
        }
        chooseAndAsk(i, usable(m_mix.capacity));
    }

    static std::uint64_t usable(std::uint64_t bytes)
    {
        return static_cast<std::uint64_t>(static_cast<double>(bytes) * (1 - kMargin));
    }

    /// The highest settings, from what failed before down, that would fit in `room` alone.
    void chooseAndAsk(std::size_t i, std::uint64_t room)
    {
        Running& job = m_jobs[i];
        for (const Lower& way : waysDown(job.settings, step(i).limits)) {
            if (needs(i, way.settings) > room)
                continue;
            job.settings = way.settings;
            ask(i);
            return;
        }
        ++m_outcome.refused;
        end(i);
    }

    void ask(std::size_t i)
    {
        Running& job = m_jobs[i];
        Ask ask;
        ask.job = i + 1;
        ask.bytes = predicted(i, job.step, job.settings);
        ask.claim = claim(i, job.settings);
        ask.weights = fmt::format("{} {} {}", demand(i).engine, precisionName(job.settings.precision),
                                  job.settings.weightsStay ? "" : "offloaded");
        ask.weightBytes = demand(i).weightBytes(job.settings);
        ask.priority = m_mix.jobs[i].priority;
        job.lease = ask.bytes;
        job.waits = true;
        m_scheduler.ask(ask);
        add(m_now + kPatience * step(i).seconds(job.settings), Happens::Patience, i, job.attempt);
    }

    void readBudget()
    {
        const Reading reading = *m_device.read();
        const std::uint64_t most = usable(reading.total);
        m_scheduler.setBudget(most - std::min(most, reading.others));
    }

    void grantMore()
    {
        readBudget();
        for (;;) {
            const auto grants = m_scheduler.grant();
            if (!grants.empty() && m_scheduler.leased() + m_scheduler.weightBytes() > m_scheduler.budget())
                ++m_outcome.violations;
            for (const Grant& grant : grants)
                start(grant);
            if (!grants.empty() || m_scheduler.running() > 0)
                return;
            const auto last = m_scheduler.shouldGiveBack();
            if (!last)
                return;
            giveBack(*last - 1);
        }
    }

    void start(const Grant& grant)
    {
        const std::size_t i = grant.job - 1;
        Running& job = m_jobs[i];
        job.waits = false;
        ++job.attempt;
        const double loads =
            grant.loadsWeights ? static_cast<double>(demand(i).weightBytes(job.settings)) / kLoadBytesPerSecond : 0;
        const double seconds = step(i).seconds(job.settings);
        add(m_now + loads + seconds / 2, Happens::Peaks, i, job.attempt);
        add(m_now + loads + seconds, Happens::Ends, i, job.attempt);
    }

    std::uint64_t really(std::size_t i) const
    {
        return static_cast<std::uint64_t>(m_mix.jobs[i].bias * static_cast<double>(step(i).peak(m_jobs[i].settings)));
    }

    /// Half way through, the step holds all that it will. It may find that others took what it was promised.
    void peak(std::size_t i)
    {
        Running& job = m_jobs[i];
        freeBlocks(job);
        const std::uint64_t real = really(i);
        auto block = real > job.lease
            ? Result<SimulatedDevice::Block>(Error { ErrorCode::OutOfMemory, "over its lease" })
            : m_device.allocate(real);
        if (block) {
            job.blocks = { *block };
            if (m_scheduler.leased() < real)
                ++m_outcome.violations;
            return;
        }
        ranOut(i, real);
    }

    /// An allocation failed: free caches, then ask again with what was learnt, stepping down from the second time on.
    void ranOut(std::size_t i, std::uint64_t real)
    {
        Running& job = m_jobs[i];
        ++m_outcome.outOfMemory;
        ++job.attempt;
        m_device.freeCaches();
        if (real > job.lease)
            m_learnt.learn(key(i), real, step(i).peak(job.settings));
        m_scheduler.endStep(i + 1, 0);
        if (++job.retries > kMostRetries) {
            ++m_outcome.failed;
            end(i);
            return;
        }
        const auto ways = waysDown(job.settings, step(i).limits);
        if (job.retries > 1 && ways.size() > 1)
            job.settings = ways[1].settings;
        chooseAndAsk(i, usable(m_mix.capacity));
    }

    void endStep(std::size_t i)
    {
        Running& job = m_jobs[i];
        const bool leased = onDevice(i);
        freeBlocks(job);
        if (leased) {
            m_learnt.learn(key(i), really(i), step(i).peak(job.settings));
            const std::uint64_t keeps = step(i).keeps ? step(i).keeps(job.settings) : 0;
            const auto kept = static_cast<std::uint64_t>(m_mix.jobs[i].bias * static_cast<double>(keeps));
            m_scheduler.endStep(i + 1, std::min(kept, job.lease));
            if (kept > 0) {
                if (const auto block = m_device.allocate(std::min(kept, job.lease)))
                    job.blocks = { *block };
            }
            m_outcome.steppedDown += job.settings == demand(i).settings ? 0 : 1;
        }
        job.ran.push_back(job.settings);
        job.retries = 0;
        ++job.attempt;
        if (++job.step == demand(i).steps.size()) {
            ++m_outcome.done;
            end(i);
            return;
        }
        begin(i);
    }

    void losePatience(std::size_t i)
    {
        if (!m_jobs[i].waits)
            return;
        const std::uint64_t room = m_scheduler.budget();
        if (needs(i, m_jobs[i].settings) <= room) {
            // waits for our own jobs, which end; others may come yet
            add(m_now + kPatience * step(i).seconds(m_jobs[i].settings), Happens::Patience, i, m_jobs[i].attempt);
            return;
        }
        for (const Lower& way : waysDown(m_jobs[i].settings, step(i).limits)) {
            if (needs(i, way.settings) > room)
                continue;
            m_jobs[i].settings = way.settings;
            ask(i);
            return;
        }
        add(m_now + kPatience * step(i).seconds(m_jobs[i].settings), Happens::Patience, i, m_jobs[i].attempt);
    }

    void giveBack(std::size_t i)
    {
        Running& job = m_jobs[i];
        ++m_outcome.gaveBack;
        freeBlocks(job);
        m_scheduler.leave(i + 1);
        ++job.attempt;
        job.waits = false;
        job.step = 0;
        job.ran.clear();
        begin(i);
    }

    void freeBlocks(Running& job)
    {
        for (const SimulatedDevice::Block block : job.blocks)
            m_device.free(block);
        job.blocks.clear();
    }

    void end(std::size_t i)
    {
        freeBlocks(m_jobs[i]);
        m_scheduler.leave(i + 1);
        m_jobs[i].over = true;
        ++m_ended;
        m_lastEnd = m_now;
    }

    const JobMix& m_mix;
    SimulatedDevice m_device;
    Scheduler m_scheduler;
    LearntPeaks m_learnt;
    std::vector<Running> m_jobs;
    std::priority_queue<Event, std::vector<Event>, std::greater<>> m_events;
    std::vector<Capacity> m_capacity;
    MixOutcome m_outcome;
    std::size_t m_ended = 0;
    std::uint64_t m_lastEvent = 0;
    double m_now = 0;
    double m_lastEnd = 0;
    double m_used = 0; ///< byte seconds
    double m_area = 0;
};

} // namespace

MixOutcome simulate(const JobMix& mix)
{
    return Simulation(mix).run();
}

} // namespace orfeas::memory
