#include "core/cache/result_cache.h"
#include "tests/support/quick_folder.h"

#include <QTest>

#include <fstream>
#include <random>
#include <thread>

using namespace orfeas;
using cache::ResultCache;
using namespace std::chrono_literals;

namespace {

Digest key(int number)
{
    return sha256("key " + std::to_string(number));
}

std::string content(int number, std::size_t bytes = 1000)
{
    std::mt19937 random(static_cast<unsigned>(number));
    std::string text;
    while (text.size() < bytes)
        text += static_cast<char>(random());
    return text;
}

std::vector<std::filesystem::path> filesBelow(const std::filesystem::path& folder, const std::string& without = {})
{
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file() && entry.path().filename() != "lock"
            && (without.empty() || entry.path().string().find(without) == std::string::npos))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

} // namespace

class TestResultCache : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::chrono::system_clock::time_point m_now;
    std::unique_ptr<ResultCache> m_cache;

    std::filesystem::path folder() const { return m_folder->path().toStdString(); }
    void reopen()
    {
        m_cache.reset();
        auto opened = ResultCache::open(folder(), [this] { return m_now; });
        QVERIFY2(static_cast<bool>(opened), opened ? "" : opened.error().message.c_str());
        m_cache = std::move(*opened);
    }
    bool has(int number)
    {
        const auto found = m_cache->find(key(number));
        return found && *found && (*found)->content.view() == content(number);
    }
    void put(int number) { QVERIFY(m_cache->insert(key(number), content(number), "meta", 2.5)); }

private Q_SLOTS:
    void init()
    {
        m_folder = tests::quickFolder();
        m_now = std::chrono::system_clock::time_point(1'000'000s);
        reopen();
    }
    void cleanup() { m_cache.reset(); }

    void whatWasKeptComesBackAfterAReopen()
    {
        QVERIFY(!has(1));
        put(1);
        reopen();
        const auto found = m_cache->find(key(1));
        QVERIFY(found && *found);
        QVERIFY((*found)->content.view() == content(1));
        QCOMPARE((*found)->meta, std::string("meta"));
        QCOMPARE((*found)->seconds, 2.5);
    }

    void anEntryExpiresAfterItsTimeToLive()
    {
        put(1);
        m_now += 59min;
        QVERIFY(has(1));
        m_now += 2min;
        QVERIFY(!has(1));
        QCOMPARE(m_cache->stats()->counters.expired, 1U);
        QVERIFY(m_cache->setLimits({ 10s, 1'000'000 }));
        put(2);
        m_now += 11s;
        QVERIFY(!has(2));
        QVERIFY(m_cache->setLimits({ std::nullopt, 1'000'000 }));
        put(3);
        m_now += std::chrono::hours(24 * 365 * 10);
        QVERIFY(has(3));
    }

    void theLeastRecentlyUsedGoesFirst()
    {
        QVERIFY(m_cache->setLimits({ std::nullopt, 3500 }));
        for (int i = 0; i < 3; ++i, m_now += 1s)
            put(i);
        QVERIFY(has(0));
        m_now += 1s;
        put(3);
        QVERIFY(has(0));
        QVERIFY(!has(1));
        QVERIFY(has(2));
        QVERIFY(has(3));
        QCOMPARE(m_cache->stats()->counters.evicted, 1U);
        QCOMPARE(m_cache->stats()->bytes, 3000U);
        QCOMPARE(filesBelow(folder() / "blobs").size(), 3U);
    }

    void pinnedEntriesAndThoseInUseStay()
    {
        QVERIFY(m_cache->setLimits({ 1h, 2500 }));
        put(0);
        put(1);
        QVERIFY(m_cache->setPinned(key(0), true).value());
        {
            const ResultCache::Use use(*m_cache, { key(1).hex() });
            m_now += 1s;
            put(2);
            QVERIFY(has(0));
            QVERIFY(has(1));
        }
        m_now += 1s;
        put(3);
        QVERIFY(has(0));
        QVERIFY(!has(1));
        m_now += 2h;
        QVERIFY(has(0)); // pinned: does not expire either
        QVERIFY(m_cache->clear());
        QVERIFY(has(0));
        QVERIFY(!has(3));
        QCOMPARE(filesBelow(folder() / "blobs").size(), 1U);
    }

    void whatIsLargerThanTheLimitIsNotKept()
    {
        QVERIFY(m_cache->setLimits({ 1h, 500 }));
        put(1);
        QVERIFY(!has(1));
        QCOMPARE(m_cache->stats()->entries, 0U);
    }

    void twoKeysOfOneContentShareAFileUntilBothAreGone()
    {
        QVERIFY(m_cache->insert(key(1), content(9), "", 0));
        m_now += 1s;
        QVERIFY(m_cache->insert(key(2), content(9), "", 0));
        QCOMPARE(filesBelow(folder() / "blobs").size(), 1U);
        QVERIFY(m_cache->setLimits({ 1h, 1500 }));
        QVERIFY(m_cache->collect());
        const auto still = m_cache->find(key(2));
        QVERIFY(still && *still);
        QVERIFY((*still)->content.view() == content(9));
    }

    void collectingLeavesNoFileWithoutAnEntry()
    {
        put(1);
        std::filesystem::create_directories(folder() / "blobs/ab");
        std::ofstream(folder() / "blobs/ab" / std::string(62, 'c')) << "left by a crash";
        std::ofstream(folder() / "blobs/ab/.orfeas-123") << "half written";
        const auto report = m_cache->collect();
        QVERIFY(static_cast<bool>(report));
        QCOMPARE(report->removed, 1U);
        QCOMPARE(report->kept, 1U);
        QCOMPARE(filesBelow(folder() / "blobs").size(), 1U);
        QVERIFY(has(1));
    }

    /// Flips, cuts, exchanges and removes bytes of any file of the cache: what comes back is right or nothing, the
    /// cache opens, and what is put in again is there. ORFEAS_CORRUPTIONS says how many (the full run: 1000).
    void damageIsNeverServed()
    {
        const int rounds =
            qEnvironmentVariableIsSet("ORFEAS_CORRUPTIONS") ? qEnvironmentVariableIntValue("ORFEAS_CORRUPTIONS") : 60;
        std::mt19937 random(20240611);
        int lost = 0;
        for (int round = 0; round < rounds; ++round) {
            constexpr int kEntries = 12;
            for (int i = 0; i < kEntries; ++i) {
                if (!has(i))
                    put(i);
            }
            m_cache.reset();
            const auto files = filesBelow(folder(), "set-aside");
            damage(files[random() % files.size()], files[random() % files.size()], random);
            reopen();
            for (int i = 0; i < kEntries; ++i) {
                const auto found = m_cache->find(key(i));
                QVERIFY2(static_cast<bool>(found), found ? "" : found.error().message.c_str());
                if (!*found)
                    ++lost;
                else
                    QVERIFY((*found)->content.view() == content(i) && (*found)->meta == "meta"
                            && (*found)->seconds == 2.5);
            }
        }
        QVERIFY(lost > rounds / 4); // the damage was real
        qInfo("%d corruptions: %d entries lost, none served wrong", rounds, lost);
    }

    void threadsAndASecondCacheOnTheSameFolderGetAlong()
    {
        auto other = ResultCache::open(folder(), [this] { return m_now; });
        QVERIFY(static_cast<bool>(other));
        QVERIFY(m_cache->setLimits({ 1h, 20'000 }));
        std::atomic<int> wrong { 0 };
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([this, t, &other, &wrong] {
                ResultCache& cache = t % 2 == 0 ? *m_cache : **other;
                for (int i = 0; i < 60; ++i) {
                    const int number = (i * 7 + t) % 40;
                    const auto found = cache.find(key(number));
                    if (!found || (*found && (*found)->content.view() != content(number)))
                        ++wrong;
                    if (!cache.insert(key(number), content(number), "meta", 1))
                        ++wrong;
                }
            });
        }
        threads.clear();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(m_cache->stats()->bytes <= 20'000U);
    }

private:
    static void damage(const std::filesystem::path& file, const std::filesystem::path& other, std::mt19937& random)
    {
        const auto size = std::filesystem::file_size(file);
        switch (random() % 4) {
        case 0: {
            std::fstream stream(file, std::ios::in | std::ios::out | std::ios::binary);
            const auto place = static_cast<std::streamoff>(size > 0 ? random() % size : 0);
            stream.seekg(place);
            const int byte = stream.get();
            stream.clear();
            stream.seekp(place);
            stream.put(static_cast<char>(byte ^ (1U << random() % 8)));
            break;
        }
        case 1:
            std::filesystem::resize_file(file, size > 0 ? random() % size : 0);
            break;
        case 2:
            std::filesystem::rename(file, file.string() + ".x");
            if (other != file)
                std::filesystem::rename(other, file);
            std::filesystem::rename(file.string() + ".x", other);
            break;
        default:
            std::filesystem::remove(file);
        }
    }
};

QTEST_GUILESS_MAIN(TestResultCache)
#include "tst_result_cache.moc"
