#include "core/service/picture_list.h"

#include <QTest>

using namespace orfeas;
using Paths = std::vector<std::filesystem::path>;

class TestPictureList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesThatDifferOnlyInTheViewAreOneSubject()
    {
        const auto sets =
            service::groupViews({ "d/Horse_back.png", "d/cow.png", "d/Horse-FRONT.jpg", "d/Horse left.png" });
        QCOMPARE(sets.size(), 2U);
        QCOMPARE(sets[0].name, std::string("Horse"));
        QCOMPARE(sets[0].pictures[0], std::filesystem::path("d/Horse-FRONT.jpg"));
        QCOMPARE(sets[0].pictures[1], std::filesystem::path("d/Horse_back.png"));
        QCOMPARE(sets[0].pictures[2], std::filesystem::path("d/Horse left.png"));
        QVERIFY(sets[0].pictures[3].empty());
        QCOMPARE(sets[1].pictures[0], std::filesystem::path("d/cow.png"));
        QVERIFY(sets[1].name.empty());
    }

    void otherPicturesStayAlone_data()
    {
        QTest::addColumn<Paths>("pictures");
        QTest::newRow("no front") << Paths { "a_back.png", "a_left.png" };
        QTest::newRow("front alone") << Paths { "a_front.png" };
        QTest::newRow("two fronts") << Paths { "a_front.png", "a_front.jpg", "a_back.png" };
        QTest::newRow("two folders") << Paths { "x/a_front.png", "y/a_back.png" };
        QTest::newRow("nothing before the word") << Paths { "_front.png", "_back.png" };
        QTest::newRow("the word alone") << Paths { "front.png", "back.png" };
    }

    void otherPicturesStayAlone()
    {
        QFETCH(Paths, pictures);
        const auto sets = service::groupViews(pictures);
        QCOMPARE(sets.size(), pictures.size());
        for (std::size_t i = 0; i < sets.size(); ++i)
            QCOMPARE(sets[i].pictures[0], pictures[i]);
    }
};

QTEST_GUILESS_MAIN(TestPictureList)
#include "tst_picture_list.moc"
