#pragma once

#include "app/viewmodels/job_list_model.h"
#include "core/library/library.h"

#include <QSortFilterProxyModel>

namespace orfeas::viewmodels {

/// A part of the job list. Queue: what runs, waits or needs the artist (failed, stopped), in starting order.
/// Library: what is finished, newest first, all of it or what a search finds.
class JobFilterModel : public QSortFilterProxyModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.queue and Studio.library")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged)

public:
    enum class Part { Queue, Library };

    JobFilterModel(JobListModel& jobs, Part part, QObject* parent = nullptr);
    int count() const { return rowCount(); }

    /// What is searched for: every word must occur in the name, a tag, the engine, a picture's path or the day.
    QString words() const { return m_words; }
    void setWords(const QString& words);

Q_SIGNALS:
    void countChanged();
    void wordsChanged();

protected:
    bool filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const Part m_part;
    QString m_words;
    QStringList m_lowered; ///< the words one by one, lower case
};

/// The same search as the library does it. A word that is a year, a month or a day (2026, 2026-11, 2026-11-28) asks for
/// what was made then, in local time; the last such word counts.
library::JobQuery libraryQuery(const QString& words);

} // namespace orfeas::viewmodels
