#include "core/base/log.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <array>
#include <thread>

using orfeas::log;
using orfeas::LogLevel;

namespace {

/// What this program does when it starts itself: the threshold is read once a process.
int writeOneLineALevel()
{
    log(LogLevel::Debug, "test", "d");
    log(LogLevel::Info, "test", "i");
    log(LogLevel::Warning, "test", "w");
    log(LogLevel::Error, "test", "e");
    return 0;
}

int writeFromFourThreads()
{
    std::array<std::jthread, 4> writers;
    for (std::jthread& writer : writers)
        writer = std::jthread([] {
            for (int i = 0; i < 200; ++i)
                log(LogLevel::Error, "test", std::string(60, 'x'));
        });
    return 0;
}

QByteArray errorsOfChild(const char* threshold, const char* job)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("ORFEAS_LOG");
    if (threshold != nullptr)
        environment.insert("ORFEAS_LOG", threshold);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), { job });
    child.waitForFinished();
    return child.readAllStandardError();
}

} // namespace

class TestLog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesFromTheThresholdUp_data()
    {
        QTest::addColumn<QByteArray>("threshold");
        QTest::addColumn<int>("firstLine");
        QTest::newRow("unset is warning") << QByteArray() << 2;
        QTest::newRow("debug") << QByteArray("debug") << 0;
        QTest::newRow("info") << QByteArray("info") << 1;
        QTest::newRow("error") << QByteArray("error") << 3;
        QTest::newRow("unknown word is warning") << QByteArray("loud") << 2;
    }

    void writesFromTheThresholdUp()
    {
        QFETCH(QByteArray, threshold);
        QFETCH(int, firstLine);
        const std::array<QByteArray, 4> lines { "orfeas [debug] test: d\n", "orfeas [info] test: i\n",
                                                "orfeas [warning] test: w\n", "orfeas [error] test: e\n" };
        QByteArray expected;
        for (std::size_t i = static_cast<std::size_t>(firstLine); i < lines.size(); ++i)
            expected += lines[i];
        QCOMPARE(errorsOfChild(threshold.isEmpty() ? nullptr : threshold.constData(), "--levels"), expected);
    }

    void linesOfSeveralThreadsDoNotMix()
    {
        const QByteArray line = "orfeas [error] test: " + QByteArray(60, 'x');
        const QList<QByteArray> lines = errorsOfChild(nullptr, "--threads").trimmed().split('\n');
        QCOMPARE(lines.size(), 800);
        for (const QByteArray& one : lines)
            QCOMPARE(one, line);
    }
};

int main(int argc, char** argv)
{
    const QByteArray job = argc > 1 ? argv[1] : "";
    if (job == "--levels")
        return writeOneLineALevel();
    if (job == "--threads")
        return writeFromFourThreads();
    const QCoreApplication application(argc, argv);
    TestLog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_log.moc"
