#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace orfeas::http {

bool equalsIgnoringCase(std::string_view a, std::string_view b); ///< of ASCII letters
std::string lowerCase(std::string_view text); ///< ASCII letters only
std::string_view trimmed(std::string_view text); ///< without blanks and tabs at both ends

/// "%41" -> "A". Nothing: a '%' without two hexadecimal digits, or a character that is 0.
std::optional<std::string> percentDecoded(std::string_view text, bool plusIsBlank = false);
/// "a=1&b=2". Nothing: not decodable. Of equal names the last one counts.
std::optional<std::map<std::string, std::string>> parseQuery(std::string_view text);

/// With or without padding; blanks and line ends between are skipped. Nothing: another character. \source RFC 4648
std::optional<std::string> base64Decoded(std::string_view text);
std::string base64Encoded(std::string_view bytes);

/// Takes as long for equal texts as for others of that length: for secrets.
bool equalInConstantTime(std::string_view a, std::string_view b);

/// Well-formed UTF-8 without control characters.
bool isPlainText(std::string_view text);

} // namespace orfeas::http
