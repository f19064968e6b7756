#include "core/http/answer_head.h"
#include "core/http/byte_range.h"
#include "core/http/problem.h"
#include "core/http/stream.h"
#include "core/http/token_file.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <set>

using namespace orfeas::http;

namespace {

Response ranged(const char* range)
{
    Request request;
    request.headers.add("Range", range);
    return fileResponse(request, std::make_shared<const std::string>("0123456789"), "a/b", "\"tag\"", "f.glb");
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rangesAreThoseOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("length");
        QTest::newRow("first") << QByteArray("bytes=0-0") << 206 << 0 << 1;
        QTest::newRow("past the end") << QByteArray("bytes=8-99") << 206 << 8 << 2;
        QTest::newRow("open") << QByteArray("bytes=3-") << 206 << 3 << 7;
        QTest::newRow("last") << QByteArray("bytes=-3") << 206 << 7 << 3;
        QTest::newRow("more than all") << QByteArray("bytes=-99") << 206 << 0 << 10;
        QTest::newRow("outside") << QByteArray("bytes=10-") << 416 << 0 << -1;
        QTest::newRow("nothing") << QByteArray("bytes=-0") << 416 << 0 << -1;
        for (const char* odd : { "bytes=5-4", "bytes=a-b", "bytes=", "bytes=-", "bytes=1-2,3-4", "items=0-1",
                                 "bytes=99999999999999999999-" })
            QTest::newRow(odd) << QByteArray(odd) << 200 << 0 << -1;
    }
    void rangesAreThoseOfTheStandard()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(int, offset);
        QFETCH(int, length);
        const Response response = ranged(range.constData());
        QCOMPARE(response.status, status);
        QCOMPARE(response.offset, static_cast<std::size_t>(offset));
        QCOMPARE(response.length, length < 0 ? std::string::npos : static_cast<std::size_t>(length));
    }

    void aFileNameCannotBreakTheHeader()
    {
        const Response response = fileResponse({}, std::make_shared<const std::string>("a"), "a/b", "\"t\"",
                                               "x\"\r\nSet-Cookie: a=\xC3\xA4.glb");
        const std::string head = answerHead(response, 1, false, true);
        QVERIFY(head.find("\r\nSet-Cookie") == std::string::npos);
        QVERIFY(head.find("filename*=UTF-8''x%22%0D%0ASet-Cookie%3A%20a%3D%C3%A4.glb") != std::string::npos);
    }

    void everyErrorCodeHasItsProblem()
    {
        std::set<std::string_view> codes;
        for (const ProblemKind& kind : problemKinds())
            QVERIFY2(codes.insert(kind.code).second, std::string(kind.code).c_str());
        for (int code = 0; code <= static_cast<int>(orfeas::ErrorCode::Internal); ++code) {
            const Response response = problem(orfeas::Error { static_cast<orfeas::ErrorCode>(code), "why" });
            QVERIFY(response.status >= 400);
            QVERIFY(response.bytes->find("\"detail\":\"why\"") != std::string::npos);
        }
    }

    void aReaderThatFallsBehindIsDropped()
    {
        Stream stream(100);
        int told = 0;
        stream.whenOver([&told] { ++told; });
        QVERIFY(stream.push(std::string(500, 'a'))); // one piece may be larger
        QVERIFY(!stream.push("b"));
        QVERIFY(stream.isAbandoned());
        QCOMPARE(told, 1);
        QVERIFY(!stream.push("c"));
        QVERIFY(stream.take().isLast);
    }

    void aStreamGivesAllThatWasPushedBeforeItsEnd()
    {
        Stream stream;
        stream.push("a");
        stream.push("b");
        stream.close();
        const auto taken = stream.take();
        QCOMPARE(taken.bytes, std::string("ab"));
        QVERIFY(taken.isLast);
        QVERIFY(!stream.push("c"));
        bool isTold = false;
        stream.whenOver([&isTold] { isTold = true; });
        QVERIFY(isTold);
    }

    void aTokenIsMadeOnceAndOnlyForItsOwner()
    {
        const QTemporaryDir folder;
        const std::filesystem::path file = folder.filePath("deep/token").toStdString();
        const auto made = tokenFrom(file);
        QVERIFY(made);
        QCOMPARE(made->size(), std::size_t { 64 });
        QCOMPARE(*tokenFrom(file), *made);
        std::filesystem::permissions(file, std::filesystem::perms::group_read, std::filesystem::perm_options::add);
        QCOMPARE(tokenFrom(file).error().code, orfeas::ErrorCode::PermissionDenied);
        const std::filesystem::path link = folder.filePath("link").toStdString();
        std::filesystem::create_symlink(file, link);
        QVERIFY(!tokenFrom(link));
        const std::filesystem::path small = folder.filePath("small").toStdString();
        std::ofstream(small) << "abc\n";
        std::filesystem::permissions(small, std::filesystem::perms::owner_read);
        QCOMPARE(tokenFrom(small).error().code, orfeas::ErrorCode::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
