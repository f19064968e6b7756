#pragma once

#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace orfeas::viewmodels {

/// Calls `take` with what `future` brings, from the event loop of `context`'s thread: never before this returns,
/// however quick the other thread was (QFuture::then() calls at once what is there already). Not at all once `context`
/// is gone. \thread of `context`
template<typename T, typename Take> void deliver(const QFuture<T>& future, QObject* context, Take take)
{
    auto* watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, take = std::move(take)]() mutable {
        watcher->deleteLater();
        take(watcher->future().takeResult());
    });
    watcher->setFuture(future);
}

} // namespace orfeas::viewmodels
