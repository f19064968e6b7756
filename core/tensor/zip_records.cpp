#include "core/tensor/zip_records.h"

#include "core/tensor/tensor_info.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>
#include <zlib.h>

namespace orfeas::tensor {

namespace {

constexpr std::size_t kMaxRecords = kMaxTensors + 100; // and what is written beside the tensors

constexpr std::uint32_t kLocalSignature = 0x04034b50;
constexpr std::uint32_t kCentralSignature = 0x02014b50;
constexpr std::uint32_t kEndSignature = 0x06054b50;
constexpr std::uint32_t kEnd64Signature = 0x06064b50;
constexpr std::uint32_t kLocator64Signature = 0x07064b50;
constexpr std::uint64_t kLocalBytes = 30;
constexpr std::uint64_t kCentralBytes = 46;
constexpr std::uint64_t kEndBytes = 22;
constexpr std::uint64_t kEnd64Bytes = 56;
constexpr std::uint64_t kLocator64Bytes = 20;
constexpr std::uint16_t kZip64Extra = 1;
constexpr std::uint16_t kEncrypted = 0x2041; // by any of three ways
constexpr std::uint32_t kIn64 = 0xFFFFFFFF; // the value is in the ZIP64 structure

/// The caller has checked that it lies inside.
template<typename T> T at(std::string_view bytes, std::uint64_t offset)
{
    T value;
    std::memcpy(&value, bytes.data() + offset, sizeof(T));
    return value;
}

Error broken(std::string_view rule)
{
    return { ErrorCode::InvalidInput, fmt::format("the ZIP archive: {}", rule) };
}

Error broken(std::string_view record, std::string_view rule)
{
    return { ErrorCode::InvalidInput, fmt::format("record '{}': {}", printable(record), rule) };
}

struct Directory {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
    std::uint64_t count = 0;
};

/// The directory as the ZIP64 structures before the end record at `end` have it.
Result<Directory> findDirectory64(std::string_view archive, std::uint64_t end)
{
    if (end < kLocator64Bytes + kEnd64Bytes)
        return broken("no ZIP64 end record, which its locator asks for");
    const std::uint64_t end64 = end - kLocator64Bytes - kEnd64Bytes;
    if (at<std::uint64_t>(archive, end - kLocator64Bytes + 8) != end64
        || at<std::uint32_t>(archive, end64) != kEnd64Signature
        || at<std::uint64_t>(archive, end64 + 4) != kEnd64Bytes - 12)
        return broken("the ZIP64 end record is not where its locator says");
    const auto count = at<std::uint64_t>(archive, end64 + 32);
    const auto size = at<std::uint64_t>(archive, end64 + 40);
    const auto begin = at<std::uint64_t>(archive, end64 + 48);
    if (begin > end64 || size != end64 - begin || count != at<std::uint64_t>(archive, end64 + 24))
        return broken("the ZIP64 directory does not end where its end record begins");
    return Directory { begin, end64, count };
}

/// Whether a field of the old end record agrees with the ZIP64 one: it may leave the value to that.
template<typename T> bool agrees(T field, std::uint64_t value)
{
    return field == std::numeric_limits<T>::max() || field == value;
}

/// PyTorch writes ZIP64 structures always, and what fits into the old end record there as well.
Result<Directory> findDirectory(std::string_view archive)
{
    if (archive.size() < kLocalBytes + kEndBytes || at<std::uint32_t>(archive, 0) != kLocalSignature)
        return broken("does not start with a record");
    const std::uint64_t end = archive.size() - kEndBytes;
    if (at<std::uint32_t>(archive, end) != kEndSignature || at<std::uint16_t>(archive, end + 20) != 0)
        return broken("does not end with its directory: it is cut off, or something was added");
    const auto count = at<std::uint16_t>(archive, end + 10);
    const auto size = at<std::uint32_t>(archive, end + 12);
    const auto begin = at<std::uint32_t>(archive, end + 16);
    if (at<std::uint32_t>(archive, end + 4) != 0 || at<std::uint16_t>(archive, end + 8) != count)
        return broken("is one of several parts");
    if (at<std::uint32_t>(archive, end - kLocator64Bytes) == kLocator64Signature) {
        auto directory = findDirectory64(archive, end);
        if (directory
            && !(agrees(count, directory->count) && agrees(begin, directory->begin)
                 && agrees(size, directory->end - directory->begin)))
            return broken("its two end records disagree");
        return directory;
    }
    if (begin > end || size != end - begin)
        return broken("the directory does not end where the end record begins");
    return Directory { begin, end, count };
}

/// Sizes and place of a record that the directory may keep in a ZIP64 extra field.
struct Extent {
    std::uint64_t size;
    std::uint64_t packedSize;
    std::uint64_t local;
};

/// The fields of `extra` that stand for those of `extent` that are all ones, in order. Nothing: they are not all there.
std::optional<Extent> withExtra(Extent extent, std::string_view extra)
{
    std::uint64_t* const fields[] = { &extent.size, &extent.packedSize, &extent.local };
    if (std::none_of(std::begin(fields), std::end(fields), [](const std::uint64_t* f) { return *f == kIn64; }))
        return extent;
    while (extra.size() >= 4) {
        const std::size_t length = at<std::uint16_t>(extra, 2);
        if (length > extra.size() - 4)
            return std::nullopt;
        std::string_view body = extra.substr(4, length);
        if (at<std::uint16_t>(extra, 0) == kZip64Extra) {
            for (std::uint64_t* const field : fields) {
                if (*field != kIn64)
                    continue;
                if (body.size() < sizeof(std::uint64_t))
                    return std::nullopt;
                *field = at<std::uint64_t>(body, 0);
                body.remove_prefix(sizeof(std::uint64_t));
            }
            return extent;
        }
        extra.remove_prefix(4 + length);
    }
    return std::nullopt;
}

bool leadsOut(std::string_view name)
{
    return name.empty() || name.size() > kMaxNameBytes || name.front() == '/'
        || name.find_first_of(std::string_view("\\\0", 2)) != std::string_view::npos
        || ("/" + std::string(name) + "/").find("/../") != std::string::npos;
}

/// Where the record's bytes lie, by its local header. The directory begins at `limit`.
Result<ZipRecord> place(std::string_view archive, std::string_view name, const Extent& extent, std::uint64_t limit)
{
    if (extent.local > limit || limit - extent.local < kLocalBytes
        || at<std::uint32_t>(archive, extent.local) != kLocalSignature)
        return broken(name, "no local header where the directory says");
    const std::uint64_t nameBytes = at<std::uint16_t>(archive, extent.local + 26);
    const std::uint64_t begin = extent.local + kLocalBytes + nameBytes + at<std::uint16_t>(archive, extent.local + 28);
    if (begin > limit || archive.substr(extent.local + kLocalBytes, nameBytes) != name
        || at<std::uint16_t>(archive, extent.local + 8) != 0)
        return broken(name, "its local header disagrees with the directory");
    if (extent.size > limit - begin)
        return broken(name, fmt::format("{} bytes, of which the file has {}", extent.size, limit - begin));
    return ZipRecord { name, begin, begin + extent.size };
}

/// Reads the directory's entry at `offset`, moves `offset` behind it.
Result<ZipRecord> readEntry(std::string_view archive, const Directory& directory, std::uint64_t& offset)
{
    if (directory.end - offset < kCentralBytes || at<std::uint32_t>(archive, offset) != kCentralSignature)
        return broken("the directory has fewer entries than it says");
    const std::uint64_t nameBytes = at<std::uint16_t>(archive, offset + 28);
    const std::uint64_t extraBytes = at<std::uint16_t>(archive, offset + 30);
    const std::uint64_t bytes = kCentralBytes + nameBytes + extraBytes + at<std::uint16_t>(archive, offset + 32);
    if (bytes > directory.end - offset)
        return broken("an entry of the directory is cut off");
    const std::string_view name = archive.substr(offset + kCentralBytes, nameBytes);
    if (leadsOut(name))
        return broken(name, "no name of a file inside the archive");
    if ((at<std::uint16_t>(archive, offset + 8) & kEncrypted) != 0)
        return broken(name, "encrypted");
    if (at<std::uint16_t>(archive, offset + 10) != 0)
        return broken(name, "compressed; PyTorch stores its records as they are");
    const auto extent = withExtra({ at<std::uint32_t>(archive, offset + 24), at<std::uint32_t>(archive, offset + 20),
                                    at<std::uint32_t>(archive, offset + 42) },
                                  archive.substr(offset + kCentralBytes + nameBytes, extraBytes));
    if (!extent || extent->size != extent->packedSize)
        return broken(name, "its two sizes differ, or its ZIP64 sizes are missing");
    auto record = place(archive, name, *extent, directory.begin);
    if (record)
        record->crc = at<std::uint32_t>(archive, offset + 16);
    offset += bytes;
    return record;
}

/// \error InvalidInput  two records share bytes, or a name
Result<void> checkApart(std::vector<ZipRecord>& records)
{
    std::sort(records.begin(), records.end(), [](const ZipRecord& a, const ZipRecord& b) { return a.begin < b.begin; });
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (records[i].begin < records[i - 1].end)
            return broken(records[i].name, fmt::format("overlaps record '{}'", printable(records[i - 1].name)));
    }
    std::sort(records.begin(), records.end(), [](const ZipRecord& a, const ZipRecord& b) { return a.name < b.name; });
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (records[i].name == records[i - 1].name)
            return broken(records[i].name, "the name is there twice");
    }
    return {};
}

} // namespace

Result<std::vector<ZipRecord>> readZipRecords(std::string_view archive)
{
    const auto directory = findDirectory(archive);
    if (!directory)
        return directory.error();
    if (directory->count > kMaxRecords)
        return Error { ErrorCode::TooLarge,
                       fmt::format("the ZIP archive: {} records; at most {}", directory->count, kMaxRecords) };
    std::vector<ZipRecord> records;
    std::uint64_t offset = directory->begin;
    for (std::uint64_t i = 0; i < directory->count; ++i) {
        auto record = readEntry(archive, *directory, offset);
        if (!record)
            return record.error();
        records.push_back(*record);
    }
    if (offset != directory->end)
        return broken("the directory has more entries than it says");
    if (auto apart = checkApart(records); !apart)
        return apart.error();
    return records;
}

Result<std::string_view> checkedRecord(std::string_view archive, const ZipRecord& record)
{
    const std::string_view bytes = archive.substr(record.begin, record.end - record.begin);
    const auto crc = crc32_z(0, reinterpret_cast<const Bytef*>(bytes.data()), bytes.size());
    if (crc != record.crc)
        return broken(record.name, "its checksum is wrong: the file was damaged");
    return bytes;
}

} // namespace orfeas::tensor
