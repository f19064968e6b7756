#include "app/cli/command_models.h"

#include "app/cli/exit_code.h"
#include "app/cli/models_run.h"
#include "core/base/sha256.h"

#include <CLI/CLI.hpp>

#include <cstdio>
#include <functional>

namespace orfeas::cli {

namespace {

std::string checkHash(const std::string& text)
{
    return Digest::fromHex(text) ? std::string() : "64 small hexadecimal digits";
}

int runAdd(const ModelsWords& words)
{
    if (words.hashes.empty() || words.hashes.size() == words.sources.size())
        return addModel(words);
    std::fputs("orfeas models add: --sha256 takes one for each SOURCE, in their order\n", stderr);
    return Usage;
}

} // namespace

void addModels(CLI::App& app, Action& chosen)
{
    CLI::App* models = app.add_subcommand("models", "Weights of networks: the models folder, and files on their own");
    models->require_subcommand(1);
    auto words = std::make_shared<ModelsWords>();
    const auto add = [&](const char* name, const char* what, std::function<int(const ModelsWords&)> command) {
        CLI::App* one = models->add_subcommand(name, what);
        one->add_flag("--json", words->json, "JSON, one object a line");
        one->callback(
            [words, &chosen, command = std::move(command)] { chosen = [words, command] { return command(*words); }; });
        return one;
    };
    add("list", "the models in the folder", listModels);

    CLI::App* adding = add("add", "copy or fetch files into the folder as one model", runAdd);
    adding->add_option("ID", words->id, "what it is to be called")->required();
    adding->add_option("SOURCE", words->sources, "files, or http(s) addresses")->required();
    adding->add_option("--sha256", words->hashes, "what each SOURCE must have, in their order")
        ->check(CLI::Validator(checkHash, "HEX"))
        ->take_all()
        ->expected(1)
        ->allow_extra_args(false);
    adding->add_option("--licence", words->licence, "under which it may be used");
    adding->add_option("--territory", words->territory, "where the licence holds");
    adding->add_option("--source", words->page, "the page that offers it");
    adding->add_flag("--overwrite", words->overwrite, "replace a model of this name");

    CLI::App* verify = add("verify", "read files again and compare them with their SHA-256", verifyModels);
    verify->add_option("ID", words->names, "which models; all when none is named");
    verify->add_flag("--numbers", words->numbers, "also look for NaN and infinite numbers");
    add("remove", "delete models", removeModels)->add_option("ID", words->names, "which models")->required();
    add("info", "what a model or a file of weights holds", showModels)
        ->add_option("NAME", words->names, "ids or files")
        ->required();

    CLI::App* convert = add("convert", "write weights as a safetensors file", convertModel);
    convert->add_option("IN", words->in, "a file, or a model with one file of weights")->required();
    convert->add_option("OUT", words->out, "the file to write")->required();
    convert->add_option("--storage", words->storage, "as-is, fp32, fp16, bf16 or int8")
        ->check(CLI::IsMember({ "as-is", "fp32", "fp16", "bf16", "int8" }));
    convert->add_flag("--overwrite", words->overwrite, "replace OUT");
}

} // namespace orfeas::cli
