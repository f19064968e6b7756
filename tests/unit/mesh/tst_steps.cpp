#include "core/mesh/attributes.h"
#include "core/mesh/clean.h"
#include "core/mesh/close_holes.h"
#include "core/mesh/health.h"
#include "core/mesh/manifold.h"
#include "core/mesh/orient.h"
#include "core/mesh/pieces.h"
#include "core/mesh/place.h"
#include "core/mesh/smooth.h"
#include "core/mesh/surface_distance.h"
#include "core/mesh/surface_tree.h"
#include "core/mesh/weld.h"
#include "tests/support/shapes.h"

#include <QTest>

#include <random>

using namespace orfeas;
using mesh::Mesh;

class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void weldJoinsWithinTheDistanceAndNotBeyond()
    {
        Mesh mesh;
        mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 }, { 1.0004F, 0, 0 }, { 1, 1, 0 }, { 0, 1.01F, 0 } };
        mesh.triangles = { { 0, 1, 2 }, { 3, 4, 5 } };
        const auto welded = mesh::weld(mesh, 0.001F, {});
        QVERIFY(welded);
        QCOMPARE(welded->positions.size(), std::size_t { 5 });
        QCOMPARE(welded->triangles[1][0], std::uint32_t { 1 });
    }

    void weldFindsNeighboursAcrossCells()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<float> place(-1, 1);
        std::vector<Vec3f> points;
        for (int i = 0; i < 3000; ++i) {
            points.push_back({ place(random), place(random), place(random) });
            points.push_back(points.back() + Vec3f { place(random), place(random), place(random) } * 5e-5F);
        }
        const auto first = mesh::firstAtPlace(points, 1e-4F);
        for (std::uint32_t i = 0; i < points.size(); i += 2) {
            QCOMPARE(first[i], i);
            QCOMPARE(first[i + 1], i);
        }
    }

    void weldKeepsTheTexturesColour()
    {
        Mesh mesh;
        mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 } };
        mesh.uvs = { { 0.1F, 0.1F }, { 0.9F, 0.1F }, { 0.1F, 0.9F } };
        mesh.triangles = { { 0, 1, 2 } };
        mesh.baseColour = std::make_shared<const mesh::Texture>(
            mesh::Texture { 2, 2, { { 1, 2, 3, 255 }, { 4, 5, 6, 255 }, { 7, 8, 9, 255 }, { 10, 11, 12, 255 } } });
        const auto welded = mesh::weld(mesh, mesh::kWeldShare, {});
        QVERIFY(welded);
        QCOMPARE(welded->colours, (std::vector<Rgba8> { { 1, 2, 3, 255 }, { 4, 5, 6, 255 }, { 7, 8, 9, 255 } }));
        QVERIFY(welded->uvs.empty() && !welded->baseColour);
    }

    void orientFacesAHollowIntoItself()
    {
        Mesh mesh = test::ball(24, 12, 0.5F);
        test::append(mesh, test::ball(24, 12, 0.3F)); // a hollow's wall, faces the wrong way
        test::append(mesh, test::ball(24, 12, 0.1F)); // a body in the hollow
        for (std::size_t t = 0; t < mesh.triangles.size(); t += 3)
            std::swap(mesh.triangles[t][0], mesh.triangles[t][1]);
        const auto oriented = mesh::orient(mesh, {});
        QVERIFY(oriented);
        const mesh::Pieces pieces = mesh::piecesOf(*oriented);
        QCOMPARE(pieces.pieces.size(), std::size_t { 3 });
        for (int depth = 0; depth < 3; ++depth)
            QCOMPARE(pieces.pieces[depth].depth, depth);
        QVERIFY(pieces.pieces[0].volume > 0 && pieces.pieces[1].volume < 0 && pieces.pieces[2].volume > 0);
        QVERIFY(mesh::inspect(*oriented).solid());
    }

    void floatersGoByTheRules()
    {
        Mesh mesh = test::ball(40, 20, 0.5F);
        test::append(mesh, test::ball(12, 6, 0.2F)); // inside
        test::append(mesh, test::ball(12, 6, 0.05F, { 1, 0, 0 })); // a hundredth of the area
        test::append(mesh, test::ball(6, 4, 0.01F, { -1, 0, 0 })); // a floater
        mesh.positions.insert(mesh.positions.end(), { { 2, 0, 0 }, { 3, 0, 0 }, { 2, 1, 0 } });
        const auto last = static_cast<std::uint32_t>(mesh.positions.size());
        mesh.triangles.push_back({ last - 3, last - 2, last - 1 }); // a sheet
        const auto kept = [&mesh](const mesh::FloaterRules& rules) {
            return mesh::inspect(*mesh::removeFloaters(mesh, rules, {})).components;
        };
        QCOMPARE(mesh::inspect(mesh).components, std::size_t { 5 });
        QCOMPARE(kept({}), std::size_t { 2 });
        QCOMPARE(kept({ 0.001F, true, false }), std::size_t { 3 });
        QCOMPARE(kept({ 0.001F, true, true }), std::size_t { 4 });
        QCOMPARE(kept({ 0, true, true }), std::size_t { 5 });
        QCOMPARE(kept({ 0.1F, false, false }), std::size_t { 1 });
    }

    void smallHolesCanBeClosedAlone()
    {
        Mesh mesh = test::ball(60, 30, 0.5F);
        std::erase_if(mesh.triangles, [&](const mesh::Triangle& t) { return mesh.positions[t[0]].y < -0.4F; });
        mesh.triangles.erase(mesh.triangles.begin() + 200);
        QCOMPARE(mesh::inspect(mesh).holes, std::size_t { 2 });
        const auto some = mesh::closeHoles(mesh, 10, {});
        QVERIFY(some);
        QCOMPARE(mesh::inspect(*some).holes, std::size_t { 1 });
        const auto all = mesh::closeHoles(mesh, 0, {});
        QVERIFY(all);
        QVERIFY(mesh::inspect(*all).solid());
    }

    void theRimOfALongHoleIsClosedToo()
    {
        Mesh mesh = test::torus(400, 60);
        // a ring-shaped cut all round: two rims of 400 edges
        std::erase_if(mesh.triangles, [&](const mesh::Triangle& t) { return mesh.positions[t[0]].y > 0.11F; });
        const auto closed = mesh::closeHoles(mesh, 0, {});
        QVERIFY(closed);
        QVERIFY(mesh::inspect(*closed).watertight());
    }

    void smoothingTakesNoiseAndKeepsEdges()
    {
        Mesh mesh = test::ball(4, 2, 0.5F); // octahedron with sharp edges
        for (int round = 0; round < 4; ++round)
            mesh = test::subdivided(mesh);
        mesh = *mesh::weld(mesh, mesh::kWeldShare, {});
        const Mesh clean = mesh;
        std::mt19937 random(5);
        std::uniform_real_distribution<float> noise(-0.002F, 0.002F);
        for (Vec3f& p : mesh.positions)
            p = p + Vec3f { noise(random), noise(random), noise(random) };
        const auto smoothed = mesh::smooth(mesh, { 10, 20 }, {});
        QVERIFY(smoothed);
        const auto before = mesh::surfaceDistance(clean, mesh, 10'000, {});
        const auto after = mesh::surfaceDistance(clean, *smoothed, 10'000, {});
        QVERIFY(before && after);
        QVERIFY2(after->chamfer() < 0.5 * before->chamfer(),
                 qPrintable(QString::number(after->chamfer() / before->chamfer())));
        QVERIFY(after->greatest < 0.002); // the tips are still there
        QVERIFY(mesh::inspect(*smoothed).solid());
    }

    void sizeAndPivotAreWhatWasAskedFor()
    {
        const Mesh mesh = test::ball(20, 10, 0.5F, { 3, 4, 5 });
        const auto placement = mesh::toSize(mesh, mesh::Extent::Height, 1.8F);
        QVERIFY(placement);
        Mesh tall = mesh::placed(mesh, *placement);
        const mesh::Placement move = mesh::toPivot(tall, mesh::Pivot::Base);
        tall = mesh::placed(tall, move);
        QVERIFY(std::abs(tall.bounds().size().y - 1.8F) < 1e-5F);
        QVERIFY(std::abs(tall.bounds().lo.y) < 1e-5F && std::abs(tall.bounds().centre().x) < 1e-5F);
        const Vec3f back = placement->then(move).undo(tall.positions[7]);
        QVERIFY(length(back - mesh.positions[7]) < 1e-4F);
        QVERIFY(!mesh::toSize(mesh, mesh::Extent::Longest, 0));
        QVERIFY(!mesh::toSize(Mesh {}, mesh::Extent::Longest, 1));
    }

    void aFlattenedBaseStandsAndStaysClosed()
    {
        const auto flat = mesh::flattenBase(test::ball(40, 20), 0.1F);
        QVERIFY(flat);
        int standing = 0;
        for (const Vec3f& p : flat->positions)
            standing += p.y < flat->bounds().lo.y + 1e-4F ? 1 : 0;
        QVERIFY(standing > 40);
        QVERIFY(mesh::inspect(*flat).watertight());
    }

    void theTreeFindsWhatASearchOfAllFinds()
    {
        const Mesh mesh = test::torus(30, 15);
        const mesh::SurfaceTree tree(mesh);
        std::mt19937 random(9);
        std::uniform_real_distribution<float> place(-0.7F, 0.7F);
        for (int i = 0; i < 300; ++i) {
            const Vec3f p { place(random), place(random), place(random) };
            float best = 1e9F;
            for (const mesh::Triangle& t : mesh.triangles)
                best = std::min(
                    best,
                    mesh::nearestOnTriangle(p, mesh.positions[t[0]], mesh.positions[t[1]], mesh.positions[t[2]])
                        .squaredDistance);
            const auto found = tree.nearest(p);
            QVERIFY(found);
            QCOMPARE(found->squaredDistance, best);
            const float ring = std::hypot(p.x, p.z) - 0.35F;
            const float depth = std::hypot(ring, p.y);
            if (std::abs(depth - 0.12F) > 0.01F)
                QCOMPARE(tree.crossings(p, { 0.3F, 0.5F, 0.8F }, [](std::uint32_t) { return false; }),
                         depth < 0.12F ? 1 : 0);
        }
    }

    void distanceOfShellsIsTheirGap()
    {
        const auto distance = mesh::surfaceDistance(test::ball(200, 100, 0.5F), test::ball(200, 100, 0.51F), 5000, {});
        QVERIFY(distance);
        QVERIFY(std::abs(distance->chamfer() - 0.02) < 5e-4);
        QVERIFY(!mesh::surfaceDistance(Mesh {}, test::ball(8, 4), 100, {}));
    }
};

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
