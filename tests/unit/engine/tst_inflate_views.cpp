#include "core/mesh/health.h"
#include "tests/support/outside_boxes.h"
#include "tests/support/silhouette.h"
#include "tests/support/subjects.h"

#include <QTest>

#include <string>

using namespace orfeas;
using namespace orfeas::test;
using engine::View;

namespace {

Paint plain(Rgba8 colour)
{
    return [colour](float, float) { return colour; };
}

constexpr Rgba8 kRed { 200, 20, 20, 255 };
constexpr Rgba8 kGreen { 20, 200, 20, 255 };
constexpr Rgba8 kBlue { 20, 20, 200, 255 };
constexpr Rgba8 kYellow { 200, 200, 20, 255 };

/// An L seen from the left (long foot towards +z, at the right of the picture), a box from the front.
engine::SubjectViews boot(float sideSize = 1)
{
    engine::SubjectViews views = front(subject(box(0, 0, 0.5F, 1.0F), plain(kRed)));
    const Shape tall = box(-0.25F * sideSize, 0, 0.5F * sideSize, 1.0F * sideSize);
    const Shape foot = box(0, -0.375F * sideSize, 1.0F * sideSize, 0.25F * sideSize);
    views.views[static_cast<std::size_t>(View::Left)] = subject(either(tall, foot), plain(kGreen));
    return views;
}

bool near(Rgba8 a, Rgba8 b)
{
    return std::abs(a.r - b.r) < 30 && std::abs(a.g - b.g) < 30 && std::abs(a.b - b.b) < 30;
}

} // namespace

Q_DECLARE_METATYPE(orfeas::engine::SubjectViews)

class TestInflateViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sideGivesTheDepth()
    {
        const auto field = inflate(boot()).value();
        // the foot reaches half a unit forward, the shaft starts at the back
        QVERIFY(valueAt(*field, { 0, -0.4F, 0.45F }) > 0);
        QVERIFY(valueAt(*field, { 0, 0.3F, 0.2F }) < 0);
        QVERIFY(valueAt(*field, { 0, 0.3F, -0.3F }) > 0);
        const mesh::Health health = mesh::inspect(meshOf(*field));
        QVERIFY(health.watertight());
        QVERIFY(health.signedVolume > 0);
    }

    void boxesSaidToBeOutsideAre_data()
    {
        QTest::addColumn<engine::SubjectViews>("views");
        QTest::newRow("front alone") << front(subject(either(box(0, 0.2F, 0.3F, 0.6F), box(0, -0.4F, 1.0F, 0.2F))));
        QTest::newRow("with a side") << boot();
    }

    void boxesSaidToBeOutsideAre()
    {
        QFETCH(engine::SubjectViews, views);
        const auto field = inflate(views).value();
        const int outside = boxesOutside(*field);
        QVERIFY2(outside > 600, std::to_string(outside).c_str());
    }

    void sidesAreScaledToTheFrontsHeight()
    {
        // a side view twice as wide as tall: its frame shows it at half the front's height
        engine::SubjectViews views = front(subject(box(0, 0, 0.5F, 1.0F)));
        views.views[static_cast<std::size_t>(View::Right)] = subject(box(0, 0, 1.6F, 0.8F));
        const auto field = inflate(views).value();
        QVERIFY(valueAt(*field, { 0, 0.48F, 0 }) > 0);
        QVERIFY(valueAt(*field, { 0, 0, 0.95F }) > 0);
        QVERIFY(valueAt(*field, { 0, 0, 1.05F }) < 0);
        QVERIFY(field->bounds().hi.z > 1);
    }

    void aSmallerPictureChangesNothing()
    {
        const auto large = inflate(boot(1)).value();
        const auto small = inflate(boot(0.5F)).value();
        for (const Vec3f p : { Vec3f { 0, -0.4F, 0.4F }, Vec3f { 0.1F, 0.3F, -0.2F }, Vec3f { 0, 0, 0.3F } })
            QVERIFY(std::abs(valueAt(*large, p) - valueAt(*small, p)) < 0.02F);
    }

    void leftAndRightMirror()
    {
        engine::SubjectViews views = boot();
        const Shape mirrored = either(box(0.25F, 0, 0.5F, 1.0F), box(0, -0.375F, 1.0F, 0.25F));
        engine::SubjectViews fromRight = front(subject(box(0, 0, 0.5F, 1.0F), plain(kRed)));
        fromRight.views[static_cast<std::size_t>(View::Right)] = subject(mirrored, plain(kBlue));
        const auto a = inflate(views).value();
        const auto b = inflate(fromRight).value();
        for (const Vec3f p : { Vec3f { 0, -0.4F, 0.4F }, Vec3f { 0.1F, 0.3F, -0.2F }, Vec3f { 0, 0, 0.3F } })
            QVERIFY(std::abs(valueAt(*a, p) - valueAt(*b, p)) < 1e-3F);
    }

    void eachSideHasItsOwnColours()
    {
        const Shape square = box(0, 0, 1.0F, 1.0F);
        engine::SubjectViews views = front(subject(square, plain(kRed)));
        views.views[static_cast<std::size_t>(View::Back)] = subject(square, plain(kYellow));
        views.views[static_cast<std::size_t>(View::Left)] = subject(square, plain(kGreen));
        views.views[static_cast<std::size_t>(View::Right)] = subject(square, plain(kBlue));
        const auto field = inflate(views).value();
        QVERIFY(near(colourAt(*field, { 0, 0, 0.49F }), kRed));
        QVERIFY(near(colourAt(*field, { 0, 0, -0.49F }), kYellow));
        QVERIFY(near(colourAt(*field, { -0.49F, 0, 0 }), kGreen));
        QVERIFY(near(colourAt(*field, { 0.49F, 0, 0 }), kBlue));
        // half of each where two meet
        const Rgba8 edge = colourAt(*field, { 0.49F, 0, 0.49F });
        QVERIFY2(edge.r > 60 && edge.b > 60, qPrintable(QString("%1 %2").arg(edge.r).arg(edge.b)));
    }

    void viewsThatDisagreeStillGiveASolid()
    {
        engine::SubjectViews views = front(subject(either(disc(0, 0.5F, 0.3F), box(0, -0.3F, 0.3F, 1.0F))));
        views.views[static_cast<std::size_t>(View::Back)] = subject(box(0, 0, 0.3F, 1.5F));
        views.views[static_cast<std::size_t>(View::Left)] = subject(disc(0, 0, 0.9F));
        const mesh::Health health = mesh::inspect(meshOf(**inflate(views)));
        QVERIFY(health.watertight());
        QVERIFY(health.signedVolume > 0.01);
    }

    void needsAFront()
    {
        engine::SubjectViews views;
        views.views[static_cast<std::size_t>(View::Left)] = subject(disc(0, 0, 0.8F));
        const auto made = inflate(views);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    }
};

QTEST_APPLESS_MAIN(TestInflateViews)
#include "tst_inflate_views.moc"
