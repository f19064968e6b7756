#include "core/base/bytes.h"
#include "core/memory/learnt_peaks.h"
#include "core/memory/simulated_device.h"
#include "core/memory/step_down.h"
#include "core/memory/words.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace orfeas;
using namespace orfeas::memory;

class TestPlanParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theLadderGoesFromHarmlessToVisible()
    {
        Settings asked;
        asked.batch = 4096;
        asked.resolution = 512;
        Limits limits;
        limits.leastBatch = 1024;
        limits.precisions = { Precision::Fp32, Precision::Fp16, Precision::Int8 };
        limits.canOffload = true;
        limits.leastResolution = 256;
        std::string ways;
        for (const Lower& way : waysDown(asked, limits))
            ways += std::string(stepDownName(way.by)) + ": " + changeText(asked, way.settings) + "\n";
        QCOMPARE(
            ways,
            std::string("free_caches: \n"
                        "smaller_batches: batches of 2048 instead of 4096\n"
                        "smaller_batches: batches of 1024 instead of 4096\n"
                        "lower_precision: batches of 1024 instead of 4096, fp16 instead of fp32\n"
                        "lower_precision: batches of 1024 instead of 4096, int8 instead of fp32\n"
                        "offload_weights: batches of 1024 instead of 4096, int8 instead of fp32, weights wait in host "
                        "memory\n"
                        "lower_resolution: batches of 1024 instead of 4096, int8 instead of fp32, weights wait in host "
                        "memory, 256 cells a side instead of 512\n"));
    }

    void resolutionStaysUnlessAllowed()
    {
        const Settings asked;
        for (const Lower& way : waysDown(asked, {}))
            QCOMPARE(way.settings.resolution, asked.resolution);
    }

    void whatWasLearntOutlivesTheProgram()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("peaks").toStdString();
        LearntPeaks peaks;
        QCOMPARE(peaks.predict("inflate/shape", 1000), std::uint64_t { 1250 });
        peaks.learn("inflate/shape", 800, 1000);
        peaks.learn("inflate/shape", 900, 1000);
        QVERIFY(peaks.save(file));
        const LearntPeaks again = LearntPeaks::load(file);
        QVERIFY(again.knows("inflate/shape"));
        QCOMPARE(again.predict("inflate/shape", 2000), peaks.predict("inflate/shape", 2000));
        QCOMPARE(again.predict("inflate/shape", 1000), std::uint64_t { 927 }); // the larger of the two and 3 %
    }

    void whatIsNewIsPredictedByItsRelatives()
    {
        LearntPeaks peaks;
        peaks.learn("host/inflate/shape/256", 900, 1000);
        peaks.learn("host/inflate/shape/512", 800, 1000);
        peaks.learn("ms/host/inflate/shape/64", 9000, 1000); // a time is no relative
        QCOMPARE(peaks.predict("host/inflate/shape/64", 1000, "host/inflate/shape/"), std::uint64_t { 991 });
        QCOMPARE(peaks.predict("host/inflate/shape/512", 1000, "host/inflate/shape/"),
                 std::uint64_t { 825 }); // 3 % more, up
        QCOMPARE(peaks.predict("host/lite/shape/64", 1000, "host/lite/shape/"), std::uint64_t { 1250 });
    }

    void aDamagedFileIsNothingLearnt()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("peaks").toStdString();
        std::ofstream(file) << "key\tnan -1 x\nno tab\ngood\t1.5 \n";
        const LearntPeaks peaks = LearntPeaks::load(file);
        QVERIFY(!peaks.knows("key"));
        QVERIFY(peaks.knows("good"));
        QVERIFY(!LearntPeaks::load(folder.filePath("none").toStdString()).knows("good"));
    }

    void aFullDeviceRefusesAndOthersTakeOnlyWhatIsFree()
    {
        SimulatedDevice device({ 100, 0, 0 });
        const auto block = device.allocate(70);
        QVERIFY(block);
        QCOMPARE(device.setOthers(50), std::uint64_t { 30 });
        QCOMPARE(device.allocate(1).error().code, ErrorCode::OutOfMemory);
        device.free(*block);
        QVERIFY(device.allocate(70));
    }

    void freeingCachesMendsFragmentation()
    {
        SimulatedDevice device({ 100, 0.3, 0 });
        QVERIFY(!device.allocate(80));
        device.freeCaches();
        QVERIFY(device.allocate(80));
    }

    void theNthAllocationFails()
    {
        SimulatedDevice device({ 100, 0, 2 });
        QVERIFY(device.allocate(1));
        QVERIFY(!device.allocate(1));
        QVERIFY(device.allocate(1));
    }

    void sizesAreReadAsPeopleWriteThem()
    {
        QCOMPARE(*sizeFromText("6GiB"), 6_GiB);
        QCOMPARE(*sizeFromText("1.5 gb"), 1536_MiB);
        QCOMPARE(*sizeFromText("900m"), 900_MiB);
        QCOMPARE(*sizeFromText("2"), 2_GiB);
        for (const char* wrong : { "", "x", "-1", "0", "5 TB", "nan", "1e99", "6GiBs" })
            QCOMPARE(sizeFromText(wrong).error().code, ErrorCode::InvalidInput);
        QCOMPARE(sizeText(1536_MiB), std::string("1.5 GiB"));
    }
};

QTEST_GUILESS_MAIN(TestPlanParts)
#include "tst_plan_parts.moc"
