#pragma once

#include "core/http/stream.h"

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace orfeas::http {

/// Header fields in the order they came; names are compared without regard to case.
class Headers {
public:
    void add(std::string name, std::string value) { m_fields.emplace_back(std::move(name), std::move(value)); }
    const std::string* find(std::string_view name) const; ///< the first; null: there is none
    std::string get(std::string_view name) const; ///< empty: there is none
    const std::vector<std::pair<std::string, std::string>>& all() const { return m_fields; }

private:
    std::vector<std::pair<std::string, std::string>> m_fields;
};

/// A request as a handler sees it: checked, routed and read to its end.
struct Request {
    std::string method;
    std::string path; ///< without the query, as sent but for a token that led it
    std::map<std::string, std::string> query; ///< decoded; of equal names the last
    Headers headers;
    std::map<std::string, std::string> captures; ///< what the route's {names} took, decoded
    std::string body;
    std::string pathToken; ///< the token, where it came in the path: links in the answer need it too
};

/// What goes back. One of `bytes` and `stream`, or neither.
struct Response {
    int status = 200;
    std::string type; ///< empty: there is no body
    std::vector<std::pair<std::string, std::string>> headers;
    std::shared_ptr<const std::string> bytes {};
    std::size_t offset = 0; ///< of `bytes`, where the body begins
    std::size_t length = std::string::npos; ///< of the body; npos: to the end of `bytes`
    std::shared_ptr<Stream> stream {};
};

Response bytesResponse(int status, std::string type, std::string bytes);

/// Sends the answer, once. \thread any, now or later
using Reply = std::function<void(Response)>;

/// The value of a field that lists parameters, such as `form-data; name="a"`: its `name`, unquoted; empty: none.
std::string fieldParameter(std::string_view value, std::string_view name);
/// The first word of a field's value, in lower case: the media type of `text/html; charset=utf-8`.
std::string fieldWord(std::string_view value);

} // namespace orfeas::http
