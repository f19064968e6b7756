#include "core/engine/registry.h"
#include "core/service/local_runner.h"
#include "core/service/studio_service.h"
#include "tests/support/cancel_limit.h"

#include <QElapsedTimer>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace orfeas;

namespace {

struct Longest {
    double milliseconds = 0;
    std::string step; ///< what ran then
    void take(double value, const std::string& during)
    {
        if (value > milliseconds)
            *this = { value, during };
    }
};

} // namespace

/// The real engine is stopped at random moments. The promise: cancelled within 200 ms, its runner gone too.
class TestCancel : public QObject {
    Q_OBJECT

    engine::Registry m_engines = engine::builtInEngines();
    QTemporaryDir m_folder;

    jobs::Request requestOf(int side, int resolution) const
    {
        const QString name = m_folder.filePath(QString::number(side) + ".png");
        if (!QFile::exists(name)) {
            const QImage pear(QStringLiteral(ORFEAS_SOURCE_DIR "/resources/examples/pear.png"));
            pear.scaled(side, side).save(name, "PNG", 90);
        }
        jobs::Request request;
        request.pictures[0] = name.toStdString();
        request.resolution = resolution;
        return request;
    }

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<jobs::JobSnapshot>();
        QVERIFY(m_folder.isValid());
    }

    void stopsWithin200MsAtAnyMoment_data()
    {
        QTest::addColumn<int>("side");
        QTest::addColumn<int>("resolution");
        QTest::addColumn<int>("rounds");
        QTest::newRow("1024 px, 256 cells") << 1024 << 256 << 24;
        QTest::newRow("1024 px, 512 cells") << 1024 << 512 << 8;
        QTest::newRow("7000 px, 256 cells") << 7000 << 256 << 12;
    }

    void stopsWithin200MsAtAnyMoment()
    {
        QFETCH(int, side);
        QFETCH(int, resolution);
        QFETCH(int, rounds);
        service::StudioService studio(std::make_shared<service::LocalRunner>(m_engines), { 1, 2 });
        const auto ended = [&studio](jobs::JobId id) { return jobs::isTerminal(studio.snapshot(id)->state); };
        const jobs::Request request = requestOf(side, resolution);
        const auto whole = studio.submit(request);
        QTRY_VERIFY_WITH_TIMEOUT(ended(whole), 300'000);
        const auto first = *studio.snapshot(whole);
        QVERIFY2(first.state == jobs::JobState::Done, first.error ? first.error->message.c_str() : "");

        std::mt19937 random(static_cast<unsigned>(side + resolution));
        QSignalSpy idle(&studio, &service::StudioService::idle);
        Longest cancelled;
        Longest windDown;
        int stopped = 0;
        for (int round = 0; round < rounds; ++round) {
            const auto id = studio.submit(request);
            const double moment = std::uniform_real_distribution<>(0, first.seconds * 0.98)(random);
            QTest::qWait(static_cast<int>(moment * 1000));
            const std::string step = studio.snapshot(id)->step;
            idle.clear();
            const double busySince = test::processorMs();
            QElapsedTimer timer;
            timer.start();
            if (!studio.cancel(id))
                continue; // done before the moment came
            ++stopped;
            cancelled.take(static_cast<double>(timer.nsecsElapsed()) / 1e6, step);
            QVERIFY(ended(id));
            QTRY_VERIFY_WITH_TIMEOUT(!idle.empty(), 20'000);
            // others keep the machine busy and the wall clock counts their work too; processor time does not
            windDown.take(test::processorMs() - busySince, step);
        }
        QVERIFY(stopped > rounds / 2);
        qInfo("%s: cancelled after at most %.1f ms, runner gone after at most %.0f ms of processor time (in \"%s\"); "
              "a whole job took %.2f s",
              QTest::currentDataTag(), cancelled.milliseconds, windDown.milliseconds, windDown.step.c_str(),
              first.seconds);
        QVERIFY(cancelled.milliseconds < test::kCancelLimitMs);
        QVERIFY(windDown.milliseconds < test::kCancelLimitMs);
    }
};

QTEST_MAIN(TestCancel)
#include "tst_cancel.moc"
