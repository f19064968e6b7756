#include "core/base/job_context.h"
#include "core/base/result.h"

#include <QTest>

#include <memory>
#include <string>

using orfeas::Error;
using orfeas::ErrorCode;
using orfeas::Result;

class TestResult : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holdsAValue()
    {
        Result<std::string> result = std::string("abc");
        QVERIFY(result);
        QCOMPARE(result.value(), std::string("abc"));
        QCOMPARE(result->size(), std::size_t(3));
        *result += "d";
        QCOMPARE(result.value(), std::string("abcd"));
    }

    void holdsAnErrorWithItsMessage()
    {
        const Result<int> result = Error { ErrorCode::TooLarge, "a.png: 70 Mpx, at most 64" };
        QVERIFY(!result);
        QVERIFY(result.error().code == ErrorCode::TooLarge);
        QCOMPARE(result.error().message, std::string("a.png: 70 Mpx, at most 64"));
    }

    void aFalsyValueIsStillAValue()
    {
        const Result<bool> result = false;
        QVERIFY(result);
        QCOMPARE(*result, false);
    }

    void movesAMoveOnlyValueOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
        const std::unique_ptr<int> taken = std::move(result).value();
        QVERIFY(taken != nullptr);
        QCOMPARE(*taken, 7);
    }

    void voidIsSuccessUnlessAnErrorIsGiven()
    {
        const Result<void> fine;
        QVERIFY(fine);
        const Result<void> failed = Error { ErrorCode::DiskFull, "disk" };
        QVERIFY(!failed);
        QVERIFY(failed.error().code == ErrorCode::DiskFull);
    }

    void aStopTurnsTheNextCheckpointIntoCancelled()
    {
        std::stop_source stop;
        const orfeas::JobContext context(stop.get_token());
        QVERIFY(context.checkpoint());
        stop.request_stop();
        const Result<void> after = context.checkpoint();
        QVERIFY(!after);
        QVERIFY(after.error().code == ErrorCode::Cancelled);
    }

    void aContextHasAtLeastOneThread()
    {
        QCOMPARE(orfeas::JobContext({}, {}, -3).threads(), 1);
        QCOMPARE(orfeas::JobContext({}, {}, 4).threads(), 4);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
