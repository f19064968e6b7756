#include "app/trainer/sample_pool.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::trainer {

namespace fs = std::filesystem;

Result<SamplePool> SamplePool::open(const fs::path& folder, std::string split, std::map<std::string, double> shares)
{
    SamplePool pool;
    pool.m_folder = folder;
    pool.m_split = std::move(split);
    pool.m_shares = std::move(shares);
    pool.rescan();
    if (pool.count() == 0)
        return Error { ErrorCode::NotFound,
                       fmt::format("{}: no {}-*.shard there; `orfeas-train data` makes some", folder.string(),
                                   pool.m_split) };
    return pool;
}

void SamplePool::rescan()
{
    std::vector<fs::path> found;
    std::error_code failed;
    for (const fs::directory_entry& entry : fs::directory_iterator(m_folder, failed)) {
        if (entry.path().extension() == ".shard" && entry.path().filename().string().starts_with(m_split + '-')
            && !m_seen.contains(entry.path()))
            found.push_back(entry.path());
    }
    std::sort(found.begin(), found.end());
    for (const fs::path& path : found) {
        m_seen.insert(path);
        auto shard = Shard::open(path);
        if (!shard || shard->count() == 0)
            continue;
        const std::string name = path.stem().string().substr(m_split.size() + 1);
        const std::string source = name.substr(0, name.find('-'));
        Source& kept = m_sources[source];
        const auto share = m_shares.find(source);
        kept.share = share != m_shares.end() ? share->second : 1;
        kept.count += shard->count();
        kept.shards.push_back(std::move(*shard));
    }
}

std::size_t SamplePool::count() const
{
    std::size_t sum = 0;
    for (const auto& [name, source] : m_sources)
        sum += source.count;
    return sum;
}

Result<void> SamplePool::Source::read(std::size_t i, Sample& sample) const
{
    for (const Shard& shard : shards) {
        if (i < shard.count())
            return shard.read(i, sample);
        i -= shard.count();
    }
    return Error { ErrorCode::Internal, "a sample beyond the last was asked for" };
}

Result<void> SamplePool::draw(std::mt19937_64& random, Sample& sample) const
{
    double sum = 0;
    for (const auto& [name, source] : m_sources)
        sum += source.share;
    double at = sum * static_cast<double>(random() >> 11U) * 0x1p-53;
    const Source* chosen = nullptr;
    for (const auto& [name, source] : m_sources) {
        if (chosen != nullptr && at < 0)
            break;
        chosen = &source;
        at -= source.share;
    }
    return chosen->read(random() % chosen->count, sample);
}

Result<void> SamplePool::forEach(std::size_t limit,
                                 const std::function<Result<void>(const std::string&, const Sample&)>& look) const
{
    Sample sample;
    for (const auto& [name, source] : m_sources) {
        const std::size_t count = limit > 0 ? std::min(limit, source.count) : source.count;
        for (std::size_t i = 0; i < count; ++i) {
            if (auto read = source.read(i * source.count / count, sample); !read)
                return read;
            if (auto looked = look(name, sample); !looked)
                return looked;
        }
    }
    return {};
}

} // namespace orfeas::trainer
