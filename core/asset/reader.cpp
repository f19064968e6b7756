#include "core/asset/reader.h"

#include "core/asset/readers.h"
#include "core/base/bytes.h"

#include <cerrno>
#include <cmath>
#include <cstring>
#include <fstream>

namespace orfeas::asset {

namespace {

constexpr std::uint64_t kMaxBytes = 2_GiB;

Result<std::string> load(const std::filesystem::path& path)
{
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (!std::filesystem::exists(status))
        return Error { ErrorCode::NotFound, path.string() + ": there is no such file" };
    if (!std::filesystem::is_regular_file(status))
        return Error { ErrorCode::InvalidInput, path.string() + ": is not a file" };
    const std::uintmax_t size = std::filesystem::file_size(path, failed);
    if (failed)
        return Error { ErrorCode::Io, path.string() + ": cannot be read: " + failed.message() };
    if (size > kMaxBytes)
        return Error { ErrorCode::TooLarge,
                       path.string() + ": " + std::to_string(size) + " bytes, at most 2 GiB are read" };
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return Error { errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Io,
                       path.string() + ": cannot be opened: " + std::strerror(errno) };
    std::string bytes(size, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(size));
    if (static_cast<std::uintmax_t>(file.gcount()) != size)
        return Error { ErrorCode::Io, path.string() + ": ends early" };
    return bytes;
}

Result<mesh::Mesh> parse(std::string_view bytes, const std::filesystem::path& path)
{
    const std::string file = path.string();
    if (bytes.starts_with("glTF"))
        return readGlb(bytes, file);
    if (bytes.starts_with("PK\x03\x04"))
        return read3mf(bytes, file);
    if (bytes.starts_with("ply\n") || bytes.starts_with("ply\r\n"))
        return readPly(bytes, file);
    // STL has no signature: its size follows from the count at byte 80
    if (bytes.size() >= 84) {
        std::uint32_t count = 0;
        std::memcpy(&count, bytes.data() + 80, sizeof count);
        if (bytes.size() == 84 + 50 * static_cast<std::size_t>(count))
            return readStl(bytes, file);
    }
    const std::string_view head = bytes.substr(0, 65536);
    if (head.find('\0') == std::string_view::npos
        && (head.starts_with("v ") || head.find("\nv ") != std::string_view::npos))
        return readObj(bytes, path);
    return Error { ErrorCode::UnsupportedFormat, file + ": is none of GLB, OBJ, 3MF, binary PLY and binary STL" };
}

Result<void> check(const mesh::Mesh& mesh, const std::string& file)
{
    if (mesh.triangles.empty())
        return Error { ErrorCode::InvalidInput, file + ": holds no triangles" };
    for (const Vec3f& p : mesh.positions) {
        if (!finite(p))
            return Error { ErrorCode::InvalidInput, file + ": a position is not a finite number" };
    }
    for (const mesh::Triangle& triangle : mesh.triangles) {
        for (const std::uint32_t vertex : triangle) {
            if (vertex >= mesh.positions.size())
                return Error { ErrorCode::InvalidInput,
                               file + ": a triangle names vertex " + std::to_string(vertex) + " of "
                                   + std::to_string(mesh.positions.size()) };
        }
    }
    return {};
}

} // namespace

Result<mesh::Mesh> read(const std::filesystem::path& path, const JobContext& context)
{
    auto bytes = load(path);
    if (!bytes)
        return bytes.error();
    if (auto go = context.checkpoint(); !go)
        return go.error();
    auto mesh = parse(*bytes, path);
    if (!mesh)
        return mesh;
    if (auto usable = check(*mesh, path.string()); !usable)
        return usable.error();
    return mesh;
}

} // namespace orfeas::asset
