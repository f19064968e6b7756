#include "core/base/bytes.h"
#include "core/memory/heap.h"
#include "core/memory/host_meter.h"

#include <QTest>

#include <cstring>
#include <memory>
#include <vector>

using namespace orfeas;

class TestHeap : public QObject {
    Q_OBJECT

    static std::unique_ptr<char[]> filled(std::size_t bytes)
    {
        std::unique_ptr<char[]> block(new char[bytes]);
        std::memset(block.get(), 1, bytes);
        return block;
    }

    static std::uint64_t resident() { return memory::processMemory()->resident; }

private Q_SLOTS:
    void largeBlocksGoBackWhenTheyAreFreedWhateverLiesBehindThem()
    {
        memory::returnLargeBlocks();
        filled(20_MiB).reset(); // from which the C library would learn to keep smaller ones
        std::vector<std::unique_ptr<char[]>> large;
        std::vector<std::unique_ptr<char[]>> small;
        for (int i = 0; i < 32; ++i) {
            large.push_back(filled(2_MiB));
            small.push_back(filled(1_KiB));
        }
        const std::uint64_t before = resident();
        large.clear();
        QVERIFY2(before - resident() > 60_MiB, qPrintable(QString::number(before - resident())));
    }

    void whatSmallBlocksLeaveGoesBackWhenTheHeapIsTrimmed()
    {
        std::vector<std::unique_ptr<char[]>> blocks;
        for (int i = 0; i < 4000; ++i)
            blocks.push_back(filled(16_KiB));
        const auto last = filled(1_KiB); // what lies before it stays in the heap
        const std::uint64_t before = resident();
        blocks.clear();
        memory::trimHeap();
        QVERIFY2(before - resident() > 55_MiB, qPrintable(QString::number(before - resident())));
    }
};

QTEST_GUILESS_MAIN(TestHeap)
#include "tst_heap.moc"
