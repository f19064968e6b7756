#include "core/field/pyramid.h"
#include "core/mesh/health.h"
#include "tests/support/analytic_fields.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <thread>
#include <tuple>

using namespace orfeas;
using test::ball;
using test::either;
using test::FormulaField;
using test::plate;
using test::rod;

namespace {

constexpr float kCell = 1.2F / 256;

std::vector<field::StageSurface> stagesOf(const FormulaField& field, int resolution, int threads = 2)
{
    std::vector<field::StageSurface> stages;
    field::PyramidOptions options;
    options.resolution = resolution;
    const JobContext context({}, {}, threads);
    const auto done = field::extract(field, options, context, [&stages](field::StageSurface&& surface) {
        stages.push_back(std::move(surface));
        return Result<void> {};
    });
    if (!done)
        qWarning("%s", done.error().message.c_str());
    return stages;
}

std::vector<Vec3f> sorted(std::vector<Vec3f> points)
{
    std::sort(points.begin(), points.end(),
              [](Vec3f a, Vec3f b) { return std::tie(a.x, a.y, a.z) < std::tie(b.x, b.y, b.z); });
    return points;
}

} // namespace

Q_DECLARE_METATYPE(orfeas::test::FormulaField::Formula)

class TestPyramid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sparseSurfaceIsTheDenseOne_data()
    {
        QTest::addColumn<FormulaField::Formula>("formula");
        QTest::addColumn<bool>("witnessed");
        QTest::newRow("ball") << ball({ 0.02F, -0.03F, 0.01F }, 0.5F) << false;
        QTest::newRow("touching balls") << either(ball({ -0.25F, 0, 0 }, 0.25F), ball({ 0.25F, 0, 0 }, 0.25F)) << false;
        QTest::newRow("nested shells") << FormulaField::Formula([](Vec3f p) {
            const float r = length(p);
            return std::max(std::min(0.5F - r, r - 0.44F), 0.2F - r);
        }) << false;
        for (const float cells : { 0.5F, 1.0F, 2.0F, 4.0F })
            QTest::addRow("plate of %g cells on a body", static_cast<double>(cells))
                << either(plate(0, cells * kCell), ball({ 0, 0, 0 }, 0.2F)) << false;
        for (const float cells : { 1.0F, 2.0F, 4.0F })
            QTest::addRow("rod of %g cells on a body", static_cast<double>(cells))
                << either(rod(cells * kCell), ball({ 0, 0, 0 }, 0.2F)) << (cells < 2);
        QTest::newRow("speck beside a body")
            << either(ball({ 0.4125F, 0.4125F, 0.4125F }, 2 * kCell), ball({ 0, 0, 0 }, 0.3F)) << false;
    }

    void sparseSurfaceIsTheDenseOne()
    {
        QFETCH(FormulaField::Formula, formula);
        QFETCH(bool, witnessed);
        // A rod as thin as a cell falls apart into beads on any lattice: each needs to be seen by someone.
        std::vector<Segment3f> witnesses;
        for (float y = -0.5F; witnessed && y <= 0.5F; y += 0.25F * kCell)
            witnesses.push_back({ { 0.31F * y, y, 0.07F - 2 * kCell }, { 0.31F * y, y, 0.07F + 2 * kCell } });
        const FormulaField field(formula, witnesses);
        const auto stages = stagesOf(field, 256);
        QCOMPARE(stages.size(), std::size_t { 4 });
        const auto dense = field::extractDense(field, 256, true, JobContext({}, {}, 2));
        QVERIFY(dense);
        const mesh::Mesh& sparse = stages.back().mesh;
        QCOMPARE(sparse.triangles.size(), dense->mesh.triangles.size());
        QVERIFY(sorted(sparse.positions) == sorted(dense->mesh.positions));
    }

    void everyStageIsClosedManifoldAndOutward()
    {
        const auto noise = [](Vec3f p) {
            return 0.9F * (0.5F - length(p)) + 0.1F * std::sin(31 * p.x) * std::sin(37 * p.y) * std::sin(41 * p.z);
        };
        for (const auto& surface : stagesOf(FormulaField(noise), 256)) {
            const mesh::Health health = mesh::inspect(surface.mesh);
            QVERIFY2(health.watertight(), stageName(surface.stage).data());
            QCOMPARE(health.degenerateTriangles, std::size_t { 0 });
            QVERIFY(health.signedVolume > 0);
        }
    }

    void aFieldThatFillsTheCubeIsClosedAtItsBorder()
    {
        const auto stages = stagesOf(FormulaField([](Vec3f) { return 1.0F; }), 64);
        QVERIFY(mesh::inspect(stages.back().mesh).watertight());
    }

    void ballHasItsRadiusCentreAndNormals()
    {
        const Vec3f centre { 0.05F, -0.02F, 0.03F };
        const auto stages = stagesOf(FormulaField(ball(centre, 0.45F)), 128);
        const mesh::Mesh& mesh = stages.back().mesh;
        Vec3f mean;
        for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
            const Vec3f out = mesh.positions[i] - centre;
            QVERIFY(std::abs(length(out) - 0.45F) < 2e-4F);
            QVERIFY(dot(normalised(out), mesh.normals[i]) > 0.999F);
            mean = mean + out * (1.0F / static_cast<float>(mesh.positions.size()));
        }
        QVERIFY(length(mean) < 1e-3F);
    }

    void fewQueriesAndNoneTwice()
    {
        const FormulaField field(ball({ 0, 0, 0 }, 0.5F));
        std::uint64_t counted = 0;
        for (const auto& surface : stagesOf(field, 256))
            counted += surface.stats.queries;
        QCOMPARE(field.asked.load(), counted);
        QVERIFY2(field.asked * 15 < std::uint64_t { 257 } * 257 * 257, std::to_string(field.asked).c_str());
    }

    void aWitnessFindsWhatNoCoarseNodeTouches()
    {
        // A speck between the nodes of the 64 lattice, far from the body: lost without the witness, found with it.
        const Vec3f place { -0.6F + 1.2F * 13.5F / 64, 0.3F + 0.5F * kCell, 0.31F };
        const auto formula = [=](Vec3f p) { return length(p - place) < 1.5F * kCell ? 0.01F : 0.2F - length(p); };
        const Segment3f through { place - Vec3f { 0, 0, 0.3F }, place + Vec3f { 0, 0, 0.2F } };
        const auto without = stagesOf(FormulaField(formula), 256);
        const auto with = stagesOf(FormulaField(formula, { through }), 256);
        QCOMPARE(mesh::inspect(with.back().mesh).components, std::size_t { 2 });
        QVERIFY(with[2].stats.witnessQueries + with[3].stats.witnessQueries > 0);
        QCOMPARE(without[2].stats.witnessQueries + without[3].stats.witnessQueries, std::uint64_t { 0 });
        QCOMPARE(mesh::inspect(without.back().mesh).components, std::size_t { 1 });
    }

    void sameMeshWhateverTheThreads()
    {
        const FormulaField field(rod(6 * kCell));
        const auto one = stagesOf(field, 128, 1);
        const auto three = stagesOf(field, 128, 3);
        QVERIFY(one.back().mesh.positions == three.back().mesh.positions);
        QVERIFY(one.back().mesh.triangles == three.back().mesh.triangles);
    }

    void anEmptyFieldAndAWrongResolutionAreErrors()
    {
        const FormulaField empty([](Vec3f) { return -1.0F; });
        const auto sink = [](field::StageSurface&&) { return Result<void> {}; };
        QCOMPARE(field::extract(empty, {}, {}, sink).error().code, ErrorCode::NoSubject);
        field::PyramidOptions options;
        options.resolution = 100;
        QCOMPARE(field::extract(empty, options, {}, sink).error().code, ErrorCode::InvalidInput);
    }

    void stopsWithin200Ms()
    {
        const FormulaField slow([](Vec3f p) {
            float v = 0.5F - length(p);
            for (int i = 0; i < 40; ++i)
                v += 1e-9F * std::sin(v * static_cast<float>(i));
            return v;
        });
        std::stop_source stop;
        std::jthread later([&stop] {
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            stop.request_stop();
        });
        QElapsedTimer timer;
        timer.start();
        field::PyramidOptions options;
        options.resolution = 512;
        const auto done = field::extract(slow, options, JobContext(stop.get_token(), {}, 1),
                                         [](field::StageSurface&&) { return Result<void> {}; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QVERIFY(timer.elapsed() < 60 + 200);
    }
};

QTEST_GUILESS_MAIN(TestPyramid)
#include "tst_pyramid.moc"
