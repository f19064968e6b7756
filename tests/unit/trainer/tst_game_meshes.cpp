#include "app/trainer/data_game_mesh.h"

#include <QTest>

#include <array>
#include <cstring>

using namespace orfeas;
using namespace orfeas::trainer;

namespace {

/// Little-endian bytes of what is given.
struct Bytes {
    std::string text;
    template<typename T> Bytes& operator<<(const T& value)
    {
        text.append(reinterpret_cast<const char*>(&value), sizeof(value));
        return *this;
    }
    Bytes& zeros(std::size_t count)
    {
        text.append(count, '\0');
        return *this;
    }
};

using Index = std::uint16_t;
constexpr std::array<Vec3f, 3> kCorners { Vec3f { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 } };

std::string md2()
{
    Bytes bytes;
    bytes << std::array { 'I', 'D', 'P', '2' };
    for (const std::int32_t word : { 8, 64, 64, 52, 0, 3, 0, 1, 0, 1, 68, 68, 68, 80, 132, 132 })
        bytes << word;
    bytes << std::array<Index, 6> { 0, 2, 1, 0, 0, 0 }; // clockwise
    bytes << Vec3f { 1.0F / 255, 1.0F / 255, 1 } << Vec3f {};
    bytes.zeros(16);
    bytes << std::array<std::uint8_t, 12> { 0, 0, 0, 0, 255, 0, 0, 0, 0, 255, 0, 0 };
    return bytes.text;
}

std::string pmd()
{
    Bytes bytes;
    bytes << std::array { 'P', 'S', 'M', 'D' } << std::uint32_t { 4 } << std::uint32_t { 0 } << std::uint32_t { 3 }
          << std::uint32_t { 1 };
    for (const Vec3f& p : kCorners) {
        bytes << p;
        bytes.zeros(12 + 8 + 20);
    }
    bytes << std::uint32_t { 1 } << std::array<Index, 3> { 0, 1, 2 };
    return bytes.text;
}

std::string g3d()
{
    Bytes bytes;
    bytes << std::array { 'G', '3', 'D', '\4' } << std::uint16_t { 1 };
    bytes.zeros(1 + 64);
    bytes << std::uint32_t { 2 } << std::uint32_t { 3 } << std::uint32_t { 3 };
    bytes.zeros(36);
    bytes << std::uint32_t { 1 };
    bytes.zeros(64);
    bytes << kCorners;
    bytes.zeros(3 * 36 + 24); // the second frame, two frames of normals, texture coordinates
    bytes << std::array<std::uint32_t, 3> { 0, 1, 2 };
    return bytes.text;
}

} // namespace

class TestGameMeshes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void readsAndRefuses_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("MD2") << 0;
        QTest::newRow("PMD") << 1;
        QTest::newRow("G3D") << 2;
    }

    static void readsAndRefuses()
    {
        QFETCH(int, format);
        const auto read = std::array { &readMd2, &readPmd, &readG3d }[static_cast<std::size_t>(format)];
        const std::string whole = std::array { md2(), pmd(), g3d() }[static_cast<std::size_t>(format)];
        const auto mesh = read(whole, "whole");
        QVERIFY2(static_cast<bool>(mesh), mesh ? "" : mesh.error().message.c_str());
        QCOMPARE(mesh->positions.size(), std::size_t { 3 });
        QVERIFY((mesh->triangles == std::vector<mesh::Triangle> { { 0, 1, 2 } }));
        QCOMPARE(mesh->positions[1], kCorners[1]);
        for (std::size_t length = 0; length < whole.size(); ++length)
            QVERIFY(!read(whole.substr(0, length), "cut"));
        // no byte that is changed may do worse than an error or another mesh
        for (std::size_t i = 0; i < whole.size(); ++i) {
            for (const unsigned flip : { 1U, 0x80U, 0xffU }) {
                std::string changed = whole;
                changed[i] = static_cast<char>(static_cast<unsigned char>(changed[i]) ^ flip);
                if (const auto other = read(changed, "changed")) {
                    for (const mesh::Triangle& triangle : other->triangles)
                        QVERIFY(std::max({ triangle[0], triangle[1], triangle[2] }) < other->positions.size());
                }
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestGameMeshes)
#include "tst_game_meshes.moc"
