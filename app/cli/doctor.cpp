#include "app/cli/doctor.h"

#include "app/cli/bench_cache.h"
#include "app/cli/doctor_service.h"
#include "core/asset/packed_mesh.h"
#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "core/base/atomic_file.h"
#include "core/base/machine.h"
#include "core/base/sha256.h"
#include "core/cache/result_cache.h"
#include "core/engine/registry.h"
#include "core/service/local_runner.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"

#include <QImageReader>
#include <QTemporaryDir>

#include <fmt/format.h>

#include <array>
#include <cstdlib>
#include <fstream>
#include <sstream>

namespace orfeas::cli {

namespace {

constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;

Finding good(std::string name, std::string text)
{
    return { std::move(name), true, std::move(text), {} };
}

Finding bad(std::string name, std::string text, std::string fix)
{
    return { std::move(name), false, std::move(text), std::move(fix) };
}

/// The data folder can be written, and the plug-ins that decode pictures are there.
Finding checkFiles(const Patient& patient)
{
    if (auto made = store::makeFolder(patient.dataFolder); !made)
        return bad("files", made.error().message, "give the folder to this user, or name another in ORFEAS_DATA_DIR");
    const auto probe = patient.dataFolder / "doctor-probe";
    const std::array<std::string_view, 1> pieces { "probe" };
    if (auto written = writeFileAtomically(probe, pieces, true); !written)
        return bad("files", written.error().message,
                   "give the folder to this user, or name another in ORFEAS_DATA_DIR");
    std::error_code ignored;
    std::filesystem::remove(probe, ignored);
    const auto formats = QImageReader::supportedImageFormats();
    for (const char* format : { "png", "jpeg", "tiff" }) {
        if (!formats.contains(format))
            return bad("files", fmt::format("Qt has no plug-in for {}", format),
                       "install qt6-image-formats-plugins, and unset QT_PLUGIN_PATH if it is set");
    }
    return good("files",
                fmt::format("{} can be written; {} picture formats", patient.dataFolder.string(), formats.size()));
}

double availableMemoryGiB()
{
    std::ifstream file("/proc/meminfo");
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string name;
        double kiB = 0;
        if (words >> name >> kiB && name == "MemAvailable:")
            return kiB * 1024 / kGiB;
    }
    return 0;
}

Finding checkDevices(const Patient& patient)
{
    const double memory = availableMemoryGiB();
    const std::string text = fmt::format("{}; {:.1f} GiB of memory available", machineLine(), memory);
    if (memory < patient.leastMemoryGiB)
        return bad("devices", text, fmt::format("close other programs: {:.0f} GiB are needed", patient.leastMemoryGiB));
    return good("devices", text);
}

Finding checkDisk(const Patient& patient)
{
    std::error_code failed;
    const auto space = std::filesystem::space(patient.dataFolder, failed);
    const double free = failed ? 0 : static_cast<double>(space.available) / kGiB;
    const std::string text = fmt::format("{:.1f} GiB free in {}", free, patient.dataFolder.string());
    if (free < patient.leastDiskGiB)
        return bad("disk", text, "make room (`orfeas jobs gc`, `orfeas cache clear`), or move the data folder");
    return good("disk", text);
}

/// A picture goes through all four stages, and the last is written and read back.
Finding checkPipeline(const std::filesystem::path& scratch)
{
    constexpr const char* kFix = "the installation is damaged: install the package again";
    const auto picture = writeBenchPicture(scratch);
    if (!picture)
        return bad("pipeline", picture.error().message, "make room in the folder for temporary files (TMPDIR)");
    const engine::Registry engines = engine::builtInEngines();
    service::LocalRunner runner(engines);
    jobs::Request request;
    request.pictures[0] = *picture;
    request.resolution = 64;
    request.textureSide = 256;
    std::vector<jobs::StageResult> stages;
    service::RunnerEvents events;
    events.subject = [](const auto&) {};
    events.warning = [](const auto&) {};
    events.stage = [&stages](jobs::StageResult stage) { stages.push_back(std::move(stage)); };
    const JobContext context({}, {}, threadCount());
    if (auto ran = runner.run(request, context, events); !ran)
        return bad("pipeline", ran.error().message, kFix);
    if (stages.size() != kStages.size())
        return bad("pipeline", fmt::format("{} of 4 stages came", stages.size()), kFix);
    const auto file = scratch / "model.glb";
    const auto& mesh = *stages.back().mesh;
    const auto written = asset::write(mesh, asset::Format::Glb, file, {}, context);
    const auto back = written ? asset::read(file, context) : Result<mesh::Mesh>(written.error());
    if (!back || back->triangles.size() != mesh.triangles.size())
        return bad("pipeline", back ? "the model that was written reads back differently" : back.error().message, kFix);
    return good("pipeline",
                fmt::format("4 stages in {:.2f} s; {} triangles written and read back", stages.back().seconds,
                            mesh.triangles.size()));
}

/// An entry is stored and found, and gone when its time is over.
Finding checkCache(const std::filesystem::path& scratch)
{
    constexpr const char* kFix = "make room on the disk; if that does not help, install the package again";
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
    return good("cache", "stores, finds, expires");
}

/// What everything else rests on: known answers, and damage that is noticed.
Finding checkSelf()
{
    // FIPS 180-4, the example "abc"
    constexpr const char* kAbc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    if (sha256("abc").hex() != kAbc)
        return bad("self-tests", "SHA-256 gives a wrong value", "install libssl3 again");
    mesh::Mesh triangle;
    triangle.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 } };
    triangle.triangles = { { 0, 1, 2 } };
    const std::string packed = asset::packMesh(triangle);
    const auto back = asset::unpackMesh(packed);
    if (!back || back->positions != triangle.positions)
        return bad("self-tests", "a kept mesh comes back differently", "install the package again");
    if (asset::unpackMesh(std::string_view(packed).substr(0, packed.size() - 1)))
        return bad("self-tests", "a damaged mesh is taken for a good one", "install the package again");
    return good("self-tests", "known answers are right, damage is noticed");
}

/// The documents of this version: beside the program, or in the tree it was built in.
Finding checkDocuments(const Patient& patient)
{
    auto folder = patient.program.parent_path();
    for (int up = 0; up < 5 && folder.has_relative_path(); ++up, folder = folder.parent_path()) {
        for (const char* place : { "share/doc/orfeas", "docs" }) {
            const auto documents = folder / place;
            std::error_code ignored;
            if (!std::filesystem::exists(documents / "cli.md", ignored))
                continue;
            for (const char* name : { "cli.md", "api.md", "studio.md" }) {
                if (std::filesystem::file_size(documents / name, ignored) == 0 || ignored)
                    return bad("documents", (documents / name).string() + " is missing", "install the package again");
            }
            return good("documents", documents.string());
        }
    }
    return bad("documents", "no documents of version " + patient.version + " lie near " + patient.program.string(),
               "install the package again");
}

Finding checkLibrary(const Patient& patient)
{
    auto library = service::openLibrary(patient.dataFolder);
    if (!library)
        return bad("library", library.error().message, "update the program, or restore the data folder from a backup");
    const auto damaged = (*library)->verify();
    if (!damaged || *damaged > 0)
        return bad("library", damaged ? fmt::format("{} rows or files are damaged", *damaged) : damaged.error().message,
                   "`orfeas jobs verify` names them; make those models again, and look after the disk");
    return good("library", "every kept job and file is what it was");
}

/// `orfeas render` and the studio need a display; a private one will do for pictures.
Finding checkDisplay()
{
    const bool hasOwn = std::getenv("DISPLAY") != nullptr || std::getenv("WAYLAND_DISPLAY") != nullptr;
    std::istringstream folders(std::getenv("PATH") == nullptr ? "" : std::getenv("PATH"));
    bool hasXvfb = false;
    std::error_code ignored;
    for (std::string folder; std::getline(folders, folder, ':');)
        hasXvfb = hasXvfb || std::filesystem::exists(std::filesystem::path(folder) / "Xvfb", ignored);
    if (!hasOwn && !hasXvfb)
        return bad("display", "there is no display, and no Xvfb to draw pictures without one", "install xvfb");
    return good("display", hasOwn ? "there is a display" : "none; pictures are drawn with Xvfb");
}

} // namespace

std::vector<Finding> examine(const Patient& patient, const std::function<void(const Finding&)>& tell)
{
    const QTemporaryDir folder;
    if (!folder.isValid()) {
        tell(bad("files", "no folder for temporary files can be made", "set TMPDIR to a folder that can be written"));
        return { bad("files", {}, {}) };
    }
    const std::filesystem::path scratch = folder.path().toStdString();
    const std::vector<std::function<Finding()>> checks {
        [&] { return checkFiles(patient); },
        [&] { return checkDevices(patient); },
        [&] { return checkPipeline(scratch); },
        [&] { return checkCache(scratch); },
        [&] { return checkSelf(); },
        [&] { return checkDocuments(patient); },
        [&] { return checkService(scratch, patient.version); },
        [&] { return checkToken(patient.dataFolder / "service" / "token"); },
        [&] { return checkDisk(patient); },
        [&] { return checkLibrary(patient); },
        [&] { return checkDisplay(); },
    };
    std::vector<Finding> findings;
    for (const auto& check : checks) {
        findings.push_back(check());
        tell(findings.back());
    }
    return findings;
}

} // namespace orfeas::cli
