#include "core/base/say.h"

#include <QTest>

using namespace orfeas;

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void keepsPatternAndValuesApart()
    {
        const Sentence sentence = say("{}: {} x {} px", std::string("a.png"), 4, std::int64_t { 5 });
        QCOMPARE(sentence.pattern, std::string("{}: {} x {} px"));
        QCOMPARE(sentence.values, (std::vector<std::string> { "a.png", "4", "5" }));
        QCOMPARE(sentence.english(), std::string("a.png: 4 x 5 px"));
    }

    static void valuesAreNotReadAsPatterns()
    {
        QCOMPARE(say("{}: is empty", std::string("{0}{.png")).english(), std::string("{0}{.png: is empty"));
        const Sentence plain { "a{b}.png: broken", {} };
        QCOMPARE(plain.english(), std::string("a{b}.png: broken"));
    }

    static void anErrorSaysTheSameTwice()
    {
        const Error error = makeError(ErrorCode::TooLarge, "{}: has {} bytes", "a.png", 7);
        QCOMPARE(error.code, ErrorCode::TooLarge);
        QCOMPARE(error.message, std::string("a.png: has 7 bytes"));
        QCOMPARE(error.sentence.english(), error.message);
    }

    static void isTheSameAfterPacking()
    {
        const Sentence full = say("{}: {} x {} px", std::string("a b{}.png"), std::string(), 5);
        QVERIFY(Sentence::unpacked(full.packed()) == full);
        const Sentence plain { "careful", {} };
        QCOMPARE(plain.packed(), std::string("careful"));
        QVERIFY(Sentence::unpacked("careful") == plain);
        QVERIFY(Sentence::unpacked("") == Sentence());
        // a value that holds the parting itself does not become two
        QCOMPARE(Sentence::unpacked(say("{}", std::string("a\x1f") + "b").packed()).values.size(), std::size_t { 1 });
    }

    static void placesMayChangeTheirOrder() { QCOMPARE(filled("{1} von {0}", { "12", "3" }), std::string("3 von 12")); }

    static void aPatternThatDoesNotFitComesBackAsItIs_data()
    {
        QTest::addColumn<std::string>("pattern");
        QTest::newRow("too many places") << std::string("{} {} {}");
        QTest::newRow("a place beyond the values") << std::string("{7}");
        QTest::newRow("no end") << std::string("{} {");
        QTest::newRow("not for text") << std::string("{:d}");
    }

    static void aPatternThatDoesNotFitComesBackAsItIs()
    {
        QFETCH(const std::string, pattern);
        QCOMPARE(filled(pattern, { "a", "b" }), pattern);
    }
};

QTEST_APPLESS_MAIN(TestSentence)
#include "tst_sentence.moc"
