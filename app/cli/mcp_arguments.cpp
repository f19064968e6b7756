#include "app/cli/mcp_arguments.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace orfeas::cli {

using Json = nlohmann::ordered_json;

const Json* McpArguments::find(const std::string& name)
{
    m_known.push_back(name);
    const auto found = m_given.find(name);
    return found == m_given.end() || found->is_null() ? nullptr : &*found;
}

std::string McpArguments::text(const std::string& name)
{
    const Json* value = find(name);
    if (value == nullptr)
        return {};
    if (value->is_string())
        return value->get<std::string>();
    complain(name + ": has to be text");
    return {};
}

double McpArguments::number(const std::string& name, double standard, double least, double most)
{
    const Json* value = find(name);
    if (value == nullptr)
        return standard;
    const double given = value->is_number() ? value->get<double>() : most + 1;
    if (given >= least && given <= most)
        return given;
    complain(fmt::format("{}: has to be a number from {} to {}", name, least, most));
    return standard;
}

bool McpArguments::flag(const std::string& name)
{
    const Json* value = find(name);
    if (value != nullptr && !value->is_boolean())
        complain(name + ": has to be true or false");
    return value != nullptr && value->is_boolean() && value->get<bool>();
}

void McpArguments::complain(std::string what)
{
    if (m_complaint.empty())
        m_complaint = std::move(what);
}

Result<void> McpArguments::check() const
{
    if (!m_complaint.empty())
        return Error { ErrorCode::InvalidInput, m_complaint };
    for (const auto& [name, value] : m_given.items()) {
        if (std::find(m_known.begin(), m_known.end(), name) == m_known.end())
            return Error { ErrorCode::InvalidInput,
                           fmt::format("{} is not known; there are: {}", name, fmt::join(m_known, ", ")) };
    }
    return {};
}

} // namespace orfeas::cli
