#include "core/http/raw_head.h"

#include <QTest>

using orfeas::http::faultOfHead;

namespace {

std::optional<std::string> faultOf(const std::string& head)
{
    return faultOfHead(head, 64, 8192);
}

} // namespace

class TestRawHead : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordinaryHeadsAreFine()
    {
        for (const char* head : { "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "GET / HTTP/1.0\r\n\r\n",
                                  "POST /a?b=c HTTP/1.1\r\nHost: a\r\nContent-Length:  12 \r\nX:\t y\r\n\r\n",
                                  "POST /a HTTP/1.1\r\nhost:a\r\nTransfer-Encoding: Chunked\r\n\r\n" })
            QVERIFY2(!faultOf(head), head);
    }

    void whatTwoReadersCouldReadDifferentlyIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        const QByteArray host = "Host: a\r\n";
        const QByteArray post = "POST / HTTP/1.1\r\n" + host;
        QTest::newRow("bare line feed") << QByteArray("GET / HTTP/1.1\nHost: a\n\n");
        QTest::newRow("bare line feed in the middle") << post + "A: b\nC: d\r\n\r\n";
        QTest::newRow("folded") << post + "A: b\r\n c\r\n\r\n";
        QTest::newRow("folded by tab") << post + "A: b\r\n\tc\r\n\r\n";
        QTest::newRow("blank before colon") << post + "A : b\r\n\r\n";
        QTest::newRow("no colon") << post + "Ab\r\n\r\n";
        QTest::newRow("no name") << post + ": b\r\n\r\n";
        QTest::newRow("zero byte") << post + QByteArray("A: b\0c\r\n\r\n", 10);
        QTest::newRow("escape") << post + "A: \x1b\r\n\r\n";
        QTest::newRow("two lengths") << post + "Content-Length: 1\r\nContent-Length: 1\r\n\r\n";
        QTest::newRow("list of lengths") << post + "Content-Length: 1, 1\r\n\r\n";
        QTest::newRow("length and coding") << post + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("hexadecimal length") << post + "Content-Length: 0x10\r\n\r\n";
        QTest::newRow("coding in 1.0") << QByteArray("POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n");
        QTest::newRow("other coding") << post + "Transfer-Encoding: chunked, identity\r\n\r\n";
        QTest::newRow("empty coding") << post + "Transfer-Encoding:\r\n\r\n";
        QTest::newRow("two hosts") << post + host + "\r\n";
        QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\nA: b\r\n\r\n");
        QTest::newRow("host in the target") << "GET http://b/ HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("asterisk") << "OPTIONS * HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("blank in the target") << "GET /a b HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("backslash") << "GET /a\\b HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("not ASCII") << "GET /\xc3\xa4 HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("no version") << "GET /\r\n" + host + "\r\n";
        QTest::newRow("version 2") << "GET / HTTP/2.0\r\n" + host + "\r\n";
        QTest::newRow("odd method") << "G(T / HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("empty line first") << "\r\nGET / HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("long target") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("many fields") << post + QByteArray("A: b\r\n").repeated(70) + "\r\n";
    }
    void whatTwoReadersCouldReadDifferentlyIsRefused()
    {
        QFETCH(QByteArray, head);
        QVERIFY(faultOf(head.toStdString()).has_value());
    }
};

QTEST_GUILESS_MAIN(TestRawHead)
#include "tst_raw_head.moc"
