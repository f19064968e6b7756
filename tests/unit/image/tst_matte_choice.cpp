#include "core/image/cutout.h"
#include "core/image/frame.h"
#include "core/image/matte_candidates.h"
#include "core/image/matte_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace orfeas;
using image::Matte;
using image::MatteOrigin;

namespace {

/// A red disc; outside it a wall whose colours wander by `unrest`.
image::Picture disc(int side, int unrest, bool transparent)
{
    image::Picture picture;
    picture.image = { side, side, {} };
    unsigned random = 7;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            random = random * 1664525U + 1013904223U;
            const int noise = unrest > 0 ? static_cast<int>(random >> 24U) % unrest : 0;
            const bool inside = std::hypot(x - side / 2, y - side / 2) < side / 4;
            const auto tone = [noise](int v) { return static_cast<std::uint8_t>(std::min(255, v + noise)); };
            picture.image.pixels.push_back(
                inside ? Rgba8 { 200, 30, 30, 255 }
                       : Rgba8 { tone(60), tone(90), tone(140), static_cast<std::uint8_t>(transparent ? 0 : 255) });
        }
    }
    picture.hasMatte = transparent;
    return picture;
}

Matte matteOf(const image::Image& image)
{
    Matte matte { image.width, image.height, {} };
    for (const Rgba8& pixel : image.pixels)
        matte.alpha.push_back(pixel.a);
    return matte;
}

Matte checkered(int w, int h)
{
    Matte matte { w, h, {} };
    for (int i = 0; i < w * h; ++i)
        matte.alpha.push_back(static_cast<std::uint8_t>(i * 37));
    return matte;
}

} // namespace

class TestMatteChoice : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path folder(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void theFirstIsWhatIsTakenByItself_data()
    {
        QTest::addColumn<int>("unrest");
        QTest::addColumn<bool>("transparent");
        QTest::addColumn<int>("origin");
        QTest::newRow("own") << 0 << true << int(MatteOrigin::Alpha);
        QTest::newRow("plain") << 0 << false << int(MatteOrigin::Background);
        QTest::newRow("varied") << 110 << false << int(MatteOrigin::FirstCut);
    }
    void theFirstIsWhatIsTakenByItself()
    {
        QFETCH(int, unrest);
        QFETCH(bool, transparent);
        QFETCH(int, origin);
        const image::Picture picture = disc(200, unrest, transparent);
        const auto found = image::matteCandidates(picture, {});
        QVERIFY(found);
        QVERIFY(!found->empty() && found->size() <= 3);
        QCOMPARE(int(found->front().origin), origin);
        const auto cutout = image::cutOut(picture, {});
        QVERIFY(cutout);
        QCOMPARE(found->front().matte, matteOf(cutout->image));
    }

    void nothingToFindIsNoError()
    {
        image::Picture picture;
        picture.image = { 64, 64, std::vector<Rgba8>(64 * 64, Rgba8 { 80, 80, 80, 255 }) };
        const auto found = image::matteCandidates(picture, {});
        QVERIFY(found);
        QVERIFY(found->empty());
    }

    void aStopIsHeard()
    {
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(image::matteCandidates(disc(200, 110, false), JobContext(stop.get_token())).error().code,
                 ErrorCode::Cancelled);
    }

    void aGivenMatteIsWhatIsCutOut()
    {
        const image::Picture picture = disc(200, 0, false);
        Matte matte { 200, 200, std::vector<std::uint8_t>(200 * 200, 0) };
        for (int y = 20; y < 60; ++y) {
            for (int x = 30; x < 70; ++x)
                matte.at(x, y) = 255; // nowhere near the disc
        }
        const auto cutout = image::cutOut(picture, matte, {});
        QVERIFY(cutout);
        QCOMPARE(cutout->source, image::MatteSource::Given);
        QCOMPARE(matteOf(cutout->image), matte);
        const auto framed = image::frameSubject(*cutout);
        QVERIFY(framed);
        QCOMPARE(framed->unitPixels, 40.0F);
    }

    void aMatteOfAnotherSizeIsRefused()
    {
        const auto refused = image::cutOut(disc(200, 0, false), checkered(100, 200), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.error().message.find("100 x 200") != std::string::npos);
    }

    void anEmptyMatteIsNoSubject()
    {
        const Matte none { 200, 200, std::vector<std::uint8_t>(200 * 200, 0) };
        QCOMPARE(image::cutOut(disc(200, 0, false), none, {}).error().code, ErrorCode::NoSubject);
    }

    void itComesBackFromItsFileToTheLastBit()
    {
        const Matte matte = checkered(67, 45);
        const auto path = image::saveMatte(matte, folder("new/mattes"));
        QVERIFY2(path, path ? "" : path.error().message.c_str());
        QCOMPARE(path->stem().string(), image::matteDigest(matte).hex());
        const auto read = image::loadMatte(*path, image::matteDigest(matte).hex(), {});
        QVERIFY(read);
        QCOMPARE(*read, matte);
    }

    void aFileThatHoldsSomethingElseIsRefused()
    {
        const auto path = image::saveMatte(checkered(67, 45), folder("a"));
        const std::string other = image::matteDigest(checkered(67, 44)).hex();
        QCOMPARE(image::loadMatte(*path, other, {}).error().code, ErrorCode::InvalidInput);
        std::ofstream(*path) << "no picture";
        QVERIFY(!image::loadMatte(*path, path->stem().string(), {}));
        const auto gone = image::loadMatte(folder("none.png"), other, {});
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QVERIFY(gone.error().message.find("mend it again") != std::string::npos);
        QCOMPARE(image::saveMatte({}, folder("a")).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestMatteChoice)
#include "tst_matte_choice.moc"
