#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace orfeas::http {

/// What two readers of HTTP could read differently in the head of a request, from its first byte to the empty line:
/// bare line feeds, folded lines, blanks before a colon, control characters, several lengths or hosts, a length beside
/// a transfer coding, a coding that is not just "chunked". Such heads are how requests are smuggled past a filter.
/// \param mostFields  header fields allowed  \param mostTarget  bytes of the target allowed
/// \return what is wrong, for people; nothing: it is fine
/// \source RFC 9112, sections 2.2, 3.2, 5.1, 5.2, 6.1, 6.3
std::optional<std::string> faultOfHead(std::string_view head, std::size_t mostFields, std::size_t mostTarget);

} // namespace orfeas::http
