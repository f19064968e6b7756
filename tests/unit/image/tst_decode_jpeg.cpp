#include "core/image/decode.h"

#include <QBuffer>
#include <QFile>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

using namespace orfeas;

namespace {

/// Red left half, blue right half.
QByteArray jpegOf(int width, int height, bool progressive = false)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(qRgb(220, 20, 20));
    for (int y = 0; y < height; ++y) {
        for (int x = width / 2; x < width; ++x)
            image.setPixel(x, y, qRgb(20, 20, 220));
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpg");
    writer.setQuality(92);
    writer.setProgressiveScanWrite(progressive);
    return writer.write(image) ? bytes : QByteArray();
}

Result<image::Picture> decodeBytes(const QByteArray& bytes)
{
    return image::decodeBytes({ bytes.constData(), static_cast<std::size_t>(bytes.size()) }, "texture 3", {});
}

bool near(const Rgba8& p, int r, int g, int b)
{
    constexpr int kSlack = 10;
    return std::abs(p.r - r) < kSlack && std::abs(p.g - g) < kSlack && std::abs(p.b - b) < kSlack && p.a == 255;
}

} // namespace

class TestDecodeJpeg : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void largePicturesAreShrunkToWhatIsEnough_data()
    {
        QTest::addColumn<int>("enough");
        QTest::addColumn<int>("width");
        QTest::newRow("all of it") << 0 << 1000;
        QTest::newRow("more than there is") << 2000 << 1000;
        QTest::newRow("a half would be too small") << 501 << 1000;
        QTest::newRow("half") << 500 << 500;
        QTest::newRow("quarter") << 240 << 250;
        QTest::newRow("an eighth at most") << 1 << 125;
    }

    void largePicturesAreShrunkToWhatIsEnough()
    {
        QFETCH(const int, enough);
        QFETCH(const int, width);
        const QByteArray bytes = jpegOf(1000, 480);
        QTemporaryDir folder;
        QFile file(folder.filePath("large.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto picture = image::decode(file.fileName().toStdString(), {}, enough);
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->image.width, width);
        QCOMPARE(picture->image.height, width * 48 / 100);
        QVERIFY(near(picture->image.at(width / 4, 10), 220, 20, 20));
        QVERIFY(near(picture->image.at(width - 9, 10), 20, 20, 220));
    }

    void scansThatSharpenGiveTheSamePixels()
    {
        const auto picture = decodeBytes(jpegOf(300, 200, true));
        QVERIFY(picture);
        QVERIFY(near(picture->image.at(40, 190), 220, 20, 20));
        QVERIFY(near(picture->image.at(290, 190), 20, 20, 220));
    }

    /// 16 x 8 px, left without cyan and black, right without yellow and a fifth black, written by Pillow.
    void fourInksBecomeColours()
    {
        const auto picture = decodeBytes(
            QByteArray::fromBase64("/9j/7gAOQWRvYmUAZAAAAAAA/"
                                   "9sAQwADAgIDAgIDAwMDBAMDBAUIBQUEBAUKBwcGCAwKDAwLCgsLDQ4SEA0OEQ4LCxAWEBETFBUVFQwPFxg"
                                   "WFBgSFBUU/8AAFAgACAAQBEMRAE0RAFkRAEsRAP/EABcAAQEBAQAAAAAAAAAAAAAAAAkKAAj/"
                                   "xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oADg"
                                   "RDAE0AWQBLAAA/AFTFUKoqaVdlVDnd/9k="));
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QVERIFY(near(picture->image.at(2, 4), 255, 0, 0));
        QVERIFY(near(picture->image.at(13, 4), 0, 0, 204));
        QCOMPARE(picture->notes.size(), std::size_t(1));
    }

    void refusesWhatEndsTooEarly_data()
    {
        QTest::addColumn<bool>("progressive");
        QTest::newRow("in one scan") << false;
        QTest::newRow("in several scans") << true;
    }

    void refusesWhatEndsTooEarly()
    {
        QFETCH(const bool, progressive);
        const QByteArray bytes = jpegOf(400, 300, progressive);
        for (const qsizetype perMille : { 300, 600, 900, 999 }) {
            const auto cut = decodeBytes(bytes.left(bytes.size() * perMille / 1000));
            QVERIFY(!cut);
            QCOMPARE(cut.error().code, ErrorCode::InvalidInput);
            QVERIFY2(cut.error().message.find("texture 3") != std::string::npos, cut.error().message.c_str());
        }
    }

    void refusesTablesThatMakeNoSense()
    {
        QByteArray bytes = jpegOf(64, 64);
        const auto table = bytes.indexOf("\xff\xc4"); // Huffman codes: more of each length than there can be
        QVERIFY(table > 0);
        bytes.replace(table + 5, 16, QByteArray(16, '\xff'));
        const auto broken = decodeBytes(bytes);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestDecodeJpeg)
#include "tst_decode_jpeg.moc"
