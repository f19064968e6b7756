#include "core/asset/writer.h"
#include "tests/support/arrow_mesh.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <assimp/Importer.hpp>
#include <assimp/material.h>
#include <assimp/scene.h>

#include <cmath>

using namespace orfeas;
using orfeas::tests::arrow;
using orfeas::tests::paintedArrow;

namespace {

} // namespace

/// Our files as programs that are not ours read them: the Open Asset Import Library and the Khronos glTF validator.
class TestOtherReaders : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void assimpSeesShapeAxesUnitAndColour_data()
    {
        QTest::addColumn<int>("format");
        for (const asset::FormatInfo& info : asset::kFormats)
            QTest::addRow("%s", info.name.data()) << static_cast<int>(info.format);
    }

    void assimpSeesShapeAxesUnitAndColour()
    {
        QFETCH(const int, format);
        const asset::FormatInfo& info = asset::kFormats[format];
        const QString path = m_folder.filePath("arrow." + QString::fromStdString(std::string(info.name)));
        QVERIFY(asset::write(paintedArrow(), info.format, path.toStdString(), {}, {}));
        Assimp::Importer importer;
        const aiScene* scene = importer.ReadFile(path.toStdString(), 0);
        QVERIFY2(scene != nullptr, importer.GetErrorString());
        QCOMPARE(scene->mNumMeshes, 1U);
        const aiMesh& mesh = *scene->mMeshes[0];
        QCOMPARE(mesh.mNumFaces, 8U);
        QCOMPARE(mesh.HasNormals(), info.format != asset::Format::ThreeMf);
        aiVector3D low(1e9F);
        aiVector3D high(-1e9F);
        for (unsigned i = 0; i < mesh.mNumVertices; ++i) {
            const aiVector3D& p = mesh.mVertices[i];
            low = { std::min(low.x, p.x), std::min(low.y, p.y), std::min(low.z, p.z) };
            high = { std::max(high.x, p.x), std::max(high.y, p.y), std::max(high.z, p.z) };
        }
        // y up, front +z, 1 unit = 1 m, in every format
        QVERIFY((low - aiVector3D(-0.3F, -0.2F, -0.1F)).Length() < 1e-4F);
        QVERIFY((high - aiVector3D(0.7F, 0.5F, 0.15F)).Length() < 1e-4F);
        QCOMPARE(mesh.HasTextureCoords(0), info.texture);
        if (info.format == asset::Format::ThreeMf)
            return; // Assimp 5.2 leaves its colours out
        if (info.texture) {
            aiString name;
            const aiMaterial& material = *scene->mMaterials[mesh.mMaterialIndex];
            QCOMPARE(material.GetTexture(aiTextureType_DIFFUSE, 0, &name), aiReturn_SUCCESS);
            if (format == static_cast<int>(asset::Format::Obj))
                QVERIFY(QFile::exists(m_folder.filePath(name.C_Str())));
            else
                QVERIFY(scene->GetEmbeddedTexture(name.C_Str()) != nullptr);
        } else if (info.colour) {
            QVERIFY(mesh.HasVertexColors(0));
            for (unsigned i = 0; i < mesh.mNumVertices; ++i) {
                if (std::abs(mesh.mVertices[i].x) > 0.2F)
                    QCOMPARE(mesh.mColors[0][i].r > 0.5F, mesh.mVertices[i].x > 0);
            }
        }
    }

    void validatorFindsNothingInGlb_data()
    {
        QTest::addColumn<bool>("painted");
        QTest::addRow("texture") << true;
        QTest::addRow("vertex colours") << false;
    }

    void validatorFindsNothingInGlb()
    {
        QFETCH(const bool, painted);
        const QString script = qEnvironmentVariable("ORFEAS_SHARED_DIR") + "/tools/validate-glb.js";
        const QString node = QStandardPaths::findExecutable("node");
        if (node.isEmpty() || !QFile::exists(script))
            QSKIP("no node or no ORFEAS_SHARED_DIR/tools/validate-glb.js: GLB not validated");
        const QString path = m_folder.filePath(painted ? "painted.glb" : "plain.glb");
        QVERIFY(asset::write(painted ? paintedArrow() : arrow(), asset::Format::Glb, path.toStdString(), {}, {}));
        QProcess validator;
        validator.start(node, { script, path });
        QVERIFY(validator.waitForFinished(30'000));
        const QByteArray said = validator.readAllStandardOutput();
        QVERIFY2(said.contains("errors 0 warnings 0 "), said + validator.readAllStandardError());
    }
};

QTEST_GUILESS_MAIN(TestOtherReaders)
#include "tst_other_readers.moc"
