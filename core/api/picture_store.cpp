#include "core/api/picture_store.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/image/picture_header.h"
#include "core/store/data_folder.h"

#include <array>
#include <chrono>

namespace orfeas::api {

Result<std::filesystem::path> PictureStore::keep(std::string_view bytes) const
{
    const auto file = image::SourceFile::ofBytes(bytes, "the picture");
    if (!file)
        return file.error();
    const auto header = image::readHeader(*file);
    if (!header)
        return header.error();
    const auto path = m_folder / (sha256(bytes).hex() + "." + std::string(image::formatName(header->format)));
    std::error_code failed;
    if (std::filesystem::exists(path, failed))
        return path;
    if (auto made = store::makeFolder(m_folder); !made)
        return made.error();
    const std::array<std::string_view, 1> pieces { bytes };
    if (auto written = writeFileAtomically(path, pieces, true); !written)
        return written.error();
    return path;
}

std::size_t PictureStore::sweep(const std::set<std::filesystem::path>& used) const
{
    std::size_t removed = 0;
    std::error_code failed;
    const auto now = std::filesystem::file_time_type::clock::now();
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, failed)) {
        std::error_code unknown;
        const auto age = now - entry.last_write_time(unknown);
        if (!unknown && age > std::chrono::hours(24) && !used.contains(entry.path()))
            removed += std::filesystem::remove(entry.path(), unknown) ? 1 : 0;
    }
    return removed;
}

} // namespace orfeas::api
