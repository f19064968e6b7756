#include "app/viewmodels/job_filter_model.h"
#include "tests/support/scripted_service.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace orfeas;
using viewmodels::JobFilterModel;
using viewmodels::JobListModel;

class TestJobListModel : public QObject {
    Q_OBJECT

    struct Studio : tests::ScriptedService {
        JobListModel model { service };
    };
    std::optional<Studio> m_studio;

    QVariant value(int row, int role) const { return m_studio->model.index(row).data(role); }
    static QStringList names(const QAbstractItemModel& model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.index(row, 0).data(JobListModel::NameRole).toString();
        return all;
    }

private Q_SLOTS:
    void init() { m_studio.emplace(); }
    void cleanup() { m_studio.reset(); }

    void keepsTheRulesOfModelsThroughALife()
    {
        const QAbstractItemModelTester tester(&m_studio->model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        JobFilterModel queue(m_studio->model, JobFilterModel::Part::Queue);
        JobFilterModel library(m_studio->model, JobFilterModel::Part::Library);
        const QAbstractItemModelTester queueTester(&queue, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester libraryTester(&library, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_studio->submit("wait");
        m_studio->submit("fail");
        m_studio->submit("ok");
        QTRY_COMPARE(queue.count(), 3);
        m_studio->runner->release = true;
        QTRY_COMPARE(names(library), (QStringList { "ok", "wait" })); // newest first
        QCOMPARE(names(queue), QStringList { "fail" });
        m_studio->model.remove(2);
        QCOMPARE(queue.count(), 0);
        m_studio->model.undoRemove();
        QCOMPARE(names(queue), QStringList { "fail" });
    }

    void aJobThatIsRemovedBeforeItIsToldLeavesNoRow()
    {
        const auto id = m_studio->submit("ok");
        QVERIFY(m_studio->service.cancel(id));
        QVERIFY(m_studio->service.remove(id));
        QTest::qWait(50);
        QCOMPARE(m_studio->model.rowCount(), 0);
    }

    void whatWasRemovedIsForgottenAfterAWhile()
    {
        m_studio->submit("ok");
        QTRY_COMPARE(value(0, JobListModel::StateRole).toString(), QString("done"));
        m_studio->model.remove(1);
        QCOMPARE(value(0, JobListModel::StateRole).toString(), QString("removed"));
        QVERIFY(m_studio->service.bestResult(1));
        QTRY_VERIFY_WITH_TIMEOUT(!m_studio->service.snapshot(1), JobListModel::kUndoMs + 5000);
        QCOMPARE(m_studio->model.count(), 0);
        m_studio->model.undoRemove(); // too late, and harmless
        QCOMPARE(m_studio->model.count(), 0);
    }

    void whatRunsIsNotRemoved()
    {
        m_studio->submit("wait");
        QTRY_COMPARE(m_studio->model.runningCount(), 1);
        m_studio->model.remove(1);
        QCOMPARE(value(0, JobListModel::StateRole).toString(), QString("running"));
    }

    void tellsWhatADoneJobIs()
    {
        m_studio->submit("ok");
        QTRY_COMPARE(value(0, JobListModel::StateRole).toString(), QString("done"));
        QCOMPARE(value(0, JobListModel::NameRole).toString(), QString("ok"));
        QCOMPARE(value(0, JobListModel::StageRole).toInt(), 3);
        QCOMPARE(value(0, JobListModel::FractionRole).toDouble(), 1.0);
        QCOMPARE(value(0, JobListModel::DetailRole).toString(), QString("careful"));
        QVERIFY(value(0, JobListModel::StatusRole).toString().startsWith("Done in "));
        QCOMPARE(value(0, JobListModel::ThumbnailRole).toString(), QString("image://thumbnails/subject/1"));
    }

    void tellsWhyAJobFailed()
    {
        m_studio->submit("fail");
        QTRY_COMPARE(value(0, JobListModel::StateRole).toString(), QString("failed"));
        QCOMPARE(value(0, JobListModel::DetailRole).toString(), QString("a.png: broken"));
        QCOMPARE(value(0, JobListModel::StatusRole).toString(), QString("The file is damaged or not usable."));
    }

    void theQueueFollowsTheStartingOrder()
    {
        JobFilterModel queue(m_studio->model, JobFilterModel::Part::Queue);
        m_studio->submit("wait");
        for (const char* name : { "a", "b", "c" })
            m_studio->submit(name);
        QTRY_COMPARE(names(queue), (QStringList { "wait", "a", "b", "c" }));
        m_studio->model.moveToFront(4);
        QTRY_COMPARE(names(queue), (QStringList { "wait", "c", "a", "b" }));
        m_studio->model.moveBy(4, 1);
        QTRY_COMPARE(names(queue), (QStringList { "wait", "a", "c", "b" }));
        m_studio->model.moveBy(2, -1); // is first already
        QTest::qWait(20);
        QCOMPARE(names(queue), (QStringList { "wait", "a", "c", "b" }));
    }

    void whatIsHeldComesAfterWhatWaitsAndIsNotCountedAsWaiting()
    {
        JobFilterModel queue(m_studio->model, JobFilterModel::Part::Queue);
        m_studio->submit("wait");
        jobs::Request held = tests::named("held");
        held.hold = jobs::Hold::BeforeStart;
        const auto id = m_studio->service.submit(held);
        m_studio->submit("b");
        QTRY_COMPARE(names(queue), (QStringList { "wait", "b", "held" }));
        QCOMPARE(m_studio->model.heldCount(), 1);
        QCOMPARE(m_studio->model.waitingCount(), 1);
        QVERIFY(value(1, JobListModel::HeldRole).toBool());
        m_studio->model.goOn(static_cast<int>(id));
        QTRY_COMPARE(m_studio->model.heldCount(), 0);
        QCOMPARE(m_studio->model.waitingCount(), 2);
        QVERIFY(!value(1, JobListModel::HeldRole).toBool());
    }

    void progressChangesOnlyItsOwnRoles()
    {
        m_studio->submit("wait");
        QTRY_COMPARE(m_studio->model.runningCount(), 1);
        const QSignalSpy resets(&m_studio->model, &QAbstractItemModel::modelReset);
        const QSignalSpy changes(&m_studio->model, &QAbstractItemModel::dataChanged);
        m_studio->runner->release = true;
        QTRY_COMPARE(value(0, JobListModel::StateRole).toString(), QString("done"));
        QCOMPARE(resets.count(), 0);
        bool leftTheName = true;
        for (const auto& change : changes)
            leftTheName = leftTheName && !change.at(2).value<QList<int>>().contains(JobListModel::NameRole);
        QVERIFY(leftTheName && changes.count() > 0);
    }

    void cancelAllStopsWhatRunsAndWhatWaits()
    {
        for (int i = 0; i < 3; ++i)
            m_studio->submit("wait");
        QTRY_COMPARE(m_studio->model.runningCount(), 1);
        m_studio->model.cancelAll();
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE(value(row, JobListModel::StateRole).toString(), QString("cancelled"));
        m_studio->model.retry(1);
        QTRY_COMPARE(m_studio->model.runningCount(), 1);
    }

    void showsJobsThatWereThereBefore()
    {
        m_studio->submit("ok");
        QTRY_COMPARE(m_studio->model.count(), 1);
        const JobListModel late(m_studio->service);
        QCOMPARE(names(late), QStringList { "ok" });
    }
};

QTEST_GUILESS_MAIN(TestJobListModel)
#include "tst_job_list_model.moc"
