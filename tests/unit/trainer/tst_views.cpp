#include "app/trainer/data_view.h"
#include "app/trainer/solids.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace orfeas;
using namespace orfeas::trainer;

namespace {

std::vector<Crossing> crossings(std::initializer_list<std::pair<float, bool>> list)
{
    std::vector<Crossing> made;
    for (const auto& [depth, entering] : list)
        made.push_back({ depth, 0, entering });
    return made;
}

Shape shapeOf(const std::vector<std::pair<mesh::Mesh, Placement>>& parts)
{
    Shape shape;
    for (const auto& [mesh, placement] : parts)
        shape.add(mesh, 0, placement);
    shape.finish();
    return shape;
}

float reachOf(const std::vector<Vec3f>& points)
{
    float reach = 0;
    for (const Vec3f& p : points)
        reach = std::max(reach, length(p - points.front()));
    return reach;
}

} // namespace

class TestViews : public QObject {
    Q_OBJECT

    static Sample viewOf(const Shape& shape, const View& view, ViewQuality& quality)
    {
        Random random(5);
        const Paint paint(random);
        const Light light(random);
        ViewMaker maker;
        Sample sample;
        quality = maker.make(shape, view, paint, light, sample);
        return sample;
    }

    /// Units^3: cells are pieces of the rays' pyramid.
    static double volumeOf(const Sample& sample, const Staged& staged)
    {
        double sum = 0;
        for (int z = 0; z < kDepthBins; ++z) {
            const float place = kDepthRange / 2 - (static_cast<float>(z) + 0.5F) * kDepthRange / kDepthBins;
            const double side = 2 * staged.halfFrame / kGridSide * (staged.distance - place) / staged.distance;
            for (int i = 0; i < kGridSide * kGridSide; ++i)
                sum += sample.occupancy()[static_cast<std::size_t>(z) * kGridSide * kGridSide + i] / 255.0 * side * side
                    * kDepthRange / kDepthBins;
        }
        return sum;
    }

private Q_SLOTS:
    static void raysKnowTheirInside()
    {
        std::vector<Stretch> inside;
        QVERIFY(insideOf(crossings({ { 1, true }, { 2, true }, { 3, false }, { 4, false }, { 5, true }, { 6, false } }),
                         Solid::Winding, false, 0.1F, inside));
        QCOMPARE(inside.size(), std::size_t { 2 });
        QCOMPARE(inside[0].to, 4.0F);
        QCOMPARE(inside[1].from, 5.0F);
        // mirrored, all is the other way round
        QVERIFY(insideOf(crossings({ { 1, false }, { 2, true } }), Solid::Winding, true, 0.1F, inside));
        QCOMPARE(inside[0].to, 2.0F);
        // a sheet before a body
        QVERIFY(!insideOf(crossings({ { 1, true }, { 2, true }, { 3, false } }), Solid::Winding, false, 0.1F, inside));
        QCOMPARE(inside.size(), std::size_t { 2 });
        QCOMPARE(inside[0].to, 1.1F);
        QCOMPARE(inside[1].to, 3.0F);
        QVERIFY(insideOf(crossings({ { 1, false }, { 2, false } }), Solid::Pairs, false, 0.1F, inside));
        QCOMPARE(inside[0].to, 2.0F);
    }

    static void volumesAreThoseOfTheSolids_data()
    {
        QTest::addColumn<float>("azimuth");
        QTest::addColumn<float>("fieldOfView");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("front") << 0.0F << 0.698F << false;
        QTest::newRow("turned") << 0.7F << 0.698F << false;
        QTest::newRow("mirrored") << 0.7F << 0.698F << true;
        QTest::newRow("wide") << -0.4F << 0.95F << false;
        QTest::newRow("narrow") << 2.5F << 0.35F << true;
    }

    static void volumesAreThoseOfTheSolids()
    {
        QFETCH(float, azimuth);
        QFETCH(float, fieldOfView);
        QFETCH(bool, mirrored);
        View view;
        view.azimuth = azimuth;
        view.elevation = 0.25F;
        view.fieldOfView = fieldOfView;
        view.mirrored = mirrored;
        // a box and a ball that overlap, and a cup whose hollow does not count
        const std::array<Vec2f, 6> cup { Vec2f { 0, 0 }, { 0.5F, 0 },    { 0.5F, 1 },
                                         { 0.4F, 1 },    { 0.4F, 0.1F }, { 0, 0.1F } };
        const double ring = std::numbers::pi * (0.25 - 0.16) * 0.9 + std::numbers::pi * 0.25 * 0.1;
        const std::array<std::pair<Shape, double>, 2> solids {
            std::pair { shapeOf({ { boxOf({ 0.5F, 0.25F, 0.3F }), {} },
                                  { boxOf({ 0.1F, 0.1F, 0.1F }), at({ 0.3F, 0.2F, 0 }) } }),
                        1 * 0.5 * 0.6 + 0.2 * 0.05 * 0.2 },
            std::pair { shapeOf({ { lathe(cup, 64), {} } }), ring },
        };
        for (const auto& [shape, volume] : solids) {
            ViewQuality quality;
            const Sample sample = viewOf(shape, view, quality);
            QVERIFY2(quality.agreeing > 0.999F, qPrintable(QString::number(quality.agreeing)));
            const Staged staged = stage(shape.positions, view);
            const float scale = reachOf(staged.points) / reachOf(shape.positions);
            const double expected = volume * scale * scale * scale;
            QVERIFY2(std::abs(volumeOf(sample, staged) / expected - 1) < 0.02,
                     qPrintable(QString("%1 of %2").arg(volumeOf(sample, staged)).arg(expected)));
        }
    }

    /// The outline is centred and as large as engines get it, and the picture's and the occupancy's agree.
    static void theFrameIsTheEngines()
    {
        View view;
        view.azimuth = 0.5F;
        view.elevation = 0.3F;
        ViewQuality quality;
        const Sample sample = viewOf(shapeOf({ { boxOf({ 0.5F, 0.1F, 0.2F }), {} } }), view, quality);
        const auto alpha = sample.picture().last(static_cast<std::size_t>(kPictureSide) * kPictureSide);
        int left = kPictureSide;
        int right = -1;
        for (int i = 0; i < kPictureSide * kPictureSide; ++i) {
            if (alpha[static_cast<std::size_t>(i)] >= 128) {
                left = std::min(left, i % kPictureSide);
                right = std::max(right, i % kPictureSide);
            }
        }
        QVERIFY(std::abs(left + right - (kPictureSide - 1)) <= 1);
        QVERIFY(std::abs(static_cast<float>(right - left + 1) - kFrameRatio * kPictureSide) <= 1.5F);
        for (int cell = 0; cell < kGridSide * kGridSide; ++cell) {
            int column = 0;
            for (int z = 0; z < kDepthBins; ++z)
                column += sample.occupancy()[static_cast<std::size_t>(z) * kGridSide * kGridSide + cell];
            const int x = cell % kGridSide * 2;
            const int y = cell / kGridSide * 2;
            int covered = 0;
            for (int k = 0; k < 4; ++k)
                covered += alpha[static_cast<std::size_t>((y + k / 2) * kPictureSide + x + k % 2)];
            if (covered == 0)
                QCOMPARE(column, 0);
            if (covered == 4 * 255)
                QVERIFY(column > 0);
        }
    }

    /// One that reaches beyond the bins is squashed, not cut.
    static void deepShapesFit()
    {
        ViewQuality quality;
        const Sample sample = viewOf(shapeOf({ { boxOf({ 0.1F, 0.1F, 0.5F }), {} } }), View {}, quality);
        QVERIFY(quality.depth > kDepthRange);
        const auto slice = [&sample](int z) {
            const auto cells = sample.occupancy().subspan(static_cast<std::size_t>(z) * kGridSide * kGridSide,
                                                          static_cast<std::size_t>(kGridSide) * kGridSide);
            return std::accumulate(cells.begin(), cells.end(), 0);
        };
        QCOMPARE(slice(0), 0);
        QCOMPARE(slice(kDepthBins - 1), 0);
        QVERIFY(slice(3) > 0);
        QVERIFY(slice(kDepthBins - 4) > 0);
    }
};

QTEST_APPLESS_MAIN(TestViews)
#include "tst_views.moc"
