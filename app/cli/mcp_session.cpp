#include "app/cli/mcp_session.h"

#include "core/http/text.h"

#include <algorithm>
#include <array>

namespace orfeas::cli {

namespace {

using Json = nlohmann::ordered_json;

// \source JSON-RPC 2.0, section 5.1
constexpr int kParseError = -32700;
constexpr int kInvalidRequest = -32600;
constexpr int kMethodNotFound = -32601;
constexpr int kInvalidParams = -32602;

constexpr int kMostCalls = 16; ///< that run at once; most of them wait for a job

constexpr std::array<std::string_view, 3> kProtocols { "2025-06-18", "2025-03-26", "2024-11-05" }; ///< newest first

const Json kNothing;

const Json& member(const Json& object, const char* name)
{
    const auto found = object.is_object() ? object.find(name) : object.end();
    return found == object.end() ? kNothing : *found;
}

bool isId(const Json& id)
{
    return id.is_string() || id.is_number_integer();
}

Json textBlock(const std::string& text)
{
    return { { "type", "text" }, { "text", text } };
}

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

McpSession::McpSession(std::string version, std::vector<McpTool> tools, Send send)
    : m_version(std::move(version)), m_tools(std::move(tools)), m_send(std::move(send))
{
    m_pool.setMaxThreadCount(kMostCalls);
}

McpSession::~McpSession()
{
    {
        const std::scoped_lock lock(m_mutex);
        for (auto& [id, stop] : m_calls)
            stop.request_stop();
    }
    m_pool.waitForDone();
}

void McpSession::receive(std::string_view line)
{
    const Json message = Json::parse(line, nullptr, false);
    if (message.is_discarded())
        return refuse(nullptr, kParseError, "this line is no JSON");
    if (!message.is_object() || member(message, "jsonrpc") != "2.0" || !member(message, "method").is_string()) {
        const bool isAnswer = message.is_object() && (message.contains("result") || message.contains("error"));
        if (!isAnswer) // we ask nothing, so an answer is to nobody
            refuse(nullptr, kInvalidRequest, "one JSON-RPC 2.0 request a line");
        return;
    }
    answer(message);
}

void McpSession::answer(const Json& message)
{
    const auto& method = member(message, "method").get_ref<const std::string&>();
    const Json& id = member(message, "id");
    const Json& params = member(message, "params");
    if (!message.contains("id")) {
        if (method == "notifications/cancelled") {
            const std::scoped_lock lock(m_mutex);
            if (const auto found = m_calls.find(dumped(member(params, "requestId"))); found != m_calls.end())
                found->second.request_stop();
        }
        return;
    }
    if (!isId(id))
        return refuse(nullptr, kInvalidRequest, "id: text or a whole number");
    if (method == "initialize")
        return reply(id, greeting(params));
    if (method == "ping")
        return reply(id, Json::object());
    if (method == "tools/list")
        return reply(id, listed());
    if (method == "tools/call")
        return call(id, params);
    refuse(id, kMethodNotFound, method + " is not known here");
}

Json McpSession::greeting(const Json& params) const
{
    const Json& wanted = member(params, "protocolVersion");
    const bool isKnown = std::any_of(kProtocols.begin(), kProtocols.end(),
                                     [&wanted](std::string_view known) { return wanted == Json(known); });
    return {
        { "protocolVersion", isKnown ? wanted : Json(kProtocols.front()) },
        { "capabilities", Json { { "tools", Json::object() } } },
        { "serverInfo", { { "name", "orfeas" }, { "title", "ORFEAS Studio" }, { "version", m_version } } },
        { "instructions",
          "Makes 3D models of pictures on this computer. `generate` queues a picture and waits; `render` shows the "
          "model; `export` writes it as a file." }
    };
}

Json McpSession::listed() const
{
    Json tools = Json::array();
    for (const McpTool& tool : m_tools) {
        tools.push_back(
            { { "name", tool.name },
              { "title", tool.title },
              { "description", tool.text },
              { "inputSchema", tool.schema },
              { "annotations",
                { { "readOnlyHint", tool.readOnly }, { "destructiveHint", false }, { "openWorldHint", false } } } });
    }
    return { { "tools", std::move(tools) } };
}

void McpSession::call(const Json& id, const Json& params)
{
    const Json& name = member(params, "name");
    const auto tool =
        std::find_if(m_tools.begin(), m_tools.end(), [&name](const McpTool& one) { return name == one.name; });
    if (tool == m_tools.end())
        return refuse(id, kInvalidParams, "there is no tool " + dumped(name));
    Json arguments = member(params, "arguments");
    if (arguments.is_null())
        arguments = Json::object();
    if (!arguments.is_object())
        return refuse(id, kInvalidParams, "arguments: an object");
    std::stop_source stop;
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_calls.emplace(dumped(id), stop).second)
            return refuse(id, kInvalidRequest, "id: a request with it is still running");
    }
    m_pool.start([this, id, &tool = *tool, arguments, token = member(member(params, "_meta"), "progressToken"),
                  stop = stop.get_token()] {
        run(id, tool, arguments, token, stop);
        const std::scoped_lock lock(m_mutex);
        m_calls.erase(dumped(id));
    });
}

void McpSession::run(const Json& id, const McpTool& tool, const Json& arguments, const Json& progressToken,
                     const std::stop_token& stop)
{
    McpCall call { stop, {} };
    if (isId(progressToken))
        call.progress = [this, &progressToken](double done, const std::string& what) {
            const Json params {
                { "progressToken", progressToken }, { "progress", done }, { "total", 100 }, { "message", what }
            };
            send({ { "jsonrpc", "2.0" }, { "method", "notifications/progress" }, { "params", params } });
        };
    else
        call.progress = [](double, const std::string&) {};
    const auto answer = tool.run(arguments, call);
    if (stop.stop_requested())
        return; // whoever cancels wants no answer
    if (!answer)
        return reply(id, { { "content", Json::array({ textBlock(answer.error().message) }) }, { "isError", true } });
    Json content = Json::array({ textBlock(dumped(answer->object)) });
    if (!answer->png.empty())
        content.push_back(
            { { "type", "image" }, { "data", http::base64Encoded(answer->png) }, { "mimeType", "image/png" } });
    reply(id, { { "content", std::move(content) }, { "structuredContent", answer->object } });
}

void McpSession::reply(const Json& id, Json result)
{
    send({ { "jsonrpc", "2.0" }, { "id", id }, { "result", std::move(result) } });
}

void McpSession::refuse(const Json& id, int code, const std::string& why)
{
    send({ { "jsonrpc", "2.0" }, { "id", id }, { "error", { { "code", code }, { "message", why } } } });
}

void McpSession::send(const Json& message)
{
    const std::scoped_lock lock(m_sending);
    m_send(dumped(message));
}

} // namespace orfeas::cli
