#include "app/viewmodels/job_filter_model.h"
#include "tests/support/scripted_service.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace orfeas;
using namespace orfeas::viewmodels;

class TestJobFilterModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void everyWordHasToOccur()
    {
        tests::ScriptedService scripted;
        JobListModel jobs(scripted.service);
        JobFilterModel library(jobs, JobFilterModel::Part::Library);
        const QAbstractItemModelTester tester(&library);
        jobs::Request request = tests::named("Ok Teapot");
        request.pictures[0] = "/pictures/Kitchen/teapot.png";
        const auto id = scripted.service.submit(request);
        QTRY_COMPARE(library.count(), 1);
        scripted.service.setTags(id, "Blue glaze");
        QTest::qWait(20);
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        for (const QString& words : { QString(), QStringLiteral("TEA"), QStringLiteral("kitchen ok"),
                                      QStringLiteral("blue  teapot"), today, today.left(7) }) {
            library.setWords(words);
            QVERIFY2(library.count() == 1, qPrintable(words));
        }
        for (const char* words : { "cup", "teapot red", "1999-01-01" }) {
            library.setWords(QString::fromLatin1(words));
            QVERIFY2(library.count() == 0, words);
        }
    }

    static void daysAskTheLibraryForATime_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QDate>("until");
        QTest::addRow("words alone") << "red chair"
                                     << "red chair" << QDate() << QDate();
        QTest::addRow("a day") << "chair 2026-11-28"
                               << "chair" << QDate(2026, 11, 28) << QDate(2026, 11, 29);
        QTest::addRow("a month") << "2026-12 chair"
                                 << "chair" << QDate(2026, 12, 1) << QDate(2027, 1, 1);
        QTest::addRow("a year") << "2026"
                                << "" << QDate(2026, 1, 1) << QDate(2027, 1, 1);
        QTest::addRow("no day") << "2026-13-40"
                                << "2026-13-40" << QDate() << QDate();
    }
    static void daysAskTheLibraryForATime()
    {
        QFETCH(QString, words);
        QFETCH(QString, plain);
        QFETCH(QDate, since);
        QFETCH(QDate, until);
        const library::JobQuery query = libraryQuery(words);
        QCOMPARE(QString::fromStdString(query.words), plain);
        QCOMPARE(query.since.has_value(), since.isValid());
        if (query.since) {
            QCOMPARE(*query.since, since.startOfDay().toMSecsSinceEpoch());
            QCOMPARE(query.until.value_or(0), until.startOfDay().toMSecsSinceEpoch());
        }
    }
};

QTEST_GUILESS_MAIN(TestJobFilterModel)
#include "tst_job_filter_model.moc"
