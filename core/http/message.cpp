#include "core/http/message.h"

#include "core/http/text.h"

#include <algorithm>

namespace orfeas::http {

const std::string* Headers::find(std::string_view name) const
{
    const auto place = std::find_if(m_fields.begin(), m_fields.end(),
                                    [name](const auto& field) { return equalsIgnoringCase(field.first, name); });
    return place == m_fields.end() ? nullptr : &place->second;
}

std::string Headers::get(std::string_view name) const
{
    const std::string* value = find(name);
    return value == nullptr ? std::string() : *value;
}

Response bytesResponse(int status, std::string type, std::string bytes)
{
    Response response;
    response.status = status;
    response.type = std::move(type);
    response.bytes = std::make_shared<const std::string>(std::move(bytes));
    return response;
}

std::string fieldWord(std::string_view value)
{
    return lowerCase(trimmed(value.substr(0, value.find(';'))));
}

std::string fieldParameter(std::string_view value, std::string_view name)
{
    std::size_t at = value.find(';');
    while (at != std::string_view::npos) {
        std::string_view rest = value.substr(at + 1);
        const std::size_t equals = rest.find('=');
        if (equals == std::string_view::npos)
            return {};
        const std::string_view key = trimmed(rest.substr(0, equals));
        rest = rest.substr(equals + 1);
        std::string text;
        std::size_t used = 0;
        if (!rest.empty() && rest.front() == '"') {
            for (used = 1; used < rest.size() && rest[used] != '"'; ++used) {
                if (rest[used] == '\\' && used + 1 < rest.size())
                    ++used;
                text += rest[used];
            }
        } else {
            text = std::string(trimmed(rest.substr(0, rest.find(';'))));
        }
        if (equalsIgnoringCase(key, name))
            return text;
        const std::size_t next = rest.find(';', used);
        at = next == std::string_view::npos ? next : value.size() - rest.size() + next;
    }
    return {};
}

} // namespace orfeas::http
