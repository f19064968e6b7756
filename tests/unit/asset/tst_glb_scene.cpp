#include "core/asset/reader.h"
#include "tests/support/glb_bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;
using orfeas::tests::glbBytes;

namespace {

/// Three corners of one triangle, its normal +z, without indices.
QByteArray triangle()
{
    constexpr std::array<float, 18> kNumbers { 0, 0, 0, 1, 0, 0, 0, 1, 0, /* normals: */ 0, 0, 1, 0, 0, 1, 0, 0, 1 };
    return { reinterpret_cast<const char*>(kNumbers.data()), sizeof(kNumbers) };
}

/// A file with `nodes` and `scenes` whose one mesh is triangle().
QByteArray fileWith(const QByteArray& nodes, const QByteArray& scenes = R"("scenes":[{"nodes":[0]}],)")
{
    const QByteArray json = R"({"asset":{"version":"2.0"},"buffers":[{"byteLength":72}],
"bufferViews":[{"buffer":0,"byteLength":36},{"buffer":0,"byteOffset":36,"byteLength":36}],
"accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"},
{"bufferView":1,"componentType":5126,"count":3,"type":"VEC3"}],)"
        + scenes + R"("meshes":[{"primitives":[{"attributes":{"POSITION":0,"NORMAL":1}}]}],"nodes":)" + nodes + "}";
    return glbBytes(json, triangle());
}

bool near(Vec3f a, Vec3f b)
{
    return length(a - b) < 1e-5F;
}

Vec3f facing(const mesh::Mesh& mesh, std::size_t at)
{
    const auto& [a, b, c] = mesh.triangles[at];
    return normalised(cross(mesh.positions[b] - mesh.positions[a], mesh.positions[c] - mesh.positions[a]));
}

} // namespace

/// What the scene of a GLB shows is what is read, where it shows it.
class TestGlbScene : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<mesh::Mesh> read(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath("scene.glb");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error { ErrorCode::Internal, "the test could not write its file" };
        file.close();
        return asset::read(path.toStdString(), {});
    }

private Q_SLOTS:
    void nodesMoveTurnAndScaleInThatOrderFromTheInside()
    {
        // a quarter turn about z takes +x to +y; the parent moves what its child made
        const auto mesh = read(fileWith(R"([{"translation":[0,0,5],"children":[1]},
{"mesh":0,"translation":[10,0,0],"rotation":[0,0,0.70710678,0.70710678],"scale":[2,3,1]}])"));
        QVERIFY2(mesh, mesh ? "" : mesh.error().message.c_str());
        QCOMPARE(mesh->positions.size(), 3U);
        QVERIFY(near(mesh->positions[0], { 10, 0, 5 }));
        QVERIFY(near(mesh->positions[1], { 10, 2, 5 }));
        QVERIFY(near(mesh->positions[2], { 7, 0, 5 }));
        QVERIFY(near(mesh->normals[0], { 0, 0, 1 }));
        QVERIFY(near(facing(*mesh, 0), { 0, 0, 1 }));
    }

    void aMirroringMatrixKeepsOutsideOutside()
    {
        // columns: x to -x, y to z, z to y; with a move along x
        const auto mesh = read(fileWith(R"([{"mesh":0,"matrix":[-1,0,0,0, 0,0,1,0, 0,-1,0,0, 4,0,0,1]}])"));
        QVERIFY2(mesh, mesh ? "" : mesh.error().message.c_str());
        QVERIFY(near(mesh->positions[1], { 3, 0, 0 }));
        QVERIFY(near(mesh->positions[2], { 4, 0, 1 }));
        // the inverse transpose takes the normal +z to -y; the winding has to agree
        QVERIFY(near(mesh->normals[0], { 0, -1, 0 }));
        QVERIFY(near(facing(*mesh, 0), mesh->normals[0]));
    }

    void oneMeshMayBeShownTwice()
    {
        const auto mesh = read(
            fileWith(R"([{"mesh":0},{"mesh":0,"translation":[0,0,1]}])", R"("scene":0,"scenes":[{"nodes":[0,1]}],)"));
        QVERIFY2(mesh, mesh ? "" : mesh.error().message.c_str());
        QCOMPARE(mesh->triangles.size(), 2U);
        Box3f box;
        for (const Vec3f p : mesh->positions)
            box.extend(p);
        QVERIFY(near(box.hi, { 1, 1, 1 }));
    }

    void onlyTheDefaultSceneIsRead()
    {
        const auto mesh = read(fileWith(R"([{"mesh":0},{"mesh":0,"translation":[0,0,1]}])",
                                        R"("scene":1,"scenes":[{"nodes":[0]},{"nodes":[1]}],)"));
        QVERIFY2(mesh, mesh ? "" : mesh.error().message.c_str());
        QCOMPARE(mesh->triangles.size(), 1U);
        QVERIFY(near(mesh->positions[0], { 0, 0, 1 }));
    }

    void withoutAScenePartsAreReadAsTheyAre()
    {
        const auto mesh = read(fileWith("[]", ""));
        QVERIFY2(mesh, mesh ? "" : mesh.error().message.c_str());
        QCOMPARE(mesh->triangles.size(), 1U);
    }

    void nodesThatAreNoTreeAreRefused_data()
    {
        QTest::addColumn<QByteArray>("nodes");
        QTest::newRow("a node is its own child") << QByteArray(R"([{"mesh":0,"children":[0]}])");
        QTest::newRow("two are each other's") << QByteArray(R"([{"children":[1]},{"mesh":0,"children":[0]}])");
        QTest::newRow("two parents") << QByteArray(R"([{"children":[1,2]},{"children":[2]},{"mesh":0}])");
        QTest::newRow("no such node") << QByteArray(R"([{"children":[7]}])");
        QTest::newRow("no such mesh") << QByteArray(R"([{"mesh":3}])");
        QTest::newRow("three numbers for a rotation") << QByteArray(R"([{"mesh":0,"rotation":[0,0,1]}])");
        QTest::newRow("an infinite scale") << QByteArray(R"([{"mesh":0,"scale":[1e300,1,1]}])");
    }

    void nodesThatAreNoTreeAreRefused()
    {
        QFETCH(const QByteArray, nodes);
        const auto mesh = read(fileWith(nodes));
        QVERIFY(!mesh);
        QCOMPARE(mesh.error().code, ErrorCode::InvalidInput);
        QVERIFY2(mesh.error().message.find("scene.glb") != std::string::npos, mesh.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestGlbScene)

#include "tst_glb_scene.moc"
