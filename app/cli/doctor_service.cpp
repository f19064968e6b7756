#include "app/cli/doctor_service.h"

#include "app/cli/http_client.h"
#include "core/api/api.h"
#include "core/http/server.h"
#include "core/http/token_file.h"
#include "core/service/local_runner.h"
#include "core/service/program_data.h"

#include <QEventLoop>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <optional>

namespace orfeas::cli {

namespace {

struct Question {
    const char* method;
    const char* path;
    bool showsToken;
    int status;
};
constexpr std::array<Question, 9> kQuestions { { { "GET", "/livez", false, 200 },
                                                 { "GET", "/readyz", false, 200 },
                                                 { "GET", "/openapi.json", false, 200 },
                                                 { "GET", "/api/v1/gpu/stats", true, 200 },
                                                 { "GET", "/api/v1/cache/stats", true, 200 },
                                                 { "POST", "/api/v1/cache/clear", true, 200 },
                                                 { "GET", "/api/v1/engines", true, 200 },
                                                 { "GET", "/api/v1/jobs", false, 401 },
                                                 { "POST", "/api/v1/generate-progressive", false, 401 } } };

/// What is wrong with the first answer that is; empty: nothing.
std::string askAll(const HttpPlace& place)
{
    for (const Question& question : kQuestions) {
        HttpCall call;
        call.method = question.method;
        call.path = question.path;
        call.secondsAtMost = 10;
        const auto answer = httpCall({ place.port, question.showsToken ? place.token : std::string() }, call);
        if (!answer)
            return fmt::format("{} {}: {}", question.method, question.path, answer.error().message);
        if (answer->status != question.status)
            return fmt::format("{} {}: {} instead of {}", question.method, question.path, answer->status,
                               question.status);
    }
    return {};
}

/// The version of the service of this name that answers there; nothing: there is none.
std::optional<std::string> versionAt(const HttpPlace& place)
{
    HttpCall call;
    call.path = "/openapi.json";
    call.secondsAtMost = 5;
    const auto answer = httpCall(place, call);
    const auto said = answer ? nlohmann::json::parse(answer->body, nullptr, false) : nlohmann::json();
    const auto text = [&said](const char* pointer) {
        const nlohmann::json::json_pointer at(pointer);
        return said.contains(at) && said[at].is_string() ? said[at].get<std::string>() : std::string();
    };
    return text("/info/title") == "ORFEAS" ? std::optional(text("/info/version")) : std::nullopt;
}

} // namespace

Finding checkService(const std::filesystem::path& scratch, const std::string& version)
{
    constexpr const char* kFix = "look whether a firewall or a security module forbids connections to 127.0.0.1";
    const auto folder = scratch / "service";
    const engine::Registry engines = engine::builtInEngines();
    auto library = service::openLibrary(folder);
    auto cache = service::openCache(folder);
    const auto secret = http::newSecret();
    if (!library || !cache || !secret)
        return bad("service", "its folder cannot be made", "make room in the folder for temporary files (TMPDIR)");
    service::ServiceOptions serviceOptions;
    serviceOptions.library = *library;
    serviceOptions.ownsQueue = true;
    service::StudioService studio(std::make_shared<service::LocalRunner>(engines), serviceOptions);
    api::ServeOptions options;
    options.endpoint.port = 0;
    options.token = *secret;
    options.api.version = version;
    options.api.dataFolder = folder;
    auto server = api::ApiServer::make(studio, engines, *library, *cache, std::move(options));
    if (!server)
        return bad("service", server.error().message, kFix);
    QEventLoop untilReady;
    QObject::connect(&studio, &service::StudioService::adopted, &untilReady, &QEventLoop::quit);
    (*server)->start();
    untilReady.exec();
    const std::string wrong = askAll({ (*server)->port(), *secret });
    if (!wrong.empty())
        return bad("service", wrong, kFix);
    return good("service", fmt::format("{} routes answer as they should", kQuestions.size()));
}

Finding checkAddress(const std::string& listen, const std::string& version)
{
    constexpr const char* kFix = "end that program, or take another port: `orfeas serve --listen 127.0.0.1:PORT`";
    const auto endpoint = http::endpointFrom(listen);
    if (!endpoint)
        return bad("address", endpoint.error().message, "write it as `orfeas serve --listen` takes it");
    const auto server = http::Server::bind(*endpoint, {});
    if (server)
        return good("address", listen + " is free");
    if (server.error().code != ErrorCode::AlreadyExists)
        return bad("address", server.error().message, "choose another address: `orfeas serve --listen ADDRESS:PORT`");
    const auto other = versionAt({ endpoint->port, {} });
    if (!other)
        return bad("address", server.error().message, kFix);
    if (*other != version)
        return bad("address",
                   fmt::format("{}: version {} of this service answers there, this is {}", listen, *other, version),
                   "end it, and start `orfeas serve` of this version");
    return good("address", listen + ": this service answers there");
}

Finding checkToken(const std::filesystem::path& file)
{
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored))
        return good("token", "none yet; `orfeas serve` makes one");
    const auto token = http::tokenFrom(file);
    if (!token)
        return bad("token", token.error().message, "remove the file, or `chmod 600` it");
    return good("token", file.string() + " is its owner's alone");
}

} // namespace orfeas::cli
