#include "core/api/client_words.h"

#include "core/models/models_folder.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace orfeas::api {

namespace {

/// The fields that pictures come in, by engine::View.
constexpr std::array<const char*, 4> kFields { "image", "image_back", "image_left", "image_right" };

void replaceAll(std::string& text, const std::string& what, const std::string& with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

/// Whether a character may be part of a file's name in running text.
bool isOfName(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.' || c == '/';
}

/// "FOLDER/a" becomes "a", and FOLDER alone what it is called instead.
void leaveOut(std::string& text, const std::string& folder, const std::string& instead)
{
    for (std::size_t at = text.find(folder); at != std::string::npos; at = text.find(folder, at)) {
        const std::size_t end = at + folder.size();
        const bool isOwn = at == 0 || !isOfName(text[at - 1]);
        const bool leads = end < text.size() && text[end] == '/';
        if (!isOwn || (!leads && end < text.size() && isOfName(text[end])))
            at = end;
        else if (leads)
            text.erase(at, folder.size() + 1);
        else
            text.replace(at, folder.size(), instead);
    }
}

/// Absolute paths become the names that they end with.
std::string withoutFolders(const std::string& text)
{
    constexpr std::string_view kBefore = " '\"([=";
    constexpr std::string_view kAfter = " '\":;,)]";
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const bool begins = text[at] == '/' && (at == 0 || kBefore.find(text[at - 1]) != std::string_view::npos)
            && at + 1 < text.size() && isOfName(text[at + 1]);
        if (!begins) {
            out += text[at++];
            continue;
        }
        const std::size_t end = std::min(text.find_first_of(kAfter, at), text.size());
        out += text.substr(text.rfind('/', end - 1) + 1, end - text.rfind('/', end - 1) - 1);
        at = end;
    }
    return out;
}

} // namespace

ClientWords::ClientWords(const PictureStore& pictures, const std::filesystem::path& dataFolder) : m_pictures(pictures)
{
    std::error_code failed;
    const auto add = [this](const std::filesystem::path& folder, const char* instead) {
        const std::string path = folder.string();
        if (path.size() > 1) // the root itself is no secret
            m_folders.push_back({ path.back() == '/' ? path.substr(0, path.size() - 1) : path, instead });
    };
    add(models::defaultModelsFolder(), "the models folder");
    add(dataFolder, "the data folder");
    add(std::filesystem::weakly_canonical(dataFolder, failed), "the data folder");
    add(std::filesystem::temp_directory_path(failed), "the folder for temporary files");
}

std::string ClientWords::nameOf(const std::filesystem::path& picture, std::size_t view) const
{
    if (!m_pictures.has(picture))
        return picture.filename().string();
    const std::string name = PictureStore::clientName(picture);
    return name.empty() ? kFields[view] : name;
}

std::string ClientWords::about(const jobs::Request& request, std::string text) const
{
    for (std::size_t view = 0; view < request.pictures.size(); ++view) {
        const auto& picture = request.pictures[view];
        if (!picture.empty())
            replaceAll(text, picture.string(), nameOf(picture, view));
    }
    return withoutFolders(plain(std::move(text)));
}

std::string ClientWords::plain(std::string text) const
{
    for (const Folder& folder : m_folders)
        leaveOut(text, folder.path, folder.instead);
    return text;
}

} // namespace orfeas::api
