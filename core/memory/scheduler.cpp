#include "core/memory/scheduler.h"

#include "core/base/contract.h"
#include "core/memory/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <string>
#include <tuple>
#include <utility>

namespace orfeas::memory {

namespace {

/// Engines' weights that jobs on their way use.
class PinnedWeights {
public:
    /// \return bytes that this takes
    std::uint64_t pin(const std::string& engine, std::uint64_t bytes)
    {
        if (engine.empty())
            return 0;
        return m_users.try_emplace(engine, Use { 0, bytes }).first->second.jobs++ == 0 ? bytes : 0;
    }
    /// \return bytes that this gives back
    std::uint64_t unpin(const std::string& engine)
    {
        const auto place = m_users.find(engine);
        if (place == m_users.end() || --place->second.jobs > 0)
            return 0;
        const std::uint64_t bytes = place->second.bytes;
        m_users.erase(place);
        return bytes;
    }
    bool has(const std::string& engine) const { return m_users.find(engine) != m_users.end(); }

private:
    struct Use {
        int jobs;
        std::uint64_t bytes;
    };
    std::map<std::string, Use> m_users;
};

} // namespace

void Scheduler::ask(Ask ask)
{
    Job& job = m_jobs[ask.job];
    ORFEAS_EXPECTS(!job.runs);
    if (job.came == 0)
        job.came = ++m_lastCame;
    job.claim = std::max(ask.claim, ask.bytes);
    if (!ask.weights.empty()) {
        job.engine = ask.weights;
        job.engineBytes = ask.weightBytes;
    }
    job.waits = std::move(ask);
}

std::uint64_t Scheduler::leased() const
{
    std::uint64_t sum = 0;
    for (const auto& [number, job] : m_jobs)
        sum += job.held;
    return sum;
}

std::uint64_t Scheduler::held(JobNumber job) const
{
    const auto place = m_jobs.find(job);
    return place == m_jobs.end() ? 0 : place->second.held;
}

std::size_t Scheduler::running() const
{
    return static_cast<std::size_t>(
        std::count_if(m_jobs.begin(), m_jobs.end(), [](const auto& entry) { return entry.second.runs; }));
}

std::vector<JobNumber> Scheduler::waiting() const
{
    std::vector<std::pair<std::uint64_t, JobNumber>> came;
    for (const auto& [number, job] : m_jobs) {
        if (job.waits)
            came.emplace_back(job.came, number);
    }
    std::sort(came.begin(), came.end());
    std::vector<JobNumber> numbers;
    numbers.reserve(came.size());
    for (const auto& [order, number] : came)
        numbers.push_back(number);
    return numbers;
}

std::vector<JobNumber> Scheduler::order() const
{
    struct Key {
        int group; ///< holds something, is due, or neither
        int priority;
        int age;
        double first; ///< bytes of those that hold something, else seconds
        std::uint64_t came;
        JobNumber number;
    };
    std::vector<Key> keys;
    for (const auto& [number, job] : m_jobs) {
        if (!job.waits)
            continue;
        if (job.held > 0)
            keys.push_back({ 0, 0, 0, static_cast<double>(job.waits->bytes), job.came, number });
        else if (isDue(job))
            keys.push_back({ 1, 0, 0, 0, job.came, number });
        else
            keys.push_back({ 2, job.waits->priority, job.passes / kAgeClass, job.waits->remaining, job.came, number });
    }
    std::sort(keys.begin(), keys.end(), [](const Key& a, const Key& b) {
        return std::tuple(a.group, -a.priority, -a.age, -a.first, a.came)
            < std::tuple(b.group, -b.priority, -b.age, -b.first, b.came);
    });
    std::vector<JobNumber> numbers;
    numbers.reserve(keys.size());
    for (const Key& key : keys)
        numbers.push_back(key.number);
    return numbers;
}

std::uint64_t Scheduler::room(const Job& job) const
{
    const std::uint64_t more = job.waits->bytes - std::min(job.waits->bytes, job.held);
    const bool loads = !job.waits->weights.empty() && !m_weights.has(job.waits->weights);
    return more + (loads ? job.waits->weightBytes : 0);
}

bool Scheduler::fitsAlone(const Job& job) const
{
    return job.claim + job.waits->weightBytes <= m_budget;
}

/// Once idle weights have left.
bool Scheduler::fits(const Job& job) const
{
    std::uint64_t stays = leased() + m_weights.bytesInUse();
    const std::string& engine = job.waits->weights;
    if (!engine.empty() && m_weights.has(engine) && !m_weights.inUse(engine))
        stays += job.waits->weightBytes;
    return stays + room(job) <= m_budget;
}

bool Scheduler::isDue(const Job& job) const
{
    return job.waits && job.passes >= kMostPasses && fitsAlone(job);
}

/// Whether nobody is due who came before `job`, which holds nothing.
bool Scheduler::mayPass(const Job& job) const
{
    return std::none_of(m_jobs.begin(), m_jobs.end(), [this, &job](const auto& entry) {
        return &entry.second != &job && isDue(entry.second) && entry.second.came < job.came;
    });
}

/// Whether all who hold something can still end one after the other once `number` runs.
bool Scheduler::staysSafe(JobNumber number, const Job& asking) const
{
    struct Holder {
        std::uint64_t held;
        std::uint64_t claim;
        const Job* job;
        bool runs;
    };
    std::vector<Holder> holders;
    PinnedWeights pinned;
    std::uint64_t taken = 0;
    for (const auto& [other, job] : m_jobs) {
        const bool starts = other == number;
        const std::uint64_t held = starts ? std::max(asking.waits->bytes, job.held) : job.held;
        const bool runs = starts || job.runs;
        if (held == 0 && !runs)
            continue;
        holders.push_back({ held, std::max(job.claim, held), &job, runs });
        taken += held;
        if (runs)
            taken += pinned.pin(starts ? asking.waits->weights : job.uses, job.engineBytes);
    }
    if (taken > m_budget)
        return false;
    std::uint64_t left = m_budget - taken;
    while (!holders.empty()) {
        const auto ends = std::find_if(holders.begin(), holders.end(), [&](const Holder& holder) {
            const bool loads = !holder.job->engine.empty() && !pinned.has(holder.job->engine);
            return holder.claim - holder.held + (loads ? holder.job->engineBytes : 0) <= left;
        });
        if (ends == holders.end())
            return false;
        left += ends->held;
        if (ends->runs)
            left += pinned.unpin(ends->job == &asking ? asking.waits->weights : ends->job->uses);
        holders.erase(ends);
    }
    return true;
}

Grant Scheduler::start(JobNumber number, Job& job)
{
    Grant grant;
    grant.job = number;
    const std::uint64_t needs = leased() + m_weights.bytes() + room(job);
    const Ask ask = *std::exchange(job.waits, std::nullopt);
    if (needs > m_budget) {
        std::set<std::string> wanted;
        for (const auto& [other, waiting] : m_jobs) {
            if (waiting.waits)
                wanted.insert(waiting.waits->weights);
        }
        grant.evicted = m_weights.evict(needs - m_budget, wanted, ask.weights);
    }
    if (!ask.weights.empty())
        grant.loadsWeights = !m_weights.use(ask.weights, ask.weightBytes);
    if (job.held == 0) {
        for (auto& [other, passed] : m_jobs) {
            if (!passed.waits || passed.came > job.came || !fitsAlone(passed))
                continue;
            ++passed.passes;
            ++m_decisions.passes;
            m_decisions.mostPasses = std::max(m_decisions.mostPasses, passed.passes);
        }
    }
    job.held = std::max(job.held, ask.bytes);
    job.uses = ask.weights;
    job.runs = true;
    job.passes = 0;
    ++m_decisions.granted;
    m_decisions.evicted += grant.evicted.size();
    return grant;
}

std::vector<Grant> Scheduler::grant()
{
    std::vector<Grant> grants;
    for (const JobNumber number : order()) {
        Job& job = m_jobs[number];
        if (!fits(job) || (job.held == 0 && !mayPass(job)) || !staysSafe(number, job))
            continue;
        grants.push_back(start(number, job));
        ORFEAS_EXPECTS(leased() + m_weights.bytes() <= m_budget);
    }
    return grants;
}

void Scheduler::endStep(JobNumber number, std::uint64_t keeps)
{
    const auto place = m_jobs.find(number);
    if (place == m_jobs.end())
        return;
    Job& job = place->second;
    job.held = std::min(job.held, keeps);
    if (job.runs && !job.uses.empty())
        m_weights.release(job.uses);
    job.runs = false;
    job.uses.clear();
}

void Scheduler::leave(JobNumber number)
{
    endStep(number, 0);
    m_jobs.erase(number);
}

std::vector<std::string> Scheduler::evictIdle()
{
    return m_weights.evict(std::numeric_limits<std::uint64_t>::max(), {}, {});
}

std::optional<JobNumber> Scheduler::shouldGiveBack() const
{
    if (running() > 0)
        return std::nullopt;
    std::optional<JobNumber> last;
    for (const auto& [number, job] : m_jobs) {
        if (job.held > 0 && job.waits && (!last || job.came > m_jobs.at(*last).came))
            last = number;
    }
    return last;
}

std::string Scheduler::reason(JobNumber number) const
{
    const auto place = m_jobs.find(number);
    if (place == m_jobs.end() || !place->second.waits)
        return {};
    const Job& job = place->second;
    const std::string needs = sizeText(room(job));
    if (!fitsAlone(job))
        return fmt::format("needs {}; other programs leave {} of memory", needs, sizeText(m_budget));
    if (!fits(job))
        return fmt::format("needs {}; of {} {} are in use by {} other jobs", needs, sizeText(m_budget),
                           sizeText(leased() - job.held + m_weights.bytesInUse()), m_jobs.size() - waiting().size());
    if (job.held == 0 && !mayPass(job))
        return fmt::format("needs {}; a larger job has waited longer and goes first", needs);
    return fmt::format("needs {}; the memory left is kept for jobs that have begun", needs);
}

} // namespace orfeas::memory
