#include "app/viewmodels/stage_list_model.h"

#include "app/viewmodels/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace orfeas::viewmodels {

StageListModel::StageListModel(QObject* parent) : QAbstractListModel(parent) { }

int StageListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_beads.size());
}

QVariant StageListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Bead& bead = m_beads[static_cast<std::size_t>(index.row())];
    switch (role) {
    case TitleRole:
    case Qt::DisplayRole:
        return stageTitle(kStages[static_cast<std::size_t>(index.row())]);
    case AvailableRole:
        return bead.available;
    case RunningRole:
        return bead.running;
    case FractionRole:
        return bead.fraction;
    case DetailRole:
        return bead.detail;
    default:
        return {};
    }
}

QHash<int, QByteArray> StageListModel::roleNames() const
{
    return { { TitleRole, "title" },
             { AvailableRole, "available" },
             { RunningRole, "making" },
             { FractionRole, "fraction" },
             { DetailRole, "detail" } };
}

void StageListModel::show(const std::optional<jobs::JobSnapshot>& job,
                          const std::array<service::StageResultPtr, kStages.size()>& results)
{
    const bool running = job && jobs::isUnderWay(job->state);
    const std::size_t next = job && job->reached ? static_cast<std::size_t>(*job->reached) + 1 : 0;
    const double inAll = job ? static_cast<double>(job->request.until) + 1 : 1;
    for (std::size_t i = 0; i < m_beads.size(); ++i) {
        Bead bead;
        if (const auto& result = results[i]) {
            bead = { true, false, 1,
                     QCoreApplication::translate("orfeas::viewmodels", "%1, %2 triangles")
                         .arg(durationText(result->seconds), countText(result->mesh->triangles.size())) };
        } else if (running && i == next) {
            bead.running = true;
            bead.fraction = std::clamp(job->fraction * inAll - static_cast<double>(i), 0.0, 1.0);
        }
        if (bead == m_beads[i])
            continue;
        m_beads[i] = bead;
        const QModelIndex at = index(static_cast<int>(i));
        Q_EMIT dataChanged(at, at);
    }
}

void StageListModel::retranslate()
{
    Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace orfeas::viewmodels
