#include "app/viewmodels/job_filter_model.h"

namespace orfeas::viewmodels {

JobFilterModel::JobFilterModel(JobListModel& jobs, Part part, QObject* parent)
    : QSortFilterProxyModel(parent), m_part(part)
{
    setSourceModel(&jobs);
    // both what is shown and its order may change with these two alone
    setFilterRole(JobListModel::StateRole);
    setSortRole(JobListModel::PlaceRole);
    setDynamicSortFilter(true);
    sort(0);
    connect(this, &QAbstractItemModel::rowsInserted, this, &JobFilterModel::countChanged);
    connect(this, &QAbstractItemModel::rowsRemoved, this, &JobFilterModel::countChanged);
    connect(this, &QAbstractItemModel::modelReset, this, &JobFilterModel::countChanged);
}

bool JobFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QString state = index.data(JobListModel::StateRole).toString();
    if (state == QLatin1String("removed"))
        return false;
    return (state == QLatin1String("done")) == (m_part == Part::Library);
}

bool JobFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto id = [](const QModelIndex& index) { return index.data(JobListModel::JobIdRole).toInt(); };
    if (m_part == Part::Library)
        return id(left) > id(right);
    const int a = left.data(JobListModel::PlaceRole).toInt();
    const int b = right.data(JobListModel::PlaceRole).toInt();
    return a != b ? a < b : id(left) < id(right);
}

} // namespace orfeas::viewmodels
