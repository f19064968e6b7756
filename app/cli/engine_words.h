#pragma once

#include <CLI/CLI.hpp>

#include <string>

namespace orfeas::cli {

/// Adds --weights: a folder or a model in the models folder. \param model  becomes what jobs::Request::model wants
void addWeights(CLI::App& command, std::string& model, const std::string& text);

/// Adds --precision. \param precision  jobs::Request::precision
void addPrecision(CLI::App& command, std::string& precision);

} // namespace orfeas::cli
