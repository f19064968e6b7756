#include "core/mesh/health.h"
#include "core/mesh/self_intersections.h"
#include "tests/support/shapes.h"

#include <QTest>

#include <algorithm>

using namespace orfeas;
using mesh::Mesh;
using test::append;
using test::cube;

class TestHealth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCubeIsSound()
    {
        const mesh::Health health = mesh::inspect(cube({ 5, -3, 2 }));
        QVERIFY(health.watertight());
        QVERIFY(health.manifold());
        QCOMPARE(health.vertices, std::size_t { 8 });
        QCOMPARE(health.triangles, std::size_t { 12 });
        QCOMPARE(health.components, std::size_t { 1 });
        QVERIFY(std::abs(health.signedVolume - 1) < 1e-4);
        QCOMPARE(health.bounds.lo, (Vec3f { 5, -3, 2 }));
    }

    void aMissingTriangleIsAHole()
    {
        Mesh mesh = cube();
        mesh.triangles.pop_back();
        const mesh::Health health = mesh::inspect(mesh);
        QVERIFY(!health.watertight());
        QCOMPARE(health.boundaryEdges, std::size_t { 3 });
    }

    void aTurnedTriangleIsMisoriented()
    {
        Mesh mesh = cube();
        std::swap(mesh.triangles[3][0], mesh.triangles[3][1]);
        const mesh::Health health = mesh::inspect(mesh);
        QCOMPARE(health.misorientedEdges, std::size_t { 3 });
        QVERIFY(!health.watertight());
    }

    void insideOutHasNegativeVolume()
    {
        Mesh mesh = cube();
        for (mesh::Triangle& t : mesh.triangles)
            std::swap(t[0], t[1]);
        const mesh::Health health = mesh::inspect(mesh);
        QVERIFY(health.watertight());
        QVERIFY(health.signedVolume < 0);
    }

    void aFinIsNotManifold()
    {
        Mesh mesh = cube();
        mesh.positions.push_back({ 0.5F, 2, 0 });
        mesh.triangles.push_back({ 2, 3, 8 });
        const mesh::Health health = mesh::inspect(mesh);
        QCOMPARE(health.nonManifoldEdges, std::size_t { 1 });
        QCOMPARE(health.boundaryEdges, std::size_t { 2 });
        QVERIFY(!health.manifold());
    }

    void twoCubesOnACommonEdgeAreNotManifold()
    {
        Mesh mesh = cube();
        append(mesh, cube({ 1, 1, 0 }));
        QCOMPARE(mesh::inspect(mesh).nonManifoldEdges, std::size_t { 1 });
    }

    void apartIsTwoComponents()
    {
        Mesh mesh = cube();
        append(mesh, cube({ 3, 0, 0 }));
        QCOMPARE(mesh::inspect(mesh).components, std::size_t { 2 });
    }

    void texturesSeamsAreNoHoles()
    {
        const Mesh whole = cube();
        Mesh split;
        for (const mesh::Triangle& t : whole.triangles) {
            const auto first = static_cast<std::uint32_t>(split.positions.size());
            for (const std::uint32_t v : t)
                split.positions.push_back(whole.positions[v]);
            split.triangles.push_back({ first, first + 1, first + 2 });
        }
        const mesh::Health health = mesh::inspect(split);
        QVERIFY(health.watertight());
        QCOMPARE(health.components, std::size_t { 1 });
        QCOMPARE(health.vertices, std::size_t { 36 });
    }

    void aTriangleWithTwoCornersAtOnePlaceIsDegenerate()
    {
        Mesh mesh = cube();
        mesh.positions.push_back(mesh.positions[0]);
        mesh.triangles.push_back({ 0, 8, 1 });
        const mesh::Health health = mesh::inspect(mesh);
        QCOMPARE(health.degenerateTriangles, std::size_t { 1 });
        QVERIFY(health.watertight());
    }

    void nothingIsNotWatertight()
    {
        const mesh::Health health = mesh::inspect(Mesh {});
        QVERIFY(!health.watertight());
        QCOMPARE(health.components, std::size_t { 0 });
    }

    void aTouchingCornerIsNotManifoldThere()
    {
        Mesh mesh = cube();
        append(mesh, cube({ 1, 1, 1 }));
        const mesh::Health health = mesh::inspect(mesh);
        QVERIFY(health.watertight());
        QCOMPARE(health.nonManifoldVertices, std::size_t { 1 });
        QVERIFY(!health.solid());
    }

    void smallInnerAndFlatPiecesAreCounted()
    {
        Mesh mesh = test::ball(40, 20);
        test::append(mesh, test::ball(10, 5, 0.2F)); // inside, and faces outward: not the wall of a hollow
        test::append(mesh, test::ball(8, 4, 0.005F, { 1, 0, 0 }));
        mesh.positions.insert(mesh.positions.end(), { { 2, 0, 0 }, { 3, 0, 0 }, { 2, 1, 0 } });
        const auto last = static_cast<std::uint32_t>(mesh.positions.size());
        mesh.triangles.push_back({ last - 3, last - 2, last - 1 });
        const mesh::Health health = mesh::inspect(mesh);
        QCOMPARE(health.innerShells, std::size_t { 1 });
        QCOMPARE(health.inwardPieces, std::size_t { 1 });
        QCOMPARE(health.floaters, std::size_t { 1 });
        QCOMPARE(health.sheets, std::size_t { 1 });
        QCOMPARE(health.holes, std::size_t { 1 });
        for (const mesh::Finding& finding : mesh::findingsOf(health, 0))
            QVERIFY2(!finding.fix.empty(), finding.what.c_str());
    }

    void crossingsAreFoundExactly_data()
    {
        QTest::addColumn<Vec3f>("at");
        QTest::addColumn<bool>("crosses");
        QTest::newRow("apart") << Vec3f { 1.5F, 0, 0 } << false;
        QTest::newRow("through") << Vec3f { 0.5F, 0.3F, 0.2F } << true;
        QTest::newRow("on a face") << Vec3f { 1, 0.25F, 0.25F } << true;
        QTest::newRow("side by side") << Vec3f { 1, 1, 0 } << false;
        QTest::newRow("inside") << Vec3f { 0, 0, 0 } << false;
    }

    void crossingsAreFoundExactly()
    {
        QFETCH(const Vec3f, at);
        QFETCH(const bool, crosses);
        Mesh mesh = cube();
        Mesh other = cube(at);
        if (QLatin1String(QTest::currentDataTag()) == QLatin1String("inside")) {
            for (Vec3f& p : other.positions)
                p = p * 0.5F + Vec3f { 0.25F, 0.25F, 0.25F };
        }
        append(mesh, other);
        const auto pairs = mesh::selfIntersections(mesh, {});
        QVERIFY(pairs);
        QCOMPARE(!pairs->empty(), crosses);
        for (const auto& [a, b] : *pairs)
            QVERIFY(a < 12 && b >= 12);
    }

    void foldedBackOnItselfIsACrossing()
    {
        Mesh mesh;
        mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 }, { 0.2F, 0.3F, 0 } };
        mesh.triangles = { { 0, 1, 2 }, { 0, 1, 3 } };
        QCOMPARE(mesh::selfIntersections(mesh, {})->size(), std::size_t { 1 });
        mesh.positions[3].y = -0.3F;
        QCOMPARE(mesh::selfIntersections(mesh, {})->size(), std::size_t { 0 });
    }

    void positionsThatAreNoNumbersAreBorne()
    {
        Mesh mesh = cube();
        mesh.positions[7].x = std::numeric_limits<float>::quiet_NaN();
        mesh.positions[6].y = std::numeric_limits<float>::infinity();
        QCOMPARE(mesh::inspect(mesh).triangles, std::size_t { 12 });
        QCOMPARE(mesh::inspect(mesh).notFinite, std::size_t { 2 });
        QVERIFY(mesh::selfIntersections(mesh, {}));
    }
};

QTEST_GUILESS_MAIN(TestHealth)
#include "tst_health.moc"
