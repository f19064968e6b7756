#include "core/asset/glb_document.h"
#include "core/asset/glb_scene.h"
#include "core/asset/readers.h"
#include "core/asset/texture_file.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace orfeas::asset {

namespace {

using Json = GlbDocument::Json;

/// More than any mesh that fits into 2 GiB once; a file that lists the same arrays again and again stops here.
constexpr std::size_t kMaxCorners = 150'000'000;

/// glTF's vertex colours and factors are linear (section 3.7.2.1), ours are sRGB.
std::uint8_t srgb(float linear)
{
    const float l = std::isfinite(linear) ? std::clamp(linear, 0.0F, 1.0F) : 0.0F;
    const float v = l <= 0.0031308F ? l * 12.92F : 1.055F * std::pow(l, 1 / 2.4F) - 0.055F;
    return static_cast<std::uint8_t>(std::lround(v * 255.0F));
}

class Reader {
public:
    explicit Reader(GlbDocument document) : m_document(std::move(document)) { }

    Result<mesh::Mesh> run()
    {
        try {
            const auto shown = placedMeshes(m_document);
            if (!shown)
                return shown.error();
            for (const auto& [mesh, place] : *shown) {
                m_place = place;
                for (const Json& primitive : m_document.json().at("meshes").at(mesh).at("primitives")) {
                    if (auto added = addPrimitive(primitive); !added)
                        return added.error();
                }
            }
            if (auto read = readTexture(); !read)
                return read.error();
        } catch (const Json::exception& wrong) {
            return m_document.broken(wrong.what());
        }
        // present in every part or not at all
        dropUnlessFull(m_mesh.normals);
        dropUnlessFull(m_mesh.colours);
        if (!m_mesh.baseColour)
            m_mesh.uvs.clear();
        return std::move(m_mesh);
    }

private:
    template<typename T> void dropUnlessFull(std::vector<T>& values) const
    {
        if (values.size() != m_mesh.positions.size())
            values.clear();
    }

    Result<void> addPrimitive(const Json& primitive)
    {
        if (primitive.value("mode", 4) != 4)
            return Error { ErrorCode::UnsupportedFormat,
                           m_document.file() + ": has lines or points; only triangles are read" };
        const Json& attributes = primitive.at("attributes");
        auto positions = m_document.accessor(attributes.at("POSITION").get<std::size_t>(), "VEC3");
        if (!positions)
            return positions.error();
        if (positions->count > kMaxCorners - m_mesh.positions.size())
            return Error { ErrorCode::TooLarge, m_document.file() + ": more than 150 million vertices" };
        const std::size_t base = m_mesh.positions.size();
        for (std::size_t i = 0; i < positions->count; ++i)
            m_mesh.positions.push_back(m_place.point(vec3(*positions, i)));
        if (auto added = addNormals(attributes, base); !added)
            return added;
        if (auto added = addColours(primitive, base); !added)
            return added;
        if (auto added = addCoordinates(primitive, base); !added)
            return added;
        return addTriangles(primitive, base);
    }

    Vec3f vec3(const GlbAccessor& accessor, std::size_t i) const
    {
        return { m_document.number(accessor, i, 0, false), m_document.number(accessor, i, 1, false),
                 m_document.number(accessor, i, 2, false) };
    }

    /// The accessor of an attribute that must have as many elements as the positions from `base` on.
    Result<GlbAccessor> attribute(const Json& index, const char* type, std::size_t base) const
    {
        auto found = m_document.accessor(index.get<std::size_t>(), type);
        if (found && found->count != m_mesh.positions.size() - base)
            return m_document.broken("an attribute is not as long as the positions");
        return found;
    }

    Result<void> addNormals(const Json& attributes, std::size_t base)
    {
        if (!attributes.contains("NORMAL"))
            return {};
        auto normals = attribute(attributes["NORMAL"], "VEC3", base);
        if (!normals)
            return normals.error();
        m_mesh.normals.resize(base, { 0, 0, 1 });
        for (std::size_t i = 0; i < normals->count; ++i)
            m_mesh.normals.push_back(normalised(m_place.normal(vec3(*normals, i))));
        return {};
    }

    Json materialOf(const Json& primitive) const
    {
        if (!primitive.contains("material"))
            return Json::object();
        return m_document.json()
            .at("materials")
            .at(primitive["material"].get<std::size_t>())
            .value("pbrMetallicRoughness", Json::object());
    }

    Result<void> addColours(const Json& primitive, std::size_t base)
    {
        const Json& attributes = primitive.at("attributes");
        const Json material = materialOf(primitive);
        if (attributes.contains("COLOR_0")) {
            const auto index = attributes["COLOR_0"].get<std::size_t>();
            const Json& type = m_document.json().at("accessors").at(index).at("type");
            auto colours = attribute(attributes["COLOR_0"], type == "VEC3" ? "VEC3" : "VEC4", base);
            if (!colours)
                return colours.error();
            m_mesh.colours.resize(base, { 255, 255, 255, 255 });
            for (std::size_t i = 0; i < colours->count; ++i)
                m_mesh.colours.push_back({ srgb(m_document.number(*colours, i, 0, true)),
                                           srgb(m_document.number(*colours, i, 1, true)),
                                           srgb(m_document.number(*colours, i, 2, true)), 255 });
        } else if (material.contains("baseColorFactor") && !material.contains("baseColorTexture")) {
            const Json& factor = material["baseColorFactor"];
            const Rgba8 colour { srgb(factor.at(0).get<float>()), srgb(factor.at(1).get<float>()),
                                 srgb(factor.at(2).get<float>()), 255 };
            m_mesh.colours.resize(base, { 255, 255, 255, 255 });
            m_mesh.colours.resize(m_mesh.positions.size(), colour);
        }
        return {};
    }

    Result<void> addCoordinates(const Json& primitive, std::size_t base)
    {
        const Json& attributes = primitive.at("attributes");
        const Json material = materialOf(primitive);
        m_mesh.uvs.resize(m_mesh.positions.size());
        if (!attributes.contains("TEXCOORD_0") || !material.contains("baseColorTexture"))
            return {};
        const auto texture = material["baseColorTexture"].at("index").get<std::size_t>();
        const auto image = m_document.json().at("textures").at(texture).at("source").get<std::size_t>();
        if (m_image && *m_image != image)
            return Error { ErrorCode::UnsupportedFormat,
                           m_document.file() + ": has more than one base-colour texture; only one is read" };
        m_image = image;
        auto uvs = attribute(attributes["TEXCOORD_0"], "VEC2", base);
        if (!uvs)
            return uvs.error();
        for (std::size_t i = 0; i < uvs->count; ++i)
            m_mesh.uvs[base + i] = { m_document.number(*uvs, i, 0, true), m_document.number(*uvs, i, 1, true) };
        return {};
    }

    Result<void> addTriangles(const Json& primitive, std::size_t base)
    {
        const auto here = static_cast<std::uint32_t>(base);
        const bool turned = m_place.mirrors();
        if (!primitive.contains("indices")) { // three vertices a triangle, in their order
            for (auto i = here; i + 2 < m_mesh.positions.size(); i += 3)
                m_mesh.triangles.push_back({ i, turned ? i + 2 : i + 1, turned ? i + 1 : i + 2 });
            return {};
        }
        auto indices = m_document.accessor(primitive.at("indices").get<std::size_t>(), "SCALAR");
        if (!indices)
            return indices.error();
        if (indices->count / 3 > kMaxCorners - m_mesh.triangles.size())
            return Error { ErrorCode::TooLarge, m_document.file() + ": more than 150 million triangles" };
        for (std::size_t i = 0; i + 2 < indices->count; i += 3) {
            mesh::Triangle triangle {};
            for (std::size_t k = 0; k < 3; ++k) {
                const std::uint32_t vertex = m_document.integer(*indices, i + k);
                if (vertex >= m_mesh.positions.size() - base)
                    return m_document.broken("an index is out of range");
                triangle[k] = here + vertex;
            }
            if (turned)
                std::swap(triangle[1], triangle[2]);
            m_mesh.triangles.push_back(triangle);
        }
        return {};
    }

    Result<void> readTexture()
    {
        if (!m_image)
            return {};
        const Json& image = m_document.json().at("images").at(*m_image);
        if (!image.contains("bufferView"))
            return Error { ErrorCode::UnsupportedFormat,
                           m_document.file() + ": keeps its texture in another file; embed it" };
        auto bytes = m_document.view(image["bufferView"].get<std::size_t>());
        if (!bytes)
            return bytes.error();
        auto texture = textureFromBytes(*bytes, m_document.file() + ": texture");
        if (!texture)
            return texture.error();
        m_mesh.baseColour = std::move(*texture);
        return {};
    }

    GlbDocument m_document;
    mesh::Mesh m_mesh;
    NodeTransform m_place; ///< of the mesh that is being added
    std::optional<std::size_t> m_image; ///< index of the base-colour image
};

} // namespace

Result<mesh::Mesh> readGlb(std::string_view bytes, const std::string& file)
{
    auto document = GlbDocument::open(bytes, file);
    if (!document)
        return document.error();
    return Reader(std::move(*document)).run();
}

} // namespace orfeas::asset
