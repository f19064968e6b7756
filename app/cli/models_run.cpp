#include "app/cli/models_run.h"

#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "core/api/model_json.h"
#include "core/models/download.h"
#include "core/models/models_folder.h"
#include "core/store/data_folder.h"
#include "core/tensor/convert.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <filesystem>
#include <unistd.h>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr double kMiB = 1 << 20;

void print(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

/// With where its files lie. \error as ModelsFolder::list()
Result<Json> jsonOf(const models::ModelsFolder& folder, const models::Model& model)
{
    auto json = api::modelJson(folder, model);
    for (std::size_t i = 0; json && i < model.files.size(); ++i)
        (*json)["files"][i]["path"] = folder.fileOf(model, model.files[i]).string();
    return json;
}

std::string textOf(const models::Model& model)
{
    std::uint64_t bytes = 0;
    for (const models::ModelFile& file : model.files)
        bytes += file.bytes;
    return fmt::format("{}  {} files, {:.1f} MiB  {}{}", model.id, model.files.size(),
                       static_cast<double>(bytes) / kMiB, model.licence.empty() ? "licence not told" : model.licence,
                       model.territory.empty() ? "" : " (" + model.territory + ")");
}

/// A line that is drawn over, on a terminal alone.
JobContext::ProgressSink progressLine()
{
    if (isatty(STDERR_FILENO) == 0)
        return {};
    return [](const Progress& progress) {
        if (progress.total != 0)
            std::fputs(fmt::format("\r{} {:.0f} %\x1b[K", progress.step,
                                   100.0 * static_cast<double>(progress.done) / static_cast<double>(progress.total))
                           .c_str(),
                       stderr);
        else
            std::fputs(
                fmt::format("\r{} {:.1f} MiB\x1b[K", progress.step, static_cast<double>(progress.done) / kMiB).c_str(),
                stderr);
    };
}

/// What is fetched lies here, under the SHA-256 of its address, until it is added.
std::filesystem::path partOf(const models::ModelsFolder& folder, const std::string& url)
{
    return folder.root() / ".incoming" / (sha256(url).hex() + ".part");
}

/// The source as a file: its own, or fetched.
Result<models::NewFile> localFile(const models::ModelsFolder& folder, const std::string& source,
                                  const JobContext& context)
{
    if (!models::isUrl(source))
        return models::NewFile { source, std::filesystem::path(source).filename().string(), {} };
    auto name = models::fileNameOf(source);
    if (!name)
        return name.error();
    const std::filesystem::path part = partOf(folder, source);
    if (auto made = store::makeFolder(part.parent_path()); !made)
        return made.error();
    if (auto fetched = models::download(source, part, context); !fetched)
        return fetched.error();
    return models::NewFile { part, *std::move(name), {} };
}

void forget(const std::filesystem::path& part)
{
    std::error_code gone;
    std::filesystem::remove(part, gone);
    std::filesystem::remove(part.string() + ".from", gone);
}

Result<models::Model> added(const ModelsWords& words, models::ModelsFolder& folder, const JobContext& context)
{
    std::vector<models::NewFile> files;
    for (std::size_t i = 0; i < words.sources.size(); ++i) {
        auto file = localFile(folder, words.sources[i], context);
        if (!file)
            return file.error();
        if (!words.hashes.empty())
            file->expected = Digest::fromHex(words.hashes[i]);
        files.push_back(*std::move(file));
    }
    auto model =
        folder.add({ words.id, words.licence, words.territory, words.page, {} }, files, words.overwrite, context);
    const bool spoilt = !model && model.error().code == ErrorCode::InvalidInput;
    for (const std::string& source : words.sources) {
        // whole, and not what it should be: going on from there would never end well
        if (models::isUrl(source) && (model || spoilt))
            forget(partOf(folder, source));
    }
    return model;
}

/// Of one checkpoint: what it holds.
Result<Json> checkpointJson(const std::filesystem::path& path)
{
    const auto opened = tensor::Checkpoint::open(path);
    if (!opened)
        return opened.error();
    Json types = Json::object();
    std::uint64_t bytes = 0;
    std::uint64_t numbers = 0;
    Json tensors = Json::array();
    for (const tensor::TensorInfo& info : (*opened)->tensors()) {
        const std::string type(tensor::typeName(info.dtype));
        types[type] = types.value(type, 0) + 1;
        bytes += info.bytes();
        numbers += info.count();
        tensors.push_back({ { "name", info.name }, { "dtype", type }, { "shape", info.shape } });
    }
    return Json { { "file", path.string() },
                  { "format",
                    (*opened)->format() == tensor::CheckpointFormat::Safetensors ? "safetensors" : "pytorch" },
                  { "tensor_count", tensors.size() },
                  { "numbers", numbers },
                  { "bytes", bytes },
                  { "dtypes", std::move(types) },
                  { "metadata", (*opened)->metadata() },
                  { "tensors", std::move(tensors) } };
}

int showFile(models::ModelsFolder& folder, const std::string& path, bool json)
{
    auto info = checkpointJson(path);
    const auto digest = info ? folder.digestOf(path) : Result<Digest>(info.error());
    if (!digest)
        return failed(digest.error());
    (*info)["sha256"] = digest->hex();
    if (json) {
        print(dumped(*info));
        return Ok;
    }
    print(fmt::format("{}: {}, {} tensors, {} numbers, {:.1f} MiB, {}\nSHA-256 {}", path,
                      (*info)["format"].get<std::string>(), (*info)["tensor_count"].get<std::uint64_t>(),
                      (*info)["numbers"].get<std::uint64_t>(), (*info)["bytes"].get<double>() / kMiB,
                      (*info)["dtypes"].dump(), digest->hex()));
    return Ok;
}

/// `name` as a file, or a model's only safetensors or checkpoint.
Result<std::filesystem::path> checkpointOf(const models::ModelsFolder& folder, const std::string& name)
{
    std::error_code missing;
    if (std::filesystem::exists(name, missing))
        return std::filesystem::path(name);
    const auto model = folder.find(name);
    if (!model)
        return Error { ErrorCode::NotFound, "no such file; and " + model.error().message };
    std::vector<std::filesystem::path> found;
    for (const models::ModelFile& file : model->files) {
        if (tensor::Checkpoint::open(folder.fileOf(*model, file)))
            found.push_back(folder.fileOf(*model, file));
    }
    if (found.size() != 1)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("model '{}' has {} files of weights; name the file", name, found.size()) };
    return found.front();
}

} // namespace

int listModels(const ModelsWords& words)
{
    const models::ModelsFolder folder(models::defaultModelsFolder());
    const auto models = folder.list();
    if (!models)
        return failed(models.error());
    Json all = Json::array();
    for (const models::Model& model : *models) {
        if (!words.json) {
            print(textOf(model));
            continue;
        }
        auto json = jsonOf(folder, model);
        if (!json)
            return failed(json.error());
        all.push_back(std::move(*json));
    }
    if (words.json)
        print(dumped({ { "folder", folder.root().string() }, { "models", std::move(all) } }));
    return Ok;
}

int addModel(const ModelsWords& words)
{
    const Interrupt interrupt;
    models::ModelsFolder folder(models::defaultModelsFolder());
    const auto model = added(words, folder, JobContext(interrupt.token(), progressLine()));
    if (isatty(STDERR_FILENO) != 0)
        std::fputs("\r\x1b[K", stderr);
    if (!model)
        return failed(model.error());
    const auto json = jsonOf(folder, *model);
    print(words.json && json ? dumped(*json) : textOf(*model));
    return Ok;
}

int verifyModels(const ModelsWords& words)
{
    const Interrupt interrupt;
    models::ModelsFolder folder(models::defaultModelsFolder());
    std::vector<std::string> ids = words.names;
    if (ids.empty()) {
        const auto models = folder.list();
        if (!models)
            return failed(models.error());
        for (const models::Model& model : *models)
            ids.push_back(model.id);
    }
    int exit = Ok;
    for (const std::string& id : ids) {
        const auto faults = folder.verify(id, words.numbers, JobContext(interrupt.token()));
        if (!faults) {
            exit = failed(faults.error());
            if (exit == CancelledByUser)
                return exit;
            continue;
        }
        Json list = Json::array();
        for (const models::Fault& fault : *faults) {
            exit = failed(fault.error);
            list.push_back(
                { { "file", fault.file }, { "code", codeName(fault.error.code) }, { "message", fault.error.message } });
        }
        if (words.json)
            print(dumped({ { "id", id }, { "intact", faults->empty() }, { "faults", std::move(list) } }));
        else if (faults->empty())
            print(id + ": intact");
    }
    return exit;
}

int removeModels(const ModelsWords& words)
{
    models::ModelsFolder folder(models::defaultModelsFolder());
    int exit = Ok;
    for (const std::string& id : words.names) {
        if (auto removed = folder.remove(id); !removed)
            exit = failed(removed.error());
        else
            print(words.json ? dumped({ { "removed", id } }) : id + ": removed");
    }
    return exit;
}

int showModels(const ModelsWords& words)
{
    models::ModelsFolder folder(models::defaultModelsFolder());
    int exit = Ok;
    for (const std::string& name : words.names) {
        std::error_code missing;
        if (std::filesystem::exists(name, missing)) {
            exit = std::max(exit, showFile(folder, name, words.json));
            continue;
        }
        const auto model = folder.find(name);
        if (!model) {
            exit = failed(model.error());
            continue;
        }
        const auto json = jsonOf(folder, *model);
        if (!json) {
            exit = failed(json.error());
            continue;
        }
        if (words.json) {
            print(dumped(*json));
            continue;
        }
        print(textOf(*model) + (model->source.empty() ? "" : "\n  from " + model->source));
        for (const models::ModelFile& file : model->files)
            print(fmt::format("  {}  {} bytes  {}", file.name, file.bytes, file.sha256.hex()));
    }
    return exit;
}

int convertModel(const ModelsWords& words)
{
    const Interrupt interrupt;
    const models::ModelsFolder folder(models::defaultModelsFolder());
    const auto path = checkpointOf(folder, words.in);
    const auto opened = path ? tensor::Checkpoint::open(*path) : path.error();
    if (!opened)
        return failed(opened.error());
    const auto converted = tensor::convertToSafetensors(**opened, words.out, *tensor::storageFromName(words.storage),
                                                        words.overwrite, JobContext(interrupt.token()));
    if (!converted)
        return failed(converted.error());
    if (words.json)
        print(dumped({ { "file", words.out },
                       { "storage", words.storage },
                       { "tensors", converted->tensors },
                       { "bytes", converted->bytes } }));
    else
        print(fmt::format("{}: {} tensors, {:.1f} MiB", words.out, converted->tensors,
                          static_cast<double>(converted->bytes) / kMiB));
    return Ok;
}

} // namespace orfeas::cli
