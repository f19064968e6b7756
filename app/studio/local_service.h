#pragma once

#include "app/viewmodels/service_host.h"
#include "core/api/api.h"

#include <QThread>

#include <memory>

namespace orfeas::studio {

/// What the service works on. All must outlive it.
struct LocalServiceParts {
    service::StudioService& service;
    const engine::Registry& engines;
    std::shared_ptr<library::Library> library;
    std::shared_ptr<cache::ResultCache> cache;
    std::filesystem::path dataFolder;
    std::uint64_t budget = 0; ///< ApiOptions::budget
};

/// The server of `orfeas serve` over the studio's own queue, cache and library, on a thread of its own: the window does
/// not wait for disks or clients.
class LocalService : public viewmodels::ServiceHost {
public:
    explicit LocalService(LocalServiceParts parts);
    ~LocalService() override;

    void start(std::uint16_t port, std::function<void(Result<Started>)> told) override;
    void stop(std::function<void()> told) override;

private:
    Result<Started> started(std::uint16_t port);

    const LocalServiceParts m_parts;
    std::unique_ptr<api::ApiServer> m_server; ///< of m_thread; null: off
    QThread m_thread;
    QObject m_here; ///< lives on m_thread
};

} // namespace orfeas::studio
