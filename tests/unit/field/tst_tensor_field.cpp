#include "core/field/evaluate.h"
#include "core/field/tensor_field.h"

#include <QTest>

#include <torch/torch.h>

#include <atomic>

using namespace orfeas;

namespace {

at::Tensor grey(const at::Tensor& points)
{
    return torch::full({ points.size(0), 3 }, 0.5);
}

/// Inside a sphere of radius 0.5.
at::Tensor sphere(const at::Tensor& points)
{
    return 0.5 - points.norm(2, 1);
}

field::TensorField fieldOf(std::function<at::Tensor(const at::Tensor&)> values, std::size_t batch = 7)
{
    field::TensorFieldOptions options;
    options.batch = batch;
    return field::TensorField({ std::move(values), grey }, options);
}

std::vector<Vec3f> somePoints(std::size_t count)
{
    std::vector<Vec3f> points(count);
    for (std::size_t i = 0; i < count; ++i)
        points[i] = { 0.01F * static_cast<float>(i % 60), -0.2F, 0.003F * static_cast<float>(i) };
    return points;
}

} // namespace

class TestTensorField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void valuesAreTheFunctionsWhateverTheBatch_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 0, 1, 6, 7, 8, 100 })
            QTest::addRow("%d points", count) << count;
    }

    void valuesAreTheFunctionsWhateverTheBatch()
    {
        QFETCH(int, count);
        const auto points = somePoints(static_cast<std::size_t>(count));
        std::atomic<std::int64_t> most { 0 };
        const auto field = fieldOf([&most](const at::Tensor& asked) {
            most = std::max(most.load(), asked.size(0));
            return sphere(asked);
        });
        std::vector<float> out(points.size(), -9);
        QVERIFY(field.values(points, out));
        for (std::size_t i = 0; i < points.size(); ++i)
            QVERIFY(std::abs(out[i] - (0.5F - length(points[i]))) < 1e-6F);
        QVERIFY(most <= 7);
    }

    void otherFloatingTypesAndAColumnAreTaken()
    {
        const auto points = somePoints(5);
        std::vector<float> out(5);
        QVERIFY(
            fieldOf([](const at::Tensor& p) { return sphere(p).to(torch::kDouble).unsqueeze(1); }).values(points, out));
        QVERIFY(std::abs(out[4] - (0.5F - length(points[4]))) < 1e-6F);
    }

    void coloursAreRoundedAndClamped()
    {
        const field::TensorField field({ sphere, [](const at::Tensor& points) {
                                            return torch::tensor({ -1.0, 0.5, 2.0 }).expand({ points.size(0), 3 });
                                        } });
        std::vector<Rgba8> out(3);
        QVERIFY(field.colours(somePoints(3), out));
        QCOMPARE(out[2], (Rgba8 { 0, 128, 255, 255 }));
    }

    void noGradientsAreRecorded()
    {
        const at::Tensor weight = torch::ones({ 1 }, torch::requires_grad());
        std::atomic<bool> recorded { false };
        const auto field = fieldOf([&](const at::Tensor& points) {
            const at::Tensor answer = sphere(points) * weight;
            recorded = recorded || answer.requires_grad();
            return answer;
        });
        std::vector<float> out(9);
        QVERIFY(field.values(somePoints(9), out));
        QVERIFY(!recorded);
    }

    void whatIsThrownBecomesAnError_data()
    {
        using Function = std::function<at::Tensor(const at::Tensor&)>;
        QTest::addColumn<Function>("function");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<std::string>("says");
        QTest::newRow("shape") << Function([](const at::Tensor& p) { return torch::zeros({ p.size(0) + 1 }); })
                               << ErrorCode::Internal << std::string("answered [8] for 7 points");
        QTest::newRow("transposed") << Function([](const at::Tensor& p) {
            return torch::zeros({ 1, p.size(0) });
        }) << ErrorCode::Internal << std::string("answered [1, 7]");
        QTest::newRow("type") << Function([](const at::Tensor& p) { return torch::zeros({ p.size(0) }, torch::kInt); })
                              << ErrorCode::Internal << std::string("floating type was expected");
        QTest::newRow("nothing") << Function([](const at::Tensor&) { return at::Tensor(); }) << ErrorCode::Internal
                                 << std::string("answered nothing");
        QTest::newRow("not finite") << Function([](const at::Tensor& p) { return torch::log(p.select(1, 1)); })
                                    << ErrorCode::Internal << std::string("not finite");
        QTest::newRow("LibTorch") << Function([](const at::Tensor& p) { return p.matmul(p); }) << ErrorCode::Internal
                                  << std::string("mat1 and mat2");
        QTest::newRow("memory") << Function([](const at::Tensor&) { return torch::empty({ 1LL << 55 }); })
                                << ErrorCode::OutOfMemory << std::string("memory ran out");
        QTest::newRow("other") << Function(
            [](const at::Tensor&) -> at::Tensor { throw std::runtime_error("surprise"); })
                               << ErrorCode::Internal << std::string("surprise");
    }

    void whatIsThrownBecomesAnError()
    {
        QFETCH(std::function<at::Tensor(const at::Tensor&)>, function);
        QFETCH(ErrorCode, code);
        QFETCH(std::string, says);
        std::vector<float> out(20);
        const auto answer = fieldOf(function).values(somePoints(20), out);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, code);
        QVERIFY2(answer.error().message.find(says) != std::string::npos, answer.error().message.c_str());
        QVERIFY2(answer.error().message.find("Exception raised from") == std::string::npos, "no stack for the artist");
    }

    void severalThreadsMayAskAtOnce()
    {
        const auto points = somePoints(1000);
        std::vector<float> out(points.size());
        const auto field = fieldOf(sphere);
        QVERIFY(field::evaluate(field, points, out, JobContext({}, {}, 4)));
        QVERIFY(std::abs(out[999] - (0.5F - length(points[999]))) < 1e-6F);
    }
};

QTEST_GUILESS_MAIN(TestTensorField)
#include "tst_tensor_field.moc"
