#pragma once

#include "core/http/message.h"

#include <functional>
#include <string>
#include <vector>

namespace orfeas::http {

enum class Access {
    Open, ///< answers without a token: nothing but numbers and what everybody may know
    Token,
};

/// A parameter of a route in its document.
struct ParameterDoc {
    std::string name;
    std::string in; ///< "path", "query" or "header"
    std::string schema; ///< JSON Schema, as JSON text
    std::string text;
};

/// An answer of a route in its document.
struct AnswerDoc {
    int status;
    std::string type; ///< media type; empty: no body
    std::string schema; ///< JSON Schema, as JSON text
    std::string text;
    std::vector<std::string> headers {}; ///< names of those that clients may rely on
};

/// A body that a route takes, in its document.
struct BodyDoc {
    std::string type; ///< media type
    std::string schema; ///< JSON Schema, as JSON text
};

/// What the OpenAPI document says of a route.
struct RouteDoc {
    std::string id; ///< operationId
    std::string summary;
    std::vector<ParameterDoc> parameters {};
    std::vector<AnswerDoc> answers {};
    std::vector<std::string> problems {}; ///< codes of problemKinds() beyond those that every route may answer
};

/// One line of the table that requests are matched against and that the OpenAPI document is made from.
struct Route {
    std::string method; ///< "GET" answers HEAD too
    std::string path; ///< "/api/v1/jobs/{job}": a name in braces takes one segment
    Access access = Access::Token;
    std::vector<BodyDoc> bodies {}; ///< empty: takes no body
    std::size_t mostBody = std::size_t { 64 } << 10U; ///< bytes
    bool isQuick = false; ///< answers within a millisecond, on the thread that reads
    std::function<void(const Request&, const Reply&)> handler {};
    RouteDoc doc {};
};

} // namespace orfeas::http
