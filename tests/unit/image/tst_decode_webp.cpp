#include "core/image/decode.h"

#include <QColorSpace>
#include <QTest>

#include <algorithm>
#include <webp/encode.h>
#include <webp/mux.h>

using namespace orfeas;

namespace {

constexpr int kSide = 32; ///< px
constexpr Rgba8 kRed { 220, 20, 20, 255 };
constexpr Rgba8 kGlass { 20, 20, 220, 90 };

std::string stringOf(const WebPData& data)
{
    return { reinterpret_cast<const char*>(data.bytes), data.size };
}

WebPData viewOf(const std::string& bytes)
{
    return { reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size() };
}

/// Red above, translucent blue below, without loss.
std::string still()
{
    std::vector<Rgba8> pixels(std::size_t { kSide } * kSide, kRed);
    std::fill(pixels.begin() + kSide * kSide / 2, pixels.end(), kGlass);
    std::uint8_t* bytes = nullptr;
    const std::size_t size = WebPEncodeLosslessRGBA(&pixels[0].r, kSide, kSide, kSide * 4, &bytes);
    std::string packed(reinterpret_cast<const char*>(bytes), size);
    WebPFree(bytes);
    return packed;
}

std::string assembled(WebPMux* mux)
{
    WebPData whole {};
    if (WebPMuxAssemble(mux, &whole) != WEBP_MUX_OK)
        qFatal("libwebp does not put the test's file together");
    std::string bytes = stringOf(whole);
    WebPDataClear(&whole);
    WebPMuxDelete(mux);
    return bytes;
}

/// Two frames of still() on a canvas of twice its size: the first one to the right below.
std::string animation()
{
    const std::string packed = still();
    WebPMux* mux = WebPMuxNew();
    WebPMuxFrameInfo frame {};
    frame.id = WEBP_CHUNK_ANMF;
    frame.bitstream = viewOf(packed);
    frame.duration = 40;
    for (const int offset : { kSide, 0 }) {
        frame.x_offset = frame.y_offset = offset;
        WebPMuxPushFrame(mux, &frame, 1);
    }
    const WebPMuxAnimParams loop {};
    WebPMuxSetAnimationParams(mux, &loop);
    WebPMuxSetCanvasSize(mux, 2 * kSide, 2 * kSide);
    return assembled(mux);
}

std::string withProfile(const QByteArray& icc)
{
    const std::string packed = still();
    const WebPData image = viewOf(packed);
    const std::string bytes = icc.toStdString();
    const WebPData profile = viewOf(bytes);
    WebPMux* mux = WebPMuxCreate(&image, 1);
    WebPMuxSetChunk(mux, "ICCP", &profile, 1);
    return assembled(mux);
}

Result<image::Picture> decoded(const std::string& bytes)
{
    return image::decodeBytes(bytes, "test.webp", {});
}

} // namespace

class TestDecodeWebP : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void keepsPixelsWithoutLossAndStraightAlpha()
    {
        const auto picture = decoded(still());
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->format, std::string("webp"));
        QCOMPARE(picture->image.width, kSide);
        QVERIFY(picture->image.at(5, 3) == kRed);
        QVERIFY(picture->image.at(5, kSide - 3) == kGlass);
        QVERIFY(picture->hasMatte);
        QVERIFY(picture->notes.empty());
    }

    static void theFirstFrameOfAnAnimationLiesOnAClearCanvas()
    {
        const auto picture = decoded(animation());
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->image.width, 2 * kSide);
        QVERIFY(picture->image.at(kSide + 5, kSide + 3) == kRed);
        QCOMPARE(int(picture->image.at(5, 3).a), 0);
        QCOMPARE(int(picture->image.at(2 * kSide - 1, 0).a), 0);
        QCOMPARE(picture->notes, std::vector<std::string> { "first of 2 frames" });
    }

    static void colourProfilesAreApplied()
    {
        const auto wide = decoded(withProfile(QColorSpace(QColorSpace::AdobeRgb).iccProfile()));
        QVERIFY2(static_cast<bool>(wide), wide ? "" : wide.error().message.c_str());
        QVERIFY(wide->image.at(5, 3).r > 240); // Adobe RGB's 220 of red is beyond sRGB's 240
        QCOMPARE(wide->notes.size(), std::size_t { 1 });
        const auto damaged = decoded(withProfile("no profile at all"));
        QVERIFY(damaged);
        QVERIFY(damaged->image.at(5, 3) == kRed);
        QCOMPARE(damaged->notes.size(), std::size_t { 1 });
    }

    static void cutFilesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto whole = QByteArray::fromStdString(still());
        const auto moving = QByteArray::fromStdString(animation());
        QTest::newRow("inside the header") << whole.left(24);
        QTest::newRow("inside the pixels") << whole.left(whole.size() - 8);
        QTest::newRow("inside the first frame") << moving.left(80);
        QByteArray hidden = whole.left(whole.size() - 8); // both lengths say that all is there
        hidden[4] = static_cast<char>(hidden.size() - 8);
        hidden[16] = static_cast<char>(hidden.size() - 20);
        QTest::newRow("inside the pixels, unsaid") << hidden;
    }

    static void cutFilesAreRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto picture = decoded(bytes.toStdString());
        QVERIFY(!picture);
        QCOMPARE(picture.error().code, ErrorCode::InvalidInput);
        QVERIFY2(picture.error().message.starts_with("test.webp: a broken or cut webp file"),
                 picture.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestDecodeWebP)
#include "tst_decode_webp.moc"
