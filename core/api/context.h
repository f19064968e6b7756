#pragma once

#include "core/api/artifact_store.h"
#include "core/api/client_words.h"
#include "core/api/gate.h"
#include "core/api/job_hub.h"
#include "core/api/metrics.h"
#include "core/api/picture_store.h"
#include "core/api/request_field.h"
#include "core/cache/result_cache.h"
#include "core/engine/registry.h"

#include <QThreadPool>

#include <atomic>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>

namespace orfeas::api {

struct ApiOptions {
    std::string version; ///< of the program
    std::filesystem::path dataFolder;
    std::size_t mostWaiting = 1000; ///< jobs; more are answered with 429
    std::uint64_t budget = 0; ///< bytes that all models together may take; 0: what is free
    std::size_t uploadBytes = std::size_t { 64 } << 20U; ///< of a request that carries pictures
    bool forgetResults = true; ///< of jobs that end: the library has them, and this program shows none
    bool hunyuanDoor = false;
    bool meshyDoor = false;
    bool stabilityDoor = false;
};

/// What the handlers of all routes work on. Lives as long as the service answers.
struct Context {
    Context(service::StudioService& studio, const engine::Registry& registry, std::shared_ptr<library::Library> jobs,
            std::shared_ptr<cache::ResultCache> results, ApiOptions given, std::string idSecret)
        : service(studio), engines(registry), library(std::move(jobs)), cache(std::move(results)),
          options(std::move(given)), secret(std::move(idSecret)), fields(requestFields(engines)),
          pictures(options.dataFolder / "service" / "pictures"), words(pictures, options.dataFolder),
          hub(service, words, options.forgetResults), artifacts(library, options.dataFolder / "service" / "artifacts"),
          metrics(options.version)
    {
    }

    service::StudioService& service;
    const engine::Registry& engines;
    const std::shared_ptr<library::Library> library;
    const std::shared_ptr<cache::ResultCache> cache;
    const ApiOptions options;
    const std::string secret; ///< what ids are made of from an Idempotency-Key
    const std::vector<RequestField> fields;
    PictureStore pictures;
    ClientWords words;
    JobHub hub;
    ArtifactStore artifacts;
    Metrics metrics;
    std::mutex submitting; ///< so that one Idempotency-Key is one job
    std::atomic<bool> isReady { false }; ///< earlier jobs were taken over
    Gate gate; ///< of what is posted to the service's thread
    QThreadPool encoders; ///< one thread, for data in lines; last, so that it ends first
};

} // namespace orfeas::api
