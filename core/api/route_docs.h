#pragma once

#include "core/http/route.h"

#include <string>

namespace orfeas::api {

/// "Job" -> {"$ref":"#/components/schemas/Job"}
std::string schemaRef(const std::string& name);

// Answers and parameters that several routes have.
http::AnswerDoc jsonAnswer(int status, const std::string& schema, std::string text);
http::ParameterDoc jobParameter();
http::ParameterDoc queryChoice(std::string name, const std::string& choicesJson, std::string text);

} // namespace orfeas::api
