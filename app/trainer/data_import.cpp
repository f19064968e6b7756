#include "app/trainer/data_import.h"

#include "app/trainer/data_game_mesh.h"
#include "app/trainer/data_refusals.h"
#include "app/trainer/data_view.h"
#include "core/asset/reader.h"
#include "core/base/sha256.h"

#include <assimp/cimport.h>
#include <assimp/postprocess.h>
#include <assimp/scene.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <memory>

namespace orfeas::trainer {

namespace {

constexpr std::size_t kMostTriangles = 200'000;
constexpr std::array<std::string_view, 7> kOurEndings { ".ply", ".glb", ".obj", ".stl", ".md2", ".pmd", ".g3d" };
constexpr std::array<std::string_view, 11> kTheirEndings { ".3ds", ".ac",  ".acc", ".b3d",  ".blend", ".dae",
                                                           ".fbx", ".lwo", ".md3", ".ms3d", ".x" };

std::string endingOf(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](char c) { return static_cast<char>(std::tolower(static_cast<unsigned char>(c))); });
    return ending;
}

bool isOneOf(std::span<const std::string_view> endings, const std::string& ending)
{
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

std::string nameOf(const std::filesystem::path& path)
{
    return path.stem() == "mesh" ? path.parent_path().filename().string() : path.stem().string();
}

void addMesh(Shape& shape, const aiMesh& part, int number)
{
    const auto base = static_cast<std::uint32_t>(shape.positions.size());
    for (unsigned i = 0; i < part.mNumVertices; ++i) {
        const aiVector3D& p = part.mVertices[i];
        shape.positions.push_back({ p.x, p.y, p.z });
    }
    for (unsigned i = 0; i < part.mNumFaces; ++i) {
        const aiFace& face = part.mFaces[i];
        if (face.mNumIndices != 3)
            continue;
        shape.triangles.push_back({ base + face.mIndices[0], base + face.mIndices[1], base + face.mIndices[2] });
        shape.parts.push_back(static_cast<std::uint8_t>(number));
    }
}

Result<Shape> readByAssimp(const std::filesystem::path& path)
{
    const std::unique_ptr<const aiScene, decltype(&aiReleaseImport)> scene(
        aiImportFile(path.c_str(), aiProcess_Triangulate | aiProcess_PreTransformVertices), &aiReleaseImport);
    if (!scene)
        return Error { ErrorCode::UnsupportedFormat, fmt::format("{}: {}", path.string(), aiGetErrorString()) };
    Shape shape;
    for (unsigned i = 0; i < scene->mNumMeshes; ++i)
        addMesh(shape, *scene->mMeshes[i], static_cast<int>(scene->mMeshes[i]->mMaterialIndex));
    return shape;
}

Result<mesh::Mesh> meshOf(const std::filesystem::path& path)
{
    static const std::map<std::string, decltype(&readMd2)> kReaders { { ".md2", &readMd2 },
                                                                      { ".pmd", &readPmd },
                                                                      { ".g3d", &readG3d } };
    const auto reader = kReaders.find(endingOf(path));
    if (reader == kReaders.end())
        return asset::read(path, {});
    std::ifstream file(path, std::ios::binary);
    const std::string bytes { std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>() };
    return reader->second(bytes, path.string());
}

Result<Shape> readByUs(const std::filesystem::path& path)
{
    auto mesh = meshOf(path);
    if (!mesh)
        return mesh.error();
    Shape shape;
    shape.add(*mesh, 0);
    shape.colours = std::move(mesh->colours);
    return shape;
}

mesh::Mesh surfaceOf(const Shape& shape)
{
    mesh::Mesh mesh;
    mesh.positions = shape.positions;
    mesh.triangles = shape.triangles;
    return mesh;
}

void turnOutward(Shape& shape)
{
    double volume = 0;
    for (const auto& [a, b, c] : shape.triangles)
        volume += dot(shape.positions[a], cross(shape.positions[b], shape.positions[c]));
    if (volume < 0) {
        for (mesh::Triangle& triangle : shape.triangles)
            std::swap(triangle[1], triangle[2]);
        shape.finish();
    }
}

/// Mean share of rays that agree, from three sides.
float agreementOf(const Shape& shape)
{
    Random random(1);
    const Paint paint(random);
    const Light light(random);
    ViewMaker maker;
    Sample sample;
    float sum = 0;
    for (const float azimuth : { 0.3F, 1.7F, 3.9F }) {
        View view;
        view.azimuth = azimuth;
        view.elevation = 0.2F;
        sum += maker.make(shape, view, paint, light, sample).agreeing / 3;
    }
    return sum;
}

void chooseSolid(Shape& shape)
{
    const float byWinding = agreementOf(shape);
    if (byWinding > 0.95F)
        return;
    shape.solid = Solid::Pairs;
    if (agreementOf(shape) < byWinding + 0.1F)
        shape.solid = Solid::Winding;
}

} // namespace

std::vector<std::filesystem::path> meshFilesUnder(const std::filesystem::path& path)
{
    std::vector<std::filesystem::path> files;
    std::error_code failed;
    if (!std::filesystem::is_directory(path, failed))
        return { path };
    for (const auto& entry : std::filesystem::recursive_directory_iterator(path, failed)) {
        const std::string ending = endingOf(entry.path());
        if (isOneOf(kOurEndings, ending) || isOneOf(kTheirEndings, ending))
            files.push_back(entry.path());
    }
    std::sort(files.begin(), files.end());
    return files;
}

Result<Shape> importShape(const std::filesystem::path& path, const ImportAxes& axes)
{
    const auto digest = sha256OfFile(path);
    if (!digest)
        return digest.error();
    auto shape = isOneOf(kOurEndings, endingOf(path)) ? readByUs(path) : readByAssimp(path);
    if (!shape)
        return shape;
    if (shape->triangles.size() > kMostTriangles)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: {} triangles, {} are the most", path.string(), shape->triangles.size(),
                                   kMostTriangles) };
    const Placement upright = axes.zUp ? turned({ 1, 0, 0 }, -std::numbers::pi_v<float> / 2) : Placement {};
    const Placement turn = after(upright, turned({ 0, 1, 0 }, axes.yaw));
    for (Vec3f& p : shape->positions)
        p = turn.point(p);
    if (!shape->finish())
        return Error { ErrorCode::InvalidInput, fmt::format("{}: nothing that can be pictured", path.string()) };
    if (const auto refusal = refusalOf(path, *digest, surfaceOf(*shape)))
        return Error { ErrorCode::InvalidInput, *refusal };
    shape->name = nameOf(path);
    turnOutward(*shape);
    chooseSolid(*shape);
    return shape;
}

} // namespace orfeas::trainer
