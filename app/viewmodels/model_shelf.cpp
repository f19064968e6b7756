#include "app/viewmodels/model_shelf.h"

#include "app/viewmodels/words.h"

#include <QFile>
#include <QVariantMap>

namespace orfeas::viewmodels {

namespace {

QString sentence(const Error& error)
{
    return errorTitle(error.code) + QLatin1Char(' ') + QString::fromStdString(error.message);
}

} // namespace

ModelShelf::ModelShelf(StudioSettings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    m_pool.setMaxThreadCount(1);
    connect(&settings, &StudioSettings::changed, this, [this] {
        if (!m_shownFolder.isEmpty() && folder() != m_shownFolder)
            refresh();
    });
}

ModelShelf::~ModelShelf()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

QVariantList ModelShelf::models() const
{
    QVariantList rows;
    for (const models::Model& model : m_models) {
        double bytes = 0;
        for (const models::ModelFile& file : model.files)
            bytes += static_cast<double>(file.bytes);
        const QString id = QString::fromStdString(model.id);
        const auto check = m_checks.find(id);
        rows += QVariantMap { { "id", id },
                              { "licence", QString::fromStdString(model.licence) },
                              { "territory", QString::fromStdString(model.territory) },
                              { "source", QString::fromStdString(model.source) },
                              { "bytes", bytes },
                              { "files", static_cast<int>(model.files.size()) },
                              { "state", check == m_checks.end() ? QString() : check->second.state },
                              { "detail", check == m_checks.end() ? QString() : check->second.detail } };
    }
    return rows;
}

std::filesystem::path ModelShelf::path() const
{
    const QUrl chosen = m_settings.modelsFolder();
    return chosen.isEmpty() ? models::defaultModelsFolder()
                            : std::filesystem::path(QFile::encodeName(chosen.toLocalFile()).toStdString());
}

QUrl ModelShelf::folder() const
{
    return QUrl::fromLocalFile(QString::fromStdString(path().string()));
}

void ModelShelf::begin()
{
    ++m_running;
    Q_EMIT changed();
}

void ModelShelf::refresh()
{
    m_shownFolder = folder();
    begin();
    m_pool.start([this, path = path()] {
        auto listed = models::ModelsFolder(path).list();
        QMetaObject::invokeMethod(
            this, [this, listed = std::move(listed)] { takeList(listed); }, Qt::QueuedConnection);
    });
}

void ModelShelf::verify(const QString& id)
{
    m_checks[id] = { QStringLiteral("checking"), {} };
    begin();
    m_pool.start([this, id, path = path(), context = JobContext(m_stop.get_token(), {}, 1)] {
        auto faults = models::ModelsFolder(path).verify(id.toStdString(), true, context);
        QMetaObject::invokeMethod(
            this, [this, id, faults = std::move(faults)] { takeFaults(id, faults); }, Qt::QueuedConnection);
    });
}

void ModelShelf::remove(const QString& id)
{
    begin();
    m_pool.start([this, id, path = path()] {
        models::ModelsFolder folder(path);
        const auto removed = folder.remove(id.toStdString());
        auto listed = removed ? folder.list() : Result<std::vector<models::Model>>(removed.error());
        QMetaObject::invokeMethod(
            this, [this, listed = std::move(listed)] { takeList(listed); }, Qt::QueuedConnection);
    });
}

void ModelShelf::takeList(const Result<std::vector<models::Model>>& listed)
{
    --m_running;
    m_trouble = listed ? QString() : sentence(listed.error());
    if (listed)
        m_models = *listed;
    Q_EMIT changed();
}

void ModelShelf::takeFaults(const QString& id, const Result<std::vector<models::Fault>>& faults)
{
    --m_running;
    if (!faults) {
        m_checks[id] = { QStringLiteral("broken"), sentence(faults.error()) };
    } else if (faults->empty()) {
        m_checks[id] = { QStringLiteral("whole"), {} };
    } else {
        QStringList lines;
        for (const models::Fault& fault : *faults)
            lines += QString::fromStdString(fault.file) + QStringLiteral(": ") + sentence(fault.error);
        m_checks[id] = { QStringLiteral("broken"), lines.join(QLatin1Char('\n')) };
    }
    Q_EMIT changed();
}

} // namespace orfeas::viewmodels
