#include "core/library/library.h"
#include "tests/support/cancel_limit.h"
#include "tests/support/file_faults/file_faults.h"
#include "tests/support/quick_folder.h"

#include <QTest>

#include <fstream>
#include <random>
#include <sqlite3.h>

using namespace orfeas;
using library::JobQuery;
using library::JobRecord;
using library::Library;

namespace {

JobRecord record(const std::string& name, double place = 0)
{
    JobRecord job;
    job.uid = library::newUid();
    job.request.pictures[0] = "/pictures/" + name + "\n\\odd.png";
    job.request.name = name;
    job.request.resolution = 128;
    job.request.engineOptions.relief = 0.123F;
    job.request.triangles = 1234;
    job.place = place;
    job.created = library::nowMs();
    job.provenance = { "inflate", "1", "", "", "0.1.0", "a machine", std::string(64, 'a') };
    return job;
}

std::vector<std::string> namesOf(const std::vector<JobRecord>& jobs)
{
    std::vector<std::string> names;
    for (const JobRecord& job : jobs)
        names.push_back(job.request.name);
    return names;
}

std::string content(unsigned number)
{
    std::mt19937 random(number);
    std::string text;
    while (text.size() < 2000)
        text += static_cast<char>(random());
    return text;
}

jobs::StageResult stage(Stage which)
{
    jobs::StageResult result;
    result.stage = which;
    result.seconds = 1.5;
    result.stats.queries = 42;
    return result;
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_library;

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    /// As after the program's death: the session is not ended, its lock is gone.
    void reopen()
    {
        m_library.reset();
        auto opened = Library::open(folder());
        QVERIFY2(static_cast<bool>(opened), opened ? "" : opened.error().message.c_str());
        m_library = std::move(*opened);
    }
    JobRecord added(const std::string& name, double place = 0, jobs::JobState state = jobs::JobState::Queued)
    {
        JobRecord job = record(name, place);
        job.state = state;
        job.session = m_library->session();
        if (const auto done = m_library->add(job); !done)
            qFatal("%s", done.error().message.c_str());
        return job;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = tests::quickFolder();
        reopen();
    }
    void cleanup() { m_library.reset(); }

    void aJobComesBackWithAllThatIsKnownOfIt()
    {
        JobRecord job = added("horse");
        job.state = jobs::JobState::Failed;
        job.error = Error { ErrorCode::NoSubject, "nothing\nstands out" };
        job.warnings = { "one", "two\nlines" };
        job.reached = Stage::Coarse;
        job.seconds = 1.25;
        job.tags = "wip";
        QVERIFY(m_library->save(job));
        QVERIFY(m_library->keepStage(job.uid, stage(Stage::Coarse), content(1)));
        QVERIFY(m_library->keepThumbnail(job.uid, content(2)));
        reopen();
        const auto back = m_library->job(job.id);
        QVERIFY(static_cast<bool>(back));
        QCOMPARE(library::textOf(back->request), library::textOf(job.request));
        QCOMPARE(back->request.engineOptions.relief, 0.123F);
        QCOMPARE(back->state, job.state);
        QCOMPARE(back->error->message, job.error->message);
        QCOMPARE(back->warnings, job.warnings);
        QCOMPARE(back->seconds, 1.25);
        QCOMPARE(library::textOf(back->provenance), library::textOf(job.provenance));
        const auto kept = m_library->stage(job.uid, Stage::Coarse);
        QVERIFY(static_cast<bool>(kept));
        QVERIFY(kept->content.view() == content(1));
        QCOMPARE(kept->result.stats.queries, 42U);
        QVERIFY(m_library->thumbnail(job.uid)->view() == content(2));
        QCOMPARE(m_library->stage(job.uid, Stage::Final).error().code, ErrorCode::NotFound);
        QCOMPARE(m_library->job(999).error().code, ErrorCode::NotFound);
    }

    void jobsOfADeadProgramAreTakenOverInOrder()
    {
        added("third", 3);
        added("second", 2);
        added("ran", 1, jobs::JobState::Running);
        added("done", 0, jobs::JobState::Done);
        reopen();
        const auto jobs = m_library->adopt();
        QVERIFY(static_cast<bool>(jobs));
        QCOMPARE(namesOf(*jobs), (std::vector<std::string> { "ran", "second", "third" }));
        QCOMPARE(jobs->front().state, jobs::JobState::Interrupted);
        QCOMPARE(jobs->front().crashes, 1);
        QVERIFY(m_library->adopt()->empty()); // once
    }

    void aJobThatRanAtTwoCrashesIsSetAside()
    {
        JobRecord job = added("deadly", 1, jobs::JobState::Running);
        added("waits", 2);
        reopen();
        job = m_library->adopt()->front();
        job.state = jobs::JobState::Running;
        QVERIFY(m_library->save(job));
        reopen();
        const auto jobs = m_library->adopt();
        QCOMPARE(namesOf(*jobs), (std::vector<std::string> { "waits", "deadly" }));
        QCOMPARE(jobs->back().state, jobs::JobState::Interrupted);
        QCOMPARE(jobs->back().crashes, library::kMostCrashes);
        QVERIFY(jobs->back().error.has_value());
    }

    void jobsOfALivingProgramStayItsOwn()
    {
        added("mine");
        const auto other = Library::open(folder());
        QVERIFY((*other)->adopt()->empty());
        JobRecord loose = record("for whoever owns the queue");
        QVERIFY((*other)->add(loose));
        QCOMPARE(m_library->adopt()->size(), 1U);
    }

    void jobsAreFoundByWordsStateAndDate()
    {
        JobRecord tagged = added("red horse");
        tagged.tags = "Client-A";
        QVERIFY(m_library->save(tagged));
        added("blue horse", 0, jobs::JobState::Done);
        added("red cow");
        const auto find = [this](const JobQuery& query) { return namesOf(*m_library->list(query)); };
        QCOMPARE(find({ .words = "HORSE" }), (std::vector<std::string> { "blue horse", "red horse" }));
        QCOMPARE(find({ .words = "horse red" }), std::vector<std::string> { "red horse" });
        QCOMPARE(find({ .words = "client-a" }), std::vector<std::string> { "red horse" });
        QCOMPARE(find({ .words = "inflate", .limit = 2 }), (std::vector<std::string> { "red cow", "blue horse" }));
        QCOMPARE(find({ .state = jobs::JobState::Done }), std::vector<std::string> { "blue horse" });
        QCOMPARE(find({ .since = library::nowMs() + 1000 }), std::vector<std::string> {});
        QCOMPARE(find({ .before = 2 }), std::vector<std::string> { "red horse" });
    }

    void removedJobsLieInTheTrashUntilTheyAreOld()
    {
        const JobRecord job = added("a");
        QVERIFY(m_library->keepStage(job.uid, stage(Stage::Preview), content(1)));
        QVERIFY(m_library->trash(job.uid, true).value());
        QVERIFY(m_library->list({})->empty());
        QCOMPARE(m_library->list({ .trash = true })->size(), 1U);
        QVERIFY(m_library->collect(library::nowMs() - 1000));
        QVERIFY(m_library->trash(job.uid, false).value());
        QVERIFY(m_library->stage(job.uid, Stage::Preview));
        QVERIFY(m_library->trash(job.uid, true).value());
        const auto swept = m_library->collect(library::nowMs() + 1000);
        QCOMPARE(swept->removed, 1U);
        QVERIFY(m_library->list({ .trash = true })->empty());
        QVERIFY(!m_library->trash(job.uid, false).value());
    }

    void mattesGoWithTheLastJobTheyWereMadeFor()
    {
        const auto file = [this](const std::string& name) {
            std::ofstream(folder() / name) << "matte";
            return folder() / name;
        };
        const auto given = [this](const std::filesystem::path& path, const std::string& digest) {
            JobRecord job = record(digest);
            job.request.mattes[0] = { path, digest };
            QVERIFY(m_library->add(job));
            QVERIFY(m_library->trash(job.uid, true).value());
        };
        const auto alone = file("aa.png"), shared = file("bb.png"), own = file("hand made.png");
        given(alone, "aa");
        given(shared, "bb");
        given(own, "cc");
        JobRecord stays = record("stays");
        stays.request.mattes[1] = { shared, "bb" };
        QVERIFY(m_library->add(stays));
        QVERIFY(m_library->collect(library::nowMs() - 1000));
        QVERIFY(std::filesystem::exists(alone)); // they can still be brought back
        QVERIFY(m_library->collect(library::nowMs() + 1000));
        QVERIFY(!std::filesystem::exists(alone));
        QVERIFY(std::filesystem::exists(shared));
        QVERIFY(std::filesystem::exists(own)); // the artist's, not ours
    }

    void aNewerProgramsLibraryIsLeftAlone()
    {
        m_library.reset();
        sqlite3* raw = nullptr;
        QCOMPARE(sqlite3_open((folder() / "library.db").c_str(), &raw), SQLITE_OK);
        QCOMPARE(sqlite3_exec(raw, "PRAGMA user_version = 99", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(raw);
        const auto refused = Library::open(folder());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnsupportedFormat);
        QVERIFY(refused.error().message.find("99") != std::string::npos);
    }

    /// A library as its first version wrote it.
    void theFirstVersionsLibraryIsBroughtUpToDate()
    {
        const JobRecord job = added("old horse");
        m_library.reset();
        sqlite3* raw = nullptr;
        QCOMPARE(sqlite3_open((folder() / "library.db").c_str(), &raw), SQLITE_OK);
        QCOMPARE(
            sqlite3_exec(raw, "ALTER TABLE jobs DROP COLUMN words; PRAGMA user_version = 1", nullptr, nullptr, nullptr),
            SQLITE_OK);
        sqlite3_close(raw);
        reopen();
        QCOMPARE(namesOf(*m_library->list({ .words = "horse" })), std::vector<std::string> { "old horse" });
        QCOMPARE(m_library->job(job.uid)->id, job.id);
    }

    void tenThousandJobsAreListedQuickly()
    {
        std::vector<JobRecord> jobs;
        for (int i = 0; i < 10'000; ++i) {
            jobs.push_back(record("job " + std::to_string(i)));
            jobs.back().state = jobs::JobState::Done;
        }
        QVERIFY(m_library->addAll(jobs));
        QElapsedTimer timer;
        timer.start();
        reopen();
        QVERIFY(m_library->adopt());
        const auto opened = timer.restart();
        QCOMPARE(m_library->list({ .limit = 100 })->size(), 100U);
        const auto page = timer.restart();
        QCOMPARE(m_library->list({ .words = "job 77", .limit = 100 })->size(), 100U);
        const auto search = timer.restart();
        qInfo("10,000 jobs: open %lld ms, page %lld ms, search %lld ms", opened, page, search);
        QVERIFY(opened < (test::kFullSpeed ? 100 : 5000));
        QVERIFY(page < (test::kFullSpeed ? 50 : 5000));
    }

    void aFaultAtAnyCallKeepsTheOldOrTheNew()
    {
        for (const tests::Fault fault : { tests::Fault::DiskFull, tests::Fault::IoError, tests::Fault::ShortWrite }) {
            int number = 0;
            for (bool struck = true; struck; ++number) {
                QVERIFY(number < 500);
                m_library.reset();
                m_folder = tests::quickFolder();
                reopen();
                JobRecord job = added("first");
                JobRecord second = record("second");
                Result<void> addedSecond;
                Result<void> kept;
                Result<void> saved;
                {
                    const tests::FileFaults faults(folder(), fault, number);
                    addedSecond = m_library->add(second);
                    kept = m_library->keepStage(job.uid, stage(Stage::Preview), content(5));
                    job.state = jobs::JobState::Done;
                    saved = m_library->save(job);
                    struck = tests::FileFaults::struck();
                }
                reopen();
                QCOMPARE(m_library->list({})->size(), addedSecond ? 2U : 1U);
                QCOMPARE(m_library->job(job.uid)->state, saved ? jobs::JobState::Done : jobs::JobState::Queued);
                const auto there = m_library->stage(job.uid, Stage::Preview);
                QCOMPARE(static_cast<bool>(there), static_cast<bool>(kept));
                if (there)
                    QVERIFY(there->content.view() == content(5));
                QVERIFY(m_library->collect(0));
                // space is back
                QVERIFY(m_library->keepStage(job.uid, stage(Stage::Preview), content(6)));
                QVERIFY(m_library->stage(job.uid, Stage::Preview)->content.view() == content(6));
            }
            QVERIFY(number > 8);
        }
    }

    /// As in the cache's test; the full run: ORFEAS_CORRUPTIONS=1000.
    void damageIsNeverServedAndTheRestSurvives()
    {
        const int rounds =
            qEnvironmentVariableIsSet("ORFEAS_CORRUPTIONS") ? qEnvironmentVariableIntValue("ORFEAS_CORRUPTIONS") : 40;
        std::mt19937 random(77);
        int jobsLost = 0;
        int stagesLost = 0;
        for (int round = 0; round < rounds; ++round) {
            m_library.reset();
            m_folder = tests::quickFolder();
            reopen();
            std::vector<JobRecord> all;
            for (unsigned i = 0; i < 8; ++i) {
                all.push_back(added("job " + std::to_string(i)));
                QVERIFY(m_library->keepStage(all.back().uid, stage(Stage::Final), content(i)));
            }
            m_library.reset();
            std::vector<std::filesystem::path> files;
            for (const auto& entry : std::filesystem::recursive_directory_iterator(folder())) {
                if (entry.is_regular_file() && entry.file_size() > 0)
                    files.push_back(entry.path());
            }
            std::sort(files.begin(), files.end());
            // every other time the index, which is one file among many
            const auto file = round % 2 == 0 ? folder() / "library.db" : files[random() % files.size()];
            if (round % 4 < 3) {
                std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
                const auto place = static_cast<std::streamoff>(random() % std::filesystem::file_size(file));
                for (int i = 0; i < 64; ++i) {
                    stream.seekp(place + i);
                    stream.put(static_cast<char>(random()));
                }
            } else {
                std::filesystem::resize_file(file, random() % std::filesystem::file_size(file));
            }
            reopen();
            for (unsigned i = 0; i < all.size(); ++i) {
                const auto job = m_library->job(all[i].uid);
                jobsLost += job ? 0 : 1;
                if (job)
                    QCOMPARE(library::textOf(job->request), library::textOf(all[i].request));
                const auto kept = m_library->stage(all[i].uid, Stage::Final);
                stagesLost += kept ? 0 : 1;
                if (kept)
                    QVERIFY(kept->content.view() == content(i));
            }
            JobRecord more = record("after");
            auto works = m_library->add(more);
            if (!works) // the damage was found just now: the next use has a new file
                works = m_library->add(more);
            QVERIFY2(static_cast<bool>(works), works ? "" : works.error().message.c_str());
        }
        qInfo("%d corruptions of %d jobs: %d jobs and %d stages lost, none served wrong", rounds, 8 * rounds, jobsLost,
              stagesLost);
        QVERIFY(jobsLost + stagesLost > 0);
    }
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
