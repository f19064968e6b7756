#include "core/http/server.h"

#include "core/http/answer_head.h"
#include "core/http/problem.h"
#include "core/http/server_connection.h"
#include "core/http/server_core.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/asio/post.hpp>
#include <charconv>

namespace orfeas::http {

namespace asio = boost::asio;
using asio::ip::tcp;

Result<void> ServerCore::bind(const Endpoint& endpoint)
{
    error_code failed;
    const auto address = asio::ip::make_address(endpoint.address, failed);
    const tcp::endpoint place(address, endpoint.port);
    if (!failed)
        m_acceptor.open(place.protocol(), failed);
    if (!failed)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
    if (!failed)
        m_acceptor.bind(place, failed);
    if (!failed)
        m_acceptor.listen(asio::socket_base::max_listen_connections, failed);
    if (!failed)
        return {};
    const std::string where = fmt::format("{}:{}", endpoint.address, endpoint.port);
    if (failed == asio::error::address_in_use)
        return Error { ErrorCode::AlreadyExists, where + ": another program listens there; choose another port" };
    if (failed == asio::error::access_denied)
        return Error { ErrorCode::PermissionDenied,
                       where + ": the system does not allow this port; take one over 1023" };
    return Error { ErrorCode::Io, where + ": cannot listen there: " + failed.message() };
}

void ServerCore::start(Application& served)
{
    application = &served;
    accept();
    m_reader = std::thread([this] { io.run(); });
}

void ServerCore::accept()
{
    m_acceptor.async_accept([core = shared_from_this()](error_code failed, tcp::socket socket) {
        if (core->isStopping)
            return;
        if (!failed) {
            core->welcome(std::move(socket));
            return core->accept();
        }
        // out of file handles: others may end meanwhile
        core->m_pause.expires_after(std::chrono::milliseconds(100));
        core->m_pause.async_wait([core](error_code stopped) {
            if (!stopped)
                core->accept();
        });
    });
}

bool ServerCore::isFull(const asio::ip::address& peer)
{
    const std::scoped_lock lock(m_mutex);
    const auto same = std::count_if(m_connections.begin(), m_connections.end(),
                                    [&peer](const Connection* other) { return other->peer() == peer; });
    return static_cast<int>(m_connections.size()) >= limits.connections
        || (!peer.is_loopback() && same >= limits.connectionsEach);
}

void ServerCore::welcome(tcp::socket socket)
{
    error_code failed;
    const auto peer = socket.remote_endpoint(failed).address();
    if (failed)
        return;
    if (!isFull(peer)) {
        std::make_shared<Connection>(shared_from_this(), std::move(socket))->start();
        return;
    }
    application->turnedAway("connections");
    const Response busy = problem("busy", "too many connections; try again in a second");
    const std::string text = answerHead(busy, busy.bytes->size(), false, false) + *busy.bytes;
    socket.non_blocking(true, failed);
    socket.write_some(asio::buffer(text), failed);
}

void ServerCore::entered(Connection* connection)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.insert(connection);
}

void ServerCore::left(Connection* connection)
{
    const std::scoped_lock lock(m_mutex);
    m_connections.erase(connection);
    m_fewer.notify_all();
}

std::vector<std::shared_ptr<Connection>> ServerCore::living()
{
    const std::scoped_lock lock(m_mutex);
    std::vector<std::shared_ptr<Connection>> all;
    for (Connection* connection : m_connections) {
        if (auto shared = connection->weak_from_this().lock())
            all.push_back(std::move(shared));
    }
    return all;
}

void ServerCore::stop(std::chrono::milliseconds grace)
{
    if (!m_reader.joinable() || isStopping.exchange(true))
        return;
    asio::post(io, [this] {
        error_code ignored;
        m_acceptor.close(ignored);
        m_pause.cancel();
        for (const auto& connection : living())
            connection->closeIfIdle();
    });
    {
        std::unique_lock lock(m_mutex);
        m_fewer.wait_for(lock, grace, [this] { return m_connections.empty(); });
    }
    asio::post(io, [this] {
        for (const auto& connection : living())
            connection->close();
    });
    pool.join();
    m_open.reset();
    m_reader.join(); // ends when nothing is left to wait for
    isOver = true;
}

std::uint16_t ServerCore::port() const
{
    error_code failed;
    return m_acceptor.local_endpoint(failed).port();
}

Result<Endpoint> endpointFrom(const std::string& text)
{
    const std::size_t colon = text.rfind(':');
    std::string address = text.substr(0, colon);
    const std::string_view digits = std::string_view(text).substr(std::min(colon + 1, text.size()));
    if (address.size() > 2 && address.front() == '[' && address.back() == ']')
        address = address.substr(1, address.size() - 2);
    std::uint16_t port = 0;
    const auto [end, wrong] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
    error_code failed;
    asio::ip::make_address(address, failed);
    const bool isNumber = wrong == std::errc() && end == digits.data() + digits.size() && !digits.empty();
    if (colon == std::string::npos || failed || !isNumber)
        return Error { ErrorCode::InvalidInput,
                       text + ": write an address and a port, such as 127.0.0.1:8081 or [::1]:8081" };
    return Endpoint { address, port };
}

bool isLoopback(const Endpoint& endpoint)
{
    error_code failed;
    const auto address = asio::ip::make_address(endpoint.address, failed);
    return !failed && address.is_loopback();
}

Server::Server(std::shared_ptr<ServerCore> core) : m_core(std::move(core)) { }

Server::~Server()
{
    stop();
}

Result<std::unique_ptr<Server>> Server::bind(const Endpoint& endpoint, const Limits& limits)
{
    auto core = std::make_shared<ServerCore>(limits);
    if (auto bound = core->bind(endpoint); !bound)
        return bound.error();
    return std::unique_ptr<Server>(new Server(std::move(core)));
}

std::uint16_t Server::port() const
{
    return m_core->port();
}

void Server::start(Application& application)
{
    m_core->start(application);
}

void Server::stop(std::chrono::milliseconds grace)
{
    m_core->stop(grace);
}

} // namespace orfeas::http
