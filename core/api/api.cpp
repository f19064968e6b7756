#include "core/api/api.h"

#include "core/api/answers.h"
#include "core/api/openapi.h"
#include "core/api/routes.h"
#include "core/http/token_file.h"

#include <nlohmann/json.hpp>

#include <set>

namespace orfeas::api {

namespace {

std::vector<http::Route> allRoutes(Context& context)
{
    std::vector<http::Route> routes;
    const auto add = [&routes](std::vector<http::Route> more) {
        std::move(more.begin(), more.end(), std::back_inserter(routes));
    };
    add(progressiveRoutes(context));
    add(machineRoutes(context));
    add(modelRoutes());
    add(planRoutes(context));
    add(jobRoutes(context));
    add(artifactRoutes(context));
    add(healthRoutes(context));
    // the document says all of the above, not itself, the page, or the doors, whose shapes are others'
    http::Route document { "GET", "/openapi.json", http::Access::Open };
    const auto text =
        std::make_shared<const std::string>(dump(openApi(routes, context.fields, context.options.version)));
    document.handler = [text](const http::Request&, const http::Reply& reply) {
        http::Response response;
        response.type = "application/json";
        response.bytes = text;
        reply(std::move(response));
    };
    routes.push_back(std::move(document));
    add(pageRoutes());
    if (context.options.hunyuanDoor)
        add(hunyuanRoutes(context));
    if (context.options.meshyDoor)
        add(meshyRoutes(context));
    if (context.options.stabilityDoor)
        add(stabilityRoutes(context));
    return routes;
}

/// No answer that says what went wrong names a folder of this machine.
void leaveOutFolders(http::Route& route, const ClientWords& words)
{
    route.handler = [&words, handle = std::move(route.handler)](const http::Request& request,
                                                                const http::Reply& reply) {
        handle(request, [&words, reply](http::Response response) {
            constexpr int kFirstFailure = 400;
            if (response.status >= kFirstFailure && response.bytes)
                response.bytes = std::make_shared<const std::string>(words.plain(*response.bytes));
            reply(std::move(response));
        });
    };
}

/// Pictures that no job in the library needs any more.
void sweepPictures(Context& context)
{
    library::JobQuery query;
    query.limit = 1'000'000;
    std::set<std::filesystem::path> used;
    for (const bool trash : { false, true }) {
        query.trash = trash;
        const auto jobs = context.library->list(query);
        if (!jobs)
            return;
        for (const library::JobRecord& job : *jobs)
            used.insert(job.request.pictures.begin(), job.request.pictures.end());
    }
    context.pictures.sweep(used);
}

} // namespace

std::filesystem::path tokenFile(const std::filesystem::path& dataFolder)
{
    return dataFolder / "service" / "token";
}

Result<std::unique_ptr<ApiServer>> ApiServer::make(service::StudioService& service, const engine::Registry& engines,
                                                   std::shared_ptr<library::Library> library,
                                                   std::shared_ptr<cache::ResultCache> cache, ServeOptions options)
{
    auto server = http::Server::bind(options.endpoint, options.limits);
    if (!server)
        return server.error();
    const auto secret = http::tokenFrom(options.api.dataFolder / "service" / "secret");
    if (!secret)
        return secret.error();
    auto context =
        std::make_unique<Context>(service, engines, std::move(library), std::move(cache), options.api, *secret);
    return std::unique_ptr<ApiServer>(
        new ApiServer(std::move(context), std::move(*server), std::move(options.token), options.names));
}

ApiServer::ApiServer(std::unique_ptr<Context> context, std::unique_ptr<http::Server> server, std::string token,
                     const std::vector<std::string>& names)
    : m_context(std::move(context)), m_routes(allRoutes(*m_context)), m_server(std::move(server))
{
    Context& shared = *m_context;
    for (http::Route& route : m_routes)
        leaveOutFolders(route, shared.words);
    shared.encoders.setMaxThreadCount(1);
    shared.hub.observe([&shared](const JobEvent& event) { shared.metrics.onJob(event); });
    QObject::connect(&shared.service, &service::StudioService::adopted, &shared.hub,
                     [&shared] { shared.isReady = true; });
    if (shared.service.hasAdopted())
        shared.isReady = true; // before we listened
    m_dispatcher = std::make_unique<http::Dispatcher>(
        http::Router(m_routes), http::GuardRules { http::hostNames(m_server->port(), names), std::move(token) },
        [&shared](const http::Answered& answer) { shared.metrics.answered(answer); },
        [&shared](std::string_view reason) { shared.metrics.refused(reason); });
    sweepPictures(shared);
}

ApiServer::~ApiServer()
{
    m_server->stop();
    m_context->gate.close();
    m_context->encoders.waitForDone();
}

void ApiServer::start()
{
    m_server->start(*m_dispatcher);
}

} // namespace orfeas::api
