#pragma once

#include "core/base/result.h"

#include <QThreadPool>

#include <nlohmann/json.hpp>

#include <functional>
#include <map>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::cli {

/// What a call of a tool has beside its arguments.
struct McpCall {
    std::stop_token stop; ///< the client does not wait any more
    std::function<void(double done, const std::string& what)> progress; ///< done of 100; nothing where nobody asked
};

/// What a tool says: an object, and a picture where it drew one.
struct McpAnswer {
    nlohmann::ordered_json object;
    std::string png {}; ///< empty: none
};

/// Something a client may call. An error of `run` is told to the model that called, in words.
struct McpTool {
    std::string name;
    std::string title;
    std::string text; ///< for the model: what it does, when to call it
    nlohmann::ordered_json schema; ///< JSON Schema of its arguments
    bool readOnly = false;
    std::function<Result<McpAnswer>(const nlohmann::ordered_json& arguments, const McpCall& call)> run;
};

/// A server's side of the Model Context Protocol over lines of JSON-RPC 2.0: it has tools and nothing else. Calls run
/// on threads of their own, and answer in the order in which they end. \source modelcontextprotocol.io, specification
/// 2025-06-18, "Lifecycle", "Tools", "Progress", "Cancellation"
class McpSession {
public:
    using Send = std::function<void(const std::string& line)>; ///< without the line's end; one at a time

    McpSession(std::string version, std::vector<McpTool> tools, Send send);
    McpSession(const McpSession&) = delete;
    McpSession& operator=(const McpSession&) = delete;
    ~McpSession(); ///< asks the calls that run to stop, and waits for them

    /// Takes one line. What is no request is answered with an error. \thread one
    void receive(std::string_view line);

private:
    using Json = nlohmann::ordered_json;
    void answer(const Json& message);
    void call(const Json& id, const Json& params);
    void run(const Json& id, const McpTool& tool, const Json& arguments, const Json& progressToken,
             const std::stop_token& stop);
    Json listed() const;
    Json greeting(const Json& params) const;
    void reply(const Json& id, Json result);
    void refuse(const Json& id, int code, const std::string& why);
    void send(const Json& message);

    const std::string m_version;
    const std::vector<McpTool> m_tools;
    const Send m_send;
    std::mutex m_sending; ///< held while a line is sent
    std::mutex m_mutex; ///< guards m_calls
    std::map<std::string, std::stop_source> m_calls; ///< those that run, by id as JSON text
    QThreadPool m_pool; ///< last: ends first
};

} // namespace orfeas::cli
