#include "core/service/progress_plan.h"

#include <QTest>

using orfeas::Stage;
using orfeas::service::DurationHistory;
using orfeas::service::ProgressPlan;

class TestProgressPlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachStageFillsItsShare()
    {
        ProgressPlan plan;
        QCOMPARE(plan.advance(std::nullopt, Stage::Final, {}), 0.0);
        QCOMPARE(plan.advance(Stage::Preview, Stage::Final, {}), 0.25);
        QCOMPARE(plan.advance(Stage::Final, Stage::Final, {}), 1.0);
        ProgressPlan shorter;
        QCOMPARE(shorter.advance(Stage::Preview, Stage::Coarse, {}), 0.5);
    }

    void cellsDoneMoveItWithinTheStageAndNeverBack()
    {
        ProgressPlan plan;
        const double half = plan.advance(Stage::Coarse, Stage::Final, { "refined", 50, 100 });
        QVERIFY(half > 0.5 && half < 0.75);
        QCOMPARE(plan.advance(Stage::Coarse, Stage::Final, { "refined", 10, 100 }), half);
        QVERIFY(plan.advance(Stage::Coarse, Stage::Final, { "refined", 100, 100 }) < 0.75);
    }

    void remainingTimeComesFromJobsOfTheSameKind()
    {
        DurationHistory history;
        QVERIFY(!history.expected("a"));
        history.add("a", 4);
        QCOMPARE(*history.expected("a"), 4.0);
        history.add("a", 2);
        QCOMPARE(*history.expected("a"), 3.0);
        QVERIFY(!history.expected("b"));
    }
};

QTEST_GUILESS_MAIN(TestProgressPlan)
#include "tst_progress_plan.moc"
