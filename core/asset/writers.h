#pragma once

#include "core/asset/writer.h"

#include <string>

namespace orfeas::asset {

/// One file to be written: its path and its bytes.
struct OutputFile {
    std::filesystem::path path;
    std::string bytes;
};

// One function a format; the mesh is not empty and its arrays agree in length. The first file is the mesh's. What is
// slow polls `context`, and what it made of it after a stop is of no use.
Result<std::vector<OutputFile>> glbFiles(const mesh::Mesh& mesh, const std::filesystem::path& path,
                                         const std::string& name, const JobContext& context);
Result<std::vector<OutputFile>> objFiles(const mesh::Mesh& mesh, const std::filesystem::path& path,
                                         const std::string& name, const JobContext& context);
Result<std::vector<OutputFile>> threeMfFiles(const mesh::Mesh& mesh, const std::filesystem::path& path,
                                             const std::string& name, LengthUnit unit, const JobContext& context);
std::vector<OutputFile> plyFiles(const mesh::Mesh& mesh, const std::filesystem::path& path);
std::vector<OutputFile> stlFiles(const mesh::Mesh& mesh, const std::filesystem::path& path, const std::string& name);

/// The texture as PNG bytes. \error Cancelled, OutOfMemory
Result<std::string> texturePng(const mesh::Texture& texture, const JobContext& context);

} // namespace orfeas::asset
