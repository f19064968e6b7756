#include "core/mesh/wall_thickness.h"
#include "tests/support/shapes.h"

#include <QTest>

#include <cmath>

using namespace orfeas;
using mesh::Mesh;

namespace {

/// A box of this size round the origin, `steps` squares along each side of each face.
Mesh box(Vec3f size, int steps)
{
    Mesh mesh;
    for (int face = 0; face < 6; ++face) {
        const int axis = face / 2;
        const float sign = face % 2 == 0 ? -1.0F : 1.0F;
        const auto point = [&](int i, int j) {
            const float u = static_cast<float>(i) / static_cast<float>(steps) - 0.5F;
            const float v = sign * (static_cast<float>(j) / static_cast<float>(steps) - 0.5F);
            const Vec3f p = axis == 0 ? Vec3f { 0.5F * sign, u, v }
                : axis == 1           ? Vec3f { v, 0.5F * sign, u }
                                      : Vec3f { u, v, 0.5F * sign };
            mesh.positions.push_back({ p.x * size.x, p.y * size.y, p.z * size.z });
            return static_cast<std::uint32_t>(mesh.positions.size() - 1);
        };
        for (int i = 0; i < steps; ++i) {
            for (int j = 0; j < steps; ++j) {
                const std::uint32_t a = point(i, j);
                const std::uint32_t b = point(i + 1, j);
                const std::uint32_t c = point(i + 1, j + 1);
                const std::uint32_t d = point(i, j + 1);
                mesh.triangles.push_back({ a, b, c });
                mesh.triangles.push_back({ a, c, d });
            }
        }
    }
    return mesh;
}

Mesh inverted(Mesh mesh)
{
    for (mesh::Triangle& t : mesh.triangles)
        std::swap(t[1], t[2]);
    return mesh;
}

} // namespace

class TestWallThickness : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlateIsAsThickAsItIs()
    {
        const Mesh plate = box({ 1, 1, 0.02F }, 16);
        const auto thickness = mesh::wallThickness(plate, {});
        QVERIFY(thickness);
        const mesh::Walls walls = mesh::wallsOf(plate, *thickness, 0.025F);
        QVERIFY2(std::abs(walls.median - 0.02F) < 1e-4F, qPrintable(QString::number(walls.median)));
        // its two large sides are 2 of 2.08; the rims look along the plate
        QVERIFY2(std::abs(walls.thinShare - 2 / 2.08) < 0.01, qPrintable(QString::number(walls.thinShare)));
        QCOMPARE(mesh::wallsOf(plate, *thickness, 0.015F).thinTriangles, std::size_t { 0 });
    }

    void aBallIsNearlyAsThickAsItsDiameter()
    {
        const Mesh ball = test::ball(48, 24);
        const auto thickness = mesh::wallThickness(ball, {});
        QVERIFY(thickness);
        for (const float depth : *thickness)
            QVERIFY2(depth > 0.85F && depth < 1.0F, qPrintable(QString::number(depth)));
    }

    void aShellIsAsThickAsItsWall()
    {
        Mesh shell = test::ball(64, 32, 0.5F);
        test::append(shell, inverted(test::ball(64, 32, 0.46F)));
        const auto thickness = mesh::wallThickness(shell, {});
        QVERIFY(thickness);
        const mesh::Walls walls = mesh::wallsOf(shell, *thickness, 0.1F);
        QVERIFY2(std::abs(walls.median - 0.04F) < 0.004F, qPrintable(QString::number(walls.median)));
        QVERIFY(walls.thinShare > 0.99);
    }

    void nothingIsBehindAnOpenSheet()
    {
        Mesh sheet;
        sheet.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 } };
        sheet.triangles = { { 0, 1, 2 }, { 0, 0, 1 } };
        const auto thickness = mesh::wallThickness(sheet, {});
        QVERIFY(thickness);
        QVERIFY(std::isinf(thickness->front()));
        QVERIFY(std::isinf(mesh::wallsOf(sheet, *thickness, 1).thinnest));
    }

    void thinPartsAreRedAndThickOnesBlue()
    {
        Mesh both = box({ 1, 1, 0.02F }, 4);
        const auto plates = both.positions.size();
        Mesh thick = box({ 1, 1, 1 }, 4);
        for (Vec3f& p : thick.positions)
            p.x += 3;
        test::append(both, thick);
        const auto thickness = mesh::wallThickness(both, {});
        QVERIFY(thickness);
        const Mesh coloured = mesh::withThicknessColours(both, *thickness, 0.025F);
        QVERIFY(coloured.colours.front().r > coloured.colours.back().r);
        QVERIFY(coloured.colours[plates].b > 150 && coloured.colours.back().b > 150);
        // a vertex in the middle of the plate's large side
        const auto middle = std::find_if(both.positions.begin(), both.positions.end(),
                                         [](Vec3f p) { return std::abs(p.x) < 0.1F && std::abs(p.y) < 0.1F; });
        QVERIFY(coloured.colours[static_cast<std::size_t>(middle - both.positions.begin())].r > 200);
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto thickness = mesh::wallThickness(test::ball(48, 24), JobContext(stop.get_token(), {}, 1));
        QVERIFY(!thickness);
        QCOMPARE(thickness.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestWallThickness)

#include "tst_wall_thickness.moc"
