#include "core/worker/channel.h"
#include "core/worker/messages.h"
#include "core/worker/shared_bytes.h"
#include "core/worker/wire.h"

#include <QTest>

#include <fcntl.h>
#include <random>
#include <sys/mman.h>
#include <sys/socket.h>
#include <thread>

using namespace orfeas;
using namespace orfeas::worker;

namespace {

struct Ends {
    explicit Ends(std::pair<FileHandle, FileHandle> pair) : here(std::move(pair.first)), there(std::move(pair.second))
    {
    }
    Ends() : Ends(connectedPair().value()) { }
    Channel here;
    Channel there;
};

/// A copy of what a message says after it went through a connection.
Message sent(const Message& message)
{
    Ends ends;
    if (!ends.here.send(message))
        return {};
    auto got = ends.there.receive();
    return got ? std::move(*got) : Message {};
}

std::string head(std::uint32_t size, std::uint8_t kind, std::uint8_t file)
{
    Writer writer;
    writer.put(size).put(kind).put(file).put<std::uint64_t>(1);
    return writer.take();
}

} // namespace

class TestChannel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void messagesComeInOrderWithTheirFiles()
    {
        Ends ends;
        constexpr int kCount = 300;
        std::jthread sender([&ends] {
            for (int i = 0; i < kCount; ++i) {
                Message message =
                    textOf(Kind::Warning, static_cast<std::uint64_t>(i), std::string(std::size_t(i) * 50, 'a'));
                if (i % 3 == 0)
                    message.file = *shareBytes(std::to_string(i));
                QVERIFY(ends.here.send(message));
            }
        });
        for (int i = 0; i < kCount; ++i) {
            const auto got = ends.there.receive();
            QVERIFY(got);
            QCOMPARE(got->job, static_cast<std::uint64_t>(i));
            QCOMPARE(readText(*got)->size(), std::size_t(i) * 50);
            QCOMPARE(static_cast<bool>(got->file), i % 3 == 0);
            if (got->file)
                QCOMPARE(std::string(SharedBytes::map(got->file)->view()), std::to_string(i));
        }
    }

    void theOtherSidesEndIsToldFromAMessageCutShort()
    {
        {
            auto pair = *connectedPair();
            Channel here(std::move(pair.first));
            pair.second.close();
            QCOMPARE(here.receive().error().code, ErrorCode::NotFound);
            QVERIFY(!here.send(cancelOf(1)));
        }
        auto pair = *connectedPair();
        Channel here(std::move(pair.first));
        const std::string half = head(10, static_cast<std::uint8_t>(Kind::Warning), 0) + "abc";
        QCOMPARE(::send(pair.second.number(), half.data(), half.size(), 0), ssize_t(half.size()));
        pair.second.close();
        QCOMPARE(here.receive().error().code, ErrorCode::InvalidInput);
    }

    void whatIsNoMessageIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const std::string& bytes) {
            QTest::newRow(name) << QByteArray::fromStdString(bytes);
        };
        const auto warning = static_cast<std::uint8_t>(Kind::Warning);
        row("too long", head(Channel::kMostBody + 1, warning, 0));
        row("unknown kind", head(0, 200, 0));
        row("kind of nobody", head(0, 0, 0));
        row("flag", head(0, warning, 2));
        row("file that is not there", head(0, warning, 1));
    }
    void whatIsNoMessageIsRefused()
    {
        QFETCH(QByteArray, bytes);
        auto pair = *connectedPair();
        Channel here(std::move(pair.first));
        QCOMPARE(::send(pair.second.number(), bytes.data(), std::size_t(bytes.size()), 0), ssize_t(bytes.size()));
        QCOMPARE(here.receive().error().code, ErrorCode::InvalidInput);
    }

    void aRequestComesOutAsItWentIn()
    {
        StartBody start;
        start.threads = 3;
        start.tellsDecoded = true;
        start.fieldName = "abc";
        jobs::Request& request = start.request;
        request.pictures[0] = "/a/\xC3\xA4\nb.png";
        request.pictures[2] = "left.png";
        request.name = "a=b\\n";
        request.engine = "triposr";
        request.model = "/weights of mine";
        request.precision = "int8";
        start.keptField = std::string(3'000'000, 'x');
        request.engineOptions = { 0.1F, 2.0F / 3, 77 };
        request.resolution = 512;
        request.until = Stage::Refined;
        request.after = Stage::Coarse;
        request.triangles = 0;
        request.textureSide = 64;
        request.paintEveryStage = true;
        request.priority = -4;
        const auto read = readStart(sent(startOf(9, start)));
        QVERIFY(read);
        QCOMPARE(read->threads, 3);
        QVERIFY(read->tellsDecoded);
        QCOMPARE(read->fieldName, start.fieldName);
        QCOMPARE(read->request.pictures, request.pictures);
        QCOMPARE(read->request.name, request.name);
        QCOMPARE(read->request.engine, request.engine);
        QCOMPARE(read->request.model, request.model);
        QCOMPARE(read->request.precision, request.precision);
        QCOMPARE(read->keptField, start.keptField);
        QCOMPARE(readField(sent(fieldOf(9, "of a field").value())).value(), std::string("of a field"));
        QVERIFY(!readStart(sent(startOf(9, {})))->keptField);
        QCOMPARE(read->request.engineOptions.thickness, request.engineOptions.thickness);
        QCOMPARE(read->request.engineOptions.seed, request.engineOptions.seed);
        QCOMPARE(read->request.resolution, 512);
        QVERIFY(read->request.until == Stage::Refined);
        QVERIFY(read->request.after == Stage::Coarse);
        QCOMPARE(read->request.priority, -4);
    }

    void aStageComesOutAsItWentIn()
    {
        jobs::StageResult result;
        result.stage = Stage::Refined;
        result.standIn = true;
        result.seconds = 1.25;
        result.stats.queries = 77;
        mesh::Mesh mesh;
        mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 } };
        mesh.triangles = { { 0, 1, 2 } };
        result.mesh = std::make_shared<const mesh::Mesh>(mesh);
        const auto read = readStage(sent(*stageOf(3, result)));
        QVERIFY(read);
        QVERIFY(read->stage == Stage::Refined && read->standIn);
        QCOMPARE(read->seconds, 1.25);
        QCOMPARE(read->stats.queries, std::uint64_t(77));
        QCOMPARE(read->mesh->positions.size(), std::size_t(3));
        QVERIFY(read->packed && !read->packed->empty());
    }

    void aSampleComesOutAsItWentIn()
    {
        memory::MemorySample sample;
        sample.device = "host";
        sample.total = 100;
        sample.busy = 0.5;
        sample.budget.decisions.mostPasses = 4;
        sample.budget.jobs = { { "pear", "shape", 5, 4, true } };
        sample.budget.peaks = { { "pear", "prepare", 7, 6 } };
        const auto read = readSample(sent(sampleOf(sample)));
        QVERIFY(read);
        QCOMPARE(read->total, std::uint64_t(100));
        QCOMPARE(*read->busy, 0.5);
        QVERIFY(!read->celsius);
        QCOMPARE(read->budget.decisions.mostPasses, 4);
        QCOMPARE(read->budget.jobs.at(0).name, std::string("pear"));
        QVERIFY(read->budget.jobs.at(0).waits);
        QCOMPARE(read->budget.peaks.at(0).measured, std::uint64_t(6));
    }

    /// Bytes changed, cut and made up: each is read as something or refused, never more.
    void brokenBodiesAreRefused()
    {
        std::mt19937 random(5);
        memory::MemorySample sample;
        sample.budget.jobs.resize(3);
        jobs::StageResult stage;
        stage.mesh = std::make_shared<const mesh::Mesh>();
        std::vector<Message> whole;
        whole.push_back(sampleOf(sample));
        whole.push_back(decodedOf(1, { engine::View::Left, sha256("x"), { "a", "b" } }));
        whole.push_back(startOf(1, {}));
        whole.push_back(outcomeOf(1, { Error { ErrorCode::Io, "io" }, true }));
        whole.push_back(*stageOf(1, stage));
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            const Message& one = whole[random() % whole.size()];
            Message message;
            message.kind = one.kind;
            message.body = one.body;
            if (one.file)
                message.file = FileHandle(dup(one.file.number()));
            if (random() % 2 == 0)
                message.body.resize(random() % (message.body.size() + 20));
            if (!message.body.empty())
                message.body[random() % message.body.size()] = static_cast<char>(random());
            const bool taken = message.kind == Kind::Sample ? bool(readSample(message))
                : message.kind == Kind::Decoded             ? bool(readDecoded(message))
                : message.kind == Kind::Start               ? bool(readStart(message))
                : message.kind == Kind::Outcome             ? bool(readOutcome(message))
                                                            : bool(readStage(message));
            refused += taken ? 0 : 1;
        }
        QVERIFY(refused > 10'000);
    }

    void memoryThatCouldStillChangeIsRefused()
    {
        const FileHandle open(memfd_create("test", MFD_CLOEXEC));
        QCOMPARE(SharedBytes::map(open).error().code, ErrorCode::InvalidInput);
        const FileHandle file(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QCOMPARE(SharedBytes::map(file).error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestChannel)
#include "tst_channel.moc"
