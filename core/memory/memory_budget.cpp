#include "core/memory/memory_budget.h"

#include "core/memory/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <utility>

namespace orfeas::memory {

namespace {

constexpr auto kLookAgain = std::chrono::milliseconds(200); ///< at what other programs hold

} // namespace

MemoryLease::MemoryLease(MemoryLease&& other) noexcept
    : m_budget(std::exchange(other.m_budget, nullptr)), m_job(other.m_job), m_evicted(std::move(other.m_evicted))
{
}

MemoryLease& MemoryLease::operator=(MemoryLease&& other) noexcept
{
    if (this != &other) {
        end();
        m_budget = std::exchange(other.m_budget, nullptr);
        m_job = other.m_job;
        m_evicted = std::move(other.m_evicted);
    }
    return *this;
}

MemoryLease::~MemoryLease()
{
    end();
}

void MemoryLease::end(std::uint64_t keeps)
{
    if (MemoryBudget* budget = std::exchange(m_budget, nullptr))
        budget->endStep(m_job, keeps);
}

MemoryBudget::MemoryBudget(std::shared_ptr<Meter> meter, std::uint64_t limit)
    : m_meter(std::move(meter)), m_limit(limit), m_scheduler(limit)
{
    m_account->setLimit(limit);
}

JobNumber MemoryBudget::newJob(std::string name, std::shared_ptr<const MemoryAccount> account)
{
    const std::scoped_lock lock(m_mutex);
    m_known[++m_lastJob] = { std::move(name), std::move(account), {} };
    return m_lastJob;
}

bool MemoryBudget::isFixed() const
{
    const std::scoped_lock lock(m_mutex);
    return m_limit > 0;
}

void MemoryBudget::setLimit(std::uint64_t bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_limit = bytes;
    m_account->setLimit(bytes);
    if (bytes > 0)
        m_scheduler.setBudget(bytes);
    decide();
}

void MemoryBudget::readBudget()
{
    if (m_limit > 0)
        return;
    const auto reading = m_meter->read();
    if (!reading)
        return; // the last answer holds
    const std::uint64_t ours = m_account->held() > 0 ? m_account->held() : m_scheduler.leased();
    const std::uint64_t margin = reading->total / 20;
    m_scheduler.setBudget(reading->free + ours - std::min(margin, reading->free));
}

void MemoryBudget::decide()
{
    readBudget();
    for (Grant& grant : m_scheduler.grant())
        m_granted[grant.job] = std::move(grant.evicted);
    if (!m_granted.empty())
        m_changed.notify_all();
}

Result<void> MemoryBudget::refuse(const Ask& ask)
{
    const std::uint64_t needs = std::max(ask.bytes, ask.claim) + ask.weightBytes;
    if (m_limit == 0 || needs <= m_limit)
        return {};
    ++m_refused;
    return Error { ErrorCode::OutOfMemory,
                   fmt::format("needs {} of memory, the budget is {}; give it more or choose a lower resolution",
                               sizeText(needs), sizeText(m_limit)) };
}

Result<MemoryLease> MemoryBudget::lease(const std::function<Ask()>& ask, const std::stop_token& stop,
                                        const std::function<void(const std::string&)>& told)
{
    std::string reason;
    Ask asked = ask();
    std::unique_lock lock(m_mutex);
    readBudget();
    m_known[asked.job].step = asked.step;
    if (auto fits = refuse(asked); !fits)
        return fits.error();
    m_scheduler.ask(asked);
    decide();
    while (m_granted.count(asked.job) == 0) {
        if (std::string now = m_scheduler.reason(asked.job); now != reason) {
            reason = std::move(now);
            lock.unlock();
            told(reason);
            lock.lock();
            continue; // it may have been granted meanwhile
        }
        m_changed.wait_for(lock, stop, kLookAgain, [this, &asked] { return m_granted.count(asked.job) > 0; });
        if (stop.stop_requested()) {
            m_granted.erase(asked.job);
            m_scheduler.leave(asked.job);
            decide();
            return Error { ErrorCode::Cancelled, "cancelled" };
        }
        if (m_granted.count(asked.job) > 0)
            continue;
        lock.unlock();
        Ask again = ask(); // others may have taught meanwhile what such a step takes
        lock.lock();
        if (m_granted.count(asked.job) > 0)
            continue;
        if (auto fits = refuse(again); !fits) {
            m_scheduler.leave(asked.job);
            decide();
            return fits.error();
        }
        asked = std::move(again);
        m_scheduler.ask(asked);
        decide();
    }
    MemoryLease lease(*this, asked.job, std::move(m_granted.extract(asked.job).mapped()));
    lock.unlock();
    if (!reason.empty())
        told({});
    return lease;
}

void MemoryBudget::endStep(JobNumber job, std::uint64_t keeps)
{
    const std::scoped_lock lock(m_mutex);
    m_scheduler.endStep(job, keeps);
    decide();
}

void MemoryBudget::leave(JobNumber job)
{
    const std::scoped_lock lock(m_mutex);
    m_scheduler.leave(job);
    decide();
}

void MemoryBudget::forget(JobNumber job)
{
    leave(job);
    const std::scoped_lock lock(m_mutex);
    m_known.erase(job);
}

std::vector<std::string> MemoryBudget::evictIdle()
{
    const std::scoped_lock lock(m_mutex);
    auto gone = m_scheduler.evictIdle();
    decide();
    return gone;
}

void MemoryBudget::forgetWeights(const std::string& name)
{
    const std::scoped_lock lock(m_mutex);
    m_scheduler.forgetWeights(name);
    decide();
}

std::uint64_t MemoryBudget::bytes()
{
    const std::scoped_lock lock(m_mutex);
    readBudget();
    return m_scheduler.budget();
}

void MemoryBudget::countStepDown()
{
    const std::scoped_lock lock(m_mutex);
    ++m_steppedDown;
}

void MemoryBudget::notePeak(JobNumber job, std::uint64_t predicted, std::uint64_t measured)
{
    const std::scoped_lock lock(m_mutex);
    const auto place = m_known.find(job);
    if (place == m_known.end())
        return;
    m_peaks.push_back({ place->second.name, place->second.step, predicted, measured });
    if (m_peaks.size() > BudgetFigures::kPeaks)
        m_peaks.pop_front();
}

BudgetFigures MemoryBudget::figures()
{
    const std::scoped_lock lock(m_mutex);
    BudgetFigures figures;
    figures.budget = m_scheduler.budget();
    figures.leased = m_scheduler.leased();
    figures.weights = m_scheduler.weightBytes();
    figures.held = m_account->held();
    figures.heldPeak = m_account->peak();
    figures.running = m_scheduler.running();
    figures.waiting = m_scheduler.waiting().size();
    figures.refused = m_refused;
    figures.steppedDown = m_steppedDown;
    figures.decisions = m_scheduler.decisions();
    const auto waits = m_scheduler.waiting();
    for (const auto& [number, known] : m_known) {
        const bool isWaiting = std::find(waits.begin(), waits.end(), number) != waits.end();
        figures.jobs.push_back(
            { known.name, known.step, m_scheduler.held(number), known.account ? known.account->held() : 0, isWaiting });
    }
    figures.peaks.assign(m_peaks.begin(), m_peaks.end());
    return figures;
}

} // namespace orfeas::memory
