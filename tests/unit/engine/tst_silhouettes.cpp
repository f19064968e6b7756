#include "core/mesh/health.h"
#include "tests/support/silhouette.h"
#include "tests/support/subjects.h"

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
        const image::Subject framed = image::frameSubject(*cutout).value();
        const auto field = inflate(front(framed));
        QVERIFY(field);
        const mesh::Mesh mesh = meshOf(**field, 256);
        const mesh::Health health = mesh::inspect(mesh);
        QVERIFY(health.watertight());
        QVERIFY(health.signedVolume > 0);
        const double overlap = silhouetteOverlap(mesh, framed);
        m_least = std::min(m_least, overlap);
        qInfo("silhouette %.4f, least so far %.4f", overlap, m_least);
        QVERIFY2(overlap >= 0.97, qPrintable(QString::number(overlap)));
    }

private:
    double m_least = 1;
};

QTEST_APPLESS_MAIN(TestSilhouettes)
#include "tst_silhouettes.moc"
