#include "core/tensor/convert.h"
#include "core/tensor/numbers.h"
#include "tests/support/safetensors_file.h"
#include "tests/support/torch_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <torch/torch.h>

#include <cmath>
#include <limits>

using namespace orfeas;

namespace {

std::string oneTensor(const at::Tensor& tensor)
{
    std::string shape;
    for (const std::int64_t size : tensor.sizes())
        shape += (shape.empty() ? "" : ",") + std::to_string(size);
    const std::string data(static_cast<const char*>(tensor.const_data_ptr()), tensor.nbytes());
    return test::safetensorsFile("{\"w\":{\"dtype\":\"F32\",\"shape\":[" + shape + "],\"data_offsets\":[0,"
                                     + std::to_string(data.size()) + "]}}",
                                 data);
}

} // namespace

class TestConvert : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char* name) { return m_folder.filePath(QString::fromLatin1(name)).toStdString(); }

    std::shared_ptr<const tensor::Checkpoint> opened(const std::string& bytes, const char* name = "in")
    {
        QFile file(QString::fromStdString(path(name)));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate)
            || file.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0)
            qFatal("cannot write");
        file.close();
        auto checkpoint = tensor::Checkpoint::open(path(name));
        if (!checkpoint)
            qFatal("%s", checkpoint.error().message.c_str());
        return *checkpoint;
    }

    std::shared_ptr<const tensor::Checkpoint> converted(const tensor::Checkpoint& from, const char* storage)
    {
        const auto done = tensor::convertToSafetensors(from, path("out"), *tensor::storageFromName(storage), true);
        if (!done)
            qFatal("%s", done.error().message.c_str());
        auto checkpoint = tensor::Checkpoint::open(path("out"));
        if (!checkpoint)
            qFatal("%s", checkpoint.error().message.c_str());
        return *checkpoint;
    }

private Q_SLOTS:
    /// Each of the 65,536, and what lies between two of them.
    void halvesAndBfloatsRoundAsLibTorchDoes()
    {
        std::vector<float> numbers;
        for (std::uint32_t bits = 0; bits < 0x10000; ++bits) {
            const float half = tensor::floatFromHalf(static_cast<std::uint16_t>(bits));
            const float brain = tensor::floatFromBfloat16(static_cast<std::uint16_t>(bits));
            for (const float near : { half, brain }) {
                for (const float factor : { 1.F, 1 + 0x1p-11F, 1 + 0x1p-8F, 1 + 0x1p-9F, 1 - 0x1p-12F, 1.3F })
                    numbers.push_back(near * factor);
            }
        }
        const at::Tensor all = torch::tensor(numbers);
        const at::Tensor halves = all.to(torch::kHalf);
        const at::Tensor brains = all.to(torch::kBFloat16);
        const auto* half = static_cast<const std::uint16_t*>(halves.const_data_ptr());
        const auto* brain = static_cast<const std::uint16_t*>(brains.const_data_ptr());
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (std::isnan(numbers[i])) {
                QVERIFY(std::isnan(tensor::floatFromHalf(tensor::halfFromFloat(numbers[i]))));
                QVERIFY(std::isnan(tensor::floatFromBfloat16(tensor::bfloat16FromFloat(numbers[i]))));
                continue;
            }
            QCOMPARE(tensor::halfFromFloat(numbers[i]), half[i]);
            QCOMPARE(tensor::bfloat16FromFloat(numbers[i]), brain[i]);
        }
    }

    void halfPrecisionIsWhatLibTorchMakesOfIt()
    {
        const at::Tensor numbers = torch::randn({ 40, 70 });
        const auto from = opened(oneTensor(numbers));
        QVERIFY(torch::equal(*converted(*from, "fp16")->tensor("w"), numbers.to(torch::kHalf)));
        QVERIFY(torch::equal(*converted(*from, "bf16")->tensor("w"), numbers.to(torch::kBFloat16)));
        QVERIFY(torch::equal(*converted(*from, "fp32")->tensor("w"), numbers));
        QVERIFY(torch::equal(*converted(*from, "as-is")->tensor("w"), numbers));
    }

    void wholeNumbersTimesTheirScaleAreWithinHalfAStep()
    {
        const at::Tensor numbers = torch::randn({ 40, 70 }) * torch::logspace(-3, 3, 40).unsqueeze(1);
        const auto int8 = converted(*opened(oneTensor(numbers)), "int8");
        QCOMPARE(int8->metadata().at("orfeas.storage"), std::string("int8"));
        const at::Tensor whole = *int8->tensor("w");
        const at::Tensor scale = *int8->tensor("w.scale");
        QCOMPARE(whole.scalar_type(), torch::kInt8);
        QVERIFY((whole.to(torch::kInt16).abs().amax(1) == 127).all().item<bool>());
        const at::Tensor error = (whole.to(torch::kFloat) * scale.unsqueeze(1) - numbers).abs();
        QVERIFY((error <= scale.unsqueeze(1) * 0.5001F).all().item<bool>());
        const at::Tensor vector = torch::randn({ 2000 });
        QVERIFY(torch::equal(*converted(*opened(oneTensor(vector)), "int8")->tensor("w"), vector));
    }

    void turnedTensorsAreWrittenRowAfterRow()
    {
        test::PickledTensor turned;
        turned.shape = { 3, 2 };
        turned.strides = { 1, 3 };
        const auto from = opened(test::torchFile(turned));
        QVERIFY(!(*from->tensor("w")).is_contiguous());
        const auto to = converted(*from, "as-is");
        QVERIFY(torch::equal(*to->tensor("w"), torch::tensor({ { 0.F, 3.F }, { 1.F, 4.F }, { 2.F, 5.F } })));
        QVERIFY(torch::equal(*to->tensor("w"), *from->tensor("w")));
    }

    void whatHalfPrecisionCannotHoldIsRefusedByName()
    {
        const auto from = opened(oneTensor(torch::tensor({ 1.F, 70000.F })));
        const auto done = tensor::convertToSafetensors(*from, path("never"), tensor::Storage::F16, true);
        QVERIFY(!done);
        QVERIFY2(done.error().message.find("tensor 'w': 70000") != std::string::npos, done.error().message.c_str());
        QVERIFY(!std::filesystem::exists(path("never")));
    }

    void numbersThatAreNoneAreCountedForEachTensor()
    {
        constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();
        constexpr float kInfinity = std::numeric_limits<float>::infinity();
        QVERIFY(tensor::checkFinite(*opened(oneTensor(torch::tensor({ 1.F, -3e38F, 0.F, 1e-45F })))));
        const auto bad = tensor::checkFinite(*opened(oneTensor(torch::tensor({ 1.F, kNaN, kInfinity, -kInfinity }))));
        QVERIFY(!bad);
        QVERIFY2(bad.error().message.find("\n  w: 3 of 4") != std::string::npos, bad.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestConvert)
#include "tst_convert.moc"
