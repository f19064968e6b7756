#include "core/asset/reader.h"
#include "core/engine/triposr/paper_frame.h"
#include "core/engine/triposr/scene_decoder.h"
#include "core/engine/triposr/triplane_field.h"
#include "core/field/pyramid.h"
#include "core/mesh/health.h"
#include "core/mesh/surface_distance.h"
#include "core/tensor/checkpoint.h"

#include <QTest>

#include <filesystem>

using namespace orfeas;
using namespace orfeas::engine::triposr;

/// The field of a known object (shared/fixtures/triposr-planted): a body, and parts as thin as two cells.
class TestTriposrPlanted : public QObject {
    Q_OBJECT

    std::filesystem::path m_folder =
        std::filesystem::path(qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString()) / "fixtures" / "triposr-planted";
    std::shared_ptr<const TriplaneDecoder> m_decoder;
    Config m_config;
    JobContext m_context { {}, {}, 2 };

    static constexpr double kDiagonal = 1.8819; ///< of the object, in the paper's units

private Q_SLOTS:
    void initTestCase()
    {
        if (!std::filesystem::exists(m_folder))
            QSKIP("the fixtures are not beside the source tree");
        const c10::InferenceMode withoutGradients;
        const auto config = readConfig(m_folder / "config.yaml");
        const auto weights = tensor::Checkpoint::open(m_folder / "planted.safetensors");
        QVERIFY(config && weights);
        m_config = *config;
        const TakeTensor tensors = [&weights](const std::string& name, const std::vector<std::int64_t>&) {
            return (*weights)->tensor(name).value();
        };
        const TakeLinear none;
        const SceneDecoder scene(Scope(tensors, none), *config);
        // the planted checkpoint's transformer adds nothing to the learnt tokens
        const at::Tensor codes = scene.upsample((*weights)->tensor("tokenizer.embeddings").value());
        m_decoder = std::make_shared<const TriplaneDecoder>(scene.parts(codes));
    }

    void thePyramidFindsAllThatTheReferencesLatticeHas()
    {
        const auto field = makeTriplaneField(m_decoder, m_config);
        QCOMPARE(field->isoLevel(), 25.0F);
        std::uint64_t queries = 0;
        mesh::Mesh mesh;
        field::PyramidOptions options;
        options.colours = field::Colours::None;
        const auto done = field::extract(*field, options, m_context, [&](field::StageSurface&& surface) {
            queries += surface.stats.queries;
            mesh = std::move(surface.mesh);
            return Result<void> {};
        });
        QVERIFY2(done, done ? "" : done.error().message.c_str());
        // lattice edges that the reference's own lattice of 256 nodes cuts; the last bits may move a few
        QVERIFY2(std::abs(static_cast<double>(mesh.positions.size()) - 83'042) <= 10,
                 std::to_string(mesh.positions.size()).c_str());
        QVERIFY2(std::abs(static_cast<double>(mesh.triangles.size()) - 166'072) <= 20,
                 std::to_string(mesh.triangles.size()).c_str());
        const mesh::Health health = mesh::inspect(mesh);
        QCOMPARE(health.components, std::size_t { 3 });
        QVERIFY(health.watertight() && health.signedVolume > 0);
        qInfo("%llu points asked, %.2f %% of the dense lattice", static_cast<unsigned long long>(queries),
              100.0 * static_cast<double>(queries) / (256.0 * 256 * 256));
        QVERIFY(queries < 256ULL * 256 * 256 / 10);

        for (Vec3f& position : mesh.positions)
            position = paperFromField(position);
        const auto source = asset::read(m_folder / "source.ply", m_context);
        QVERIFY2(source, source ? "" : source.error().message.c_str());
        const auto apart = mesh::surfaceDistance(mesh, *source, 50'000, m_context, 0.005 * kDiagonal);
        QVERIFY(apart);
        qInfo("F-score at 0.5 %%: %.5f, mean distance %.5f, greatest %.5f", apart->fScore(), apart->meanTo,
              apart->greatest);
        QVERIFY(apart->fScore() >= 0.999);
    }
};

QTEST_GUILESS_MAIN(TestTriposrPlanted)
#include "tst_triposr_planted.moc"
