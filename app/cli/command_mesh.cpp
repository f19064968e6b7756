#include "app/cli/command_mesh.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "app/cli/mesh_output.h"
#include "core/asset/reader.h"
#include "core/asset/writer.h"
#include "core/base/atomic_file.h"
#include "core/base/machine.h"
#include "core/mesh/simplify.h"
#include "core/mesh/stack.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdio>
#include <fstream>
#include <sstream>

namespace orfeas::cli {

namespace {

struct Words {
    std::vector<std::string> all; ///< STEP... IN OUT
    std::string stack;
    std::string saveStack;
    bool list = false;
    bool json = false;
    bool overwrite = false;
};

int runList()
{
    for (const mesh::StepInfo& info : mesh::stepInfos()) {
        std::fputs(fmt::format("{:<9} {}\n", info.name, info.help).c_str(), stdout);
        for (const mesh::StepParameter& p : info.parameters) {
            std::string range = p.words.empty() ? fmt::format("{:g} to {:g}", p.low, p.high) : std::string();
            for (const std::string_view word : p.words)
                range += fmt::format("{}{}", range.empty() ? "" : "|", word);
            const std::string standard = p.words.empty() ? fmt::format("{:g}", p.standard)
                                                         : std::string(p.words[static_cast<std::size_t>(p.standard)]);
            std::fputs(fmt::format("  {}={}  {}; {}\n", p.name, standard, range, p.help).c_str(), stdout);
        }
    }
    return Ok;
}

Result<mesh::MeshStack> stackOf(const Words& words)
{
    mesh::MeshStack stack;
    if (!words.stack.empty()) {
        std::ifstream file(words.stack, std::ios::binary);
        if (!file)
            return Error { ErrorCode::NotFound, words.stack + ": cannot be opened" };
        std::stringstream text;
        text << file.rdbuf();
        auto read = mesh::stackFromJson(text.str());
        if (!read)
            return Error { read.error().code, words.stack + ": " + read.error().message };
        stack = std::move(*read);
    }
    for (std::size_t i = 0; i + 2 < words.all.size(); ++i) {
        auto step = mesh::parseStep(words.all[i]);
        if (!step)
            return step.error();
        stack.push_back(std::move(*step));
    }
    return stack;
}

void tell(const Words& words, const mesh::Replayed& made, const std::vector<std::filesystem::path>& files)
{
    if (words.json) {
        nlohmann::ordered_json line { { "file", files.front().string() } };
        line["steps"] = nlohmann::ordered_json::array();
        for (const mesh::StepReport& report : made.reports)
            line["steps"].push_back({ { "step", report.step },
                                      { "seconds", report.seconds },
                                      { "triangles_before", report.trianglesBefore },
                                      { "triangles_after", report.trianglesAfter } });
        line["files"] = nlohmann::ordered_json::array();
        for (const auto& file : files)
            line["files"].push_back(file.string());
        std::fputs((line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n").c_str(),
                   stdout);
        return;
    }
    for (const mesh::StepReport& report : made.reports)
        std::fputs(fmt::format("{:<24} {:>9} -> {:>9} triangles  {:.3f} s\n", report.step, report.trianglesBefore,
                               report.trianglesAfter, report.seconds)
                       .c_str(),
                   stderr);
    std::fputs((files.front().string() + "\n").c_str(), stdout);
}

int usage(const Error& error)
{
    std::fputs(fmt::format("orfeas mesh: {}\n", error.message).c_str(), stderr);
    return Usage;
}

int runMesh(const Words& words)
{
    if (words.list)
        return runList();
    if (words.all.size() < 2)
        return usage({ ErrorCode::InvalidInput, "write STEP... IN OUT; `orfeas mesh --list` tells the steps" });
    const std::filesystem::path in = words.all[words.all.size() - 2];
    const std::filesystem::path out = words.all.back();
    const auto stack = stackOf(words);
    if (!stack)
        return usage(stack.error());
    const auto format = formatOfName(out);
    if (!format)
        return usage(format.error());
    const Interrupt interrupt;
    const JobContext context(interrupt.token(), {}, threadCount());
    const auto raw = asset::read(in, context);
    if (!raw)
        return failed(raw.error());
    const auto made = mesh::replay(*raw, *stack, context);
    if (!made)
        return failed({ made.error().code, in.string() + ": " + made.error().message });
    const auto files = asset::write(made->mesh, *format, out, { {}, words.overwrite }, context);
    if (!files)
        return failed(files.error());
    if (!words.saveStack.empty()) {
        const std::string text = mesh::stackJson(*stack);
        const std::array pieces { std::string_view(text) };
        if (auto written = writeFileAtomically(words.saveStack, pieces, true); !written)
            return failed(written.error());
    }
    tell(words, *made, *files);
    return Ok;
}

} // namespace

void addMesh(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("mesh", "Apply steps to a mesh file and write the outcome to another");
    command->add_option("STEP... IN OUT", words->all, "NAME, NAME=VALUE or NAME=VALUE,KEY=VALUE; then two mesh files");
    command->add_option("--stack", words->stack, "steps from a JSON file, before those that are written out");
    command->add_option("--save-stack", words->saveStack, "write all the steps to a JSON file");
    command->add_flag("--list", words->list, "tell the steps and their parameters");
    command->add_flag("--json", words->json, "print one JSON object on standard output");
    command->add_flag("--overwrite", words->overwrite, "replace files that are there");
    command->callback([words, &chosen] { chosen = [words] { return runMesh(*words); }; });
}

} // namespace orfeas::cli
