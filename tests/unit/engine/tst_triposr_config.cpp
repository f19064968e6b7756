#include "core/engine/triposr/config.h"
#include "core/engine/triposr/paper_frame.h"

#include <QFile>
#include <QTest>

using namespace orfeas;
using engine::triposr::parseConfig;

namespace {

/// The released file, in which one entry refers to another.
const std::string kReleased = R"(cond_image_size: 512
image_tokenizer_cls: tsr.models.tokenizers.image.DINOSingleImageTokenizer
image_tokenizer:
  pretrained_model_name_or_path: "facebook/dino-vitb16"
tokenizer_cls: tsr.models.tokenizers.triplane.Triplane1DTokenizer
tokenizer:
  plane_size: 32
  num_channels: 1024
backbone_cls: tsr.models.transformer.transformer_1d.Transformer1D
backbone:
  in_channels: ${tokenizer.num_channels}
  num_attention_heads: 16
  attention_head_dim: 64
  num_layers: 16
  cross_attention_dim: 768
post_processor_cls: tsr.models.network_utils.TriplaneUpsampleNetwork
post_processor:
  in_channels: 1024
  out_channels: 40
decoder_cls: tsr.models.network_utils.NeRFMLP
decoder:
  in_channels: 120 # 3 * 40
  n_neurons: 64
  n_hidden_layers: 9
  activation: silu
renderer_cls: tsr.models.nerf_renderer.TriplaneNeRFRenderer
renderer:
  radius: 0.87 # slightly larger than 0.5 * sqrt(3)
  feature_reduction: concat
  density_activation: exp
  density_bias: -1.0
  num_samples_per_ray: 128)";

std::string changed(const std::string& from, const std::string& to)
{
    std::string text = kReleased;
    const auto at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

class TestTriposrConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theReleasedFileGivesThePublishedSizes()
    {
        const auto config = parseConfig(kReleased, "config.yaml");
        QVERIFY2(config, config ? "" : config.error().message.c_str());
        QCOMPARE(config->image, 512);
        QCOMPARE(config->vit.width, 768);
        QCOMPARE(config->channels, 1024);
        QCOMPARE(config->width(), 1024);
        QCOMPARE(config->blocks, 16);
        QCOMPARE(config->decoderInputs(), 120);
        QCOMPARE(config->hiddenLayers, 9);
        QCOMPARE(config->radius, 0.87);
        QCOMPARE(config->densityBias, -1.0);
    }

    void whatIsWrongIsSaid_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << "  plane_size: 32\n"
                                 << ""
                                 << "tokenizer.plane_size: is missing";
        QTest::newRow("no number") << "plane_size: 32"
                                   << "plane_size: many"
                                   << "'many' is not a whole number";
        QTest::newRow("negative") << "num_layers: 16"
                                  << "num_layers: -1"
                                  << "'-1' is not a whole number from 1";
        QTest::newRow("huge") << "n_neurons: 64"
                              << "n_neurons: 10000000000"
                              << "decoder.n_neurons";
        QTest::newRow("no such entry") << "${tokenizer.num_channels}"
                                       << "${tokenizer.channels}"
                                       << "names an entry";
        QTest::newRow("circle") << "${tokenizer.num_channels}"
                                << "${backbone.in_channels}"
                                << "leads nowhere";
        QTest::newRow("disagrees") << "cross_attention_dim: 768"
                                   << "cross_attention_dim: 1024"
                                   << "width is 768";
        QTest::newRow("features") << "in_channels: 120"
                                  << "in_channels: 40"
                                  << "is 40, but";
        QTest::newRow("unknown entry") << "n_neurons: 64"
                                       << "n_neurons: 64\n  dropout: 0.1"
                                       << "decoder.dropout";
        QTest::newRow("unknown value") << "activation: silu"
                                       << "activation: gelu"
                                       << "known: silu, relu";
        QTest::newRow("other network") << "triplane.Triplane1DTokenizer"
                                       << "mesh.Tokenizer"
                                       << "tokenizer_cls";
        QTest::newRow("not a tree") << "renderer:\n"
                                    << "renderer: 5\nother:\n"
                                    << "renderer";
        QTest::newRow("no yaml") << "decoder:\n"
                                 << "decoder: [\n"
                                 << "no YAML";
        QTest::newRow("not finite") << "radius: 0.87"
                                    << "radius: .nan"
                                    << "renderer.radius";
    }

    void whatIsWrongIsSaid()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, said);
        const std::string text = changed(from.toStdString(), to.toStdString());
        QVERIFY(!text.empty());
        const auto config = parseConfig(text, "config.yaml");
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::InvalidInput);
        QVERIFY2(QString::fromStdString(config.error().message).contains(said), config.error().message.c_str());
    }

    void allFaultsAreListedAtOnce()
    {
        std::string text = changed("plane_size: 32", "plane_size: 0");
        text.replace(text.find("radius: 0.87"), 12, "radius: -1");
        const auto config = parseConfig(text, "config.yaml");
        QVERIFY(!config);
        QVERIFY(config.error().message.find("tokenizer.plane_size") != std::string::npos);
        QVERIFY(config.error().message.find("renderer.radius") != std::string::npos);
    }

    void anythingElseIsRefused()
    {
        for (const char* text : { "", "5", "- a\n- b", "\xff\xfe\x00", "a: &x [*x]", "{a: {b: {c" }) {
            const auto config = parseConfig(text, "config.yaml");
            QVERIFY(!config);
            QCOMPARE(config.error().code, ErrorCode::InvalidInput);
        }
    }

    void thePapersFrontFacesTheViewer()
    {
        using engine::triposr::fieldFromPaper;
        using engine::triposr::kUnitFromPaper;
        QCOMPARE(fieldFromPaper({ 1, 0, 0 }), (Vec3f { 0, 0, kUnitFromPaper })); // towards the camera
        QCOMPARE(fieldFromPaper({ 0, 1, 0 }), (Vec3f { kUnitFromPaper, 0, 0 })); // to the right in the picture
        QCOMPARE(fieldFromPaper({ 0, 0, 1 }), (Vec3f { 0, kUnitFromPaper, 0 })); // up
        const Vec3f p { 0.25F, -0.5F, 0.75F };
        QVERIFY(length(engine::triposr::paperFromField(fieldFromPaper(p)) - p) < 1e-6F);
    }

    void aFileThatIsNotThereIsNotFound()
    {
        const auto config = engine::triposr::readConfig("/nowhere/config.yaml");
        QVERIFY(!config);
        QCOMPARE(config.error().code, ErrorCode::NotFound);
    }
};

QTEST_APPLESS_MAIN(TestTriposrConfig)
#include "tst_triposr_config.moc"
