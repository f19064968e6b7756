#include "app/viewmodels/thumbnail_provider.h"

#include "app/viewmodels/mesh_portrait.h"
#include "core/image/decode.h"
#include "core/image/encode.h"

#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <cstring>

namespace orfeas::viewmodels {

namespace {

constexpr auto kSubject = "subject/";
constexpr auto kPicture = "picture/";
constexpr auto kPreview = "preview/"; ///< ID/DEGREES
constexpr int kDefaultSide = 96; ///< px, when the view names no size

QImage toQImage(const image::Image& source)
{
    QImage out(source.width, source.height, QImage::Format_RGBA8888);
    for (int y = 0; y < source.height; ++y)
        std::memcpy(out.scanLine(y), &source.at(0, y), static_cast<std::size_t>(source.width) * sizeof(Rgba8));
    return out;
}

/// Qt's readers scale while they decode, which makes a camera's JPEG cheap; what they do not read goes our own way.
QImage pictureThumbnail(const std::filesystem::path& path, int side)
{
    QImageReader reader(QString::fromStdString(path.string()));
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); size.isValid()) {
        if (size.width() > image::kMaxSide || size.height() > image::kMaxSide)
            return {};
        reader.setScaledSize(size.scaled(side, side, Qt::KeepAspectRatio));
    }
    if (QImage read = reader.read(); !read.isNull())
        return read;
    const auto decoded = image::decode(path, JobContext {});
    return decoded ? toQImage(image::thumbnail(decoded->image, side)) : QImage();
}

class Response final : public QQuickImageResponse {
public:
    void answer(QImage image)
    {
        m_image = image.isNull() ? nothing() : std::move(image);
        Q_EMIT finished();
    }

    QQuickTextureFactory* textureFactory() const override
    {
        return QQuickTextureFactory::textureFactoryForImage(m_image);
    }

private:
    static QImage nothing()
    {
        QImage pixel(1, 1, QImage::Format_RGBA8888);
        pixel.fill(Qt::transparent);
        return pixel;
    }

    QImage m_image;
};

} // namespace

ThumbnailProvider::ThumbnailProvider(service::StudioService& service) : m_service(service)
{
    m_pool.setMaxThreadCount(1);
}

ThumbnailProvider::~ThumbnailProvider()
{
    m_pool.waitForDone();
}

QString ThumbnailProvider::subjectUrl(jobs::JobId id)
{
    return QStringLiteral("image://%1/%2%3").arg(QLatin1String(kName), QLatin1String(kSubject)).arg(id);
}

QString ThumbnailProvider::previewUrl(jobs::JobId id, int degrees)
{
    return QStringLiteral("image://%1/%2%3/%4").arg(QLatin1String(kName), QLatin1String(kPreview)).arg(id).arg(degrees);
}

QString ThumbnailProvider::pictureUrl(const std::filesystem::path& path)
{
    const QByteArray encoded = QUrl::toPercentEncoding(QString::fromStdString(path.string()));
    return QStringLiteral("image://%1/%2%3")
        .arg(QLatin1String(kName), QLatin1String(kPicture), QString::fromLatin1(encoded));
}

QQuickImageResponse* ThumbnailProvider::requestImageResponse(const QString& id, const QSize& requestedSize)
{
    auto* response = new Response; // the engine owns it and deletes it after finished()
    const int side = std::max({ requestedSize.width(), requestedSize.height(), 0 });
    const int wanted = side > 0 ? side : kDefaultSide;
    std::function<QImage()> load;
    int priority = 0; // what is being worked on is looked at first
    if (id.startsWith(QLatin1String(kSubject))) {
        const jobs::JobId job = id.mid(static_cast<int>(std::strlen(kSubject))).toULongLong();
        priority = 1;
        load = [this, job, wanted] {
            const auto subject = m_service.loadSubject(job);
            return subject ? toQImage(image::thumbnail(*subject, wanted)) : QImage();
        };
    } else if (id.startsWith(QLatin1String(kPreview))) {
        const QStringList parts = id.mid(static_cast<int>(std::strlen(kPreview))).split(QLatin1Char('/'));
        priority = 1;
        load = [this, job = parts.value(0).toULongLong(), degrees = parts.value(1).toInt(), wanted] {
            const auto result = m_service.result(job, Stage::Preview);
            return result ? meshPortrait(*result->mesh, degrees, wanted) : QImage();
        };
    } else {
        const QByteArray encoded = id.mid(static_cast<int>(std::strlen(kPicture))).toLatin1();
        const std::string path = QUrl::fromPercentEncoding(encoded).toStdString();
        load = [path, wanted] { return pictureThumbnail(path, wanted); };
    }
    // The answer goes back by the event loop: the engine may have cancelled the request and dropped its interest,
    // but keeps the response until it is finished.
    m_pool.start(
        [response, load] {
            QImage image = load();
            QMetaObject::invokeMethod(
                response, [response, image = std::move(image)]() mutable { response->answer(std::move(image)); },
                Qt::QueuedConnection);
        },
        priority);
    return response;
}

} // namespace orfeas::viewmodels
