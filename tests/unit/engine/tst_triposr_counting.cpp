#include "core/engine/triposr/library.h"
#include "core/field/pyramid.h"
#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/image/frame.h"

#include <QTest>

#include <thread>

using namespace orfeas;

/// Tensors are charged to whoever makes them, on whatever thread, and refused at a limit; the next run is as if nothing
/// had been.
class TestTriposrCounting : public QObject {
    Q_OBJECT

    std::unique_ptr<engine::Reconstructor> m_engine;
    engine::SubjectViews m_views;

    Result<mesh::Mesh> make(MemoryAccount* account, int threads) const
    {
        const MemoryAccount::Scope scope(account);
        const JobContext context({}, {}, threads);
        const auto field = m_engine->reconstruct(m_views, {}, context);
        if (!field)
            return field.error();
        mesh::Mesh mesh;
        field::PyramidOptions options;
        options.resolution = 64;
        auto done = field::extract(**field, options, context, [&mesh](field::StageSurface&& surface) {
            mesh = std::move(surface.mesh);
            return Result<void>();
        });
        if (!done)
            return done.error();
        return mesh;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto fixture = std::filesystem::path(qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString()) / "fixtures"
            / "triposr-tiny-a";
        if (!std::filesystem::exists(fixture / "config.yaml"))
            QSKIP("the fixtures are not beside the source tree");
        engine::triposr::linkedLibrary().countMemory(&MemoryAccount::ofThisThread);
        const auto picture = image::decode(fixture / "input.png", {});
        QVERIFY(picture);
        const auto cutout = image::cutOut(*picture, {});
        QVERIFY(cutout);
        auto subject = image::frameSubject(*cutout);
        QVERIFY(subject);
        m_views.views[0] = std::move(*subject);
        auto engine = engine::triposr::linkedLibrary().engine({ fixture });
        QVERIFY(engine);
        m_engine = std::move(*engine);
        QVERIFY(make(nullptr, 1)); // reads the weights
    }

    void whatAJobHoldsIsCountedAndComesBack_data()
    {
        QTest::addColumn<int>("threads");
        QTest::newRow("one thread") << 1;
        QTest::newRow("several") << 3;
    }
    void whatAJobHoldsIsCountedAndComesBack()
    {
        QFETCH(int, threads);
        const auto account = MemoryAccount::make();
        QVERIFY(make(account.get(), threads));
        qInfo("peak %.2f MiB in %llu blocks", static_cast<double>(account->peak()) / 1048576,
              static_cast<unsigned long long>(account->charges()));
        QVERIFY(account->peak() > 100'000);
        QCOMPARE(account->held(), std::uint64_t(0));
    }

    void jobsAtOnceAreCountedApart()
    {
        const auto alone = MemoryAccount::make();
        QVERIFY(make(alone.get(), 1));
        std::array<std::shared_ptr<MemoryAccount>, 3> accounts;
        {
            std::vector<std::jthread> threads;
            for (auto& account : accounts) {
                account = MemoryAccount::make();
                threads.emplace_back([this, &account] { QVERIFY(make(account.get(), 1)); });
            }
        }
        for (const auto& account : accounts) {
            QCOMPARE(account->peak(), alone->peak());
            QCOMPARE(account->held(), std::uint64_t(0));
        }
    }

    void aRefusedTensorIsAnErrorAndTheNextRunIsTheSame()
    {
        const auto expected = make(nullptr, 1);
        QVERIFY(expected);
        const auto counting = MemoryAccount::make();
        QVERIFY(make(counting.get(), 1));
        int refused = 0;
        for (std::uint64_t charge = 1; charge <= counting->charges(); charge += 1 + counting->charges() / 40) {
            const auto account = MemoryAccount::make();
            account->refuseAt(charge);
            const auto mesh = make(account.get(), 1);
            QVERIFY2(!mesh && mesh.error().code == ErrorCode::OutOfMemory,
                     mesh ? qPrintable(QString::number(charge)) : mesh.error().message.c_str());
            QCOMPARE(account->held(), std::uint64_t(0));
            ++refused;
        }
        QVERIFY(refused > 5);
        const auto limited = MemoryAccount::make();
        limited->setLimit(counting->peak() / 2);
        QCOMPARE(make(limited.get(), 1).error().code, ErrorCode::OutOfMemory);
        QVERIFY(limited->peak() <= counting->peak() / 2);
        const auto again = make(nullptr, 1);
        QVERIFY(again);
        QVERIFY(again->triangles == expected->triangles && again->positions == expected->positions);
        QVERIFY(again->colours == expected->colours);
    }
};

QTEST_GUILESS_MAIN(TestTriposrCounting)
#include "tst_triposr_counting.moc"
