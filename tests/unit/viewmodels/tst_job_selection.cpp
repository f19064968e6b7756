#include "app/viewmodels/job_selection.h"
#include "tests/support/scripted_runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace orfeas;
using orfeas::tests::named;
using orfeas::tests::ScriptedRunner;
using viewmodels::JobSelection;
using viewmodels::StageListModel;

class TestJobSelection : public QObject {
    Q_OBJECT

    std::shared_ptr<ScriptedRunner> m_runner;
    std::unique_ptr<service::StudioService> m_service;
    std::unique_ptr<JobSelection> m_selection;

    void selectNew(const char* name) { m_selection->select(static_cast<int>(m_service->submit(named(name)))); }
    QList<bool> available() const
    {
        QList<bool> all;
        for (int row = 0; row < 4; ++row)
            all += m_selection->stages()->index(row).data(StageListModel::AvailableRole).toBool();
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_runner = std::make_shared<ScriptedRunner>();
        m_service = std::make_unique<service::StudioService>(m_runner, service::ServiceOptions { 1, 1 });
        m_selection = std::make_unique<JobSelection>(*m_service);
    }

    void cleanup()
    {
        m_runner->release = true;
        m_selection.reset();
        m_service.reset();
    }

    void isEmptyAtFirst()
    {
        QVERIFY(!m_selection->hasJob());
        QCOMPARE(m_selection->shownStage(), -1);
        QVERIFY(m_selection->name().isEmpty() && m_selection->subjectUrl().isEmpty());
        m_selection->showStage(2);
        QCOMPARE(m_selection->shownStage(), -1);
    }

    void followsTheNewestStage()
    {
        selectNew("half");
        QTRY_COMPARE(m_selection->shownStage(), 1);
        QCOMPARE(available(), (QList<bool> { true, true, false, false }));
        QVERIFY(m_selection->stages()->index(2).data(StageListModel::RunningRole).toBool());
        QTRY_COMPARE(m_selection->display()->triangleCount(), 1);
        m_runner->release = true;
        QTRY_COMPARE(m_selection->shownStage(), 3);
        QTRY_COMPARE(m_selection->jobState(), QString("done"));
        QCOMPARE(m_selection->warnings(), QString("careful"));
    }

    void looksBackAndFollowsAgain()
    {
        selectNew("half");
        QTRY_COMPARE(m_selection->shownStage(), 1);
        m_selection->showStage(0);
        QCOMPARE(m_selection->shownStage(), 0);
        m_runner->release = true;
        QTRY_COMPARE(m_selection->newestStage(), 3);
        QCOMPARE(m_selection->shownStage(), 0); // what the artist looks at stays
        m_selection->showStage(3);
        QCOMPARE(m_selection->shownStage(), 3);
    }

    void stoppingKeepsTheStages()
    {
        selectNew("half");
        QTRY_COMPARE(m_selection->shownStage(), 1);
        m_selection->stop();
        QTRY_COMPARE(m_selection->jobState(), QString("cancelled"));
        QCOMPARE(m_selection->shownStage(), 1);
        QCOMPARE(m_selection->status(), QString("Stopped at Coarse"));
    }

    void tellsWhyAJobFailed()
    {
        selectNew("fail");
        QTRY_COMPARE(m_selection->jobState(), QString("failed"));
        QCOMPARE(m_selection->errorTitle(), QString("The file is damaged or not usable."));
        QCOMPARE(m_selection->errorDetail(), QString("a.png: broken"));
    }

    void forgetsARemovedJob()
    {
        selectNew("ok");
        QTRY_COMPARE(m_selection->jobState(), QString("done"));
        m_service->remove(m_selection->jobId());
        QTRY_VERIFY(!m_selection->hasJob());
        QTRY_VERIFY(!m_selection->display()->filled());
    }
};

QTEST_MAIN(TestJobSelection)
#include "tst_job_selection.moc"
