#pragma once

#include "core/base/error.h"

#include <string>
#include <vector>

namespace orfeas::test {

/// A file that must be refused, and words of the reason.
struct HostileFile {
    std::string what;
    std::string bytes;
    std::string reason; ///< a part of the message
    ErrorCode code = ErrorCode::InvalidInput;
};

std::vector<HostileFile> hostileSafetensors();
std::vector<HostileFile> hostileArchives(); ///< the ZIP container is broken
std::vector<HostileFile> hostilePickles(); ///< a sound container whose pickle, or what it describes, is not

} // namespace orfeas::test
