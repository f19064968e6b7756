#include "tests/support/hostile_weights.h"
#include "tests/support/safetensors_file.h"

#include <fmt/format.h>

namespace orfeas::test {

namespace {

constexpr std::string_view kSound = R"({"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]}})";

std::string sound()
{
    return safetensorsFile(kSound, std::string(24, 'x'));
}

/// One tensor "w" with this in place of its fields; 24 bytes of data.
std::string fields(std::string_view text)
{
    return safetensorsFile(fmt::format("{{\"w\":{}}}", text), std::string(24, 'x'));
}

/// One F32 tensor "w" of this shape and these offsets; 24 bytes of data.
std::string shaped(std::string_view shape, std::string_view offsets = "[0,24]")
{
    return fields(fmt::format(R"({{"dtype":"F32","shape":{},"data_offsets":{}}})", shape, offsets));
}

/// Two U8 tensors "a" and "b" with these ranges in `bytes` of data.
std::string two(int aBegin, int aEnd, int bBegin, int bEnd, std::size_t bytes)
{
    constexpr std::string_view kTensor = R"("{}":{{"dtype":"U8","shape":[{}],"data_offsets":[{},{}]}})";
    return safetensorsFile("{" + fmt::format(kTensor, "a", aEnd - aBegin, aBegin, aEnd) + ","
                               + fmt::format(kTensor, "b", bEnd - bBegin, bBegin, bEnd) + "}",
                           std::string(bytes, 'x'));
}

std::string withLength(std::uint64_t length)
{
    std::string file = sound();
    std::memcpy(file.data(), &length, sizeof(length));
    return file;
}

void addLengths(std::vector<HostileFile>& files)
{
    const std::size_t header = kSound.size();
    const std::size_t whole = sound().size();
    for (const std::uint64_t length : { std::uint64_t { 1 } << 62U, std::uint64_t { 1 } << 63U, ~std::uint64_t { 0 },
                                        std::uint64_t { whole - 7 }, std::uint64_t { whole } })
        files.push_back({ fmt::format("a header of {} bytes", length), withLength(length), "cut off or was changed" });
    for (const std::uint64_t length : { std::uint64_t { 0 }, std::uint64_t { 1 }, std::uint64_t { header - 1 } })
        files.push_back({ fmt::format("a header of {} bytes", length), withLength(length), "header" });
    files.push_back({ "a header that reaches into the data", withLength(header + 4), "JSON" });
    for (const std::size_t cut : { 10UL, 20UL, 8 + header - 1, 8 + header / 2 })
        files.push_back({ fmt::format("cut at {}", cut), sound().substr(0, cut), "cut off or was changed" });
    for (const std::size_t cut : { 8 + header, 8 + header + 1, whole - 1 })
        files.push_back({ fmt::format("cut at {}", cut), sound().substr(0, cut), "tensor 'w': ends at byte 24" });
    files.push_back({ "bytes behind the last tensor", sound() + "PK", "2 bytes behind the last tensor" });
    files.push_back({ "a header over the limit", safetensorsFile("{" + std::string((32U << 20U) + 1, ' ')),
                      "at most 33554432", ErrorCode::TooLarge });
}

void addJson(std::vector<HostileFile>& files)
{
    for (const std::string_view header :
         { "{ ", "{]", "{}}", "{\"w\"}", "{\"w\":}", "{,}", "{'w':1}", "{\"__metadata__\":{},}", "{} x",
           "{\"\x80\":{}}", "{\"\xed\xa0\x80\":{}}", "{\"\\ud800\":{}}", "{\"a\nb\":{}}", "{\"w\":NaN}",
           "{\"w\":Infinity}", "{//\n}" })
        files.push_back({ fmt::format("broken JSON {}", header), safetensorsFile(header), "JSON" });
    files.push_back({ "JSON with a zero byte", safetensorsFile(std::string_view("{\0}", 3)), "JSON" });
    for (const std::string_view value : { "1", "null", "true", "\"x\"", "[]", "1.5", "[{}]" })
        files.push_back({ fmt::format("a tensor that is {}", value),
                          safetensorsFile(fmt::format("{{\"w\":{}}}", value)), "tensor 'w': a value of another kind" });
    std::string deep = R"({"w":)";
    deep.append(100'000, '[');
    files.push_back({ "arrays 100,000 deep", safetensorsFile(deep), "tensor 'w': a value of another kind" });
    std::string objects = "{";
    for (int i = 0; i < 100'000; ++i)
        objects += R"("w":{)";
    files.push_back({ "objects 100,000 deep", safetensorsFile(objects), "tensor 'w': field 'w'" });
    files.push_back({ "a name of 5000 bytes", safetensorsFile(fmt::format(R"({{"{}":{{}}}})", std::string(5000, 'n'))),
                      "at most 4096" });
}

void addFields(std::vector<HostileFile>& files)
{
    const std::string type = "numbers of type";
    for (const std::string_view name : { "F8_E4M3", "f32", "C64", "", "F32\\u0000", "U64" })
        files.push_back({ fmt::format("type {}", name),
                          fields(fmt::format(R"({{"dtype":"{}","shape":[6],"data_offsets":[0,24]}})", name)), type });
    files.push_back({ "a type that is a number", fields(R"({"dtype":4})"), "tensor 'w': a value of another kind" });
    files.push_back({ "no type", fields(R"({"shape":[6],"data_offsets":[0,24]})"), "tensor 'w': dtype, shape" });
    files.push_back({ "no shape", fields(R"({"dtype":"F32","data_offsets":[0,24]})"), "tensor 'w': dtype, shape" });
    files.push_back({ "no offsets", fields(R"({"dtype":"F32","shape":[6]})"), "tensor 'w': dtype, shape" });
    files.push_back({ "nothing", fields("{}"), "tensor 'w': dtype, shape" });
    files.push_back({ "an unknown field", fields(R"({"dtype":"F32","shape":[6],"data_offsets":[0,24],"x":1})"),
                      "tensor 'w': field 'x' is not of the format" });
    files.push_back(
        { "a field twice", fields(R"({"shape":[6],"shape":[6]})"), "tensor 'w': field 'shape' is there twice" });
    files.push_back({ "a name twice",
                      safetensorsFile(R"({"w":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},)"
                                      R"("w":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})"),
                      "tensor 'w': the name is there twice" });
    files.push_back({ "metadata twice", safetensorsFile(R"({"__metadata__":{},"__metadata__":{}})"), "twice" });
    files.push_back(
        { "a key of the metadata twice", safetensorsFile(R"({"__metadata__":{"a":"1","a":"2"}})"), "twice" });
    files.push_back({ "metadata that are numbers", safetensorsFile(R"({"__metadata__":{"a":1}})"), "another kind" });
    files.push_back({ "nested metadata", safetensorsFile(R"({"__metadata__":{"a":{}}})"), "another kind" });
    std::string many = "{";
    for (int i = 0; i <= 100'000; ++i)
        many += fmt::format(R"({}"{}":{{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})", i == 0 ? "" : ",", i);
    files.push_back({ "100,001 tensors", safetensorsFile(many + "}"), "over 100000 tensors", ErrorCode::TooLarge });
}

void addShapes(std::vector<HostileFile>& files)
{
    const std::string overflow = "tensor 'w': shape";
    for (const std::string_view shape :
         { "[4294967296,4294967296]", "[4611686018427387904,4]", "[9223372036854775807]", "[2147483648,2147483648,2]",
           "[4611686018427387904,4,0]", "[65536,65536,65536,65536]" })
        files.push_back({ fmt::format("shape {}", shape), shaped(shape), overflow });
    for (const std::string_view shape :
         { "[-1]", "[-9223372036854775808]", "[18446744073709551615]", "[1e3]", "[6.0]", "[99999999999999999999999]" })
        files.push_back({ fmt::format("shape {}", shape), shaped(shape), "tensor 'w': " });
    for (const std::string_view shape : { "6", "null", "{}", "\"6\"", "[[6]]", "[null]", "[true]", "[\"6\"]" })
        files.push_back({ fmt::format("shape {}", shape), shaped(shape), "tensor 'w': a value of another kind" });
    std::string ranks = "[1";
    for (int i = 1; i < 1000; ++i)
        ranks += ",1";
    files.push_back({ "1000 dimensions", shaped(ranks + "]"), "tensor 'w': over 8 dimensions" });
    const std::string numbers = "[";
    for (const std::string_view shape : { "[5]", "[7]", "[2,4]", "[0]", "[]" })
        files.push_back({ fmt::format("24 bytes for {}", shape), shaped(shape), "tensor 'w': " + numbers });
}

void addOffsets(std::vector<HostileFile>& files)
{
    for (const std::string_view offsets : { "[24,0]", "[0]", "[]" })
        files.push_back({ fmt::format("offsets {}", offsets), shaped("[2,3]", offsets), "not two numbers in order" });
    files.push_back({ "three offsets", shaped("[2,3]", "[0,24,24]"), "over two numbers" });
    files.push_back({ "negative offsets", shaped("[2,3]", "[-24,0]"), "tensor 'w': -24" });
    files.push_back({ "offsets near 2^63", shaped("[2,3]", "[9223372036854775783,9223372036854775807]"),
                      "tensor 'w': begins at byte" });
    files.push_back({ "offsets of 2^64", shaped("[2,3]", "[18446744073709551592,18446744073709551615]"), "63 bits" });
    files.push_back({ "a range behind the end", shaped("[2,3]", "[1,25]"), "tensor 'w': begins at byte 1" });
    files.push_back({ "two on the same bytes", two(0, 4, 0, 4, 4), "tensor 'b': begins at byte 0" });
    files.push_back({ "overlap by one", two(0, 4, 3, 8, 8), "overlap" });
    files.push_back({ "a hole of one", two(0, 4, 5, 8, 8), "leave a hole" });
    files.push_back({ "a hole at the start", two(1, 4, 4, 8, 8), "tensor 'a': begins at byte 1" });
    files.push_back({ "one within the other", two(0, 8, 2, 6, 8), "overlap" });
}

} // namespace

std::vector<HostileFile> hostileSafetensors()
{
    std::vector<HostileFile> files;
    addLengths(files);
    addJson(files);
    addFields(files);
    addShapes(files);
    addOffsets(files);
    return files;
}

} // namespace orfeas::test
