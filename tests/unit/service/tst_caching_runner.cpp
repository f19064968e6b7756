#include "core/asset/packed_mesh.h"
#include "core/image/matte_edit.h"
#include "core/image/matte_file.h"
#include "core/service/caching_runner.h"
#include "core/service/local_runner.h"
#include "tests/support/counting_engine.h"
#include "tests/support/file_faults/file_faults.h"
#include "tests/support/quick_folder.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <thread>

using namespace orfeas;
using namespace std::chrono_literals;

namespace {

/// A disc on nothing, touching the left edge, so that there is something to warn of.
QImage drawing(int radius = 40)
{
    QImage image(128, 128, QImage::Format_RGBA8888);
    image.fill(Qt::transparent);
    for (int y = 0; y < 128; ++y) {
        for (int x = 0; x < 128; ++x) {
            if ((x - radius) * (x - radius) + (y - 64) * (y - 64) <= radius * radius)
                image.setPixelColor(x, y, QColor(200, 40 + x, 30));
        }
    }
    return image;
}

/// All that a run told.
struct Told {
    Result<void> outcome;
    std::vector<Stage> stages;
    std::vector<std::string> meshes; ///< packed
    std::vector<std::string> warnings;
    bool subject = false;
};

} // namespace

class TestCachingRunner : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    tests::CountingEngine m_engine;
    engine::Registry m_registry = m_engine.registry();
    std::shared_ptr<cache::ResultCache> m_cache;
    std::unique_ptr<service::CachingRunner> m_runner;

    std::filesystem::path place(const char* name) const { return m_folder->filePath(name).toStdString(); }

    void reopen()
    {
        m_runner.reset();
        m_cache.reset();
        auto opened = cache::ResultCache::open(place("cache"));
        QVERIFY(static_cast<bool>(opened));
        m_cache = std::move(*opened);
        m_runner = std::make_unique<service::CachingRunner>(std::make_shared<service::LocalRunner>(m_registry),
                                                            m_registry, m_cache);
    }

    jobs::Request request(const char* picture = "a.png") const
    {
        jobs::Request request;
        request.pictures[0] = place(picture);
        request.resolution = 64;
        request.textureSide = 64;
        request.triangles = 2000;
        return request;
    }

    static Told told(service::JobRunner& runner, const jobs::Request& request, const JobContext& context = {})
    {
        Told told;
        service::RunnerEvents events;
        events.subject = [&told](const auto& subject) { told.subject = subject != nullptr; };
        events.warning = [&told](const std::string& text) { told.warnings.push_back(text); };
        events.stage = [&told](const jobs::StageResult& result) {
            told.stages.push_back(result.stage);
            told.meshes.push_back(asset::packMesh(*result.mesh));
        };
        told.outcome = runner.run(request, context, events);
        return told;
    }
    Told run(const jobs::Request& request) { return told(*m_runner, request); }
    /// What the request gives without any cache.
    Told fresh(const jobs::Request& request)
    {
        service::LocalRunner runner(m_registry);
        return told(runner, request);
    }
    cache::CacheCounters counters() { return m_cache->stats()->counters; }

    inline static const std::vector<Stage> kAll { kStages.begin(), kStages.end() };

private Q_SLOTS:
    void init()
    {
        m_registry = m_engine.registry();
        m_folder = tests::quickFolder();
        QVERIFY(drawing().save(m_folder->filePath("a.png")));
        m_engine.asked = 0;
        m_engine.hold = 0;
        reopen();
    }
    void cleanup()
    {
        m_runner.reset();
        m_cache.reset();
    }

    void aRepeatComputesNothingAndTellsTheSame()
    {
        const Told first = run(request());
        QVERIFY(static_cast<bool>(first.outcome));
        QCOMPARE(first.stages, kAll);
        QVERIFY(!first.warnings.empty());
        for (int again = 0; again < 2; ++again) {
            const Told second = run(request());
            QVERIFY(static_cast<bool>(second.outcome));
            QCOMPARE(second.stages, kAll);
            QVERIFY(second.meshes == first.meshes);
            QCOMPARE(second.warnings, first.warnings);
            QVERIFY(second.subject);
            reopen(); // the next one from another start of the program
        }
        QCOMPARE(m_engine.asked.load(), 1);
        QCOMPARE(counters().hits, 2U);
        QCOMPARE(counters().misses, 1U);
        QVERIFY(counters().secondsSaved > 0);
    }

    void aMendedMatteIsNeverTakenForTheAutomaticOne()
    {
        // this engine's meshes are all alike: what is said of the subject tells the two apart
        const auto touches = [](const Told& run) {
            return std::any_of(run.warnings.begin(), run.warnings.end(),
                               [](const std::string& text) { return text.find("left edge") != std::string::npos; });
        };
        const Told plain = run(request());
        QVERIFY(plain.outcome);
        QVERIFY(!touches(plain));
        image::Matte half { 128, 128, std::vector<std::uint8_t>(128 * 128, 0) };
        for (int y = 30; y < 64; ++y)
            std::fill_n(&half.at(0, y), 60, std::uint8_t { 255 });
        const auto path = image::saveMatte(half, place("mattes"));
        QVERIFY(path);
        jobs::Request mended = request();
        mended.mattes[0] = { *path, image::matteDigest(half).hex() };
        const Told first = run(mended);
        QVERIFY(first.outcome);
        QVERIFY(touches(first));
        QCOMPARE(m_engine.asked.load(), 2);
        reopen();
        QVERIFY(!touches(run(request())));
        QVERIFY(touches(run(mended)));
        QCOMPARE(m_engine.asked.load(), 2); // each was found again, and neither for the other

        // the file holds something else than it was asked with: nothing is made of it
        mended.mattes[0].digest = image::matteDigest(image::grown(half, 2)).hex();
        const Told refused = run(mended);
        QVERIFY(!refused.outcome);
        QCOMPARE(refused.outcome.error().code, ErrorCode::InvalidInput);
        QVERIFY(refused.meshes.empty());
        QCOMPARE(m_engine.asked.load(), 2);
    }

    void anotherFileOfTheSamePixelsIsTheSamePicture()
    {
        QVERIFY(QImage(m_folder->filePath("a.png")).save(m_folder->filePath("c.tiff"), "TIFF"));
        const Told first = run(request());
        const Told second = run(request("c.tiff"));
        QVERIFY(static_cast<bool>(second.outcome));
        QVERIFY(second.meshes == first.meshes);
        QCOMPARE(m_engine.asked.load(), 1);
    }

    void anotherPictureUnderTheSameNameIsAnotherResult()
    {
        QVERIFY(run(request()).outcome);
        QVERIFY(drawing(30).save(m_folder->filePath("a.png")));
        QVERIFY(run(request()).outcome);
        QCOMPARE(m_engine.asked.load(), 2);
        QCOMPARE(counters().hits, 0U);
    }

    void whatFailsIsNotKept()
    {
        QImage empty(64, 64, QImage::Format_RGBA8888);
        empty.fill(Qt::white);
        QVERIFY(empty.save(m_folder->filePath("a.png")));
        QCOMPARE(run(request()).outcome.error().code, ErrorCode::NoSubject);
        QCOMPARE(run(request()).outcome.error().code, ErrorCode::NoSubject);
        QCOMPARE(run(request("none.png")).outcome.error().code, ErrorCode::NotFound);
        QCOMPARE(m_cache->stats()->entries, 0U);
    }

    void sixtyFourEqualRequestsAtOnceComputeOnce() { crowd(64, 1); }
    void sixtyFourRequestsOfSixteenKindsComputeSixteenTimes() { crowd(64, 16); }

    void aRequestThatDiffersLaterStartsFromTheLastSharedStage_data()
    {
        QTest::addColumn<int>("resolution");
        QTest::addColumn<int>("texture");
        QTest::addColumn<int>("until");
        QTest::addColumn<int>("triangles");
        QTest::addColumn<int>("shared");
        QTest::addColumn<bool>("goesOn");
        for (const bool goesOn : { true, false }) {
            const char* program = goesOn ? "same program" : "next start";
            QTest::addRow("the same, %s", program) << 64 << 64 << 3 << 2000 << 4 << goesOn;
            QTest::addRow("higher resolution, %s", program) << 128 << 64 << 3 << 2000 << 2 << goesOn;
            QTest::addRow("another texture, %s", program) << 64 << 128 << 3 << 2000 << 3 << goesOn;
            QTest::addRow("fewer triangles, %s", program) << 64 << 64 << 3 << 500 << 3 << goesOn;
            QTest::addRow("an earlier end, %s", program) << 64 << 64 << 2 << 2000 << 2 << goesOn;
        }
    }
    void aRequestThatDiffersLaterStartsFromTheLastSharedStage()
    {
        QFETCH(int, resolution);
        QFETCH(int, texture);
        QFETCH(int, until);
        QFETCH(int, triangles);
        QFETCH(int, shared);
        QFETCH(bool, goesOn);
        const auto before = run(request());
        QVERIFY(before.outcome);
        if (!goesOn)
            reopen();
        jobs::Request other = request();
        other.resolution = resolution;
        other.textureSide = texture;
        other.triangles = static_cast<std::size_t>(triangles);
        other.until = static_cast<Stage>(until);
        const int asked = m_engine.asked;
        std::vector<int> askedAtStage;
        service::RunnerEvents events;
        std::vector<std::string> meshes;
        std::vector<std::string> warnings;
        events.warning = [&warnings](const std::string& text) { warnings.push_back(text); };
        events.stage = [&](const jobs::StageResult& result) {
            askedAtStage.push_back(m_engine.asked);
            meshes.push_back(asset::packMesh(*result.mesh));
        };
        QVERIFY(m_runner->run(other, {}, events));
        // the shared ones came before the engine was asked, which a program that goes on does not do again at all
        for (std::size_t i = 0; i < askedAtStage.size(); ++i)
            QCOMPARE(askedAtStage[i], goesOn || static_cast<int>(i) < shared ? asked : asked + 1);
        QCOMPARE(warnings, before.warnings);
        QVERIFY(meshes == fresh(other).meshes);
    }

    void aFieldThatLastsIsNotMadeAgainAfterANewStart()
    {
        m_registry = m_engine.registry(true);
        const Told first = run(request());
        QVERIFY(first.outcome);
        for (const bool fewer : { true, false }) {
            reopen();
            const int before = m_engine.asked;
            jobs::Request other = request();
            if (fewer)
                other.triangles /= 2;
            else
                other.textureSide *= 2;
            std::vector<std::string> steps;
            const JobContext context({}, [&steps](const Progress& p) { steps.emplace_back(p.step); });
            const Told told = TestCachingRunner::told(*m_runner, other, context);
            QVERIFY(told.outcome);
            QCOMPARE(m_engine.asked, before);
            QVERIFY2(std::find(steps.begin(), steps.end(), "shape") == steps.end(), "a network step ran");
            QCOMPARE(told.stages, first.stages);
            QCOMPARE(told.meshes.back(), fresh(other).meshes.back());
        }
    }

    void damageIsComputedAgain()
    {
        const Told first = run(request());
        int damaged = 0;
        for (const auto& entry : std::filesystem::recursive_directory_iterator(place("cache/blobs"))) {
            if (!entry.is_regular_file() || entry.file_size() < 100)
                continue;
            std::fstream file(entry.path(), std::ios::in | std::ios::out | std::ios::binary);
            file.seekp(80);
            file.put('!');
            ++damaged;
        }
        QVERIFY(damaged >= 4);
        reopen(); // what is in memory is not damaged
        const Told second = run(request());
        QVERIFY(static_cast<bool>(second.outcome));
        QVERIFY(second.meshes == first.meshes);
        QCOMPARE(m_engine.asked.load(), 2);
        QVERIFY(counters().corrupt > 0);
        QVERIFY(run(request()).meshes == first.meshes);
        QCOMPARE(m_engine.asked.load(), 2);
    }

    void aFaultAtAnyCallOfTheCacheLeavesTheJobWholeAndIsToldAsAWarning()
    {
        const Told wanted = fresh(request());
        int told = 0;
        int number = 0;
        for (bool struck = true; struck; ++number) {
            QVERIFY(number < 2000);
            for (const tests::Fault fault :
                 { tests::Fault::DiskFull, tests::Fault::IoError, tests::Fault::ShortWrite }) {
                m_runner.reset();
                m_cache.reset();
                std::filesystem::remove_all(place("cache"));
                reopen();
                Told got;
                {
                    const tests::FileFaults faults(place("cache"), fault, number);
                    got = run(request());
                    struck = tests::FileFaults::struck();
                }
                QVERIFY(static_cast<bool>(got.outcome));
                QVERIFY(got.meshes == wanted.meshes);
                told += got.warnings.size() > wanted.warnings.size() ? 1 : 0;
                // space is back
                QVERIFY(run(request()).meshes == wanted.meshes);
                const int asked = m_engine.asked;
                QVERIFY(run(request()).meshes == wanted.meshes);
                QCOMPARE(m_engine.asked.load(), asked);
            }
        }
        QVERIFY(told > number);
    }

    void whenTheLeaderIsCancelledAFollowerGoesOn()
    {
        jobs::Request before = request();
        before.engineOptions.thickness = 2;
        QVERIFY(run(before).outcome); // the picture is known: both know at once that they are equal
        m_engine.asked = 0;
        m_engine.hold = 1;
        std::stop_source stop;
        Told first;
        Told second;
        std::jthread leads([&] { first = told(*m_runner, request(), JobContext(stop.get_token())); });
        QTRY_COMPARE(m_engine.asked.load(), 1);
        std::jthread follows([&] { second = told(*m_runner, request()); });
        QTest::qWait(50);
        stop.request_stop();
        QTRY_COMPARE(m_engine.asked.load(), 2);
        m_engine.hold = 0;
        leads.join();
        follows.join();
        QCOMPARE(first.outcome.error().code, ErrorCode::Cancelled);
        QVERIFY(static_cast<bool>(second.outcome));
        QCOMPARE(second.stages, kAll);
    }

private:
    void crowd(int requests, int kinds)
    {
        m_engine.hold = 1;
        std::vector<Told> all(static_cast<std::size_t>(requests));
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < requests; ++i) {
                threads.emplace_back([this, i, kinds, &all] {
                    jobs::Request mine = request();
                    mine.engineOptions.thickness = 1 + 0.02F * static_cast<float>(i % kinds);
                    all[static_cast<std::size_t>(i)] = told(*m_runner, mine);
                });
            }
            QTRY_COMPARE(m_engine.asked.load(), kinds);
            m_engine.hold = 0;
        }
        QCOMPARE(m_engine.asked.load(), kinds);
        for (std::size_t i = 0; i < all.size(); ++i) {
            QVERIFY(static_cast<bool>(all[i].outcome));
            QCOMPARE(all[i].stages, kAll);
            QVERIFY(all[i].meshes == all[i % static_cast<std::size_t>(kinds)].meshes);
        }
        const auto total = counters();
        QCOMPARE(total.misses, static_cast<std::uint64_t>(kinds));
        QCOMPARE(total.hits + total.coalesced, static_cast<std::uint64_t>(requests - kinds));
        if (kinds > 1)
            QVERIFY(all[0].meshes != all[1].meshes);
    }
};

QTEST_MAIN(TestCachingRunner)
#include "tst_caching_runner.moc"
