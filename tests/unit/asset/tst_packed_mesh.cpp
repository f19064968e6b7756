#include "core/asset/packed_mesh.h"
#include "tests/support/arrow_mesh.h"

#include <QTest>

#include <array>
#include <random>

using namespace orfeas;

class TestPackedMesh : public QObject {
    Q_OBJECT

    static void same(const mesh::Mesh& a, const mesh::Mesh& b)
    {
        QVERIFY(a.positions == b.positions);
        QVERIFY(a.normals == b.normals);
        QVERIFY(a.colours == b.colours);
        QVERIFY(a.uvs == b.uvs);
        QVERIFY(a.triangles == b.triangles);
        QCOMPARE(a.baseColour != nullptr, b.baseColour != nullptr);
        if (a.baseColour)
            QVERIFY(a.baseColour->pixels == b.baseColour->pixels && a.baseColour->width == b.baseColour->width);
    }

private Q_SLOTS:
    static void everyBitComesBack()
    {
        for (const mesh::Mesh& mesh : { tests::arrow(), tests::paintedArrow(), mesh::Mesh {} }) {
            const auto back = asset::unpackMesh(asset::packMesh(mesh));
            QVERIFY(static_cast<bool>(back));
            same(mesh, *back);
        }
    }

    /// Arrays of several blocks, by any number of threads.
    static void largeArraysComeBackToo()
    {
        mesh::Mesh mesh;
        mesh::Texture texture { 1024, 300, {} };
        for (int i = 0; i < texture.width * texture.height; ++i)
            texture.pixels.push_back(
                { static_cast<std::uint8_t>(i / 900), static_cast<std::uint8_t>(i / 7000), 3, 255 });
        mesh.baseColour = std::make_shared<const mesh::Texture>(texture);
        for (int i = 0; i < 50'000; ++i) {
            mesh.positions.push_back({ static_cast<float>(i / 100), 1, static_cast<float>(i % 7) });
            mesh.triangles.push_back({ 0, 1, 2 });
        }
        const std::string packed = asset::packMesh(mesh);
        QVERIFY(packed.size() < 400'000);
        for (const int threads : { 1, 2, 5 }) {
            const auto back = asset::unpackMesh(packed, JobContext({}, {}, threads));
            QVERIFY(static_cast<bool>(back));
            same(mesh, *back);
        }
    }

    /// As the version before packed it: one triangle, and 64 texels of one colour by LZ4.
    static void whatAnEarlierVersionPackedIsRead()
    {
        std::string packed = "ORFMESH1";
        const auto number = [&packed](std::uint64_t n) { packed.append(reinterpret_cast<const char*>(&n), sizeof(n)); };
        for (const std::uint64_t count : { 3, 0, 0, 0, 1, 8, 8 })
            number(count);
        const std::array<float, 9> positions { 0, 0, 0, 1, 0, 0, 0, 1, 0 };
        number(sizeof(positions));
        number(sizeof(positions));
        packed.append(reinterpret_cast<const char*>(positions.data()), sizeof(positions));
        for (int i = 0; i < 6; ++i)
            number(0); // no normals, colours and texture coordinates
        const std::array<std::uint32_t, 3> triangle { 0, 1, 2 };
        number(sizeof(triangle));
        number(sizeof(triangle));
        packed.append(reinterpret_cast<const char*>(triangle.data()), sizeof(triangle));
        // one literal texel, a match of 247 bytes at distance 4, five literal bytes
        const std::string lz4("\x4f\x0a\x14\x1e\xff\x04\x00\xe4\x50\xff\x0a\x14\x1e\xff", 14);
        number(256);
        number(lz4.size());
        packed += lz4;
        const auto back = asset::unpackMesh(packed);
        QVERIFY2(static_cast<bool>(back), back ? "" : back.error().message.c_str());
        QCOMPARE(back->triangles.size(), std::size_t { 1 });
        QCOMPARE(back->baseColour->pixels, std::vector<Rgba8>(64, Rgba8 { 10, 20, 30, 255 }));
    }

    static void whatRepeatsIsSmall()
    {
        const mesh::Mesh mesh = tests::paintedArrow(); // 128 x 128 texels of two colours
        QVERIFY(asset::packMesh(mesh).size() < 20'000);
    }

    static void damagedBytesAreRefusedOrHarmless()
    {
        const std::string good = asset::packMesh(tests::paintedArrow());
        for (std::size_t length = 0; length < good.size(); length += 7)
            QVERIFY(!asset::unpackMesh(std::string_view(good).substr(0, length)));
        std::mt19937 random(5);
        for (int i = 0; i < 3000; ++i) {
            std::string bad = good;
            for (int change = 0; change < 3; ++change)
                bad[random() % (i % 2 == 0 ? 200 : bad.size())] = static_cast<char>(random());
            const auto read = asset::unpackMesh(bad);
            if (!read)
                continue;
            for (const mesh::Triangle& triangle : read->triangles) {
                for (const std::uint32_t index : triangle)
                    QVERIFY(index < read->positions.size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPackedMesh)
#include "tst_packed_mesh.moc"
