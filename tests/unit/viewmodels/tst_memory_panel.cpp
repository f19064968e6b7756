#include "app/viewmodels/event_log.h"
#include "app/viewmodels/memory_chart.h"
#include "tests/support/scripted_service.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;
using namespace orfeas::viewmodels;

namespace {

constexpr std::int64_t kNow = 1'764'300'000'000; ///< ms since 1970

memory::MemorySample sampleAt(std::int64_t msAgo, std::uint64_t work)
{
    memory::MemorySample sample;
    sample.when = kNow - msAgo;
    sample.device = "host";
    sample.total = 1000;
    sample.weights = 100;
    sample.activations = work;
    sample.cache = 50;
    sample.others = 200;
    sample.free = 650 - work;
    return sample;
}

} // namespace

/// What the memory panel shows: events, the chart's figures, the table that is saved.
class TestMemoryPanel : public QObject {
    Q_OBJECT

    static QStringList kindsOf(const EventLog& log)
    {
        QStringList kinds;
        for (int row = log.rowCount() - 1; row >= 0; --row)
            kinds += log.index(row).data(EventLog::KindRole).toString();
        return kinds;
    }

private Q_SLOTS:
    static void startsAndEndsAreTold()
    {
        tests::ScriptedService scripted;
        const MemoryMonitor memory(nullptr);
        EventLog log(scripted.service, memory);
        const QAbstractItemModelTester tester(&log);
        scripted.submit("ok");
        QTRY_COMPARE(kindsOf(log), (QStringList { "start", "done" }));
        QVERIFY(log.index(0).data(EventLog::TextRole).toString().startsWith("ok: Done in"));
        QCOMPARE(log.index(0).data(EventLog::JobIdRole).toInt(), 1);
        scripted.submit("fail");
        QTRY_COMPARE(kindsOf(log), (QStringList { "start", "done", "start", "fail" }));
        const auto waits = scripted.submit("wait");
        QTRY_COMPARE(log.rowCount(), 5);
        scripted.service.cancel(waits);
        QTRY_COMPARE(kindsOf(log).last(), QString("stop"));
    }

    static void reasonsAreToldOnceEach()
    {
        tests::ScriptedService scripted;
        const MemoryMonitor memory(nullptr);
        EventLog log(scripted.service, memory);
        jobs::JobSnapshot job;
        job.id = 7;
        job.request.name = "chair";
        job.state = jobs::JobState::Running;
        Q_EMIT scripted.service.jobChanged(job);
        job.state = jobs::JobState::WaitingForMemory;
        job.waitsFor = "2.0 GiB wanted, 1.2 GiB free";
        Q_EMIT scripted.service.jobChanged(job);
        job.fraction = 0.2; // the same reason still
        Q_EMIT scripted.service.jobChanged(job);
        job.state = jobs::JobState::Running;
        job.waitsFor.clear();
        job.stepDowns = { "smaller batches" };
        Q_EMIT scripted.service.jobChanged(job);
        QCOMPARE(kindsOf(log), (QStringList { "start", "wait", "down" }));
        QCOMPARE(log.index(1).data(EventLog::TextRole).toString(),
                 QString("chair waits: 2.0 GiB wanted, 1.2 GiB free"));
    }

    static void onlyTheLastEventsStay()
    {
        tests::ScriptedService scripted;
        const MemoryMonitor memory(nullptr);
        EventLog log(scripted.service, memory);
        const QAbstractItemModelTester tester(&log);
        jobs::JobSnapshot job;
        job.id = 1;
        for (std::size_t i = 0; i < EventLog::kMost + 20; ++i) {
            job.waitsFor = std::to_string(i);
            Q_EMIT scripted.service.jobChanged(job);
        }
        QCOMPARE(log.rowCount(), static_cast<int>(EventLog::kMost));
    }

    static void theChartKnowsWhatWasHeldWhen()
    {
        const auto samples = std::make_shared<memory::Monitor>();
        samples->add(sampleAt(30'000, 10));
        samples->add(sampleAt(10'000, 300));
        samples->add(sampleAt(0, 20));
        MemoryMonitor memory(samples);
        MemoryChart chart;
        chart.setSize({ 600, 100 });
        chart.setMonitor(&memory);
        QCOMPARE(chart.peak(), 650.0); // 100 + 300 + 50 + 200
        chart.setProperty("oursOnly", true);
        QCOMPARE(chart.peak(), 450.0);
        QVERIFY(chart.at(100).isEmpty()); // 50 s ago: before the first
        QCOMPARE(chart.at(495).value("activations").toDouble(), 300.0);
        QCOMPARE(chart.at(495).value("secondsAgo").toDouble(), 10.0);
        QCOMPARE(chart.at(599).value("activations").toDouble(), 20.0);
    }

    static void aHeldChartStays()
    {
        const auto samples = std::make_shared<memory::Monitor>();
        samples->add(sampleAt(1000, 10));
        MemoryMonitor memory(samples);
        MemoryChart chart;
        chart.setMonitor(&memory);
        chart.setProperty("paused", true);
        samples->add(sampleAt(0, 600));
        QTest::qWait(700);
        QCOMPARE(chart.peak(), 360.0);
        chart.setProperty("paused", false);
        QCOMPARE(chart.peak(), 950.0);
    }

    static void figuresAreSavedAsATable()
    {
        const QTemporaryDir folder;
        const auto samples = std::make_shared<memory::Monitor>();
        samples->add(sampleAt(250, 10));
        samples->add(sampleAt(0, 300));
        MemoryMonitor memory(samples);
        QSignalSpy exported(&memory, &MemoryMonitor::exported);
        memory.exportCsv(QUrl::fromLocalFile(folder.filePath("memory.csv")));
        QVERIFY(exported.wait());
        QCOMPARE(exported.first().at(1).toBool(), false);
        QFile file(folder.filePath("memory.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().split('\n');
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines[0].startsWith("time,device,total,weights"));
        QCOMPARE(lines[2], QByteArray("2025-11-28T03:20:00.000Z,\"host\",1000,100,300,50,200,350,0,0,0,0"));
        memory.exportCsv(QUrl::fromLocalFile("/nowhere/memory.csv"));
        QVERIFY(exported.wait());
        QCOMPARE(exported.last().at(1).toBool(), true);
    }
};

QTEST_MAIN(TestMemoryPanel)
#include "tst_memory_panel.moc"
