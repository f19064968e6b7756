#include "core/asset/byte_io.h"
#include "core/asset/readers.h"

namespace orfeas::asset {

Result<mesh::Mesh> readStl(std::string_view bytes, const std::string& file)
{
    const std::size_t count = valueAt<std::uint32_t>(bytes, 80);
    if (bytes.size() != 84 + 50 * count)
        return Error { ErrorCode::InvalidInput, file + ": STL of " + std::to_string(count) + " triangles ends early" };
    mesh::Mesh mesh;
    for (std::size_t t = 0; t < count; ++t) {
        const auto first = static_cast<std::uint32_t>(mesh.positions.size());
        for (std::size_t i = 0; i < 3; ++i)
            mesh.positions.push_back(valueAt<Vec3f>(bytes, 84 + 50 * t + 12 + 12 * i));
        mesh.triangles.push_back({ first, first + 1, first + 2 });
    }
    return mesh;
}

} // namespace orfeas::asset
