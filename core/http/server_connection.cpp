#include "core/http/server_connection.h"

#include "core/http/answer_head.h"
#include "core/http/problem.h"
#include "core/http/raw_head.h"
#include "core/http/text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <limits>

namespace orfeas::http {

namespace asio = boost::asio;
namespace beast = boost::beast;
using asio::ip::tcp;

namespace {

constexpr std::size_t kPiece = std::size_t { 256 } << 10U;
constexpr std::size_t kReadAtOnce = std::size_t { 16 } << 10U;

/// Bytes up to and with the empty line that ends a head; 0: it has not come. Bare line feeds count: faultOfHead() says
/// no to them.
std::size_t headLength(std::string_view bytes)
{
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
        if (bytes.substr(at + 1, 1) == "\n")
            return at + 2;
        if (bytes.substr(at + 1, 2) == "\r\n")
            return at + 3;
    }
    return 0;
}

} // namespace

Connection::~Connection()
{
    m_core->bodies -= m_reserved;
    m_core->left(this);
}

void Connection::start()
{
    error_code ignored;
    m_peer = m_stream.socket().remote_endpoint(ignored).address();
    m_stream.socket().set_option(tcp::no_delay(true), ignored);
    m_core->entered(this);
    awaitRequest(m_core->limits.header);
}

void Connection::close()
{
    if (m_isClosed)
        return;
    m_isClosed = true;
    if (m_response.stream)
        m_response.stream->abandon();
    m_stream.close();
}

void Connection::closeIfIdle()
{
    if (m_isIdle)
        close();
}

void Connection::awaitRequest(std::chrono::seconds patience)
{
    m_request.reset();
    m_isHead = false;
    m_route = nullptr;
    m_parser.reset();
    m_isIdle = m_buffer.size() == 0;
    m_stream.expires_after(patience);
    if (m_buffer.size() > 0)
        return onBytes({}, 0); // sent before it was asked for
    m_stream.async_read_some(m_buffer.prepare(kReadAtOnce), then(&Connection::onBytes));
}

void Connection::onBytes(error_code failed, std::size_t count)
{
    if (failed) {
        if (failed == beast::error::timeout)
            m_core->application->turnedAway("slow");
        return close();
    }
    m_buffer.commit(count);
    if (m_isIdle && !m_isFirst)
        m_stream.expires_after(m_core->limits.header);
    m_isIdle = false;
    const std::string_view bytes(static_cast<const char*>(m_buffer.data().data()), m_buffer.size());
    const std::size_t length = headLength(bytes.substr(0, m_core->limits.headerBytes));
    if (length > 0)
        return onHead(length);
    if (bytes.size() >= m_core->limits.headerBytes)
        return refuse(problem("header_too_large", "a header has at most 16 KiB and 64 fields here"), "size");
    m_stream.async_read_some(m_buffer.prepare(kReadAtOnce), then(&Connection::onBytes));
}

void Connection::onHead(std::size_t length)
{
    const std::string_view head(static_cast<const char*>(m_buffer.data().data()), length);
    if (const auto fault = faultOfHead(head, m_core->limits.headerFields, m_core->limits.targetBytes))
        return refuse(problem("bad_request", *fault), "malformed");
    m_parser.emplace();
    m_parser->body_limit(std::numeric_limits<std::uint64_t>::max()); // the route has its own
    error_code failed;
    m_parser->put(asio::buffer(head), failed);
    if (failed || !m_parser->is_header_done())
        return refuse(problem("bad_request", "the header cannot be read: " + failed.message()), "malformed");
    m_buffer.consume(length);
    m_keepAlive = m_parser->keep_alive();
    admit(requestOf());
}

Request Connection::requestOf()
{
    const auto& parsed = m_parser->get();
    Request request;
    request.method = std::string(parsed.method_string());
    request.path = std::string(parsed.target());
    for (const auto& field : parsed)
        request.headers.add(std::string(field.name_string()), std::string(field.value()));
    return request;
}

void Connection::admit(Request head)
{
    const std::size_t mark = head.path.find('?');
    auto query =
        parseQuery(mark == std::string::npos ? std::string_view() : std::string_view(head.path).substr(mark + 1));
    if (!query)
        return refuse(problem("bad_request", "the query cannot be decoded"), "malformed");
    head.query = std::move(*query);
    head.path.erase(std::min(mark, head.path.size()));
    m_isHead = head.method == "HEAD";
    Admission admission = m_core->application->admit(head);
    m_request = std::make_shared<Request>(std::move(head));
    if (admission.refusal)
        return refuse(std::move(*admission.refusal), {});
    m_route = admission.route;
    if (m_parser->is_done())
        return serve();
    beginBody();
}

void Connection::beginBody()
{
    const std::size_t most = m_route->mostBody;
    const std::size_t wanted =
        m_parser->content_length() ? static_cast<std::size_t>(*m_parser->content_length()) : most;
    if (m_core->bodies + wanted > m_core->limits.bodiesBytes) {
        Response response = problem("busy", "too many large requests at once; try again in a second");
        response.headers.emplace_back("Retry-After", "1");
        return refuse(std::move(response), "busy");
    }
    m_core->bodies += wanted;
    m_reserved = wanted;
    m_parser->body_limit(most);
    m_parser->get().body().reserve(wanted); // takes address space, not memory, so growing never copies
    m_bodyStart = std::chrono::steady_clock::now();
    const bool asksFirst = equalsIgnoringCase(m_request->headers.get("Expect"), "100-continue");
    if (!asksFirst || m_buffer.size() > 0)
        return readBody();
    m_head = "HTTP/1.1 100 Continue\r\n\r\n";
    m_stream.expires_after(m_core->limits.write);
    asio::async_write(m_stream, asio::buffer(m_head), [self = shared_from_this()](error_code failed, std::size_t) {
        if (failed)
            return self->close();
        self->readBody();
    });
}

void Connection::readBody()
{
    if (m_parser->is_done())
        return serve();
    const auto bonus = std::chrono::seconds(m_parser->get().body().size() / m_core->limits.bodyRate);
    m_stream.expires_at(m_bodyStart + m_core->limits.body + bonus);
    beast::http::async_read_some(m_stream, m_buffer, *m_parser, then(&Connection::onBody));
}

void Connection::onBody(error_code failed, std::size_t /*count*/)
{
    if (!failed)
        return readBody();
    if (failed == beast::http::error::body_limit)
        return refuse(problem("too_large", fmt::format("this address takes at most {} bytes", m_route->mostBody)),
                      "size");
    if (failed == beast::error::timeout) {
        m_core->application->turnedAway("slow");
        return close();
    }
    if (failed.category() == beast::http::make_error_code(beast::http::error::bad_chunk).category()
        && failed != beast::http::error::partial_message && failed != beast::http::error::end_of_stream)
        return refuse(problem("bad_request", "the body cannot be read: " + failed.message()), "malformed");
    close();
}

void Connection::serve()
{
    m_request->body = std::move(m_parser->get().body());
    m_stream.expires_never();
    const Reply reply = [self = shared_from_this(),
                         answered = std::make_shared<std::atomic_flag>()](Response response) {
        if (answered->test_and_set() || self->m_core->isOver)
            return;
        asio::post(self->m_core->io,
                   [self, response = std::move(response)]() mutable { self->send(std::move(response)); });
    };
    Application& application = *m_core->application;
    if (m_route->isQuick)
        return application.handle(*m_route, *m_request, reply);
    // the request is the handler's: once it has answered, this connection goes on to the next
    asio::post(m_core->pool, [request = std::move(m_request), route = m_route, &application, reply] {
        application.handle(*route, *request, reply);
    });
}

void Connection::refuse(Response response, std::string_view reason)
{
    if (!reason.empty())
        m_core->application->turnedAway(reason);
    // what follows an unread or unreadable request cannot be told from its rest
    if (!m_parser || !m_parser->is_done())
        m_keepAlive = false;
    send(std::move(response));
}

void Connection::send(Response response)
{
    m_core->bodies -= m_reserved;
    m_reserved = 0;
    m_request.reset();
    m_isFirst = false;
    m_response = std::move(response);
    if (m_isClosed) {
        if (m_response.stream)
            m_response.stream->abandon();
        return;
    }
    const std::size_t size = m_response.bytes ? m_response.bytes->size() : 0;
    m_length = std::min(m_response.length, size - std::min(m_response.offset, size));
    m_sent = 0;
    m_isLast = false;
    const bool isHttp10 = m_parser && m_parser->get().version() == 10;
    m_isChunked = m_response.stream && !isHttp10;
    if (m_core->isStopping || (m_response.stream && isHttp10))
        m_keepAlive = false;
    m_head = answerHead(m_response, m_length, m_isChunked, m_keepAlive);
    if (m_isHead) {
        m_length = 0;
        if (m_response.stream)
            m_response.stream->abandon();
        m_response.stream.reset();
    }
    if (!m_response.stream)
        return writePiece({}, 0);
    m_response.stream->whenReady([weak = weak_from_this(), core = m_core.get()] {
        if (!core->isOver)
            asio::post(core->io, [weak] {
                if (const auto self = weak.lock())
                    self->pump();
            });
    });
    watchForEnd();
    pump();
}

void Connection::writePiece(error_code failed, std::size_t /*count*/)
{
    if (failed)
        return close();
    if (m_head.empty() && m_sent == m_length)
        return afterAnswer();
    m_chunk = std::exchange(m_head, {});
    const std::size_t piece = std::min(kPiece, m_length - m_sent);
    const char* from = m_response.bytes ? m_response.bytes->data() + m_response.offset + m_sent : nullptr;
    m_sent += piece;
    m_stream.expires_after(m_core->limits.write);
    const std::array<asio::const_buffer, 2> buffers { asio::buffer(m_chunk), asio::buffer(from, piece) };
    asio::async_write(m_stream, buffers, then(&Connection::writePiece));
}

void Connection::pump()
{
    if (m_isWriting || m_isClosed || !m_response.stream || m_isLast)
        return;
    Stream::Taken taken = m_response.stream->take();
    if (m_response.stream->isAbandoned())
        return close();
    m_chunk = std::exchange(m_head, {});
    if (m_isChunked && !taken.bytes.empty())
        m_chunk += fmt::format("{:x}\r\n", taken.bytes.size()) + taken.bytes + "\r\n";
    else
        m_chunk += taken.bytes;
    if (taken.isLast && m_isChunked)
        m_chunk += "0\r\n\r\n";
    m_isLast = taken.isLast;
    if (m_chunk.empty()) {
        if (m_isLast)
            afterAnswer();
        return;
    }
    m_isWriting = true;
    m_stream.expires_after(m_core->limits.write);
    asio::async_write(m_stream, asio::buffer(m_chunk), then(&Connection::onPumped));
}

void Connection::onPumped(error_code failed, std::size_t /*count*/)
{
    m_isWriting = false;
    m_chunk = {};
    if (failed)
        return close();
    m_stream.expires_never();
    if (m_isLast)
        return afterAnswer();
    pump();
}

/// A reader that goes away is known before the next piece is written.
void Connection::watchForEnd()
{
    m_stream.socket().async_wait(tcp::socket::wait_read,
                                 [self = shared_from_this(), watch = ++m_watch](error_code failed) {
                                     error_code ignored;
                                     const bool isCurrent = watch == self->m_watch && self->m_response.stream;
                                     if (!failed && isCurrent && self->m_stream.socket().available(ignored) == 0)
                                         self->close();
                                 });
}

void Connection::afterAnswer()
{
    m_response = {};
    if (m_keepAlive && !m_core->isStopping)
        return awaitRequest(m_core->limits.idle);
    error_code ignored;
    m_stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(std::chrono::seconds(1));
    m_buffer.consume(m_buffer.size());
    drain({}, 0);
}

/// Reads on for a moment: to close on unread bytes would take the answer from a client that still sends.
void Connection::drain(error_code failed, std::size_t count)
{
    m_drained += count;
    if (failed || m_drained > kPiece)
        return close();
    m_stream.async_read_some(m_buffer.prepare(kReadAtOnce), then(&Connection::drain));
}

} // namespace orfeas::http
