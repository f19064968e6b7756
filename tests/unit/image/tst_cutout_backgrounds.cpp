#include "core/image/cutout.h"
#include "tests/support/composites.h"

#include <QTest>

#include <array>
#include <cmath>
#include <random>

using namespace orfeas;

namespace {

std::uint8_t byte(double v)
{
    return static_cast<std::uint8_t>(std::clamp(v, 0.0, 255.0));
}

bool isUnsure(const Result<image::Cutout>& cutout)
{
    return !cutout
        || std::ranges::any_of(cutout->warnings, [](const auto& w) { return w.starts_with("unsure of the outline"); });
}

image::Picture painted(int side, const auto& colour)
{
    image::Picture picture { { side, side, {} }, "png", false, {} };
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x)
            picture.image.pixels.push_back(colour((x + 0.5) / side, (y + 0.5) / side));
    }
    return picture;
}

double coverage(const image::Image& cut)
{
    double sum = 0;
    for (const auto& p : cut.pixels)
        sum += p.a / 255.0;
    return sum / static_cast<double>(cut.pixels.size());
}

} // namespace

/// Mattes before backgrounds that are neither even nor a plain texture: the evaluation pictures laid over them.
class TestCutoutBackgrounds : public QObject {
    Q_OBJECT

    struct Score {
        double mean = 0;
        double median = 0;
        int wrong = 0; ///< IoU below 0.85
        int wrongWarned = 0;
        int rightWarned = 0;
    };

    static Score measure(const auto& background)
    {
        Score score;
        std::vector<double> values;
        for (const auto& path : support::evalPictures()) {
            const auto truth = image::decode(path, {});
            const auto cutout = image::cutOut(support::composite(truth->image, background), {});
            const double value = cutout ? support::iou(cutout->image, truth->image) : 0;
            const bool warned = isUnsure(cutout);
            score.wrong += value < 0.85;
            score.wrongWarned += value < 0.85 && warned;
            score.rightWarned += value >= 0.85 && warned;
            values.push_back(value);
            qInfo("%.3f %s%s", value, path.parent_path().filename().c_str(), warned ? " (unsure)" : "");
        }
        std::ranges::sort(values);
        for (const double value : values)
            score.mean += value / static_cast<double>(values.size());
        score.median = values[values.size() / 2];
        qInfo("mean %.4f, median %.4f, least %.4f; %d below 0.85, %d of them said unsure, %d false alarms", score.mean,
              score.median, values.front(), score.wrong, score.wrongWarned, score.rightWarned);
        return score;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (support::evalPictures().empty())
            qWarning("ORFEAS_SHARED_DIR has no eval/eval-public: only drawn pictures are compared");
    }

    void wallAndFloor()
    {
        if (support::evalPictures().empty())
            QSKIP("no evaluation pictures");
        std::minstd_rand random(1);
        const Score score = measure([&](int, int y) {
            const double n = static_cast<int>(random() % 9);
            return y > 350 ? Rgba8 { byte(120 + n), byte(86 + n), byte(60 + n), 255 }
                           : Rgba8 { byte(205 + n), byte(200 + n), byte(190 + n), 255 };
        });
        QVERIFY(score.mean >= 0.985);
        QCOMPARE(score.wrong, 0);
    }

    void spotLight()
    {
        if (support::evalPictures().empty())
            QSKIP("no evaluation pictures");
        std::minstd_rand random(1);
        const Score score = measure([&](int x, int y) {
            const double d = std::hypot(x - 256, y - 205) / 512;
            const double v = 230 - 260 * d * d + static_cast<int>(random() % 5);
            return Rgba8 { byte(v), byte(v), byte(v * 0.95), 255 };
        });
        QVERIFY(score.mean >= 0.96);
        QVERIFY(score.median >= 0.99);
    }

    /// A sharp photograph with a subject of its own behind: which of the two is meant no colour rule can know, so what
    /// counts is that the doubt is said.
    void photographs()
    {
        const std::filesystem::path folder =
            qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString() + "/eval/photos/scikit-image";
        const auto photo = image::decode(folder / "coffee.png", {});
        if (!photo || support::evalPictures().empty())
            QSKIP("no evaluation pictures");
        const Score score = measure([&](int x, int y) { return photo->image.at(x % 600, y * 400 / 512); });
        QVERIFY(score.wrongWarned * 10 >= score.wrong * 8);
    }

    void closedOutlinesOfADrawingAreFilled()
    {
        const auto ring = [](double x, double y) {
            const double d = std::hypot(x - 0.5, y - 0.5);
            return d > 0.29 && d < 0.3 ? Rgba8 { 10, 10, 10, 255 } : Rgba8 { 255, 255, 255, 255 };
        };
        const auto cutout = image::cutOut(painted(600, ring), {});
        QVERIFY(cutout);
        QVERIFY(std::abs(coverage(cutout->image) - 0.3 * 0.3 * 3.14159) < 0.01);
        QVERIFY(std::ranges::any_of(cutout->warnings, [](const auto& w) { return w.starts_with("a line drawing"); }));
        const auto tyre = [](double x, double y) { // as thick as a tyre: its hole stays a hole
            const double d = std::hypot(x - 0.5, y - 0.5);
            return d > 0.2 && d < 0.3 ? Rgba8 { 10, 10, 10, 255 } : Rgba8 { 255, 255, 255, 255 };
        };
        const auto open = image::cutOut(painted(600, tyre), {});
        QVERIFY(open && std::abs(coverage(open->image) - (0.09 - 0.04) * 3.14159) < 0.01);
    }

    void aGlowIsBackground()
    {
        const auto glow = [](double x, double y) {
            const double d = std::hypot(x - 0.5, y - 0.5);
            if (d < 0.2)
                return Rgba8 { 200, 60, 40, 255 };
            const double v = 50 + 40 * std::exp(-d * d * 12);
            return Rgba8 { byte(v), byte(v), byte(v), 255 };
        };
        const auto cutout = image::cutOut(painted(500, glow), {});
        QVERIFY(cutout);
        QVERIFY2(std::abs(coverage(cutout->image) - 0.04 * 3.14159) < 0.01,
                 qPrintable(QString::number(coverage(cutout->image))));
    }

    void subjectInTheBackgroundsColoursIsDoubted()
    {
        std::minstd_rand random(3);
        const auto noise = [&](double x, double y) {
            const bool inside = std::hypot(x - 0.5, y - 0.5) < 0.25;
            const double n = 60.0 * static_cast<int>(random() % 4);
            return Rgba8 { byte(n + (inside ? 12 : 0)), byte(n / 2), byte(200 - n), 255 };
        };
        QVERIFY(isUnsure(image::cutOut(painted(400, noise), {})));
    }
};

QTEST_GUILESS_MAIN(TestCutoutBackgrounds)
#include "tst_cutout_backgrounds.moc"
