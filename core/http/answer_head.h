#pragma once

#include "core/http/message.h"

namespace orfeas::http {

/// The status line and header of an answer, with what every answer says to browsers: nothing of it is a page of ours
/// unless the answer says so, nothing is kept.
/// \param length  of the body, bytes; not said for a stream
std::string answerHead(const Response& response, std::size_t length, bool isChunked, bool keepAlive);

} // namespace orfeas::http
