#include "app/viewmodels/import_controller.h"

#include "core/base/atomic_file.h"
#include "core/service/picture_list.h"

#include <QBuffer>
#include <QClipboard>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>
#include <QStandardPaths>
#include <QtConcurrent>

#include <array>

namespace orfeas::viewmodels {

namespace {

constexpr auto kExampleFolder = ":/orfeas/examples";

std::filesystem::path pathOf(const QString& text)
{
    return { QFile::encodeName(text).toStdString() };
}

/// The studio's own folder for pictures that came without a file. Empty when it cannot be made.
QString ownFolder(const QString& name)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + name;
    return QDir().mkpath(folder) ? folder : QString();
}

bool written(const QString& target, const QByteArray& bytes)
{
    const std::array pieces { std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())) };
    return static_cast<bool>(writeFileAtomically(pathOf(target), pieces, true));
}

/// Writes an example that lives inside the program to a file, so that it is a picture like any other.
QString unpackedExample(const QUrl& url)
{
    const QString folder = ownFolder(QStringLiteral("examples"));
    QString target = folder + QLatin1Char('/') + url.fileName();
    if (folder.isEmpty())
        return {};
    QFile example(QLatin1Char(':') + url.path());
    if (QFile::exists(target))
        return target;
    return example.open(QIODevice::ReadOnly) && written(target, example.readAll()) ? target : QString();
}

QString savedPixels(const QImage& pixels)
{
    const QString folder = ownFolder(QStringLiteral("pasted"));
    const QString name = QStringLiteral("pasted %1.png")
                             .arg(QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh.mm.ss.zzz")));
    QString target = folder + QLatin1Char('/') + name;
    QByteArray png;
    QBuffer buffer(&png);
    return !folder.isEmpty() && pixels.save(&buffer, "PNG") && written(target, png) ? target : QString();
}

} // namespace

ImportController::ImportController(service::StudioService& service, StudioSettings& settings, QObject* parent)
    : QObject(parent), m_service(service), m_settings(settings)
{
    m_pool.setMaxThreadCount(1); // keeps the order in which things were dropped
}

ImportController::~ImportController()
{
    m_pool.waitForDone();
}

QStringList ImportController::nameFilters() const
{
    return { tr("Pictures (*.png *.jpg *.jpeg *.webp *.tif *.tiff *.bmp *.gif *.heic *.heif *.avif *.exr)"),
             tr("All files (*)") };
}

QList<QUrl> ImportController::examples() const
{
    QList<QUrl> urls;
    for (const QString& name : QDir(QLatin1String(kExampleFolder)).entryList({ QStringLiteral("*.png") }))
        urls += QUrl(QStringLiteral("qrc%1/%2").arg(QLatin1String(kExampleFolder), name));
    return urls;
}

void ImportController::addUrls(const QList<QUrl>& urls)
{
    Sources sources;
    for (const QUrl& url : urls) {
        if (url.isLocalFile())
            sources.paths.push_back(pathOf(url.toLocalFile()));
        else if (url.scheme() == QLatin1String("qrc"))
            sources.examples += url;
        else
            Q_EMIT refused(tr("%1 is on the net: save the picture first, then drop the file.").arg(url.toString()));
    }
    add(std::move(sources));
}

void ImportController::addPaths(const QStringList& paths)
{
    Sources sources;
    for (const QString& path : paths)
        sources.paths.push_back(pathOf(QDir::current().absoluteFilePath(path)));
    add(std::move(sources));
}

bool ImportController::paste()
{
    const QMimeData* data = QGuiApplication::clipboard()->mimeData();
    if (!data)
        return false;
    if (data->hasUrls()) {
        addUrls(data->urls());
        return true;
    }
    Sources sources;
    sources.pixels = qvariant_cast<QImage>(data->imageData());
    if (sources.pixels.isNull())
        return false;
    add(std::move(sources));
    return true;
}

void ImportController::again(int job)
{
    const auto earlier = m_service.snapshot(job);
    if (!earlier)
        return;
    jobs::Request request = m_settings.request();
    request.pictures = earlier->request.pictures;
    request.name = earlier->request.name;
    request.mattes = earlier->request.mattes;
    request.frameRatio = earlier->request.frameRatio;
    Q_EMIT added(static_cast<int>(m_service.submit(std::move(request))), 1);
}

void ImportController::add(Sources sources)
{
    if (sources.paths.empty() && sources.examples.isEmpty() && sources.pixels.isNull())
        return;
    [[maybe_unused]] const auto future = QtConcurrent::run(&m_pool, [this, sources = std::move(sources)] {
        std::vector<std::filesystem::path> pictures = service::expandPictures(sources.paths);
        QStringList made;
        for (const QUrl& example : sources.examples)
            made += unpackedExample(example);
        if (!sources.pixels.isNull())
            made += savedPixels(sources.pixels);
        for (const QString& path : std::as_const(made)) {
            if (!path.isEmpty())
                pictures.push_back(pathOf(path));
        }
        const bool kept = !made.contains(QString());
        QMetaObject::invokeMethod(
            this,
            [this, pictures = std::move(pictures), kept] {
                if (!kept)
                    Q_EMIT refused(tr("The picture could not be kept: the studio's data folder is not writable."));
                submit(pictures);
            },
            Qt::QueuedConnection);
    });
}

void ImportController::submit(const std::vector<std::filesystem::path>& pictures)
{
    jobs::JobId first = 0;
    int count = 0;
    for (const service::PictureSet& set : service::groupViews(pictures)) {
        jobs::Request request = m_settings.request();
        request.pictures = set.pictures;
        request.name = set.name;
        request.hold = m_settings.hold();
        const jobs::JobId id = m_service.submit(std::move(request));
        first = first == 0 ? id : first;
        ++count;
    }
    if (count > 0)
        Q_EMIT added(static_cast<int>(first), count);
}

} // namespace orfeas::viewmodels
