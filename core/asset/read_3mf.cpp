#include "core/asset/readers.h"
#include "core/asset/zip_archive.h"
#include "core/base/bytes.h"
#include "core/mesh/attributes.h"

#include <charconv>
#include <cstring>
#include <iterator>
#include <pugixml.hpp>

namespace orfeas::asset {

namespace {

constexpr std::uint64_t kMostXml = 1_GiB;
constexpr const char* kModel = "3D/3dmodel.model";

/// Colours of each color group, by the group's id.
using Groups = std::vector<std::pair<unsigned, std::vector<Rgba8>>>;

Rgba8 colourOf(const char* text)
{
    unsigned value = 0;
    if (std::strlen(text) >= 7 && text[0] == '#')
        std::from_chars(text + 1, text + 7, value, 16);
    return { static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U & 0xFFU),
             static_cast<std::uint8_t>(value & 0xFFU), 255 };
}

Groups groupsOf(const pugi::xml_node& resources)
{
    Groups groups;
    for (const pugi::xml_node& group : resources.children("m:colorgroup")) {
        groups.emplace_back(group.attribute("id").as_uint(), std::vector<Rgba8> {});
        for (const pugi::xml_node& colour : group.children("m:color"))
            groups.back().second.push_back(colourOf(colour.attribute("color").as_string()));
    }
    return groups;
}

const std::vector<Rgba8>* group(const Groups& groups, unsigned id)
{
    for (const auto& [known, colours] : groups) {
        if (known == id)
            return &colours;
    }
    return nullptr;
}

class MeshReader {
public:
    MeshReader(const Groups& groups, const std::string& file) : m_groups(groups), m_file(file) { }

    Result<void> add(const pugi::xml_node& object)
    {
        const pugi::xml_node body = object.child("mesh");
        const std::size_t base = m_mesh.positions.size();
        const auto vertices = body.child("vertices").children("vertex");
        const auto count = static_cast<std::size_t>(std::distance(vertices.begin(), vertices.end()));
        for (const pugi::xml_node& vertex : vertices)
            m_mesh.positions.push_back({ vertex.attribute("x").as_float(), vertex.attribute("y").as_float(),
                                         vertex.attribute("z").as_float() });
        if (!m_groups.empty())
            m_mesh.colours.resize(m_mesh.positions.size(), { 255, 255, 255, 255 });
        for (const pugi::xml_node& triangle : body.child("triangles").children("triangle")) {
            mesh::Triangle t {};
            const std::array<const char*, 3> names { "v1", "v2", "v3" };
            for (std::size_t i = 0; i < 3; ++i) {
                const unsigned v = triangle.attribute(names[i]).as_uint(0xFFFFFFFF);
                if (v >= count)
                    return Error { ErrorCode::InvalidInput, m_file + ": 3MF: an index is out of range" };
                t[i] = static_cast<std::uint32_t>(base) + v;
            }
            colour(triangle, object, t);
            m_mesh.triangles.push_back(t);
        }
        return {};
    }

    mesh::Mesh take() { return std::move(m_mesh); }

private:
    /// A corner of another colour than its vertex has gets a vertex of its own.
    void colour(const pugi::xml_node& triangle, const pugi::xml_node& object, mesh::Triangle& t)
    {
        const unsigned id = triangle.attribute("pid").as_uint(object.attribute("pid").as_uint());
        const std::vector<Rgba8>* colours = group(m_groups, id);
        if (colours == nullptr)
            return;
        const unsigned first = triangle.attribute("p1").as_uint(object.attribute("pindex").as_uint());
        const std::array<unsigned, 3> at { first, triangle.attribute("p2").as_uint(first),
                                           triangle.attribute("p3").as_uint(first) };
        m_told.resize(m_mesh.positions.size());
        for (std::size_t i = 0; i < 3; ++i) {
            if (at[i] >= colours->size())
                continue;
            const Rgba8 wanted = (*colours)[at[i]];
            if (m_told[t[i]] && m_mesh.colours[t[i]] != wanted) {
                t[i] = mesh::copyVertex(m_mesh, t[i]);
                m_told.push_back(true);
            }
            m_mesh.colours[t[i]] = wanted;
            m_told[t[i]] = true;
        }
    }

    const Groups& m_groups;
    const std::string& m_file;
    mesh::Mesh m_mesh;
    std::vector<bool> m_told; ///< vertices that have their colour
};

} // namespace

Result<mesh::Mesh> read3mf(std::string_view bytes, const std::string& file)
{
    auto xml = unzipped(bytes, kModel, kMostXml);
    if (!xml)
        return Error { xml.error().code, file + ": 3MF: " + xml.error().message };
    pugi::xml_document document;
    if (const auto parsed = document.load_buffer_inplace(xml->data(), xml->size()); !parsed)
        return Error { ErrorCode::InvalidInput, file + ": 3MF: " + parsed.description() };
    const pugi::xml_node model = document.child("model");
    const pugi::xml_node resources = model.child("resources");
    const Groups groups = groupsOf(resources);
    MeshReader reader(groups, file);
    for (const pugi::xml_node& item : model.child("build").children("item")) {
        if (item.attribute("transform"))
            return Error { ErrorCode::UnsupportedFormat, file + ": 3MF: an item has a transform, which is not read" };
        const pugi::xml_node object =
            resources.find_child_by_attribute("object", "id", item.attribute("objectid").as_string());
        if (object.child("components"))
            return Error { ErrorCode::UnsupportedFormat,
                           file + ": 3MF: an object is made of others, which is not read" };
        if (auto added = reader.add(object); !added)
            return added.error();
    }
    return reader.take();
}

} // namespace orfeas::asset
