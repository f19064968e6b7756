#pragma once

#include <string_view>

namespace orfeas::tensor {

/// Modules and functions that run what they are given: other loaders would call them. We call nothing, and still refuse
/// a file that names one, since it is no file of weights.
bool isForbidden(std::string_view module, std::string_view name);

} // namespace orfeas::tensor
