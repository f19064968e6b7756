#include "core/memory/learnt_peaks.h"

#include "core/base/atomic_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <fstream>
#include <sstream>

namespace orfeas::memory {

LearntPeaks::LearntPeaks(LearntPeaks&& other) noexcept
{
    const std::scoped_lock lock(other.m_mutex);
    m_ratios = std::move(other.m_ratios);
}

void LearntPeaks::learn(const std::string& key, std::uint64_t measured, std::uint64_t formula)
{
    if (formula == 0)
        return;
    const std::scoped_lock lock(m_mutex);
    auto& ratios = m_ratios[key];
    ratios.push_back(static_cast<double>(measured) / static_cast<double>(formula));
    if (ratios.size() > kRemembered)
        ratios.pop_front();
}

double LearntPeaks::factor(const std::string& key, const std::string& related) const
{
    if (const auto place = m_ratios.find(key); place != m_ratios.end())
        return kMargin * *std::max_element(place->second.begin(), place->second.end());
    double most = 0;
    if (!related.empty()) {
        for (auto it = m_ratios.lower_bound(related); it != m_ratios.end() && it->first.starts_with(related); ++it)
            most = std::max(most, *std::max_element(it->second.begin(), it->second.end()));
    }
    return most > 0 ? kRelated * most : kUnknown;
}

std::uint64_t LearntPeaks::predict(const std::string& key, std::uint64_t formula, const std::string& related) const
{
    const std::scoped_lock lock(m_mutex);
    return static_cast<std::uint64_t>(std::ceil(factor(key, related) * static_cast<double>(formula)));
}

bool LearntPeaks::knows(const std::string& key) const
{
    const std::scoped_lock lock(m_mutex);
    return m_ratios.count(key) > 0;
}

LearntPeaks LearntPeaks::load(const std::filesystem::path& file)
{
    LearntPeaks peaks;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        // a key, a tab, ratios
        const auto tab = line.find('\t');
        if (tab == std::string::npos)
            continue;
        std::istringstream numbers(line.substr(tab + 1));
        std::deque<double> ratios;
        for (double ratio = 0; numbers >> ratio;) {
            if (std::isfinite(ratio) && ratio >= 0 && ratio < 1000 && ratios.size() < kRemembered)
                ratios.push_back(ratio);
        }
        if (!ratios.empty())
            peaks.m_ratios[line.substr(0, tab)] = std::move(ratios);
    }
    return peaks;
}

Result<void> LearntPeaks::save(const std::filesystem::path& file) const
{
    std::string text;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto& [key, ratios] : m_ratios) {
            text += key + "\t";
            for (const double ratio : ratios)
                text += fmt::format("{:.4f} ", ratio);
            text += "\n";
        }
    }
    const std::array<std::string_view, 1> pieces { text };
    return writeFileAtomically(file, pieces, true);
}

} // namespace orfeas::memory
