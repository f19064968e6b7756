#include "app/trainer/data_refusals.h"
#include "app/trainer/shape.h"
#include "app/trainer/shapes.h"
#include "core/asset/reader.h"
#include "core/mesh/simplify.h"

#include <QTest>

#include <set>

using namespace orfeas;
using namespace orfeas::trainer;

class TestRefusals : public QObject {
    Q_OBJECT

    static std::vector<std::filesystem::path> meshesOf(const char* set)
    {
        std::vector<std::filesystem::path> files;
        std::error_code failed;
        const std::filesystem::path folder = qEnvironmentVariable("ORFEAS_SHARED_DIR").toStdString() + "/eval/" + set;
        for (const auto& item : std::filesystem::directory_iterator(folder, failed)) {
            if (item.is_directory())
                files.push_back(item.path() / "mesh.ply");
        }
        return files;
    }

    static mesh::Mesh turnedCopy(mesh::Mesh mesh, std::uint64_t seed)
    {
        Random random(seed);
        const Placement turn = turned(random.direction(), random.about(3), { 0.3F, 2, -1 });
        const float scale = random.between(0.1F, 9);
        for (Vec3f& p : mesh.positions)
            p = turn.point(p) * scale;
        return mesh;
    }

private Q_SLOTS:
    static void sourcesAreRefusedByName()
    {
        std::vector<std::uint8_t> parts;
        const mesh::Mesh ball = ellipsoid({ 1, 2, 3 });
        for (const char* path :
             { "/x/sweethome3d-furniture/cat.obj", "a/KayKit_Adventurers/Knight.glb", "Kenney/car.glb",
               "/data/gazebo_models/suv.obj", "object_sim/mug.stl", "github/odedstein/meshes/fish.obj" })
            QVERIFY2(refusalOf(path, {}, ball).has_value(), path);
        QVERIFY(!refusalOf("/x/ufoai/car.md2", {}, ball).has_value());
    }

    static void everyKeptObjectIsRefused()
    {
        const auto files = meshesOf("eval-public");
        if (files.empty())
            QSKIP("no kept objects: ORFEAS_SHARED_DIR/eval/eval-public is not there");
        QCOMPARE(files.size(), keptForTests().size());
        std::set<std::string> digests;
        for (const KeptForTests& kept : keptForTests())
            digests.insert(std::string(kept.sha256));
        for (const auto& file : files) {
            const auto digest = sha256OfFile(file);
            QVERIFY2(digest && digests.count(digest->hex()) == 1, file.c_str());
            const auto mesh = asset::read(file, {});
            QVERIFY(static_cast<bool>(mesh));
            // by its bytes alone, and by its surface alone: turned, scaled, moved, with fewer triangles
            QVERIFY2(refusalOf("copy.ply", *digest, ellipsoid({ 1, 1, 1 })).has_value(), file.c_str());
            mesh::SimplifyOptions options;
            options.triangles = mesh->triangles.size() / 2;
            const mesh::Mesh fewer = mesh::simplify(*mesh, options, {}).value();
            QVERIFY2(refusalOf("copy.ply", {}, turnedCopy(*mesh, 3)).has_value(), file.c_str());
            QVERIFY2(refusalOf("copy.ply", {}, turnedCopy(fewer, 4)).has_value(), file.c_str());
        }
    }

    static void otherObjectsAreNot()
    {
        const auto files = meshesOf("train-extra");
        if (files.empty())
            QSKIP("no meshes for training: ORFEAS_SHARED_DIR/eval/train-extra is not there");
        for (const auto& file : files) {
            const auto mesh = asset::read(file, {});
            QVERIFY(static_cast<bool>(mesh));
            const auto refusal = refusalOf(file, sha256OfFile(file).value(), *mesh);
            QVERIFY2(!refusal, refusal ? refusal->c_str() : "");
        }
    }
};

QTEST_APPLESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
