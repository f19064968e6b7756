#include "core/worker/process_runner.h"
#include "tests/support/scripted_runner.h"

#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <thread>

using namespace orfeas;
using namespace orfeas::worker;
using namespace std::chrono_literals;

namespace {

ProcessRunnerOptions options()
{
    ProcessRunnerOptions options;
    options.command.program = std::filesystem::path(ORFEAS_BINARY_DIR) / "tests" / "orfeas_scripted_worker";
    options.version = "test";
    options.monitor = std::make_shared<memory::Monitor>();
    options.heartbeat = 2500ms;
    options.cancelPatience = 500ms;
    return options;
}

struct Told {
    std::vector<Stage> stages;
    std::vector<std::string> warnings;
    int subjects = 0;
};

Result<void> run(service::JobRunner& runner, const jobs::Request& request, Told& told,
                 const JobContext& context = JobContext())
{
    service::RunnerEvents events;
    events.subject = [&told](const auto&) { ++told.subjects; };
    events.stage = [&told](const jobs::StageResult& result) { told.stages.push_back(result.stage); };
    events.warning = [&told](const std::string& text) { told.warnings.push_back(text); };
    return runner.run(request, context, events);
}

const std::vector<Stage> kAll(kStages.begin(), kStages.end());

bool has(const std::string& text, const char* words)
{
    return text.find(words) != std::string::npos;
}

template<typename Condition> bool waitFor(const Condition& condition)
{
    for (int i = 0; i < 1000 && !condition(); ++i)
        std::this_thread::sleep_for(10ms);
    return condition();
}

} // namespace

class TestProcessRunner : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void aJobIsMadeInAnotherProcess()
    {
        ProcessRunner runner(options());
        Told told;
        QVERIFY(run(runner, tests::named("ok"), told));
        QCOMPARE(told.stages, kAll);
        QCOMPARE(told.subjects, 1);
        QCOMPARE(told.warnings, std::vector<std::string> { "careful" });
        QVERIFY(runner.workerPid() > 0 && runner.workerPid() != ::getpid());
        const auto failed = run(runner, tests::named("fail"), told);
        QCOMPARE(failed.error().code, ErrorCode::InvalidInput);
        QCOMPARE(failed.error().message, std::string("a.png: broken"));
    }

    void severalRunAtOnce()
    {
        ProcessRunner runner(options());
        std::array<Told, 6> told;
        {
            std::vector<std::jthread> threads;
            for (Told& one : told)
                threads.emplace_back([&] { QVERIFY(run(runner, tests::named("ok"), one)); });
        }
        for (const Told& one : told)
            QCOMPARE(one.stages, kAll);
    }

    void aCancelIsHeardAtOnceAndTheWorkerGoesOn()
    {
        ProcessRunner runner(options());
        Told told;
        QVERIFY(run(runner, tests::named("ok"), told));
        const int pid = runner.workerPid();
        std::stop_source stop;
        std::chrono::steady_clock::time_point asked;
        std::jthread later([&] {
            std::this_thread::sleep_for(100ms);
            asked = std::chrono::steady_clock::now();
            stop.request_stop();
        });
        const auto outcome = run(runner, tests::named("wait"), told, JobContext(stop.get_token()));
        const auto took = std::chrono::steady_clock::now() - asked;
        QCOMPARE(outcome.error().code, ErrorCode::Cancelled);
        QVERIFY2(took < 200ms, qPrintable(QString::number(std::chrono::duration<double>(took).count())));
        std::this_thread::sleep_for(1s); // longer than the patience
        QVERIFY(run(runner, tests::named("ok"), told));
        QCOMPARE(runner.workerPid(), pid);
    }

    void aWorkerThatDoesNotHearACancelIsReplaced()
    {
        ProcessRunner runner(options());
        Told told;
        QVERIFY(run(runner, tests::named("ok"), told));
        const int pid = runner.workerPid();
        std::stop_source stop;
        std::jthread later([&] {
            std::this_thread::sleep_for(100ms);
            stop.request_stop();
        });
        Told other;
        std::jthread bystander([&] { QVERIFY(run(runner, tests::named("ok"), other)); });
        QCOMPARE(run(runner, tests::named("deaf"), told, JobContext(stop.get_token())).error().code,
                 ErrorCode::Cancelled);
        QVERIFY(waitFor([&] { return runner.workerPid() != 0 && runner.workerPid() != pid; }));
        QVERIFY(run(runner, tests::named("ok"), told));
    }

    void aJobGoesOnFromItsLastStageAfterADeath()
    {
        const auto given = options();
        ProcessRunner runner(given);
        jobs::Request request = tests::named("crash_once");
        request.pictures[1] = m_folder.filePath("crash_once").toStdString();
        Told told;
        QVERIFY(run(runner, request, told));
        QCOMPARE(told.stages, kAll); // each once
        QCOMPARE(told.subjects, 1);
        QCOMPARE(told.warnings.size(), std::size_t(2));
        QVERIFY2(has(told.warnings[0], "signal 9") && has(told.warnings[0], "after the stage 'coarse'"),
                 told.warnings[0].c_str());
        QCOMPARE(given.monitor->totals().restarts, std::uint64_t(1));
    }

    void aSecondDeathSetsTheJobAsideWithItsEvidence()
    {
        ProcessRunner runner(options());
        jobs::Request request = tests::named("crash");
        request.pictures[1] = m_folder.filePath("crash").toStdString();
        Told told;
        const auto outcome = run(runner, request, told);
        QCOMPARE(outcome.error().code, ErrorCode::Internal);
        for (const char* words :
             { "a.png: set aside", "signal 9", "signal 11", "at the step 'shape'", "its last words: the last words" })
            QVERIFY2(has(outcome.error().message, words), outcome.error().message.c_str());
        QCOMPARE(told.stages, (std::vector<Stage> { Stage::Preview, Stage::Coarse }));
        QVERIFY(run(runner, tests::named("ok"), told)); // the next has a worker
    }

    void ofJobsThatRanAtADeathOnlyTheGuiltyOneIsSetAside()
    {
        ProcessRunner runner(options());
        jobs::Request bad = tests::named("crash");
        bad.pictures[1] = m_folder.filePath("guilty").toStdString();
        Result<void> badOutcome;
        std::array<Told, 3> good;
        std::array<Result<void>, 3> outcomes;
        std::stop_source stop;
        {
            std::vector<std::jthread> threads;
            for (std::size_t i = 0; i < good.size(); ++i)
                threads.emplace_back([&, i] { outcomes[i] = run(runner, tests::named("slow"), good[i]); });
            Told told;
            badOutcome = run(runner, bad, told);
        }
        QCOMPARE(badOutcome.error().code, ErrorCode::Internal);
        for (std::size_t i = 0; i < good.size(); ++i) {
            QVERIFY2(outcomes[i], outcomes[i] ? "" : outcomes[i].error().message.c_str());
            QCOMPARE(good[i].stages, kAll);
        }
    }

    void aHungWorkerIsReplaced()
    {
        ProcessRunner runner(options());
        Told told;
        const auto outcome = run(runner, tests::named("hang"), told);
        QCOMPARE(outcome.error().code, ErrorCode::Internal);
        QVERIFY2(has(outcome.error().message, "no sign of life for 2.5 s"), outcome.error().message.c_str());
        QVERIFY(run(runner, tests::named("ok"), told));
    }

    void aWorkerThatReportsAStickyErrorIsReplaced_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("words");
        QTest::newRow("sticky") << "sticky"
                                << "illegal memory access";
        QTest::newRow("throw") << "throw"
                               << "unexpected: surprise";
        QTest::newRow("quit") << "quit"
                              << "ended with code 7";
    }
    void aWorkerThatReportsAStickyErrorIsReplaced()
    {
        QFETCH(QString, name);
        QFETCH(QString, words);
        ProcessRunner runner(options());
        Told told;
        const auto outcome = run(runner, tests::named(qPrintable(name)), told);
        QVERIFY2(!outcome && has(outcome.error().message, qPrintable(words)), outcome.error().message.c_str());
        QVERIFY(run(runner, tests::named("ok"), told));
    }

    void picturesAreAnsweredForAndTheFieldsNameFollows()
    {
        ProcessRunner runner(options());
        service::RunnerEvents events;
        std::string name;
        events.fieldName = [&name] { return name; };
        std::vector<std::string> notes;
        events.decoded = [&](engine::View, const service::DecodedPicture& picture) -> Result<void> {
            notes = picture.notes;
            name = picture.pixels.hex();
            return {};
        };
        QCOMPARE(runner.run(tests::named("decoded"), JobContext(), events).error().message,
                 "field " + sha256("pixels").hex());
        QCOMPARE(notes, std::vector<std::string> { "a note" });
        events.decoded = [](engine::View, const service::DecodedPicture&) -> Result<void> {
            return Error { ErrorCode::AlreadyExists, "known" };
        };
        QCOMPARE(runner.run(tests::named("decoded"), JobContext(), events).error().code, ErrorCode::AlreadyExists);
    }

    void samplesArriveAndAddUp()
    {
        const auto given = options();
        ProcessRunner runner(given);
        QVERIFY(waitFor([&] { return given.monitor->history().size() > 2; }));
        const auto sample = *given.monitor->latest();
        QCOMPARE(sample.device, std::string("host"));
        QVERIFY(sample.total > 0 && sample.cache > 0 && sample.free > 0);
        QCOMPARE(sample.weights + sample.activations + sample.cache + sample.others + sample.free, sample.total);
        runner.setBudget(std::uint64_t(700) << 20U);
        QVERIFY(waitFor([&] { return given.monitor->latest()->budget.budget == std::uint64_t(700) << 20U; }));
    }

    void aWorkerThatCannotBeStartedIsToldToJobs_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QString>("words");
        const QString scripted = QString::fromStdString(options().command.program.string());
        QTest::newRow("missing") << "/nowhere/orfeas" << QByteArray() << "/nowhere/orfeas";
        QTest::newRow("ends at once") << "/bin/false" << QByteArray() << "ended with code 1";
        QTest::newRow("other version") << scripted << QByteArray("0.0.1") << "of version 0.0.1, this program of test";
        QTest::newRow("no messages") << scripted << QByteArray("garbage") << "is no message";
    }
    void aWorkerThatCannotBeStartedIsToldToJobs()
    {
        QFETCH(QString, program);
        QFETCH(QByteArray, version);
        QFETCH(QString, words);
        if (!version.isEmpty())
            qputenv("ORFEAS_SCRIPTED_VERSION", version);
        auto given = options();
        given.command.program = program.toStdString();
        ProcessRunner runner(given);
        Told told;
        const auto outcome = run(runner, tests::named("ok"), told);
        qunsetenv("ORFEAS_SCRIPTED_VERSION");
        QVERIFY2(!outcome && has(outcome.error().message, qPrintable(words)),
                 outcome ? "" : outcome.error().message.c_str());
    }

    /// Kills at random moments while four clients ask for one job after the other.
    void killsLoseNothing()
    {
        const auto given = options();
        ProcessRunner runner(given);
        std::atomic<int> done { 0 };
        std::atomic<int> setAside { 0 };
        std::atomic<bool> over { false };
        std::vector<std::jthread> clients;
        for (int i = 0; i < 4; ++i)
            clients.emplace_back([&] {
                while (!over) {
                    Told told;
                    const auto outcome = run(runner, tests::named("slow"), told);
                    if (outcome) {
                        QCOMPARE(told.stages, kAll);
                        ++done;
                    } else {
                        QVERIFY2(has(outcome.error().message, "set aside"), outcome.error().message.c_str());
                        ++setAside;
                    }
                }
            });
        for (int kill = 0; kill < 10; ++kill) {
            std::this_thread::sleep_for(std::chrono::milliseconds(40 + 37 * kill % 120));
            if (const int pid = runner.workerPid())
                ::kill(pid, SIGKILL);
            const int before = done;
            QVERIFY(waitFor([&] { return done > before; }));
        }
        over = true;
        clients.clear();
        QVERIFY(done >= 10);
        QVERIFY(given.monitor->totals().restarts >= 9);
    }
};

QTEST_GUILESS_MAIN(TestProcessRunner)
#include "tst_process_runner.moc"
