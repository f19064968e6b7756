#include "app/cli/doctor.h"

#include "app/cli/doctor_data.h"
#include "app/cli/doctor_engines.h"
#include "app/cli/doctor_service.h"
#include "core/asset/packed_mesh.h"
#include "core/base/machine.h"
#include "core/base/sha256.h"
#include "core/memory/host_meter.h"

#include <QTemporaryDir>

#include <fmt/format.h>

#include <cstdlib>
#include <fstream>
#include <sstream>

namespace orfeas::cli {

namespace {

constexpr double kGiB = 1024.0 * 1024.0 * 1024.0;

Finding checkDevices(const Patient& patient)
{
    memory::HostMeter meter; // knows a container's limit, too
    const auto reading = meter.read();
    if (!reading)
        return bad("devices", reading.error().message, "mount /proc");
    const double memory = static_cast<double>(reading->free) / kGiB;
    const std::string text = fmt::format("{}; {:.1f} GiB of memory available", machineLine(), memory);
    if (memory < patient.leastMemoryGiB)
        return bad("devices", text, fmt::format("close other programs: {:.0f} GiB are needed", patient.leastMemoryGiB));
    return good("devices", text);
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

/// A folder of documents. \param version  that it has to say; empty: it lies in the tree that the program was built in
Finding documentsIn(const std::filesystem::path& folder, const std::string& version)
{
    std::error_code ignored;
    for (const char* name : { "cli.md", "api.md", "studio.md" }) {
        if (std::filesystem::file_size(folder / name, ignored) == 0 || ignored)
            return bad("documents", (folder / name).string() + " is missing", "install the package again");
    }
    std::string said;
    std::ifstream(folder / "VERSION") >> said;
    if (!version.empty() && said != version)
        return bad(
            "documents",
            fmt::format("{} is of version {}, this program of {}", folder.string(), said.empty() ? "?" : said, version),
            "install the package again, the program and its documents together");
    return good("documents", folder.string());
}

/// The documents of this version: where the package puts them, or in the tree that the program was built in.
Finding checkDocuments(const Patient& patient)
{
    std::error_code ignored;
    auto folder = patient.program.parent_path();
    for (int up = 0; up < 5 && folder.has_relative_path(); ++up, folder = folder.parent_path()) {
        for (const bool isInstalled : { true, false }) {
            const auto documents = folder / (isInstalled ? "share/doc/orfeas-studio/docs" : "docs");
            if (std::filesystem::exists(documents / "cli.md", ignored))
                return documentsIn(documents, isInstalled ? patient.version : std::string());
        }
    }
    return bad("documents", "no documents of version " + patient.version + " lie near " + patient.program.string(),
               "install the package again; where dpkg is told to leave out /usr/share/doc, let it keep orfeas-studio");
}

/// `orfeas render` and the studio need a display; a private one will do for pictures. The service needs none.
Finding checkDisplay(bool isNeeded)
{
    const bool hasOwn = std::getenv("DISPLAY") != nullptr || std::getenv("WAYLAND_DISPLAY") != nullptr;
    std::istringstream folders(std::getenv("PATH") == nullptr ? "" : std::getenv("PATH"));
    bool hasXvfb = false;
    std::error_code ignored;
    for (std::string folder; std::getline(folders, folder, ':');)
        hasXvfb = hasXvfb || std::filesystem::exists(std::filesystem::path(folder) / "Xvfb", ignored);
    if (!hasOwn && !hasXvfb && isNeeded)
        return bad("display", "there is no display, and no Xvfb to draw pictures without one", "install xvfb");
    if (!hasOwn && !hasXvfb)
        return good("display", "none, and no Xvfb: models are made, not drawn");
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
        [&] { return checkFiles(patient.dataFolder); },
        [&] { return checkDevices(patient); },
        [&] { return checkPipeline(scratch); },
        [&] { return checkEngines(scratch); },
        [&] { return checkWorker(scratch, patient.version); },
        [&] { return checkCache(patient.dataFolder, scratch); },
        [&] { return checkSelf(); },
        [&] { return checkDocuments(patient); },
        [&] { return checkService(scratch, patient.version); },
        [&] { return checkAddress(patient.listen, patient.version); },
        [&] { return checkToken(patient.dataFolder / "service" / "token"); },
        [&] { return checkDisk(patient.dataFolder, patient.leastDiskGiB); },
        [&] { return checkLibrary(patient.dataFolder); },
        [&] { return checkModels(); },
        [&] { return checkDisplay(patient.drawsPictures); },
    };
    std::vector<Finding> findings;
    for (const auto& check : checks) {
        findings.push_back(check());
        tell(findings.back());
    }
    return findings;
}

} // namespace orfeas::cli
