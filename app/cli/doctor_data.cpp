#include "app/cli/doctor_data.h"

#include "core/base/atomic_file.h"
#include "core/cache/result_cache.h"
#include "core/models/models_folder.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"

#include <QImageReader>

#include <fmt/format.h>

#include <array>

namespace orfeas::cli {

namespace {

constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;
constexpr const char* kMakeRoom =
    "make room on the disk (`orfeas jobs gc`, `orfeas cache clear`), or move the data folder";

/// What to do when the data folder cannot be used. A full disk hides behind many an error.
std::string folderFix(const Error& error, const std::filesystem::path& dataFolder)
{
    constexpr std::uintmax_t kAnything = std::uintmax_t { 16 } << 20U;
    std::error_code failed;
    const auto space = std::filesystem::space(dataFolder, failed);
    if (error.code == ErrorCode::DiskFull || (!failed && space.available < kAnything))
        return kMakeRoom;
    return "let this user write in the data folder, or name another in ORFEAS_DATA_DIR";
}

/// A database that was found broken and lies beside the one that took its place; empty: none.
std::filesystem::path brokenOne(const std::filesystem::path& database)
{
    const std::string start = database.filename().string() + ".broken-";
    std::error_code failed;
    for (const auto& entry : std::filesystem::directory_iterator(database.parent_path(), failed)) {
        if (entry.path().filename().string().starts_with(start))
            return entry.path();
    }
    return {};
}

} // namespace

Finding checkFiles(const std::filesystem::path& dataFolder)
{
    if (auto made = store::makeFolder(dataFolder); !made)
        return bad("files", made.error().message, folderFix(made.error(), dataFolder));
    const auto probe = dataFolder / "doctor-probe";
    const std::array<std::string_view, 1> pieces { "probe" };
    if (auto written = writeFileAtomically(probe, pieces, true); !written)
        return bad("files", written.error().message, folderFix(written.error(), dataFolder));
    std::error_code ignored;
    std::filesystem::remove(probe, ignored);
    const auto formats = QImageReader::supportedImageFormats();
    for (const char* format : { "png", "jpeg", "tiff" }) {
        if (!formats.contains(format))
            return bad("files", fmt::format("Qt has no plug-in for {}", format),
                       "install qt6-image-formats-plugins, and unset QT_PLUGIN_PATH if it is set");
    }
    return good("files", fmt::format("{} can be written; {} picture formats", dataFolder.string(), formats.size()));
}

Finding checkDisk(const std::filesystem::path& dataFolder, double leastGiB)
{
    std::error_code failed;
    const auto space = std::filesystem::space(dataFolder, failed);
    const double free = failed ? 0 : static_cast<double>(space.available) / kGiB;
    const std::string text = fmt::format("{:.1f} GiB free in {}", free, dataFolder.string());
    return free < leastGiB ? bad("disk", text, kMakeRoom) : good("disk", text);
}

Finding checkCache(const std::filesystem::path& dataFolder, const std::filesystem::path& scratch)
{
    constexpr const char* kFix =
        "make room in the folder for temporary files (TMPDIR); if that does not help, install the package again";
    auto now = std::chrono::system_clock::now();
    auto cache = cache::ResultCache::open(scratch / "cache", [&now] { return now; });
    if (!cache)
        return bad("cache", cache.error().message, kFix);
    const Digest key = sha256("doctor");
    if (auto kept = (*cache)->insert(key, "content", "meta", 1); !kept)
        return bad("cache", kept.error().message, kFix);
    const auto hit = (*cache)->find(key);
    if (!hit || !*hit || (*hit)->content.view() != "content")
        return bad("cache", "what was stored is not found", kFix);
    now += std::chrono::hours(2);
    const auto late = (*cache)->find(key);
    if (!late || *late)
        return bad("cache", "what has expired is still served", kFix);
    const auto own = service::openCache(dataFolder);
    if (!own)
        return bad("cache", own.error().message,
                   own.error().code == ErrorCode::UnsupportedFormat ? "update the program"
                                                                    : folderFix(own.error(), dataFolder));
    const auto stats = (*own)->stats();
    if (!stats)
        return bad("cache", stats.error().message, "delete the data folder's cache/: all of it can be made again");
    if (const auto broken = brokenOne(dataFolder / "cache" / "index.db"); !broken.empty())
        return bad("cache", "its index was broken and lies in " + broken.string() + "; a new one took its place",
                   "delete that file: what it knew can be made again; look after the disk");
    return good("cache", fmt::format("stores, finds, expires; {} entries", stats->entries));
}

Finding checkLibrary(const std::filesystem::path& dataFolder)
{
    const auto library = service::openLibrary(dataFolder);
    if (!library)
        return bad("library", library.error().message,
                   library.error().code == ErrorCode::UnsupportedFormat
                       ? "update the program, or restore the data folder from a backup"
                       : folderFix(library.error(), dataFolder));
    const auto damaged = (*library)->verify();
    if (!damaged || *damaged > 0)
        return bad("library", damaged ? fmt::format("{} rows or files are damaged", *damaged) : damaged.error().message,
                   "`orfeas jobs verify` names them; make those models again, and look after the disk");
    if (const auto broken = brokenOne(dataFolder / "library" / "library.db"); !broken.empty())
        return bad(
            "library", "it was broken and lies in " + broken.string() + "; what could be read of it was kept",
            "look whether models are missing (`orfeas jobs list`): if so restore a backup, else delete that file; "
            "look after the disk");
    return good("library", "every kept job and file is what it was");
}

Finding checkModels()
{
    models::ModelsFolder folder(models::defaultModelsFolder());
    const auto models = folder.list();
    if (!models)
        return bad("models", models.error().message,
                   "delete that file and add the models again: `orfeas models add`; their files still lie beside it");
    for (const models::Model& model : *models) {
        const auto known = folder.verifiedFiles(model);
        if (known && known->size() == model.files.size())
            continue;
        const auto faults = folder.verify(model.id, false);
        if (faults && faults->empty())
            continue;
        return bad(
            "models", faults ? faults->front().error.message : faults.error().message,
            fmt::format("`orfeas models verify {0}` says more; take it out with `orfeas models remove {0}` and add "
                        "it again",
                        model.id));
    }
    return good("models",
                models->empty() ? "none in " + folder.root().string()
                                : fmt::format("{} in {} are what they were", models->size(), folder.root().string()));
}

} // namespace orfeas::cli
