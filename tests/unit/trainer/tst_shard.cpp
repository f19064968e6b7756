#include "app/trainer/data_builder.h"
#include "app/trainer/shard.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace orfeas;
using namespace orfeas::trainer;

class TestShard : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path file(const char* name) const { return m_folder.filePath(name).toStdString(); }

    static Sample patterned(unsigned step)
    {
        Sample sample;
        for (std::size_t i = 0; i < sample.bytes.size(); ++i)
            sample.bytes[i] = static_cast<std::uint8_t>(i * step >> 8U);
        return sample;
    }

    static std::string bytesOf(const std::filesystem::path& path)
    {
        std::ifstream stream(path, std::ios::binary);
        return { std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>() };
    }

    DataOptions few(const char* folder, std::uint64_t seed) const
    {
        DataOptions options;
        options.folder = file(folder);
        options.name = "few";
        options.views = 12;
        options.viewsPerShape = 3;
        options.perShard = 5;
        options.seed = seed;
        std::filesystem::create_directories(options.folder);
        return options;
    }

private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        ShardWriter writer;
        for (unsigned i = 0; i < 3; ++i)
            QVERIFY(static_cast<bool>(writer.add(patterned(i))));
        QVERIFY(static_cast<bool>(writer.write(file("a.shard"))));
        QCOMPARE(writer.count(), std::size_t { 0 });
        const auto shard = Shard::open(file("a.shard"));
        QVERIFY(static_cast<bool>(shard));
        QCOMPARE(shard->count(), std::size_t { 3 });
        Sample sample;
        for (unsigned i = 0; i < 3; ++i) {
            QVERIFY(static_cast<bool>(shard->read(i, sample)));
            QVERIFY(sample.bytes == patterned(i).bytes);
        }
    }

    void damageIsAnError()
    {
        ShardWriter writer;
        QVERIFY(static_cast<bool>(writer.add(patterned(7))));
        QVERIFY(static_cast<bool>(writer.write(file("whole.shard"))));
        const std::string whole = bytesOf(file("whole.shard"));
        Sample sample;
        for (std::size_t length = 0; length < whole.size(); length += 1 + whole.size() / 50) {
            std::ofstream(file("cut.shard"), std::ios::binary) << whole.substr(0, length);
            QVERIFY(!Shard::open(file("cut.shard")));
        }
        std::string changed = whole;
        changed[44] = static_cast<char>(changed[44] ^ 0x55); // within the packed sample
        std::ofstream(file("changed.shard"), std::ios::binary) << changed;
        const auto shard = Shard::open(file("changed.shard"));
        QVERIFY(static_cast<bool>(shard));
        QVERIFY(!shard->read(0, sample) || sample.bytes != patterned(7).bytes);
    }

    /// The same seed makes the same bytes; shapes of the two splits differ, since they are split by number.
    void buildsAgainTheSame()
    {
        for (const char* folder : { "one", "two" })
            QVERIFY(static_cast<bool>(buildProcedural(few(folder, 3), 19, {})));
        QVERIFY(static_cast<bool>(buildProcedural(few("other", 4), 19, {})));
        const std::string train = bytesOf(file("one/train-few-000.shard"));
        QVERIFY(!train.empty() && train == bytesOf(file("two/train-few-000.shard")));
        QVERIFY(train != bytesOf(file("other/train-few-000.shard")));
        // shape 20 is held out: three of the twelve views
        const auto val = Shard::open(file("one/val-few-000.shard"));
        QVERIFY(val && val->count() == 3);
    }
};

QTEST_APPLESS_MAIN(TestShard)
#include "tst_shard.moc"
