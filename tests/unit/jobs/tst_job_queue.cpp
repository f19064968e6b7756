#include "core/jobs/job_queue.h"

#include <QTest>

using orfeas::jobs::canMove;
using orfeas::jobs::JobId;
using orfeas::jobs::JobQueue;
using orfeas::jobs::JobState;

using Ids = std::vector<JobId>;

class TestJobQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsInOrderOfArrival()
    {
        JobQueue queue;
        for (const JobId id : { 1, 2, 3 })
            queue.push(id, 0);
        QCOMPARE(queue.waiting(), (Ids { 1, 2, 3 }));
        QCOMPARE(*queue.pop(), JobId { 1 });
        QCOMPARE(queue.waiting(), (Ids { 2, 3 }));
    }

    void higherPriorityStartsFirstAndEqualOnesKeepTheirOrder()
    {
        JobQueue queue;
        queue.push(1, 0);
        queue.push(2, 5);
        queue.push(3, 5);
        queue.push(4, 1);
        QCOMPARE(queue.waiting(), (Ids { 2, 3, 4, 1 }));
    }

    void movedJobKeepsItsPlaceWhenLaterOnesArrive()
    {
        JobQueue queue;
        queue.push(1, 5);
        queue.push(2, 0);
        queue.push(3, 0);
        QVERIFY(queue.move(3, 0));
        QCOMPARE(queue.waiting(), (Ids { 3, 1, 2 }));
        queue.push(4, 5);
        QCOMPARE(queue.waiting(), (Ids { 3, 1, 4, 2 }));
    }

    void placePastTheEndIsTheEnd()
    {
        JobQueue queue;
        queue.push(1, 0);
        queue.push(2, 0);
        QVERIFY(queue.move(1, 99));
        QCOMPARE(queue.waiting(), (Ids { 2, 1 }));
    }

    void unknownJobsCannotBeMovedOrRemoved()
    {
        JobQueue queue;
        queue.push(1, 0);
        QVERIFY(!queue.move(7, 0));
        QVERIFY(!queue.remove(7));
        QVERIFY(queue.remove(1));
        QVERIFY(!queue.pop());
    }

    void onlyFailedAndCancelledJobsCanBeQueuedAgain()
    {
        QVERIFY(canMove(JobState::Failed, JobState::Queued));
        QVERIFY(canMove(JobState::Cancelled, JobState::Queued));
        QVERIFY(!canMove(JobState::Done, JobState::Queued));
        QVERIFY(canMove(JobState::Running, JobState::Queued)); // held after its preview
        QVERIFY(!canMove(JobState::WaitingForMemory, JobState::Queued));
        QVERIFY(!canMove(JobState::Done, JobState::Failed));
    }
};

QTEST_GUILESS_MAIN(TestJobQueue)
#include "tst_job_queue.moc"
