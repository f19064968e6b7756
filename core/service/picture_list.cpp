#include "core/service/picture_list.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <system_error>

namespace orfeas::service {

namespace {

constexpr std::array<std::string_view, 12> kEndings { ".png", ".jpg", ".jpeg", ".webp", ".tif",  ".tiff",
                                                      ".bmp", ".gif", ".heic", ".heif", ".avif", ".exr" };

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

bool looksLikePicture(const std::filesystem::path& path)
{
    return std::find(kEndings.begin(), kEndings.end(), lower(path.extension().string())) != kEndings.end();
}

/// A file name that ends in a view's word.
struct ViewName {
    std::filesystem::path subject; ///< folder and the name before the word
    engine::View view;
};

std::optional<ViewName> viewNameOf(const std::filesystem::path& path)
{
    const std::string stem = path.stem().string();
    const auto separator = stem.find_last_of("_-. ");
    if (separator == std::string::npos || separator == 0)
        return std::nullopt;
    const auto view = engine::viewFromName(lower(stem.substr(separator + 1)));
    if (!view)
        return std::nullopt;
    return ViewName { path.parent_path() / stem.substr(0, separator), *view };
}

/// Adds `path` to `set` unless its view is taken.
bool addView(PictureSet& set, const ViewName& name, const std::filesystem::path& path)
{
    auto& place = set.pictures[static_cast<std::size_t>(name.view)];
    if (!place.empty())
        return false;
    place = path;
    set.name = name.subject.filename().string();
    return true;
}

/// Whether the pictures found for a subject make a set: a front, one more, and none twice.
bool isWhole(const PictureSet& set)
{
    const auto given =
        std::count_if(set.pictures.begin(), set.pictures.end(), [](const auto& picture) { return !picture.empty(); });
    return !set.pictures.front().empty() && given > 1;
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

std::vector<PictureSet> groupViews(const std::vector<std::filesystem::path>& pictures)
{
    std::map<std::filesystem::path, PictureSet> bySubject;
    std::set<std::filesystem::path> ambiguous;
    for (const auto& picture : pictures) {
        const auto name = viewNameOf(picture);
        if (name && !addView(bySubject[name->subject], *name, picture))
            ambiguous.insert(name->subject);
    }
    std::vector<PictureSet> sets;
    std::set<std::filesystem::path> told;
    for (const auto& picture : pictures) {
        const auto name = viewNameOf(picture);
        if (name && isWhole(bySubject[name->subject]) && !ambiguous.contains(name->subject)) {
            if (told.insert(name->subject).second)
                sets.push_back(bySubject[name->subject]);
            continue;
        }
        PictureSet alone;
        alone.pictures.front() = picture;
        sets.push_back(std::move(alone));
    }
    return sets;
}

} // namespace orfeas::service
