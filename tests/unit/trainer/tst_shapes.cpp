#include "app/trainer/data_deform.h"
#include "app/trainer/data_view.h"
#include "app/trainer/shapes.h"

#include <QTest>

using namespace orfeas;
using namespace orfeas::trainer;

class TestShapes : public QObject {
    Q_OBJECT

    static ViewQuality qualityOf(const Shape& shape)
    {
        Random random(1);
        const Paint paint(random);
        const Light light(random);
        ViewMaker maker;
        Sample sample;
        View view;
        view.azimuth = 0.6F;
        view.elevation = 0.2F;
        return maker.make(shape, view, paint, light, sample);
    }

private Q_SLOTS:
    static void everyCategoryMakesSolids_data()
    {
        QTest::addColumn<QString>("name");
        for (const Category& category : categories())
            QTest::newRow(category.name.data()) << QString::fromLatin1(category.name.data());
    }

    static void everyCategoryMakesSolids()
    {
        QFETCH(QString, name);
        const std::string only = name.toStdString();
        for (std::uint64_t seed = 1; seed <= 2; ++seed) {
            const Shape shape = makeShape(seed, only);
            QCOMPARE(shape.name, only + "-" + std::to_string(seed));
            QCOMPARE(shape.parts.size(), shape.triangles.size());
            QCOMPARE(shape.cornerNormals.size(), 3 * shape.triangles.size());
            const ViewQuality quality = qualityOf(shape);
            QVERIFY2(quality.agreeing > 0.98F, qPrintable(QString::number(quality.agreeing)));
            QVERIFY2(quality.meanThickness > 0.02F, qPrintable(QString::number(quality.meanThickness)));
        }
    }

    static void theSameNumberIsTheSameShape()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            QVERIFY(makeShape(seed).positions == makeShape(seed).positions);
            QVERIFY(makeShape(seed).positions != makeShape(seed + 1).positions);
        }
    }

    static void variantsStaySolid()
    {
        for (std::uint64_t seed = 1; seed <= 10; ++seed) {
            const Shape shape = makeShape(seed);
            Random random(seed);
            const Shape variant = variantOf(shape, random);
            QVERIFY(variant.positions != shape.positions);
            QVERIFY(variant.triangles == shape.triangles);
            QVERIFY(qualityOf(variant).agreeing > 0.98F);
        }
    }
};

QTEST_APPLESS_MAIN(TestShapes)
#include "tst_shapes.moc"
