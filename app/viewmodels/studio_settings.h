#pragma once

#include "app/viewmodels/settings_file.h"
#include "core/jobs/job.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace orfeas::viewmodels {

/// What the artist chose and finds again at the next start. Applied at once, written by a thread of its own.
class StudioSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.settings")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY themeChanged)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY reducedMotionChanged)
    Q_PROPERTY(QString engine READ engine WRITE setEngine NOTIFY engineChanged)
    Q_PROPERTY(int resolution READ resolution WRITE setResolution NOTIFY resolutionChanged)
    Q_PROPERTY(double relief READ relief WRITE setRelief NOTIFY reliefChanged)
    Q_PROPERTY(double thickness READ thickness WRITE setThickness NOTIFY thicknessChanged)
    Q_PROPERTY(QString exportFormat READ exportFormat WRITE setExportFormat NOTIFY exportFormatChanged)
    Q_PROPERTY(QUrl exportFolder READ exportFolder WRITE setExportFolder NOTIFY exportFolderChanged)
    Q_PROPERTY(QUrl importFolder READ importFolder WRITE setImportFolder NOTIFY importFolderChanged)

public:
    /// \param file  a JSON file; empty: the user's own
    explicit StudioSettings(const QString& file = {}, QObject* parent = nullptr);

    QString theme() const; ///< "dark", "light" or "system"
    bool reducedMotion() const;
    QString engine() const; ///< engine::EngineInfo::id; empty: the default one
    int resolution() const; ///< cells a side: 64, 128, 256 or 512
    double relief() const; ///< [0, 1]
    double thickness() const; ///< [0.2, 3]
    QString exportFormat() const; ///< asset::FormatInfo::name
    QUrl exportFolder() const;
    QUrl importFolder() const;

    void setTheme(const QString& theme);
    void setReducedMotion(bool reduced);
    void setEngine(const QString& engine);
    void setResolution(int resolution);
    void setRelief(double relief);
    void setThickness(double thickness);
    void setExportFormat(const QString& format);
    void setExportFolder(const QUrl& folder);
    void setImportFolder(const QUrl& folder);

    /// A request with all that the settings decide; pictures and name are the caller's.
    jobs::Request request() const;

Q_SIGNALS:
    void themeChanged();
    void reducedMotionChanged();
    void engineChanged();
    void resolutionChanged();
    void reliefChanged();
    void thicknessChanged();
    void exportFormatChanged();
    void exportFolderChanged();
    void importFolderChanged();
    void notSaved(const QString& reason); ///< for people: the file could not be written

private:
    SettingsFile m_store;
};

} // namespace orfeas::viewmodels
