#include "core/asset/readers.h"
#include "core/asset/texture_file.h"
#include "core/asset/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace orfeas::asset {

namespace {

constexpr std::uint32_t kNone = 0xFFFFFFFF;
constexpr std::streamsize kMaxLibraryBytes = 1 << 20;

/// What a face names: place, texture coordinate and normal; kNone where it names none.
using Corner = std::array<std::uint32_t, 3>;

struct CornerHash {
    std::size_t operator()(const Corner& c) const noexcept
    {
        std::uint64_t h = c[0];
        for (const std::uint32_t part : { c[1], c[2] })
            h = (h ^ part) * 0x9E3779B97F4A7C15ULL ^ (h >> 29U);
        return h;
    }
};

class ObjReader {
public:
    explicit ObjReader(std::filesystem::path path) : m_path(std::move(path)) { }

    Result<mesh::Mesh> run(std::string_view bytes)
    {
        std::size_t lineNumber = 0;
        while (!bytes.empty()) {
            const auto end = std::min(bytes.find('\n'), bytes.size());
            Words words(bytes.substr(0, end));
            bytes.remove_prefix(std::min(end + 1, bytes.size()));
            ++lineNumber;
            if (const char* fault = readLine(words))
                return Error { ErrorCode::InvalidInput,
                               m_path.string() + ": line " + std::to_string(lineNumber) + ": " + fault };
        }
        if (auto painted = readTexture(); !painted)
            return painted.error();
        if (!m_allColoured)
            m_mesh.colours.clear();
        if (!m_allNormals)
            m_mesh.normals.clear();
        if (!m_mesh.baseColour)
            m_mesh.uvs.clear();
        return std::move(m_mesh);
    }

private:
    /// \return what is wrong with the line, null when nothing is
    const char* readLine(Words& words)
    {
        const std::string_view kind = words.next();
        if (kind == "v")
            return readVertex(words);
        if (kind == "vt") {
            Vec2f uv;
            if (!number(words.next(), uv.x) || !number(words.next(), uv.y))
                return "a texture coordinate needs two numbers";
            m_uvs.push_back({ uv.x, 1 - uv.y }); // OBJ counts v from the bottom
        } else if (kind == "vn") {
            Vec3f n;
            if (!number(words.next(), n.x) || !number(words.next(), n.y) || !number(words.next(), n.z))
                return "a normal needs three numbers";
            m_normals.push_back(normalised(n));
        } else if (kind == "f") {
            return readFace(words);
        } else if (kind == "mtllib") {
            m_library = words.rest();
        }
        return nullptr;
    }

    const char* readVertex(Words& words)
    {
        Vec3f p;
        if (!number(words.next(), p.x) || !number(words.next(), p.y) || !number(words.next(), p.z))
            return "a vertex needs three numbers";
        m_places.push_back(p);
        std::array<float, 3> c {};
        const bool coloured = number(words.next(), c[0]) && number(words.next(), c[1]) && number(words.next(), c[2]);
        const auto code = [](float v) {
            return static_cast<std::uint8_t>(std::lround(std::clamp(v, 0.0F, 1.0F) * 255));
        };
        m_colours.push_back(coloured ? Rgba8 { code(c[0]), code(c[1]), code(c[2]), 255 }
                                     : Rgba8 { 255, 255, 255, 255 });
        m_allColoured = m_allColoured && coloured;
        return nullptr;
    }

    const char* readFace(Words& words)
    {
        std::array<std::uint32_t, 2> fan {};
        std::size_t corners = 0;
        for (std::string_view word = words.next(); !word.empty(); word = words.next(), ++corners) {
            const std::uint32_t vertex = vertexOf(word);
            if (vertex == kNone)
                return "a face names a vertex that is not there";
            if (corners >= 2)
                m_mesh.triangles.push_back({ fan[0], fan[1], vertex });
            fan[corners == 0 ? 0 : 1] = vertex;
        }
        return corners < 3 ? "a face needs three vertices" : nullptr;
    }

    /// The place of "7" or, counted back from the last of `count`, "-1"; kNone when it is none of them.
    static std::uint32_t place(std::string_view word, std::size_t count)
    {
        long long index = 0;
        if (std::from_chars(word.data(), word.data() + word.size(), index).ec != std::errc {})
            return kNone;
        const long long at = index < 0 ? static_cast<long long>(count) + index : index - 1;
        return at < 0 || at >= static_cast<long long>(count) ? kNone : static_cast<std::uint32_t>(at);
    }

    /// The vertex of "7", "7/1", "7/1/3" or "7//3", made when its three parts meet for the first time.
    std::uint32_t vertexOf(std::string_view word)
    {
        std::array<std::string_view, 3> parts {};
        for (std::string_view& part : parts) {
            const auto slash = std::min(word.find('/'), word.size());
            part = word.substr(0, slash);
            word.remove_prefix(std::min(slash + 1, word.size()));
        }
        const Corner corner { place(parts[0], m_places.size()), place(parts[1], m_uvs.size()),
                              place(parts[2], m_normals.size()) };
        if (corner[0] == kNone || (!parts[1].empty() && corner[1] == kNone)
            || (!parts[2].empty() && corner[2] == kNone))
            return kNone;
        const auto [found, fresh] = m_known.emplace(corner, static_cast<std::uint32_t>(m_mesh.positions.size()));
        if (fresh) {
            m_mesh.positions.push_back(m_places[corner[0]]);
            m_mesh.colours.push_back(m_colours[corner[0]]);
            m_mesh.uvs.push_back(corner[1] == kNone ? Vec2f {} : m_uvs[corner[1]]);
            m_mesh.normals.push_back(corner[2] == kNone ? Vec3f { 0, 0, 1 } : m_normals[corner[2]]);
            m_allNormals = m_allNormals && corner[2] != kNone;
        }
        return found->second;
    }

    /// The name after `map_Kd` in the material library; empty when there is none.
    std::string textureName(const std::filesystem::path& library) const
    {
        std::ifstream file(library, std::ios::binary);
        std::string text(static_cast<std::size_t>(kMaxLibraryBytes), '\0');
        file.read(text.data(), kMaxLibraryBytes);
        text.resize(static_cast<std::size_t>(file.gcount()));
        for (std::string_view rest = text; !rest.empty();) {
            const auto end = std::min(rest.find('\n'), rest.size());
            Words words(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
            if (words.next() == "map_Kd")
                return std::string(words.rest());
        }
        return {};
    }

    /// A regular file named `name` beside the mesh or below; nothing else is opened for a file that a stranger wrote.
    std::filesystem::path beside(const std::string& name) const
    {
        const std::filesystem::path relative(name);
        const bool outside = relative.empty() || relative.is_absolute()
            || std::ranges::find(relative, std::filesystem::path("..")) != relative.end();
        std::error_code failed;
        const std::filesystem::path whole = m_path.parent_path() / relative;
        return !outside && std::filesystem::is_regular_file(whole, failed) ? whole : std::filesystem::path {};
    }

    Result<void> readTexture()
    {
        const std::filesystem::path library = beside(m_library);
        const std::filesystem::path picture = library.empty() || m_uvs.empty() ? library : beside(textureName(library));
        if (picture.empty() || m_uvs.empty())
            return {};
        auto texture = textureFromFile(picture);
        if (!texture)
            return texture.error();
        m_mesh.baseColour = std::move(*texture);
        return {};
    }

    std::filesystem::path m_path;
    std::string m_library;
    std::vector<Vec3f> m_places;
    std::vector<Rgba8> m_colours;
    std::vector<Vec2f> m_uvs;
    std::vector<Vec3f> m_normals;
    bool m_allColoured = true;
    bool m_allNormals = true;
    std::unordered_map<Corner, std::uint32_t, CornerHash> m_known;
    mesh::Mesh m_mesh;
};

} // namespace

Result<mesh::Mesh> readObj(std::string_view bytes, const std::filesystem::path& path)
{
    return ObjReader(path).run(bytes);
}

} // namespace orfeas::asset
