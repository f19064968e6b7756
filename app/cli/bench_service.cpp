#include "app/cli/bench_service.h"

#include "app/cli/process_memory.h"

#include <QProcessEnvironment>

#include <chrono>
#include <fstream>
#include <thread>

namespace orfeas::cli {

namespace {

constexpr int kPatienceMs = 60'000;

/// The process that a process has started, whichever of its threads did; 0: none.
int childOf(int process)
{
    std::error_code failed;
    const auto threads = std::filesystem::path("/proc") / std::to_string(process) / "task";
    for (const auto& thread : std::filesystem::directory_iterator(threads, failed)) {
        int child = 0;
        if (std::ifstream(thread.path() / "children") >> child)
            return child;
    }
    return 0;
}

} // namespace

Result<std::unique_ptr<BenchService>> BenchService::start(const std::filesystem::path& program,
                                                          const std::filesystem::path& folder)
{
    auto service = std::unique_ptr<BenchService>(new BenchService);
    QProcess& process = service->m_process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("ORFEAS_DATA_DIR", QString::fromStdString((folder / "data").string()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QString::fromStdString(program.string()), { "serve", "--listen", "127.0.0.1:0" });
    std::string lines;
    while (lines.find("token file") == std::string::npos || lines.back() != '\n') {
        if (!process.waitForReadyRead(kPatienceMs))
            return Error { ErrorCode::Io, program.string() + " serve: does not start" };
        lines += process.readAllStandardOutput().toStdString();
    }
    const std::size_t port = lines.find(':', lines.find("//") + 2) + 1;
    service->m_place.port = static_cast<std::uint16_t>(std::stoul(lines.substr(port)));
    std::ifstream(folder / "data" / "service" / "token") >> service->m_place.token;
    HttpCall ready;
    ready.path = "/readyz";
    for (auto answer = httpCall(service->m_place, ready); !answer || answer->status != 200;
         answer = httpCall(service->m_place, ready))
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return service;
}

BenchService::~BenchService()
{
    m_process.terminate();
    m_process.waitForFinished(kPatienceMs);
}

BenchService::Memory BenchService::settledMemory() const
{
    std::this_thread::sleep_for(std::chrono::seconds(6)); // both trim after 2 s
    const auto service = static_cast<int>(m_process.processId());
    return { residentMiB(service), residentMiB(childOf(service)) };
}

} // namespace orfeas::cli
