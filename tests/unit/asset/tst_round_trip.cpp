#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "core/mesh/health.h"
#include "tests/support/arrow_mesh.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;
using orfeas::tests::arrow;
using orfeas::tests::paintedArrow;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestRoundTrip : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path place(const std::string& name) const
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private Q_SLOTS:
    void everyFormatKeepsShapeAxesAndWinding_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<bool>("painted");
        for (const asset::FormatInfo& info : asset::kFormats) {
            QTest::addRow("%s plain", info.name.data()) << static_cast<int>(info.format) << false;
            QTest::addRow("%s painted", info.name.data()) << static_cast<int>(info.format) << true;
        }
    }

    void everyFormatKeepsShapeAxesAndWinding()
    {
        QFETCH(int, format);
        QFETCH(bool, painted);
        const mesh::Mesh mesh = painted ? paintedArrow() : arrow();
        const auto path = place("arrow." + std::string(asset::kFormats[format].name));
        asset::WriteOptions options;
        options.overwrite = true;
        const auto written = asset::write(mesh, static_cast<asset::Format>(format), path, options, {});
        QVERIFY2(written, written ? "" : written.error().message.c_str());
        QCOMPARE(written->front(), path);
        const auto read = asset::read(path, {});
        QVERIFY2(read, read ? "" : read.error().message.c_str());
        const mesh::Health before = mesh::inspect(mesh);
        const mesh::Health after = mesh::inspect(*read);
        QVERIFY(after.watertight());
        QCOMPARE(after.triangles, before.triangles);
        QVERIFY(length(after.bounds.lo - before.bounds.lo) < 1e-5F);
        QVERIFY(length(after.bounds.hi - before.bounds.hi) < 1e-5F);
        QVERIFY(std::abs(after.signedVolume - before.signedVolume) < 1e-6);
        QVERIFY(after.signedVolume > 0);
    }

    void textureHasTheColourOfEveryVertex()
    {
        const mesh::Mesh mesh = paintedArrow();
        QCOMPARE(mesh.uvs.size(), mesh.positions.size());
        for (std::size_t i = 0; i < mesh.positions.size(); ++i) {
            if (std::abs(mesh.positions[i].x) < 0.05F)
                continue; // on the border between the colours
            const int x = static_cast<int>(mesh.uvs[i].x * 128);
            const int y = static_cast<int>(mesh.uvs[i].y * 128);
            QCOMPARE(int(mesh.baseColour->pixels[static_cast<std::size_t>(y) * 128 + x].r),
                     mesh.positions[i].x > 0 ? 250 : 10);
        }
    }

    void whatIsThereIsKeptUnlessOverwritingWasAsked()
    {
        const auto path = place("kept.stl");
        QVERIFY(asset::write(arrow(), asset::Format::Stl, path, {}, {}));
        const QByteArray before = contentOf(QString::fromStdString(path.string()));
        mesh::Mesh other = arrow();
        other.positions[0].x = 2;
        const auto refused = asset::write(other, asset::Format::Stl, path, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(contentOf(QString::fromStdString(path.string())), before);
    }

    void placesThatCannotBeWrittenAreNamed()
    {
        const auto missing = asset::write(arrow(), asset::Format::Glb, place("no/such/a.glb"), {}, {});
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
        QVERIFY(missing.error().message.find("no/such/a.glb") != std::string::npos);
        const auto folder = asset::write(arrow(), asset::Format::Glb, m_folder.path().toStdString(), {}, {});
        QVERIFY(!folder);
        QCOMPARE(asset::write({}, asset::Format::Glb, place("e.glb"), {}, {}).error().code, ErrorCode::InvalidInput);
        QVERIFY(QDir(m_folder.path()).entryList({ ".orfeas*" }, QDir::Hidden | QDir::Files).isEmpty());
    }

    void cutOffFilesAreErrors_data()
    {
        QTest::addColumn<int>("format");
        for (const asset::FormatInfo& info : asset::kFormats) {
            if (info.format != asset::Format::Obj) // text that ends early is a shorter model
                QTest::addRow("%s", info.name.data()) << static_cast<int>(info.format);
        }
    }

    void cutOffFilesAreErrors()
    {
        QFETCH(int, format);
        const auto path = place("whole");
        asset::WriteOptions options;
        options.overwrite = true;
        QVERIFY(asset::write(paintedArrow(), static_cast<asset::Format>(format), path, options, {}));
        const QByteArray whole = contentOf(QString::fromStdString(path.string()));
        for (int part = 0; part < 16; ++part) {
            QFile cut(m_folder.filePath("cut"));
            QVERIFY(cut.open(QIODevice::WriteOnly));
            cut.write(whole.left(whole.size() * part / 16));
            cut.close();
            QVERIFY2(!asset::read(place("cut"), {}), std::to_string(part).c_str());
        }
    }

    void hostileNumbersAreErrors()
    {
        const auto refused = [this](const QByteArray& text) {
            QFile file(m_folder.filePath("hostile"));
            if (!file.open(QIODevice::WriteOnly))
                return false;
            file.write(text);
            file.close();
            return !asset::read(place("hostile"), {});
        };
        QVERIFY(refused("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 9\n"));
        QVERIFY(refused("v 0 0 0\nv 1 0 0\nv 0 1 0\nf 1 2 -9\n"));
        QVERIFY(refused("v 0 0 nan\nv 1 0 0\nv 0 1 0\nf 1 2 3\n"));
        QVERIFY(refused(
            "ply\nformat binary_little_endian 1.0\nelement vertex 99999999999\nproperty float x\nproperty float "
            "y\nproperty float z\nelement face 1\nproperty list uchar uint vertex_indices\nend_header\n"));
        QVERIFY(refused("hello"));
        QVERIFY(refused(""));
    }
};

QTEST_GUILESS_MAIN(TestRoundTrip)
#include "tst_round_trip.moc"
