#include "core/engine/triposr/parity.h"

#include <QTest>

#include <filesystem>

using namespace orfeas;
using engine::triposr::compareWithFixture;
using engine::triposr::ParityOptions;

/// The network against what the published code computes with the same weights (shared/fixtures/triposr-tiny-a).
class TestTriposrParity : public QObject {
    Q_OBJECT

    static std::filesystem::path fixture()
    {
        return std::filesystem::path(qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString()) / "fixtures"
            / "triposr-tiny-a";
    }

    static void verifyAll(const engine::triposr::ParityReport& report)
    {
        for (const auto& row : report.tensors) {
            const std::string text = row.name + ": " + std::to_string(row.maxAbs * 1e6) + "e-6, allowed "
                + std::to_string(row.tolerance * 1e6) + "e-6";
            QVERIFY2(row.within, text.c_str());
        }
    }

private Q_SLOTS:
    void init()
    {
        if (!std::filesystem::exists(fixture() / "config.yaml"))
            QSKIP("the fixtures are not beside the source tree");
    }

    void everyStageIsWithinItsTolerance()
    {
        const auto report = compareWithFixture(fixture(), {}, JobContext({}, {}, 2));
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        verifyAll(*report);
        // all but the query points and the variant that is not to be matched
        QCOMPARE(report->skipped,
                 (std::vector<std::string> { "other.position_embeddings_resized_to_a_size", "points" }));
        QCOMPARE(report->tensors.size(), std::size_t { 33 });
    }

    /// Slips of an epsilon drown in the noise of 32 bits and show in 64.
    void in64BitsTheNetworkAgreesToTheLastDigits()
    {
        const auto report = compareWithFixture(fixture(), { .doubles = true }, JobContext({}, {}, 2));
        QVERIFY2(report, report ? "" : report.error().message.c_str());
        verifyAll(*report);
        QCOMPARE(report->tensors.size(), std::size_t { 20 });
    }
};

QTEST_GUILESS_MAIN(TestTriposrParity)
#include "tst_triposr_parity.moc"
