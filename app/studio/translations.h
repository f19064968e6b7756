#pragma once

#include <QCoreApplication>

namespace orfeas::studio {

/// Makes the program speak the language of the user's system where there is a translation; English else. The
/// translators live as long as `application`.
void installTranslations(QCoreApplication& application);

} // namespace orfeas::studio
