#include "core/mesh/health.h"
#include "core/mesh/repair.h"
#include "core/mesh/surface_distance.h"
#include "tests/support/broken_meshes.h"

#include <QTest>

#include <ctime>
#include <sys/resource.h>

using namespace orfeas;

namespace {

/// Two of each kind in the suite, all 200 and one of two million triangles with ORFEAS_ALL_BROKEN_MESHES=1.
bool wantsAll()
{
    return qEnvironmentVariableIsSet("ORFEAS_ALL_BROKEN_MESHES");
}

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

long peakMiB()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

class TestBrokenMeshes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsMendedOrRefusedWithAReason_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<unsigned>("seed");
        const unsigned seeds = wantsAll() ? 10 : 2;
        for (unsigned seed = 0; seed < seeds; ++seed) {
            for (int kind = 0; kind < test::BrokenMeshes::kKinds; ++kind)
                QTest::addRow("%d/%u", kind, seed) << kind << seed;
        }
    }

    void eachIsMendedOrRefusedWithAReason()
    {
        QFETCH(const int, kind);
        QFETCH(const unsigned, seed);
        const auto broken =
            test::BrokenMeshes(100 * static_cast<unsigned>(kind) + seed, 24 + 8 * static_cast<int>(seed % 5))
                .make(kind);
        const double start = processorSeconds();
        const auto mended = mesh::repair(broken.mesh, {}, {});
        QVERIFY2(processorSeconds() - start < 60, broken.name.c_str());
        if (broken.sound.triangles.empty()) {
            QVERIFY2(!mended, broken.name.c_str());
            QCOMPARE(mended.error().code, ErrorCode::InvalidInput);
            QVERIFY(!mended.error().message.empty());
            return;
        }
        QVERIFY2(mended, mended ? "" : (broken.name + ": " + mended.error().message).c_str());
        QVERIFY2(mesh::inspect(*mended).solid(), broken.name.c_str());
        const auto distance = mesh::surfaceDistance(broken.sound, *mended, 5000, {});
        QVERIFY(distance);
        QVERIFY2(distance->chamfer() < static_cast<double>(broken.near),
                 (broken.name + ": " + std::to_string(distance->chamfer())).c_str());
    }

    void twoMillionTrianglesWithinTheLimits()
    {
        if (!wantsAll())
            QSKIP("set ORFEAS_ALL_BROKEN_MESHES=1 for the large one");
        for (const int kind : { 1, 3, 13 }) {
            const auto broken = test::BrokenMeshes(7, 708).make(kind);
            QVERIFY(broken.mesh.triangles.size() > 1'900'000);
            const double start = processorSeconds();
            const auto mended = mesh::repair(broken.mesh, {}, {});
            const double took = processorSeconds() - start;
            qInfo("%s: %zu triangles in %.1f s, peak %ld MiB", broken.name.c_str(), broken.mesh.triangles.size(), took,
                  peakMiB());
            QVERIFY2(mended, mended ? "" : mended.error().message.c_str());
            QVERIFY(mesh::inspect(*mended).solid());
            QVERIFY(took < 60);
        }
        QVERIFY(peakMiB() < 4096);
    }

    void aStopEndsIt()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto mended = mesh::repair(test::torus(40, 20), {}, JobContext(stop.get_token()));
        QVERIFY(!mended);
        QCOMPARE(mended.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBrokenMeshes)
#include "tst_broken_meshes.moc"
