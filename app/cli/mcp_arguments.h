#pragma once

#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace orfeas::cli {

/// Reads the arguments of one call of a tool: each by its name, and in the end says which were not asked for.
class McpArguments {
public:
    /// \param given  outlives this
    explicit McpArguments(const nlohmann::ordered_json& given) : m_given(given) { }

    const nlohmann::ordered_json* find(const std::string& name); ///< null: not given
    std::string text(const std::string& name); ///< empty: not given
    double number(const std::string& name, double standard, double least, double most);
    bool flag(const std::string& name); ///< false: not given
    void complain(std::string what); ///< the first complaint counts

    /// \error InvalidInput  what was wrong first, or a name that nobody asked for
    Result<void> check() const;

private:
    const nlohmann::ordered_json& m_given;
    std::vector<std::string> m_known;
    std::string m_complaint;
};

} // namespace orfeas::cli
