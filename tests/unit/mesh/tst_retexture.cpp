#include "core/mesh/colour_source.h"
#include "core/mesh/retexture.h"
#include "tests/support/shapes.h"

#include <QTest>

#include <array>
#include <utility>

using namespace orfeas;
using mesh::Mesh;
using mesh::Texture;

namespace {

constexpr Rgba8 kRed { 220, 20, 20, 255 };
constexpr Rgba8 kBlue { 20, 20, 220, 255 };
constexpr Rgba8 kGreen { 20, 220, 20, 255 };
constexpr Rgba8 kGrey { 128, 128, 128, 255 };

/// Left half of one colour, right half of another, with a transparent border of `border` px.
Texture halves(Rgba8 left, Rgba8 right, int border)
{
    Texture texture { 64 + 2 * border, 64 + 2 * border, {} };
    for (int y = 0; y < texture.height; ++y) {
        for (int x = 0; x < texture.width; ++x) {
            const bool inside = x >= border && y >= border && x < texture.width - border && y < texture.height - border;
            texture.pixels.push_back(!inside ? Rgba8 { 0, 0, 0, 0 } : (x < texture.width / 2 ? left : right));
        }
    }
    return texture;
}

Mesh greyBall(float radius = 0.5F, Vec3f at = {})
{
    Mesh ball = test::ball(48, 24, radius, at);
    ball.colours.assign(ball.positions.size(), kGrey);
    return ball;
}

Rgba8 colourNear(const Mesh& mesh, Vec3f place)
{
    Rgba8 colour;
    mesh::coloursOf(mesh)({ &place, 1 }, { &colour, 1 });
    return colour;
}

bool alike(Rgba8 a, Rgba8 b)
{
    return std::abs(a.r - b.r) < 12 && std::abs(a.g - b.g) < 12 && std::abs(a.b - b.b) < 12;
}

constexpr mesh::AtlasOptions kSmall { 512, 2 };

} // namespace

class TestRetexture : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePictureLiesWhereItsViewerSeesIt_data()
    {
        QTest::addColumn<float>("azimuth");
        QTest::newRow("front") << 0.0F;
        QTest::newRow("from +x") << 90.0F;
        QTest::newRow("behind") << 180.0F;
        QTest::newRow("from -x") << 270.0F;
    }

    void thePictureLiesWhereItsViewerSeesIt()
    {
        QFETCH(const float, azimuth);
        // where the viewer stands, and what lies to their right
        const std::array<std::pair<Vec3f, Vec3f>, 4> sides { { { { 0, 0, 1 }, { 1, 0, 0 } },
                                                               { { 1, 0, 0 }, { 0, 0, -1 } },
                                                               { { 0, 0, -1 }, { -1, 0, 0 } },
                                                               { { -1, 0, 0 }, { 0, 0, 1 } } } };
        const auto& [towards, right] = sides[static_cast<std::size_t>(azimuth / 90)];
        const mesh::SidePicture picture { halves(kRed, kBlue, 7), azimuth };
        const auto painted = mesh::retextured(greyBall(), { &picture, 1 }, kSmall, {});
        QVERIFY2(painted, painted ? "" : painted.error().message.c_str());
        QVERIFY(painted->baseColour);
        QVERIFY(alike(colourNear(*painted, normalised(towards + right * 0.3F) * 0.5F), kBlue));
        QVERIFY(alike(colourNear(*painted, normalised(towards - right * 0.3F) * 0.5F), kRed));
        QVERIFY(alike(colourNear(*painted, towards * -0.5F), kGrey)); // it is not seen
    }

    void whatIsBeforeAnotherKeepsThePictureFromIt()
    {
        Mesh two = greyBall();
        test::append(two, greyBall(0.2F, { 0, 0, 0.9F }));
        two.colours.resize(two.positions.size(), kGrey);
        const mesh::SidePicture picture { halves(kRed, kRed, 0), 0 };
        const auto painted = mesh::retextured(two, { &picture, 1 }, kSmall, {});
        QVERIFY(painted);
        QVERIFY(alike(colourNear(*painted, { 0, 0, 1.1F }), kRed));
        QVERIFY(alike(colourNear(*painted, { 0, 0, 0.5F }), kGrey));
        QVERIFY(alike(colourNear(*painted, { 0.35F, 0, 0.357F }), kRed));
    }

    void severalPicturesMeet()
    {
        const std::array pictures { mesh::SidePicture { halves(kRed, kRed, 0), 0 },
                                    mesh::SidePicture { halves(kGreen, kGreen, 0), 180 } };
        const auto painted = mesh::retextured(greyBall(), pictures, kSmall, {});
        QVERIFY(painted);
        QVERIFY(alike(colourNear(*painted, { 0, 0, 0.5F }), kRed));
        QVERIFY(alike(colourNear(*painted, { 0, 0, -0.5F }), kGreen));
    }

    void coordinatesThatAreThereStay()
    {
        const auto first = mesh::unwrapAndPaint(greyBall(), kSmall, mesh::coloursOf(greyBall()), {});
        QVERIFY(first);
        const mesh::SidePicture picture { halves(kRed, kBlue, 3), 0 };
        const auto painted = mesh::retextured(*first, { &picture, 1 }, kSmall, {});
        QVERIFY(painted);
        QCOMPARE(painted->uvs, first->uvs);
        QCOMPARE(painted->triangles, first->triangles);
        QVERIFY(alike(colourNear(*painted, { 0.15F, 0, 0.477F }), kBlue));
    }

    void aPictureOfNothingIsRefused()
    {
        const mesh::SidePicture nothing { Texture { 2, 2, std::vector<Rgba8>(4, Rgba8 { 9, 9, 9, 0 }) }, 0 };
        const auto painted = mesh::retextured(greyBall(), { &nothing, 1 }, kSmall, {});
        QVERIFY(!painted);
        QCOMPARE(painted.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestRetexture)

#include "tst_retexture.moc"
