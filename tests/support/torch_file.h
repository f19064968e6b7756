#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>
#include <zlib.h>

/// Files as torch.save() writes them, and their parts, for tests to break.
namespace orfeas::test {

template<typename T> std::string littleEndian(T value)
{
    std::string bytes(sizeof(T), '\0');
    std::memcpy(bytes.data(), &value, sizeof(T));
    return bytes;
}

template<typename T> void put(std::string& bytes, std::size_t offset, T value)
{
    std::memcpy(bytes.data() + offset, &value, sizeof(T));
}

struct StoredRecord {
    std::string name;
    std::string bytes;
};

/// A ZIP archive of stored records and where its parts lie.
struct StoredZip {
    std::string bytes;
    std::vector<std::size_t> local; ///< of each record
    std::vector<std::size_t> central; ///< of each record
    std::size_t end = 0; ///< end record
};

inline std::string recordHeader(const StoredRecord& record, bool central, std::size_t local)
{
    const auto size = static_cast<std::uint32_t>(record.bytes.size());
    const auto crc = static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef*>(record.bytes.data()), static_cast<uInt>(record.bytes.size())));
    std::string header = central ? "PK\x01\x02" + std::string(2, '\0') : "PK\x03\x04";
    header += std::string(10, '\0'); // version, flags, method, time, date
    header += littleEndian(crc) + littleEndian(size) + littleEndian(size);
    header += littleEndian(static_cast<std::uint16_t>(record.name.size())) + std::string(2, '\0');
    if (central)
        header += std::string(10, '\0') + littleEndian(static_cast<std::uint32_t>(local));
    return header + record.name;
}

inline StoredZip storedZip(const std::vector<StoredRecord>& records)
{
    StoredZip zip;
    for (const StoredRecord& record : records) {
        zip.local.push_back(zip.bytes.size());
        zip.bytes += recordHeader(record, false, 0) + record.bytes;
    }
    const std::size_t begin = zip.bytes.size();
    for (std::size_t i = 0; i < records.size(); ++i) {
        zip.central.push_back(zip.bytes.size());
        zip.bytes += recordHeader(records[i], true, zip.local[i]);
    }
    zip.end = zip.bytes.size();
    const auto count = static_cast<std::uint16_t>(records.size());
    zip.bytes += "PK\x05\x06" + std::string(4, '\0') + littleEndian(count) + littleEndian(count);
    zip.bytes += littleEndian(static_cast<std::uint32_t>(zip.end - begin));
    zip.bytes += littleEndian(static_cast<std::uint32_t>(begin)) + std::string(2, '\0');
    return zip;
}

inline std::string pickledText(std::string_view text)
{
    return "X" + littleEndian(static_cast<std::uint32_t>(text.size())) + std::string(text);
}

inline std::string pickledInteger(std::int64_t value)
{
    return "\x8a\x08" + littleEndian(value);
}

inline std::string pickledTuple(const std::vector<std::int64_t>& numbers)
{
    std::string bytes = "(";
    for (const std::int64_t number : numbers)
        bytes += pickledInteger(number);
    return bytes + "t";
}

inline std::string pickledGlobal(std::string_view module, std::string_view name)
{
    return "c" + std::string(module) + "\n" + std::string(name) + "\n";
}

/// A tensor as torch.save() pickles it; the default is sound with the records of torchFile().
struct PickledTensor {
    std::string type = "FloatStorage";
    std::string key = "0";
    std::int64_t stored = 6;
    std::int64_t offset = 0;
    std::vector<std::int64_t> shape { 2, 3 };
    std::vector<std::int64_t> strides { 3, 1 };

    std::string storage() const
    {
        return "(" + pickledText("storage") + pickledGlobal("torch", type) + pickledText(key) + pickledText("cpu")
            + pickledInteger(stored) + "tQ";
    }
    std::string bytes() const
    {
        return pickledGlobal("torch._utils", "_rebuild_tensor_v2") + "(" + storage() + pickledInteger(offset)
            + pickledTuple(shape) + pickledTuple(strides) + "\x89" + pickledGlobal("collections", "OrderedDict")
            + ")RtR";
    }
};

/// A dictionary of these keys and values, already pickled, one after another.
inline std::string pickledDictionary(std::string_view items)
{
    return "}(" + std::string(items) + "u";
}

inline std::string pickle(std::string_view value)
{
    return "\x80\x02" + std::string(value) + ".";
}

/// The records of a file with this pickle and one storage, "0", of the numbers 0 to 5.
inline std::vector<StoredRecord> torchRecords(std::string_view program)
{
    std::string numbers;
    for (int i = 0; i < 6; ++i)
        numbers += littleEndian(static_cast<float>(i));
    return { { "model/data.pkl", std::string(program) },
             { "model/byteorder", "little" },
             { "model/data/0", numbers },
             { "model/version", "3\n" } };
}

inline std::string torchFile(std::string_view program)
{
    return storedZip(torchRecords(program)).bytes;
}

/// A file whose only tensor, "w", is this.
inline std::string torchFile(const PickledTensor& tensor)
{
    return torchFile(std::string_view(pickle(pickledDictionary(pickledText("w") + tensor.bytes()))));
}

} // namespace orfeas::test
