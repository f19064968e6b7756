#pragma once

#include "app/trainer/shard.h"

#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>

namespace orfeas::trainer {

/// The shards SPLIT-SOURCE-*.shard of a folder by source.
/// \thread draw() from several threads at once
class SamplePool {
public:
    /// \param split  "train" or "val" \param shares  how often a source is drawn from, beside 1 for those not
    /// named; within a source every sample is as likely as another
    /// \error NotFound  no shard there \error as Shard::open()
    static Result<SamplePool> open(const std::filesystem::path& folder, std::string split,
                                   std::map<std::string, double> shares = {});

    /// Takes in what has come since. Shards that cannot be read are left out.
    void rescan();

    std::size_t count() const; ///< samples
    /// One sample by chance. \error InvalidInput  it is damaged
    Result<void> draw(std::mt19937_64& random, Sample& sample) const;
    /// Every sample once, by source, in the order of names; at most `limit` of each source, evenly spread (0: all).
    Result<void>
    forEach(std::size_t limit,
            const std::function<Result<void>(const std::string& source, const Sample& sample)>& look) const;

private:
    struct Source {
        double share = 1;
        std::size_t count = 0;
        std::vector<Shard> shards;
        Result<void> read(std::size_t i, Sample& sample) const;
    };
    std::filesystem::path m_folder;
    std::string m_split;
    std::map<std::string, double> m_shares;
    std::set<std::filesystem::path> m_seen;
    std::map<std::string, Source> m_sources;
};

} // namespace orfeas::trainer
