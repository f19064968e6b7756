#include "core/service/job_keeper.h"

#include <semaphore>
#include <utility>

namespace orfeas::service {

JobKeeper::JobKeeper(std::shared_ptr<library::Library> library) : m_library(std::move(library))
{
    m_writer.setMaxThreadCount(1);
}

JobKeeper::~JobKeeper()
{
    m_writer.waitForDone();
}

void JobKeeper::post(Work work, Failed failed)
{
    m_writer.start([this, work = std::move(work), failed = std::move(failed)] {
        if (const auto done = work(*m_library); !done && failed)
            failed(done.error());
    });
}

void JobKeeper::flush()
{
    std::binary_semaphore done { 0 };
    m_writer.start([&done] { done.release(); });
    done.acquire();
}

} // namespace orfeas::service
