#pragma once

#include "core/library/library.h"

#include <QThreadPool>

#include <functional>
#include <memory>

namespace orfeas::service {

/// Writes to the library one thing after the other, on a thread of its own, so that nobody who decides waits for a disk
/// and what is kept has the order of the decisions. \thread any
class JobKeeper {
public:
    using Work = std::function<Result<void>(library::Library&)>;
    using Failed = std::function<void(const Error&)>;

    explicit JobKeeper(std::shared_ptr<library::Library> library);
    JobKeeper(const JobKeeper&) = delete;
    JobKeeper& operator=(const JobKeeper&) = delete;
    ~JobKeeper(); ///< waits until all is written

    library::Library& library() { return *m_library; }

    /// \param failed  called on the writing thread
    void post(Work work, Failed failed);
    /// Returns once all that was posted before is written, or failed. Not from the GUI thread.
    void flush();

private:
    std::shared_ptr<library::Library> m_library;
    QThreadPool m_writer; ///< one thread
};

} // namespace orfeas::service
