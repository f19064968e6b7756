#include "core/models/manifest.h"

#include "core/tensor/tensor_info.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace orfeas::models {

namespace {

using Json = nlohmann::ordered_json;
constexpr int kVersion = 1;

Json jsonOf(const Model& model)
{
    Json files = Json::array();
    for (const ModelFile& file : model.files)
        files.push_back({ { "name", file.name }, { "bytes", file.bytes }, { "sha256", file.sha256.hex() } });
    return { { "id", model.id },
             { "licence", model.licence },
             { "territory", model.territory },
             { "source", model.source },
             { "files", std::move(files) } };
}

Json jsonOf(const RememberedHash& hash)
{
    return { { "path", hash.path },
             { "bytes", hash.bytes },
             { "modified", hash.modified },
             { "inode", hash.inode },
             { "sha256", hash.sha256.hex() } };
}

/// Throws what nlohmann throws; parseManifest() catches it.
Digest digestOf(const Json& json)
{
    const auto digest = Digest::fromHex(json.at("sha256").get<std::string>());
    if (!digest)
        throw std::invalid_argument("a sha256 that is none");
    return *digest;
}

Model modelOf(const Json& json)
{
    Model model { json.at("id"), json.at("licence"), json.at("territory"), json.at("source"), {} };
    if (!isModelId(model.id))
        throw std::invalid_argument("a model's id that is none");
    for (const Json& file : json.at("files")) {
        model.files.push_back({ file.at("name"), file.at("bytes").get<std::uint64_t>(), digestOf(file) });
        if (!isFileName(model.files.back().name))
            throw std::invalid_argument("a file name that is none");
    }
    return model;
}

RememberedHash hashOf(const Json& json)
{
    return { json.at("path"), json.at("bytes").get<std::uint64_t>(), json.at("modified").get<std::int64_t>(),
             json.at("inode").get<std::uint64_t>(), digestOf(json) };
}

} // namespace

bool isModelId(std::string_view text) noexcept
{
    constexpr std::size_t kMost = 64;
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= kMost && plain(text.front())
        && std::all_of(text.begin(), text.end(), [&](char c) { return plain(c) || c == '.' || c == '_' || c == '-'; });
}

bool isFileName(std::string_view text) noexcept
{
    constexpr std::size_t kMost = 255;
    return !text.empty() && text.size() <= kMost && text.front() != '.' && tensor::isUtf8(text)
        && std::none_of(text.begin(), text.end(), [](char c) {
               return c == '/' || c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
           });
}

std::string manifestJson(const Manifest& manifest)
{
    Json models = Json::array();
    for (const Model& model : manifest.models)
        models.push_back(jsonOf(model));
    Json hashes = Json::array();
    for (const RememberedHash& hash : manifest.hashes)
        hashes.push_back(jsonOf(hash));
    return Json { { "version", kVersion }, { "models", std::move(models) }, { "hashes", std::move(hashes) } }.dump(
               2, ' ', false, Json::error_handler_t::replace)
        + "\n";
}

Result<Manifest> parseManifest(std::string_view json)
{
    try {
        const Json parsed = Json::parse(json);
        if (parsed.at("version") != kVersion)
            return Error { ErrorCode::InvalidInput, "written by another version of the program" };
        Manifest manifest;
        for (const Json& model : parsed.at("models"))
            manifest.models.push_back(modelOf(model));
        for (const Json& hash : parsed.at("hashes"))
            manifest.hashes.push_back(hashOf(hash));
        return manifest;
    } catch (const std::exception& wrong) {
        return Error { ErrorCode::InvalidInput, std::string("not a manifest: ") + wrong.what() };
    }
}

} // namespace orfeas::models
