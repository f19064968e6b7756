#include "app/viewmodels/mesh_portrait.h"
#include "app/viewmodels/preview_sheet.h"
#include "tests/support/scripted_service.h"
#include "tests/unit/viewmodels/meshes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace orfeas;
using jobs::JobState;
using viewmodels::PreviewSheet;

class TestPreviewSheet : public QObject {
    Q_OBJECT

    struct Sheet : tests::ScriptedService {
        PreviewSheet sheet { service };
        QAbstractItemModelTester tester { &sheet };

        jobs::JobId submit(jobs::Hold hold, const char* name = "ok")
        {
            jobs::Request request = tests::named(name);
            request.hold = hold;
            return service.submit(request);
        }
        JobState state(jobs::JobId id) const { return service.snapshot(id)->state; }
        int markAt(int row) const { return sheet.data(sheet.index(row), PreviewSheet::MarkRole).toInt(); }
    };
    std::optional<Sheet> m;

    std::vector<jobs::JobId> fill(int count)
    {
        std::vector<jobs::JobId> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(m->submit(jobs::Hold::AfterPreview));
        const bool all = QTest::qWaitFor([this, count] { return m->sheet.readyCount() == count; });
        return all ? ids : std::vector<jobs::JobId> {};
    }

private Q_SLOTS:
    void init() { m.emplace(); }
    void cleanup() { m.reset(); }

    void onlyTheAcceptedGoOn()
    {
        const auto ids = fill(3);
        QCOMPARE(ids.size(), std::size_t { 3 });
        m->sheet.mark(0, PreviewSheet::Accepted);
        m->sheet.mark(1, PreviewSheet::Rejected);
        QCOMPARE(m->sheet.acceptedCount(), 1);
        QCOMPARE(m->sheet.rejectedCount(), 1);
        QCOMPARE(m->state(ids[0]), JobState::Queued); // nothing happens before finish()
        QSignalSpy finished(&m->sheet, &PreviewSheet::finished);
        m->sheet.finish();
        QCOMPARE(finished.count(), 1);
        QTRY_COMPARE(m->state(ids[0]), JobState::Done);
        QCOMPARE(m->state(ids[1]), JobState::Cancelled);
        QVERIFY(m->service.snapshot(ids[2])->held);
        QTRY_COMPARE(m->sheet.count(), 1);
    }

    void jobsThatAreNotSortedAreNotThere()
    {
        m->submit(jobs::Hold::Never);
        m->submit(jobs::Hold::BeforeStart);
        QTRY_COMPARE(m->state(1), JobState::Done);
        QCOMPARE(m->sheet.count(), 0);
    }

    void whatHasNoPreviewYetCannotBeMarked()
    {
        m->submit(jobs::Hold::AfterPreview, "wait");
        QTRY_COMPARE(m->sheet.count(), 1);
        m->sheet.mark(0, PreviewSheet::Accepted);
        m->sheet.toggle(0);
        QCOMPARE(m->markAt(0), int(PreviewSheet::None));
        QCOMPARE(m->sheet.nextUnmarked(-1), -1);
        m->runner->release = true;
        QTRY_COMPARE(m->sheet.nextUnmarked(-1), 0);
        const QString picture = m->sheet.data(m->sheet.index(0), PreviewSheet::PictureRole).toString();
        QVERIFY2(picture.contains("/preview/"), qPrintable(picture));
    }

    void marksChangeAndTheNextUnmarkedIsFound()
    {
        fill(3);
        m->sheet.toggle(1);
        QCOMPARE(m->markAt(1), int(PreviewSheet::Accepted));
        QCOMPARE(m->sheet.nextUnmarked(0), 2);
        QCOMPARE(m->sheet.nextUnmarked(2), 0);
        m->sheet.toggle(1);
        QCOMPARE(m->markAt(1), int(PreviewSheet::Rejected));
        m->sheet.markRest(PreviewSheet::Accepted);
        QCOMPARE(m->sheet.acceptedCount(), 2);
        QCOMPARE(m->sheet.rejectedCount(), 1); // what was marked stays
        QCOMPARE(m->sheet.nextUnmarked(0), -1);
        m->sheet.mark(0, PreviewSheet::None);
        QCOMPARE(m->sheet.acceptedCount(), 1);
        m->sheet.mark(7, PreviewSheet::Accepted);
        m->sheet.mark(0, 9);
        QCOMPARE(m->sheet.acceptedCount(), 1);
    }

    void theSheetIsTurned()
    {
        fill(1);
        m->sheet.setDegrees(-45);
        QCOMPARE(m->sheet.degrees(), 315);
        QVERIFY(m->sheet.data(m->sheet.index(0), PreviewSheet::PictureRole).toString().endsWith("/315"));
    }

    void aPortraitShowsTheSideThatIsLookedAt()
    {
        // a flat square in front, red; nothing behind it
        mesh::Mesh mesh;
        mesh.positions = { { -0.5F, -0.5F, 0 }, { 0.5F, -0.5F, 0 }, { 0.5F, 0.5F, 0 }, { -0.5F, 0.5F, 0 } };
        mesh.triangles = { { 0, 1, 2 }, { 0, 2, 3 } };
        mesh.colours.assign(4, { 200, 0, 0, 255 });
        const QImage front = viewmodels::meshPortrait(mesh, 0, 64);
        QCOMPARE(front.size(), QSize(64, 64));
        QVERIFY(front.pixelColor(32, 32).red() > 80 && front.pixelColor(32, 32).green() == 0);
        QCOMPARE(front.pixelColor(0, 0).alpha(), 0);
        QCOMPARE(viewmodels::meshPortrait(mesh, 180, 64).pixelColor(32, 32).alpha(), 0); // its back has no face
        QCOMPARE(viewmodels::meshPortrait({}, 0, 64).pixelColor(32, 32).alpha(), 0);

        // a ball covers the same disc from everywhere, whole
        const mesh::Mesh ball = test::sphere(24);
        for (const int degrees : { 0, 50, 200 }) {
            const QImage seen = viewmodels::meshPortrait(ball, degrees, 128);
            int covered = 0;
            for (int y = 0; y < 128; ++y) {
                for (int x = 0; x < 128; ++x)
                    covered += seen.pixelColor(x, y).alpha() > 128 ? 1 : 0;
            }
            const double radius = 64 * 0.88;
            QVERIFY2(std::abs(covered - 3.14159 * radius * radius) < 0.04 * covered,
                     qPrintable(QString::number(covered)));
        }
    }
};

QTEST_MAIN(TestPreviewSheet)
#include "tst_preview_sheet.moc"
