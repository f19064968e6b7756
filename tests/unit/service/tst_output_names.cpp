#include "core/service/output_names.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using orfeas::Stage;
using orfeas::asset::Format;
using orfeas::service::OutputNames;
using orfeas::service::safeFileName;

class TestOutputNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileNamesStayInsideTheFolder_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("safe");
        QTest::newRow("plain") << QByteArray("bunny") << QByteArray("bunny");
        QTest::newRow("traversal") << QByteArray("../../etc/passwd") << QByteArray("_.._etc_passwd");
        QTest::newRow("dots") << QByteArray("...") << QByteArray("picture");
        QTest::newRow("empty") << QByteArray() << QByteArray("picture");
        QTest::newRow("newline") << QByteArray("a\nb") << QByteArray("a_b");
        QTest::newRow("windows") << QByteArray("a:b|c?. ") << QByteArray("a_b_c_");
        QTest::newRow("greek") << QByteArray("\xCE\x9F\xCF\x81\xCF\x86") << QByteArray("\xCE\x9F\xCF\x81\xCF\x86");
    }

    void hostileNamesStayInsideTheFolder()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, safe);
        QCOMPARE(QByteArray::fromStdString(safeFileName(name.toStdString())), safe);
    }

    void longNamesAreCutBetweenCharacters()
    {
        std::string greek;
        for (int i = 0; i < 200; ++i)
            greek += "\xCE\xB1";
        const std::string cut = safeFileName("x" + greek);
        QVERIFY(cut.size() <= 120);
        QVERIFY(QString::fromUtf8(cut.c_str()).indexOf(QChar::ReplacementCharacter) < 0);
    }

    void aTakenNameGetsANumber()
    {
        const QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        std::ofstream(root / "a.glb") << "x";
        OutputNames names(root);
        QCOMPARE(names.claim("a", { Format::Glb }), std::string("a_2"));
        QCOMPARE(names.claim("a", { Format::Glb }), std::string("a_3"));
        QCOMPARE(names.claim("a", { Format::Obj }), std::string("a"));
        OutputNames replacing(root, true);
        QCOMPARE(replacing.claim("a", { Format::Glb }), std::string("a"));
    }

    void stageFilesSayTheirStage()
    {
        const OutputNames names("/out");
        QCOMPARE(names.path("a", Format::Glb, Stage::Coarse).string(), std::string("/out/a_coarse.glb"));
        QCOMPARE(names.path("a", Format::Ply).string(), std::string("/out/a.ply"));
    }
};

QTEST_GUILESS_MAIN(TestOutputNames)
#include "tst_output_names.moc"
