#include "core/asset/byte_io.h"
#include "core/asset/readers.h"

#include <map>
#include <sstream>

namespace orfeas::asset {

namespace {

std::size_t sizeOf(const std::string& type)
{
    static const std::map<std::string, std::size_t> sizes {
        { "char", 1 },  { "uchar", 1 },   { "int8", 1 },   { "uint8", 1 },   { "short", 2 }, { "ushort", 2 },
        { "int16", 2 }, { "uint16", 2 },  { "int", 4 },    { "uint", 4 },    { "int32", 4 }, { "uint32", 4 },
        { "float", 4 }, { "float32", 4 }, { "double", 8 }, { "float64", 8 },
    };
    const auto place = sizes.find(type);
    return place == sizes.end() ? 0 : place->second;
}

/// What the header promises: vertex properties by offset, and how faces are listed.
struct Header {
    std::size_t bodyAt = 0;
    std::size_t vertices = 0;
    std::size_t faces = 0;
    std::size_t stride = 0;
    std::map<std::string, std::pair<std::size_t, std::string>> properties; ///< name: offset, type
    std::size_t indexBytes = 0;
};

/// Of "property list COUNT INDEX name"; 0: a list that is not read.
std::size_t indexBytesOf(const std::string& kind, const std::string& countType, std::istream& words)
{
    std::string indexType;
    words >> indexType;
    return kind == "list" && sizeOf(countType) == 1 ? sizeOf(indexType) : 0;
}

Result<Header> parseHeader(std::string_view bytes, const std::string& file)
{
    const auto broken = [&file](const std::string& what) {
        return Error { ErrorCode::InvalidInput, file + ": PLY: " + what };
    };
    const auto end = bytes.find("end_header\n");
    if (end == std::string_view::npos || end > 65536)
        return broken("the header has no end");
    Header header;
    header.bodyAt = end + std::string_view("end_header\n").size();
    std::istringstream lines { std::string(bytes.substr(0, end)) };
    std::string element;
    bool binary = false;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string word;
        std::string type;
        std::string name;
        words >> word >> type >> name;
        if (word == "format") {
            binary = type == "binary_little_endian";
        } else if (word == "element") {
            element = type;
            const std::size_t count = std::strtoull(name.c_str(), nullptr, 10);
            if (element == "vertex")
                header.vertices = count;
            else if (element == "face")
                header.faces = count;
            else
                return broken("element '" + element + "' is not read");
        } else if (word == "property" && element == "vertex") {
            if (sizeOf(type) == 0)
                return broken("property type '" + type + "' is not read");
            header.properties[name] = { header.stride, type };
            header.stride += sizeOf(type);
        } else if (word == "property" && element == "face") {
            header.indexBytes = indexBytesOf(type, name, words);
        }
    }
    if (!binary)
        return Error { ErrorCode::UnsupportedFormat, file + ": only binary little-endian PLY is read" };
    if (header.indexBytes != 4)
        return broken("faces must be lists of 32-bit indices counted by one byte");
    for (const char* axis : { "x", "y", "z" }) {
        if (!header.properties.contains(axis) || sizeOf(header.properties[axis].second) != 4)
            return broken(std::string("32-bit ") + axis + " is missing");
    }
    return header;
}

Result<void> readFaces(std::string_view bytes, std::size_t at, std::size_t count, const std::string& file,
                       mesh::Mesh& mesh)
{
    const Error early { ErrorCode::InvalidInput, file + ": PLY ends within its faces" };
    for (std::size_t f = 0; f < count; ++f) {
        if (at + 1 > bytes.size())
            return early;
        const auto corners = static_cast<std::size_t>(static_cast<unsigned char>(bytes[at]));
        if (corners < 3 || bytes.size() - at - 1 < 4 * corners)
            return early;
        for (std::size_t i = 2; i < corners; ++i) {
            mesh.triangles.push_back({ valueAt<std::uint32_t>(bytes, at + 1),
                                       valueAt<std::uint32_t>(bytes, at + 1 + 4 * (i - 1)),
                                       valueAt<std::uint32_t>(bytes, at + 1 + 4 * i) });
        }
        at += 1 + 4 * corners;
    }
    return {};
}

} // namespace

Result<mesh::Mesh> readPly(std::string_view bytes, const std::string& file)
{
    auto header = parseHeader(bytes, file);
    if (!header)
        return header.error();
    const std::size_t room = bytes.size() - header->bodyAt;
    if (header->vertices > room / header->stride)
        return Error { ErrorCode::InvalidInput,
                       file + ": PLY of " + std::to_string(header->vertices) + " vertices ends early" };
    mesh::Mesh mesh;
    const auto offset = [&](const char* name) { return header->properties[name].first; };
    const bool coloured = header->properties.contains("red") && header->properties.contains("green")
        && header->properties.contains("blue") && sizeOf(header->properties["red"].second) == 1;
    for (std::size_t i = 0; i < header->vertices; ++i) {
        const std::size_t at = header->bodyAt + i * header->stride;
        mesh.positions.push_back({ valueAt<float>(bytes, at + offset("x")), valueAt<float>(bytes, at + offset("y")),
                                   valueAt<float>(bytes, at + offset("z")) });
        if (coloured)
            mesh.colours.push_back({ valueAt<std::uint8_t>(bytes, at + offset("red")),
                                     valueAt<std::uint8_t>(bytes, at + offset("green")),
                                     valueAt<std::uint8_t>(bytes, at + offset("blue")), 255 });
    }
    const std::size_t facesAt = header->bodyAt + header->vertices * header->stride;
    if (auto faces = readFaces(bytes, facesAt, header->faces, file, mesh); !faces)
        return faces.error();
    return mesh;
}

} // namespace orfeas::asset
