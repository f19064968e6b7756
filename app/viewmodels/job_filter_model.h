#pragma once

#include "app/viewmodels/job_list_model.h"

#include <QSortFilterProxyModel>

namespace orfeas::viewmodels {

/// A part of the job list. Queue: what runs, waits or needs the artist (failed, stopped), in starting order.
/// Library: what is finished, newest first.
class JobFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.queue and Studio.library")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class Part { Queue, Library };

    JobFilterModel(JobListModel& jobs, Part part, QObject* parent = nullptr);
    int count() const { return rowCount(); }

Q_SIGNALS:
    void countChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const Part m_part;
};

} // namespace orfeas::viewmodels
