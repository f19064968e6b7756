#include "core/image/frame.h"
#include "tests/support/cancel_limit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace orfeas;

namespace {

constexpr double kLimitMs = test::kFullSpeed ? 2000 : 120'000;
constexpr qint64 kLimitKiB = 300 * 1024;

/// decode, cutOut and frameSubject in a row: what happens to every picture that comes in.
Result<void> takeIn(const std::filesystem::path& path)
{
    auto picture = image::decode(path, {});
    if (!picture)
        return picture.error();
    auto cutout = image::cutOut(*picture, {});
    if (!cutout)
        return cutout.error();
    auto subject = image::frameSubject(*cutout);
    if (!subject)
        return subject.error();
    return {};
}

qint64 statusKiB(const QByteArray& field)
{
    QFile status("/proc/self/status");
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const auto& line : lines) {
        if (line.startsWith(field))
            return line.mid(field.size()).simplified().split(' ').value(0).toLongLong();
    }
    return -1;
}

void resetPeak()
{
    QFile peak("/proc/self/clear_refs");
    if (peak.open(QIODevice::WriteOnly))
        peak.write("5");
}

} // namespace

/// The 200 hostile and odd files of the evaluation set; each row is one file.
class TestBadImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString script = qEnvironmentVariable("ORFEAS_SHARED_DIR") + "/eval/bad-images/make_bad_images.py";
        if (!QFile::exists(script))
            QSKIP("ORFEAS_SHARED_DIR has no eval/bad-images: hostile files not checked");
        QVERIFY(m_folder.isValid());
        QProcess maker;
        maker.start(ORFEAS_PYTHON, { script, m_folder.filePath("files") });
        if (!maker.waitForFinished(60'000) || maker.exitCode() != 0)
            QSKIP("no Python with numpy and Pillow (cmake -DORFEAS_PYTHON=...): hostile files not checked");
        QFile list(m_folder.filePath("expected.json"));
        QVERIFY(list.open(QIODevice::ReadOnly));
        m_expected = QJsonDocument::fromJson(list.readAll()).array();
        QVERIFY(m_expected.size() >= 200);
    }

    void strictExpectationsHold_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<bool>("strict");
        for (const auto& value : m_expected) {
            const QJsonObject entry = value.toObject();
            const QByteArray name = entry.contains("name_hex")
                ? QByteArray::fromHex(entry["name_hex"].toString().toLatin1())
                : entry["file"].toString().toUtf8();
            QTest::newRow(entry["file"].toString().toUtf8().constData())
                << name << (entry["class"] == "valid") << entry["strict"].toBool();
        }
    }

    void strictExpectationsHold()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const bool, valid);
        QFETCH(const bool, strict);
        const std::filesystem::path path = (m_folder.filePath("files").toUtf8() + '/' + name).toStdString();
        resetPeak();
        const qint64 before = statusKiB("VmRSS:");
        const double begun = test::processorMs();
        const auto result = takeIn(path);
        const double took = test::processorMs() - begun; // a busy machine stretches the clock
        const qint64 grown = statusKiB("VmHWM:") - before;
        QVERIFY2(took < kLimitMs, qPrintable(QString("%1 ms").arg(took)));
        if (!result) {
            QVERIFY2(grown < kLimitKiB, qPrintable(QString("refused, but %1 KiB were used").arg(grown)));
            QVERIFY(result.error().code != ErrorCode::Internal);
            QVERIFY(!result.error().message.empty());
            // what the picture lacks is said by cutOut(), which knows no file
            if (result.error().code != ErrorCode::NoSubject && strict)
                QVERIFY2(QByteArray::fromStdString(result.error().message).contains(name),
                         result.error().message.c_str());
        }
        if (strict)
            QVERIFY2(static_cast<bool>(result) == valid, result ? "accepted" : result.error().message.c_str());
    }

    void refusesAPipeWithoutWaiting()
    {
        const std::string path = m_folder.filePath("pipe.png").toStdString();
        QCOMPARE(::mkfifo(path.c_str(), 0600), 0);
        const auto result = image::decode(path, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }

private:
    QTemporaryDir m_folder;
    QJsonArray m_expected;
};

QTEST_GUILESS_MAIN(TestBadImages)
#include "tst_bad_images.moc"
