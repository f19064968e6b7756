#include "tests/support/inflated.h"

#include <QDirIterator>
#include <QTest>

#include <algorithm>

using namespace orfeas;
using namespace orfeas::test;

/// Every picture of the evaluation sets, from file to final mesh: closed, and with the matte's own outline.
class TestSilhouettes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void meshesKeepTheMatte_data()
    {
        QTest::addColumn<QString>("file");
        const QString root = qEnvironmentVariable("ORFEAS_SHARED_DIR") + "/eval";
        for (const char* set : { "/photos", "/eval-public" }) {
            QDirIterator files(root + set, { "*.png", "*.jpg" }, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                QTest::newRow(qPrintable(file.mid(root.size() + 1))) << file;
            }
        }
        if (!QDir(root).exists())
            QSKIP("no evaluation pictures: ORFEAS_SHARED_DIR/eval is not there");
    }
    void meshesKeepTheMatte()
    {
        QFETCH(QString, file);
        const auto picture = image::decode(file.toStdString(), {});
        QVERIFY(picture);
        const auto cutout = image::cutOut(*picture, {});
        QVERIFY(cutout);
        const auto solid = inflated(image::frameSubject(*cutout).value());
        QVERIFY(solid);
        m_least = std::min(m_least, solid->overlap);
        qInfo("%s; least so far %.4f", solid->text().c_str(), m_least);
        QVERIFY2(solid->isSound(), solid->text().c_str());
    }

private:
    double m_least = 1;
};

QTEST_APPLESS_MAIN(TestSilhouettes)
#include "tst_silhouettes.moc"
