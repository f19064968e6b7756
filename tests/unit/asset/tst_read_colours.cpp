#include "core/asset/reader.h"
#include "core/asset/writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace orfeas;

namespace {

/// A square of four corners with a 2 x 2 texture: red, green / blue, white.
mesh::Mesh paintedSquare()
{
    mesh::Mesh mesh;
    mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 1, 1, 0 }, { 0, 1, 0 } };
    mesh.normals.assign(4, { 0, 0, 1 });
    mesh.uvs = { { 0, 1 }, { 1, 1 }, { 1, 0 }, { 0, 0 } };
    mesh.triangles = { { 0, 1, 2 }, { 0, 2, 3 } };
    mesh.baseColour = std::make_shared<mesh::Texture>(
        mesh::Texture { 2, 2, { { 255, 0, 0, 255 }, { 0, 255, 0, 255 }, { 0, 0, 255, 255 }, { 255, 255, 255, 255 } } });
    return mesh;
}

mesh::Mesh colouredSquare()
{
    mesh::Mesh mesh = paintedSquare();
    mesh.baseColour.reset();
    mesh.uvs.clear();
    mesh.colours = { { 0, 64, 128, 255 }, { 255, 200, 10, 255 }, { 1, 2, 3, 255 }, { 90, 90, 90, 255 } };
    return mesh;
}

} // namespace

class TestReadColours : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path place(const QString& name) const { return m_folder.filePath(name).toStdString(); }

    mesh::Mesh again(const mesh::Mesh& mesh, asset::Format format, const QString& name) const
    {
        asset::WriteOptions options;
        options.overwrite = true;
        const auto written = asset::write(mesh, format, place(name), options, {});
        const auto read = asset::read(place(name), {});
        if (!written || !read)
            qWarning("%s", (written ? read.error() : written.error()).message.c_str());
        return written && read ? *read : mesh::Mesh {};
    }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray bytesOf(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void textureComesBack_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        QTest::newRow("glb") << static_cast<int>(asset::Format::Glb) << "square.glb";
        QTest::newRow("obj") << static_cast<int>(asset::Format::Obj) << "square one.obj"; // blanks in names
    }

    void textureComesBack()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        const mesh::Mesh before = paintedSquare();
        const mesh::Mesh after = again(before, static_cast<asset::Format>(format), name);
        QVERIFY(after.baseColour);
        QCOMPARE(after.baseColour->width, 2);
        QVERIFY(after.baseColour->pixels == before.baseColour->pixels);
        QCOMPARE(after.uvs.size(), after.positions.size());
        QCOMPARE(after.normals.size(), after.positions.size());
        for (std::size_t i = 0; i < after.positions.size(); ++i) { // the corners may come in another order
            const auto same = std::ranges::find(before.positions, after.positions[i]) - before.positions.begin();
            QCOMPARE(after.uvs[i], before.uvs[static_cast<std::size_t>(same)]);
        }
    }

    void vertexColoursComeBack_data()
    {
        QTest::addColumn<int>("format");
        for (const asset::Format format : { asset::Format::Glb, asset::Format::Obj, asset::Format::Ply })
            QTest::addRow("%s", asset::kFormats[static_cast<std::size_t>(format)].name.data())
                << static_cast<int>(format);
    }

    void vertexColoursComeBack()
    {
        QFETCH(int, format);
        const mesh::Mesh before = colouredSquare();
        const mesh::Mesh after = again(before, static_cast<asset::Format>(format), "coloured");
        QCOMPARE(after.colours.size(), std::size_t { 4 });
        // eight bits of linear light hold dark sRGB codes only roughly
        const int slack = static_cast<asset::Format>(format) == asset::Format::Glb ? 13 : 0;
        for (std::size_t i = 0; i < 4; ++i) {
            const auto same = static_cast<std::size_t>(std::ranges::find(before.positions, after.positions[i])
                                                       - before.positions.begin());
            QVERIFY(std::abs(after.colours[i].r - before.colours[same].r) <= slack);
            QVERIFY(std::abs(after.colours[i].g - before.colours[same].g) <= slack);
            QVERIFY(std::abs(after.colours[i].b - before.colours[same].b) <= slack);
        }
    }

    void objCornersSplitWhereTheyNeedTwoTextureCoordinates()
    {
        put("split.obj", "v 0 0 0\nv 1 0 0\nv 1 1 0\nv 0 1 0\nvt 0 0\nvt 1 0\nvt 1 1\nf 1/1 2/2 3/3\nf 1/2 3/1 4/3\n");
        const auto mesh = asset::read(place("split.obj"), {});
        QVERIFY(mesh);
        QCOMPARE(mesh->positions.size(), std::size_t { 6 }); // 1 and 3 twice
        QCOMPARE(mesh->triangles.size(), std::size_t { 2 });
    }

    void objOpensNothingOutsideItsFolder_data()
    {
        QTest::addColumn<QByteArray>("library");
        QTest::newRow("absolute") << QByteArray("/etc/passwd");
        QTest::newRow("parent") << QByteArray("../../etc/passwd");
        QTest::newRow("missing") << QByteArray("not there.mtl");
        QTest::newRow("device behind a link") << QByteArray("zero.mtl");
    }

    void objOpensNothingOutsideItsFolder()
    {
        QFETCH(QByteArray, library);
        QFile::link("/dev/zero", m_folder.filePath("zero.mtl"));
        put("lib.obj", "mtllib " + library + "\nv 0 0 0\nv 1 0 0\nv 0 1 0\nvt 0 0\nf 1/1 2/1 3/1\n");
        const auto mesh = asset::read(place("lib.obj"), {});
        QVERIFY(mesh); // the shape is there, only unpainted
        QVERIFY(!mesh->baseColour);
        put("paint.mtl", "newmtl a\nmap_Kd " + library + "\n");
        put("lib.obj", "mtllib paint.mtl\nv 0 0 0\nv 1 0 0\nv 0 1 0\nvt 0 0\nf 1/1 2/1 3/1\n");
        const auto painted = asset::read(place("lib.obj"), {});
        QVERIFY(painted && !painted->baseColour);
    }

    void aTextureThatDoesNotDecodeIsRefused()
    {
        put("paint.mtl", "newmtl a\nmap_Kd broken.png\n");
        put("broken.png", "\x89PNG\r\n\x1a\nnot really");
        put("broken.obj", "mtllib paint.mtl\nv 0 0 0\nv 1 0 0\nv 0 1 0\nvt 0 0\nf 1/1 2/1 3/1\n");
        const auto mesh = asset::read(place("broken.obj"), {});
        QVERIFY(!mesh);
        QVERIFY(mesh.error().message.find("broken.png") != std::string::npos);
        QVERIFY(!again(paintedSquare(), asset::Format::Glb, "good.glb").positions.empty());
        QByteArray glb = bytesOf("good.glb");
        const auto at = glb.indexOf("IHDR");
        QVERIFY(at > 0);
        glb.replace(at, 12, QByteArray("IHDR\x7f\xff\xff\xff\x7f\xff\xff\xff", 12)); // 2147483647 px a side
        put("huge.glb", glb);
        const auto huge = asset::read(place("huge.glb"), {});
        QVERIFY(!huge);
        QCOMPARE(huge.error().code, ErrorCode::TooLarge);
    }

    void damagedGlbNeverCrashes()
    {
        QVERIFY(!again(paintedSquare(), asset::Format::Glb, "good.glb").positions.empty());
        const QByteArray good = bytesOf("good.glb");
        const auto jsonEnd = good.indexOf("BIN");
        for (qsizetype i = 12; i < jsonEnd; ++i) { // every digit of the description becomes a 9, one at a time
            if (good[i] < '0' || good[i] > '8')
                continue;
            QByteArray damaged = good;
            damaged[i] = '9';
            put("damaged.glb", damaged);
            const auto read = asset::read(place("damaged.glb"), {});
            QVERIFY(!read || !read->triangles.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestReadColours)
#include "tst_read_colours.moc"
