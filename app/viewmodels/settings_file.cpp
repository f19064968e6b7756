#include "app/viewmodels/settings_file.h"

#include "core/base/atomic_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <array>
#include <utility>

namespace orfeas::viewmodels {

SettingsFile::SettingsFile(QString file, QObject* parent) : QObject(parent), m_file(std::move(file))
{
    m_writer.setMaxThreadCount(1);
    QFile stored(m_file);
    if (stored.open(QIODevice::ReadOnly))
        m_values = QJsonDocument::fromJson(stored.readAll()).object().toVariantMap();
}

SettingsFile::~SettingsFile()
{
    m_writer.waitForDone();
}

QVariant SettingsFile::value(const char* key, const QVariant& standard) const
{
    return m_values.value(QString::fromLatin1(key), standard);
}

void SettingsFile::setValue(const char* key, const QVariant& value)
{
    if (value.isValid())
        m_values[QString::fromLatin1(key)] = value;
    else
        m_values.remove(QString::fromLatin1(key));
    {
        const std::scoped_lock lock(m_mutex);
        m_unwritten = QJsonDocument(QJsonObject::fromVariantMap(m_values)).toJson();
    }
    m_writer.start([this] { write(); });
}

void SettingsFile::write()
{
    QByteArray bytes;
    {
        const std::scoped_lock lock(m_mutex);
        bytes = std::exchange(m_unwritten, {}); // several changes at once are one write
    }
    if (bytes.isEmpty())
        return;
    QDir().mkpath(QFileInfo(m_file).path());
    const std::array pieces { std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())) };
    const auto written = writeFileAtomically(QFile::encodeName(m_file).toStdString(), pieces, true);
    if (!written)
        Q_EMIT failed(QString::fromStdString(written.error().message));
}

} // namespace orfeas::viewmodels
