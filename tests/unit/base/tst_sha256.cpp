#include "core/base/sha256.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace orfeas;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // the examples of FIPS 180-4
    static void theStandardsExamplesHold()
    {
        QCOMPARE(sha256("").hex(), std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(sha256("abc").hex(), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    static void piecesAndFilesGiveWhatTheWholeGives()
    {
        std::string bytes;
        for (int i = 0; i < 3'000'000; ++i)
            bytes += static_cast<char>(i * 7);
        Sha256 sum;
        sum.add(std::string_view(bytes).substr(0, 1'000'001));
        sum.add(std::string_view(bytes).substr(1'000'001));
        QCOMPARE(sum.finish(), sha256(bytes));
        const QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath("a").toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        QCOMPARE(sha256OfFile(path).value(), sha256(bytes));
    }

    static void aMissingFileIsNamed()
    {
        const auto missing = sha256OfFile("/no/such/file");
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.find("/no/such/file") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestSha256)
#include "tst_sha256.moc"
