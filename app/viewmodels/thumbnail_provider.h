#pragma once

#include "core/service/studio_service.h"

#include <QQuickAsyncImageProvider>
#include <QThreadPool>
#include <QUrl>

#include <filesystem>

namespace orfeas::viewmodels {

/// Small pictures for lists: the subject of a job once it is cut out, the picture itself before. Decodes and scales on
/// a thread of its own; a picture that cannot be read gives one transparent pixel, its job says why.
class ThumbnailProvider final : public QQuickAsyncImageProvider {
    Q_OBJECT

public:
    static constexpr auto kName = "thumbnails"; ///< to be given to QQmlEngine::addImageProvider

    explicit ThumbnailProvider(service::StudioService& service);
    ~ThumbnailProvider() override;

    static QString subjectUrl(jobs::JobId id);
    /// The voxels of a job (meshPortrait()), while its result is in memory.
    static QString previewUrl(jobs::JobId id, int degrees);
    static QString pictureUrl(const std::filesystem::path& path);

    QQuickImageResponse* requestImageResponse(const QString& id, const QSize& requestedSize) override;

private:
    service::StudioService& m_service;
    QThreadPool m_pool;
};

} // namespace orfeas::viewmodels
