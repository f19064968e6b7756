#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "tests/support/glb_bytes.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace orfeas;
using orfeas::tests::glbBytes;

namespace {

mesh::Mesh tetrahedron()
{
    mesh::Mesh mesh;
    mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
    mesh.triangles = { { 0, 2, 1 }, { 0, 1, 3 }, { 0, 3, 2 }, { 1, 2, 3 } };
    mesh.colours.assign(4, { 200, 100, 50, 255 });
    return mesh;
}

} // namespace

/// Whatever a mesh file holds, reading it gives a sound mesh or an error that names the file. Run with the address
/// sanitizer by .ci/run.
class TestHostileMeshes : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    Result<mesh::Mesh> readBytes(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath("hostile");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return Error { ErrorCode::Internal, "the test could not write its file" };
        file.close();
        auto mesh = asset::read(path.toStdString(), {});
        if (!mesh && mesh.error().message.find("hostile") == std::string::npos)
            return Error { ErrorCode::Internal, "the message does not name the file: " + mesh.error().message };
        return mesh;
    }

private Q_SLOTS:
    void changedBytesNeverCrash_data()
    {
        QTest::addColumn<int>("format");
        for (const asset::FormatInfo& info : asset::kFormats)
            QTest::addRow("%s", info.name.data()) << static_cast<int>(info.format);
    }

    void changedBytesNeverCrash()
    {
        QFETCH(const int, format);
        const std::filesystem::path path = m_folder.filePath("whole").toStdString();
        asset::WriteOptions options;
        options.overwrite = true;
        QVERIFY(asset::write(tetrahedron(), static_cast<asset::Format>(format), path, options, {}));
        QFile file(m_folder.filePath("whole"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        std::minstd_rand random(7);
        int refused = 0;
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = whole;
            for (unsigned i = 0; i <= random() % 4; ++i)
                bytes[static_cast<qsizetype>(random() % bytes.size())] = static_cast<char>(random());
            if (random() % 4 == 0)
                bytes.truncate(static_cast<qsizetype>(random() % bytes.size()));
            const auto mesh = readBytes(bytes);
            refused += !mesh;
            if (!mesh) {
                QVERIFY2(mesh.error().code != ErrorCode::Internal, mesh.error().message.c_str());
                continue;
            }
            for (const auto& t : mesh->triangles)
                QVERIFY(std::max({ t[0], t[1], t[2] }) < mesh->positions.size());
            for (const auto& p : mesh->positions)
                QVERIFY(std::isfinite(p.x) && std::isfinite(p.y) && std::isfinite(p.z));
        }
        QVERIFY(refused > 30);
    }

    void glbThatReachesOutOfItsBufferIsRefused_data()
    {
        QTest::addColumn<QByteArray>("accessors");
        const QByteArray good = R"({"bufferView":1,"componentType":5125,"count":3,"type":"SCALAR"})";
        const auto row = [&](const char* name, const QByteArray& position, const QByteArray& index) {
            QTest::newRow(name) << position + "," + index;
        };
        row("bytes past the end", R"({"bufferView":0,"componentType":5121,"count":13,"type":"VEC3"})", good);
        row("too many", R"({"bufferView":0,"componentType":5126,"count":4,"type":"VEC3"})", good);
        row("huge", R"({"bufferView":0,"componentType":5126,"count":18446744073709551615,"type":"VEC3"})", good);
        row("negative", R"({"bufferView":0,"componentType":5126,"count":-1,"type":"VEC3"})", good);
        row("no such view", R"({"bufferView":9,"componentType":5126,"count":3,"type":"VEC3"})", good);
        row("far offset", R"({"bufferView":0,"byteOffset":999999,"componentType":5126,"count":3,"type":"VEC3"})", good);
        row("text for a number", R"({"bufferView":0,"componentType":5126,"count":"three","type":"VEC3"})", good);
        row("indices past the end", R"({"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"})",
            R"({"bufferView":1,"componentType":5125,"count":300,"type":"SCALAR"})");
    }

    void glbThatReachesOutOfItsBufferIsRefused()
    {
        QFETCH(const QByteArray, accessors);
        const auto document = [](const QByteArray& list) {
            return R"({"asset":{"version":"2.0"},"buffers":[{"byteLength":48}],"bufferViews":[)"
                   R"({"buffer":0,"byteOffset":0,"byteLength":36},{"buffer":0,"byteOffset":36,"byteLength":12}],)"
                   R"("accessors":[)"
                + list + R"(],"meshes":[{"primitives":[{"attributes":{"POSITION":0},"indices":1}]}]})";
        };
        QByteArray binary;
        const float corners[] = { 0, 0, 0, 1, 0, 0, 0, 1, 0 };
        const quint32 indices[] = { 0, 1, 2 };
        binary.append(reinterpret_cast<const char*>(corners), sizeof corners);
        binary.append(reinterpret_cast<const char*>(indices), sizeof indices);
        const QByteArray sound = R"({"bufferView":0,"componentType":5126,"count":3,"type":"VEC3"},)"
                                 R"({"bufferView":1,"componentType":5125,"count":3,"type":"SCALAR"})";
        const auto good = readBytes(glbBytes(document(sound), binary));
        QVERIFY2(good, good ? "" : good.error().message.c_str());
        const auto bad = readBytes(glbBytes(document(accessors), binary));
        QVERIFY(!bad);
        QVERIFY2(bad.error().code != ErrorCode::Internal, bad.error().message.c_str());
    }

    void placesThatAreNoFilesAreRefused()
    {
        QCOMPARE(asset::read(m_folder.path().toStdString(), {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(asset::read("/dev/zero", {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(asset::read(m_folder.filePath("none").toStdString(), {}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestHostileMeshes)
#include "tst_hostile_meshes.moc"
