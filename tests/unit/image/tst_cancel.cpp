#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/image/frame.h"
#include "tests/support/cancel_limit.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>
#include <webp/encode.h>

using namespace orfeas;

namespace {

constexpr int kSide = 8000; ///< px: 64 Mpx, the most that is read

/// By the fastest way there is: Qt's writer takes a minute for as much.
bool saveWebP(const QImage& image, const QString& path, bool lossless)
{
    WebPConfig config;
    if (WebPConfigInit(&config) == 0 || (lossless && WebPConfigLosslessPreset(&config, 0) == 0))
        return false;
    config.method = 0;
    WebPPicture picture;
    if (WebPPictureInit(&picture) == 0)
        return false;
    const std::unique_ptr<WebPPicture, void (*)(WebPPicture*)> release(&picture, WebPPictureFree);
    WebPMemoryWriter writer;
    WebPMemoryWriterInit(&writer);
    const std::unique_ptr<WebPMemoryWriter, void (*)(WebPMemoryWriter*)> clear(&writer, WebPMemoryWriterClear);
    picture.use_argb = lossless ? 1 : 0;
    picture.width = image.width();
    picture.height = image.height();
    picture.writer = WebPMemoryWrite;
    picture.custom_ptr = &writer;
    if (WebPPictureImportBGRA(&picture, image.constBits(), static_cast<int>(image.bytesPerLine())) == 0
        || WebPEncode(&config, &picture) == 0)
        return false;
    QFile file(path);
    const auto size = static_cast<qint64>(writer.size);
    return file.open(QIODevice::WriteOnly) && file.write(reinterpret_cast<const char*>(writer.mem), size) == size;
}

bool save(const QImage& image, const QString& path, const QString& format)
{
    if (format.startsWith("webp"))
        return saveWebP(image, path, format == "webp without loss");
    return image.save(path, qPrintable(format), format == "png" ? 90 : -1);
}

} // namespace

/// A stop is obeyed within 200 ms wherever it comes, for the largest pictures.
class TestCancel : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void check(const std::function<Result<void>(const JobContext&)>& work)
    {
        int count = 0;
        for (const double delay : { 5, 40, 90, 160, 240, 350, 500, 700, 950, 1300 }) {
            const test::Stopped stopped = test::stopAfter(delay, 2, work);
            if (!stopped.inTime)
                break;
            ++count;
            qInfo("stop after %4.0f ms: back in %.0f ms", delay, stopped.milliseconds);
            QVERIFY2(stopped.milliseconds < test::kCancelLimitMs, qPrintable(QString::number(delay)));
            if (!stopped.result)
                QCOMPARE(stopped.result.error().code, ErrorCode::Cancelled);
        }
        QVERIFY(count > 0);
    }

private Q_SLOTS:
    void cutOutOfTheLargestPicture_data()
    {
        QTest::addColumn<bool>("flat");
        QTest::addColumn<bool>("matte");
        QTest::addRow("flat background") << true << false;
        QTest::addRow("varied background") << false << false;
        QTest::addRow("own matte") << true << true;
    }

    void cutOutOfTheLargestPicture()
    {
        QFETCH(const bool, flat);
        QFETCH(const bool, matte);
        image::Picture picture { { kSide, kSide, {} }, "png", matte, {} };
        picture.image.pixels.resize(std::size_t { kSide } * kSide, { 240, 240, 240, 255 });
        for (int y = 0; y < kSide; ++y) {
            for (int x = 0; x < kSide; ++x) {
                Rgba8& p = picture.image.at(x, y);
                const bool inside = std::hypot(x - kSide / 2, y - kSide / 2) < kSide * 0.4;
                if (inside)
                    p = { 200, 60, 40, 255 };
                else if (matte)
                    p.a = 0;
                else if (!flat)
                    p = { static_cast<std::uint8_t>((x / 97 * 83) & 255),
                          static_cast<std::uint8_t>((y / 61 * 47) & 255), 90, 255 };
            }
        }
        check([&](const JobContext& context) -> Result<void> {
            auto cutout = image::cutOut(picture, context);
            if (!cutout)
                return cutout.error();
            auto subject = image::frameSubject(*cutout, {}, context);
            return subject ? Result<void>() : Result<void>(subject.error());
        });
    }

    void decodingTheLargestPicture_data()
    {
        QTest::addColumn<QString>("format");
        for (const char* format : { "png", "jpg", "tif", "bmp", "webp", "webp without loss" })
            QTest::addRow("%s", format) << format;
    }

    void decodingTheLargestPicture()
    {
        QFETCH(const QString, format);
        QImage image(kSide, kSide, format == "webp" ? QImage::Format_ARGB32 : QImage::Format_RGB32);
        for (int y = 0; y < kSide; ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < kSide; ++x)
                line[x] = qRgba(x / 40, y / 40, (x * 7 + y * 3) & 31, (x + y) & 255);
        }
        const QString path = m_folder.filePath("large");
        QVERIFY(save(image, path, format));
        image = {};
        check([&](const JobContext& context) -> Result<void> {
            auto picture = image::decode(path.toStdString(), context);
            return picture ? Result<void>() : Result<void>(picture.error());
        });
        QFile::remove(path);
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
