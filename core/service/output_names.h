#pragma once

#include "core/asset/format.h"
#include "core/base/stage.h"

#include <filesystem>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace orfeas::service {

/// `text` as a file name that every system and tool takes: path separators, control characters and the characters that
/// Windows refuses become '_', leading dots and trailing dots or blanks go, at most 120 bytes (whole UTF-8 characters),
/// "picture" when nothing is left.
std::string safeFileName(const std::string& text);

/// Gives out target paths "folder/name.ext" or "folder/name_stage.ext", never the same twice and never one that exists:
/// "name_2", "name_3", ... instead. \thread one at a time
class OutputNames {
public:
    explicit OutputNames(std::filesystem::path folder, bool overwrite = false)
        : m_folder(std::move(folder)), m_overwrite(overwrite)
    {
    }

    /// A stem that is free for every one of `formats` (and for stage files of it).
    std::string claim(const std::string& name, const std::vector<asset::Format>& formats);
    std::filesystem::path path(const std::string& stem, asset::Format format, std::optional<Stage> stage = {}) const;

private:
    std::filesystem::path m_folder;
    bool m_overwrite;
    std::set<std::string> m_claimed;
};

} // namespace orfeas::service
