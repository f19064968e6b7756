#include "app/viewmodels/frame_meter.h"
#include "app/viewmodels/mesh_display.h"
#include "tests/unit/viewmodels/meshes.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <cstring>

using namespace orfeas;
using namespace orfeas::viewmodels;

namespace {

std::shared_ptr<const mesh::Mesh> share(mesh::Mesh mesh)
{
    return std::make_shared<const mesh::Mesh>(std::move(mesh));
}

} // namespace

class TestMeshDisplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsAMeshOnceItsBuffersAreMade()
    {
        MeshDisplay display;
        QSignalSpy swapped(&display, &MeshDisplay::swapped);
        QVERIFY(!display.filled());
        display.show(share(test::sphere(16)));
        QVERIFY(display.busy());
        QVERIFY(swapped.isEmpty()); // made elsewhere, not here
        QVERIFY(swapped.wait());
        QVERIFY(display.filled());
        QTRY_VERIFY(!display.busy());
        QCOMPARE(display.triangleCount(), 2 * 16 * 32);
        QCOMPARE(display.geometry()->vertexData().size(), qsizetype { display.vertexCount() } * 48);
        QCOMPARE(display.geometry()->indexData().size(), qsizetype { display.triangleCount() } * 12);
        QVERIFY(display.hasColours());
        QVERIFY(!display.hasTexture());
        QVERIFY(display.highest().y() > 0.49F && display.lowest().y() < -0.49F);
        QCOMPARE(display.geometry()->boundsMax(), display.highest());
    }

    void onlyTheNewestOfWhatWaitsIsShown()
    {
        MeshDisplay display;
        QSignalSpy swapped(&display, &MeshDisplay::swapped);
        for (int rings = 4; rings <= 40; rings += 4)
            display.show(share(test::sphere(rings)));
        QTRY_VERIFY(!display.busy());
        QCOMPARE(display.triangleCount(), 2 * 40 * 80);
        QCOMPARE(swapped.count(), 1); // what was overtaken is never seen
    }

    void clearDropsWhatIsBeingMade()
    {
        MeshDisplay display;
        display.show(share(test::sphere(64)));
        display.clear();
        QTRY_VERIFY(!display.busy());
        QTest::qWait(20);
        QVERIFY(!display.filled());
        QCOMPARE(display.triangleCount(), 0);
        display.show(share(test::sphere(8)));
        QTRY_VERIFY(display.filled());
        display.show(nullptr);
        QVERIFY(!display.filled());
    }

    void edgesAreMadeWhenAskedForAndFollowTheMesh()
    {
        MeshDisplay display;
        display.show(share(test::splitSquare()));
        QTRY_VERIFY(display.filled());
        QTRY_VERIFY(!display.busy());
        QVERIFY(!display.edgesReady());
        display.setWireframe(true);
        QTRY_VERIFY(display.edgesReady());
        QCOMPARE(display.edges()->indexData().size(), 5 * 2 * 4);
        QCOMPARE(display.edges()->primitiveType(), QQuick3DGeometry::PrimitiveType::Lines);
        display.show(share(test::sphere(8)));
        QTRY_COMPARE(display.triangleCount(), 2 * 8 * 16);
        QVERIFY(display.edgesReady()); // both in one swap: no frame with the edges of the old mesh
    }

    void textureIsSwappedWithItsMesh()
    {
        MeshDisplay display;
        mesh::Mesh mesh = test::splitSquare();
        mesh.uvs.resize(6);
        mesh.baseColour =
            std::make_shared<mesh::Texture>(mesh::Texture { 2, 2, std::vector<Rgba8>(4, Rgba8 { 9, 8, 7, 255 }) });
        display.show(share(mesh));
        QTRY_VERIFY(display.hasTexture());
        QCOMPARE(display.texture()->size(), QSize(2, 2));
        display.show(share(test::splitSquare()));
        QTRY_VERIFY(!display.hasTexture());
        QCOMPARE(display.texture()->size(), QSize(1, 1));
    }

    void aLargeMeshBringsALightStandIn()
    {
        MeshDisplay display;
        display.show(share(test::sphere(32)));
        QTRY_VERIFY(display.filled());
        QVERIFY(!display.hasLight());
        display.show(share(test::sphere(300)));
        QTRY_VERIFY(display.hasLight());
        QVERIFY(display.light()->indexData().size() < display.geometry()->indexData().size() / 3);
    }

    void destroyedWhileBusyLeavesNothingBehind()
    {
        auto display = std::make_unique<MeshDisplay>();
        display->show(share(test::sphere(200)));
        display.reset();
        QTest::qWait(20);
    }

    void aMillionTrianglesSwapWithoutHoldingTheGuiThread()
    {
        const auto mesh = share(test::sphere(500)); // 2 * 500 * 1000 triangles
        MeshDisplay display;
        qint64 longestMs = 0;
        QElapsedTimer sinceTick;
        QTimer ticker; // the longest time that the event loop did not come round is what the artist would feel
        connect(&ticker, &QTimer::timeout, this, [&] { longestMs = std::max(longestMs, sinceTick.restart()); });
        sinceTick.start();
        ticker.start(1);
        display.show(mesh);
        QTRY_VERIFY_WITH_TIMEOUT(display.filled(), 30'000);
        QTest::qWait(20);
        QCOMPARE(display.triangleCount(), 1'000'000);
        qInfo("longest gap of the event loop: %lld ms", static_cast<long long>(longestMs));
        QVERIFY2(longestMs < 200, "buffers are made on the GUI thread"); // making them takes several times as long
    }

    void frameMeterNeedsSeveralSlowFramesAndClearlyFasterOnesToGoBack()
    {
        FrameMeter meter;
        QSignalSpy changed(&meter, &FrameMeter::slowChanged);
        for (int i = 0; i < 20; ++i)
            meter.take(16);
        meter.take(50); // one hiccup
        QVERIFY(!meter.slow());
        for (int i = 0; i < 5; ++i)
            meter.take(60);
        QVERIFY(meter.slow());
        for (int i = 0; i < 20; ++i)
            meter.take(25); // better, but not by half
        QVERIFY(meter.slow());
        for (int i = 0; i < 20; ++i)
            meter.take(10);
        QVERIFY(!meter.slow());
        QCOMPARE(changed.count(), 2);
    }
};

QTEST_MAIN(TestMeshDisplay)
#include "tst_mesh_display.moc"
