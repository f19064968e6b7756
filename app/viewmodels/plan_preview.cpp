#include "app/viewmodels/plan_preview.h"

#include "app/viewmodels/words.h"
#include "core/service/program_data.h"

#include <QLocale>

#include <algorithm>
#include <vector>

namespace orfeas::viewmodels {

namespace {

constexpr double kGiB = 1024.0 * 1024 * 1024;
constexpr std::size_t kJobs = 16; ///< as many as may be asked for at once

QString gibText(double gib)
{
    return QLocale().formattedDataSize(static_cast<qint64>(gib * kGiB), 1);
}

} // namespace

struct PlanPreview::Thought {
    Result<service::MemoryPlan> plan = Error {};
    double deviceGiB = 0;
};

PlanPreview::PlanPreview(StudioSettings& settings, const engine::Registry* engines, std::filesystem::path dataFolder,
                         QObject* parent)
    : QObject(parent), m_settings(settings), m_engines(engines), m_folder(std::move(dataFolder))
{
    m_pool.setMaxThreadCount(1);
    connect(&settings, &StudioSettings::changed, this, &PlanPreview::think);
}

PlanPreview::~PlanPreview()
{
    m_pool.waitForDone();
}

void PlanPreview::setWatched(bool watched)
{
    m_watched = watched;
    Q_EMIT changed();
    think();
}

int PlanPreview::atOnce() const
{
    return std::min(m_atOnce, m_settings.jobsAtOnce());
}

QString PlanPreview::text() const
{
    if (!m_known)
        return tr("Counting…");
    if (!fits())
        return tr("One model needs %1, more than the %2 it may use: it would be made in smaller steps, or not at all.")
            .arg(gibText(m_peakGiB), gibText(m_budgetGiB));
    QString text = atOnce() > 1 ? tr("%n models at once in %1, each needs up to %2", nullptr, atOnce())
                                : tr("One model at a time in %1, it needs up to %2");
    text = text.arg(gibText(m_budgetGiB), gibText(m_peakGiB));
    text += m_seconds >= 0 ? tr("; about %1 each.").arg(durationText(m_seconds)) : tr(".");
    if (m_atOnce >= m_settings.jobsAtOnce())
        text += QLatin1Char(' ') + tr("More would fit, but no more are asked for at once.");
    else if (m_oneMoreGiB > 0)
        text += QLatin1Char(' ') + tr("One more would start with %1.").arg(gibText(m_oneMoreGiB));
    return text;
}

void PlanPreview::think()
{
    m_stale = m_thinking;
    if (m_thinking || !m_watched || m_engines == nullptr)
        return;
    m_thinking = true;
    m_pool.start([this, budget = m_settings.memoryBytes(), request = m_settings.request()] {
        const auto memory = service::openMemory(m_folder, budget);
        Thought thought;
        thought.plan = service::planMemory(std::vector<service::PlanAsk>(kJobs, { request, {} }), *m_engines, *memory);
        if (const auto reading = memory->budget->meter().read())
            thought.deviceGiB = static_cast<double>(reading->total) / kGiB;
        QMetaObject::invokeMethod(
            this, [this, thought] { take(thought); }, Qt::QueuedConnection);
    });
}

void PlanPreview::take(const Thought& thought)
{
    m_thinking = false;
    if (thought.plan && !thought.plan->jobs.empty()) {
        const service::PlannedJob& job = thought.plan->jobs.front();
        m_known = true;
        m_atOnce = job.fits ? static_cast<int>(thought.plan->atOnce) : 0;
        m_peakGiB = static_cast<double>(job.peak) / kGiB;
        m_budgetGiB = static_cast<double>(thought.plan->budget) / kGiB;
        m_oneMoreGiB = static_cast<double>(thought.plan->oneMoreNeeds) / kGiB;
        m_deviceGiB = thought.deviceGiB;
        m_seconds = 0;
        for (const service::PlannedStep& step : job.steps)
            m_seconds = step.seconds < 0 || m_seconds < 0 ? -1 : m_seconds + step.seconds;
    }
    Q_EMIT changed();
    if (m_stale)
        think();
}

} // namespace orfeas::viewmodels
