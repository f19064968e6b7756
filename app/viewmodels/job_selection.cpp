#include "app/viewmodels/job_selection.h"

#include "app/viewmodels/core_words.h"
#include "app/viewmodels/thumbnail_provider.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace orfeas::viewmodels {

namespace {

/// Whether `result` has vertices that a viewport can draw.
bool drawable(const service::StageResultPtr& result)
{
    return result && !result->mesh->triangles.empty();
}

} // namespace

JobSelection::JobSelection(service::StudioService& service, QObject* parent) : QObject(parent), m_service(service)
{
    const auto refreshIf = [this](jobs::JobId id) {
        if (id == m_id)
            refresh();
    };
    connect(&service, &service::StudioService::jobChanged, this,
            [refreshIf](const jobs::JobSnapshot& job) { refreshIf(job.id); });
    connect(&service, &service::StudioService::stageReady, this, refreshIf);
    connect(&service, &service::StudioService::subjectReady, this, [this](jobs::JobId id) {
        if (id == m_id)
            Q_EMIT subjectChanged();
    });
    connect(&service, &service::StudioService::jobRemoved, this, [this](jobs::JobId id) {
        if (id == m_id)
            select(0);
    });
}

QString JobSelection::name() const
{
    return m_job ? QString::fromStdString(m_job->request.displayName()) : QString();
}

QString JobSelection::jobState() const
{
    return m_job ? QString::fromUtf8(jobs::stateName(m_job->state).data()) : QString();
}

QString JobSelection::status() const
{
    return m_job ? statusText(*m_job) : QString();
}

QString JobSelection::timing() const
{
    if (!m_job || !jobs::isUnderWay(m_job->state))
        return {};
    QString passed = durationText(m_job->seconds);
    if (m_job->remainingSeconds < 0)
        return passed;
    return QCoreApplication::translate("orfeas::viewmodels", "%1 of about %2")
        .arg(passed, durationText(m_job->seconds + m_job->remainingSeconds));
}

QString JobSelection::warnings() const
{
    QStringList lines;
    if (m_job) {
        for (const std::string& warning : m_job->warnings)
            lines += coreText(warning);
    }
    return lines.join(QLatin1Char('\n'));
}

QString JobSelection::errorTitle() const
{
    return m_job && m_job->error ? viewmodels::errorTitle(m_job->error->code) : QString();
}

QString JobSelection::errorDetail() const
{
    return m_job && m_job->error ? QString::fromStdString(m_job->error->message) : QString();
}

QString JobSelection::subjectUrl() const
{
    if (!m_job)
        return {};
    return m_service.hasSubject(m_id) ? ThumbnailProvider::subjectUrl(m_id)
                                      : ThumbnailProvider::pictureUrl(m_job->request.front());
}

int JobSelection::shownStage() const
{
    return m_result ? static_cast<int>(m_result->stage) : -1;
}

int JobSelection::newestStage() const
{
    return m_job && m_job->reached ? static_cast<int>(*m_job->reached) : -1;
}

int JobSelection::lookedBackAt() const
{
    return m_lookingBackAt ? static_cast<int>(*m_lookingBackAt) : -1;
}

void JobSelection::select(int wanted)
{
    const auto id = static_cast<jobs::JobId>(std::max(0, wanted));
    if (id == m_id)
        return;
    m_id = id;
    m_lookingBackAt.reset();
    m_service.fetch(m_id);
    refresh();
    Q_EMIT jobChanged();
    Q_EMIT subjectChanged();
}

void JobSelection::showStage(int stage)
{
    if (stage < 0 || stage > newestStage())
        return;
    m_lookingBackAt.reset();
    if (stage < newestStage())
        m_lookingBackAt = kStages[static_cast<std::size_t>(stage)];
    refresh();
}

void JobSelection::retranslate()
{
    refresh();
    m_stages.retranslate();
}

QString JobSelection::tags() const
{
    const auto record = m_job ? m_service.record(m_id) : std::nullopt;
    return record ? QString::fromStdString(record->tags) : QString();
}

void JobSelection::setTags(const QString& tags)
{
    m_service.setTags(m_id, tags.simplified().toStdString());
}

void JobSelection::stop()
{
    m_service.cancel(m_id);
}

void JobSelection::refresh()
{
    m_job = m_service.snapshot(m_id);
    std::array<service::StageResultPtr, kStages.size()> results;
    for (const Stage stage : kStages)
        results[static_cast<std::size_t>(stage)] = m_service.result(m_id, stage);
    m_stages.show(m_job, results);
    service::StageResultPtr wanted = m_service.bestResult(m_id);
    if (m_lookingBackAt) {
        if (const auto& earlier = results[static_cast<std::size_t>(*m_lookingBackAt)])
            wanted = earlier;
    }
    showResult(drawable(wanted) ? std::move(wanted) : nullptr);
    Q_EMIT progressed();
}

void JobSelection::showInstead(const std::shared_ptr<const mesh::Mesh>& made)
{
    if (m_result)
        m_display.show(made ? made : m_result->mesh);
}

void JobSelection::showResult(service::StageResultPtr result)
{
    if (result == m_result)
        return;
    m_result = std::move(result);
    m_display.show(m_result ? m_result->mesh : nullptr);
    Q_EMIT resultChanged();
}

} // namespace orfeas::viewmodels
