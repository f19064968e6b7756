#include "core/service/caching_runner.h"
#include "core/service/local_runner.h"
#include "core/service/studio_service.h"
#include "tests/support/counting_engine.h"
#include "tests/support/file_faults/file_faults.h"
#include "tests/support/quick_folder.h"
#include "tests/support/scripted_runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace orfeas;
using orfeas::tests::named;
using orfeas::tests::ScriptedRunner;
using service::StudioService;

/// What StudioService does with a library.
class TestKeptJobs : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<library::Library> m_library;
    std::shared_ptr<ScriptedRunner> m_runner;
    std::unique_ptr<StudioService> m_service;

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }

    /// A new start of the program.
    void start()
    {
        m_service.reset();
        m_library.reset();
        auto opened = library::Library::open(folder());
        QVERIFY(static_cast<bool>(opened));
        m_library = std::move(*opened);
        m_runner = std::make_shared<ScriptedRunner>();
        service::ServiceOptions options;
        options.library = m_library;
        options.ownsQueue = true;
        m_service = std::make_unique<StudioService>(m_runner, options);
        QSignalSpy adopted(m_service.get(), &StudioService::adopted);
        QVERIFY(adopted.wait());
    }

    jobs::JobId runToItsEnd(const char* name)
    {
        QSignalSpy idle(m_service.get(), &StudioService::idle);
        const auto id = m_service->submit(named(name));
        return idle.wait() ? id : 0;
    }

    std::vector<std::pair<std::string, jobs::JobState>> jobsNow() const
    {
        std::vector<std::pair<std::string, jobs::JobState>> all;
        for (const jobs::JobSnapshot& job : m_service->snapshots())
            all.emplace_back(job.request.name, job.state);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = tests::quickFolder();
        start();
    }
    void cleanup()
    {
        m_service.reset();
        m_library.reset();
    }

    void aFinishedJobIsThereAtTheNextStartWithItsStages()
    {
        const auto id = m_service->submit(named("ok"));
        QTRY_COMPARE(m_service->snapshot(id)->state, jobs::JobState::Done);
        start();
        const auto all = m_service->snapshots();
        QCOMPARE(all.size(), 1U);
        QCOMPARE(all[0].state, jobs::JobState::Done);
        QCOMPARE(all[0].request.name, std::string("ok"));
        QCOMPARE(all[0].warnings, std::vector<std::string> { "careful" });
        QVERIFY(!m_service->bestResult(all[0].id));
        QSignalSpy ready(m_service.get(), &StudioService::stageReady);
        m_service->fetch(all[0].id);
        QTRY_COMPARE(ready.count(), 4);
        QCOMPARE(m_service->bestResult(all[0].id)->stage, Stage::Final);
        QCOMPARE(m_service->bestResult(all[0].id)->mesh->triangles.size(), 1U);
        QVERIFY(m_service->hasSubject(all[0].id));
        QVERIFY(m_service->loadSubject(all[0].id) != nullptr);
    }

    void whatIsToldIsKeptAlready()
    {
        connect(m_service.get(), &StudioService::stageReady, this,
                [this](jobs::JobId, const service::StageResultPtr& result) {
                    const auto all = m_library->list({});
                    QCOMPARE(all->size(), 1U);
                    QVERIFY(m_library->stage(all->front().uid, result->stage));
                });
        const auto id = m_service->submit(named("ok"));
        QTRY_COMPARE(m_service->snapshot(id)->state, jobs::JobState::Done);
        QCOMPARE(m_library->list({})->front().state, jobs::JobState::Done);
    }

    void waitingJobsComeBackInTheirOrderAndWhatRanGoesOnFromItsLastStage()
    {
        m_service->submit(named("half")); // makes two stages and waits
        m_service->submit(named("wait"));
        const auto third = m_service->submit(named("ok"));
        const auto fourth = m_service->submit(named("fail"));
        QTRY_COMPARE(m_runner->running.load(), 2);
        QTRY_VERIFY(m_service->bestResult(1) && m_service->bestResult(1)->stage == Stage::Coarse);
        QVERIFY(m_service->move(fourth, 0));
        Q_UNUSED(third);
        m_service->setPaused(true);
        m_service.reset(); // an orderly end: no crash is counted
        const auto left = m_library->list({});
        QCOMPARE(left->back().state, jobs::JobState::Interrupted);
        QCOMPARE(left->back().crashes, 0);
        m_library.reset();
        auto opened = library::Library::open(folder());
        m_library = std::move(*opened);
        m_runner = std::make_shared<ScriptedRunner>();
        service::ServiceOptions options;
        options.library = m_library;
        options.ownsQueue = true;
        options.jobsAtOnce = 1;
        m_service = std::make_unique<StudioService>(m_runner, options);
        std::vector<std::string> started;
        connect(m_service.get(), &StudioService::jobChanged, this, [&started](const jobs::JobSnapshot& job) {
            if (job.state == jobs::JobState::Running
                && std::find(started.begin(), started.end(), job.request.name) == started.end())
                started.push_back(job.request.name);
        });
        m_runner->release = true;
        QSignalSpy idle(m_service.get(), &StudioService::idle);
        QVERIFY(idle.wait());
        QCOMPARE(started, (std::vector<std::string> { "half", "wait", "fail", "ok" }));
        QCOMPARE(m_runner->afters.at("half"), std::optional(Stage::Coarse));
        QCOMPARE(m_runner->afters.at("wait"), std::optional<Stage>());
    }

    void aRemovedJobIsInTheTrash()
    {
        const auto id = m_service->submit(named("ok"));
        QTRY_COMPARE(m_service->snapshot(id)->state, jobs::JobState::Done);
        QVERIFY(m_service->remove(id));
        start();
        QVERIFY(m_service->snapshots().empty());
        QCOMPARE(m_library->list({ .trash = true })->size(), 1U);
    }

    void aCancelledJobStaysCancelled()
    {
        const auto id = m_service->submit(named("wait"));
        QTRY_COMPARE(m_runner->running.load(), 1);
        QVERIFY(m_service->cancel(id));
        start();
        QCOMPARE(jobsNow().front().second, jobs::JobState::Cancelled);
    }

    void whatAnotherProgramSubmitsIsTakenOver()
    {
        library::JobRecord job;
        job.uid = library::newUid();
        job.request = named("ok");
        const auto other = library::Library::open(folder());
        QVERIFY((*other)->add(job));
        QTRY_COMPARE(jobsNow().size(), 1U);
        QTRY_COMPARE(jobsNow().front().second, jobs::JobState::Done);
        QTRY_COMPARE((*other)->job(job.id)->state, jobs::JobState::Done);
    }

    void withoutSpaceJobsGoOnAndTheArtistIsTold()
    {
        {
            const tests::FileFaults faults(folder(), tests::Fault::DiskFull, 0);
            const auto id = m_service->submit(named("ok"));
            QTRY_COMPARE(m_service->snapshot(id)->state, jobs::JobState::Done);
            QCOMPARE(m_service->bestResult(id)->stage, Stage::Final);
            const auto warnings = m_service->snapshot(id)->warnings;
            QVERIFY(std::any_of(warnings.begin(), warnings.end(), [](const std::string& text) {
                return text.find("disk is full") != std::string::npos;
            }));
        }
        const auto later = m_service->submit(named("ok"));
        QTRY_COMPARE(m_service->snapshot(later)->state, jobs::JobState::Done);
        QCOMPARE(m_library->list({ .state = jobs::JobState::Done })->size(), 1U);
    }

    /// What the artist was not warned of is kept, whole; and keeping goes on once the disk answers again.
    void aFaultAtAnyFileCallOfAJobIsToldOrHarmless()
    {
        for (const tests::Fault fault : { tests::Fault::DiskFull, tests::Fault::IoError, tests::Fault::ShortWrite }) {
            bool struck = true;
            int told = 0;
            int number = 0;
            for (; struck; ++number) {
                jobs::JobId id = 0;
                {
                    const tests::FileFaults faults(folder(), fault, number);
                    id = runToItsEnd("ok");
                    struck = tests::FileFaults::struck();
                }
                QCOMPARE(m_service->bestResult(id)->stage, Stage::Final);
                const jobs::JobSnapshot job = *m_service->snapshot(id);
                QCOMPARE(job.state, jobs::JobState::Done);
                const bool warned = job.warnings.size() > 1; // each of these jobs has one of its own
                told += warned ? 1 : 0;
                const auto kept = m_library->job(job.uid);
                QVERIFY(warned || kept);
                if (!warned) {
                    QCOMPARE(kept->state, jobs::JobState::Done);
                    for (const Stage stage : kStages)
                        QVERIFY(m_library->stage(job.uid, stage));
                }
                const auto later = runToItsEnd("ok");
                QCOMPARE(m_service->snapshot(later)->state, jobs::JobState::Done);
                QCOMPARE(m_service->snapshot(later)->warnings.size(), 1U);
                QVERIFY(m_library->stage(m_service->snapshot(later)->uid, Stage::Final));
                QVERIFY(m_service->remove(id) && m_service->remove(later));
            }
            QVERIFY(number > 10 && told > 0);
            start();
            QCOMPARE(*m_library->verify(), 0);
        }
    }

    void followersLeaveTheirPlaceToOtherJobs()
    {
        // two places, eight equal jobs and one other: while the equal ones wait for their first, the other runs
        tests::CountingEngine engine;
        const engine::Registry registry = engine.registry();
        auto opened = cache::ResultCache::open(folder() / "cache");
        const std::shared_ptr<cache::ResultCache> cache = std::move(*opened);
        auto runner =
            std::make_shared<service::CachingRunner>(std::make_shared<service::LocalRunner>(registry), registry, cache);
        StudioService crowded(runner, { 2, 2 });
        const std::filesystem::path picture = std::filesystem::path(ORFEAS_SOURCE_DIR) / "resources/examples/pear.png";
        jobs::Request request;
        request.pictures[0] = picture;
        request.resolution = 64;
        request.until = Stage::Coarse;
        request.engineOptions.thickness = 1.5F;
        QSignalSpy idle(&crowded, &StudioService::idle);
        crowded.submit(request);
        QVERIFY(idle.wait(20'000));
        engine.asked = 0;
        engine.hold = 1;
        request.engineOptions.thickness = 1;
        for (int i = 0; i < 8; ++i)
            crowded.submit(request);
        request.engineOptions.thickness = 2;
        crowded.submit(request);
        QTRY_COMPARE_WITH_TIMEOUT(engine.asked.load(), 2, 20'000);
        engine.hold = 0;
        idle.clear();
        QVERIFY(idle.wait(20'000));
        QCOMPARE(engine.asked.load(), 2);
        for (const jobs::JobSnapshot& job : crowded.snapshots())
            QCOMPARE(job.state, jobs::JobState::Done);
    }

    void earlierJobsAreBroughtBackByASearch()
    {
        start();
        runToItsEnd("ok");
        const auto tagged = runToItsEnd("fail");
        QVERIFY(m_service->setTags(tagged, "red chair"));
        m_service->waitUntilKept();
        m_service.reset();
        service::ServiceOptions options;
        options.library = m_library;
        options.ownsQueue = true;
        options.earlierJobs = 0;
        m_service = std::make_unique<StudioService>(m_runner, options);
        QSignalSpy adopted(m_service.get(), &StudioService::adopted);
        QVERIFY(adopted.wait());
        QVERIFY(jobsNow().empty());

        QSignalSpy added(m_service.get(), &StudioService::jobAdded);
        library::JobQuery query;
        query.words = "chair";
        m_service->bringBack(query);
        QVERIFY(added.wait());
        QCOMPARE(jobsNow(),
                 (std::vector<std::pair<std::string, jobs::JobState>> { { "fail", jobs::JobState::Failed } }));
        QCOMPARE(m_service->record(1)->tags, std::string("red chair"));
        query.words.clear();
        m_service->bringBack(query);
        QVERIFY(added.wait());
        QCOMPARE(jobsNow().size(), std::size_t { 2 }); // what is here already is not added again
        query.until = 1;
        m_service->bringBack(query);
        QVERIFY(!added.wait(200));
    }

    void ofJobsThatEndedTheNewestStayAndOthersAreBroughtBackToBeTriedAgain()
    {
        m_service.reset();
        service::ServiceOptions options;
        options.library = m_library;
        options.ownsQueue = true;
        options.mostEnded = 2;
        m_service = std::make_unique<StudioService>(m_runner, options);
        QSignalSpy adopted(m_service.get(), &StudioService::adopted);
        QVERIFY(adopted.wait());
        QSignalSpy removed(m_service.get(), &StudioService::jobRemoved);
        const auto first = runToItsEnd("fail");
        const std::string uid = m_service->snapshot(first)->uid;
        const auto waiting = m_service->submit(named("wait"));
        QTRY_COMPARE(m_runner->running.load(), 1);
        for (int i = 0; i < 3; ++i) {
            const auto id = m_service->submit(named("ok"));
            QTRY_COMPARE(m_service->snapshot(id)->state, jobs::JobState::Done);
        }
        QTRY_COMPARE(removed.count(), 2);
        QCOMPARE(jobsNow(),
                 (std::vector<std::pair<std::string, jobs::JobState>> { { "wait", jobs::JobState::Running },
                                                                        { "ok", jobs::JobState::Done },
                                                                        { "ok", jobs::JobState::Done } }));
        QVERIFY(!m_service->snapshot(first) && !m_service->find(uid));

        auto kept = m_library->job(uid);
        QVERIFY(kept && kept->state == jobs::JobState::Failed && kept->trashed == 0);
        const auto back = m_service->recall(*kept);
        QVERIFY(back && m_service->find(uid) == back && m_service->recall(*kept) == back);
        QVERIFY(m_service->retry(*back));
        QTRY_COMPARE(m_service->snapshot(*back)->state, jobs::JobState::Failed);
        kept->uid = library::newUid();
        kept->state = jobs::JobState::Queued;
        QVERIFY(!m_service->recall(*kept)); // its owner will be told of it
        m_runner->release = true;
        QTRY_COMPARE(m_service->snapshot(waiting)->state, jobs::JobState::Done);
    }
};

QTEST_MAIN(TestKeptJobs)
#include "tst_kept_jobs.moc"
