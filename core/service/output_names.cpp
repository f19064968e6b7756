#include "core/service/output_names.h"

#include "core/asset/writer.h"

#include <algorithm>
#include <string_view>
#include <system_error>

namespace orfeas::service {

namespace {

constexpr std::size_t kMaxBytes = 120;
constexpr std::string_view kRefused = "<>:\"/\\|?*";

/// Whether every byte belongs to a well-formed UTF-8 sequence is not asked; a lone byte above 0x7F becomes '_' only
/// where the cut at kMaxBytes would split a character.
std::size_t wholeCharacters(std::string_view text, std::size_t limit)
{
    if (text.size() <= limit)
        return text.size();
    while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0U) == 0x80U)
        --limit;
    return limit;
}

} // namespace

std::string safeFileName(const std::string& text)
{
    std::string name = text.substr(0, wholeCharacters(text, kMaxBytes));
    for (char& c : name) {
        if (static_cast<unsigned char>(c) < 0x20U || c == 0x7F || kRefused.find(c) != std::string_view::npos)
            c = '_';
    }
    name.erase(0, std::min(name.find_first_not_of('.'), name.size()));
    while (!name.empty() && (name.back() == '.' || name.back() == ' '))
        name.pop_back();
    return name.empty() ? "picture" : name;
}

std::string OutputNames::claim(const std::string& name, const std::vector<asset::Format>& formats)
{
    const std::string base = safeFileName(name);
    const auto isFree = [&](const std::string& stem) {
        if (m_claimed.contains(stem))
            return false;
        std::error_code ignored;
        return m_overwrite || std::none_of(formats.begin(), formats.end(), [&](asset::Format format) {
                   return std::ranges::any_of(asset::fileNames(path(stem, format), format),
                                              [&](const auto& file) { return std::filesystem::exists(file, ignored); });
               });
    };
    std::string stem = base;
    for (int number = 2; !isFree(stem); ++number)
        stem = base + "_" + std::to_string(number);
    m_claimed.insert(stem);
    return stem;
}

std::filesystem::path OutputNames::path(const std::string& stem, asset::Format format, std::optional<Stage> stage) const
{
    std::string file = stem;
    if (stage)
        file += "_" + std::string(stageName(*stage));
    for (const asset::FormatInfo& info : asset::kFormats) {
        if (info.format == format)
            file += "." + std::string(info.name);
    }
    return m_folder / file;
}

} // namespace orfeas::service
