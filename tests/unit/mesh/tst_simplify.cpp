#include "core/mesh/health.h"
#include "core/mesh/simplify.h"
#include "core/mesh/surface_distance.h"
#include "core/mesh/weld.h"
#include "tests/support/shapes.h"

#include <QTest>

using namespace orfeas;
using mesh::Mesh;

class TestSimplify : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedStaysClosedAndNear_data()
    {
        QTest::addColumn<std::size_t>("triangles");
        for (const std::size_t triangles : { 20'000, 4000, 500, 60 })
            QTest::addRow("%zu", triangles) << triangles;
    }

    void closedStaysClosedAndNear()
    {
        QFETCH(const std::size_t, triangles);
        Mesh raw = test::torus(300, 120);
        test::append(raw, test::ball(60, 30, 0.2F, { 0, 0.5F, 0 }));
        const auto light = mesh::simplify(raw, { triangles, 1 }, {});
        QVERIFY(light);
        QVERIFY(light->triangles.size() <= triangles);
        const mesh::Health health = mesh::inspect(*light);
        QVERIFY(health.solid());
        QCOMPARE(health.components, std::size_t { 2 });
        const auto distance = mesh::surfaceDistance(raw, *light, 20'000, {});
        QVERIFY(distance);
        // of a faceted round shape the distance falls with the count
        QVERIFY2(distance->chamfer() < 6.0 / static_cast<double>(triangles),
                 qPrintable(QString::number(distance->chamfer())));
    }

    void theHandleOfATorusIsNeverPinchedOff()
    {
        const auto least = mesh::simplify(test::torus(40, 20), { 4, 1 }, {});
        QVERIFY(least);
        const mesh::Health health = mesh::inspect(*least);
        QVERIFY(health.watertight() && health.nonManifoldVertices == 0);
        // V - E + F of a closed surface with E = 3 F / 2
        QCOMPARE(static_cast<int>(health.vertices) - static_cast<int>(health.triangles) / 2, 0);
    }

    void theErrorStopsItFirst()
    {
        const Mesh raw = test::ball(200, 100);
        const auto light = mesh::simplify(raw, { 4, 0.001F }, {});
        QVERIFY(light);
        QVERIFY(light->triangles.size() > 500 && light->triangles.size() < raw.triangles.size() / 4);
        const auto distance = mesh::surfaceDistance(raw, *light, 20'000, {});
        QVERIFY(distance && distance->greatest < 0.005);
    }

    void aBorderStaysWhereItIs()
    {
        Mesh raw = test::ball(120, 60);
        std::erase_if(raw.triangles, [&](const mesh::Triangle& t) { return raw.positions[t[0]].y > 0.01F; });
        const auto light = mesh::simplify(raw, { 300, 1 }, {});
        QVERIFY(light);
        const mesh::Health health = mesh::inspect(*light);
        QCOMPARE(health.holes, std::size_t { 1 });
        const auto distance = mesh::surfaceDistance(raw, *light, 20'000, {});
        QVERIFY2(distance && distance->greatest < 0.03,
                 distance ? qPrintable(QString::number(distance->greatest)) : "");
    }

    void flatPartsCostNothing()
    {
        Mesh box = test::ball(4, 2, 0.5F); // an octahedron, its faces cut into many
        for (int round = 0; round < 5; ++round)
            box = test::subdivided(box);
        const auto joined = mesh::weld(box, mesh::kWeldShare, {});
        QVERIFY(joined);
        const auto light = mesh::simplify(*joined, { 8, 1 }, {});
        QVERIFY(light);
        QCOMPARE(light->triangles.size(), std::size_t { 8 });
        const auto distance = mesh::surfaceDistance(box, *light, 5000, {});
        QVERIFY(distance && distance->greatest < 1e-3);
    }

    void coloursAreMixedNotLost()
    {
        Mesh raw = test::ball(60, 30);
        for (const Vec3f& p : raw.positions)
            raw.colours.push_back(p.x > 0 ? Rgba8 { 255, 0, 0, 255 } : Rgba8 { 0, 0, 255, 255 });
        const auto light = mesh::simplify(raw, { 400, 1 }, {});
        QVERIFY(light);
        QCOMPARE(light->colours.size(), light->positions.size());
        for (std::size_t i = 0; i < light->positions.size(); ++i) {
            if (std::abs(light->positions[i].x) > 0.15F)
                QVERIFY((light->colours[i].r > light->colours[i].b) == (light->positions[i].x > 0));
        }
    }

    void theSameMeshGivesTheSameMesh()
    {
        const Mesh raw = test::torus(80, 40);
        const auto a = mesh::simplify(raw, { 900, 1 }, {});
        const auto b = mesh::simplify(raw, { 900, 1 }, {});
        QVERIFY(a && b);
        QVERIFY(a->positions == b->positions && a->triangles == b->triangles);
    }

    void wrongWordsAreToldOf()
    {
        const Mesh raw = test::ball(8, 4);
        for (const mesh::SimplifyOptions options : { mesh::SimplifyOptions { 3, 1 }, { 100, -1 }, { 100, 2 } }) {
            const auto light = mesh::simplify(raw, options, {});
            QVERIFY(!light);
            QCOMPARE(light.error().code, ErrorCode::InvalidInput);
        }
        Mesh wild = raw;
        wild.triangles[0][1] = 9999;
        QVERIFY(!mesh::simplify(wild, {}, {}));
        wild = raw;
        wild.positions[3].x = std::numeric_limits<float>::quiet_NaN();
        QVERIFY(!mesh::simplify(wild, {}, {}));
    }

    void levelsFallByTheRatio()
    {
        const auto levels = mesh::levelsOfDetail(test::torus(100, 50), 4, 0.5F, {});
        QVERIFY(levels);
        QCOMPARE(levels->size(), std::size_t { 4 });
        for (std::size_t i = 1; i < levels->size(); ++i) {
            QVERIFY(levels->at(i).triangles.size() <= levels->at(i - 1).triangles.size() / 2);
            QVERIFY(mesh::inspect(levels->at(i)).solid());
        }
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        const JobContext context(stop.get_token(), [&stop](const Progress& p) {
            if (p.done > 0)
                stop.request_stop();
        });
        const auto light = mesh::simplify(test::torus(200, 100), { 100, 1 }, context);
        QVERIFY(!light);
        QCOMPARE(light.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSimplify)
#include "tst_simplify.moc"
