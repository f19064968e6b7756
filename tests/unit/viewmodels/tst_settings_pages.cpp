#include "app/viewmodels/language.h"
#include "app/viewmodels/model_shelf.h"
#include "app/viewmodels/plan_preview.h"
#include "app/viewmodels/storage_monitor.h"
#include "core/service/program_data.h"
#include "tests/support/counting_engine.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;
using namespace orfeas::viewmodels;

/// What the pages of the settings talk to.
class TestSettingsPages : public QObject {
    Q_OBJECT

    static std::filesystem::path pathOf(const QTemporaryDir& folder) { return folder.path().toStdString(); }

private Q_SLOTS:
    static void changesAreUndoneOneByOne()
    {
        const QTemporaryDir folder;
        StudioSettings settings(folder.filePath("studio.json"));
        QVERIFY(!settings.canUndo());
        settings.setTheme("light");
        settings.setRelief(0.4);
        settings.setRelief(0.5); // quickly: the same change
        settings.setKeys("open", "Ctrl+Shift+O", "Ctrl+O");
        settings.setExportFormat("obj"); // a trace of another action
        QCOMPARE(settings.keys().value("open").toString(), QString("Ctrl+Shift+O"));
        settings.undo();
        QVERIFY(settings.keys().isEmpty());
        settings.undo();
        QCOMPARE(settings.relief(), static_cast<double>(engine::EngineOptions {}.relief));
        settings.undo();
        QCOMPARE(settings.theme(), QString("dark"));
        QVERIFY(!settings.canUndo());
        QCOMPARE(settings.exportFormat(), QString("obj"));
        settings.undo();
    }

    static void aRequestHasWhatWasChosen()
    {
        const QTemporaryDir folder;
        StudioSettings settings(folder.filePath("studio.json"));
        settings.setEngine("other");
        settings.setTriangles(0);
        settings.setTextureSide(512);
        const jobs::Request request = settings.request();
        QCOMPARE(request.engine, std::string("other"));
        QCOMPARE(request.triangles, std::size_t { 0 });
        QCOMPARE(request.textureSide, 512);
        settings.setTextureSide(77); // is none
        QCOMPARE(settings.textureSide(), 2048);
    }

    static void theCachesFiguresAndLimitsAreSeenAndSet()
    {
        const QTemporaryDir folder;
        {
            const auto cache = service::openCache(pathOf(folder));
            QVERIFY(static_cast<bool>(cache));
            cache::CacheCounters counters;
            counters.hits = 3;
            counters.secondsSaved = 12.4;
            QVERIFY(static_cast<bool>((*cache)->count(counters)));
            QVERIFY(static_cast<bool>((*cache)->insert(sha256({}), "0123456789", "", 1)));
        }
        StorageMonitor storage(pathOf(folder));
        QVERIFY(!storage.known());
        storage.refresh();
        QTRY_VERIFY(storage.known());
        QCOMPARE(storage.hits(), 3);
        QCOMPARE(storage.savedText(), QString("12 s"));
        QCOMPARE(storage.entries(), 1);
        QCOMPARE(storage.hoursToLive(), 1);
        storage.setHoursToLive(24);
        storage.setLimitGiB(2);
        storage.clear();
        QTRY_COMPARE(storage.entries(), 0);
        const auto again = service::openCache(pathOf(folder));
        const auto stats = (*again)->stats();
        QVERIFY(static_cast<bool>(stats));
        QCOMPARE(stats->limits.bytes, std::uint64_t { 2 } << 30U);
        QVERIFY(stats->limits.timeToLive == std::chrono::hours(24));
    }

    static void withoutAFolderNothingIsKnown()
    {
        StorageMonitor storage({});
        storage.setWatched(true);
        storage.refresh();
        QVERIFY(!storage.known());
        QVERIFY(storage.dataFolder().isEmpty());
    }

    static void thePlanFollowsTheBudget()
    {
        const QTemporaryDir folder;
        tests::CountingEngine counting;
        const engine::Registry engines = counting.registry();
        StudioSettings settings(folder.filePath("studio.json"));
        settings.setJobsAtOnce(16);
        PlanPreview plan(settings, &engines, pathOf(folder));
        plan.setWatched(true);
        QTRY_VERIFY(plan.known());
        QVERIFY(plan.peakGiB() > 0);
        QVERIFY(plan.deviceGiB() > 0);
        const double room = 2.2 * plan.peakGiB();
        settings.setMemoryGiB(std::max(0.25, room));
        QTRY_COMPARE(plan.budgetGiB(), std::max(0.25, room));
        const int before = plan.atOnce();
        QVERIFY(plan.fits());
        settings.setMemoryGiB(2 * plan.budgetGiB());
        QTRY_VERIFY(plan.atOnce() > before);
        settings.setJobsAtOnce(1);
        QTRY_COMPARE(plan.atOnce(), 1);
    }

    static void modelsAreListedCheckedAndRemoved()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath("notes.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("hello");
        file.close();
        models::ModelsFolder models(pathOf(folder) / "models");
        models::Model about;
        about.id = "tiny";
        about.licence = "MIT";
        const auto added = models.add(about, { { file.fileName().toStdString(), "notes.txt", {} } }, false);
        QVERIFY2(static_cast<bool>(added), added ? "" : added.error().message.c_str());

        StudioSettings settings(folder.filePath("studio.json"));
        settings.setModelsFolder(QUrl::fromLocalFile(folder.filePath("models")));
        ModelShelf shelf(settings);
        shelf.refresh();
        QTRY_COMPARE(shelf.models().size(), 1);
        QCOMPARE(shelf.models().front().toMap().value("licence").toString(), QString("MIT"));
        shelf.verify("tiny");
        QTRY_COMPARE(shelf.models().front().toMap().value("state").toString(), QString("whole"));
        QFile inside(folder.filePath("models/tiny/notes.txt"));
        inside.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(inside.open(QIODevice::WriteOnly));
        inside.write("jello");
        inside.close();
        shelf.verify("tiny");
        QTRY_COMPARE(shelf.models().front().toMap().value("state").toString(), QString("broken"));
        QVERIFY(shelf.models().front().toMap().value("detail").toString().startsWith("notes.txt"));
        shelf.remove("tiny");
        QTRY_VERIFY(shelf.models().isEmpty());
        QTRY_VERIFY(!shelf.busy());
    }

    static void theProgramSpeaksWhatItKnows()
    {
        Language language;
        QVERIFY(language.codes().contains("de"));
        language.speak("de");
        QCOMPARE(language.code(), QString("de"));
        QCOMPARE(Language::title("de"), QString("Deutsch"));
        QCOMPARE(QCoreApplication::translate("StatusBar", "Ready"), QString("Bereit"));
        language.speak("en");
        QCOMPARE(QCoreApplication::translate("StatusBar", "Ready"), QString("Ready"));
        language.speak("ar");
        QCOMPARE(Language::title("ar"), QString("العربية"));
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        QCOMPARE(QLocale().toString(12), QString("12")); // the digits that are on the keys
        QCOMPARE(QCoreApplication::translate("StatusBar", "Ready"), QString("جاهز"));
        language.speak("tlh"); // none of ours: the system's
        QVERIFY(language.codes().contains(language.code()));
    }
};

QTEST_GUILESS_MAIN(TestSettingsPages)
#include "tst_settings_pages.moc"
