#include "core/service/studio_service.h"
#include "tests/support/quick_folder.h"
#include "tests/support/scripted_service.h"

#include <QSignalSpy>
#include <QTest>

using namespace orfeas;
using jobs::Hold;
using jobs::JobState;
using service::StudioService;
using tests::named;

/// Jobs that wait for the artist's word: before they start, or after their preview.
class TestHeldJobs : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<library::Library> m_library;
    std::shared_ptr<tests::ScriptedRunner> m_runner;
    std::unique_ptr<StudioService> m_service;

    /// A new start of the program.
    void start()
    {
        m_service.reset();
        m_library.reset();
        auto opened = library::Library::open(m_folder->path().toStdString());
        QVERIFY(static_cast<bool>(opened));
        m_library = std::move(*opened);
        m_runner = std::make_shared<tests::ScriptedRunner>();
        service::ServiceOptions options;
        options.library = m_library;
        options.ownsQueue = true;
        m_service = std::make_unique<StudioService>(m_runner, options);
        QSignalSpy adopted(m_service.get(), &StudioService::adopted);
        QVERIFY(adopted.wait());
    }
    jobs::JobId submit(const char* name, Hold hold)
    {
        jobs::Request request = named(name);
        request.hold = hold;
        return m_service->submit(request);
    }
    jobs::JobSnapshot job(jobs::JobId id) const { return m_service->snapshot(id).value_or(jobs::JobSnapshot {}); }

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

    void oneThatIsHeldBeforeItStartsWaitsForTheWord()
    {
        const auto held = submit("ok", Hold::BeforeStart);
        const auto other = submit("ok", Hold::Never);
        QTRY_COMPARE(job(other).state, JobState::Done);
        QVERIFY(job(held).held);
        QCOMPARE(job(held).state, JobState::Queued);
        QVERIFY(!job(held).reached);
        QVERIFY(m_service->waiting().empty());
        QVERIFY(m_service->goOn(held));
        QVERIFY(!m_service->goOn(held));
        QTRY_COMPARE(job(held).state, JobState::Done);
        QVERIFY(!job(held).held);
    }

    void oneThatIsHeldAfterItsPreviewGoesOnFromThere()
    {
        const auto id = submit("ok", Hold::AfterPreview);
        QTRY_VERIFY(job(id).held);
        QTRY_COMPARE(m_runner->running.load(), 0);
        QCOMPARE(job(id).state, JobState::Queued);
        QCOMPARE(job(id).reached, std::optional(Stage::Preview));
        QVERIFY(m_service->result(id, Stage::Preview));
        QVERIFY(!m_service->result(id, Stage::Coarse)); // what the runner still told counts no more
        QVERIFY(m_service->goOn(id));
        QTRY_COMPARE(job(id).state, JobState::Done);
        QCOMPARE(m_runner->afters.at("ok"), std::optional(Stage::Preview));
        QCOMPARE(job(id).reached, std::optional(Stage::Final));
    }

    void allPreviewsComeBeforeTheFirstThatGoesOn()
    {
        std::vector<jobs::JobId> ids;
        for (int i = 0; i < 5; ++i)
            ids.push_back(submit("ok", Hold::AfterPreview));
        for (const auto id : ids)
            QTRY_VERIFY(job(id).held);
        QVERIFY(m_service->goOn(ids[3]));
        QTRY_COMPARE(job(ids[3]).state, JobState::Done);
        for (const auto id : { ids[0], ids[1], ids[2], ids[4] })
            QVERIFY(job(id).held);
    }

    void itIsStillHeldAtTheNextStart()
    {
        const auto before = submit("ok", Hold::BeforeStart);
        const auto after = submit("half", Hold::AfterPreview);
        QTRY_VERIFY(job(after).held);
        QVERIFY(job(before).held);
        m_service->waitUntilKept();
        start();
        QCOMPARE(m_service->snapshots().size(), std::size_t { 2 });
        QTest::qWait(100);
        for (const jobs::JobSnapshot& kept : m_service->snapshots()) {
            QVERIFY2(kept.held, kept.request.name.c_str());
            QCOMPARE(kept.state, JobState::Queued);
        }
        const auto half = m_service->snapshots()[m_service->snapshots()[0].request.name == "half" ? 0 : 1];
        QCOMPARE(half.reached, std::optional(Stage::Preview));
        m_runner->release = true;
        QVERIFY(m_service->goOn(half.id));
        QTRY_COMPARE(job(half.id).state, JobState::Done);
        QCOMPARE(m_runner->afters.at("half"), std::optional(Stage::Preview));
    }

    void oneThatIsTurnedDownCanBeBroughtBack()
    {
        const auto id = submit("ok", Hold::AfterPreview);
        QTRY_VERIFY(job(id).held);
        QVERIFY(m_service->cancel(id));
        QVERIFY(!job(id).held);
        QCOMPARE(job(id).state, JobState::Cancelled);
        QVERIFY(!m_service->goOn(id));
        QVERIFY(m_service->retry(id)); // back to where it was held
        QTRY_VERIFY(job(id).held);
        QCOMPARE(job(id).reached, std::optional(Stage::Preview));
    }

    void whatHasNotBegunIsAmended()
    {
        m_service->setPaused(true);
        const auto id = submit("ok", Hold::BeforeStart);
        jobs::Request other = named("ok");
        other.mattes[0] = { "/data/m.png", "abc" };
        other.frameRatio = 0.7F;
        QVERIFY(m_service->amend(id, other));
        QVERIFY(job(id).held);
        QCOMPARE(job(id).request.hold, Hold::BeforeStart);
        m_service->waitUntilKept();
        start();
        const auto kept = m_service->snapshots().front();
        QVERIFY(kept.request.mattes == other.mattes);
        QCOMPARE(kept.request.frameRatio, 0.7F);
        QVERIFY(m_service->goOn(kept.id));
        QTRY_COMPARE(job(kept.id).state, JobState::Done);
        QVERIFY(!m_service->amend(kept.id, other));
        QVERIFY(!m_service->amend(99, other));
    }
};

QTEST_MAIN(TestHeldJobs)
#include "tst_held_jobs.moc"
