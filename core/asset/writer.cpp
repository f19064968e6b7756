#include "core/asset/writer.h"

#include "core/asset/writers.h"
#include "core/base/atomic_file.h"
#include "core/image/encode.h"

namespace orfeas::asset {

namespace {

Result<std::vector<OutputFile>> filesOf(const mesh::Mesh& mesh, Format format, const std::filesystem::path& path,
                                        const std::string& name, LengthUnit unit, const JobContext& context)
{
    switch (format) {
    case Format::Glb:
        return glbFiles(mesh, path, name, context);
    case Format::Obj:
        return objFiles(mesh, path, name, context);
    case Format::Ply:
        return plyFiles(mesh, path);
    case Format::ThreeMf:
        return threeMfFiles(mesh, path, name, unit, context);
    case Format::Stl:
        break;
    }
    return stlFiles(mesh, path, name);
}

} // namespace

std::vector<std::filesystem::path> fileNames(const std::filesystem::path& path, Format format)
{
    if (format != Format::Obj)
        return { path };
    std::filesystem::path library = path;
    library.replace_extension(".mtl");
    // not PATH.png: that is the name of the picture the model is made from, often in the same folder
    std::filesystem::path texture = path;
    texture.replace_extension();
    texture += "_texture.png";
    return { path, library, texture };
}

Result<std::string> texturePng(const mesh::Texture& texture, const JobContext& context)
{
    auto bytes = image::encodePng(texture.width, texture.height, texture.pixels, false, context);
    if (!bytes)
        return bytes.error();
    return std::string(bytes->begin(), bytes->end());
}

Result<std::vector<std::filesystem::path>> write(const mesh::Mesh& mesh, Format format,
                                                 const std::filesystem::path& path, const WriteOptions& options,
                                                 const JobContext& context)
{
    if (mesh.triangles.empty() || mesh.positions.empty())
        return Error { ErrorCode::InvalidInput, path.string() + ": the mesh is empty, nothing was written" };
    const std::string name = options.name.empty() ? path.stem().string() : options.name;
    auto files = filesOf(mesh, format, path, name, options.unit, context);
    if (!files)
        return files.error();
    // what a mesh file refers to is in place before the mesh file is
    std::vector<FileContent> contents;
    std::vector<std::filesystem::path> written;
    for (const OutputFile& file : *files)
        contents.push_back({ file.path, file.bytes });
    std::reverse(contents.begin(), contents.end());
    if (auto done = writeFilesAtomically(contents, options.overwrite, context); !done)
        return done.error();
    for (const OutputFile& file : *files)
        written.push_back(file.path);
    return written;
}

} // namespace orfeas::asset
