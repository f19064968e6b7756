#include "core/engine/registry.h"
#include "core/service/local_runner.h"
#include "tests/support/cancel_limit.h"

#include <QTest>

#include <atomic>
#include <ctime>
#include <thread>

using namespace orfeas;

namespace {

Result<void> make(service::LocalRunner& runner, const std::filesystem::path& picture, const JobContext& context)
{
    jobs::Request request;
    request.pictures[0] = picture;
    return runner.run(request, context, {});
}

double processorMs()
{
    return 1000.0 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

class TestRunnerCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// In processor time: a busy machine stretches neither the moment of the request nor the time after it.
    void aJobStopsWithin200MsWheneverAsked()
    {
        const std::filesystem::path picture = ORFEAS_SOURCE_DIR "/resources/examples/mug.png";
        const engine::Registry engines = engine::builtInEngines();
        service::LocalRunner runner(engines);
        const double begun = processorMs();
        const auto whole = make(runner, picture, JobContext({}, {}, 2));
        QVERIFY2(whole, whole ? "" : whole.error().message.c_str());
        const double total = processorMs() - begun;
        double longest = 0;
        int cancelled = 0;
        constexpr int kRuns = 40;
        for (int run = 0; run < kRuns; ++run) {
            std::stop_source stop;
            std::atomic<double> asked { 0 };
            std::atomic<bool> over { false };
            const double start = processorMs();
            std::jthread later([&, run] {
                while (!over && processorMs() - start < total * run / kRuns)
                    std::this_thread::sleep_for(std::chrono::milliseconds(1));
                asked = processorMs();
                stop.request_stop();
            });
            const auto done = make(runner, picture, JobContext(stop.get_token(), {}, 2));
            const double ended = processorMs();
            over = true;
            later.join();
            if (done)
                continue;
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            ++cancelled;
            longest = std::max(longest, ended - asked);
        }
        qInfo("whole job: %.0f ms; %d cancelled; longest after the request: %.0f ms of processor time", total,
              cancelled, longest);
        QVERIFY(cancelled > kRuns / 2);
        QVERIFY(longest < test::kCancelLimitMs);
    }
};

QTEST_GUILESS_MAIN(TestRunnerCancel)
#include "tst_runner_cancel.moc"
