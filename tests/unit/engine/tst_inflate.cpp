#include "core/field/pyramid.h"
#include "tests/support/cancel_limit.h"
#include "tests/support/inflated.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

using namespace orfeas;
using namespace orfeas::test;

namespace {

/// A head on a body with a thin arm: fat and thin parts in one outline.
Shape figure()
{
    return either(either(disc(0, 0.45F, 0.3F), box(0, -0.25F, 0.5F, 0.9F)), box(0.5F, 0, 0.6F, 0.05F));
}

} // namespace

Q_DECLARE_METATYPE(orfeas::test::Shape)

class TestInflate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOutline_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::addColumn<int>("components");
        QTest::newRow("disc") << disc(0, 0, 0.8F) << 1;
        QTest::newRow("figure") << figure() << 1;
        QTest::newRow("ring") << without(disc(0, 0, 0.8F), disc(0, 0, 0.5F)) << 1;
        QTest::newRow("plate with two holes")
            << without(without(box(0, 0, 1.6F, 0.8F), disc(-0.4F, 0, 0.2F)), disc(0.4F, 0, 0.2F)) << 1;
        QTest::newRow("two parts") << either(disc(-0.5F, 0, 0.3F), box(0.5F, 0, 0.4F, 1.2F)) << 2;
        QTest::newRow("wire") << box(0, 0, 1.6F, 0.03F) << 1;
    }
    void keepsTheOutline()
    {
        QFETCH(Shape, shape);
        QFETCH(int, components);
        const auto solid = inflated(subject(shape));
        QVERIFY(solid);
        QVERIFY2(solid->isSound(), solid->text().c_str());
        QCOMPARE(solid->health.components, static_cast<std::size_t>(components));
    }

    void aDiscIsABall()
    {
        const auto field = inflate(front(subject(disc(0, 0, 0.8F)))).value();
        const float depth = reach(*field, 0, 0);
        QVERIFY2(depth > 0.45F && depth < 0.55F, qPrintable(QString::number(depth)));
    }

    void holesGoThrough()
    {
        const auto field = inflate(front(subject(without(disc(0, 0, 0.8F), disc(0, 0, 0.5F))))).value();
        QCOMPARE(reach(*field, 0, 0), 0.0F);
        QVERIFY(reach(*field, 0.4F, 0) > 0.02F);
    }

    void bodiesAreRoundAndLimbsThin()
    {
        const auto field = inflate(front(subject(figure()))).value();
        const auto at = [&](float x, float y) { // the figure's box is 1.45 half sides high, its middle at (0.25, 0.025)
            return reach(*field, (x - 0.25F) / 1.45F, (y - 0.025F) / 1.45F);
        };
        const float body = at(0, -0.25F);
        const float arm = at(0.6F, 0);
        QVERIFY2(body > 0.12F, qPrintable(QString::number(body)));
        QVERIFY2(arm > 0.005F && arm < 0.35F * body, qPrintable(QString("%1 %2").arg(arm).arg(body)));
    }

    void hasNoRidgeAlongTheMiddle()
    {
        // the height's second difference at the middle of a strip; with the true distance's ridge it is 0.02
        const auto field = inflate(front(subject(box(0, 0, 0.5F, 1.6F)))).value();
        const float step = 0.012F;
        const auto bend = [&](float x) {
            return std::abs(reach(*field, x - step, 0) + reach(*field, x + step, 0) - 2 * reach(*field, x, 0));
        };
        const float middle = bend(0);
        QVERIFY2(middle < 0.007F, qPrintable(QString::number(middle)));
    }

    void endOnIsDeeperThanSideOn()
    {
        const auto symmetric = inflate(front(subject(box(0, 0, 0.8F, 1.6F)))).value();
        const Shape lopsided = either(box(0, 0, 0.8F, 1.6F), box(0.6F, -0.7F, 0.4F, 0.2F));
        const auto sideOn = inflate(front(subject(without(lopsided, box(-0.3F, 0.7F, 0.3F, 0.3F))))).value();
        QVERIFY(reach(*symmetric, 0, 0) > 1.1F * reach(*sideOn, -0.1F, 0));
    }

    void thicknessScalesTheDepth()
    {
        const image::Subject framed = subject(disc(0, 0, 0.8F));
        engine::EngineOptions options;
        const auto whole = inflate(front(framed), options).value();
        options.thickness = 0.5F;
        const auto half = inflate(front(framed), options).value();
        QVERIFY(std::abs(reach(*whole, 0, 0) / reach(*half, 0, 0) - 2) < 0.02F);
        options.thickness = 3;
        const auto thick = inflate(front(framed), options).value();
        QVERIFY(thick->bounds().hi.z > 2.9F * reach(*whole, 0, 0));
    }

    void reliefFollowsBrightness()
    {
        const Paint dots = [](float x, float y) -> Rgba8 {
            return std::hypot(x - 0.2F, y) < 0.05F ? Rgba8 { 250, 250, 250, 255 } : Rgba8 { 90, 90, 90, 255 };
        };
        const image::Subject framed = subject(disc(0, 0, 0.8F), dots);
        engine::EngineOptions options;
        options.relief = 0;
        const auto flat = inflate(front(framed), options).value();
        options.relief = 1;
        const auto carved = inflate(front(framed), options).value();
        const float at = 0.2F / 1.6F;
        const float raised = reach(*carved, at, 0) / reach(*flat, at, 0);
        QVERIFY2(raised > 1.05F && raised < 1.3F, qPrintable(QString::number(raised)));
        QVERIFY(std::abs(reach(*carved, at, 0, -1) - reach(*flat, at, 0, -1)) < 1e-3F);
    }

    void backHasNoFace()
    {
        // end on: eyes inside a face inside hair; the back shows neither eyes nor face
        const Paint face = [](float x, float y) -> Rgba8 {
            if (std::hypot(std::abs(x) - 0.15F, y - 0.1F) < 0.08F)
                return { 0, 0, 255, 255 };
            return std::hypot(x, y) < 0.5F ? Rgba8 { 230, 180, 150, 255 } : Rgba8 { 60, 30, 10, 255 };
        };
        const auto field = inflate(front(subject(disc(0, 0, 0.8F), face))).value();
        const float eye = 0.15F / 1.6F;
        const Rgba8 seen = colourAt(*field, { eye, 0.1F / 1.6F, 0.4F });
        const Rgba8 behind = colourAt(*field, { eye, 0.1F / 1.6F, -0.4F });
        QVERIFY(seen.b > 200);
        QVERIFY2(behind.b < 60 && behind.r < 110, qPrintable(QString("%1 %2").arg(behind.r).arg(behind.b)));
    }

    void noLinePartsFrontAndBack()
    {
        // coarse squares: what the back makes of them differs from what the front shows
        const Paint squares = [](float x, float y) -> Rgba8 {
            const bool odd =
                (static_cast<int>(std::floor(x / 0.11F)) + static_cast<int>(std::floor(y / 0.11F))) % 2 != 0;
            return odd ? Rgba8 { 230, 40, 40, 255 } : Rgba8 { 40, 40, 230, 255 };
        };
        const auto field = inflate(front(subject(disc(0, 0, 0.8F), squares))).value();
        int greatest = 0;
        int apart = 0; // away from the rim, so that there is a line to be seen
        for (int i = 0; i < 90; ++i) {
            const float angle = static_cast<float>(i) * 2 * std::numbers::pi_v<float> / 90;
            const auto difference = [&](float radius) {
                const Vec3f p { radius * std::cos(angle), radius * std::sin(angle), 0.02F };
                const Rgba8 before = colourAt(*field, p);
                const Rgba8 after = colourAt(*field, { p.x, p.y, -p.z });
                return std::max(
                    { std::abs(before.r - after.r), std::abs(before.g - after.g), std::abs(before.b - after.b) });
            };
            greatest = std::max(greatest, difference(0.4998F));
            apart = std::max(apart, difference(0.4F));
        }
        QVERIFY2(apart > 60, qPrintable(QString::number(apart)));
        QVERIFY2(4 * greatest < apart, qPrintable(QString("%1 %2").arg(greatest).arg(apart)));
    }

    void isTheSameEachTime()
    {
        const image::Subject framed = subject(figure());
        const auto a = inflate(front(framed)).value();
        const auto b = inflate(front(framed)).value();
        for (int i = 0; i < 2000; ++i) {
            const auto t = static_cast<float>(i);
            const Vec3f p { 0.55F * std::sin(t), 0.55F * std::sin(1.7F * t), 0.3F * std::sin(2.3F * t) };
            QCOMPARE(valueAt(*a, p), valueAt(*b, p));
            QVERIFY(colourAt(*a, p) == colourAt(*b, p));
        }
    }

    void isFiniteEverywhere()
    {
        const auto field = inflate(front(subject(either(figure(), disc(0.8F, -0.9F, 0.012F))))).value();
        for (int i = 0; i < 20000; ++i) {
            const auto t = static_cast<float>(i);
            const Vec3f p { 3 * std::sin(t), 3 * std::sin(1.7F * t), 3 * std::sin(2.3F * t) };
            QVERIFY(std::isfinite(valueAt(*field, p)));
        }
    }

    /// A row of specks narrower than a cell of the finest lattice, each placed differently between its nodes.
    void partsThatOnlyTheFinestNodesSeeAreNotLost()
    {
        const Shape specks = [](float x, float y) {
            const float at = std::clamp(std::round(x / 0.0407F), -19.0F, 19.0F) * 0.0407F;
            return std::hypot(x - at, y + 0.4F) <= 0.004F;
        };
        const Shape shape = either(box(0, 0.3F, 1.6F, 0.5F), specks);
        const auto field = inflate(front(subject(shape, grey, 1024))).value();
        const JobContext context({}, {}, 2);
        std::size_t triangles = 0;
        const auto sink = [&triangles](field::StageSurface&& surface) {
            triangles = surface.mesh.triangles.size();
            return Result<void> {};
        };
        QVERIFY(field::extract(*field, {}, context, sink));
        const auto dense = field::extractDense(*field, 256, false, context);
        QVERIFY(dense);
        QVERIFY2(mesh::inspect(dense->mesh).components > 10,
                 std::to_string(mesh::inspect(dense->mesh).components).c_str());
        QCOMPARE(triangles, dense->mesh.triangles.size());
    }

    void refusesBadOptions_data()
    {
        QTest::addColumn<float>("relief");
        QTest::addColumn<float>("thickness");
        QTest::newRow("relief above") << 1.01F << 1.0F;
        QTest::newRow("relief below") << -0.1F << 1.0F;
        QTest::newRow("relief not a number") << std::numeric_limits<float>::quiet_NaN() << 1.0F;
        QTest::newRow("thickness above") << 0.3F << 3.1F;
        QTest::newRow("thickness below") << 0.3F << 0.1F;
    }
    void refusesBadOptions()
    {
        QFETCH(float, relief);
        QFETCH(float, thickness);
        engine::EngineOptions options;
        options.relief = relief;
        options.thickness = thickness;
        const auto made = inflate(front(subject(disc(0, 0, 0.8F))), options);
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    }

    void refusesAnEmptyMatte()
    {
        image::Subject empty { { 64, 64, std::vector<Rgba8>(64 * 64, Rgba8 { 9, 9, 9, 0 }) }, 54 };
        const auto made = inflate(front(empty));
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::NoSubject);
    }

    void costs()
    {
        // a subject of about 1024 pixels; read the figure with `tst_engine_inflate costs -tickcounter` or as it is
        const image::Subject framed = subject(figure(), grey, 1280);
        QBENCHMARK
        {
            QVERIFY(inflate(front(framed)));
        }
    }

    void pollsAllTheTime()
    {
        const image::Subject largest = subject(figure(), grey, 2500);
        QCOMPARE(largest.image.width, image::FrameOptions().maxSide);
        const auto work = [&largest](const JobContext& context) -> Result<void> {
            const auto made = inflate(front(largest), {}, context);
            return made ? Result<void>() : Result<void>(made.error());
        };
        double longest = 0;
        double delay = 1;
        for (Stopped stopped = stopAfter(delay, 1, work); stopped.inTime; stopped = stopAfter(delay, 1, work)) {
            if (!stopped.result)
                QCOMPARE(stopped.result.error().code, ErrorCode::Cancelled);
            longest = std::max(longest, stopped.milliseconds);
            delay += 9;
        }
        qInfo("of %.0f ms at most %.1f ms until it ends", delay, longest);
        QVERIFY(delay > 100);
        QVERIFY(longest < kPollLimitMs);
    }
};

QTEST_APPLESS_MAIN(TestInflate)
#include "tst_inflate.moc"
