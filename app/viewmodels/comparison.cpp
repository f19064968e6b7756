#include "app/viewmodels/comparison.h"

#include "app/viewmodels/words.h"

#include <QVariantMap>

#include <algorithm>

namespace orfeas::viewmodels {

namespace {

constexpr std::size_t kMostOthers = 12; ///< the newest other models

} // namespace

Comparison::Comparison(service::StudioService& service, JobSelection& selection, QObject* parent)
    : QObject(parent), m_service(service), m_selection(selection)
{
    connect(&selection, &JobSelection::jobChanged, this, [this] { setActive(false); });
    connect(&selection, &JobSelection::resultChanged, this, &Comparison::changed);
    connect(&service, &service::StudioService::stageReady, this, [this](jobs::JobId id) {
        const auto place = placeOf(m_chosen);
        if (m_active && place && place->job == id)
            show();
    });
}

void Comparison::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (!active) {
        m_display.clear();
    } else {
        const QVariantList all = choices();
        m_chosen = all.isEmpty() ? QString() : all.front().toMap().value("value").toString();
        show();
    }
    Q_EMIT changed();
}

void Comparison::choose(const QString& choice)
{
    m_chosen = choice;
    show();
    Q_EMIT changed();
}

QVariantList Comparison::choices() const
{
    QVariantList list;
    const auto offer = [&](Place place) {
        list += QVariantMap { { "text", titleOf(place) }, { "value", textOf(place) } };
    };
    const auto shown = static_cast<jobs::JobId>(m_selection.jobId());
    for (int stage = m_selection.newestStage(); stage >= 0; --stage) {
        if (stage != m_selection.shownStage())
            offer({ shown, kStages[static_cast<std::size_t>(stage)] });
    }
    if (m_selection.shownStage() >= 0) // itself, before its mesh steps
        offer({ shown, kStages[static_cast<std::size_t>(m_selection.shownStage())] });
    const auto jobs = m_service.snapshots();
    std::size_t others = 0;
    for (auto job = jobs.rbegin(); job != jobs.rend() && others < kMostOthers; ++job) {
        if (job->id == shown || !job->reached)
            continue;
        offer({ job->id, *job->reached });
        ++others;
    }
    return list;
}

QString Comparison::title() const
{
    const auto place = placeOf(m_chosen);
    return place ? titleOf(*place) : QString();
}

QString Comparison::shownTitle() const
{
    const int stage = m_selection.shownStage();
    return stage < 0
        ? QString()
        : QStringLiteral("%1 · %2").arg(m_selection.name(), stageTitle(kStages[static_cast<std::size_t>(stage)]));
}

QString Comparison::textOf(Place place)
{
    return QStringLiteral("%1:%2").arg(place.job).arg(static_cast<int>(place.stage));
}

std::optional<Comparison::Place> Comparison::placeOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(':'));
    const int stage = parts.size() == 2 ? parts[1].toInt() : -1;
    if (stage < 0 || stage >= static_cast<int>(kStages.size()))
        return std::nullopt;
    return Place { parts[0].toULongLong(), kStages[static_cast<std::size_t>(stage)] };
}

QString Comparison::titleOf(Place place) const
{
    const auto job = m_service.snapshot(place.job);
    const QString name = job ? QString::fromStdString(job->request.displayName()) : QString();
    const bool itself =
        static_cast<int>(place.job) == m_selection.jobId() && static_cast<int>(place.stage) == m_selection.shownStage();
    if (itself)
        return tr("%1 · %2 as it was made").arg(name, stageTitle(place.stage));
    return QStringLiteral("%1 · %2").arg(name, stageTitle(place.stage));
}

void Comparison::show()
{
    const auto place = placeOf(m_chosen);
    const auto result = place && m_active ? m_service.result(place->job, place->stage) : nullptr;
    if (place && !result)
        m_service.fetch(place->job); // comes with stageReady()
    m_display.show(result && !result->mesh->triangles.empty() ? result->mesh : nullptr);
}

} // namespace orfeas::viewmodels
