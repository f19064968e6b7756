#include "core/engine/triposr/framing.h"
#include "core/engine/triposr/network.h"
#include "core/image/decode.h"

#include <QTest>

#include <filesystem>

using namespace orfeas;
using engine::triposr::RgbPicture;

/// What the network sees of a picture, against the published code's (shared/fixtures/triposr-preprocess).
class TestTriposrFraming : public QObject {
    Q_OBJECT

    std::filesystem::path m_folder = std::filesystem::path(qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString())
        / "fixtures" / "triposr-preprocess";

    static at::Tensor bytesOf(const RgbPicture& picture)
    {
        auto* bytes = const_cast<std::uint8_t*>(picture.bytes.data());
        return torch::from_blob(bytes, { picture.height, picture.width, 3 }, torch::kUInt8);
    }

private Q_SLOTS:
    void init()
    {
        if (!std::filesystem::exists(m_folder))
            QSKIP("the fixtures are not beside the source tree");
    }

    void framedAsTheReferenceDoesToTheLastBit()
    {
        const auto expected = tensor::Checkpoint::open(m_folder / "expected.safetensors");
        QVERIFY(expected);
        int compared = 0;
        for (const char* name :
             { "soft_wide", "odd_tall", "touches_the_border", "faint_stray_pixel", "large_for_its_target" }) {
            const auto picture = image::decode(m_folder / (std::string(name) + ".png"), JobContext());
            QVERIFY2(picture, name);
            for (const char* ratio : { "0.85", "1.0", "0.6" }) {
                const std::string key = std::string(name) + ".ratio" + ratio;
                const auto wanted = (*expected)->tensor(key + ".rgb_u8");
                QVERIFY2(wanted, key.c_str());
                const auto framed = engine::triposr::frameOnGrey(picture->image, std::stod(ratio));
                QVERIFY2(framed, key.c_str());
                QVERIFY2(torch::equal(bytesOf(*framed), *wanted), key.c_str());
                for (const std::int64_t side : { 48, 96 }) {
                    const auto image = (*expected)->tensor(key + ".image" + std::to_string(side));
                    if (!image)
                        continue;
                    const at::Tensor ours = engine::triposr::conditioning(*framed, side, torch::kFloat32);
                    const double apart =
                        (ours.permute({ 0, 2, 3, 1 }).reshape(image->sizes()) - *image).abs().max().item<double>();
                    QVERIFY2(apart < 1e-6, (key + " " + std::to_string(apart)).c_str());
                    ++compared;
                }
            }
        }
        QCOMPARE(compared, 10);
    }

    void whatHasNoSquareIsSqueezed()
    {
        const auto expected = tensor::Checkpoint::open(m_folder / "expected.safetensors");
        QVERIFY(expected);
        const auto bytes = (*expected)->tensor("rgb_not_square.rgb_u8");
        const auto image = (*expected)->tensor("rgb_not_square.image48");
        QVERIFY(bytes && image);
        RgbPicture picture { static_cast<int>(bytes->size(1)), static_cast<int>(bytes->size(0)), {} };
        const at::Tensor packed = bytes->contiguous();
        picture.bytes.assign(packed.const_data_ptr<std::uint8_t>(),
                             packed.const_data_ptr<std::uint8_t>() + packed.numel());
        const at::Tensor ours = engine::triposr::conditioning(picture, 48, torch::kFloat32);
        QVERIFY((ours.permute({ 0, 2, 3, 1 }).reshape(image->sizes()) - *image).abs().max().item<double>() < 1e-6);
    }

    void nothingCoveredIsNoSubject()
    {
        image::Image empty { 8, 8, std::vector<Rgba8>(64, Rgba8 { 9, 9, 9, 0 }) };
        const auto framed = engine::triposr::frameOnGrey(empty, 0.85);
        QVERIFY(!framed);
        QCOMPARE(framed.error().code, ErrorCode::NoSubject);
        empty.pixels[9].a = 255; // one pixel: the box loses its last row and column
        QVERIFY(!engine::triposr::frameOnGrey(empty, 0.85));
        QVERIFY(!engine::triposr::frameOnGrey(empty, 0));
    }
};

QTEST_GUILESS_MAIN(TestTriposrFraming)
#include "tst_triposr_framing.moc"
