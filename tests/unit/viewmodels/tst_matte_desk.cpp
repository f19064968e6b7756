#include "app/viewmodels/matte_desk.h"
#include "core/image/matte_file.h"
#include "tests/support/scripted_service.h"

#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <optional>

using namespace orfeas;
using jobs::JobState;
using viewmodels::MatteDesk;

/// A picture looked at, mended and made.
class TestMatteDesk : public QObject {
    Q_OBJECT

    struct Desk : tests::ScriptedService {
        QTemporaryDir folder;
        viewmodels::StudioSettings settings { folder.filePath("studio.json") };
        MatteDesk desk { service, settings, folder.filePath("mattes") };

        /// A red square on a plain ground, or on none.
        std::string picture(const char* name, bool transparent = false) const
        {
            QImage image(120, 100, QImage::Format_RGBA8888);
            image.fill(transparent ? QColor(0, 0, 0, 0) : QColor(230, 230, 225));
            for (int y = 30; y < 70; ++y) {
                for (int x = 40; x < 80; ++x)
                    image.setPixelColor(x, y, QColor(200, 30, 30));
            }
            const QString path = folder.filePath(name);
            return image.save(path) ? path.toStdString() : std::string();
        }
        jobs::JobId submit(jobs::Hold hold, const std::string& picture)
        {
            jobs::Request request;
            request.pictures[0] = picture;
            request.hold = hold;
            return service.submit(request);
        }
        jobs::JobSnapshot job(jobs::JobId id) const { return service.snapshot(id).value_or(jobs::JobSnapshot {}); }
    };
    std::optional<Desk> m;

    void open(jobs::JobId id)
    {
        m->desk.open(static_cast<int>(id));
        QTRY_VERIFY(m->desk.ready() && !m->desk.busy());
    }
    jobs::JobId openHeld()
    {
        const auto id = m->submit(jobs::Hold::BeforeStart, m->picture("a.png"));
        open(id);
        return id;
    }
    image::Matte given(jobs::JobId id) const
    {
        const jobs::MatteRef ref = m->job(id).request.mattes[0];
        const auto matte = image::loadMatte(ref.path, ref.digest, {});
        return matte ? *matte : image::Matte {};
    }

private Q_SLOTS:
    void init() { m.emplace(); }
    void cleanup() { m.reset(); }

    void theFirstChoiceIsTheOneTakenByItself()
    {
        openHeld();
        QVERIFY(m->desk.active());
        QCOMPARE(m->desk.size(), QSize(120, 100));
        QCOMPARE(m->desk.chosen(), 0);
        QVERIFY(!m->desk.begun());
        const auto first = m->desk.choices().front().toMap();
        QVERIFY(first["thumbnail"].toString().startsWith("data:image/png"));
        QVERIFY(!first["title"].toString().isEmpty());
        QVERIFY(std::abs(m->desk.frame().width() - 40 / 0.85) < 3);
    }

    void leftAsItIsTheJobHasNoMatteOfItsOwn()
    {
        const auto id = openHeld();
        QSignalSpy accepted(&m->desk, &MatteDesk::accepted);
        m->desk.accept();
        QTRY_COMPARE(accepted.count(), 1);
        QVERIFY(m->job(id).request.mattes[0].empty()); // what was made before is found again
        QVERIFY(!m->desk.active());
        QTRY_COMPARE(m->job(id).state, JobState::Done);
        QVERIFY(!accepted.at(0).at(1).toBool());
    }

    void whatWasMendedIsWhatTheJobGets()
    {
        const auto id = openHeld();
        m->desk.setBrushRadius(10);
        m->desk.stroke({ 20, 20 }, { 30, 20 });
        m->desk.endStroke();
        m->desk.setFrameRatio(0.7);
        const image::Matte mended = *m->desk.matte();
        QSignalSpy accepted(&m->desk, &MatteDesk::accepted);
        m->desk.accept();
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(given(id), mended);
        QCOMPARE(m->job(id).request.frameRatio, 0.7F);
        QTRY_COMPARE(m->job(id).state, JobState::Done);

        // and again, from there: the job has begun, another one is made
        MatteDesk later(m->service, m->settings, m->folder.filePath("mattes"));
        later.open(static_cast<int>(id));
        QTRY_VERIFY(later.ready() && !later.busy());
        QVERIFY(later.begun());
        QCOMPARE(*later.matte(), mended);
        QCOMPARE(later.choices().front().toMap()["title"].toString(), QString("Mended"));
        QCOMPARE(later.frameRatio(), double(0.7F));
        later.grow();
        QTRY_VERIFY(!later.busy());
        const image::Matte grown = *later.matte();
        QSignalSpy again(&later, &MatteDesk::accepted);
        later.accept();
        QTRY_COMPARE(again.count(), 1);
        QVERIFY(again.at(0).at(1).toBool());
        const auto another = static_cast<jobs::JobId>(again.at(0).at(0).toInt());
        QVERIFY(another != id);
        QCOMPARE(given(another), grown);
        QCOMPARE(given(id), mended); // the first stays what it was
    }

    void edgesMoveOffTheGuiThreadAndComeBack()
    {
        openHeld();
        const image::Matte before = *m->desk.matte();
        m->desk.grow();
        QVERIFY(m->desk.busy());
        m->desk.stroke({ 5, 5 }, { 6, 6 }); // not meanwhile
        QTRY_VERIFY(!m->desk.busy());
        QVERIFY(*m->desk.matte() != before);
        m->desk.shrink();
        QTRY_VERIFY(!m->desk.busy());
        m->desk.soften();
        QTRY_VERIFY(!m->desk.busy());
        for (int i = 0; i < 3; ++i) {
            QVERIFY(m->desk.canUndo() || i > 1);
            m->desk.undo();
        }
        QVERIFY(!m->desk.canUndo());
        QCOMPARE(*m->desk.matte(), before);
        m->desk.redo();
        QVERIFY(*m->desk.matte() != before);
    }

    void hintsFollowTheMatte()
    {
        openHeld();
        QVERIFY(m->desk.hints().isEmpty());
        m->desk.setBrushRadius(15);
        m->desk.stroke({ 0, 50 }, { 60, 50 });
        m->desk.endStroke();
        QTRY_VERIFY(m->desk.hints().join(' ').contains("left"));
        m->desk.undo();
        QTRY_VERIFY(m->desk.hints().isEmpty());
        m->desk.setFrameRatio(1);
        QVERIFY(m->desk.hints().join(' ').contains("room"));
    }

    void theNextOneThatWaitsComesByItself()
    {
        const auto first = m->submit(jobs::Hold::BeforeStart, m->picture("a.png"));
        const auto second = m->submit(jobs::Hold::BeforeStart, m->picture("b.png", true));
        open(first);
        QCOMPARE(m->desk.others(), 1);
        m->desk.accept();
        QTRY_COMPARE(m->desk.jobId(), static_cast<int>(second));
        QVERIFY(m->desk.active());
        QTRY_VERIFY(m->desk.ready() && !m->desk.busy());
        QCOMPARE(m->desk.choices().front().toMap()["title"].toString(), QString("Its own"));
        m->desk.accept();
        QTRY_VERIFY(!m->desk.active());
        QTRY_COMPARE(m->job(second).state, JobState::Done);
    }

    void whatWasMendedStaysWhenItIsLeftAndLookedAtAgain()
    {
        const auto id = openHeld();
        m->desk.setBrushRadius(10);
        m->desk.stroke({ 20, 20 }, { 30, 20 });
        m->desk.close();
        QVERIFY(!m->desk.active());
        QVERIFY(m->job(id).held);
        const image::Matte mended = *m->desk.matte();
        m->desk.open(static_cast<int>(id));
        QCOMPARE(*m->desk.matte(), mended);
        QVERIFY(m->desk.canUndo());
    }

    void aPictureThatIsNoneSaysWhy()
    {
        const auto id = m->submit(jobs::Hold::BeforeStart, m->folder.filePath("none.png").toStdString());
        m->desk.open(static_cast<int>(id));
        QTRY_VERIFY(!m->desk.problem().isEmpty());
        QVERIFY(!m->desk.ready());
        m->desk.accept(); // does nothing
        m->desk.grow();
        QVERIFY(m->job(id).held);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QFile file(m->folder.filePath("mattes"));
        QVERIFY(file.open(QIODevice::WriteOnly)); // where the folder should be
        const auto id = openHeld();
        m->desk.grow();
        QTRY_VERIFY(!m->desk.busy());
        QSignalSpy refused(&m->desk, &MatteDesk::refused);
        m->desk.accept();
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(m->desk.active());
        QVERIFY(m->job(id).held);
    }
};

QTEST_MAIN(TestMatteDesk)
#include "tst_matte_desk.moc"
