#pragma once

#include "core/api/context.h"
#include "core/http/dispatcher.h"
#include "core/http/server.h"

#include <memory>

namespace orfeas::api {

/// What whoever starts the service decides.
struct ServeOptions {
    http::Endpoint endpoint;
    http::Limits limits;
    std::string token; ///< empty: whoever reaches the port may use it
    std::vector<std::string> names; ///< of this machine, beside those of the loopback
    ApiOptions api;
};

/// Where the access token lies unless someone says otherwise.
std::filesystem::path tokenFile(const std::filesystem::path& dataFolder);

/// The local HTTP service over a StudioService: routes, rules, counters. \thread one with an event loop: that of the
/// service, or one of its own, so that a window need not wait for disks and clients
class ApiServer {
public:
    /// Takes the port at once; answers from start() on. \param service  must outlive it \error as Server::bind(); Io
    static Result<std::unique_ptr<ApiServer>> make(service::StudioService& service, const engine::Registry& engines,
                                                   std::shared_ptr<library::Library> library,
                                                   std::shared_ptr<cache::ResultCache> cache, ServeOptions options);
    ApiServer(const ApiServer&) = delete;
    ApiServer& operator=(const ApiServer&) = delete;
    ~ApiServer(); ///< takes no more, ends what is under way; jobs go on

    void start();
    std::uint16_t port() const { return m_server->port(); }
    /// The table that the documents are made from.
    const std::vector<http::Route>& routes() const { return m_routes; }

private:
    ApiServer(std::unique_ptr<Context> context, std::unique_ptr<http::Server> server, std::string token,
              const std::vector<std::string>& names);

    std::unique_ptr<Context> m_context;
    std::vector<http::Route> m_routes;
    std::unique_ptr<http::Dispatcher> m_dispatcher;
    std::unique_ptr<http::Server> m_server;
};

} // namespace orfeas::api
