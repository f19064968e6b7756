#include "core/api/route_docs.h"

namespace orfeas::api {

std::string schemaRef(const std::string& name)
{
    return R"({"$ref":"#/components/schemas/)" + name + "\"}";
}

http::AnswerDoc jsonAnswer(int status, const std::string& schema, std::string text)
{
    return { status, "application/json", schemaRef(schema), std::move(text) };
}

http::ParameterDoc jobParameter()
{
    return { "job", "path", R"({"type":"string","minLength":1,"maxLength":64})", "id of the job" };
}

http::ParameterDoc queryChoice(std::string name, const std::string& choicesJson, std::string text)
{
    return { std::move(name), "query", R"({"type":"string","enum":)" + choicesJson + "}", std::move(text) };
}

} // namespace orfeas::api
