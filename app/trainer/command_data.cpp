#include "app/trainer/command_data.h"

#include "app/trainer/data_builder.h"
#include "app/trainer/data_refusals.h"
#include "app/trainer/data_sheet.h"
#include "core/asset/reader.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <memory>
#include <numbers>

namespace orfeas::trainer {

namespace {

int told(const Result<void>& done)
{
    if (done)
        return Ok;
    std::fputs((done.error().message + "\n").c_str(), stderr);
    return SomeFailed;
}

void addCommonWords(CLI::App& command, DataOptions& options)
{
    command.add_option("--out", options.folder, "folder for the shards")->required();
    command.add_option("--name", options.name, "in the shards' names")->capture_default_str();
    command.add_option("--views", options.views, "pictures in all")->capture_default_str();
    command.add_option("--views-per-shape", options.viewsPerShape)->capture_default_str()->check(CLI::Range(1, 1000));
    command.add_option("--per-shard", options.perShard)->capture_default_str()->check(CLI::Range(1, 100000));
    command.add_option("--seed", options.seed)->capture_default_str();
}

void addProcedural(CLI::App& data, Action& chosen)
{
    struct Words {
        DataOptions options;
        std::uint64_t firstShape = 1;
        std::string only;
    };
    auto words = std::make_shared<Words>();
    words->options.name = "procedural";
    CLI::App* command = data.add_subcommand("procedural", "Views of shapes made from random numbers");
    addCommonWords(*command, words->options);
    command->add_option("--first-shape", words->firstShape, "number of the first shape")->capture_default_str();
    command->add_option("--only", words->only, "one category");
    command->callback([words, &chosen] {
        chosen = [words] { return told(buildProcedural(words->options, words->firstShape, words->only)); };
    });
}

void addMeshes(CLI::App& data, Action& chosen)
{
    struct Words {
        DataOptions options;
        MeshSource source;
        float yawDegrees = 0;
    };
    auto words = std::make_shared<Words>();
    words->options.name = "meshes";
    CLI::App* command = data.add_subcommand("meshes", "Views of meshes and of variants of them");
    command->add_option("PATH", words->source.paths, "mesh files, or folders of them")->required();
    addCommonWords(*command, words->options);
    command->add_option("--hold-out", words->source.heldOut, "names of shapes that go to val-*.shard")->delimiter(',');
    command->add_option("--hold-out-every", words->source.heldOutOf, "hold out the shapes of one folder in so many")
        ->capture_default_str();
    command->add_flag("--z-up", words->source.axes.zUp, "the files' up is z, not y");
    command->add_option("--yaw", words->yawDegrees, "degrees that turn the files' front towards +z")
        ->capture_default_str();
    command->callback([words, &chosen] {
        chosen = [words] {
            words->source.axes.yaw = words->yawDegrees * std::numbers::pi_v<float> / 180;
            return told(buildFromMeshes(words->options, words->source));
        };
    });
}

/// One line a file, as data_refusals_table.cpp has them.
int describe(const std::vector<std::filesystem::path>& paths)
{
    for (const auto& path : paths) {
        const auto mesh = asset::read(path, {});
        const auto digest = sha256OfFile(path);
        if (!mesh || !digest) {
            std::fputs(((mesh ? digest.error() : mesh.error()).message + "\n").c_str(), stderr);
            return SomeFailed;
        }
        fmt::print("{{ \"{}\", \"{}\", \"{}\" }},\n", path.parent_path().filename().string(), digest->hex(),
                   signatureOf(*mesh).hex());
    }
    return Ok;
}

void addDescribe(CLI::App& data, Action& chosen)
{
    auto paths = std::make_shared<std::vector<std::filesystem::path>>();
    CLI::App* command = data.add_subcommand("describe", "Tell by what meshes are known again: SHA-256 and signature");
    command->add_option("MESH", *paths)->required();
    command->callback([paths, &chosen] { chosen = [paths] { return describe(*paths); }; });
}

void addSheet(CLI::App& data, Action& chosen)
{
    struct Words {
        std::filesystem::path shard;
        std::filesystem::path png;
        std::size_t first = 0;
        std::size_t count = 16;
        std::size_t stride = 1;
    };
    auto words = std::make_shared<Words>();
    CLI::App* command = data.add_subcommand("sheet", "Draw samples of a shard, to look at");
    command->add_option("SHARD", words->shard)->required();
    command->add_option("-o,--out", words->png, "PNG file")->required();
    command->add_option("--first", words->first)->capture_default_str();
    command->add_option("--count", words->count)->capture_default_str();
    command->add_option("--stride", words->stride, "every so many samples")->capture_default_str();
    command->callback([words, &chosen] {
        chosen = [words] {
            return told(drawSheet(words->shard, words->first, words->count, words->stride, words->png));
        };
    });
}

} // namespace

void addData(CLI::App& app, Action& chosen)
{
    CLI::App* command = app.add_subcommand("data", "Make views of shapes with known occupancy");
    command->require_subcommand(1);
    addProcedural(*command, chosen);
    addMeshes(*command, chosen);
    addDescribe(*command, chosen);
    addSheet(*command, chosen);
}

} // namespace orfeas::trainer
