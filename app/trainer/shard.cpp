#include "app/trainer/shard.h"

#include "core/base/atomic_file.h"
#include "core/tensor/mapped_file.h"

#include <fmt/format.h>

#include <bit>
#include <cstring>
#include <zstd.h>

namespace orfeas::trainer {

static_assert(std::endian::native == std::endian::little, "shards are written as they lie in memory");

namespace {

constexpr int kPackLevel = 3;
constexpr std::array<char, 8> kMagic { 'O', 'R', 'F', 'S', 'H', 'R', 'D', '1' };

struct Header {
    std::array<char, 8> magic = kMagic;
    std::uint32_t count = 0;
    std::uint32_t side = kPictureSide;
    std::uint32_t grid = kGridSide;
    std::uint32_t depth = kDepthBins;
};
static_assert(sizeof(Header) == 24);

template<typename T> std::string_view bytesOf(const T& value)
{
    return { reinterpret_cast<const char*>(&value), sizeof(T) };
}

} // namespace

Result<void> ShardWriter::add(const Sample& sample)
{
    std::string packed(ZSTD_compressBound(Sample::kBytes), '\0');
    const std::size_t size =
        ZSTD_compress(packed.data(), packed.size(), sample.bytes.data(), sample.bytes.size(), kPackLevel);
    if (ZSTD_isError(size) != 0)
        return Error { ErrorCode::Internal, fmt::format("a sample could not be packed: {}", ZSTD_getErrorName(size)) };
    packed.resize(size);
    packed.shrink_to_fit();
    m_packed.push_back(std::move(packed));
    return {};
}

Result<void> ShardWriter::write(const std::filesystem::path& path)
{
    Header header;
    header.count = static_cast<std::uint32_t>(m_packed.size());
    std::vector<std::uint64_t> table;
    std::uint64_t offset = sizeof(Header) + 2 * sizeof(std::uint64_t) * m_packed.size();
    for (const std::string& packed : m_packed) {
        table.push_back(offset);
        table.push_back(packed.size());
        offset += packed.size();
    }
    std::vector<std::string_view> pieces {
        bytesOf(header), { reinterpret_cast<const char*>(table.data()), table.size() * sizeof(std::uint64_t) }
    };
    pieces.insert(pieces.end(), m_packed.begin(), m_packed.end());
    auto written = writeFileAtomically(path, pieces, true);
    m_packed.clear();
    return written;
}

Result<Shard> Shard::open(const std::filesystem::path& path)
{
    auto file = tensor::MappedFile::open(path);
    if (!file)
        return file.error();
    Shard shard;
    shard.m_name = path.string();
    shard.m_file = std::move(*file);
    const std::string_view bytes = shard.m_file->bytes();
    const auto refuse = [&](std::string_view why) {
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: {}; make it again by `orfeas-train data`", shard.m_name, why) };
    };
    Header header;
    if (bytes.size() < sizeof(header))
        return refuse("too short for a shard");
    std::memcpy(&header, bytes.data(), sizeof(header));
    if (header.magic != kMagic)
        return refuse("not a shard");
    if (header.side != kPictureSide || header.grid != kGridSide || header.depth != kDepthBins)
        return refuse(fmt::format("its samples are {}, {}, {} where {}, {}, {} is read", header.side, header.grid,
                                  header.depth, kPictureSide, kGridSide, kDepthBins));
    if ((bytes.size() - sizeof(header)) / sizeof(Entry) < header.count)
        return refuse("its table is cut short");
    shard.m_entries.resize(header.count);
    std::memcpy(shard.m_entries.data(), bytes.data() + sizeof(header), header.count * sizeof(Entry));
    for (const Entry& entry : shard.m_entries) {
        if (entry.offset > bytes.size() || entry.bytes > bytes.size() - entry.offset)
            return refuse("a sample lies beyond its end");
    }
    return shard;
}

Result<void> Shard::read(std::size_t i, Sample& sample) const
{
    const Entry& entry = m_entries.at(i);
    sample.bytes.resize(Sample::kBytes);
    const std::size_t size =
        ZSTD_decompress(sample.bytes.data(), sample.bytes.size(), m_file->bytes().data() + entry.offset, entry.bytes);
    if (ZSTD_isError(size) != 0 || size != Sample::kBytes)
        return Error { ErrorCode::InvalidInput, fmt::format("{}: sample {} is damaged", m_name, i) };
    return {};
}

} // namespace orfeas::trainer
