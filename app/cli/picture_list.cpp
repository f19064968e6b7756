#include "app/cli/picture_list.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <string_view>
#include <system_error>

namespace orfeas::cli {

namespace {

constexpr std::array<std::string_view, 12> kEndings { ".png", ".jpg", ".jpeg", ".webp", ".tif",  ".tiff",
                                                      ".bmp", ".gif", ".heic", ".heif", ".avif", ".exr" };

bool looksLikePicture(const std::filesystem::path& path)
{
    std::string ending = path.extension().string();
    std::transform(ending.begin(), ending.end(), ending.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return std::find(kEndings.begin(), kEndings.end(), ending) != kEndings.end();
}

} // namespace

std::vector<std::filesystem::path> expandPictures(const std::vector<std::filesystem::path>& arguments)
{
    std::vector<std::filesystem::path> pictures;
    for (const std::filesystem::path& argument : arguments) {
        std::error_code failed;
        std::vector<std::filesystem::path> inside;
        if (std::filesystem::is_directory(argument, failed)) {
            for (const auto& entry : std::filesystem::directory_iterator(argument, failed)) {
                std::error_code ignored;
                if (looksLikePicture(entry.path()) && !entry.is_directory(ignored))
                    inside.push_back(entry.path());
            }
            std::sort(inside.begin(), inside.end());
        }
        if (inside.empty())
            pictures.push_back(argument);
        else
            pictures.insert(pictures.end(), inside.begin(), inside.end());
    }
    return pictures;
}

} // namespace orfeas::cli
