#include "core/asset/packed_mesh.h"

#include "core/asset/byte_io.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <limits>
#include <lz4.h>
#include <new>

namespace orfeas::asset {

namespace {

constexpr std::string_view kMagic = "ORFMESH2";
constexpr std::string_view kEarlierMagic = "ORFMESH1";
constexpr std::size_t kCounts = 7;
constexpr std::size_t kMostBytes = std::size_t { 1 } << 33U; ///< of one array, far beyond the largest mesh
/// Bytes of a block: whole values of 4, 8 and 12 bytes; stays in a processor's cache between unpacking and copying.
constexpr std::size_t kBlock = 240U << 10U;

std::size_t blocksOf(std::size_t bytes)
{
    return (bytes + kBlock - 1) / kBlock;
}

/// The array as sizes of its blocks and blocks; empty where that is not worth it.
std::string blocksOf(const char* raw, std::size_t bytes)
{
    const std::size_t worth = bytes - bytes / 5;
    std::string out(blocksOf(bytes) * sizeof(std::uint32_t), '\0');
    for (std::size_t block = 0; block < blocksOf(bytes); ++block) {
        const std::size_t begin = block * kBlock;
        const auto size = static_cast<int>(std::min(kBlock, bytes - begin));
        const std::size_t end = out.size();
        out.resize(end + static_cast<std::size_t>(LZ4_compressBound(size)));
        const auto packed = static_cast<std::uint32_t>(
            LZ4_compress_default(raw + begin, out.data() + end, size, LZ4_compressBound(size)));
        std::memcpy(out.data() + block * sizeof packed, &packed, sizeof packed);
        out.resize(end + packed);
        if (out.size() > worth)
            return {};
    }
    return out;
}

template<typename T> void packArray(std::string& out, const std::vector<T>& values)
{
    const auto* raw = reinterpret_cast<const char*>(values.data());
    const std::size_t bytes = values.size() * sizeof(T);
    const std::string blocks = blocksOf(raw, bytes);
    append(out, static_cast<std::uint64_t>(bytes));
    append(out, static_cast<std::uint64_t>(blocks.empty() ? bytes : blocks.size()));
    if (!blocks.empty())
        out += blocks;
    else if (bytes > 0)
        out.append(raw, bytes);
}

/// Reads one piece after the other; remembers whether something was missing.
class Reader {
public:
    /// \param blocks  arrays come in blocks
    Reader(std::string_view bytes, bool blocks, const JobContext& context)
        : m_bytes(bytes), m_blocks(blocks), m_context(context)
    {
    }

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
        const std::string_view content = m_bytes.substr(0, stored);
        m_bytes.remove_prefix(stored);
        if (stored == bytes) {
            const auto* values = reinterpret_cast<const T*>(content.data());
            if (reinterpret_cast<std::uintptr_t>(values) % alignof(T) == 0) {
                out.assign(values, values + count); // written once, not filled first
            } else {
                out.resize(count);
                std::memcpy(out.data(), content.data(), bytes);
            }
        } else if (m_blocks) {
            unpackBlocks(content, out, count);
        } else {
            out.resize(count);
            m_good = bytes <= std::numeric_limits<int>::max()
                && unpacksTo(content, reinterpret_cast<char*>(out.data()), bytes);
        }
    }

    bool good() const { return m_good; }
    bool atEnd() const { return m_bytes.empty(); }

private:
    static bool unpacksTo(std::string_view packed, char* to, std::size_t bytes)
    {
        return LZ4_decompress_safe(packed.data(), to, static_cast<int>(packed.size()), static_cast<int>(bytes))
            == static_cast<int>(bytes);
    }

    /// A few blocks at a time are unpacked by all threads, then appended: what is filled first would be written twice.
    template<typename T> void unpackBlocks(std::string_view content, std::vector<T>& out, std::size_t count)
    {
        static_assert(kBlock % sizeof(T) == 0);
        const std::size_t bytes = count * sizeof(T);
        const std::size_t blocks = blocksOf(bytes);
        if (content.size() < blocks * sizeof(std::uint32_t)) {
            m_good = false;
            return;
        }
        std::vector<std::string_view> packed;
        std::string_view rest = content.substr(blocks * sizeof(std::uint32_t));
        for (std::size_t block = 0; block < blocks; ++block) {
            const std::size_t size = valueAt<std::uint32_t>(content, block * sizeof(std::uint32_t));
            m_good = m_good && size <= rest.size();
            if (!m_good)
                return;
            packed.push_back(rest.substr(0, size));
            rest.remove_prefix(size);
        }
        m_good = rest.empty();
        const auto atOnce = std::min(blocks, static_cast<std::size_t>(m_context.threads()) * 2);
        std::vector<T> scratch(std::min(count, atOnce * (kBlock / sizeof(T))));
        auto* raw = reinterpret_cast<char*>(scratch.data());
        out.reserve(count);
        std::atomic<bool> good { m_good };
        for (std::size_t first = 0; first < blocks && good; first += atOnce) {
            const std::size_t some = std::min(atOnce, blocks - first);
            const std::size_t begin = first * kBlock;
            const std::size_t end = std::min(bytes, (first + some) * kBlock);
            m_context.inParallel(some, 1, [&](std::size_t from, std::size_t to) {
                for (std::size_t i = from; i < to; ++i) {
                    const std::size_t size = std::min(kBlock, bytes - (first + i) * kBlock);
                    if (!unpacksTo(packed[first + i], raw + i * kBlock, size))
                        good = false;
                }
            });
            out.insert(out.end(), scratch.begin(),
                       scratch.begin() + static_cast<std::ptrdiff_t>((end - begin) / sizeof(T)));
        }
        m_good = good && out.size() == count;
    }

    std::string_view m_bytes;
    bool m_blocks;
    const JobContext& m_context;
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

Result<mesh::Mesh> unpackMesh(std::string_view bytes, const JobContext& context)
{
    const Error wrong { ErrorCode::InvalidInput, "a kept mesh is damaged" };
    const bool blocks = bytes.starts_with(kMagic);
    if (!blocks && !bytes.starts_with(kEarlierMagic))
        return wrong;
    Reader reader(bytes.substr(kMagic.size()), blocks, context);
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
