#include "app/cli/command_export.h"

#include "app/cli/child_receipt.h"
#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "app/cli/mesh_output.h"
#include "core/asset/reader.h"
#include "core/asset/target.h"
#include "core/asset/writer.h"
#include "core/base/atomic_file.h"
#include "core/base/machine.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cstdio>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;

struct Words {
    std::string in;
    std::string out;
    std::string target; ///< empty: convert
    std::string receipt;
    float size = 0;
    bool json = false;
    bool overwrite = false;
};

const asset::FormatInfo& infoOf(asset::Format format)
{
    return *std::find_if(asset::kFormats.begin(), asset::kFormats.end(),
                         [format](const asset::FormatInfo& info) { return info.format == format; });
}

Json receiptJson(const Words& words, const std::vector<std::filesystem::path>& files,
                 const std::vector<asset::ReceiptLine>& lines, bool same)
{
    Json receipt { { "file", files.front().string() },
                   { "target", words.target.empty() ? Json(nullptr) : Json(words.target) } };
    receipt["files"] = Json::array();
    for (const auto& file : files)
        receipt["files"].push_back(file.string());
    receipt["same"] = same;
    receipt["checks"] = Json::array();
    for (const asset::ReceiptLine& line : lines)
        receipt["checks"].push_back(
            { { "what", line.what }, { "wrote", line.wrote }, { "read", line.read }, { "same", line.same } });
    return receipt;
}

/// Reads the file back and tells what was found; a file that is not what was written is an error.
int tellReceipt(const Words& words, const mesh::Mesh& wrote, asset::Format format,
                const std::vector<std::filesystem::path>& files)
{
    const auto read = factsByChild(files.front());
    if (!read)
        return failed(read.error());
    const auto lines = asset::compareFacts(asset::factsOf(wrote), *read, infoOf(format));
    const bool same = std::all_of(lines.begin(), lines.end(), [](const asset::ReceiptLine& line) { return line.same; });
    const Json receipt = receiptJson(words, files, lines, same);
    if (!words.receipt.empty()) {
        const std::string text = receipt.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
        const std::array pieces { std::string_view(text) };
        if (auto written = writeFileAtomically(words.receipt, pieces, true); !written)
            return failed(written.error());
    }
    if (words.json) {
        std::fputs((receipt.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n").c_str(), stdout);
    } else {
        std::fputs((files.front().string() + "\n").c_str(), stdout);
        for (const asset::ReceiptLine& line : lines)
            std::fputs(fmt::format("  {:<10} {}: {}, read back: {}\n", line.what, line.same ? "same" : "DIFFERS",
                                   line.wrote, line.read)
                           .c_str(),
                       stderr);
    }
    return same ? Ok : SomeFailed;
}

int runExport(const Words& words)
{
    const auto format = formatOfName(words.out);
    if (!format) {
        failed(format.error());
        return Usage;
    }
    const asset::TargetProfile* target = nullptr;
    if (!words.target.empty()) {
        target = *asset::targetProfile(words.target); // CLI11 has checked the name
        if (std::find(target->formats.begin(), target->formats.end(), *format) == target->formats.end()) {
            std::fputs(fmt::format("{}: {} takes .{}; name the file so\n", words.out, target->title,
                                   infoOf(target->formats.front()).name)
                           .c_str(),
                       stderr);
            return Usage;
        }
    }
    const Interrupt interrupt;
    const JobContext context(interrupt.token(), {}, threadCount());
    auto mesh = asset::read(words.in, context);
    if (!mesh)
        return failed(mesh.error());
    asset::WriteOptions options;
    options.overwrite = words.overwrite;
    if (target != nullptr) {
        mesh = asset::forTarget(*mesh, *target, words.size);
        if (!mesh)
            return failed({ mesh.error().code, words.in + ": " + mesh.error().message });
        options.name = std::string(target->namePrefix) + std::filesystem::path(words.out).stem().string();
        options.unit = target->unitsPerMetre == 1000 ? asset::LengthUnit::Millimetre : asset::LengthUnit::Metre;
    }
    const auto files = asset::write(*mesh, *format, words.out, options, context);
    if (!files)
        return failed(files.error());
    return tellReceipt(words, *mesh, *format, *files);
}

CLI::App* addOne(CLI::App& app, const std::shared_ptr<Words>& words, const char* name, const char* what, Action& chosen)
{
    CLI::App* command = app.add_subcommand(name, what);
    command->add_option("IN", words->in, "GLB, OBJ, 3MF, PLY or STL file")->required();
    command->add_option("OUT", words->out, "file to write; the name's end tells the format")->required();
    command->add_option("--receipt", words->receipt, "write what was found when the file was read back, as JSON");
    command->add_flag("--json", words->json, "print that on standard output, as one JSON object");
    command->add_flag("--overwrite", words->overwrite, "replace files that are there");
    command->callback([words, &chosen] { chosen = [words] { return runExport(*words); }; });
    return command;
}

} // namespace

void addExport(CLI::App& app, Action& chosen)
{
    auto exported = std::make_shared<Words>();
    CLI::App* command = addOne(app, exported, "export", "Write a mesh the way a program wants it", chosen);
    std::vector<std::string> names;
    for (const asset::TargetProfile& target : asset::targetProfiles())
        names.emplace_back(target.name);
    command->add_option("--target", exported->target, "who is to read it")->required()->check(CLI::IsMember(names));
    command->add_option("--size", exported->size, "metres along the longest side")->check(CLI::Range(1e-6F, 1e6F));
    addOne(app, std::make_shared<Words>(), "convert", "Write a mesh in another format, in its own axes", chosen);

    auto file = std::make_shared<std::string>();
    CLI::App* facts = app.add_subcommand("facts", "");
    facts->group(""); // for the receipt's child process only
    facts->add_option("FILE", *file)->required();
    facts->callback([file, &chosen] { chosen = [file] { return runFacts(*file); }; });
}

} // namespace orfeas::cli
