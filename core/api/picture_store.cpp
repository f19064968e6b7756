#include "core/api/picture_store.h"

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "core/http/text.h"
#include "core/image/picture_header.h"
#include "core/store/data_folder.h"

#include <array>
#include <chrono>

namespace orfeas::api {

namespace {

constexpr std::size_t kDigits = 64; ///< of a content's SHA-256

/// A name that can be part of a file's name here; empty: it cannot.
std::string tameName(const std::string& name)
{
    constexpr std::size_t kMostBytes = 120;
    const std::string last = std::filesystem::path(name).filename().string();
    return last.size() <= kMostBytes && http::isPlainText(last) ? last : std::string();
}

} // namespace

std::string PictureStore::clientName(const std::filesystem::path& picture)
{
    const std::string file = picture.filename().string();
    return file.size() > kDigits && file[kDigits] == '-' ? file.substr(kDigits + 1) : std::string();
}

Result<std::filesystem::path> PictureStore::keep(std::string_view bytes, const std::string& name) const
{
    const auto file = image::SourceFile::ofBytes(bytes, "the picture");
    if (!file)
        return file.error();
    const auto header = image::readHeader(*file);
    if (!header)
        return header.error();
    const std::string called = tameName(name);
    const std::string ending = called.empty() ? "." + std::string(image::formatName(header->format)) : "-" + called;
    const auto path = m_folder / (sha256(bytes).hex() + ending);
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
