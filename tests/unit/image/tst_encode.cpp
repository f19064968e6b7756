#include "core/image/encode.h"

#include <QImage>
#include <QTest>

using namespace orfeas;

namespace {

image::Image pattern(int w, int h)
{
    image::Image image { w, h, std::vector<Rgba8>(static_cast<std::size_t>(w) * h) };
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x)
            image.at(x, y) = { static_cast<std::uint8_t>(x * 3), static_cast<std::uint8_t>(y * 5),
                               static_cast<std::uint8_t>(x ^ y), static_cast<std::uint8_t>(255 - x) };
    }
    return image;
}

} // namespace

class TestEncode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anotherReaderSeesTheSamePixels_data()
    {
        QTest::addColumn<bool>("keepAlpha");
        QTest::newRow("with alpha") << true;
        QTest::newRow("opaque") << false;
    }

    void anotherReaderSeesTheSamePixels()
    {
        QFETCH(const bool, keepAlpha);
        const auto source = pattern(37, 23);
        const auto bytes = image::encodePng(37, 23, source.pixels, keepAlpha);
        QVERIFY(bytes);
        const QImage read = QImage::fromData(bytes->data(), static_cast<int>(bytes->size()), "png");
        QCOMPARE(read.size(), QSize(37, 23));
        for (int y = 0; y < 23; ++y) {
            for (int x = 0; x < 37; ++x) {
                const Rgba8& p = source.at(x, y);
                QCOMPARE(read.pixel(x, y), qRgba(p.r, p.g, p.b, keepAlpha ? p.a : 255));
            }
        }
    }

    /// 1500 x 1500 px are seven strips: their seams, and the threads' order, must not show.
    void stripsOfSeveralThreadsMakeOnePicture()
    {
        const auto source = pattern(1500, 1500);
        const auto bytes = image::encodePng(1500, 1500, source.pixels, false, JobContext({}, {}, 3));
        QVERIFY(bytes);
        QCOMPARE(*bytes, *image::encodePng(1500, 1500, source.pixels, false));
        QImage read = QImage::fromData(bytes->data(), static_cast<int>(bytes->size()), "png");
        QCOMPARE(read.size(), QSize(1500, 1500));
        read.convertTo(QImage::Format_RGB32);
        for (int y = 0; y < 1500; ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(read.constScanLine(y));
            for (int x = 0; x < 1500; ++x) {
                const Rgba8& p = source.at(x, y);
                if (line[x] != qRgb(p.r, p.g, p.b))
                    QFAIL(qPrintable(QString("%1, %2").arg(x).arg(y)));
            }
        }
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto source = pattern(64, 64);
        QCOMPARE(image::encodePng(64, 64, source.pixels, false, JobContext(stop.get_token())).error().code,
                 ErrorCode::Cancelled);
    }

    void refusesSizesThatDoNotAgree()
    {
        const auto source = pattern(4, 4);
        QCOMPARE(image::encodePng(5, 4, source.pixels, true).error().code, ErrorCode::InvalidInput);
        QCOMPARE(image::encodePng(0, 0, {}, true).error().code, ErrorCode::InvalidInput);
    }

    void enlargingMixesColoursByTheirAlpha()
    {
        const Rgba8 red { 200, 0, 0, 255 };
        const Rgba8 hidden { 0, 255, 0, 0 };
        image::Image source { 2, 2, { red, red, hidden, hidden } };
        const auto large = image::enlarged(source, 4);
        QCOMPARE(large.width, 4);
        QVERIFY(large.at(0, 0) == red && large.at(3, 0) == red);
        QVERIFY((large.at(1, 1) == Rgba8 { 200, 0, 0, 191 })); // nothing of the hidden green
        QCOMPARE(int { large.at(0, 3).a }, 0);
        const Rgba8 nothing { 0, 0, 0, 0 };
        QVERIFY((image::enlarged(source, 2).pixels == std::vector<Rgba8> { red, red, nothing, nothing }));
    }

    void thumbnailsKeepTheirShapeAndTheSubjectsColour()
    {
        image::Image source { 400, 200, std::vector<Rgba8>(80'000, Rgba8 { 0, 255, 0, 0 }) };
        for (int y = 0; y < 200; ++y) {
            for (int x = 0; x < 201; ++x)
                source.at(x, y) = { 200, 10, 10, 255 };
        }
        const auto small = image::thumbnail(source, 100);
        QCOMPARE(small.width, 100);
        QCOMPARE(small.height, 50);
        QCOMPARE(small.at(50, 20), (Rgba8 { 200, 10, 10, 64 })); // a quarter covered; nothing of the green behind
        QCOMPARE(image::thumbnail(source, 800).width, 400);
    }

    void writesATextureQuickly()
    {
        const auto texture = pattern(2048, 2048);
        QBENCHMARK
        {
            QVERIFY(image::encodePng(2048, 2048, texture.pixels, false));
        }
    }
};

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"
