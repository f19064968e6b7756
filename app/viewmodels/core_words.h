#pragma once

#include <QString>

#include <string>

namespace orfeas::viewmodels {

/// What core says of a picture, of memory and of a step down, in the language of the window. Core's own English
/// sentence is what is looked up, since jobs are kept and sent with it; what it has put in (sizes, counts, names)
/// stays. A sentence that is not known comes back as it is.
QString coreText(const std::string& sentence);

} // namespace orfeas::viewmodels
