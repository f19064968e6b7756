#include "core/field/pyramid.h"
#include "core/mesh/health.h"
#include "tests/support/analytic_fields.h"
#include "tests/support/cancel_limit.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <limits>
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

/// Place and normal of each vertex, in an order that does not depend on how the surface was found.
std::vector<std::array<float, 6>> sorted(const mesh::Mesh& mesh)
{
    std::vector<std::array<float, 6>> rows;
    for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
        const Vec3f p = mesh.positions[i];
        const Vec3f n = mesh.normals[i];
        rows.push_back({ p.x, p.y, p.z, n.x, n.y, n.z });
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

/// The z of a lattice plane of the 256 lattice: planes of the 64 lattice are those with `quarter` 0.
float planeAt(int quarter)
{
    return -0.6F + static_cast<float>(4 * 40 + quarter) * kCell;
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
        for (const int quarter : { 0, 2 }) {
            for (const float cells : { 0.5F, 1.0F, 2.0F, 4.0F })
                QTest::addRow("free plate of %g cells, %d planes off the 64 lattice", static_cast<double>(cells),
                              quarter)
                    << either(plate(planeAt(quarter), cells * kCell), ball({ 0, 0, -0.3F }, 0.2F)) << false;
        }
        // Lattice lines of 256 that the 64 lattice has not, so that one line of nodes runs in the rod's middle.
        for (const float cells : { 1.0F, 2.0F, 4.0F })
            QTest::addRow("free straight rod of %g cells", static_cast<double>(cells))
                << FormulaField::Formula([=](Vec3f p) {
                       const float across = std::hypot(p.x - planeAt(2), p.z - planeAt(2));
                       return std::max(std::min(0.5F * cells * kCell - across, 0.4F - std::abs(p.y)),
                                       0.2F - length(p + Vec3f { 0.3F, 0, 0.3F }));
                   })
                << false;
        QTest::newRow("shells two cells apart") << FormulaField::Formula([](Vec3f p) {
            const float r = length(p);
            return std::max({ std::min(0.4F - r, r - 0.37F), std::min(0.37F - 2 * kCell - r, r - 0.3F), 0.1F - r });
        }) << false;
        QTest::newRow("balls half a cell apart") << either(ball({ -0.25F - 0.25F * kCell, 0.01F, 0 }, 0.25F),
                                                           ball({ 0.25F + 0.25F * kCell, 0.01F, 0 }, 0.25F))
                                                 << false;
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
        QVERIFY(sorted(sparse) == sorted(dense->mesh));
    }

    void oneWitnessBringsAWholePlateThatOnlyTheFinestNodesSee()
    {
        const auto formula = either(plate(planeAt(1), 0.5F * kCell), ball({ 0, 0, -0.3F }, 0.2F));
        const FormulaField field(formula, { { { 0.1F, 0.1F, planeAt(-3) }, { 0.1F, 0.1F, planeAt(5) } } });
        const auto stages = stagesOf(field, 256);
        const auto dense = field::extractDense(field, 256, true, JobContext({}, {}, 2));
        QVERIFY(dense);
        QCOMPARE(mesh::inspect(dense->mesh).components, std::size_t { 2 });
        QVERIFY(sorted(stages.back().mesh) == sorted(dense->mesh));
        QVERIFY(stages.back().stats.witnessQueries > stages.back().stats.crossedCells / 2);
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

    void noPointIsAskedTwice()
    {
        // so all stages together ask exactly what the last one alone would
        FormulaField field(either(ball({ 0.1F, 0, 0 }, 0.4F), rod(2 * kCell)));
        field.remember = true;
        stagesOf(field, 256, 1);
        auto points = field.points();
        const std::size_t asked = points.size();
        QCOMPARE(std::uint64_t { asked }, field.asked.load());
        std::sort(points.begin(), points.end(),
                  [](Vec3f a, Vec3f b) { return std::tie(a.x, a.y, a.z) < std::tie(b.x, b.y, b.z); });
        QVERIFY(std::adjacent_find(points.begin(), points.end()) == points.end());
    }

    void whatIsSurelyOutsideIsNotAskedAndChangesNothing()
    {
        const Vec3f centre { 0.1F, 0, -0.05F };
        const FormulaField ignorant(ball(centre, 0.3F));
        FormulaField knowing(ball(centre, 0.3F));
        knowing.surelyOutside = [centre](const Box3f& box) {
            return length(box.centre() - centre) - 0.5F * length(box.size()) > 0.3F;
        };
        const auto expected = stagesOf(ignorant, 256);
        const auto stages = stagesOf(knowing, 256);
        QCOMPARE(stages.size(), expected.size());
        for (std::size_t i = 1; i < stages.size(); ++i) {
            QCOMPARE(stages[i].mesh.triangles.size(), expected[i].mesh.triangles.size());
            QVERIFY(sorted(stages[i].mesh) == sorted(expected[i].mesh));
        }
        QVERIFY(ignorant.asked - knowing.asked > std::uint64_t { 65 } * 65 * 65 / 2);
    }

    void notANumberAndInfinityAreBorne()
    {
        const auto wild = [](Vec3f p) {
            if (length(p - Vec3f { 0.3F, 0, 0 }) < 0.1F)
                return std::numeric_limits<float>::quiet_NaN();
            return length(p) < 0.4F ? std::numeric_limits<float>::infinity() : -std::numeric_limits<float>::infinity();
        };
        for (const auto& surface : stagesOf(FormulaField(wild), 128)) {
            QVERIFY(mesh::inspect(surface.mesh).watertight());
            for (const Vec3f p : surface.mesh.positions)
                QVERIFY(std::isfinite(p.x + p.y + p.z));
        }
    }

    void aFieldThatFailsIsHeard()
    {
        FormulaField field(ball({ 0, 0, 0 }, 0.5F));
        field.failAfter = 300000;
        const auto done =
            field::extract(field, {}, JobContext({}, {}, 2), [](field::StageSurface&&) { return Result<void> {}; });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::OutOfMemory);
    }

    void fiveHundredAndTwelveOnRequest()
    {
        const FormulaField field(ball({ 0, 0, 0 }, 0.4F));
        const auto stages = stagesOf(field, 512);
        QCOMPARE(stages.back().stats.resolution, 512);
        QVERIFY(mesh::inspect(stages.back().mesh).watertight());
        QVERIFY(field.asked * 30 < std::uint64_t { 513 } * 513 * 513);
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

    void theLastStageAloneIsTheSame()
    {
        const FormulaField field(either(ball({ 0.1F, 0, 0 }, 0.4F), rod(2 * kCell)));
        const auto all = stagesOf(field, 256);
        const std::uint64_t asked = field.asked;
        field::PyramidOptions options;
        options.first = Stage::Final;
        options.colours = field::Colours::None;
        std::vector<field::StageSurface> stages;
        QVERIFY(field::extract(field, options, JobContext({}, {}, 2), [&stages](field::StageSurface&& surface) {
            stages.push_back(std::move(surface));
            return Result<void> {};
        }));
        QCOMPARE(stages.size(), std::size_t { 1 });
        QVERIFY(stages[0].mesh.colours.empty());
        QVERIFY(stages[0].mesh.positions == all.back().mesh.positions);
        QVERIFY(stages[0].mesh.triangles == all.back().mesh.triangles);
        QCOMPARE(field.asked - asked, asked);
        QCOMPARE(stages[0].stats.queries, asked);
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

    /// In processor time after the request, which a busy machine does not stretch.
    void stopsWithin200MsWheneverAsked()
    {
        const FormulaField field(either(ball({ 0, 0, 0 }, 0.5F), rod(3 * kCell)));
        QElapsedTimer whole;
        whole.start();
        stagesOf(field, 256);
        const double total = static_cast<double>(whole.elapsed());
        double longest = 0;
        for (int run = 0; run < 40; ++run) {
            std::stop_source stop;
            std::atomic<std::clock_t> asked { 0 };
            std::jthread later([&, run] {
                std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(total * run / 40));
                asked = std::clock();
                stop.request_stop();
            });
            field::PyramidOptions options;
            const auto done = field::extract(field, options, JobContext(stop.get_token(), {}, 2),
                                             [](field::StageSurface&&) { return Result<void> {}; });
            const std::clock_t ended = std::clock();
            later.join();
            if (!done) {
                QCOMPARE(done.error().code, ErrorCode::Cancelled);
                longest = std::max(longest, 1000.0 * static_cast<double>(ended - asked) / CLOCKS_PER_SEC);
            }
        }
        qInfo("longest after the request: %.1f ms of processor time", longest);
        QVERIFY(longest > 0);
        QVERIFY(longest < test::kCancelLimitMs);
    }
};

QTEST_GUILESS_MAIN(TestPyramid)
#include "tst_pyramid.moc"
