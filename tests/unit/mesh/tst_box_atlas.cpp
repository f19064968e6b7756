#include "core/field/pyramid.h"
#include "core/mesh/atlas_charts.h"
#include "core/mesh/atlas_filling.h"
#include "core/mesh/box_atlas.h"
#include "core/mesh/health.h"
#include "tests/support/analytic_fields.h"
#include "tests/support/cancel_limit.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <map>
#include <random>
#include <thread>

using namespace orfeas;
using mesh::AtlasOptions;
using mesh::Mesh;
using test::ball;
using test::either;
using test::FormulaField;

namespace {

Mesh surfaceOf(const FormulaField::Formula& formula, int resolution)
{
    Mesh mesh;
    field::PyramidOptions options;
    options.resolution = resolution;
    const auto done =
        field::extract(FormulaField(formula), options, JobContext({}, {}, 2), [&mesh](field::StageSurface&& surface) {
            mesh = std::move(surface.mesh);
            return Result<void> {};
        });
    if (!done)
        qWarning("%s", done.error().message.c_str());
    return mesh;
}

/// A winding stair of two turns: its upper side is one piece that lies over itself.
float stair(Vec3f p)
{
    const float r = std::hypot(p.x, p.z);
    const float turn = std::atan2(p.z, p.x) / 6.2831853F;
    const float pitch = 0.3F;
    const float above = p.y - pitch * turn;
    const float fromStep = std::abs(above - pitch * std::round(above / pitch));
    return std::min({ 0.05F - fromStep, 0.45F - r, r - 0.15F, 0.4F - std::abs(p.y) });
}

float bowl(Vec3f p)
{
    const float r = length(p);
    return std::min({ 0.45F - r, r - 0.38F, 0.1F - p.y });
}

Rgba8 colourAt(Vec3f p)
{
    const auto wave = [](float v) { return static_cast<std::uint8_t>(127.5F + 120.0F * std::sin(9 * v)); };
    return { wave(p.x + 0.3F * p.y), wave(p.y - 0.2F * p.z), wave(p.z + 0.5F), 255 };
}

void paintByPlace(std::span<const Vec3f> points, std::span<Rgba8> colours)
{
    std::transform(points.begin(), points.end(), colours.begin(), colourAt);
}

Result<Mesh> unwrapped(const Mesh& mesh, int side)
{
    AtlasOptions options;
    options.textureSide = side;
    return mesh::unwrapAndPaint(mesh, options, paintByPlace, JobContext({}, {}, 2));
}

/// Twice the signed area in texels, by the sign convention of v downwards.
float area2(Vec2f a, Vec2f b, Vec2f c)
{
    return (b.x - a.x) * (c.y - a.y) - (c.x - a.x) * (b.y - a.y);
}

/// Texel centres that lie well inside more than one triangle.
std::size_t overlaps(const Mesh& mesh, int side)
{
    std::vector<std::uint8_t> taken(static_cast<std::size_t>(side) * side);
    std::size_t twice = 0;
    for (const mesh::Triangle& t : mesh.triangles) {
        std::array<Vec2f, 3> p {};
        for (int i = 0; i < 3; ++i)
            p[i] = { mesh.uvs[t[i]].x * static_cast<float>(side), mesh.uvs[t[i]].y * static_cast<float>(side) };
        const float whole = area2(p[0], p[1], p[2]);
        const auto [x0, x1] = std::minmax({ p[0].x, p[1].x, p[2].x });
        const auto [y0, y1] = std::minmax({ p[0].y, p[1].y, p[2].y });
        for (int y = static_cast<int>(y0); y <= static_cast<int>(y1) && std::abs(whole) > 1e-6F; ++y) {
            for (int x = static_cast<int>(x0); x <= static_cast<int>(x1); ++x) {
                const Vec2f c { static_cast<float>(x) + 0.5F, static_cast<float>(y) + 0.5F };
                const float least = std::min(
                    { area2(p[0], p[1], c) / whole, area2(p[1], p[2], c) / whole, area2(p[2], p[0], c) / whole });
                if (least < 0.02F)
                    continue;
                auto& owner = taken[static_cast<std::size_t>(y) * side + x];
                twice += owner;
                owner = 1;
            }
        }
    }
    return twice;
}

/// What a renderer shows at a texture coordinate: bilinear, clamped.
std::array<float, 3> sampled(const mesh::Texture& texture, Vec2f uv)
{
    const float x = uv.x * static_cast<float>(texture.width) - 0.5F;
    const float y = uv.y * static_cast<float>(texture.height) - 0.5F;
    std::array<float, 3> sum {};
    for (int n = 0; n < 4; ++n) {
        const int px = std::clamp(static_cast<int>(std::floor(x)) + n % 2, 0, texture.width - 1);
        const int py = std::clamp(static_cast<int>(std::floor(y)) + n / 2, 0, texture.height - 1);
        const float wx = n % 2 == 1 ? x - std::floor(x) : 1 - x + std::floor(x);
        const float wy = n / 2 == 1 ? y - std::floor(y) : 1 - y + std::floor(y);
        const Rgba8 c = texture.pixels[static_cast<std::size_t>(py) * texture.width + px];
        sum = { sum[0] + wx * wy * c.r, sum[1] + wx * wy * c.g, sum[2] + wx * wy * c.b };
    }
    return sum;
}

/// The 8-bit steps by which what is shown differs from what the sampler said, at random points of all triangles; the
/// worst channel, sorted.
std::vector<float> colourErrors(const Mesh& mesh)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<float> unit(0, 1);
    std::vector<float> errors;
    for (std::size_t i = 0; i < mesh.triangles.size(); ++i) {
        const mesh::Triangle& t = mesh.triangles[i];
        float a = unit(random);
        float b = unit(random);
        if (a + b > 1) {
            a = 1 - a;
            b = 1 - b;
        }
        const Vec2f uv { mesh.uvs[t[0]].x * (1 - a - b) + mesh.uvs[t[1]].x * a + mesh.uvs[t[2]].x * b,
                         mesh.uvs[t[0]].y * (1 - a - b) + mesh.uvs[t[1]].y * a + mesh.uvs[t[2]].y * b };
        const Rgba8 wanted =
            colourAt(mesh.positions[t[0]] * (1 - a - b) + mesh.positions[t[1]] * a + mesh.positions[t[2]] * b);
        const auto shown = sampled(*mesh.baseColour, uv);
        errors.push_back(std::max({ std::abs(shown[0] - static_cast<float>(wanted.r)),
                                    std::abs(shown[1] - static_cast<float>(wanted.g)),
                                    std::abs(shown[2] - static_cast<float>(wanted.b)) }));
    }
    std::sort(errors.begin(), errors.end());
    return errors;
}

} // namespace

Q_DECLARE_METATYPE(orfeas::test::FormulaField::Formula)

class TestBoxAtlas : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShapeIsPaintedTruly_data()
    {
        QTest::addColumn<FormulaField::Formula>("formula");
        QTest::newRow("ball") << ball({ 0, 0, 0 }, 0.5F);
        QTest::newRow("bowl") << FormulaField::Formula(bowl);
        QTest::newRow("winding stair") << FormulaField::Formula(stair);
        QTest::newRow("touching balls") << either(ball({ -0.25F, 0, 0 }, 0.25F), ball({ 0.25F, 0, 0 }, 0.25F));
        QTest::newRow("thin plate") << test::plate(0.001F, 0.012F);
        QTest::newRow("rough ball") << FormulaField::Formula([](Vec3f p) {
            return 0.45F - length(p) + 0.02F * std::sin(60 * p.x) * std::sin(60 * p.y) * std::sin(60 * p.z);
        });
    }

    void everyShapeIsPaintedTruly()
    {
        QFETCH(FormulaField::Formula, formula);
        const Mesh mesh = surfaceOf(formula, 128);
        const auto painted = unwrapped(mesh, 1024);
        QVERIFY(painted);
        QCOMPARE(painted->triangles.size(), mesh.triangles.size());
        QVERIFY(painted->baseColour != nullptr);
        QCOMPARE(painted->baseColour->pixels.size(), std::size_t { 1024 } * 1024);
        QVERIFY(mesh::inspect(*painted).watertight());
        for (const Vec2f uv : painted->uvs)
            QVERIFY(uv.x >= 0 && uv.x <= 1 && uv.y >= 0 && uv.y <= 1);
        QCOMPARE(overlaps(*painted, 1024), std::size_t { 0 });
        const auto errors = colourErrors(*painted);
        qInfo("colour error in 8-bit steps: median %.1f, 99 %% %.1f, greatest %.1f",
              static_cast<double>(errors[errors.size() / 2]), static_cast<double>(errors[errors.size() * 99 / 100]),
              static_cast<double>(errors.back()));
        QVERIFY(errors[errors.size() / 2] < 2);
        QVERIFY(errors[errors.size() * 99 / 100] < 6);
        QVERIFY(errors.back() < 24);
    }

    void texelsAreSpreadEvenly()
    {
        const auto painted = unwrapped(surfaceOf(ball({ 0, 0, 0 }, 0.5F), 128), 1024);
        QVERIFY(painted);
        std::vector<float> density; // texels an edge of the mean triangle, relative to the best
        double used = 0;
        for (const mesh::Triangle& t : painted->triangles) {
            const float uvArea = std::abs(area2(painted->uvs[t[0]], painted->uvs[t[1]], painted->uvs[t[2]]));
            const Vec3f normal = cross(painted->positions[t[1]] - painted->positions[t[0]],
                                       painted->positions[t[2]] - painted->positions[t[0]]);
            density.push_back(std::sqrt(uvArea / length(normal)));
            used += 0.5 * static_cast<double>(uvArea);
        }
        const auto [least, most] = std::minmax_element(density.begin(), density.end());
        QVERIFY2(*least > 0.5F * *most, qPrintable(QString::number(*least / *most)));
        QVERIFY2(used > 0.4, qPrintable(QString::number(used)));
    }

    void noTexelIsAForeignColour()
    {
        // programs draw means of neighbouring texels from afar: what lies between the charts is seen there
        static constexpr Rgba8 kColour { 200, 40, 60, 255 };
        const auto evenly = [](std::span<const Vec3f> /*points*/, std::span<Rgba8> colours) {
            std::fill(colours.begin(), colours.end(), kColour);
        };
        const auto painted = mesh::unwrapAndPaint(surfaceOf(ball({ 0, 0, 0 }, 0.5F), 64), { 512 }, evenly, {});
        QVERIFY(painted);
        for (const Rgba8 texel : painted->baseColour->pixels)
            QCOMPARE(texel, kColour);
    }

    void holesAreFilledFromWhatIsRoundThem()
    {
        constexpr Rgba8 kHole { 0, 0, 0, 0 };
        mesh::Texture texture { 21, 5, std::vector<Rgba8>(std::size_t { 21 } * 5, kHole) };
        for (std::size_t y = 0; y < 5; ++y) {
            texture.pixels[y * 21] = { 0, 100, 200, 255 };
            texture.pixels[y * 21 + 20] = { 200, 100, 0, 255 };
        }
        mesh::fillHoles(texture);
        for (std::size_t x = 1; x < 21; ++x) { // from one to the other without a step back
            QVERIFY(texture.pixels[42 + x].r >= texture.pixels[42 + x - 1].r);
            QVERIFY(texture.pixels[42 + x].b <= texture.pixels[42 + x - 1].b);
            QCOMPARE(texture.pixels[42 + x].g, std::uint8_t { 100 });
            QCOMPARE(texture.pixels[42 + x].a, std::uint8_t { 255 });
        }
        mesh::Texture nothing { 2, 2, std::vector<Rgba8>(4, kHole) };
        mesh::fillHoles(nothing);
        QCOMPARE(nothing.pixels, std::vector<Rgba8>(4, kHole));
    }

    void oddMeshesAndOptionsAreAnswered()
    {
        Mesh mesh;
        mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 } };
        mesh.triangles = { { 0, 1, 3 } };
        QCOMPARE(unwrapped(mesh, 256).error().code, ErrorCode::InvalidInput);
        mesh.triangles = { { 0, 1, 2 } };
        QCOMPARE(unwrapped(mesh, 63).error().code, ErrorCode::InvalidInput);
        QVERIFY(unwrapped(mesh, 64));
        AtlasOptions wide;
        wide.gutter = 17;
        QCOMPARE(mesh::unwrapAndPaint(mesh, wide, paintByPlace, {}).error().code, ErrorCode::InvalidInput);
        mesh.triangles = { { 0, 0, 1 }, { 0, 1, 2 } }; // one without area
        QVERIFY(unwrapped(mesh, 64));
        QVERIFY(unwrapped(Mesh {}, 64));
    }

    void moreChartsThanTexelsStillAnswers()
    {
        Mesh mesh;
        for (std::uint32_t i = 0; i < 3000; ++i) {
            const auto x = static_cast<float>(i);
            mesh.positions.insert(mesh.positions.end(), { { x, 0, 0 }, { x + 0.5F, 0, 0 }, { x, 0.5F, 0 } });
            mesh.triangles.push_back({ 3 * i, 3 * i + 1, 3 * i + 2 });
        }
        const auto painted = unwrapped(mesh, 64);
        QVERIFY(painted);
        for (const Vec2f uv : painted->uvs)
            QVERIFY(uv.x >= 0 && uv.x <= 1 && uv.y >= 0 && uv.y <= 1);
    }

    /// In processor time after the request, which a busy machine does not stretch.
    void stopsWithin200MsWheneverAsked()
    {
        const Mesh mesh = surfaceOf(bowl, 256);
        QElapsedTimer whole;
        whole.start();
        QVERIFY(unwrapped(mesh, 2048));
        const double total = static_cast<double>(whole.elapsed());
        double longest = 0;
        for (int run = 0; run < 20; ++run) {
            std::stop_source stop;
            std::atomic<std::clock_t> asked { 0 };
            std::jthread later([&, run] {
                std::this_thread::sleep_for(std::chrono::duration<double, std::milli>(total * run / 20));
                asked = std::clock();
                stop.request_stop();
            });
            const auto done = mesh::unwrapAndPaint(mesh, {}, paintByPlace, JobContext(stop.get_token(), {}, 2));
            const std::clock_t ended = std::clock();
            later.join();
            if (!done) {
                QCOMPARE(done.error().code, ErrorCode::Cancelled);
                longest = std::max(longest, 1000.0 * static_cast<double>(ended - asked) / CLOCKS_PER_SEC);
            }
        }
        qInfo("whole: %.0f ms; longest after the request: %.1f ms of processor time", total, longest);
        QVERIFY(longest < test::kCancelLimitMs);
    }
};

QTEST_GUILESS_MAIN(TestBoxAtlas)
#include "tst_box_atlas.moc"
