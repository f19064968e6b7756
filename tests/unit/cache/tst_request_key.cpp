#include "core/cache/request_key.h"

#include <QTest>

#include <functional>
#include <set>

using namespace orfeas;
using cache::EngineKey;
using cache::RequestKeys;

namespace {

/// A picture that every machine makes the same.
image::Picture gradient()
{
    image::Picture picture;
    picture.image = { 40, 30, {} };
    for (int y = 0; y < 30; ++y) {
        for (int x = 0; x < 40; ++x)
            picture.image.pixels.push_back({ static_cast<std::uint8_t>(6 * x), static_cast<std::uint8_t>(8 * y), 77,
                                             static_cast<std::uint8_t>(x > 20 ? 255 : 0) });
    }
    picture.hasMatte = true;
    return picture;
}

jobs::Request request()
{
    jobs::Request request;
    request.pictures[0] = "/somewhere/a.png";
    return request;
}

const EngineKey kEngine { "inflate", "1", "" };

RequestKeys keysOf(const jobs::Request& request, const EngineKey& engine = kEngine)
{
    return requestKeys(request, { cache::pictureDigest(gradient()) }, engine);
}

using Change = std::function<void(jobs::Request&)>;

RequestKeys changed(const Change& change)
{
    jobs::Request other = request();
    change(other);
    return keysOf(other);
}

std::size_t at(Stage stage)
{
    return static_cast<std::size_t>(stage);
}

} // namespace

class TestRequestKey : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGivenMatteIsAnotherSubject()
    {
        const auto with = [](const char* path, const char* digest) {
            return changed([=](jobs::Request& r) { r.mattes[0] = { path, digest }; });
        };
        const RequestKeys plain = keysOf(request());
        const RequestKeys mended = with("/data/a.png", "aa");
        QVERIFY(mended.subject != plain.subject);
        QVERIFY(mended.field != plain.field);
        for (const Stage stage : kStages)
            QVERIFY(mended.stages[at(stage)] != plain.stages[at(stage)]);
        QVERIFY(with("/data/b.png", "bb").subject != mended.subject);
        QVERIFY(with("/elsewhere/a.png", "aa").request == mended.request); // what it holds counts, not where
        // that of another view is another one
        const RequestKeys back = changed([](jobs::Request& r) { r.mattes[1] = { "/data/a.png", "aa" }; });
        QVERIFY(back.subject != mended.subject && back.subject != plain.subject);
    }

    void whereAJobWaitsIsNoPartOfIt()
    {
        QVERIFY(changed([](jobs::Request& r) { r.hold = jobs::Hold::AfterPreview; }).request
                == keysOf(request()).request);
    }

    /// Computed with Python's hashlib from the texts in request_key.cpp: no machine, compiler or locale may give
    /// another.
    static void theKeyIsTheSameOnEveryMachine()
    {
        QCOMPARE(cache::pictureDigest(gradient()).hex(),
                 std::string("4cf3678810910c91cfa59872af84fbe62628b843dda09f8d6498e24673d38b98"));
        const RequestKeys keys = keysOf(request());
        QCOMPARE(keys.request.hex(), std::string("839b75b7fa962499cd2b9f4be6ea6df4616ef0cef9d9ad366fa8bcb1c273a86d"));
        QCOMPARE(keys.stages[0].hex(), std::string("e7d9bb558ba5293a7989c6752feb40ffb610f19892d9a6a3d5aed086cbe36bf1"));
    }

    static void whatDoesNotChangeTheResultDoesNotChangeTheKey()
    {
        const RequestKeys keys = keysOf(request());
        const std::vector<Change> changes {
            [](auto& r) { r.pictures[0] = "/elsewhere/b.jpg"; },
            [](auto& r) { r.name = "another"; },
            [](auto& r) { r.priority = 7; },
            [](auto& r) { r.after = Stage::Coarse; },
        };
        for (const Change& change : changes)
            QCOMPARE(changed(change).request, keys.request);
    }

    static void everyOptionThatChangesTheResultChangesTheKey()
    {
        std::set<Digest> seen { keysOf(request()).request };
        const std::vector<Change> changes {
            [](auto& r) { r.engineOptions.relief += 1e-6F; },
            [](auto& r) { r.engineOptions.thickness = 1.1F; },
            [](auto& r) { r.engineOptions.seed = 1; },
            [](auto& r) { r.resolution = 512; },
            [](auto& r) { r.until = Stage::Refined; },
            [](auto& r) { r.frameRatio = 0.8F; },
            [](auto& r) { r.textureSide = 1024; },
            [](auto& r) { r.paintEveryStage = true; },
            [](auto& r) { r.triangles = 20'000; },
        };
        for (const Change& change : changes)
            QVERIFY(seen.insert(changed(change).request).second);
        for (const EngineKey& engine : { EngineKey { "other", "1", "" }, EngineKey { "inflate", "2", "" },
                                         EngineKey { "inflate", "1", std::string(64, 'a') } })
            QVERIFY(seen.insert(keysOf(request(), engine).request).second);
    }

    static void everyPixelAndTheMatteCount()
    {
        const image::Picture picture = gradient();
        std::set<Digest> seen { cache::pictureDigest(picture) };
        image::Picture other = picture;
        other.image.at(39, 29).b = 78;
        QVERIFY(seen.insert(cache::pictureDigest(other)).second);
        other = picture;
        other.image.at(0, 0).a = 1;
        QVERIFY(seen.insert(cache::pictureDigest(other)).second);
        other = picture;
        other.hasMatte = false;
        QVERIFY(seen.insert(cache::pictureDigest(other)).second);
        other = picture;
        std::swap(other.image.width, other.image.height);
        QVERIFY(seen.insert(cache::pictureDigest(other)).second);
        other = picture;
        other.format = "jpeg";
        QVERIFY(!seen.insert(cache::pictureDigest(other)).second);
    }

    static void theViewOfAPictureCounts()
    {
        const auto digest = cache::pictureDigest(gradient());
        const auto front = requestKeys(request(), { digest }, kEngine);
        const auto withBack = requestKeys(request(), { digest, digest }, kEngine);
        const auto withLeft = requestKeys(request(), { digest, std::nullopt, digest }, kEngine);
        QVERIFY(front.subject != withBack.subject);
        QVERIFY(withLeft.subject != withBack.subject);
    }

    static void requestsShareTheStepsThatTheyHaveInCommon()
    {
        const RequestKeys keys = keysOf(request());
        const RequestKeys finer = changed([](auto& r) { r.resolution = 512; });
        for (const Stage stage : { Stage::Preview, Stage::Coarse, Stage::Refined })
            QCOMPARE(finer.stages[at(stage)], keys.stages[at(stage)]);
        QVERIFY(finer.stages[at(Stage::Final)] != keys.stages[at(Stage::Final)]);
        const RequestKeys smaller = changed([](auto& r) { r.textureSide = 512; });
        QCOMPARE(smaller.stages[at(Stage::Refined)], keys.stages[at(Stage::Refined)]);
        QVERIFY(smaller.stages[at(Stage::Final)] != keys.stages[at(Stage::Final)]);
        const RequestKeys lighter = changed([](auto& r) { r.triangles = 0; });
        QCOMPARE(lighter.stages[at(Stage::Refined)], keys.stages[at(Stage::Refined)]);
        QVERIFY(lighter.stages[at(Stage::Final)] != keys.stages[at(Stage::Final)]);
        const RequestKeys thicker = changed([](auto& r) { r.engineOptions.thickness = 2; });
        QCOMPARE(thicker.subject, keys.subject);
        QVERIFY(thicker.stages[at(Stage::Preview)] != keys.stages[at(Stage::Preview)]);
        // the last stage has a texture, the same one on the way to a later stage has colours
        const RequestKeys shorter = changed([](auto& r) { r.until = Stage::Coarse; });
        QCOMPARE(shorter.stages[at(Stage::Preview)], keys.stages[at(Stage::Preview)]);
        QVERIFY(shorter.stages[at(Stage::Coarse)] != keys.stages[at(Stage::Coarse)]);
    }
};

QTEST_GUILESS_MAIN(TestRequestKey)
#include "tst_request_key.moc"
