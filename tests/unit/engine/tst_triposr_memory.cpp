#include "core/engine/triposr/library.h"
#include "core/field/pyramid.h"
#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/image/frame.h"

#include <QTest>

#include <fstream>
#include <unistd.h>

using namespace orfeas;

namespace {

double residentBytes()
{
    std::ifstream file("/proc/self/statm");
    double size = 0;
    double resident = 0;
    file >> size >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE));
}

} // namespace

/// What the engine holds after many pictures is what it holds after two.
class TestTriposrMemory : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theEleventhPictureHoldsWhatTheSecondDid()
    {
        const auto fixture = std::filesystem::path(qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString()) / "fixtures"
            / "triposr-tiny-a";
        if (!std::filesystem::exists(fixture / "config.yaml"))
            QSKIP("the fixtures are not beside the source tree");
        const JobContext context({}, {}, 2);
        const auto picture = image::decode(fixture / "input.png", context);
        QVERIFY(picture);
        const auto cutout = image::cutOut(*picture, context);
        QVERIFY(cutout);
        auto subject = image::frameSubject(*cutout, {}, context);
        QVERIFY(subject);
        engine::SubjectViews views;
        views.views[0] = std::move(*subject);
        const auto engine = engine::triposr::linkedLibrary().engine({ fixture });
        QVERIFY(engine);
        std::vector<double> resident;
        for (int i = 0; i < 11; ++i) {
            const auto field = (*engine)->reconstruct(views, {}, context);
            QVERIFY2(field, field ? "" : field.error().message.c_str());
            field::PyramidOptions options;
            options.resolution = 128;
            QVERIFY(field::extract(**field, options, context, [](field::StageSurface&&) { return Result<void>(); }));
            resident.push_back(residentBytes());
        }
        qInfo("second %.1f MiB, eleventh %.1f MiB", resident[1] / 1048576, resident[10] / 1048576);
        QVERIFY(std::abs(resident[10] - resident[1]) <= 0.02 * resident[1]);
    }
};

QTEST_GUILESS_MAIN(TestTriposrMemory)
#include "tst_triposr_memory.moc"
