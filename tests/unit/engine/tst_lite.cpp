#include "core/base/sha256.h"
#include "core/engine/lite/lite_engine.h"
#include "core/engine/lite/lite_field.h"
#include "core/engine/lite/network.h"
#include "tests/support/cancel_limit.h"
#include "tests/support/inflated.h"
#include "tests/support/outside_boxes.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace orfeas;
using namespace orfeas::test;
using namespace orfeas::engine::lite;

namespace {

Result<std::shared_ptr<const field::Field>>
made(const engine::SubjectViews& views, const engine::EngineOptions& options = {}, const JobContext& context = {})
{
    return entry().create({}).value()->reconstruct(views, options, context);
}

constexpr const char* kVersionAndWeights = "2 b2c1c97999ba8f129b4481c6e393e983183d74fa9c009402c6eaabde3579f2ba";

/// A head on a body with a thin arm: fat and thin parts in one outline.
Shape figure()
{
    return either(either(disc(0, 0.45F, 0.3F), box(0, -0.25F, 0.5F, 0.9F)), box(0.5F, 0, 0.6F, 0.05F));
}

/// The mesh as the network's camera sees it, moved into a picture without perspective.
mesh::Mesh seen(mesh::Mesh mesh)
{
    for (Vec3f& p : mesh.positions) {
        const FrustumPlace at = toFrustum(p);
        p = { at.u * kHalfFrame, at.v * kHalfFrame, p.z };
    }
    return mesh;
}

} // namespace

Q_DECLARE_METATYPE(orfeas::test::Shape)

class TestLite : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void closedAndAsTheMatteShows_data()
    {
        QTest::addColumn<Shape>("shape");
        QTest::newRow("disc") << disc(0, 0, 0.8F);
        QTest::newRow("figure") << figure();
        QTest::newRow("ring") << without(disc(0, 0, 0.8F), disc(0, 0, 0.5F));
        QTest::newRow("two parts") << either(disc(-0.5F, 0, 0.3F), box(0.5F, 0, 0.4F, 1.2F));
        QTest::newRow("wire") << box(0, 0, 1.6F, 0.03F);
    }
    void closedAndAsTheMatteShows()
    {
        QFETCH(Shape, shape);
        const image::Subject framed = subject(shape);
        const auto field = made(front(framed));
        QVERIFY2(field, field ? "" : field.error().message.c_str());
        const mesh::Mesh mesh = meshOf(**field, 256);
        const mesh::Health health = mesh::inspect(mesh);
        QVERIFY(health.watertight());
        QVERIFY(health.signedVolume > 0);
        const double overlap = silhouetteOverlap(seen(mesh), framed);
        QVERIFY2(overlap >= 0.95, qPrintable(QString::number(overlap)));
    }

    void thicknessScalesDepth()
    {
        const auto reachAt = [](float thickness) {
            engine::EngineOptions options;
            options.thickness = thickness;
            const auto field = made(front(subject(disc(0, 0, 0.8F))), options).value();
            return reach(*field, 0, 0) + reach(*field, 0, 0, -1);
        };
        const float plain = reachAt(1);
        QVERIFY2(plain > 0.1F && plain < 1.3F, qPrintable(QString::number(plain)));
        QVERIFY(std::abs(reachAt(0.5F) - 0.5F * plain) < 0.05F * plain);
    }

    void theFrustumIsUndone()
    {
        const Vec3f p { 0.3F, -0.2F, 0.4F };
        const FrustumPlace at = toFrustum(p);
        QVERIFY(at.u > p.x / kHalfFrame); // nearer things look larger
        QVERIFY(length(fromFrustum(at) - p) < 1e-6F);
    }

    void boxesSaidToBeOutsideAre()
    {
        for (const float thickness : { 0.6F, 1.4F }) {
            engine::EngineOptions options;
            options.thickness = thickness;
            const auto field = made(front(subject(figure())), options);
            QVERIFY(field);
            const int outside = boxesOutside(**field);
            QVERIFY2(outside > 600, std::to_string(outside).c_str());
        }
    }

    void severalViewsAreInflated()
    {
        engine::SubjectViews views = front(subject(disc(0, 0, 0.8F)));
        views.views[static_cast<std::size_t>(engine::View::Left)] = subject(box(0, 0, 0.4F, 1.6F));
        const auto found = made(views).value();
        const auto wanted = inflate(views).value();
        for (const Vec3f p : { Vec3f { 0, 0, 0 }, Vec3f { 0.2F, 0.1F, 0.1F }, Vec3f { 0.45F, 0, 0 } })
            QCOMPARE(valueAt(*found, p), valueAt(*wanted, p));
    }

    void optionsOutOfRangeAreRefused()
    {
        engine::EngineOptions options;
        options.thickness = 9;
        const auto field = made(front(subject(disc(0, 0, 0.8F))), options);
        QVERIFY(!field);
        QCOMPARE(field.error().code, ErrorCode::InvalidInput);
    }

    void otherWeightsAreAnotherVersion()
    {
        // what was made before is found again by the engine's version
        const auto weights = sha256OfFile(shippedWeights().value());
        QVERIFY(weights);
        QCOMPARE(entry().info.version + " " + weights->hex(), std::string(kVersionAndWeights));
    }

    void brokenWeightsAreNamed()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("w.safetensors").toStdString();
        std::ofstream(file) << "no weights";
        QVERIFY(!Network::open(file));
        const auto missing = Network::open(folder.filePath("none").toStdString());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void aStopIsHeard()
    {
        const engine::SubjectViews views = front(subject(figure()));
        QVERIFY(made(views)); // the weights are read
        const auto engine = entry().create({}).value();
        QVERIFY(engine->reconstruct(views, {}, {}));
        const Stopped stopped = stopAfter(5, 1, [&](const JobContext& context) -> Result<void> {
            const auto field = engine->reconstruct(views, {}, context);
            return field ? Result<void>() : field.error();
        });
        QVERIFY2(stopped.milliseconds < kCancelLimitMs, qPrintable(QString::number(stopped.milliseconds)));
    }
};

QTEST_APPLESS_MAIN(TestLite)
#include "tst_lite.moc"
