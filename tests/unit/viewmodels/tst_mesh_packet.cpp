#include "app/viewmodels/ground_shadow.h"
#include "app/viewmodels/mesh_lod.h"
#include "app/viewmodels/mesh_packet.h"
#include "app/viewmodels/ray_hit.h"
#include "core/mesh/health.h"
#include "tests/unit/viewmodels/meshes.h"

#include <QTest>

#include <cstring>

using namespace orfeas;
using namespace orfeas::viewmodels;

namespace {

PackedVertex vertexAt(const MeshPacket& packet, int i)
{
    PackedVertex vertex {};
    std::memcpy(&vertex, packet.vertices.constData() + qsizetype { i } * sizeof vertex, sizeof vertex);
    return vertex;
}

int alphaAt(const QByteArray& shadow, int x, int y)
{
    return static_cast<unsigned char>(shadow[4 * (y * kShadowSide + x) + 3]);
}

} // namespace

class TestMeshPacket : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void verticesAndIndicesLieAsTheMeshHasThem()
    {
        mesh::Mesh mesh = test::splitSquare();
        mesh.uvs = { { 0, 1 }, { 1, 1 }, { 1, 0 }, { 0, 1 }, { 1, 0 }, { 0, 0 } };
        const MeshPacket packet = packMesh(mesh);
        QCOMPARE(packet.vertexCount, 6);
        QCOMPARE(packet.triangleCount, 2);
        QCOMPARE(packet.vertices.size(), 6 * 48);
        QCOMPARE(packet.indices.size(), 6 * 4);
        QCOMPARE(vertexAt(packet, 5).position, (Vec3f { 0, 1, 0 }));
        QCOMPARE(vertexAt(packet, 4).uv, (Vec2f { 1, 0 }));
        quint32 last = 0;
        std::memcpy(&last, packet.indices.constData() + 20, 4);
        QCOMPARE(last, 5U);
        QCOMPARE(packet.lo, QVector3D(0, 0, 0));
        QCOMPARE(packet.hi, QVector3D(1, 1, 0));
    }

    void coloursBecomeLinearLight()
    {
        mesh::Mesh mesh = test::splitSquare();
        QVERIFY(!packMesh(mesh).hasColours);
        mesh.colours.assign(6, { 188, 0, 255, 255 });
        const MeshPacket packet = packMesh(mesh);
        QVERIFY(packet.hasColours);
        const PackedVertex vertex = vertexAt(packet, 0);
        QVERIFY(std::abs(vertex.colour[0] - 0.5029F) < 1e-3F); // IEC 61966-2-1
        QCOMPARE(vertex.colour[1], 0.0F);
        QCOMPARE(vertex.colour[2], 1.0F);
    }

    void cornersThatFacesDoNotShareStayFlat()
    {
        mesh::Mesh roof; // two faces at a right angle along x, no corner shared
        roof.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, -1, 1 }, { 0, 0, 0 }, { 0, -1, -1 }, { 1, 0, 0 } };
        roof.triangles = { { 0, 2, 1 }, { 3, 5, 4 } };
        const MeshPacket flat = packMesh(roof);
        QVERIFY(length(vertexAt(flat, 0).normal - normalised({ 0, 1, 1 })) < 1e-5F);
        QVERIFY(length(vertexAt(flat, 3).normal - normalised({ 0, 1, -1 })) < 1e-5F);
        roof.positions.resize(5);
        roof.positions[3] = { 0, -1, -1 };
        roof.triangles = { { 0, 2, 1 }, { 0, 1, 3 } }; // the ridge shared: smooth
        QVERIFY(length(vertexAt(packMesh(roof), 0).normal - Vec3f { 0, 1, 0 }) < 1e-5F);
    }

    void normalsOfTheMeshAreKept()
    {
        mesh::Mesh mesh = test::splitSquare();
        mesh.normals.assign(6, { 1, 0, 0 });
        QCOMPARE(vertexAt(packMesh(mesh), 3).normal, (Vec3f { 1, 0, 0 }));
    }

    void textureComesOnlyWithCoordinates()
    {
        mesh::Mesh mesh = test::splitSquare();
        mesh.baseColour =
            std::make_shared<mesh::Texture>(mesh::Texture { 2, 1, { { 1, 2, 3, 255 }, { 4, 5, 6, 255 } } });
        QVERIFY(packMesh(mesh).texture.isEmpty());
        mesh.uvs.resize(6);
        const MeshPacket packet = packMesh(mesh);
        QCOMPARE(packet.textureSize, QSize(2, 1));
        QCOMPARE(packet.texture, QByteArray("\x01\x02\x03\xff\x04\x05\x06\xff", 8));
    }

    void anEmptyMeshIsAnEmptyPacket()
    {
        const MeshPacket packet = packMesh({});
        QCOMPARE(packet.vertexCount, 0);
        QVERIFY(packet.vertices.isEmpty() && packet.indices.isEmpty() && packet.texture.isEmpty());
        QCOMPARE(packEdges({}).edgeCount, 0);
        QVERIFY(groundShadow({}).isEmpty());
    }

    void everyEdgeIsThereOnceAcrossSeams()
    {
        QCOMPARE(packEdges(test::splitSquare()).edgeCount, 5); // four sides and one diagonal
        mesh::Mesh pinched = test::splitSquare();
        pinched.triangles.push_back({ 0, 3, 1 }); // two corners at one place: no edge between them
        QCOMPARE(packEdges(pinched).edgeCount, 5);
    }

    void shadowIsDarkestWhereTheMeshStands()
    {
        const QByteArray shadow = groundShadow(test::sphere(32));
        QCOMPARE(shadow.size(), 4 * kShadowSide * kShadowSide);
        const int middle = alphaAt(shadow, kShadowSide / 2, kShadowSide / 2);
        const int besides = alphaAt(shadow, kShadowSide / 2 + 20, kShadowSide / 2);
        QVERIFY2(middle > 120, QByteArray::number(middle));
        QVERIFY(middle > besides && besides > 0);
        for (int i = 0; i < kShadowSide; ++i) {
            QCOMPARE(alphaAt(shadow, i, 0), 0);
            QCOMPARE(alphaAt(shadow, 0, i), 0);
        }
    }

    void aRayFindsTheNearestTriangleFromEitherSide()
    {
        const mesh::Mesh mesh = test::sphere(64);
        QVERIFY(std::abs(firstHit(mesh, { 0.1F, 0.1F, 2 }, { 0, 0, -1 }).value_or(-1) - 1.5204F) < 0.01F);
        QVERIFY(std::abs(firstHit(mesh, { 0, 0, 0 }, { 0, 0, -1 }).value_or(-1) - 0.5F) < 0.01F); // from inside
        QVERIFY(!firstHit(mesh, { 0, 0, 2 }, { 0, 0, 1 })); // behind
        QVERIFY(!firstHit(mesh, { 2, 0, 2 }, { 0, 0, -1 })); // beside
    }

    void lightStandInKeepsPlaceSizeAndFewTriangles()
    {
        const mesh::Mesh mesh = test::sphere(400);
        const mesh::Mesh light = lightened(mesh, 20'000);
        QVERIFY2(light.triangles.size() > 8'000 && light.triangles.size() < 30'000,
                 QByteArray::number(light.triangles.size()));
        QVERIFY(length(light.bounds().hi - mesh.bounds().hi) < 0.02F);
        QVERIFY(length(light.bounds().lo - mesh.bounds().lo) < 0.02F);
        for (const Vec3f& p : light.positions)
            QVERIFY(std::abs(length(p) - 0.5F) < 0.01F);
        const mesh::Health health = mesh::inspect(light);
        QCOMPARE(health.boundaryEdges, std::size_t { 0 }); // closed stays closed
        QVERIFY(std::abs(health.signedVolume - 0.5236) < 0.02);
        QCOMPARE(lightened(test::sphere(8), 20'000).triangles.size(), test::sphere(8).triangles.size());
    }

    void lightStandInDoesNotTearOrSmearAtSeams()
    {
        mesh::Mesh grid; // two sheets side by side, each its own chart: u from 0 to 0.4 and from 0.6 to 1
        for (int sheet = 0; sheet < 2; ++sheet) {
            const auto first = static_cast<std::uint32_t>(grid.positions.size());
            for (int y = 0; y <= 100; ++y) {
                for (int x = 0; x <= 100; ++x) {
                    const float s = static_cast<float>(x) / 100;
                    grid.positions.push_back({ static_cast<float>(sheet) + s, static_cast<float>(y) / 100, 0 });
                    grid.uvs.push_back({ static_cast<float>(sheet) * 0.6F + 0.4F * s, 0.5F });
                    const std::uint32_t v = first + static_cast<std::uint32_t>(y * 101 + x);
                    if (x < 100 && y < 100) {
                        grid.triangles.push_back({ v, v + 1, v + 102 });
                        grid.triangles.push_back({ v, v + 102, v + 101 });
                    }
                }
            }
        }
        const mesh::Mesh light = lightened(grid, 2'000);
        QVERIFY(light.triangles.size() < 4'000);
        double area = 0;
        for (const mesh::Triangle& t : light.triangles) {
            float least = 1;
            float most = 0;
            for (const std::uint32_t v : t) {
                least = std::min(least, light.uvs[v].x);
                most = std::max(most, light.uvs[v].x);
            }
            QVERIFY2(most - least < 0.1F, "a triangle spans two charts");
            area += static_cast<double>(length(cross(light.positions[t[1]] - light.positions[t[0]],
                                                     light.positions[t[2]] - light.positions[t[0]]))
                                        / 2);
        }
        QVERIFY2(std::abs(area - 2) < 0.15, QByteArray::number(area)); // a torn seam would lose a strip
    }
};

QTEST_GUILESS_MAIN(TestMeshPacket)
#include "tst_mesh_packet.moc"
