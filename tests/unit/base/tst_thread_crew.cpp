#include "core/base/thread_crew.h"

#include <QTest>

#include <algorithm>
#include <atomic>
#include <mutex>
#include <new>
#include <set>
#include <thread>
#include <vector>

using orfeas::ThreadCrew;

class TestThreadCrew : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void coversEachIndexOnce_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("grain");
        QTest::addColumn<int>("threads");
        for (const int count : { 0, 1, 7, 64, 1000, 100'003 }) {
            for (const int grain : { 0, 1, 3, 64, 4096 }) {
                for (const int threads : { -1, 0, 1, 2, 5, 16 })
                    QTest::addRow("%d by %d on %d", count, grain, threads) << count << grain << threads;
            }
        }
    }

    void coversEachIndexOnce()
    {
        QFETCH(int, count);
        QFETCH(int, grain);
        QFETCH(int, threads);
        std::vector<std::atomic<int>> seen(static_cast<std::size_t>(count));
        std::atomic<std::size_t> longest { 0 };
        std::atomic<bool> insideAndNotEmpty { true };
        ThreadCrew(threads).run(seen.size(), static_cast<std::size_t>(grain), [&](std::size_t begin, std::size_t end) {
            if (begin >= end || end > seen.size()) {
                insideAndNotEmpty = false;
                return;
            }
            std::size_t before = longest.load();
            while (before < end - begin && !longest.compare_exchange_weak(before, end - begin)) { }
            for (std::size_t i = begin; i < end; ++i)
                ++seen[i];
        });
        QVERIFY(insideAndNotEmpty);
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](const std::atomic<int>& n) { return n == 1; }));
        QVERIFY(longest <= static_cast<std::size_t>(std::max(grain, 1)));
    }

    void oneThreadIsTheCallersAndKeepsTheOrder()
    {
        std::vector<std::size_t> begins;
        const std::thread::id caller = std::this_thread::get_id();
        bool elsewhere = false;
        ThreadCrew(1).run(100, 9, [&](std::size_t begin, std::size_t) {
            elsewhere = elsewhere || std::this_thread::get_id() != caller;
            begins.push_back(begin);
        });
        QVERIFY(!elsewhere);
        QCOMPARE(begins.size(), std::size_t(12));
        QVERIFY(std::is_sorted(begins.begin(), begins.end()));
    }

    void usesNoMoreThreadsThanAsked()
    {
        std::mutex mutex;
        std::set<std::thread::id> threads;
        ThreadCrew(3).run(2000, 1, [&](std::size_t, std::size_t) {
            const std::scoped_lock lock(mutex);
            threads.insert(std::this_thread::get_id());
        });
        QVERIFY(!threads.empty());
        QVERIFY(threads.size() <= 3);
    }

    void whatThePiecesWroteIsSeenAfterwards()
    {
        std::vector<std::size_t> out(50'000); // plain memory: a missing join is a data race that TSan reports
        ThreadCrew(4).run(out.size(), 100, [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                out[i] = i * i;
        });
        for (std::size_t i = 0; i < out.size(); ++i)
            QCOMPARE(out[i], i * i);
    }

    void oneLoopAfterAnotherUsesTheSameThreads()
    {
        ThreadCrew crew(3);
        std::mutex mutex;
        std::set<std::thread::id> threads;
        for (int loop = 0; loop < 2000; ++loop) {
            std::atomic<int> sum { 0 };
            crew.run(20, 1, [&](std::size_t begin, std::size_t) {
                sum += static_cast<int>(begin);
                const std::scoped_lock lock(mutex);
                threads.insert(std::this_thread::get_id());
            });
            QCOMPARE(sum.load(), 190);
        }
        QVERIFY(threads.size() <= 3);
    }

    void aLoopWithinALoopIsDoneToo()
    {
        ThreadCrew crew(3);
        std::atomic<int> done { 0 };
        crew.run(10, 1, [&](std::size_t, std::size_t) { crew.run(10, 1, [&](std::size_t, std::size_t) { ++done; }); });
        QCOMPARE(done.load(), 100);
    }

    void loopsOfSeveralCallersAreDone()
    {
        ThreadCrew crew(3);
        std::atomic<int> done { 0 };
        std::vector<std::jthread> callers;
        for (int i = 0; i < 4; ++i) {
            callers.emplace_back([&] {
                for (int loop = 0; loop < 200; ++loop)
                    crew.run(10, 1, [&](std::size_t, std::size_t) { ++done; });
            });
        }
        callers.clear();
        QCOMPARE(done.load(), 8000);
    }

    void whatAPieceThrowsReachesTheCaller()
    {
        for (const int threads : { 1, 4 }) {
            std::atomic<std::size_t> done { 0 };
            const auto run = [&] {
                ThreadCrew(threads).run(1'000'000, 1, [&](std::size_t begin, std::size_t) {
                    if (begin == 10)
                        throw std::bad_alloc();
                    ++done;
                });
            };
            QVERIFY_EXCEPTION_THROWN(run(), std::bad_alloc);
            QVERIFY(done < 1'000'000 - 1); // the rest was left out
        }
    }
};

QTEST_GUILESS_MAIN(TestThreadCrew)
#include "tst_thread_crew.moc"
