#pragma once

#include <QString>

#include <string_view>

/// What the window calls the steps of a mesh stack and their parameters.
namespace orfeas::viewmodels {

QString stepTitle(std::string_view step); ///< "Fewer triangles"
QString stepHelp(std::string_view step); ///< one sentence
QString parameterTitle(std::string_view parameter);
QString wordTitle(std::string_view word); ///< of a parameter that is one of several words

} // namespace orfeas::viewmodels
