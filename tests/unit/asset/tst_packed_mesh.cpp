#include "core/asset/packed_mesh.h"
#include "tests/support/arrow_mesh.h"

#include <QTest>

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
