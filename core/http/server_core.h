#pragma once

#include "core/http/server.h"

#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <condition_variable>
#include <mutex>
#include <set>
#include <thread>

namespace orfeas::http {

class Connection;

/// What all connections of a server share.
class ServerCore : public std::enable_shared_from_this<ServerCore> {
public:
    explicit ServerCore(const Limits& set) : limits(set), pool(static_cast<std::size_t>(set.threads)) { }
    Result<void> bind(const Endpoint& endpoint);
    void start(Application& served);
    void stop(std::chrono::milliseconds grace);
    std::uint16_t port() const;

    // for connections; any thread
    void entered(Connection* connection);
    void left(Connection* connection);

    const Limits limits;
    boost::asio::io_context io { 1 };
    boost::asio::thread_pool pool;
    Application* application = nullptr;
    std::atomic<bool> isStopping { false };
    std::atomic<bool> isOver { false };
    std::atomic<std::size_t> bodies { 0 }; ///< bytes set aside for bodies that are being read

private:
    void accept();
    void welcome(boost::asio::ip::tcp::socket socket);
    bool isFull(const boost::asio::ip::address& peer);
    std::vector<std::shared_ptr<Connection>> living();

    boost::asio::ip::tcp::acceptor m_acceptor { io };
    boost::asio::steady_timer m_pause { io };
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_open { io.get_executor() };
    std::mutex m_mutex; ///< guards m_connections
    std::condition_variable m_fewer;
    std::set<Connection*> m_connections;
    std::thread m_reader;
};

} // namespace orfeas::http
