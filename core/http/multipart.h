#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace orfeas::http {

/// One part of a multipart/form-data body. The views point into the body.
struct Part {
    std::string name;
    std::string fileName; ///< as sent; empty: a plain field
    std::string type; ///< media type; empty: not said
    std::string_view bytes;
};

inline constexpr std::size_t kMostParts = 64;

/// \param body  must outlive the result  \param contentType  with its boundary
/// \error InvalidInput  no boundary, a part without a name, a body that breaks off  \error TooLarge  over kMostParts
/// \source RFC 7578, RFC 2046 section 5.1.1
Result<std::vector<Part>> parseMultipart(std::string_view body, std::string_view contentType);

} // namespace orfeas::http
