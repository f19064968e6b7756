#include "core/http/message.h"
#include "core/http/multipart.h"
#include "core/http/text.h"

#include <QTest>

using namespace orfeas::http;

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void base64ComesBackAndAcceptsMissingPadding()
    {
        std::string bytes;
        for (int length = 0; length < 70; ++length) {
            const std::string text = base64Encoded(bytes);
            QCOMPARE(text.size() % 4, std::size_t { 0 });
            QCOMPARE(base64Decoded(text).value_or("?"), bytes);
            QCOMPARE(base64Decoded(text.substr(0, text.find('='))).value_or("?"), bytes);
            bytes += static_cast<char>(length * 37);
        }
    }

    void base64RefusesOtherCharacters()
    {
        for (const char* text : { "a", "ab=c", "a*bc", "AAAAA", "\xff\xff\xff\xff" })
            QVERIFY2(!base64Decoded(text), text);
        QCOMPARE(base64Decoded("Zm 9v\r\n").value_or("?"), std::string("foo"));
    }

    void queriesAreDecodedAndOddOnesRefused()
    {
        const auto query = parseQuery("a=1&b=%41+c&flag&a=2&&");
        QVERIFY(query.has_value());
        QCOMPARE(query->at("a"), std::string("2"));
        QCOMPARE(query->at("b"), std::string("A c"));
        QCOMPARE(query->at("flag"), std::string());
        for (const char* text : { "a=%4", "a=%zz", "%", "a=%00" })
            QVERIFY2(!parseQuery(text), text);
    }

    void onlyWholeCharactersWithoutControlsArePlainText()
    {
        for (const char* text : { "", "pear", "\xC3\xA4\xE2\x82\xAC\xF0\x9F\x8D\x90" })
            QVERIFY2(isPlainText(text), text);
        for (const char* text :
             { "a\nb", "\x7f", "\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\x80" })
            QVERIFY2(!isPlainText(text), text);
    }

    void fieldsAreTakenApart()
    {
        const std::string field = "Form-Data; name=\"a; \\\"b\\\"\"; filename=x.png ;size = 3";
        QCOMPARE(fieldWord(field), std::string("form-data"));
        QCOMPARE(fieldParameter(field, "name"), std::string("a; \"b\""));
        QCOMPARE(fieldParameter(field, "FILENAME"), std::string("x.png"));
        QCOMPARE(fieldParameter(field, "size"), std::string("3"));
        QCOMPARE(fieldParameter(field, "none"), std::string());
        QCOMPARE(fieldParameter("a; b", "b"), std::string());
    }

    void multipartGivesEachPartItsBytes()
    {
        const std::string body = "preamble\r\n--X\r\nContent-Disposition: form-data; name=\"seed\"\r\n\r\n7\r\n--X\r\n"
                                 "content-disposition: form-data; name=\"image\"; filename=\"a.png\"\r\n"
                                 "Content-Type: image/png\r\n\r\n\r\n--Y--\r\n\r\n--X--\r\nepilogue";
        const auto parts = parseMultipart(body, "multipart/form-data; boundary=X");
        QVERIFY(parts);
        QCOMPARE(parts->size(), std::size_t { 2 });
        QCOMPARE(parts->at(0).name, std::string("seed"));
        QCOMPARE(std::string(parts->at(0).bytes), std::string("7"));
        QCOMPARE(parts->at(1).fileName, std::string("a.png"));
        QCOMPARE(parts->at(1).type, std::string("image/png"));
        QCOMPARE(std::string(parts->at(1).bytes), std::string("\r\n--Y--\r\n"));
    }

    void multipartThatBreaksOffAnywhereIsRefusedOrShorter()
    {
        const std::string part = "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nvalue\r\n";
        const std::string body = part + "--X--";
        for (std::size_t length = 0; length < body.size(); ++length)
            QVERIFY2(!parseMultipart(std::string_view(body).substr(0, length), "multipart/form-data; boundary=X"),
                     std::to_string(length).c_str());
        QVERIFY(parseMultipart(body, "multipart/form-data; boundary=X"));
        QVERIFY(!parseMultipart(body, "multipart/form-data"));
        QVERIFY(!parseMultipart("--X\r\nContent-Type: a/b\r\n\r\nv\r\n--X--", "multipart/form-data; boundary=X"));
    }

    void multipartHasAnEnd()
    {
        std::string body;
        for (std::size_t i = 0; i <= kMostParts; ++i)
            body += "--X\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nv\r\n";
        const auto parts = parseMultipart(body + "--X--", "multipart/form-data; boundary=X");
        QVERIFY(!parts);
        QCOMPARE(parts.error().code, orfeas::ErrorCode::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
