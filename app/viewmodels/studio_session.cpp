#include "app/viewmodels/studio_session.h"

#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace orfeas::viewmodels {

namespace {

constexpr auto kJob = "selection/job";
constexpr auto kStage = "selection/stage"; ///< that is looked back at; -1: the newest is followed

} // namespace

StudioSession::StudioSession(service::StudioService& service, JobSelection& selection, const QString& file,
                             QObject* parent)
    : QObject(parent), m_service(service), m_selection(selection),
      m_store(file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)
                      + QStringLiteral("/session.json")
                             : file)
{
    connect(&service, &service::StudioService::adopted, this, &StudioSession::restore);
    connect(&selection, &JobSelection::jobChanged, this, &StudioSession::keepSelection);
    connect(&selection, &JobSelection::resultChanged, this, &StudioSession::keepSelection);
}

QVariant StudioSession::recall(const QString& name) const
{
    return m_store.value(name.toLatin1().constData());
}

void StudioSession::remember(const QString& name, const QVariant& value)
{
    if (recall(name) != value)
        m_store.setValue(name.toLatin1().constData(), value);
}

void StudioSession::restore()
{
    if (std::exchange(m_begun, true))
        return;
    const std::string uid = m_store.value(kJob).toString().toStdString();
    const int stage = m_store.value(kStage, -1).toInt();
    const auto jobs = m_service.snapshots();
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&uid](const auto& one) { return one.uid == uid; });
    if (uid.empty() || job == jobs.end())
        return;
    m_selection.select(static_cast<int>(job->id));
    m_selection.showStage(stage);
    Q_EMIT restored();
}

void StudioSession::keepSelection()
{
    m_begun = true;
    const auto job = m_service.snapshot(static_cast<jobs::JobId>(m_selection.jobId()));
    remember(QString::fromLatin1(kJob), job ? QString::fromStdString(job->uid) : QString());
    remember(QString::fromLatin1(kStage), m_selection.lookedBackAt());
}

} // namespace orfeas::viewmodels
