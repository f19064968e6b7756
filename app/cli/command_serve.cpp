#include "app/cli/command_serve.h"

#include "app/cli/engine_words.h"
#include "app/cli/exit_code.h"
#include "app/cli/failure.h"
#include "app/cli/interrupt.h"
#include "core/api/api.h"
#include "core/base/machine.h"
#include "core/http/token_file.h"
#include "core/memory/words.h"
#include "core/service/caching_runner.h"
#include "core/service/program_data.h"
#include "core/service/tidy_heap.h"
#include "core/store/data_folder.h"
#include "core/worker/process_runner.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>

namespace orfeas::cli {

namespace {

struct Words {
    std::string listen = "127.0.0.1:8081";
    std::string tokenFile;
    std::string weights;
    std::vector<std::string> names;
    std::vector<std::string> doors;
    int jobsAtOnce = 2;
    std::string budget = "auto";
    std::size_t mostWaiting = api::ApiOptions {}.mostWaiting;
    bool noToken = false;
    bool allowNetwork = false;
};

/// Results kept in memory besides the disk: a program that runs for weeks beside others takes less than the studio.
constexpr std::uint64_t kShelfBytes = std::uint64_t { 64 } << 20U;

/// Jobs whose events are remembered: at least as many as wait, so that whoever queued them all can look back at each.
constexpr int kMostEnded = 1000;

void tell(const std::string& line)
{
    std::fputs((line + "\n").c_str(), stdout);
    std::fflush(stdout);
}

/// The folder's things that a service shares with the other programs.
struct Shared {
    std::shared_ptr<library::Library> library;
    std::shared_ptr<cache::ResultCache> cache;
};

Result<Shared> openShared(const std::filesystem::path& folder)
{
    auto library = service::openLibrary(folder);
    if (!library)
        return library.error();
    auto cache = service::openCache(folder);
    if (!cache)
        return cache.error();
    return Shared { *library, *cache };
}

Result<api::ServeOptions> optionsOf(const Words& words, const std::filesystem::path& folder)
{
    auto endpoint = http::endpointFrom(words.listen);
    if (!endpoint)
        return endpoint.error();
    const bool isLocal = http::isLoopback(*endpoint);
    if (!isLocal && (!words.allowNetwork || words.noToken))
        return Error {
            ErrorCode::InvalidInput,
            words.listen
                + ": others on the network could reach this; if they shall, say --allow-network as well, with a "
                  "token. What they send and get is not encrypted."
        };
    api::ServeOptions options;
    options.endpoint = *endpoint;
    options.names = words.names;
    if (!isLocal)
        options.names.push_back(endpoint->address);
    options.api.version = ORFEAS_VERSION;
    options.api.dataFolder = folder;
    options.api.mostWaiting = words.mostWaiting;
    options.api.budget = *memory::budgetFromText(words.budget);
    const auto opens = [&words](const char* door) {
        return std::find(words.doors.begin(), words.doors.end(), door) != words.doors.end();
    };
    options.api.hunyuanDoor = opens("hunyuan");
    options.api.meshyDoor = opens("meshy");
    options.api.stabilityDoor = opens("stability");
    if (words.noToken)
        return options;
    auto token =
        http::tokenFrom(words.tokenFile.empty() ? api::tokenFile(folder) : std::filesystem::path(words.tokenFile));
    if (!token)
        return token.error();
    options.token = *token;
    return options;
}

/// Serves until the program is asked to end.
Result<void> serve(const Words& words)
{
    service::TidyHeap tidy;
    const engine::Registry engines = engine::builtInEngines(words.weights);
    const auto folder = store::defaultDataFolder();
    auto options = optionsOf(words, folder);
    if (!options)
        return options.error();
    auto shared = openShared(folder);
    if (!shared)
        return shared.error();
    const auto queue = shared->library->takeQueue();
    if (!queue)
        return queue.error();
    service::ServiceOptions serviceOptions;
    serviceOptions.jobsAtOnce = words.jobsAtOnce;
    serviceOptions.threads = threadCount();
    serviceOptions.library = shared->library;
    serviceOptions.ownsQueue = true;
    serviceOptions.mostEnded = kMostEnded;
    serviceOptions.provenance = service::provenanceFrom(engines, ORFEAS_VERSION);
    serviceOptions.memory = std::make_shared<memory::Monitor>();
    const auto worker = std::make_shared<worker::ProcessRunner>(
        worker::ProcessRunnerOptions { worker::installedWorker(folder), ORFEAS_VERSION,
                                       *memory::budgetFromText(words.budget), serviceOptions.memory });
    const auto runner = std::make_shared<service::CachingRunner>(worker, engines, shared->cache, kShelfBytes);
    service::StudioService studio(runner, serviceOptions);
    tidy.watch(studio, [&results = *runner] { results.forgetMeshes(); });
    const std::string address = options->endpoint.address;
    auto server = api::ApiServer::make(studio, engines, shared->library, shared->cache, std::move(*options));
    if (!server)
        return server.error();
    const Interrupt interrupt;
    const std::stop_callback quit(interrupt.token(), [&studio] {
        QMetaObject::invokeMethod(
            &studio, [] { QCoreApplication::quit(); }, Qt::QueuedConnection);
    });
    (*server)->start();
    const bool isV6 = address.find(':') != std::string::npos;
    tell(fmt::format("listening on http://{}:{}/", isV6 ? "[" + address + "]" : address, (*server)->port()));
    if (!words.noToken)
        tell("token file " + (words.tokenFile.empty() ? api::tokenFile(folder).string() : words.tokenFile));
    QCoreApplication::exec();
    return {};
}

} // namespace

void addServe(CLI::App& app, Action& chosen)
{
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("serve", "Answer HTTP requests on this machine, until Ctrl+C");
    command->add_option("--listen", words->listen, "ADDRESS:PORT; port 0: any that is free")->capture_default_str();
    command->add_option("--token-file", words->tokenFile, "where the access token is, made if missing");
    command->add_flag("--no-token", words->noToken, "answer whoever reaches the port; only on the loopback");
    command->add_flag("--allow-network", words->allowNetwork, "allow an address that others can reach");
    command->add_option(
        "--host-name", words->names,
        "further names by which clients call this machine; NAME:PORT where they reach it by another port");
    command->add_option("--door", words->doors, "answer in the shape of another service too: hunyuan, meshy, stability")
        ->delimiter(',')
        ->check(CLI::IsMember({ "hunyuan", "meshy", "stability" }));
    addWeights(*command, words->weights, "weights of the jobs that name none");
    command->add_option("--jobs", words->jobsAtOnce, "models made at once")
        ->check(CLI::Range(1, 64))
        ->capture_default_str();
    command
        ->add_option("--budget", words->budget,
                     "memory that all models together may take, as 6GiB or 900MiB, or `auto`: what is free")
        ->check([](const std::string& word) {
            const auto bytes = memory::budgetFromText(word);
            return bytes ? std::string() : bytes.error().message;
        })
        ->capture_default_str();
    command->add_option("--queue", words->mostWaiting, "jobs that may wait")
        ->check(CLI::Range(1, 100'000))
        ->capture_default_str();
    command->callback([words, &chosen] {
        chosen = [words] {
            const auto done = serve(*words);
            return done ? static_cast<int>(Ok) : failed({ done.error().code, "orfeas serve: " + done.error().message });
        };
    });
}

} // namespace orfeas::cli
