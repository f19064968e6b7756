#pragma once

#include "core/api/picture_store.h"
#include "core/jobs/job.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::api {

/// How files are called towards clients, who know their pictures by other names and this machine's folders not at all.
/// \thread any
class ClientWords {
public:
    /// \param pictures  must outlive it
    ClientWords(const PictureStore& pictures, const std::filesystem::path& dataFolder);

    /// What was said of a job: its pictures are called as whoever sent them does, other files by their names alone.
    std::string about(const jobs::Request& request, std::string text) const;
    Error about(const jobs::Request& request, const Error& error) const
    {
        return { error.code, about(request, error.message) };
    }
    /// Without the folders that this program's files lie in.
    std::string plain(std::string text) const;

private:
    std::string nameOf(const std::filesystem::path& picture, std::size_t view) const;

    struct Folder {
        std::string path;
        const char* instead;
    };
    const PictureStore& m_pictures;
    std::vector<Folder> m_folders; ///< those within others first
};

} // namespace orfeas::api
