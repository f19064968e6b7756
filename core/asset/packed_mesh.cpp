#include "core/asset/packed_mesh.h"

#include "core/asset/byte_io.h"

#include <array>
#include <limits>
#include <lz4.h>
#include <new>

namespace orfeas::asset {

namespace {

constexpr std::string_view kMagic = "ORFMESH1";
constexpr std::size_t kCounts = 7;
constexpr std::size_t kMostBytes = std::size_t { 1 } << 33U; ///< of one array, far beyond the largest mesh

template<typename T> void packArray(std::string& out, const std::vector<T>& values)
{
    const auto* raw = reinterpret_cast<const char*>(values.data());
    const std::size_t bytes = values.size() * sizeof(T);
    append(out, static_cast<std::uint64_t>(bytes));
    const std::size_t header = out.size();
    append(out, static_cast<std::uint64_t>(bytes));
    if (bytes > 0 && bytes <= LZ4_MAX_INPUT_SIZE) {
        const std::size_t worth = bytes - bytes / 5;
        out.resize(out.size() + worth);
        const int packed = LZ4_compress_default(raw, out.data() + header + sizeof(std::uint64_t),
                                                static_cast<int>(bytes), static_cast<int>(worth));
        out.resize(header + sizeof(std::uint64_t) + static_cast<std::size_t>(packed));
        if (packed > 0) {
            const auto stored = static_cast<std::uint64_t>(packed);
            std::memcpy(out.data() + header, &stored, sizeof stored);
            return;
        }
    }
    if (bytes > 0)
        out.append(raw, bytes);
}

/// Reads one piece after the other; remembers whether something was missing.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) { }

    std::uint64_t number()
    {
        if (m_bytes.size() < sizeof(std::uint64_t)) {
            m_good = false;
            return 0;
        }
        const auto value = valueAt<std::uint64_t>(m_bytes, 0);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }

    template<typename T> void array(std::vector<T>& out, std::uint64_t count)
    {
        const std::uint64_t bytes = number();
        const std::uint64_t stored = number();
        m_good = m_good && bytes <= kMostBytes && count <= kMostBytes && bytes == count * sizeof(T) && stored <= bytes
            && stored <= m_bytes.size();
        if (!m_good || count == 0)
            return;
        if (stored == bytes) {
            const auto* values = reinterpret_cast<const T*>(m_bytes.data());
            if (reinterpret_cast<std::uintptr_t>(values) % alignof(T) == 0) {
                out.assign(values, values + count); // written once, not filled first
            } else {
                out.resize(count);
                std::memcpy(out.data(), m_bytes.data(), bytes);
            }
        } else if (bytes <= std::numeric_limits<int>::max()) {
            out.resize(count);
            m_good = LZ4_decompress_safe(m_bytes.data(), reinterpret_cast<char*>(out.data()), static_cast<int>(stored),
                                         static_cast<int>(bytes))
                == static_cast<int>(bytes);
        } else {
            m_good = false;
        }
        m_bytes.remove_prefix(stored);
    }

    bool good() const { return m_good; }
    bool atEnd() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
    bool m_good = true;
};

} // namespace

std::string packMesh(const mesh::Mesh& mesh)
{
    static const mesh::Texture kNone;
    const mesh::Texture& texture = mesh.baseColour ? *mesh.baseColour : kNone;
    std::string out(kMagic);
    const std::array<std::uint64_t, kCounts> counts { mesh.positions.size(),
                                                      mesh.normals.size(),
                                                      mesh.colours.size(),
                                                      mesh.uvs.size(),
                                                      mesh.triangles.size(),
                                                      static_cast<std::uint64_t>(texture.width),
                                                      static_cast<std::uint64_t>(texture.height) };
    append(out, counts);
    packArray(out, mesh.positions);
    packArray(out, mesh.normals);
    packArray(out, mesh.colours);
    packArray(out, mesh.uvs);
    packArray(out, mesh.triangles);
    packArray(out, texture.pixels);
    return out;
}

Result<mesh::Mesh> unpackMesh(std::string_view bytes)
{
    const Error wrong { ErrorCode::InvalidInput, "a kept mesh is damaged" };
    if (!bytes.starts_with(kMagic))
        return wrong;
    Reader reader(bytes.substr(kMagic.size()));
    std::array<std::uint64_t, kCounts> counts {};
    for (std::uint64_t& count : counts)
        count = reader.number();
    try {
        mesh::Mesh mesh;
        auto texture = std::make_shared<mesh::Texture>();
        reader.array(mesh.positions, counts[0]);
        reader.array(mesh.normals, counts[1]);
        reader.array(mesh.colours, counts[2]);
        reader.array(mesh.uvs, counts[3]);
        reader.array(mesh.triangles, counts[4]);
        constexpr std::uint64_t kMostSide = 1U << 16U;
        if (counts[5] > kMostSide || counts[6] > kMostSide)
            return wrong;
        texture->width = static_cast<int>(counts[5]);
        texture->height = static_cast<int>(counts[6]);
        reader.array(texture->pixels, counts[5] * counts[6]);
        if (!reader.good() || !reader.atEnd())
            return wrong;
        for (const mesh::Triangle& triangle : mesh.triangles) {
            for (const std::uint32_t index : triangle) {
                if (index >= mesh.positions.size())
                    return wrong;
            }
        }
        if (!texture->pixels.empty())
            mesh.baseColour = std::move(texture);
        return mesh;
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, "a kept mesh is too large for the memory there is" };
    }
}

} // namespace orfeas::asset
