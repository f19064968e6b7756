#include "app/trainer/command_train.h"

#include "app/trainer/checkpoint.h"
#include "app/trainer/evaluation.h"
#include "app/trainer/export.h"
#include "app/trainer/training.h"

#include <CLI/CLI.hpp>

#include <csignal>
#include <malloc.h>
#include <memory>

namespace orfeas::trainer {

namespace {

volatile std::sig_atomic_t interrupted = 0;

int failed(const Error& error)
{
    std::fprintf(stderr, "orfeas-train: %s\n", error.message.c_str());
    return SomeFailed;
}

/// What the commands are told.
struct Words {
    std::filesystem::path shards;
    std::filesystem::path target;
    std::vector<std::string> shares;
    std::string split = "val";
    std::string precision = "bf16";
    int threads = 1;
    TrainingOptions training;
    EvaluationOptions evaluation;
};

/// "mesh=3" and the like.
std::map<std::string, double> sharesOf(const std::vector<std::string>& words)
{
    std::map<std::string, double> shares;
    for (const std::string& word : words) {
        const std::size_t equals = word.find('=');
        if (equals != std::string::npos)
            shares[word.substr(0, equals)] = std::stod(word.substr(equals + 1));
    }
    return shares;
}

void addSizes(CLI::App& command, Words& words)
{
    command.add_option("--widths", words.training.sizes.widths, "Channels at 64, 32, 16 and 8 cells a side");
    command.add_option("--down", words.training.sizes.down, "Residual blocks there on the way down");
    command.add_option("--up", words.training.sizes.up, "Residual blocks there on the way up");
}

int runTraining(Words& words)
{
    // tensors of megabytes come and go by the hundred: giving their pages back each time costs a fifth of the time
    mallopt(M_MMAP_THRESHOLD, 1 << 30);
    mallopt(M_TRIM_THRESHOLD, 1 << 30);
    mallopt(M_TOP_PAD, 256 << 20);
    torch::set_num_threads(words.threads);
    words.training.precision = words.precision == "fp32" ? TrainingPrecision::Fp32 : TrainingPrecision::Bf16;
    const auto pool = SamplePool::open(words.shards, "train", sharesOf(words.shares));
    if (!pool)
        return failed(pool.error());
    std::optional<SamplePool> validation;
    if (auto opened = SamplePool::open(words.shards, "val"))
        validation = std::move(*opened);
    std::signal(SIGINT, [](int) { interrupted = 1; });
    std::signal(SIGTERM, [](int) { interrupted = 1; });
    const auto trained =
        train(*pool, validation ? &*validation : nullptr, words.training, [] { return interrupted != 0; });
    return trained ? Ok : failed(trained.error());
}

int runEvaluation(const Words& words)
{
    torch::set_num_threads(words.threads);
    const auto pool = SamplePool::open(words.shards, words.split);
    if (!pool)
        return failed(pool.error());
    LiteNetwork network(words.training.sizes);
    if (auto loaded = loadMean(network, words.training.run / "checkpoint.safetensors"); !loaded)
        return failed(loaded.error());
    const auto scores = evaluate(*network, *pool, words.evaluation);
    if (!scores)
        return failed(scores.error());
    std::printf("source,samples,overlap,inflate,front,inflate_front,confidence,at35,at42,at58\n");
    for (const auto& [source, s] : *scores)
        std::printf("%s,%zu,%.4f,%.4f,%.4f,%.4f,%.3f,%.4f,%.4f,%.4f\n", source.c_str(), s.count, s.overlap, s.inflated,
                    s.front, s.inflatedFront, s.confidence, s.atLevels[0], s.atLevels[1], s.atLevels[2]);
    return Ok;
}

int runExport(const Words& words)
{
    const auto exported =
        exportWeights(words.training.run / "checkpoint.safetensors", words.training.sizes, words.target);
    return exported ? Ok : failed(exported.error());
}

} // namespace

void addTraining(CLI::App& app, Action& chosen)
{
    const auto words = std::make_shared<Words>();
    CLI::App* run = app.add_subcommand("run", "Train, or go on where a run was cut off");
    run->add_option("--shards", words->shards, "Folder of the shards")->required();
    run->add_option("--run", words->training.run, "Folder of the checkpoint and the log")->required();
    run->add_option("--start", words->training.start, "Exported weights to begin with")->check(CLI::ExistingFile);
    run->add_option("--share", words->shares, "SOURCE=WEIGHT: how often a source is drawn from; others weigh 1");
    run->add_option("--steps", words->training.steps, "Steps in all")->check(CLI::PositiveNumber);
    run->add_option("--batch", words->training.feed.batch, "Pictures a step")->check(CLI::Range(1, 1024));
    run->add_option("--rate", words->training.optimiser.rate, "Learning rate at its highest");
    run->add_option("--cool-down", words->training.coolDown, "Share of the steps in which the rate falls")
        ->check(CLI::Range(0.0, 1.0));
    run->add_option("--average", words->training.optimiser.average, "Of the running mean of the weights");
    run->add_option("--seed", words->training.feed.seed, "Of the weights at the start and of all chance");
    run->add_option("--precision", words->precision, "fp32 or bf16")->check(CLI::IsMember({ "fp32", "bf16" }));
    run->add_flag("--recompute", words->training.recompute, "Less memory: compute inner values again on the way back");
    addSizes(*run, *words);
    run->add_option("--threads", words->threads, "For products; one more makes batches")->check(CLI::Range(1, 256));
    run->add_option("--checkpoint-every", words->training.checkpointEvery, "Steps")->check(CLI::PositiveNumber);
    run->add_option("--evaluate-every", words->training.evaluateEvery, "Steps")->check(CLI::PositiveNumber);
    run->callback([words, &chosen] { chosen = [words] { return runTraining(*words); }; });

    CLI::App* evaluation = app.add_subcommand("evaluate", "Score a run's averaged weights beside the engine inflate");
    evaluation->add_option("--shards", words->shards, "Folder of the shards")->required();
    evaluation->add_option("--split", words->split, "train or val");
    evaluation->add_option("--run", words->training.run, "Folder of the checkpoint")->required();
    addSizes(*evaluation, *words);
    evaluation->add_option("--limit", words->evaluation.limit, "Samples of each source; 0: all");
    evaluation->add_flag("--mirrored", words->evaluation.mirrored, "Average with the mirrored picture's answer");
    evaluation->add_option("--threads", words->threads, "For products")->check(CLI::Range(1, 256));
    evaluation->callback([words, &chosen] { chosen = [words] { return runEvaluation(*words); }; });

    CLI::App* exporting = app.add_subcommand("export", "Write a run's averaged weights as the engine's file");
    exporting->add_option("--run", words->training.run, "Folder of the checkpoint")->required();
    addSizes(*exporting, *words);
    exporting->add_option("-o,--out", words->target, "File to write, .safetensors")->required();
    exporting->callback([words, &chosen] { chosen = [words] { return runExport(*words); }; });
}

} // namespace orfeas::trainer
