#pragma once

#include "core/http/message.h"

#include <memory>
#include <string>

namespace orfeas::http {

/// A file as an answer: with its ETag, 304 where the client has it (If-None-Match), a single Range where If-Range
/// allows, 416 for one that lies outside; several ranges at once are answered by the whole.
/// \param etag  quoted  \param fileName  what a browser saves it as: the answer is a download, never shown
/// \source RFC 9110, sections 13.1, 14
Response fileResponse(const Request& request, std::shared_ptr<const std::string> bytes, std::string type,
                      const std::string& etag, const std::string& fileName);

} // namespace orfeas::http
