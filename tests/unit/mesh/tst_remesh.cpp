#include "core/mesh/health.h"
#include "core/mesh/remesh.h"
#include "core/mesh/surface_distance.h"
#include "tests/support/shapes.h"

#include <QTest>

#include <algorithm>

using namespace orfeas;
using mesh::Mesh;

namespace {

/// A closed cube of side 1 round the origin.
Mesh cube()
{
    return test::cube({ -0.5F, -0.5F, -0.5F });
}

/// Lengths of all triangles' sides.
std::vector<float> sidesOf(const Mesh& mesh)
{
    std::vector<float> sides;
    for (const mesh::Triangle& t : mesh.triangles) {
        for (std::size_t i = 0; i < 3; ++i)
            sides.push_back(length(mesh.positions[t[i]] - mesh.positions[t[(i + 1) % 3]]));
    }
    std::sort(sides.begin(), sides.end());
    return sides;
}

} // namespace

class TestRemesh : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void trianglesBecomeEvenAndTheSurfaceStays()
    {
        const Mesh ball = test::ball(64, 32); // slivers at its poles
        QVERIFY(sidesOf(ball).front() < 0.01F);
        const auto even = mesh::remesh(ball, { 0.06F, 5, 60 }, {});
        QVERIFY2(even, even ? "" : even.error().message.c_str());
        QVERIFY(mesh::inspect(*even).solid());
        const auto sides = sidesOf(*even);
        QVERIFY2(sides.front() > 0.02F && sides.back() < 0.12F,
                 qPrintable(QString("%1 to %2").arg(sides.front()).arg(sides.back())));
        const auto apart = mesh::surfaceDistance(ball, *even, 2000, {});
        QVERIFY(apart);
        QVERIFY2(apart->greatest < 0.005, qPrintable(QString::number(apart->greatest)));
    }

    void edgesThatBendStayEdges()
    {
        const auto even = mesh::remesh(cube(), { 0.1F, 3, 60 }, {});
        QVERIFY2(even, even ? "" : even.error().message.c_str());
        const mesh::Health health = mesh::inspect(*even);
        QVERIFY(health.solid());
        QVERIFY(health.triangles > 500);
        QVERIFY2(std::abs(health.signedVolume - 1) < 1e-4, qPrintable(QString::number(health.signedVolume)));
        QCOMPARE(health.bounds.hi, (Vec3f { 0.5F, 0.5F, 0.5F }));
    }

    void coloursStayWhereTheyWere()
    {
        Mesh ball = test::ball(64, 32);
        for (const Vec3f p : ball.positions)
            ball.colours.push_back(p.x > 0 ? Rgba8 { 250, 0, 0, 255 } : Rgba8 { 0, 0, 250, 255 });
        const auto even = mesh::remesh(ball, { 0.06F, 2, 60 }, {});
        QVERIFY(even);
        QCOMPARE(even->colours.size(), even->positions.size());
        for (std::size_t i = 0; i < even->positions.size(); ++i) {
            if (std::abs(even->positions[i].x) > 0.06F)
                QCOMPARE(even->colours[i].r > even->colours[i].b, even->positions[i].x > 0);
        }
    }

    void whatIsNotManifoldIsRefused()
    {
        Mesh fan = cube();
        fan.positions.push_back({ 2, 0, 0 });
        fan.triangles.push_back({ 1, 3, 8 }); // a third triangle at an edge
        const auto even = mesh::remesh(fan, {}, {});
        QVERIFY(!even);
        QCOMPARE(even.error().code, ErrorCode::InvalidInput);
        QVERIFY(even.error().message.find("repair") != std::string::npos);
    }

    void itCanBeStopped()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto even = mesh::remesh(test::ball(64, 32), {}, JobContext(stop.get_token(), {}, 1));
        QVERIFY(!even);
        QCOMPARE(even.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRemesh)

#include "tst_remesh.moc"
