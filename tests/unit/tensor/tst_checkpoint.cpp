#include "core/tensor/checkpoint.h"
#include "tests/support/safetensors_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fmt/format.h>
#include <torch/torch.h>

using namespace orfeas;
using test::bytesOf;
using test::safetensorsFile;

namespace {

constexpr std::string_view kTwo = R"({"b":{"dtype":"F32","shape":[2,2],"data_offsets":[2,18]},)"
                                  R"("a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})";

std::string twoTensors()
{
    std::string data = bytesOf<std::uint8_t>({ 7, 9 });
    data += bytesOf<float>({ 1, 2, 3, 4 });
    return safetensorsFile(kTwo, data);
}

/// Of this process, as the system counts them.
std::uint64_t residentBytes()
{
    QFile statm("/proc/self/statm");
    if (!statm.open(QIODevice::ReadOnly))
        qFatal("no /proc/self/statm");
    return statm.readAll().split(' ').at(1).toULongLong() * 4096;
}

} // namespace

class TestCheckpoint : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::filesystem::path write(const std::string& bytes)
    {
        const QString path = m_folder.filePath("weights");
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(bytes.data(), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size()))
            qFatal("cannot write %s", qPrintable(path));
        return path.toStdString();
    }

private Q_SLOTS:
    void tensorsHaveTheNumbersOfTheFile()
    {
        auto opened = tensor::Checkpoint::open(write(twoTensors()));
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        const auto a = (*opened)->tensor("a");
        const auto b = (*opened)->tensor("b");
        QVERIFY(a && b);
        QVERIFY(torch::equal(*a, torch::tensor({ 7, 9 }, torch::kByte)));
        QVERIFY(torch::equal(*b, torch::tensor({ { 1.F, 2.F }, { 3.F, 4.F } })));
        QVERIFY(!(*opened)->tensor("c"));
    }

    void tensorsOutliveTheirFileAndWritingToThemChangesNoFile()
    {
        const auto path = write(safetensorsFile(R"({"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}       )",
                                                bytesOf<float>({ 1, 2 })));
        auto opened = tensor::Checkpoint::open(path);
        QVERIFY(opened);
        at::Tensor view = *(*opened)->tensor("a");
        opened->reset();
        view.add_(1);
        QVERIFY(torch::equal(view, torch::tensor({ 2.F, 3.F })));
        QVERIFY(torch::equal(*(*tensor::Checkpoint::open(path))->tensor("a"), torch::tensor({ 1.F, 2.F })));
    }

    void everyDisagreementIsListedInOneError()
    {
        auto opened = tensor::Checkpoint::open(write(twoTensors()));
        QVERIFY(opened);
        const std::vector<tensor::WantedTensor> right { { "a", { 2 } }, { "b", { 2, 2 } } };
        QVERIFY(tensor::matchTensors((*opened)->tensors(), right));
        const std::vector<tensor::WantedTensor> wrong { { "b", { 4 } }, { "c", { 1 } }, { "d", {} } };
        const auto matched = tensor::matchTensors((*opened)->tensors(), wrong);
        QVERIFY(!matched);
        QCOMPARE(matched.error().message,
                 std::string("the weights are not this network's\nmissing (2):\n  c [1]\n  d []\n"
                             "of another shape (1):\n  b is [2, 2], wanted [4]\nnot wanted (1):\n  a [2]"));
        const std::vector<std::string> unused { "a" };
        QVERIFY(tensor::matchTensors((*opened)->tensors(), std::span(right).subspan(1), unused));
    }

    /// Views of the file, no copies: all tensors in use cost their bytes once.
    void loadedWeightsTakeTheirBytesOnce()
    {
#ifdef ORFEAS_INSTRUMENTED
        QSKIP("sanitizers and coverage take memory of their own");
#endif
        constexpr int kTensors = 64;
        constexpr std::uint64_t kBytes = 2 << 20;
        std::string header = "{";
        for (std::uint64_t i = 0; i < kTensors; ++i)
            header += fmt::format(R"({}"{}":{{"dtype":"F32","shape":[512,1024],"data_offsets":[{},{}]}})",
                                  i == 0 ? "" : ",", i, i * kBytes, (i + 1) * kBytes);
        header += "}";
        header.resize((header.size() + 7) / 8 * 8, ' ');
        const auto path = write(safetensorsFile(header, std::string(kTensors * kBytes, '\0')));
        QCOMPARE(torch::ones({ 512, 1024 }).sum().item<float>(), 524288.F); // LibTorch's own threads and buffers
        const std::uint64_t before = residentBytes();
        const auto opened = tensor::Checkpoint::open(path);
        QVERIFY(opened);
        std::vector<at::Tensor> kept;
        for (const auto& info : (*opened)->tensors()) {
            kept.push_back(*(*opened)->tensor(info.name));
            QCOMPARE(kept.back().sum().item<float>(), 0.F);
        }
        const std::uint64_t grown = residentBytes() - before;
        QVERIFY2(grown > kTensors * kBytes / 2 && grown < kTensors * kBytes * 11 / 10,
                 fmt::format("{}", grown).c_str());
    }

    void allFormsOfTheTinyModelHoldTheSameTensors()
    {
        const std::string folder =
            qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString() + "/fixtures/triposr-tiny-a/";
        if (!std::filesystem::exists(folder))
            QSKIP("no ORFEAS_SHARED_DIR/fixtures/triposr-tiny-a");
        const auto expected = tensor::Checkpoint::open(folder + "model.safetensors");
        QVERIFY2(expected, expected ? "" : expected.error().message.c_str());
        QCOMPARE((*expected)->tensors().size(), std::size_t { 97 });
        std::uint64_t numbers = 0;
        for (const auto& info : (*expected)->tensors())
            numbers += info.count();
        QCOMPARE(numbers, std::uint64_t { 254'844 });
        for (const char* const name : { "model.ckpt", "model_plain_dict.ckpt" }) {
            const auto opened = tensor::Checkpoint::open(folder + name);
            QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
            QCOMPARE((*opened)->tensors().size(), std::size_t { 97 });
            for (const auto& info : (*expected)->tensors())
                QVERIFY2(torch::equal(*(*expected)->tensor(info.name), *(*opened)->tensor(info.name)),
                         info.name.c_str());
        }
    }
};

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
