#include "app/viewmodels/studio_session.h"
#include "tests/support/quick_folder.h"
#include "tests/support/scripted_service.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace orfeas;
using orfeas::tests::named;
using orfeas::tests::ScriptedRunner;

/// What the studio finds again at its next start.
class TestStudioSession : public QObject {
    Q_OBJECT

    /// One start of the studio on the same folder.
    struct Start {
        explicit Start(const QString& folder)
        {
            auto library = library::Library::open((folder + "/library").toStdString());
            Q_ASSERT(library);
            service::ServiceOptions options { 1, 1 };
            options.library = std::move(*library);
            options.ownsQueue = true;
            service.emplace(runner, options);
            selection.emplace(*service);
            session.emplace(*service, *selection, folder + "/session.json");
        }
        void waitForEarlierJobs()
        {
            QSignalSpy adopted(&*service, &service::StudioService::adopted);
            QVERIFY(adopted.wait());
        }
        int select(const char* name)
        {
            const auto id = static_cast<int>(service->submit(named(name)));
            selection->select(id);
            return id;
        }
        std::shared_ptr<ScriptedRunner> runner = std::make_shared<ScriptedRunner>();
        std::optional<service::StudioService> service;
        std::optional<viewmodels::JobSelection> selection;
        std::optional<viewmodels::StudioSession> session;
    };
    std::unique_ptr<QTemporaryDir> m_folder;
    QString folder() const { return m_folder->path(); }

private Q_SLOTS:
    void init() { m_folder = tests::quickFolder(); }

    void showsTheSameStageOfTheSameJobAgain()
    {
        {
            Start first(folder());
            first.waitForEarlierJobs();
            first.select("whole");
            first.select("other");
            first.selection->select(1);
            QTRY_COMPARE(first.selection->newestStage(), 3);
            first.selection->showStage(1);
            QTRY_COMPARE(first.service->snapshot(2)->state, jobs::JobState::Done);
        }
        Start second(folder());
        QSignalSpy restored(&*second.session, &viewmodels::StudioSession::restored);
        QVERIFY(restored.wait());
        QCOMPARE(second.selection->name(), QString("whole"));
        QTRY_COMPARE(second.selection->newestStage(), 3);
        QTRY_COMPARE(second.selection->shownStage(), 1);
        QCOMPARE(restored.size(), 1);
    }

    void whatWasChosenMeanwhileStays()
    {
        {
            Start first(folder());
            first.waitForEarlierJobs();
            first.select("whole");
            QTRY_COMPARE(first.selection->jobState(), QString("done"));
        }
        Start second(folder());
        second.select("new");
        QSignalSpy restored(&*second.session, &viewmodels::StudioSession::restored);
        second.waitForEarlierJobs();
        QCOMPARE(second.selection->name(), QString("new"));
        QVERIFY(restored.isEmpty());
    }

    void aJobThatIsGoneIsNotMissed()
    {
        {
            Start first(folder());
            first.waitForEarlierJobs();
            const int id = first.select("whole");
            QTRY_COMPARE(first.selection->jobState(), QString("done"));
            first.session->remember("view/azimuth", 12.5);
            first.session.reset(); // what happens from here on is not remembered, as after a kill
            QVERIFY(first.service->remove(id));
        }
        Start second(folder());
        second.waitForEarlierJobs();
        QVERIFY(!second.selection->hasJob());
        QCOMPARE(second.session->recall("view/azimuth").toDouble(), 12.5);
        QVERIFY(!second.session->recall("view/elevation").isValid());
    }
};

QTEST_MAIN(TestStudioSession)
#include "tst_studio_session.moc"
