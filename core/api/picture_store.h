#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <set>
#include <string>
#include <string_view>

namespace orfeas::api {

/// Pictures that clients sent, as files that outlive the program: a job that waits or is tried again needs its own.
/// Named by their content and what the client calls them, so that equal ones are one file. \thread any
class PictureStore {
public:
    explicit PictureStore(std::filesystem::path folder) : m_folder(std::move(folder)) { }

    /// Keeps a picture once its header has been read. \param name  the client's file name, which is not trusted; empty:
    /// none \error UnsupportedFormat, TooLarge, InvalidInput  no such picture \error DiskFull, Io
    Result<std::filesystem::path> keep(std::string_view bytes, const std::string& name = {}) const;

    bool has(const std::filesystem::path& picture) const { return picture.parent_path() == m_folder; }
    /// What the client calls a picture that keep() gave; empty: it did not say, or not so that it could be kept.
    static std::string clientName(const std::filesystem::path& picture);

    /// Removes what is older than a day and not in `used`. \return the number of files
    std::size_t sweep(const std::set<std::filesystem::path>& used) const;

private:
    std::filesystem::path m_folder;
};

} // namespace orfeas::api
