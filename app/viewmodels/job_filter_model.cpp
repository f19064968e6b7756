#include "app/viewmodels/job_filter_model.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace orfeas::viewmodels {

namespace {
constexpr int kMostFound = 200; ///< the newest of them
}

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

void JobFilterModel::setWords(const QString& words)
{
    if (words == m_words)
        return;
    m_words = words;
    m_lowered = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
    Q_EMIT wordsChanged();
    Q_EMIT countChanged();
}

bool JobFilterModel::filterAcceptsRow(int sourceRow, const QModelIndex& sourceParent) const
{
    const QModelIndex index = sourceModel()->index(sourceRow, 0, sourceParent);
    const QString state = index.data(JobListModel::StateRole).toString();
    if (state == QLatin1String("removed"))
        return false;
    if ((state == QLatin1String("done")) != (m_part == Part::Library))
        return false;
    if (m_lowered.isEmpty())
        return true;
    const QString text = index.data(JobListModel::SearchRole).toString();
    return std::all_of(m_lowered.begin(), m_lowered.end(),
                       [&text](const QString& word) { return text.contains(word); });
}

bool JobFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto id = [](const QModelIndex& index) { return index.data(JobListModel::JobIdRole).toInt(); };
    if (m_part == Part::Library) {
        const auto created = [](const QModelIndex& index) {
            return index.data(JobListModel::CreatedRole).toLongLong();
        };
        return std::pair(created(left), id(left)) > std::pair(created(right), id(right));
    }
    const int a = left.data(JobListModel::PlaceRole).toInt();
    const int b = right.data(JobListModel::PlaceRole).toInt();
    return a != b ? a < b : id(left) < id(right);
}

library::JobQuery libraryQuery(const QString& words)
{
    static const QRegularExpression kDay(QStringLiteral("^(\\d{4})(?:-(\\d\\d))?(?:-(\\d\\d))?$"));
    library::JobQuery query;
    QStringList plain;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto match = kDay.match(word);
        const QDate first(match.captured(1).toInt(), std::max(1, match.captured(2).toInt()),
                          std::max(1, match.captured(3).toInt()));
        if (!match.hasMatch() || !first.isValid()) {
            plain += word;
            continue;
        }
        const QDate after = !match.captured(3).isEmpty() ? first.addDays(1)
            : !match.captured(2).isEmpty()               ? first.addMonths(1)
                                                         : first.addYears(1);
        query.since = first.startOfDay().toMSecsSinceEpoch();
        query.until = after.startOfDay().toMSecsSinceEpoch();
    }
    query.words = plain.join(QLatin1Char(' ')).toStdString();
    query.state = jobs::JobState::Done;
    query.limit = kMostFound;
    return query;
}

} // namespace orfeas::viewmodels
