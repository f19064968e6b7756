#include "core/asset/zip_archive.h"

#include "core/asset/byte_io.h"

#include <limits>
#include <zlib.h>

namespace orfeas::asset {

namespace {

constexpr std::uint32_t kLocalHeader = 0x04034B50;
constexpr std::uint32_t kCentralHeader = 0x02014B50;
constexpr std::uint32_t kEnd = 0x06054B50;
constexpr std::uint16_t kVersion = 20;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kFirstDay = 0x0021; ///< 1 January 1980
constexpr std::size_t kLocalSize = 30;
constexpr std::size_t kCentralSize = 46;
constexpr std::size_t kEndSize = 22;
constexpr std::size_t kBetweenPolls = std::size_t { 256 } * 1024;

std::uint32_t checksum(std::string_view bytes)
{
    return static_cast<std::uint32_t>(crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size()));
}

Result<std::string> deflated(std::string_view bytes, const JobContext& context)
{
    z_stream stream {};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return Error { ErrorCode::OutOfMemory, "memory ran out while a file was packed" };
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    int ended = Z_OK;
    for (std::size_t left = bytes.size(); ended == Z_OK && !context.stopRequested();) {
        stream.avail_in = static_cast<uInt>(std::min(left, kBetweenPolls));
        left -= stream.avail_in;
        ended = deflate(&stream, left == 0 ? Z_FINISH : Z_NO_FLUSH);
    }
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (auto go = context.checkpoint(); !go)
        return go.error();
    if (ended != Z_STREAM_END)
        return Error { ErrorCode::Internal, "a file could not be packed" };
    return out;
}

/// What the local and the central header have in common.
struct Common {
    std::uint32_t crc;
    std::uint32_t packed;
    std::uint32_t size;
    std::uint16_t nameLength;
};

void appendCommon(std::string& out, const Common& common)
{
    append(out, kVersion);
    append(out, std::uint16_t { 0 }); // flags
    append(out, kDeflated);
    append(out, std::uint16_t { 0 }); // time
    append(out, kFirstDay);
    append(out, common.crc);
    append(out, common.packed);
    append(out, common.size);
    append(out, common.nameLength);
    append(out, std::uint16_t { 0 }); // extra field
}

Error broken(const char* what)
{
    return { ErrorCode::InvalidInput, std::string("the archive is broken: ") + what };
}

Result<std::string> inflated(std::string_view packed, std::uint32_t size)
{
    std::string out(size, '\0');
    z_stream stream {};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return Error { ErrorCode::OutOfMemory, "memory ran out while a file was unpacked" };
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = size;
    const int ended = inflate(&stream, Z_FINISH);
    const bool whole = ended == Z_STREAM_END && stream.total_out == size;
    inflateEnd(&stream);
    if (!whole)
        return broken("an entry does not unpack to its length");
    return out;
}

/// \param at  of the entry's central header
Result<std::string> entryAt(std::string_view archive, std::size_t at, std::uint64_t limit)
{
    const auto flags = valueAt<std::uint16_t>(archive, at + 8);
    const auto method = valueAt<std::uint16_t>(archive, at + 10);
    const auto crc = valueAt<std::uint32_t>(archive, at + 16);
    const std::uint64_t packed = valueAt<std::uint32_t>(archive, at + 20);
    const auto size = valueAt<std::uint32_t>(archive, at + 24);
    const std::uint64_t local = valueAt<std::uint32_t>(archive, at + 42);
    if ((flags & 1U) != 0)
        return broken("an entry is encrypted");
    if (size > limit)
        return Error { ErrorCode::TooLarge,
                       "the archive's entry unpacks to " + std::to_string(size) + " bytes, at most "
                           + std::to_string(limit) + " are read" };
    if (local + kLocalSize > archive.size() || valueAt<std::uint32_t>(archive, local) != kLocalHeader)
        return broken("an entry is not where the directory says");
    const std::uint64_t begin =
        local + kLocalSize + valueAt<std::uint16_t>(archive, local + 26) + valueAt<std::uint16_t>(archive, local + 28);
    if (begin + packed > archive.size())
        return broken("an entry ends beyond the file");
    const std::string_view bytes = archive.substr(begin, packed);
    if (method != kStored && method != kDeflated)
        return broken("an entry is packed in a way that is not known");
    auto out = method == kDeflated ? inflated(bytes, size) : Result<std::string>(std::string(bytes));
    if (out && (out->size() != size || checksum(*out) != crc))
        return broken("an entry's checksum is another");
    return out;
}

} // namespace

Result<std::string> zipArchive(std::span<const ZipEntry> entries, const JobContext& context)
{
    constexpr std::size_t kMost = std::numeric_limits<std::uint32_t>::max();
    std::string out;
    std::string directory;
    for (const ZipEntry& entry : entries) {
        if (entry.bytes.size() >= kMost || out.size() >= kMost)
            return Error { ErrorCode::TooLarge, entry.name + ": a ZIP archive holds less than 4 GiB" };
        const auto packed = deflated(entry.bytes, context);
        if (!packed)
            return packed.error();
        const Common common { checksum(entry.bytes), static_cast<std::uint32_t>(packed->size()),
                              static_cast<std::uint32_t>(entry.bytes.size()),
                              static_cast<std::uint16_t>(entry.name.size()) };
        append(directory, kCentralHeader);
        append(directory, kVersion);
        appendCommon(directory, common);
        append(directory, std::uint16_t { 0 }); // comment
        append(directory, std::uint16_t { 0 }); // disk
        append(directory, std::uint16_t { 0 }); // internal attributes
        append(directory, std::uint32_t { 0 }); // external attributes
        append(directory, static_cast<std::uint32_t>(out.size()));
        directory += entry.name;
        append(out, kLocalHeader);
        appendCommon(out, common);
        out += entry.name;
        out += *packed;
    }
    if (out.size() + directory.size() >= kMost)
        return Error { ErrorCode::TooLarge, "a ZIP archive holds less than 4 GiB" };
    const auto begin = static_cast<std::uint32_t>(out.size());
    out += directory;
    append(out, kEnd);
    append(out, std::uint32_t { 0 }); // disks
    append(out, static_cast<std::uint16_t>(entries.size()));
    append(out, static_cast<std::uint16_t>(entries.size()));
    append(out, static_cast<std::uint32_t>(directory.size()));
    append(out, begin);
    append(out, std::uint16_t { 0 }); // comment
    return out;
}

Result<std::string> unzipped(std::string_view archive, std::string_view name, std::uint64_t limit)
{
    if (archive.size() < kEndSize)
        return broken("it is too short");
    std::size_t end = archive.size() - kEndSize;
    const std::size_t lowest = end > 65535 ? end - 65535 : 0; // a comment may follow
    while (valueAt<std::uint32_t>(archive, end) != kEnd) {
        if (end == lowest)
            return broken("it has no directory");
        --end;
    }
    const std::size_t count = valueAt<std::uint16_t>(archive, end + 10);
    std::uint64_t at = valueAt<std::uint32_t>(archive, end + 16);
    for (std::size_t i = 0; i < count; ++i) {
        if (at + kCentralSize > archive.size() || valueAt<std::uint32_t>(archive, at) != kCentralHeader)
            return broken("its directory is cut off");
        const std::uint64_t nameLength = valueAt<std::uint16_t>(archive, at + 28);
        if (at + kCentralSize + nameLength > archive.size())
            return broken("its directory is cut off");
        if (archive.substr(at + kCentralSize, nameLength) == name)
            return entryAt(archive, at, limit);
        at += kCentralSize + nameLength + valueAt<std::uint16_t>(archive, at + 30)
            + valueAt<std::uint16_t>(archive, at + 32);
    }
    return Error { ErrorCode::InvalidInput, "the archive holds no " + std::string(name) };
}

} // namespace orfeas::asset
