#include "core/base/error.h"
#include "core/base/stage.h"

#include <QTest>

#include <set>
#include <string>

using namespace orfeas;

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyErrorCodeHasANameOfItsOwn()
    {
        std::set<std::string> names;
        const int count = static_cast<int>(ErrorCode::Internal) + 1; // Internal is the last
        for (int i = 0; i < count; ++i) {
            const std::string name(codeName(static_cast<ErrorCode>(i)));
            QVERIFY2(name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") == std::string::npos, name.c_str());
            names.insert(name);
        }
        QCOMPARE(static_cast<int>(names.size()), count);
    }

    void theDocumentedErrorNamesStay()
    {
        QCOMPARE(std::string(codeName(ErrorCode::InvalidInput)), std::string("invalid_input"));
        QCOMPARE(std::string(codeName(ErrorCode::DiskFull)), std::string("disk_full"));
        QCOMPARE(std::string(codeName(ErrorCode::Cancelled)), std::string("cancelled"));
        QCOMPARE(std::string(codeName(ErrorCode::Internal)), std::string("internal"));
    }

    void stagesAreNamedAndComeAtTheirProgress()
    {
        const std::array names { "preview", "coarse", "refined", "final" };
        const std::array percents { 25, 50, 75, 100 };
        for (std::size_t i = 0; i < kStages.size(); ++i) {
            QCOMPARE(std::string(stageName(kStages[i])), std::string(names[i]));
            QCOMPARE(stageProgress(kStages[i]), percents[i]);
        }
    }

    void aStageIsFoundByItsNameAlone()
    {
        for (const Stage stage : kStages)
            QVERIFY(stageFromName(stageName(stage)) == stage);
        for (const char* word : { "", "Final", "fin", "final ", "voxel" })
            QVERIFY2(!stageFromName(word), word);
    }
};

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
