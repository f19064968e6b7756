#include "app/trainer/checkpoint.h"
#include "app/trainer/column_loss.h"
#include "app/trainer/export.h"
#include "app/trainer/training.h"
#include "core/engine/lite/network.h"
#include "core/tensor/checkpoint.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <fstream>

using namespace orfeas;
using namespace orfeas::trainer;

namespace {

/// A ball of a radius, in units of half the frame, in front of the camera without perspective.
Sample ball(float radius)
{
    Sample sample;
    constexpr auto kPixels = static_cast<std::size_t>(kPictureSide) * kPictureSide;
    for (int y = 0; y < kPictureSide; ++y) {
        for (int x = 0; x < kPictureSide; ++x) {
            const float u = (static_cast<float>(x) + 0.5F) / (kPictureSide / 2) - 1;
            const float v = (static_cast<float>(y) + 0.5F) / (kPictureSide / 2) - 1;
            const bool covered = u * u + v * v < radius * radius;
            const auto i = static_cast<std::size_t>(y) * kPictureSide + x;
            for (std::size_t c = 0; c < 4; ++c)
                sample.picture()[c * kPixels + i] = covered ? (c == 3 ? 255 : 160) : 0;
        }
    }
    for (int z = 0; z < kDepthBins; ++z) {
        for (std::size_t i = 0; i < kColumnsPerPicture; ++i) {
            const float u = (static_cast<float>(i % kGridSide) + 0.5F) / (kGridSide / 2) - 1;
            const float v = (static_cast<float>(i / kGridSide) + 0.5F) / (kGridSide / 2) - 1;
            const float w = ((static_cast<float>(z) + 0.5F) / kDepthBins - 0.5F) * kDepthRange * 2 * kFrameRatio;
            sample.occupancy()[static_cast<std::size_t>(z) * kColumnsPerPicture + i] =
                u * u + v * v + w * w < radius * radius ? 255 : 0;
        }
    }
    return sample;
}

TrainingOptions small(const std::filesystem::path& run, std::int64_t steps)
{
    TrainingOptions options;
    options.run = run;
    options.steps = steps;
    options.warmUp = 2;
    options.coolDown = 0;
    options.checkpointEvery = 1000;
    options.precision = TrainingPrecision::Fp32;
    options.feed.batch = 2;
    options.optimiser.rate = 4e-3;
    options.sizes = { { 16, 16, 32, 32 }, { 0, 0, 1, 1 }, { 0, 0, 0, 0 } };
    return options;
}

double lossOf(const std::filesystem::path& run)
{
    std::ifstream log(run / "log.csv");
    std::string line;
    std::string last;
    while (std::getline(log, line))
        last = line;
    const QStringList fields = QString::fromStdString(last).split(',');
    return fields.value(2).toDouble();
}

} // namespace

class TestTraining : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    SamplePool pool() const { return SamplePool::open(at("shards"), "train").value(); }

    void trained(const TrainingOptions& options) const
    {
        const auto done = train(pool(), nullptr, options);
        QVERIFY2(done, done ? "" : done.error().message.c_str());
    }

    static NamedTensors weightsIn(const std::filesystem::path& run, const NetworkSizes& sizes)
    {
        LiteNetwork network(sizes);
        NamedTensors weights;
        for (const auto& item : network->named_parameters())
            weights["weight." + item.key()] = item.value().detach();
        const auto read = readTensors(run / "checkpoint.safetensors", weights);
        return read ? weights : NamedTensors();
    }

    static void compare(const NamedTensors& found, const NamedTensors& wanted, double tolerance)
    {
        QVERIFY(!wanted.empty());
        for (const auto& [name, tensor] : wanted) {
            const double off = (found.at(name) - tensor).abs().max().item<double>();
            QVERIFY2(off <= tolerance, qPrintable(QString("%1 is off by %2").arg(name.c_str()).arg(off)));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        torch::set_num_threads(1);
        std::filesystem::create_directories(at("shards"));
        ShardWriter writer;
        for (const float radius : { 0.35F, 0.5F, 0.65F, 0.8F })
            QVERIFY(static_cast<bool>(writer.add(ball(radius))));
        QVERIFY(static_cast<bool>(writer.write(at("shards") / "train-balls-a-000.shard")));
    }

    void theGradientIsTheLosses()
    {
        Batch batch(1);
        QVERIFY(static_cast<bool>(fillSlot(batch, 0, ball(0.6F))));
        std::vector<float> outputs(kColumnsPerPicture * engine::lite::kColumnChannels);
        for (std::size_t i = 0; i < outputs.size(); ++i)
            outputs[i] = std::sin(0.7F * static_cast<float>(i));
        std::vector<float> gradient(outputs.size());
        std::vector<float> unused(outputs.size());
        columnLoss(outputs, batch, gradient);
        const std::size_t middle = (32 * std::size_t { kGridSide } + 32) * engine::lite::kColumnChannels;
        for (const std::size_t channel : { 5U, 30U, 60U, 65U }) {
            const float kept = outputs[middle + channel];
            const float step = 0.05F;
            outputs[middle + channel] = kept + step;
            const double above = columnLoss(outputs, batch, unused).total();
            outputs[middle + channel] = kept - step;
            const double below = columnLoss(outputs, batch, unused).total();
            outputs[middle + channel] = kept;
            const double wanted = (above - below) / (2 * static_cast<double>(step));
            const double off = std::abs(wanted - static_cast<double>(gradient[middle + channel]));
            QVERIFY2(off < 0.1 * std::abs(wanted) + 2e-7, qPrintable(QString::number(off / wanted)));
        }
        QCOMPARE(gradient[5], 0.0F); // the corner is no part of the subject
    }

    void theLossFalls()
    {
        trained(small(at("first"), 2));
        const double before = lossOf(at("first"));
        trained(small(at("long"), 60));
        trained(small(at("long"), 62)); // goes on; its line is the mean of the last two steps
        const double after = lossOf(at("long"));
        QVERIFY2(after < 0.5 * before, qPrintable(QString("%1 %2").arg(before).arg(after)));
    }

    void whatWasCutOffEndsAsIfItWasNot()
    {
        trained(small(at("whole"), 6));
        TrainingOptions options = small(at("parts"), 6);
        int steps = 0;
        const auto cut = train(pool(), nullptr, options, [&steps] { return ++steps == 3; });
        QVERIFY(cut);
        QCOMPARE(steps, 3);
        trained(options);
        compare(weightsIn(at("parts"), options.sizes), weightsIn(at("whole"), options.sizes), 0);
    }

    void computingAgainChangesNothing()
    {
        trained(small(at("kept"), 3));
        TrainingOptions options = small(at("again"), 3);
        options.recompute = true;
        trained(options);
        compare(weightsIn(at("again"), options.sizes), weightsIn(at("kept"), options.sizes), 1e-6);
    }

    void aRunBeginsWithExportedWeights()
    {
        TrainingOptions options = small(at("earlier"), 6);
        options.optimiser.average = 0;
        trained(options);
        const auto file = at("earlier.safetensors");
        QVERIFY(static_cast<bool>(exportWeights(options.run / "checkpoint.safetensors", options.sizes, file)));
        const NamedTensors wanted = weightsIn(options.run, options.sizes);
        options.run = at("later");
        options.start = file;
        options.steps = 1;
        options.optimiser.rate = 0;
        trained(options);
        compare(weightsIn(options.run, options.sizes), wanted, 1e-3); // the file has 16 bits

        options.run = at("other");
        options.sizes.widths[3] = 48;
        QVERIFY(!train(pool(), nullptr, options));
    }

    void theEngineSaysWhatTheTrainerDoes()
    {
        const TrainingOptions options = small(at("told"), 20);
        trained(options);
        const auto file = at("lite.safetensors");
        const auto exported = exportWeights(options.run / "checkpoint.safetensors", options.sizes, file);
        QVERIFY2(exported, exported ? "" : exported.error().message.c_str());
        const auto engine = engine::lite::Network::open(file);
        QVERIFY2(engine, engine ? "" : engine.error().message.c_str());

        LiteNetwork network(options.sizes); // with the weights as the file rounds them
        const auto opened = tensor::Checkpoint::open(file);
        QVERIFY(opened);
        const torch::NoGradGuard frozen;
        for (auto& item : network->named_parameters())
            item.value().copy_((*opened)->tensor(item.key()).value());
        Batch batch(1);
        QVERIFY(static_cast<bool>(fillSlot(batch, 0, ball(0.6F))));
        const auto found = (*engine)->columns(batch.input, {});
        QVERIFY(found);
        const torch::Tensor input =
            torch::from_blob(batch.input.data(), { 1, kGridSide, kGridSide, engine::lite::kInputChannels });
        const torch::Tensor wanted =
            network->forward(input.permute({ 0, 3, 1, 2 })).permute({ 0, 2, 3, 1 }).contiguous();
        const auto* said = wanted.const_data_ptr<float>();
        QCOMPARE(static_cast<std::int64_t>(found->size()), wanted.numel());
        float off = 0;
        float largest = 0;
        for (std::size_t i = 0; i < found->size(); ++i) {
            off = std::max(off, std::abs((*found)[i] - said[i]));
            largest = std::max(largest, std::abs(said[i]));
        }
        QVERIFY2(largest > 1 && off < 1e-4F * largest, qPrintable(QString("%1 of %2").arg(off).arg(largest)));
    }
};

QTEST_APPLESS_MAIN(TestTraining)
#include "tst_training.moc"
