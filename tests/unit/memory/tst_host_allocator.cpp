#include "core/base/bytes.h"
#include "core/base/job_context.h"
#include "core/base/memory_account.h"
#include "core/memory/host_meter.h"

#include <QTest>

#include <cstdlib>
#include <malloc.h>
#include <optional>
#include <random>
#include <thread>

using namespace orfeas;

namespace {

/// Memory that no optimiser may leave out.
std::unique_ptr<char, decltype(&std::free)> block(std::size_t bytes)
{
    return { static_cast<char*>(std::malloc(bytes)), &std::free };
}

} // namespace

class TestHostAllocator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!heapIsCounted())
            QSKIP("a sanitizer has the heap");
    }

    void aJobIsChargedForItsBlocksAlone()
    {
        const auto mine = MemoryAccount::make();
        const auto theirs = MemoryAccount::make();
        auto made = block(0);
        {
            const MemoryAccount::Scope scope(mine.get());
            made = block(100'000);
            const MemoryAccount::Scope inner(theirs.get());
            const auto other = block(50'000);
            QCOMPARE(mine->held(), 100'000U);
            QCOMPARE(theirs->held(), 50'000U);
        }
        QCOMPARE(theirs->held(), 0U);
        QCOMPARE(theirs->peak(), 50'000U);
        std::thread([&made] { made.reset(); }).join(); // whoever frees it
        QCOMPARE(mine->held(), 0U);
    }

    void helpersOfACrewWorkForTheJobThatAsked()
    {
        const auto account = MemoryAccount::make();
        const JobContext context({}, {}, 4);
        std::vector<std::unique_ptr<char, decltype(&std::free)>> blocks;
        for (int i = 0; i < 64; ++i)
            blocks.push_back(block(0));
        {
            const MemoryAccount::Scope scope(account.get());
            context.inParallel(blocks.size(), 1, [&blocks](std::size_t begin, std::size_t) {
                blocks[begin] = block(10'000);
                std::this_thread::sleep_for(std::chrono::milliseconds(1)); // so that helpers come
            });
        }
        QCOMPARE(account->held(), 640'000U);
        context.inParallel(blocks.size(), 1, [](std::size_t, std::size_t) { std::free(std::malloc(20'000)); });
        QCOMPARE(account->peak(), 640'000U);
    }

    void beyondALimitTheHeapRefuses()
    {
        const auto budget = MemoryAccount::make();
        budget->setLimit(1_MiB);
        const auto job = MemoryAccount::make(budget);
        const auto other = MemoryAccount::make(budget);
        const MemoryAccount::Scope scope(job.get());
        const auto first = block(700'000);
        QVERIFY(first);
        QVERIFY(!block(700'000));
        QVERIFY_EXCEPTION_THROWN(std::vector<char>(700'000), std::bad_alloc);
        QCOMPARE(job->refusals(), 2U);
        const MemoryAccount::Scope second(other.get());
        QVERIFY(!block(700'000)); // the budget is everyone's
        QVERIFY(block(300'000));
        QCOMPARE(budget->held(), 700'000U);
    }

    void growingABlockKeepsItWhereThereIsNoMore()
    {
        void* (*volatile const grow)(void*, std::size_t) = &std::realloc; // the compiler knows what realloc does
        const auto account = MemoryAccount::make();
        const MemoryAccount::Scope scope(account.get());
        char* made = static_cast<char*>(std::malloc(10'000));
        made[9'999] = 7;
        account->setLimit(50'000);
        QVERIFY(grow(made, 60'000) == nullptr);
        QCOMPARE(account->held(), 10'000U);
        made = static_cast<char*>(grow(made, 30'000));
        QVERIFY(made != nullptr);
        QCOMPARE(made[9'999], char { 7 });
        QCOMPARE(account->held(), 30'000U);
        made = static_cast<char*>(grow(made, 16));
        QCOMPARE(account->held(), 0U);
        std::free(made);
    }

    void manyBlocksOfManyThreadsAddUp()
    {
        const auto account = MemoryAccount::make();
        std::vector<std::thread> threads;
        for (unsigned seed = 1; seed <= 4; ++seed) {
            threads.emplace_back([&account, seed] {
                const MemoryAccount::Scope scope(account.get());
                std::mt19937 random(seed);
                std::vector<void*> blocks(512, nullptr);
                for (int i = 0; i < 20'000; ++i) {
                    void*& place = blocks[random() % blocks.size()];
                    std::free(place);
                    const std::size_t bytes = 3000 + random() % 9000;
                    place = i % 3 == 0 ? std::aligned_alloc(64, bytes / 64 * 64) : std::calloc(1, bytes);
                }
                for (void* place : blocks)
                    std::free(place);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(account->held(), 0U);
        QVERIFY(account->peak() > 1'000'000U);
    }

    void anAccountOutlivesItsJobWhileABlockIsCharged()
    {
        auto account = MemoryAccount::make(MemoryAccount::make());
        std::optional<MemoryAccount::Scope> scope(account.get());
        auto made = block(100'000);
        scope.reset();
        account.reset();
        made.reset(); // under a sanitizer: no use after free
    }

    void resultsThatOutliveAJobAreNoLongerItsBudgets()
    {
        const auto budget = MemoryAccount::make();
        const auto job = MemoryAccount::make(budget);
        auto result = block(0);
        {
            const MemoryAccount::Scope scope(job.get());
            result = block(100'000);
        }
        QCOMPARE(budget->held(), 100'000U);
        job->leaveParent();
        QCOMPARE(budget->held(), 0U);
        result.reset();
        QCOMPARE(budget->held(), 0U);
        QCOMPARE(job->held(), 0U);
    }

    void theHostTellsWhatThereIs()
    {
        memory::HostMeter meter;
        const auto reading = meter.read();
        QVERIFY(reading);
        QVERIFY(reading->ours > 1_MiB && reading->ours < reading->total);
        QVERIFY(reading->free > 0 && reading->others < reading->total);
        const auto process = memory::processMemory();
        QVERIFY(process);
        QVERIFY(process->proportional > 0 && process->proportional <= process->resident);
    }
};

QTEST_GUILESS_MAIN(TestHostAllocator)
#include "tst_host_allocator.moc"
