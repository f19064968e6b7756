#include "core/asset/reader.h"
#include "core/asset/receipt.h"
#include "core/asset/target.h"
#include "core/asset/writer.h"
#include "core/asset/zip_archive.h"
#include "tests/support/arrow_mesh.h"

#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;

namespace {

const asset::FormatInfo& infoOf(asset::Format format)
{
    return *std::find_if(asset::kFormats.begin(), asset::kFormats.end(),
                         [format](const asset::FormatInfo& info) { return info.format == format; });
}

} // namespace

class TestTarget : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::filesystem::path place(const std::string& name)
    {
        return m_folder.filePath(QString::fromStdString(name)).toStdString();
    }

private Q_SLOTS:
    /// The arrow is 1 wide (0.7 to its right, -0.3), 0.7 tall (0.5 up, -0.2), 0.25 deep (0.15 to the front, -0.1).
    void eachTargetGetsItsAxesUnitAndPivot_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<Vec3f>("lo");
        QTest::addColumn<Vec3f>("hi");
        QTest::addColumn<Vec3f>("front"); ///< where the front tip lies
        for (const char* name : { "web", "blender", "unity", "unreal", "godot" })
            QTest::newRow(name) << name << Vec3f { -0.5F, 0, -0.125F } << Vec3f { 0.5F, 0.7F, 0.125F }
                                << Vec3f { -0.2F, 0.2F, 0.125F };
        QTest::newRow("slicer") << "slicer" << Vec3f { -50, -12.5F, 0 } << Vec3f { 50, 12.5F, 70 }
                                << Vec3f { -20, -12.5F, 20 };
    }

    void eachTargetGetsItsAxesUnitAndPivot()
    {
        QFETCH(const QString, target);
        QFETCH(const Vec3f, lo);
        QFETCH(const Vec3f, hi);
        QFETCH(const Vec3f, front);
        const asset::TargetProfile& profile = **asset::targetProfile(target.toStdString());
        for (const asset::Format format : profile.formats) {
            const auto mesh = asset::forTarget(paintedArrow(), profile, 0);
            QVERIFY(mesh);
            const auto path = place(std::string(profile.name) + "." + std::string(infoOf(format).name));
            QVERIFY(asset::write(*mesh, format, path, {}, {}));
            const auto read = asset::read(path, {});
            QVERIFY(read);
            const float slack = 1e-5F * read->bounds().longestSide();
            QVERIFY(length(read->bounds().lo - lo) < slack && length(read->bounds().hi - hi) < slack);
            QVERIFY(std::any_of(read->positions.begin(), read->positions.end(),
                                [&](Vec3f p) { return length(p - front) < slack; }));
            for (const asset::ReceiptLine& line :
                 asset::compareFacts(asset::factsOf(*mesh), asset::factsOf(*read), infoOf(format)))
                QVERIFY2(line.same, (line.what + ": " + line.wrote + " / " + line.read).c_str());
        }
    }

    void aSizeThatIsAskedForIsMetres()
    {
        const auto web = asset::forTarget(tests::arrow(), **asset::targetProfile("web"), 2.5F);
        const auto slicer = asset::forTarget(tests::arrow(), **asset::targetProfile("slicer"), 0.02F);
        QVERIFY(web && slicer);
        QVERIFY(std::abs(web->bounds().longestSide() - 2.5F) < 1e-5F);
        QVERIFY(std::abs(slicer->bounds().longestSide() - 20) < 1e-3F);
        QVERIFY(!asset::forTarget(tests::arrow(), **asset::targetProfile("web"), -1));
        QVERIFY(!asset::targetProfile("maya"));
    }

    void aReceiptSeesWhatWentWrong_data()
    {
        QTest::addColumn<QString>("what");
        for (const char* what : { "triangles", "bounds", "winding", "closed", "texture", "uv", "colours" })
            QTest::newRow(what) << what;
    }

    void aReceiptSeesWhatWentWrong()
    {
        QFETCH(const QString, what);
        const mesh::Mesh wrote = tests::paintedArrow();
        mesh::Mesh read = wrote;
        if (what == "triangles" || what == "closed") {
            read.triangles.pop_back();
        } else if (what == "bounds") {
            for (Vec3f& p : read.positions)
                p.x += 0.01F;
        } else if (what == "winding") {
            for (mesh::Triangle& t : read.triangles)
                std::swap(t[0], t[1]);
        } else if (what == "texture") {
            read.baseColour = nullptr;
        } else if (what == "uv") {
            for (Vec2f& uv : read.uvs)
                uv.y = 1 - uv.y;
        } else {
            auto pale = *wrote.baseColour;
            for (Rgba8& c : pale.pixels)
                c.g = 200;
            read.baseColour = std::make_shared<const mesh::Texture>(std::move(pale));
        }
        const auto facts = asset::factsFromJson(asset::factsJson(asset::factsOf(read)));
        QVERIFY(facts);
        const auto lines = asset::compareFacts(asset::factsOf(wrote), *facts, infoOf(asset::Format::Glb));
        const auto line = std::find_if(lines.begin(), lines.end(),
                                       [&](const asset::ReceiptLine& l) { return l.what == what.toStdString(); });
        QVERIFY(line != lines.end());
        QVERIFY(!line->same);
        QVERIFY(!asset::factsFromJson("{}"));
    }

    void aZipIsTheSameEachTimeAndReadsBack()
    {
        const std::array entries { asset::ZipEntry { "a/b.txt", std::string(100'000, 'x') },
                                   asset::ZipEntry { "c", "" } };
        const auto archive = asset::zipArchive(entries);
        QVERIFY(archive);
        QCOMPARE(*archive, *asset::zipArchive(entries));
        QCOMPARE(*asset::unzipped(*archive, "a/b.txt", 1'000'000), entries[0].bytes);
        QCOMPARE(*asset::unzipped(*archive, "c", 10), std::string());
        QVERIFY(!asset::unzipped(*archive, "d", 10));
        QCOMPARE(asset::unzipped(*archive, "a/b.txt", 99'999).error().code, ErrorCode::TooLarge);
    }

    void brokenZipsAreErrorsNotCrashes()
    {
        const std::array entries { asset::ZipEntry { "3D/3dmodel.model", "<model/>" } };
        const std::string archive = *asset::zipArchive(entries);
        for (std::size_t i = 0; i < archive.size(); ++i) {
            [[maybe_unused]] const auto cut = asset::unzipped(archive.substr(0, i), "3D/3dmodel.model", 1000);
            for (const char wrong : { '\0', '\xFF', '\x7F' }) {
                std::string bytes = archive;
                bytes[i] = wrong;
                const auto read = asset::unzipped(bytes, "3D/3dmodel.model", 1000);
                QVERIFY(!read || *read == "<model/>");
            }
        }
    }

    void threeMfThatIsNotAskedForIsRefused()
    {
        for (const char* xml :
             { "", "<model", "<model><resources/><build/></model>",
               "<model><resources><object id='1'><mesh><vertices><vertex x='0' y='0' z='0'/></vertices><triangles>"
               "<triangle v1='0' v2='1' v3='2'/></triangles></mesh></object></resources><build><item "
               "objectid='1'/></build></model>",
               "<model><resources><object id='1'><components/></object></resources><build><item "
               "objectid='1'/></build></model>" }) {
            const std::array entries { asset::ZipEntry { "3D/3dmodel.model", xml } };
            QFile file(m_folder.filePath("odd.3mf"));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(*asset::zipArchive(entries)));
            file.close();
            QVERIFY2(!asset::read(place("odd.3mf"), {}), xml);
        }
    }

private:
    static mesh::Mesh paintedArrow() { return tests::paintedArrow(); }
};

QTEST_GUILESS_MAIN(TestTarget)
#include "tst_target.moc"
