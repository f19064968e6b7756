#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/image/frame.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <ctime>
#include <future>

using namespace orfeas;

namespace {

constexpr int kSide = 8000; ///< px: 64 Mpx, the most that is read

/// CPU seconds of this process in ms: unlike the clock, it does not count what other programs do meanwhile.
double cpuMs()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Runs `work` in a thread, asks it to stop after `delayMs` of its CPU time; CPU ms until it came back, or -1 when it
/// had ended before.
double stopAfter(double delayMs, const std::function<Result<void>(const JobContext&)>& work)
{
    std::stop_source stop;
    const double begun = cpuMs();
    auto running = std::async(std::launch::async, [&] { return work(JobContext(stop.get_token())); });
    while (cpuMs() - begun < delayMs && running.wait_for(std::chrono::milliseconds(1)) != std::future_status::ready) { }
    const bool ended = running.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
    const double asked = cpuMs();
    stop.request_stop();
    const auto result = running.get();
    const double took = cpuMs() - asked;
    if (ended)
        return -1;
    if (!result && result.error().code != ErrorCode::Cancelled)
        qWarning("%s", result.error().message.c_str());
    return took;
}

} // namespace

/// A stop is obeyed within 200 ms wherever it comes, for the largest pictures.
class TestCancel : public QObject {
    Q_OBJECT

    /// libjpeg answers a file that ends early by filling the rest of the picture, which nothing can stop.
    static constexpr double kJpegLimitMs = 700;

    QTemporaryDir m_folder;

    void check(double limitMs, const std::function<Result<void>(const JobContext&)>& work)
    {
        int stopped = 0;
        for (const double delay : { 5, 40, 90, 160, 240, 350, 500, 700, 950, 1300 }) {
            const double took = stopAfter(delay, work);
            qInfo("stop after %4.0f ms: back in %.0f ms", delay, took);
            if (took < 0)
                break;
            ++stopped;
            QVERIFY2(took < limitMs, qPrintable(QString("%1 ms after a stop at %2 ms").arg(took).arg(delay)));
        }
        QVERIFY(stopped > 0);
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
        check(200, [&](const JobContext& context) -> Result<void> {
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
        for (const char* format : { "png", "jpg", "tif", "bmp" })
            QTest::addRow("%s", format) << format;
    }

    void decodingTheLargestPicture()
    {
        QFETCH(const QString, format);
        QImage image(kSide, kSide, QImage::Format_RGB32);
        for (int y = 0; y < kSide; ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            for (int x = 0; x < kSide; ++x)
                line[x] = qRgb(x / 40, y / 40, (x * 7 + y * 3) & 31);
        }
        const QString path = m_folder.filePath("large." + format);
        QVERIFY(image.save(path, nullptr, format == "png" ? 90 : -1));
        image = {};
        check(format == "jpg" ? kJpegLimitMs : 200, [&](const JobContext& context) -> Result<void> {
            auto picture = image::decode(path.toStdString(), context);
            return picture ? Result<void>() : Result<void>(picture.error());
        });
        QFile::remove(path);
    }
};

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
