#pragma once

#include <QObject>
#include <QThreadPool>
#include <QVariant>

#include <mutex>

namespace orfeas::viewmodels {

/// Named values in a JSON file, read once, written whole and atomically whenever one changed. Not QSettings: that
/// writes through QSaveFile, which loses the old file on a full disk. \thread GUI; files are written by a thread of its
/// own, the last state before this ends
class SettingsFile : public QObject {
    Q_OBJECT

public:
    /// A file that is missing or no JSON reads as empty.
    explicit SettingsFile(QString file, QObject* parent = nullptr);
    ~SettingsFile() override;

    QVariant value(const char* key, const QVariant& standard = {}) const;
    /// \param value  invalid: nothing is kept any more
    void setValue(const char* key, const QVariant& value);

Q_SIGNALS:
    void failed(const QString& reason); ///< the file could not be written; it is tried again at the next change

private:
    void write();

    const QString m_file;
    QVariantMap m_values;
    std::mutex m_mutex; ///< guards m_unwritten
    QByteArray m_unwritten; ///< what the file is to hold; empty: it does
    QThreadPool m_writer; ///< one thread
};

} // namespace orfeas::viewmodels
