#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <deque>
#include <filesystem>
#include <map>
#include <mutex>
#include <string>

namespace orfeas::memory {

/// What past jobs really held, as a share of what the formulas said: the correction to apply to the next prediction.
/// A key names engine, step, settings and device. \thread any
class LearntPeaks {
public:
    static constexpr double kUnknown = 1.25; ///< factor on a formula that no job has tried
    static constexpr double kRelated = 1.1; ///< on the largest ratio of related keys, where the key itself is new
    static constexpr double kMargin = 1.03; ///< kept over the largest of the last peaks, which differ a little
    static constexpr std::size_t kRemembered = 20; ///< last peaks of a key

    /// \param measured  most bytes held  \param formula  what the demand said, > 0
    void learn(const std::string& key, std::uint64_t measured, std::uint64_t formula);

    /// `formula` corrected by the largest of the last ratios of `key`; where there are none, by those of the keys that
    /// begin with `related`. \param related  empty: none are
    std::uint64_t predict(const std::string& key, std::uint64_t formula, const std::string& related = {}) const;
    bool knows(const std::string& key) const;

    /// A file that is missing or damaged is nothing learnt.
    static LearntPeaks load(const std::filesystem::path& file);
    /// \error as writeFileAtomically()
    Result<void> save(const std::filesystem::path& file) const;

    LearntPeaks() = default;
    LearntPeaks(LearntPeaks&& other) noexcept;

private:
    double factor(const std::string& key, const std::string& related) const; ///< m_mutex held

    mutable std::mutex m_mutex; ///< guards m_ratios
    std::map<std::string, std::deque<double>> m_ratios; ///< newest last
};

} // namespace orfeas::memory
