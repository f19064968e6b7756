#include "core/base/quantile.h"

#include <QTest>

using namespace orfeas;

class TestQuantile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void liesEvenlyBetweenTheNearestValues()
    {
        // numpy.quantile([4, 1, 3, 2], ...)
        const std::vector<double> values { 4, 1, 3, 2 };
        QCOMPARE(quantile(values, 0), 1.0);
        QCOMPARE(quantile(values, 0.25), 1.75);
        QCOMPARE(quantile(values, 0.5), 2.5);
        QCOMPARE(quantile(values, 0.99), 3.97);
        QCOMPARE(quantile(values, 1), 4.0);
    }

    void ofOddCountsTheMedianIsAValue() { QCOMPARE(quantile({ 9, 1, 5 }, 0.5), 5.0); }

    void ofNothingItIsNothing() { QCOMPARE(quantile({}, 0.5), 0.0); }
};

QTEST_GUILESS_MAIN(TestQuantile)

#include "tst_quantile.moc"
