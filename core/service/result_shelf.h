#pragma once

#include "core/cache/result_cache.h"
#include "core/image/image.h"
#include "core/jobs/job.h"

#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace orfeas::service {

/// The stages that a cache holds, and in memory the newest that were taken or put, so that a program that goes on does
/// not read them again. \thread any
class ResultShelf {
public:
    static constexpr std::uint64_t kMemoryBytes = std::uint64_t { 256 } << 20U;

    /// \param memoryBytes  that meshes in memory may take together; 0: none are kept there
    explicit ResultShelf(std::shared_ptr<cache::ResultCache> cache, std::uint64_t memoryBytes = kMemoryBytes)
        : m_cache(std::move(cache)), m_most(memoryBytes)
    {
    }

    /// Null: not there, or there in an older form. The index is asked in any case: what has expired or was cleared is
    /// gone. \param context  its threads \error as ResultCache::find()
    Result<std::shared_ptr<const jobs::StageResult>> take(const Digest& key, Stage stage,
                                                          const JobContext& context = {});
    /// \param result  its `packed` is used where it is set
    Result<void> put(const Digest& key, const jobs::StageResult& result);

    void empty(); ///< of what is in memory; the cache has it

private:
    using MeshPtr = std::shared_ptr<const mesh::Mesh>;
    struct InMemory {
        std::string blob;
        MeshPtr mesh;
        std::uint64_t bytes;
    };
    MeshPtr fromMemory(const std::string& blob);
    void toMemory(const std::string& blob, MeshPtr mesh);

    std::shared_ptr<cache::ResultCache> m_cache;
    const std::uint64_t m_most;
    std::mutex m_mutex; ///< guards all below
    std::list<InMemory> m_meshes; ///< newest use first
    std::uint64_t m_bytes = 0;
};

/// The subject that was cut out, small, and what was said of it.
struct KeptSubject {
    std::shared_ptr<const image::Image> picture; ///< longest side 256 px
    std::vector<std::string> warnings;
};

Result<std::optional<KeptSubject>> takeSubject(cache::ResultCache& cache, const Digest& key);
Result<void> putSubject(cache::ResultCache& cache, const Digest& key, const image::Image& subject,
                        const std::vector<std::string>& warnings);

/// A picture as packed bytes: those of a mesh that has nothing but a texture. At most 256 px a side.
std::string packThumbnail(const image::Image& picture);
/// \error InvalidInput
Result<image::Image> unpackThumbnail(std::string_view bytes);

/// One a line, and back.
std::string joinedLines(const std::vector<std::string>& lines);
std::vector<std::string> linesOf(const std::string& text);

} // namespace orfeas::service
