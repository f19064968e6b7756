#include "core/memory/simulation.h"

#include "core/memory/learnt_peaks.h"
#include "core/memory/offline_bound.h"
#include "core/memory/scheduler.h"
#include "core/memory/simulated_device.h"
#include "core/memory/simulation_bound.h"
#include "core/memory/simulation_event.h"
#include "core/memory/step_down.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::memory {

namespace {

constexpr double kMargin = 0.02; ///< of the device, left free
constexpr int kMostRetries = 6; ///< of one step
constexpr double kPatience = 3; ///< own lengths of a step that a job waits for other programs before it steps down
constexpr double kLongest = 1e6; ///< seconds after which nothing that waits will ever run

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
    }

    MixOutcome run()
    {
        m_outcome.jobs = static_cast<int>(m_jobs.size());
        while (!m_events.isEmpty() && m_ended < m_jobs.size() && m_now < kLongest) {
            const Event event = m_events.next();
            advance(event.when);
            handle(event);
            if (event.what == Happens::Ends)
                askAgain();
            grantMore();
            noteCapacity();
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
        m_events.add(when, what, index, attempt);
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
            m_device.setOthers(m_mix.others[event.index].bytes);
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
        return m_learnt.predict(demand(i).engine + "/" + asked.name, asked.peak(with), demand(i).engine + "/");
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
        if (choose(i, room))
            ask(i);
    }

    /// \return false: there are none, and the job is refused
    bool choose(std::size_t i, std::uint64_t room)
    {
        for (const Lower& way : waysDown(m_jobs[i].settings, step(i).limits)) {
            if (needs(i, way.settings) > room)
                continue;
            m_jobs[i].settings = way.settings;
            return true;
        }
        ++m_outcome.refused;
        end(i);
        return false;
    }

    void ask(std::size_t i)
    {
        putQuestion(i);
        add(m_now + kPatience * step(i).seconds(m_jobs[i].settings), Happens::Patience, i, m_jobs[i].attempt);
    }

    void putQuestion(std::size_t i)
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
        for (std::size_t later = job.step; later < demand(i).steps.size(); ++later)
            ask.remaining += m_mix.jobs[i].pace * demand(i).steps[later].seconds(job.settings);
        job.lease = ask.bytes;
        job.waits = true;
        m_scheduler.ask(ask);
    }

    /// A step taught what such steps take: who waits asks for what is known by now.
    void askAgain()
    {
        const std::uint64_t room = usable(m_mix.capacity);
        for (std::size_t i = 0; i < m_jobs.size(); ++i) {
            if (m_jobs[i].waits && !m_jobs[i].over && choose(i, room))
                putQuestion(i);
        }
    }

    /// For the bound: the budget, or what was leased before others took it.
    void noteCapacity()
    {
        const auto bytes =
            static_cast<double>(std::max(m_scheduler.budget(), m_scheduler.leased() + m_scheduler.weightBytes()));
        if (m_capacity.empty() || m_capacity.back().bytes != bytes)
            m_capacity.push_back({ m_capacity.empty() ? 0 : m_now, bytes });
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
        Running& job = m_jobs[i];
        if (!job.waits)
            return;
        // what fits waits for our own jobs, which end; of others nobody knows
        const std::uint64_t room = m_scheduler.budget();
        const auto ways = waysDown(job.settings, step(i).limits);
        const auto lower =
            std::find_if(ways.begin(), ways.end(), [&](const Lower& way) { return needs(i, way.settings) <= room; });
        if (needs(i, job.settings) <= room || lower == ways.end()) {
            add(m_now + kPatience * step(i).seconds(job.settings), Happens::Patience, i, job.attempt);
            return;
        }
        job.settings = lower->settings;
        ask(i);
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
    EventQueue m_events;
    std::vector<Capacity> m_capacity;
    MixOutcome m_outcome;
    std::size_t m_ended = 0;
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
