#include "app/viewmodels/job_selection.h"
#include "tests/support/scripted_service.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace orfeas;
using viewmodels::JobSelection;
using viewmodels::StageListModel;

class TestJobSelection : public QObject {
    Q_OBJECT

    struct Studio : tests::ScriptedService {
        JobSelection selection { service };
    };
    std::optional<Studio> m_studio;

    void selectNew(const char* name) { m_studio->selection.select(static_cast<int>(m_studio->submit(name))); }
    QList<bool> available()
    {
        QList<bool> all;
        for (int row = 0; row < 4; ++row)
            all += m_studio->selection.stages()->index(row).data(StageListModel::AvailableRole).toBool();
        return all;
    }

private Q_SLOTS:
    void init() { m_studio.emplace(); }
    void cleanup() { m_studio.reset(); }

    void isEmptyAtFirst()
    {
        QVERIFY(!m_studio->selection.hasJob());
        QCOMPARE(m_studio->selection.shownStage(), -1);
        QVERIFY(m_studio->selection.name().isEmpty() && m_studio->selection.subjectUrl().isEmpty());
        m_studio->selection.showStage(2);
        QCOMPARE(m_studio->selection.shownStage(), -1);
    }

    void followsTheNewestStage()
    {
        selectNew("half");
        QTRY_COMPARE(m_studio->selection.shownStage(), 1);
        QCOMPARE(available(), (QList<bool> { true, true, false, false }));
        QVERIFY(m_studio->selection.stages()->index(2).data(StageListModel::RunningRole).toBool());
        QTRY_COMPARE(m_studio->selection.display()->triangleCount(), 1);
        m_studio->runner->release = true;
        QTRY_COMPARE(m_studio->selection.shownStage(), 3);
        QTRY_COMPARE(m_studio->selection.jobState(), QString("done"));
        QCOMPARE(m_studio->selection.warnings(), QString("careful"));
    }

    void looksBackAndFollowsAgain()
    {
        selectNew("half");
        QTRY_COMPARE(m_studio->selection.shownStage(), 1);
        m_studio->selection.showStage(0);
        QCOMPARE(m_studio->selection.shownStage(), 0);
        m_studio->runner->release = true;
        QTRY_COMPARE(m_studio->selection.newestStage(), 3);
        QCOMPARE(m_studio->selection.shownStage(), 0); // what the artist looks at stays
        m_studio->selection.showStage(3);
        QCOMPARE(m_studio->selection.shownStage(), 3);
    }

    void stoppingKeepsTheStages()
    {
        selectNew("half");
        QTRY_COMPARE(m_studio->selection.shownStage(), 1);
        m_studio->selection.stop();
        QTRY_COMPARE(m_studio->selection.jobState(), QString("cancelled"));
        QCOMPARE(m_studio->selection.shownStage(), 1);
        QCOMPARE(m_studio->selection.status(), QString("Stopped at Coarse"));
    }

    void tellsWhyAJobFailed()
    {
        selectNew("fail");
        QTRY_COMPARE(m_studio->selection.jobState(), QString("failed"));
        QCOMPARE(m_studio->selection.errorTitle(), QString("The file is damaged or not usable."));
        QCOMPARE(m_studio->selection.errorDetail(), QString("a.png: broken"));
    }

    void forgetsARemovedJob()
    {
        selectNew("ok");
        QTRY_COMPARE(m_studio->selection.jobState(), QString("done"));
        m_studio->service.remove(m_studio->selection.jobId());
        QTRY_VERIFY(!m_studio->selection.hasJob());
        QTRY_VERIFY(!m_studio->selection.display()->filled());
    }
};

QTEST_MAIN(TestJobSelection)
#include "tst_job_selection.moc"
