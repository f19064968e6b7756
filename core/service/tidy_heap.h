#pragma once

#include "core/service/studio_service.h"

#include <QTimer>

#include <functional>

namespace orfeas::service {

/// Keeps the memory of a program that makes models for weeks in another process near what it uses: results come and go
/// in blocks of megabytes. \thread the service's
class TidyHeap : public QObject {
public:
    /// From here on large blocks go back to the system (memory::returnLargeBlocks()): make it before other threads are
    /// started.
    TidyHeap();

    /// Trims the heap once after each busy time. \param service  must outlive it
    /// \param letGo  called before: what is kept only to be quick can go
    void watch(StudioService& service, std::function<void()> letGo = {});

private:
    QTimer m_rest;
};

} // namespace orfeas::service
