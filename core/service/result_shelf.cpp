#include "core/service/result_shelf.h"

#include "core/asset/packed_mesh.h"
#include "core/image/encode.h"
#include "core/jobs/stage_text.h"

#include <algorithm>

namespace orfeas::service {

namespace {

constexpr int kThumbnailSide = 256; ///< px

std::uint64_t bytesOf(const mesh::Mesh& mesh)
{
    const auto bytes = [](const auto& values) { return values.size() * sizeof(values[0]); };
    return bytes(mesh.positions) + bytes(mesh.normals) + bytes(mesh.colours) + bytes(mesh.uvs) + bytes(mesh.triangles)
        + (mesh.baseColour ? bytes(mesh.baseColour->pixels) : 0);
}

} // namespace

Result<std::shared_ptr<const jobs::StageResult>> ResultShelf::take(const Digest& key, Stage stage,
                                                                   const JobContext& context)
{
    std::shared_ptr<const jobs::StageResult> none;
    auto entry = m_cache->look(key);
    if (!entry)
        return entry.error();
    if (!*entry)
        return none;
    auto result = jobs::stageFromText((*entry)->meta);
    if (!result || result->stage != stage)
        return none;
    result->fromCache = true;
    const store::BlobRef& blob = (*entry)->blob;
    result->mesh = fromMemory(blob.name);
    if (!result->mesh) {
        auto found = m_cache->find(key);
        if (!found)
            return found.error();
        auto mesh = *found ? asset::unpackMesh((*found)->content.view(), context) : Result<mesh::Mesh>(Error {});
        if (!mesh)
            return none;
        result->mesh = std::make_shared<const mesh::Mesh>(std::move(*mesh));
        toMemory(blob.name, result->mesh);
    }
    result->file = std::make_shared<const jobs::PackedFile>(
        jobs::PackedFile { m_cache->fileOf(blob), blob.name, blob.bytes, blob.check });
    return std::make_shared<const jobs::StageResult>(std::move(*result));
}

Result<void> ResultShelf::put(const Digest& key, const jobs::StageResult& result)
{
    const auto packed =
        result.packed ? result.packed : std::make_shared<const std::string>(asset::packMesh(*result.mesh));
    if (auto kept = m_cache->insert(key, *packed, jobs::stageText(result), result.seconds); !kept)
        return kept;
    if (const auto entry = m_cache->look(key); entry && *entry)
        toMemory((*entry)->blob.name, result.mesh);
    return {};
}

void ResultShelf::empty()
{
    const std::scoped_lock lock(m_mutex);
    m_meshes.clear();
    m_bytes = 0;
}

ResultShelf::MeshPtr ResultShelf::fromMemory(const std::string& blob)
{
    const std::scoped_lock lock(m_mutex);
    const auto place =
        std::find_if(m_meshes.begin(), m_meshes.end(), [&blob](const InMemory& one) { return one.blob == blob; });
    if (place == m_meshes.end())
        return nullptr;
    m_meshes.splice(m_meshes.begin(), m_meshes, place);
    return place->mesh;
}

void ResultShelf::toMemory(const std::string& blob, MeshPtr mesh)
{
    const std::uint64_t bytes = bytesOf(*mesh);
    if (bytes > m_most || fromMemory(blob))
        return;
    const std::scoped_lock lock(m_mutex);
    m_meshes.push_front({ blob, std::move(mesh), bytes });
    m_bytes += bytes;
    while (m_bytes > m_most) {
        m_bytes -= m_meshes.back().bytes;
        m_meshes.pop_back();
    }
}

std::string packThumbnail(const image::Image& picture)
{
    image::Image small = image::thumbnail(picture, kThumbnailSide);
    mesh::Mesh carrier;
    carrier.baseColour =
        std::make_shared<const mesh::Texture>(mesh::Texture { small.width, small.height, std::move(small.pixels) });
    return asset::packMesh(carrier);
}

Result<image::Image> unpackThumbnail(std::string_view bytes)
{
    auto mesh = asset::unpackMesh(bytes);
    if (!mesh)
        return mesh.error();
    if (!mesh->baseColour)
        return Error { ErrorCode::InvalidInput, "a kept thumbnail is damaged" };
    const mesh::Texture& picture = *mesh->baseColour;
    return image::Image { picture.width, picture.height, picture.pixels };
}

Result<std::optional<KeptSubject>> takeSubject(cache::ResultCache& cache, const Digest& key)
{
    auto found = cache.find(key);
    if (!found)
        return found.error();
    std::optional<KeptSubject> subject;
    if (!*found)
        return subject;
    auto picture = unpackThumbnail((*found)->content.view());
    if (picture)
        subject = KeptSubject { std::make_shared<const image::Image>(std::move(*picture)), linesOf((*found)->meta) };
    return subject;
}

Result<void> putSubject(cache::ResultCache& cache, const Digest& key, const image::Image& subject,
                        const std::vector<std::string>& warnings)
{
    return cache.insert(key, packThumbnail(subject), joinedLines(warnings), 0);
}

std::string joinedLines(const std::vector<std::string>& lines)
{
    std::string text;
    for (std::string line : lines) {
        std::replace(line.begin(), line.end(), '\n', ' ');
        text += line + "\n";
    }
    return text;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

} // namespace orfeas::service
