#include "core/image/matte_edit.h"
#include "core/image/matte_history.h"
#include "core/image/matte_measure.h"
#include "core/image/matte_view.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace orfeas;
using image::Brush;
using image::Matte;
using image::MatteHistory;
using image::MatteMeasure;
using image::PixelBox;

namespace {

Matte blank(int w, int h)
{
    return { w, h, std::vector<std::uint8_t>(static_cast<std::size_t>(w) * h, 0) };
}

void fill(Matte& matte, const PixelBox& box)
{
    for (int y = box.top; y < box.bottom; ++y) {
        for (int x = box.left; x < box.right; ++x)
            matte.at(x, y) = 255;
    }
}

double area(const Matte& matte)
{
    return std::accumulate(matte.alpha.begin(), matte.alpha.end(), 0.0) / 255;
}

image::Image filled(int w, int h, Rgba8 colour)
{
    return { w, h, std::vector<Rgba8>(static_cast<std::size_t>(w) * h, colour) };
}

} // namespace

class TestMatteEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void growingAndShrinkingMoveTheEdgeByWholePixels()
    {
        Matte matte = blank(60, 60);
        fill(matte, { 20, 20, 40, 40 });
        const Matte more = image::grown(matte, 4);
        QCOMPARE(int(more.at(16, 30)), 255);
        QCOMPARE(int(more.at(15, 30)), 0);
        QCOMPARE(int(more.at(16, 16)), 0); // a disc, no square: corners stay round
        const Matte less = image::shrunk(matte, 4);
        QCOMPARE(int(less.at(24, 30)), 255);
        QCOMPARE(int(less.at(23, 30)), 0);
        QCOMPARE(image::grown(matte, 0), matte);
        // nothing is assumed beyond the picture: what lies against it stays
        Matte whole = blank(10, 10);
        fill(whole, { 0, 0, 10, 10 });
        QCOMPARE(image::shrunk(whole, 3), whole);
    }

    void aSoftEdgeStaysSoft()
    {
        Matte matte = blank(40, 3);
        for (int x = 0; x < 40; ++x) {
            for (int y = 0; y < 3; ++y)
                matte.at(x, y) = static_cast<std::uint8_t>(std::clamp(255 - 20 * x, 0, 255));
        }
        const Matte more = image::grown(matte, 5);
        for (int x = 5; x < 40; ++x)
            QCOMPARE(int(more.at(x, 1)), int(matte.at(x - 5, 1)));
    }

    void featheringKeepsTheOutlineAndTheArea()
    {
        Matte matte = blank(100, 100);
        fill(matte, { 0, 0, 50, 100 });
        const Matte soft = image::feathered(matte, 8);
        QVERIFY(std::abs(area(soft) - area(matte)) < 0.002 * area(matte));
        QVERIFY(soft.at(49, 50) > 128 && soft.at(50, 50) < 128);
        QVERIFY(soft.at(42, 50) < 255 && soft.at(42, 50) > 240);
        QCOMPARE(int(soft.at(20, 50)), 255);
        QCOMPARE(image::feathered(matte, 0), matte);
    }

    void aDabIsADiscOfItsRadius()
    {
        Matte matte = blank(80, 80);
        const PixelBox box = image::paint(matte, { 40, 40 }, { 40, 40 }, Brush { 10, 1, false });
        QVERIFY(std::abs(area(matte) - 3.14159 * 100) < 8);
        QVERIFY(box.left >= 28 && box.right <= 52);
        QCOMPARE(int(matte.at(40, 40)), 255);
        QCOMPARE(int(matte.at(40, 28)), 0);
        const Matte once = matte;
        image::paint(matte, { 40, 40 }, { 40, 40 }, Brush { 10, 1, false });
        QCOMPARE(matte, once); // going over it again adds nothing
        image::paint(matte, { 40, 40 }, { 40, 40 }, Brush { 12, 1, true });
        QCOMPARE(area(matte), 0.0);
    }

    void aStrokeIsACapsuleAndIsCutAtTheBorder()
    {
        Matte matte = blank(80, 40);
        const PixelBox box = image::paint(matte, { 10, 20 }, { 200, 20 }, Brush { 5, 1, false });
        QCOMPARE(box.right, 80);
        QCOMPARE(int(matte.at(79, 20)), 255);
        QCOMPARE(int(matte.at(3, 20)), 0);
        QCOMPARE(int(matte.at(40, 13)), 0);
        QVERIFY(image::paint(matte, { -90, -90 }, { -80, -90 }, Brush { 5, 1, false }).empty());
        QVERIFY(image::paint(matte, { 10, 10 }, { 10, 10 }, Brush { 0, 1, false }).empty());
    }

    void aSoftBrushFallsFromItsMiddle()
    {
        Matte matte = blank(80, 80);
        image::paint(matte, { 40, 40 }, { 40, 40 }, Brush { 20, 0, false });
        QVERIFY(matte.at(40, 40) > matte.at(48, 40));
        QVERIFY(matte.at(48, 40) > matte.at(56, 40));
        QVERIFY(matte.at(56, 40) > 0);
    }

    void everyChangeCanBeTakenBackAndMadeAgain()
    {
        Matte start = blank(50, 50);
        fill(start, { 10, 10, 20, 20 });
        MatteHistory history(start);
        QVERIFY(!history.canUndo() && !history.canRedo());
        QVERIFY(history.undo().empty());

        history.stroke({ 30, 30 }, { 35, 30 }, Brush { 4, 1, false });
        history.stroke({ 35, 30 }, { 40, 30 }, Brush { 4, 1, false });
        QVERIFY(!history.canUndo()); // not while it is drawn
        history.endStroke();
        const Matte stroked = history.now();
        history.change(image::grown(history.now(), 2));
        const Matte grown = history.now();
        QVERIFY(history.change(history.now()).empty()); // no difference, no change
        QVERIFY(history.change(blank(5, 5)).empty());

        QVERIFY(!history.undo().empty());
        QCOMPARE(history.now(), stroked);
        history.undo();
        QCOMPARE(history.now(), start);
        QVERIFY(!history.canUndo());
        history.redo();
        history.redo();
        QCOMPARE(history.now(), grown);
        QVERIFY(!history.canRedo());
        history.undo();
        history.stroke({ 5, 45 }, { 5, 45 }, Brush { 3, 1, false });
        history.endStroke();
        QVERIFY(!history.canRedo()); // another way was taken
    }

    void theOldestChangesAreForgottenBeyondTheBound()
    {
        MatteHistory history(blank(100, 100), 3 * 441); // a dab of radius 10 takes 21 x 21 px
        for (int i = 0; i < 10; ++i) {
            history.stroke({ 50, 50 }, { 50, 50 }, Brush { 10, 1, i % 2 == 1 });
            history.endStroke();
        }
        int undone = 0;
        while (history.canUndo()) {
            history.undo();
            ++undone;
        }
        QCOMPARE(undone, 3);
    }

    void differencesAreFoundExactly()
    {
        Matte a = blank(30, 20);
        Matte b = a;
        QVERIFY(image::differenceBox(a, b).empty());
        b.at(3, 4) = 1;
        b.at(17, 9) = 1;
        QCOMPARE(image::differenceBox(a, b), (PixelBox { 3, 4, 18, 10 }));
    }

    void saysWhereTheSubjectIsCutOff()
    {
        const image::Image picture = filled(200, 100, { 90, 90, 90, 255 });
        Matte matte = blank(200, 100);
        fill(matte, { 60, 0, 120, 80 });
        MatteMeasure found = image::measureMatte(picture, matte);
        QVERIFY(found.top && !found.left && !found.right && !found.bottom);
        QCOMPARE(found.box, (PixelBox { 60, 0, 120, 80 }));
        QCOMPARE(found.share, 60.0 * 80 / 20000);
        matte = blank(200, 100);
        fill(matte, { 60, 10, 120, 80 });
        matte.at(0, 50) = 255; // one pixel is no cut
        found = image::measureMatte(picture, matte);
        QVERIFY(!found.left && !found.top);
        QVERIFY(image::measureMatte(picture, blank(200, 100)).box.empty());
    }

    void aFootThatSpreadsIsNoticed()
    {
        image::Image picture = filled(200, 200, { 200, 40, 40, 255 });
        Matte matte = blank(200, 200);
        fill(matte, { 80, 20, 120, 180 });
        QCOMPARE(image::measureMatte(picture, matte).foot, MatteMeasure::Foot::Plain);
        fill(matte, { 50, 170, 150, 180 });
        QCOMPARE(image::measureMatte(picture, matte).foot, MatteMeasure::Foot::Wide);
        for (int y = 170; y < 180; ++y) {
            for (int x = 0; x < 200; ++x)
                picture.at(x, y) = { 120, 118, 115, 255 };
        }
        QCOMPARE(image::measureMatte(picture, matte).foot, MatteMeasure::Foot::Grey);
        // what only narrows upwards spreads nothing: a cone
        Matte cone = blank(200, 200);
        for (int y = 20; y < 180; ++y)
            fill(cone, { 100 - (y - 20) / 3, y, 100 + (y - 20) / 3 + 1, y + 1 });
        QCOMPARE(image::measureMatte(picture, cone).foot, MatteMeasure::Foot::Plain);
    }

    void theFrameIsTheOneThatThePipelineCuts()
    {
        const auto frame = image::frameSquare({ 300, 10, 385, 180 }, 0.85);
        QCOMPARE(frame.side, 200.0);
        QCOMPARE(frame.left, 300 - 57.5);
        QCOMPARE(frame.top, 10 - 15.0);
        QCOMPARE(image::frameSquare({}, 0.85).side, 0.0);
        QCOMPARE(image::frameSquare({ 0, 0, 10, 10 }, 1).side, 10.0);
    }

    void looksShowInsideAndOutsideApart()
    {
        const image::Image picture = filled(4, 1, { 200, 100, 50, 0 });
        Matte matte = blank(4, 1);
        matte.at(0, 0) = 255;
        std::vector<Rgba8> seen(4);
        image::composeMatte(picture, matte, image::MatteLook::CutOut, { 0, 0, 4, 1 }, seen);
        QCOMPARE(seen[0], (Rgba8 { 200, 100, 50, 255 })); // its own transparency does not count here
        QCOMPARE(seen[1].r, seen[1].g);
        image::composeMatte(picture, matte, image::MatteLook::Dimmed, { 0, 0, 4, 1 }, seen);
        QCOMPARE(seen[0], (Rgba8 { 200, 100, 50, 255 }));
        QVERIFY(seen[1].r < 100);
        image::composeMatte(picture, matte, image::MatteLook::Alone, { 0, 0, 2, 1 }, seen);
        QCOMPARE(seen[0], (Rgba8 { 255, 255, 255, 255 }));
        QCOMPARE(seen[1], (Rgba8 { 0, 0, 0, 255 }));
    }
};

QTEST_GUILESS_MAIN(TestMatteEdit)
#include "tst_matte_edit.moc"
