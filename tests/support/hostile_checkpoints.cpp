#include "tests/support/hostile_weights.h"
#include "tests/support/torch_file.h"

#include <fmt/format.h>

#include <functional>

namespace orfeas::test {

namespace {

std::string soundPickle()
{
    return pickle(pickledDictionary(pickledText("w") + PickledTensor {}.bytes()));
}

StoredZip soundZip()
{
    return storedZip(torchRecords(soundPickle()));
}

/// The sound file after `change`.
std::string changed(const std::function<void(StoredZip&)>& change)
{
    StoredZip zip = soundZip();
    change(zip);
    return zip.bytes;
}

/// The sound records and these.
std::string with(std::vector<StoredRecord> more)
{
    auto records = torchRecords(soundPickle());
    records.insert(records.end(), more.begin(), more.end());
    return storedZip(records).bytes;
}

/// The sound file with this value at `offset` of the directory's entry of "model/data/0".
template<typename T> std::string entry(std::size_t offset, T value)
{
    return changed([&](StoredZip& zip) { put(zip.bytes, zip.central[2] + offset, value); });
}

template<typename T> std::string local(std::size_t offset, T value)
{
    return changed([&](StoredZip& zip) { put(zip.bytes, zip.local[2] + offset, value); });
}

template<typename T> std::string end(std::size_t offset, T value)
{
    return changed([&](StoredZip& zip) { put(zip.bytes, zip.end + offset, value); });
}

/// A file whose end record leaves all to a ZIP64 one that says this.
std::string zip64(std::uint64_t count, std::uint64_t size, std::uint64_t begin, std::int64_t locatorError = 0)
{
    StoredZip zip = soundZip();
    const std::string last = zip.bytes.substr(zip.end);
    zip.bytes.resize(zip.end);
    zip.bytes += "PK\x06\x06" + littleEndian(std::uint64_t { 44 }) + std::string(12, '\0') + littleEndian(count)
        + littleEndian(count) + littleEndian(size) + littleEndian(begin);
    zip.bytes += "PK\x06\x07" + std::string(4, '\0')
        + littleEndian(static_cast<std::uint64_t>(static_cast<std::int64_t>(zip.end) + locatorError))
        + littleEndian(std::uint32_t { 1 });
    return zip.bytes + last;
}

void addEnds(std::vector<HostileFile>& files)
{
    const std::string whole = soundZip().bytes;
    for (const std::size_t cut : { std::size_t { 4 }, std::size_t { 40 }, whole.size() / 2, soundZip().end,
                                   soundZip().end + 10, whole.size() - 1 })
        files.push_back({ fmt::format("cut at {}", cut), whole.substr(0, cut), "the ZIP archive: " });
    files.push_back({ "bytes behind the end", whole + "x", "does not end with its directory" });
    files.push_back({ "a comment", end(20, std::uint16_t { 1 }) + "x", "does not end with its directory" });
    files.push_back({ "several parts", end(4, std::uint16_t { 1 }), "one of several parts" });
    files.push_back({ "one entry more", changed([](StoredZip& zip) {
                          put(zip.bytes, zip.end + 8, std::uint16_t { 5 });
                          put(zip.bytes, zip.end + 10, std::uint16_t { 5 });
                      }),
                      "fewer entries than it says" });
    files.push_back({ "one entry less", changed([](StoredZip& zip) {
                          put(zip.bytes, zip.end + 8, std::uint16_t { 3 });
                          put(zip.bytes, zip.end + 10, std::uint16_t { 3 });
                      }),
                      "more entries than it says" });
    files.push_back({ "a directory behind the end", end(16, std::uint32_t { 0x7FFFFFFF }), "does not end where" });
    files.push_back(
        { "a directory larger than the file", end(12, std::uint32_t { 0x7FFFFFFF }), "does not end where" });
    files.push_back({ "a directory that is elsewhere", end(16, std::uint32_t { 0 }), "does not end where" });
    files.push_back({ "2^64 records", zip64(~std::uint64_t { 0 }, 10, 10), "the ZIP archive: " });
    files.push_back({ "a ZIP64 directory of 2^64 bytes", zip64(4, ~std::uint64_t { 0 }, 0), "ZIP64 directory" });
    files.push_back({ "a ZIP64 directory at 2^64", zip64(4, 0, ~std::uint64_t { 0 }), "ZIP64 directory" });
    files.push_back({ "a ZIP64 locator that lies", zip64(4, 0, 0, 8), "not where its locator says" });
    files.push_back({ "two end records that disagree", zip64(0, 0, soundZip().end), "disagree" });
    const std::size_t begin = soundZip().central[0];
    files.push_back({ "10^9 records", zip64(1'000'000'000, soundZip().end - begin, begin), "the ZIP archive: " });
}

void addEntries(std::vector<HostileFile>& files)
{
    const std::string record = "record 'model/data/0': ";
    files.push_back({ "no entry's signature", entry(0, std::uint32_t { 0 }), "fewer entries" });
    files.push_back({ "encrypted", entry(8, std::uint16_t { 1 }), record + "encrypted" });
    files.push_back({ "strongly encrypted", entry(8, std::uint16_t { 0x40 }), record + "encrypted" });
    for (const int method : { 8, 12, 93, 99 })
        files.push_back(
            { fmt::format("method {}", method), entry(10, static_cast<std::uint16_t>(method)), record + "compressed" });
    files.push_back({ "packed to less", entry(20, std::uint32_t { 1 }), record + "its two sizes differ" });
    files.push_back(
        { "ZIP64 sizes that are not there", entry(24, std::uint32_t { 0xFFFFFFFF }), record + "its two sizes" });
    files.push_back({ "2 GB that are not there", changed([](StoredZip& zip) {
                          put(zip.bytes, zip.central[2] + 20, std::uint32_t { 0x7FFFFFFF });
                          put(zip.bytes, zip.central[2] + 24, std::uint32_t { 0x7FFFFFFF });
                      }),
                      record + "2147483647 bytes, of which" });
    files.push_back({ "a name longer than the directory", entry(28, std::uint16_t { 0xFFFF }), "cut off" });
    files.push_back({ "an extra field longer than the directory", entry(30, std::uint16_t { 0xFFFF }), "cut off" });
    files.push_back(
        { "a local header behind the end", entry(42, std::uint32_t { 0x7FFFFFFF }), record + "no local header" });
    files.push_back({ "a local header in the data", entry(42, std::uint32_t { 60 }), record + "no local header" });
    files.push_back(
        { "another record's local header", entry(42, std::uint32_t { 0 }), record + "its local header disagrees" });
    files.push_back({ "no local signature", local(0, std::uint32_t { 0 }), record + "no local header" });
    files.push_back({ "another local name", local(30, 'x'), record + "its local header disagrees" });
    files.push_back({ "a local method", local(8, std::uint16_t { 8 }), record + "its local header disagrees" });
    files.push_back(
        { "a local name beyond the end", local(26, std::uint16_t { 0xFFFF }), record + "its local header" });
    files.push_back(
        { "a local extra field beyond the end", local(28, std::uint16_t { 0xFFFF }), record + "its local header" });
    files.push_back({ "a damaged pickle", changed([](StoredZip& zip) { zip.bytes[zip.local[0] + 60] ^= 1; }),
                      "record 'model/data.pkl': its checksum is wrong" });
}

void addNames(std::vector<HostileFile>& files)
{
    for (const std::string_view name : { "/etc/passwd", "model/../../x", "..", "../x", "model\\data\\1", "" })
        files.push_back(
            { fmt::format("a record '{}'", name), with({ { std::string(name), "x" } }), "no name of a file inside" });
    files.push_back(
        { "a name with a zero", with({ { std::string("model/\0x", 8), "x" } }), "no name of a file inside" });
    files.push_back(
        { "a name of 5000 bytes", with({ { "model/" + std::string(5000, 'n'), "x" } }), "no name of a file" });
    files.push_back({ "a name twice", with({ { "model/data/0", "x" } }), "twice" });
    files.push_back({ "two pickles", with({ { "model/data.pkl", soundPickle() } }), "twice" });
    files.push_back({ "another folder", with({ { "other/data/0", "x" } }), "not in the archive's folder" });
    files.push_back(
        { "a program", with({ { "model/constants.pkl", "x" } }), "TorchScript", ErrorCode::UnsupportedFormat });
    files.push_back({ "no pickle", storedZip({ { "model/data.pk", "x" } }).bytes, "without data.pkl" });
    files.push_back({ "no folder", storedZip({ { "data.pkl", soundPickle() } }).bytes, "without data.pkl" });
    files.push_back({ "a ZIP in a ZIP", storedZip({ { "model.zip", soundZip().bytes } }).bytes, "without data.pkl" });
    auto records = torchRecords(soundPickle());
    records[1].bytes = "big";
    files.push_back({ "big-endian", storedZip(records).bytes, "byte order", ErrorCode::UnsupportedFormat });
    records = torchRecords(soundPickle());
    records[2].bytes += "x";
    files.push_back({ "a storage one byte longer", storedZip(records).bytes, "tensor 'w': a storage of 6 numbers" });
    records.erase(records.begin() + 2);
    files.push_back({ "no storage", storedZip(records).bytes, "tensor 'w': no record 'data/0'" });
    files.push_back({ "records that overlap", changed([](StoredZip& zip) {
                          const auto bytes = static_cast<std::uint32_t>(zip.local[2] + 50 - (zip.local[1] + 45));
                          put(zip.bytes, zip.central[1] + 20, bytes);
                          put(zip.bytes, zip.central[1] + 24, bytes);
                      }),
                      "record 'model/data/0': overlaps record 'model/byteorder'" });
}

} // namespace

std::vector<HostileFile> hostileArchives()
{
    std::vector<HostileFile> files;
    addEnds(files);
    addEntries(files);
    addNames(files);
    return files;
}

} // namespace orfeas::test
