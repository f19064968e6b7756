#include "core/image/decode.h"

#include <QBuffer>
#include <QColorSpace>
#include <QFile>
#include <QImage>
#include <QImageWriter>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace orfeas;

namespace {

/// Red left half, blue right half; wider than high.
QImage twoHalves(int w = 40, int h = 20)
{
    QImage image(w, h, QImage::Format_RGB32);
    for (int y = 0; y < h; ++y) {
        for (int x = 0; x < w; ++x)
            image.setPixel(x, y, x < w / 2 ? qRgb(220, 20, 20) : qRgb(20, 20, 220));
    }
    return image;
}

QByteArray packed(const QImage& image, const char* format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    return writer.write(image) ? bytes : QByteArray();
}

/// An EXIF block with nothing but the orientation, put behind the start marker.
QByteArray withOrientation(QByteArray jpeg, char orientation)
{
    QByteArray exif("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 25);
    exif += orientation;
    exif += QByteArray(6, '\0');
    const auto length = static_cast<char>(exif.size() + 2);
    return jpeg.insert(2, QByteArray("\xff\xe1\0", 3) + length + exif);
}

bool near(const Rgba8& a, int r, int g, int b, int slack)
{
    return std::abs(a.r - r) <= slack && std::abs(a.g - g) <= slack && std::abs(a.b - b) <= slack;
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

    Result<image::Picture> decodeBytes(const QByteArray& bytes, const char* name = "picture.dat")
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test's file");
        file.close();
        return image::decode(file.fileName().toStdString(), {});
    }

private Q_SLOTS:
    void contentDecidesTheFormat_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("png") << QByteArray("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpg") << QByteArray("jpeg");
        QTest::newRow("webp") << QByteArray("webp") << QByteArray("webp");
        QTest::newRow("tiff") << QByteArray("tiff") << QByteArray("tiff");
        QTest::newRow("bmp") << QByteArray("bmp") << QByteArray("bmp");
    }

    void contentDecidesTheFormat()
    {
        QFETCH(const QByteArray, format);
        QFETCH(const QByteArray, expected);
        const QByteArray bytes = packed(twoHalves(), format);
        QVERIFY(!bytes.isEmpty());
        const auto picture = decodeBytes(bytes, "wrong.gif");
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QCOMPARE(QByteArray::fromStdString(picture->format), expected);
        QCOMPARE(picture->image.width, 40);
        QCOMPARE(picture->image.height, 20);
        QVERIFY(near(picture->image.at(4, 10), 220, 20, 20, 8));
        QVERIFY(near(picture->image.at(35, 10), 20, 20, 220, 8));
        QVERIFY(!picture->hasMatte);
    }

    void exifTurnsUpright_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("upright"); // red stays left or right, not above or below
        QTest::addColumn<bool>("redFirst"); // red is left or above
        const bool upright[] = { true, true, true, true, false, false, false, false };
        const bool redFirst[] = { true, false, false, true, true, true, false, false };
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i + 1) << i + 1 << upright[i] << redFirst[i];
    }

    void exifTurnsUpright()
    {
        QFETCH(const int, orientation);
        QFETCH(const bool, upright);
        QFETCH(const bool, redFirst);
        const auto picture = decodeBytes(withOrientation(packed(twoHalves(), "jpg"), static_cast<char>(orientation)));
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->image.width, upright ? 40 : 20);
        QCOMPARE(picture->image.height, upright ? 20 : 40);
        const Rgba8 first = picture->image.at(4, 4);
        QVERIFY(redFirst ? near(first, 220, 20, 20, 12) : near(first, 20, 20, 220, 12));
    }

    void keepsValuesOfEveryDepth_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("16-bit colour") << int(QImage::Format_RGBA64);
        QTest::newRow("palette") << int(QImage::Format_Indexed8);
        QTest::newRow("8-bit grey") << int(QImage::Format_Grayscale8);
        QTest::newRow("16-bit grey") << int(QImage::Format_Grayscale16);
    }

    void keepsValuesOfEveryDepth()
    {
        QFETCH(const int, format);
        QImage grey(16, 16, QImage::Format_RGB32);
        grey.fill(qRgb(90, 90, 90));
        const auto picture = decodeBytes(packed(grey.convertToFormat(QImage::Format(format)), "png"));
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QVERIFY(near(picture->image.at(8, 8), 90, 90, 90, 1));
        QCOMPARE(int(picture->image.at(8, 8).a), 255);
    }

    void convertsAnotherColourSpace()
    {
        QImage wide = twoHalves();
        wide.setColorSpace(QColorSpace(QColorSpace::AdobeRgb));
        const auto picture = decodeBytes(packed(wide, "png"));
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        // Adobe RGB's 220 of red is beyond sRGB's 250
        QVERIFY(picture->image.at(4, 10).r > 245);
        QVERIFY(!picture->notes.empty());
    }

    void aMatteIsMoreThanAFewPixels()
    {
        QImage image(100, 100, QImage::Format_ARGB32);
        image.fill(qRgba(200, 100, 50, 255));
        for (int x = 0; x < 100; ++x)
            image.setPixel(x, 0, qRgba(0, 0, 0, 0)); // 1 %
        const auto decoration = decodeBytes(packed(image, "png"));
        QVERIFY(decoration && !decoration->hasMatte);
        for (int x = 0; x < 100; ++x)
            image.setPixel(x, 1, qRgba(0, 0, 0, 0)); // 2 %
        const auto matte = decodeBytes(packed(image, "png"));
        QVERIFY(matte && matte->hasMatte);
        image.fill(qRgba(200, 100, 50, 255));
        const auto opaque = decodeBytes(packed(image, "png"));
        QVERIFY(opaque && !opaque->hasMatte);
    }

    void refusesTruncatedFiles_data()
    {
        QTest::addColumn<QByteArray>("format");
        for (const char* format : { "png", "jpg", "webp", "bmp" })
            QTest::newRow(format) << QByteArray(format);
    }

    void refusesTruncatedFiles()
    {
        QFETCH(const QByteArray, format);
        QImage noisy(64, 64, QImage::Format_RGB32);
        for (int i = 0; i < 64 * 64; ++i)
            noisy.setPixel(i % 64, i / 64, 0xff000000U | static_cast<uint>(i) * 2654435761U);
        const QByteArray bytes = packed(noisy, format);
        QVERIFY(static_cast<bool>(decodeBytes(bytes)));
        const auto cut = decodeBytes(bytes.left(bytes.size() / 2));
        QVERIFY(!cut);
        QCOMPARE(cut.error().code, ErrorCode::InvalidInput);
        QVERIFY2(cut.error().message.find("picture.dat") != std::string::npos, cut.error().message.c_str());
    }

    void refusesTooManyPixelsFromTheHeader()
    {
        QByteArray png = packed(twoHalves(), "png");
        const auto withSize = [&](int w, int h) {
            for (int i = 0; i < 4; ++i) {
                png[16 + i] = static_cast<char>(w >> (24 - 8 * i));
                png[20 + i] = static_cast<char>(h >> (24 - 8 * i));
            }
            return decodeBytes(png);
        };
        QCOMPARE(withSize(16'385, 1).error().code, ErrorCode::TooLarge);
        QCOMPARE(withSize(8'001, 8'000).error().code, ErrorCode::TooLarge);
        QCOMPARE(withSize(8'000, 8'000).error().code, ErrorCode::InvalidInput); // allowed, but the data are not there
    }

    void refusesWhatIsNoPicture()
    {
        QCOMPARE(decodeBytes("this is text").error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(decodeBytes("").error().code, ErrorCode::InvalidInput);
        QCOMPARE(image::decode(m_folder.path().toStdString(), {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(image::decode("/nowhere/at/all.png", {}).error().code, ErrorCode::NotFound);
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(image::decode("any.png", JobContext(stop.get_token())).error().code, ErrorCode::Cancelled);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
