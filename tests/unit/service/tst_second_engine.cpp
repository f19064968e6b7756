#include "core/mesh/health.h"
#include "core/service/local_runner.h"
#include "core/service/studio_service.h"
#include "tests/support/slab_engine/slab_engine.h"

#include <QSignalSpy>
#include <QTest>

using namespace orfeas;

/// A second engine is one folder (tests/support/slab_engine) and one line: the whole of the rest serves it unchanged.
class TestSecondEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aJobRunsThroughAllStagesOnIt()
    {
        engine::Registry engines = engine::builtInEngines();
        engines.add(test::slab::entry());
        service::StudioService studio(std::make_shared<service::LocalRunner>(engines), { 1, 2 });
        jobs::Request request;
        request.pictures[0] = ORFEAS_SOURCE_DIR "/resources/examples/mug.png";
        request.engine = "slab";
        request.resolution = 128;
        request.textureSide = 512;
        std::vector<Stage> seen;
        connect(&studio, &service::StudioService::stageReady, this,
                [&seen](jobs::JobId, const service::StageResultPtr& result) { seen.push_back(result->stage); });
        QSignalSpy idle(&studio, &service::StudioService::idle);
        const jobs::JobId id = studio.submit(request);
        QVERIFY(idle.wait(60'000));
        const auto job = studio.snapshot(id);
        QVERIFY2(job->state == jobs::JobState::Done, job->error ? job->error->message.c_str() : "not done");
        QCOMPARE(seen, std::vector<Stage>(kStages.begin(), kStages.end()));

        const mesh::Mesh& mesh = *studio.bestResult(id)->mesh;
        const mesh::Health health = mesh::inspect(mesh);
        QVERIFY(health.watertight() && health.manifold() && health.signedVolume > 0);
        const Vec3f size = health.bounds.size();
        QVERIFY(std::abs(size.z - 2 * test::slab::kHalfDepth) < 0.005F);
        QVERIFY(std::abs(std::max(size.x, size.y) - 1) < 0.02F);
    }

    void theDefaultStaysTheFirst()
    {
        engine::Registry engines = engine::builtInEngines();
        engines.add(test::slab::entry());
        QCOMPARE(engines.entries().front().info.id, std::string("inflate"));
        QVERIFY(engines.find("slab"));
    }
};

QTEST_MAIN(TestSecondEngine)
#include "tst_second_engine.moc"
