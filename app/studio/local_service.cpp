#include "app/studio/local_service.h"

#include "core/http/token_file.h"

#include <fmt/format.h>

namespace orfeas::studio {

LocalService::LocalService(LocalServiceParts parts) : m_parts(std::move(parts))
{
    m_here.moveToThread(&m_thread);
    m_thread.start();
}

LocalService::~LocalService()
{
    // the server ends on the thread it lives on
    QMetaObject::invokeMethod(
        &m_here, [this] { m_server.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void LocalService::start(std::uint16_t port, std::function<void(Result<Started>)> told)
{
    QMetaObject::invokeMethod(
        &m_here, [this, port, told = std::move(told)] { told(started(port)); }, Qt::QueuedConnection);
}

void LocalService::stop(std::function<void()> told)
{
    QMetaObject::invokeMethod(
        &m_here,
        [this, told = std::move(told)] {
            m_server.reset();
            told();
        },
        Qt::QueuedConnection);
}

Result<viewmodels::ServiceHost::Started> LocalService::started(std::uint16_t port)
{
    const auto token = http::tokenFrom(api::tokenFile(m_parts.dataFolder));
    if (!token)
        return token.error();
    api::ServeOptions options;
    options.endpoint.port = port;
    options.token = *token;
    options.api.version = ORFEAS_VERSION;
    options.api.dataFolder = m_parts.dataFolder;
    options.api.budget = m_parts.budget;
    options.api.forgetResults = false; // the window shows them
    auto server =
        api::ApiServer::make(m_parts.service, m_parts.engines, m_parts.library, m_parts.cache, std::move(options));
    if (!server)
        return server.error();
    m_server = std::move(*server);
    m_server->start();
    return Started { fmt::format("http://127.0.0.1:{}/", m_server->port()), *token };
}

} // namespace orfeas::studio
