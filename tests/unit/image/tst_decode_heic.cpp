#include "core/image/decode.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <libheif/heif.h>

#include <cstdlib>
#include <memory>

using namespace orfeas;

namespace {

template<typename T> using Owned = std::unique_ptr<T, void (*)(T*)>;

Owned<heif_image> twoHalves(int width, int height, bool alpha)
{
    heif_image* raw = nullptr;
    heif_image_create(width, height, heif_colorspace_RGB,
                      alpha ? heif_chroma_interleaved_RGBA : heif_chroma_interleaved_RGB, &raw);
    heif_image_add_plane(raw, heif_channel_interleaved, width, height, 8);
    int stride = 0;
    std::uint8_t* plane = heif_image_get_plane(raw, heif_channel_interleaved, &stride);
    const int channels = alpha ? 4 : 3;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            std::uint8_t* p = plane + static_cast<std::ptrdiff_t>(y) * stride + x * channels;
            p[0] = x < width / 2 ? 220 : 20;
            p[1] = 20;
            p[2] = x < width / 2 ? 20 : 220;
            if (alpha)
                p[3] = x < width / 2 ? 255 : 0;
        }
    }
    return { raw, [](heif_image* image) { heif_image_release(image); } };
}

/// A HEIC of `frames` pictures of that size; false where this libheif has no encoder.
bool write(const std::string& path, int width, int height, bool alpha, int frames = 1, bool displayP3 = false)
{
    const Owned<heif_context> context(heif_context_alloc(), heif_context_free);
    heif_encoder* encoder = nullptr;
    if (heif_context_get_encoder_for_format(context.get(), heif_compression_HEVC, &encoder).code != heif_error_Ok)
        return false;
    heif_encoder_set_lossy_quality(encoder, 95);
    const Owned<heif_encoding_options> options(heif_encoding_options_alloc(), heif_encoding_options_free);
    const Owned<heif_color_profile_nclx> profile(heif_nclx_color_profile_alloc(), heif_nclx_color_profile_free);
    if (displayP3) {
        heif_nclx_color_profile_set_color_primaries(profile.get(), heif_color_primaries_SMPTE_EG_432_1);
        options->output_nclx_profile = profile.get();
        options->macOS_compatibility_workaround_no_nclx_profile = 0;
    }
    for (int i = 0; i < frames; ++i) {
        const auto image = twoHalves(width, height, alpha);
        if (displayP3)
            heif_image_set_nclx_color_profile(image.get(), profile.get());
        heif_image_handle* handle = nullptr;
        heif_context_encode_image(context.get(), image.get(), encoder, options.get(), &handle);
        heif_image_handle_release(handle);
    }
    heif_encoder_release(encoder);
    return heif_context_write_to_file(context.get(), path.c_str()).code == heif_error_Ok;
}

bool near(const Rgba8& p, int r, int g, int b)
{
    constexpr int kSlack = 14;
    return std::abs(p.r - r) < kSlack && std::abs(p.g - g) < kSlack && std::abs(p.b - b) < kSlack;
}

} // namespace

class TestDecodeHeic : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string at(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!write(at("probe.heic"), 64, 64, false))
            QSKIP("this libheif cannot write HEIC: nothing to read");
    }

    void keepsSizeAndColours()
    {
        QVERIFY(write(at("a.jpg"), 128, 64, false)); // by content, not by name
        const auto picture = image::decode(at("a.jpg"), {});
        QVERIFY2(static_cast<bool>(picture), picture ? "" : picture.error().message.c_str());
        QCOMPARE(picture->format, std::string("heic"));
        QCOMPARE(picture->image.width, 128);
        QCOMPARE(picture->image.height, 64);
        QVERIFY(near(picture->image.at(16, 32), 220, 20, 20));
        QVERIFY(near(picture->image.at(112, 32), 20, 20, 220));
        QVERIFY(!picture->hasMatte);
    }

    void keepsItsMatte()
    {
        QVERIFY(write(at("a.heic"), 64, 64, true));
        const auto picture = image::decode(at("a.heic"), {});
        QVERIFY(picture);
        QVERIFY(picture->hasMatte);
        QVERIFY(picture->image.at(8, 32).a > 240);
        QVERIFY(picture->image.at(56, 32).a < 15);
    }

    void saysWhatItLeftOutOrChanged()
    {
        QVERIFY(write(at("two.heic"), 64, 64, false, 2));
        const auto two = image::decode(at("two.heic"), {});
        QVERIFY(two);
        QVERIFY(!two->notes.empty());
        QVERIFY(write(at("p3.heic"), 64, 64, false, 1, true));
        const auto wide = image::decode(at("p3.heic"), {});
        QVERIFY(wide);
        QVERIFY(!wide->notes.empty());
        QVERIFY(wide->image.at(8, 32).r > 225); // Display P3's red is beyond sRGB's
    }

    void refusesCutFiles()
    {
        QVERIFY(write(at("cut.heic"), 256, 256, false));
        QFile file(m_folder.filePath("cut.heic"));
        const qint64 whole = file.size();
        for (const qint64 size : { whole - 40, whole / 2, qint64 { 40 } }) {
            QVERIFY(file.resize(size));
            const auto cut = image::decode(at("cut.heic"), {});
            QVERIFY(!cut);
            QCOMPARE(cut.error().code, ErrorCode::InvalidInput);
            QVERIFY2(cut.error().message.find("cut.heic") != std::string::npos, cut.error().message.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestDecodeHeic)
#include "tst_decode_heic.moc"
