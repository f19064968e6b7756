#include "core/service/program_data.h"

#include "core/base/log.h"
#include "core/base/machine.h"
#include "core/memory/host_meter.h"
#include "core/service/caching_runner.h"
#include "core/service/engine_weights.h"
#include "core/store/data_folder.h"

namespace orfeas::service {

namespace {

constexpr const char* kPeaksFile =
    "learnt-peaks.txt"; ///< in the data folder; another name than that of versions with other formulas

} // namespace

Result<std::shared_ptr<cache::ResultCache>> openCache(const std::filesystem::path& dataFolder)
{
    auto opened = cache::ResultCache::open(dataFolder / "cache");
    if (!opened)
        return opened.error();
    return std::shared_ptr<cache::ResultCache>(std::move(*opened));
}

Result<std::shared_ptr<library::Library>> openLibrary(const std::filesystem::path& dataFolder)
{
    auto opened = library::Library::open(dataFolder / "library");
    if (!opened)
        return opened.error();
    return std::shared_ptr<library::Library>(std::move(*opened));
}

std::shared_ptr<JobRunner> cachingRunner(std::shared_ptr<JobRunner> inner, const engine::Registry& engines,
                                         const std::filesystem::path& dataFolder)
{
    return cachingRunner(std::move(inner), engines, openCache(dataFolder));
}

std::shared_ptr<JobRunner> cachingRunner(std::shared_ptr<JobRunner> inner, const engine::Registry& engines,
                                         const Result<std::shared_ptr<cache::ResultCache>>& cache)
{
    if (cache)
        return std::make_shared<CachingRunner>(std::move(inner), engines, *cache);
    log(LogLevel::Warning, "cache", "going on without a cache: " + cache.error().message);
    return inner;
}

std::shared_ptr<MemoryPlanner> openMemory(const std::filesystem::path& dataFolder, std::uint64_t bytes)
{
    auto budget = std::make_shared<memory::MemoryBudget>(std::make_shared<memory::HostMeter>(), bytes);
    return std::make_shared<MemoryPlanner>(std::move(budget), memory::LearntPeaks::load(dataFolder / kPeaksFile));
}

void keepLearnt(const MemoryPlanner& memory, const std::filesystem::path& dataFolder)
{
    auto kept = store::makeFolder(dataFolder);
    if (kept)
        kept = memory.peaks.save(dataFolder / kPeaksFile);
    if (!kept)
        log(LogLevel::Warning, "memory", kept.error().message);
}

std::function<library::Provenance(const jobs::Request&)> provenanceFrom(const engine::Registry& engines,
                                                                        std::string program)
{
    return [&engines, program = std::move(program), machine = machineLine()](const jobs::Request& request) {
        library::Provenance provenance;
        provenance.engine = request.engine;
        if (const auto entry = engines.find(request.engine)) {
            provenance.engine = (*entry)->info.id;
            provenance.engineVersion = (*entry)->info.version;
            if (auto identity = identityOf(**entry, request.model, request.precision)) {
                provenance.engineVersion = std::move(identity->version);
                provenance.weights = std::move(identity->weights);
                provenance.model = std::move(identity->model);
            }
        }
        provenance.program = program;
        provenance.machine = machine;
        std::error_code failed;
        if (std::filesystem::is_regular_file(request.front(), failed)) {
            if (const auto picture = sha256OfFile(request.front()))
                provenance.picture = picture->hex();
        }
        return provenance;
    };
}

} // namespace orfeas::service
