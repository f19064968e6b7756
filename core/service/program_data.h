#pragma once

#include "core/cache/result_cache.h"
#include "core/engine/registry.h"
#include "core/library/library.h"
#include "core/service/job_runner.h"
#include "core/service/step_memory.h"

#include <functional>
#include <memory>
#include <string>

namespace orfeas::service {

/// \error as ResultCache::open()
Result<std::shared_ptr<cache::ResultCache>> openCache(const std::filesystem::path& dataFolder);
/// \error as Library::open()
Result<std::shared_ptr<library::Library>> openLibrary(const std::filesystem::path& dataFolder);

/// `inner`, and what was made before from the cache. A cache that cannot be opened is said in the log and done without.
/// \param engines  must outlive it
std::shared_ptr<JobRunner> cachingRunner(std::shared_ptr<JobRunner> inner, const engine::Registry& engines,
                                         const std::filesystem::path& dataFolder);
/// The same with a cache that is open, or could not be opened.
std::shared_ptr<JobRunner> cachingRunner(std::shared_ptr<JobRunner> inner, const engine::Registry& engines,
                                         const Result<std::shared_ptr<cache::ResultCache>>& cache);

/// This machine's memory as a budget, with what past jobs taught. \param bytes  0: what is free
std::shared_ptr<MemoryPlanner> openMemory(const std::filesystem::path& dataFolder, std::uint64_t bytes);
/// Keeps what was learnt; trouble is said in the log.
void keepLearnt(const MemoryPlanner& memory, const std::filesystem::path& dataFolder);

/// What ServiceOptions::provenance wants. \param program  this program's version  \param engines  must outlive it
std::function<library::Provenance(const jobs::Request&)> provenanceFrom(const engine::Registry& engines,
                                                                        std::string program);

} // namespace orfeas::service
