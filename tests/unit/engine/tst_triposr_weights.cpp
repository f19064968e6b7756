#include "core/engine/lasting_field.h"
#include "core/engine/triposr/kept_scene.h"
#include "core/engine/triposr/loaded_network.h"
#include "core/tensor/convert.h"

#include <QTemporaryDir>
#include <QTest>

#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace orfeas;
using engine::triposr::loadNetwork;

namespace {

std::string contentOf(const std::filesystem::path& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

void write(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

/// Weights that are not what they should be end in one error that says all that is wrong.
class TestTriposrWeights : public QObject {
    Q_OBJECT

    std::filesystem::path m_good =
        std::filesystem::path(qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString()) / "fixtures" / "triposr-tiny-a";
    QTemporaryDir m_temporary;
    std::filesystem::path m_folder = m_temporary.path().toStdString();
    std::string m_config;
    std::string m_weights;

    Error refused() const
    {
        const auto loaded = loadNetwork({ m_folder }, JobContext());
        return loaded ? Error { ErrorCode::Internal, "it was accepted" } : loaded.error();
    }

    static bool says(const Error& error, const char* words) { return error.message.find(words) != std::string::npos; }

private Q_SLOTS:
    void init()
    {
        if (!std::filesystem::exists(m_good))
            QSKIP("the fixtures are not beside the source tree");
        m_config = contentOf(m_good / "config.yaml");
        m_weights = contentOf(m_good / "model.safetensors");
        std::filesystem::remove(m_folder / "model.ckpt");
        write(m_folder / "config.yaml", m_config);
        write(m_folder / "model.safetensors", m_weights);
    }

    void everyFormIsReadAlike()
    {
        const auto safetensors = loadNetwork({ m_folder }, JobContext());
        QVERIFY2(safetensors, safetensors ? "" : safetensors.error().message.c_str());
        std::filesystem::remove(m_folder / "model.safetensors");
        const engine::triposr::RgbPicture picture { 4, 4, std::vector<std::uint8_t>(48, 100) };
        const auto codes = [&picture](const engine::triposr::LoadedNetwork& loaded) {
            return engine::triposr::computeSceneCodes(*loaded.network, picture, {}, JobContext()).value();
        };
        const at::Tensor expected = codes(*safetensors);
        for (const char* name : { "model.ckpt", "model_plain_dict.ckpt" }) {
            std::filesystem::copy_file(m_good / name, m_folder / "model.ckpt",
                                       std::filesystem::copy_options::overwrite_existing);
            const auto loaded = loadNetwork({ m_folder }, JobContext());
            QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
            QVERIFY(torch::equal(codes(*loaded), expected));
        }
    }

    void aConfigurationOfOtherSizesListsEveryTensor()
    {
        write(m_folder / "config.yaml",
              replaced(replaced(m_config, "num_layers: 2\n  cross", "num_layers: 3\n  cross"), "n_neurons: 16",
                       "n_neurons: 24"));
        const Error error = refused();
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(says(error, "backbone.transformer_blocks.2.attn2.to_k.weight"), error.message.c_str());
        QVERIFY(says(error, "decoder.layers.0.weight is [16, 24], wanted [24, 24]"));
        QVERIFY(says(error, "decoder.layers.6.weight"));
    }

    void missingTensorsAndNumbersThatAreNoneAreToldTogether()
    {
        const float nan = std::numeric_limits<float>::quiet_NaN();
        std::memcpy(m_weights.data() + m_weights.size() - sizeof(nan), &nan, sizeof(nan));
        write(m_folder / "model.safetensors", replaced(m_weights, "decoder.layers.2.bias", "decoder.layers.2.bios"));
        const Error error = refused();
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(says(error, "decoder.layers.2.bias"), error.message.c_str());
        QVERIFY(says(error, "decoder.layers.2.bios"));
        QVERIFY2(says(error, "NaN"), error.message.c_str());
    }

    void aNumberThatIsNoneNamesItsTensor()
    {
        const float infinite = std::numeric_limits<float>::infinity();
        std::memcpy(m_weights.data() + m_weights.size() - sizeof(infinite), &infinite, sizeof(infinite));
        write(m_folder / "model.safetensors", m_weights);
        const Error error = refused();
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(says(error, "not finite") && says(error, "tensor '"), error.message.c_str());
    }

    void aFolderWithoutWeightsSaysWhatBelongsThere()
    {
        std::filesystem::remove(m_folder / "model.safetensors");
        const Error error = refused();
        QCOMPARE(error.code, ErrorCode::NotFound);
        QVERIFY(says(error, "model.ckpt"));
        std::filesystem::remove(m_folder / "config.yaml");
        QCOMPARE(refused().code, ErrorCode::NotFound);
    }

    void aStopEndsTheReadingOfWeights()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto loaded = loadNetwork({ m_folder }, JobContext(stop.get_token()));
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::Cancelled);
    }

    void whatConvertWroteIsTaken_data()
    {
        QTest::addColumn<QString>("storage");
        QTest::addColumn<double>("most"); // relative error of the scene codes against the file that was converted
        QTest::newRow("fp32") << "fp32" << 0.0;
        QTest::newRow("fp16") << "fp16" << 2e-3;
        QTest::newRow("bf16") << "bf16" << 1e-2;
        QTest::newRow("int8") << "int8" << 4e-2;
    }

    void whatConvertWroteIsTaken()
    {
        QFETCH(QString, storage);
        QFETCH(double, most);
        const engine::triposr::RgbPicture picture { 64, 64, std::vector<std::uint8_t>(3 * 64 * 64, 100) };
        const auto codes = [&picture](const engine::triposr::Setup& setup) {
            const auto loaded = loadNetwork(setup, JobContext());
            if (!loaded)
                qInfo("%s", loaded.error().message.c_str());
            return loaded ? engine::triposr::computeSceneCodes(*loaded->network, picture, {}, JobContext()).value()
                          : at::Tensor();
        };
        const at::Tensor exact = codes({ m_folder });
        const auto source = tensor::Checkpoint::open(m_good / "model.safetensors");
        QVERIFY(source);
        QVERIFY(tensor::convertToSafetensors(**source, m_folder / "model.safetensors",
                                             *tensor::storageFromName(storage.toStdString()), true));
        for (const tensor::Precision precision : tensor::kPrecisions) {
            const at::Tensor made = codes({ m_folder, precision });
            QVERIFY(made.defined());
            const double error = ((made - exact).norm() / exact.norm()).item<double>();
            if (precision == tensor::Precision::Fp32)
                QVERIFY2(error <= most, qPrintable(QString::number(error)));
            QVERIFY2(error < 0.06, qPrintable(QString::number(error)));
        }
    }

    void numbersIn8BitsNeedTheirScales()
    {
        const auto source = tensor::Checkpoint::open(m_good / "model.safetensors");
        QVERIFY(tensor::convertToSafetensors(**source, m_folder / "model.safetensors", tensor::Storage::I8, true));
        std::string text = contentOf(m_folder / "model.safetensors");
        QVERIFY(text.find("backbone.proj_in.weight.scale") != std::string::npos);
        write(m_folder / "model.safetensors",
              replaced(text, "backbone.proj_in.weight.scale", "backbone.proj_in.weight.scole"));
        const Error error = refused();
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QVERIFY2(says(error, "backbone.proj_in.weight.scole"), error.message.c_str());
    }

    void aKeptSceneIsTheSameFieldWithoutWeights()
    {
        const auto loaded = loadNetwork({ m_folder }, JobContext());
        QVERIFY(loaded);
        const engine::triposr::RgbPicture picture { 64, 64, std::vector<std::uint8_t>(3 * 64 * 64, 100) };
        const at::Tensor codes =
            engine::triposr::computeSceneCodes(*loaded->network, picture, {}, JobContext()).value();
        const auto made = engine::triposr::makeScene(loaded->network->decoder(codes), loaded->network->config());
        const auto* lasting = dynamic_cast<const engine::LastingField*>(made.get());
        QVERIFY(lasting != nullptr);
        const std::string bytes = lasting->bytes();
        const auto restored = engine::triposr::restoreScene(bytes);
        QVERIFY(restored);
        std::vector<Vec3f> points;
        for (int i = 0; i < 1000; ++i)
            points.push_back({ static_cast<float>(i % 10) / 10 - 0.45F, static_cast<float>(i / 10 % 10) / 10 - 0.45F,
                               static_cast<float>(i / 100) / 10 - 0.45F });
        std::vector<float> before(points.size());
        std::vector<float> after(points.size());
        QVERIFY(made->values(points, before) && (*restored)->values(points, after));
        QVERIFY(before == after);
        std::vector<Rgba8> coloursBefore(points.size());
        std::vector<Rgba8> coloursAfter(points.size());
        QVERIFY(made->colours(points, coloursBefore) && (*restored)->colours(points, coloursAfter));
        QVERIFY(coloursBefore == coloursAfter);
        QVERIFY(dynamic_cast<const engine::LastingField&>(**restored).bytes() == bytes);
        for (std::size_t length = 0; length < bytes.size(); length += length < 400 ? 1 : 997)
            QVERIFY(!engine::triposr::restoreScene(bytes.substr(0, length)));
        QVERIFY(!engine::triposr::restoreScene(bytes + "x"));
        for (std::size_t at = 19; at < 300;
             ++at) { // what is wrong in the sizes is refused, in the numbers it is harmless
            std::string bad = bytes;
            bad[at] = static_cast<char>(bad[at] ^ 0x5A);
            [[maybe_unused]] const auto read = engine::triposr::restoreScene(bad);
        }
    }

    void aStopEndsTheNetwork()
    {
        const auto loaded = loadNetwork({ m_folder }, JobContext());
        QVERIFY(loaded);
        std::stop_source stop;
        stop.request_stop();
        const engine::triposr::RgbPicture picture { 4, 4, std::vector<std::uint8_t>(48, 100) };
        const auto codes =
            engine::triposr::computeSceneCodes(*loaded->network, picture, {}, JobContext(stop.get_token()));
        QVERIFY(!codes);
        QCOMPARE(codes.error().code, ErrorCode::Cancelled);
    }

    void everyPrecisionComesNearTheSameScene()
    {
        const engine::triposr::RgbPicture picture { 64, 64, std::vector<std::uint8_t>(3 * 64 * 64, 100) };
        at::Tensor exact;
        for (const tensor::Precision precision : tensor::kPrecisions) {
            const auto loaded = loadNetwork({ m_folder, precision }, JobContext());
            QVERIFY2(loaded, loaded ? "" : loaded.error().message.c_str());
            const at::Tensor codes =
                engine::triposr::computeSceneCodes(*loaded->network, picture, {}, JobContext()).value();
            if (!exact.defined())
                exact = codes;
            const double error = ((codes - exact).norm() / exact.norm()).item<double>();
            qInfo("%s: relative error %.1e", std::string(tensor::precisionName(precision)).c_str(), error);
            QVERIFY(error < 0.05);
            QVERIFY(precision == tensor::Precision::Fp32 || error > 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestTriposrWeights)
#include "tst_triposr_weights.moc"
