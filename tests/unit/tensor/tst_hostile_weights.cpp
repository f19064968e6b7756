#include "core/tensor/checkpoint.h"
#include "tests/support/hostile_weights.h"
#include "tests/support/torch_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>

using namespace orfeas;

namespace {

#ifdef ORFEAS_INSTRUMENTED
constexpr std::clock_t kMostMs = 60'000;
#else
constexpr std::clock_t kMostMs = 1'000;
#endif

void addRows(const std::vector<test::HostileFile>& files)
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("code");
    if (files.size() < 60)
        qFatal("only %zu files", files.size());
    for (const test::HostileFile& file : files)
        QTest::addRow("%s", file.what.c_str()) << QByteArray::fromStdString(file.bytes)
                                               << QString::fromStdString(file.reason) << static_cast<int>(file.code);
}

} // namespace

class TestHostileWeights : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string write(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath("weights"));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName().toStdString();
    }

    Result<std::shared_ptr<const tensor::Checkpoint>> opened(const QByteArray& bytes)
    {
        return tensor::Checkpoint::open(write(bytes));
    }

    void refused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        QFETCH(int, code);
        const std::string path = write(bytes);
        const std::clock_t before = std::clock(); // of the processor: others may keep the machine busy
        const auto checkpoint = tensor::Checkpoint::open(path);
        const auto ms = (std::clock() - before) * 1000 / CLOCKS_PER_SEC;
        QVERIFY(!checkpoint);
        const QString message = QString::fromStdString(checkpoint.error().message);
        QVERIFY2(message.contains(reason), qPrintable(message));
        QCOMPARE(static_cast<int>(checkpoint.error().code), code);
        QVERIFY2(message.size() < 1000 && !message.contains(QChar::ReplacementCharacter), qPrintable(message));
        QVERIFY2(ms < kMostMs, qPrintable(QString::number(static_cast<qint64>(ms))));
    }

private Q_SLOTS:
    void hostileSafetensorsAreRefused_data() { addRows(test::hostileSafetensors()); }
    void hostileSafetensorsAreRefused() { refused(); }
    void hostileArchivesAreRefused_data() { addRows(test::hostileArchives()); }
    void hostileArchivesAreRefused() { refused(); }
    void hostilePicklesAreRefused_data() { addRows(test::hostilePickles()); }
    void hostilePicklesAreRefused() { refused(); }

    /// Else the files above might be refused for another reason than theirs.
    void theFilesThatTheyAreMadeFromAreRead()
    {
        const auto checkpoint = opened(QByteArray::fromStdString(test::torchFile(test::PickledTensor {})));
        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE((*checkpoint)->tensors().size(), std::size_t { 1 });
        QCOMPARE((*checkpoint)->tensors()[0].shape, (std::vector<std::int64_t> { 2, 3 }));
    }

    void stateDictAndParametersAndOtherValuesAreRead()
    {
        using namespace test;
        const std::string parameter = pickledGlobal("torch._utils", "_rebuild_parameter") + "("
            + PickledTensor {}.bytes() + "\x88" + pickledGlobal("collections", "OrderedDict") + ")RtR";
        const std::string hyper = pickledGlobal("argparse", "Namespace") + ")R}b";
        const std::string inner = pickledDictionary(pickledText("w") + parameter + pickledText("steps") + "K\x03");
        const std::string program =
            pickle(pickledDictionary(pickledText("hyper_parameters") + hyper + pickledText("state_dict") + inner));
        const auto checkpoint = opened(QByteArray::fromStdString(torchFile(std::string_view(program))));
        QVERIFY2(checkpoint, checkpoint ? "" : checkpoint.error().message.c_str());
        QCOMPARE((*checkpoint)->tensors().size(), std::size_t { 1 });
        QCOMPARE((*checkpoint)->tensors()[0].name, std::string("w"));
    }

    void whatIsNeitherFormatIsToldSo()
    {
        for (const QByteArray& bytes : { QByteArray("x"), QByteArray("not weights at all"), QByteArray(100, '\0'),
                                         QByteArray::fromHex("80028a0a6cfc9c46f9206aa85019") }) {
            const auto checkpoint = opened(bytes);
            QVERIFY(!checkpoint);
            QCOMPARE(checkpoint.error().code, ErrorCode::UnsupportedFormat);
        }
        QCOMPARE(opened({}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(tensor::Checkpoint::open("/nowhere").error().code, ErrorCode::NotFound);
        QCOMPARE(tensor::Checkpoint::open("/tmp").error().code, ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestHostileWeights)
#include "tst_hostile_weights.moc"
