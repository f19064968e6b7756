#pragma once

#include "app/cli/http_client.h"

#include <QProcess>

#include <filesystem>
#include <memory>

namespace orfeas::cli {

/// `orfeas serve` in a process and a data folder of its own. \thread that it was made on
class BenchService {
public:
    /// \error Io  it does not start
    static Result<std::unique_ptr<BenchService>> start(const std::filesystem::path& program,
                                                       const std::filesystem::path& folder);
    BenchService(const BenchService&) = delete;
    BenchService& operator=(const BenchService&) = delete;
    ~BenchService(); ///< ends it in order

    const HttpPlace& place() const { return m_place; }
    /// What the service and its worker have in RAM, once they have been at rest for so long that both gave back what
    /// their heaps keep. 0: there is no such process.
    struct Memory {
        double serviceMiB = 0;
        double workerMiB = 0;
    };
    Memory settledMemory() const;

private:
    BenchService() = default;
    QProcess m_process;
    HttpPlace m_place;
};

} // namespace orfeas::cli
