#include "core/image/frame.h"

#include <QTest>

#include <cmath>

using namespace orfeas;

namespace {

image::Cutout rectangle(int w, int h, int left, int top, int width, int height)
{
    image::Cutout cutout;
    cutout.image = { w, h, std::vector<Rgba8>(static_cast<std::size_t>(w) * h, Rgba8 { 0, 0, 0, 0 }) };
    for (int y = top; y < top + height; ++y) {
        for (int x = left; x < left + width; ++x)
            cutout.image.at(x, y) = { 200, 100, 50, 255 };
    }
    return cutout;
}

} // namespace

class TestFrame : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void centresTheBoxAtTheRatio()
    {
        const auto subject = image::frameSubject(rectangle(400, 300, 300, 10, 85, 170));
        QVERIFY(subject);
        QCOMPARE(subject->image.width, 200);
        QCOMPARE(subject->image.height, 200);
        QCOMPARE(subject->unitPixels, 170.0F);
        QCOMPARE(int(subject->image.at(57, 15).a), 255);
        QCOMPARE(int(subject->image.at(56, 15).a), 0);
        QCOMPARE(int(subject->image.at(57, 14).a), 0);
        QCOMPARE(int(subject->image.at(141, 184).a), 255);
        QCOMPARE(int(subject->image.at(141, 185).a), 0);
    }

    void scalesOnlyAboveTheLimit()
    {
        const auto subject =
            image::frameSubject(rectangle(1000, 1000, 0, 0, 850, 850), { .ratio = 0.85F, .maxSide = 500 });
        QVERIFY(subject);
        QCOMPARE(subject->image.width, 500);
        QVERIFY(std::abs(subject->unitPixels - 425) <= 1);
    }

    void refusesAFaintMatteAndBadOptions()
    {
        auto faint = rectangle(20, 20, 5, 5, 10, 10);
        for (auto& pixel : faint.image.pixels)
            pixel.a /= 3;
        QCOMPARE(image::frameSubject(faint).error().code, ErrorCode::NoSubject);
        const auto good = rectangle(20, 20, 5, 5, 10, 10);
        QCOMPARE(image::frameSubject(good, { .ratio = 0 }).error().code, ErrorCode::InvalidInput);
        QCOMPARE(image::frameSubject(good, { .ratio = 1.5F }).error().code, ErrorCode::InvalidInput);
        QCOMPARE(image::frameSubject(good, { .maxSide = 0 }).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestFrame)
#include "tst_frame.moc"
