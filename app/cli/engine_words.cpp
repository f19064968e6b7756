#include "app/cli/engine_words.h"

#include "core/models/manifest.h"

#include <filesystem>

namespace orfeas::cli {

namespace {

/// The absolute path of a folder, wherever the job that is kept with it runs; an id as it is.
std::string modelOf(const std::string& word)
{
    std::error_code failed;
    const bool folder = std::filesystem::is_directory(word, failed);
    return folder || !models::isModelId(word) ? std::filesystem::absolute(word).lexically_normal().string() : word;
}

std::string wrongWith(const std::string& word)
{
    std::error_code failed;
    if (std::filesystem::is_directory(word, failed) || models::isModelId(word))
        return {};
    return word + ": neither a folder nor the name of a model (`orfeas models list`)";
}

} // namespace

void addWeights(CLI::App& command, std::string& model, const std::string& text)
{
    command.add_option("--weights", model, text + ": a folder, or a model of `orfeas models list`")
        ->check(CLI::Validator(wrongWith, "DIR|MODEL"))
        ->transform([](const std::string& word) { return modelOf(word); });
}

void addPrecision(CLI::App& command, std::string& precision)
{
    command.add_option("--precision", precision, "of a network's large layers; auto: the fastest here")
        ->check(CLI::IsMember({ "fp32", "bf16", "fp16", "int8", "int8-weights", "auto" }))
        ->capture_default_str();
}

} // namespace orfeas::cli
