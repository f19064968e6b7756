#pragma once

#include "core/http/server_core.h"

#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <optional>

namespace orfeas::http {

using boost::system::error_code;

/// One client, from its connection to its end. On the reading thread, but for the replies of handlers.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    using CorePtr = std::shared_ptr<ServerCore>;
    Connection(CorePtr core, boost::asio::ip::tcp::socket socket) : m_core(std::move(core)), m_stream(std::move(socket))
    {
    }
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    void start();
    void close();
    void closeIfIdle();
    boost::asio::ip::address peer() const { return m_peer; }

private:
    /// A handler of asio that keeps this alive and goes to a member function.
    template<typename Step> auto then(Step step)
    {
        return [self = shared_from_this(), step](error_code failed, std::size_t count) {
            (self.get()->*step)(failed, count);
        };
    }
    void awaitRequest(std::chrono::seconds patience);
    void onBytes(error_code failed, std::size_t count);
    void onHead(std::size_t length);
    Request requestOf();
    void admit(Request head);
    void beginBody();
    void readBody();
    void onBody(error_code failed, std::size_t count);
    void serve();
    void refuse(Response response, std::string_view reason);
    void send(Response response);
    void writeHead();
    void writePiece(error_code failed, std::size_t count);
    void pump();
    void onPumped(error_code failed, std::size_t count);
    void watchForEnd();
    void afterAnswer();
    void drain(error_code failed, std::size_t count);

    const CorePtr m_core;
    boost::beast::tcp_stream m_stream;
    boost::asio::ip::address m_peer;
    boost::beast::flat_buffer m_buffer { std::size_t { 80 } << 10U };
    std::optional<boost::beast::http::request_parser<boost::beast::http::string_body>> m_parser;
    std::shared_ptr<Request> m_request; ///< null: none was read
    bool m_isHead = false;
    const Route* m_route = nullptr;
    std::chrono::steady_clock::time_point m_bodyStart;
    std::size_t m_reserved = 0;
    Response m_response;
    std::string m_head; ///< of the answer
    std::string m_chunk;
    std::size_t m_sent = 0; ///< of the body
    std::size_t m_length = 0; ///< of the body
    std::size_t m_drained = 0;
    bool m_isFirst = true; ///< no request has been answered
    bool m_isIdle = true; ///< between requests
    int m_watch = 0; ///< the number of the last answer that is a stream
    bool m_keepAlive = false;
    bool m_isWriting = false;
    bool m_isLast = false;
    bool m_isChunked = false;
    bool m_isClosed = false;
};

} // namespace orfeas::http
