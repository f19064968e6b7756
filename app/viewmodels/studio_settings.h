#pragma once

#include "app/viewmodels/settings_file.h"
#include "core/jobs/job.h"

#include <QElapsedTimer>
#include <QObject>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace orfeas::viewmodels {

/// What the artist chose and finds again at the next start. Applied at once, undoable while the window is open, written
/// by a thread of its own. \thread GUI
class StudioSettings : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.settings")
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(double scale READ scale WRITE setScale NOTIFY changed)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString navigation READ navigation WRITE setNavigation NOTIFY changed)
    Q_PROPERTY(QVariantMap keys READ keys NOTIFY changed)
    Q_PROPERTY(QString engine READ engine WRITE setEngine NOTIFY changed)
    Q_PROPERTY(int resolution READ resolution WRITE setResolution NOTIFY changed)
    Q_PROPERTY(double relief READ relief WRITE setRelief NOTIFY changed)
    Q_PROPERTY(double thickness READ thickness WRITE setThickness NOTIFY changed)
    Q_PROPERTY(int triangles READ triangles WRITE setTriangles NOTIFY changed)
    Q_PROPERTY(int textureSide READ textureSide WRITE setTextureSide NOTIFY changed)
    Q_PROPERTY(QString waitFor READ waitFor WRITE setWaitFor NOTIFY changed)
    Q_PROPERTY(QString precision READ precision WRITE setPrecision NOTIFY changed)
    Q_PROPERTY(double memoryGiB READ memoryGiB WRITE setMemoryGiB NOTIFY changed)
    Q_PROPERTY(int jobsAtOnce READ jobsAtOnce WRITE setJobsAtOnce NOTIFY changed)
    Q_PROPERTY(QUrl modelsFolder READ modelsFolder WRITE setModelsFolder NOTIFY changed)
    Q_PROPERTY(bool serviceOn READ serviceOn WRITE setServiceOn NOTIFY changed)
    Q_PROPERTY(int servicePort READ servicePort WRITE setServicePort NOTIFY changed)
    Q_PROPERTY(QString exportFormat READ exportFormat WRITE setExportFormat NOTIFY changed)
    Q_PROPERTY(QString exportTarget READ exportTarget WRITE setExportTarget NOTIFY changed)
    Q_PROPERTY(QUrl exportFolder READ exportFolder WRITE setExportFolder NOTIFY changed)
    Q_PROPERTY(QUrl importFolder READ importFolder WRITE setImportFolder NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)

public:
    /// \param file  a JSON file; empty: the user's own
    explicit StudioSettings(const QString& file = {}, QObject* parent = nullptr);

    QString theme() const; ///< "dark", "light", "contrast" or "system"
    double scale() const; ///< of type and controls, [0.75, 2]
    bool reducedMotion() const;
    QString language() const; ///< "de", "zh_CN", ...; empty: the system's
    QString navigation() const; ///< "studio", "blender" or "maya": what the mouse does in the viewport
    QVariantMap keys() const; ///< of commands whose keys were changed, by name
    QString engine() const; ///< engine::EngineInfo::id; empty: the first
    int resolution() const; ///< cells a side: 64, 128, 256 or 512
    double relief() const; ///< [0, 1]
    double thickness() const; ///< [0.2, 3]
    int triangles() const; ///< at most; 0: all that were extracted
    int textureSide() const; ///< px: 512, 1024, 2048 or 4096
    QString waitFor() const; ///< what new pictures wait for: "nothing", "matte" or "preview"
    jobs::Hold hold() const; ///< the same
    QString precision() const; ///< jobs::Request::precision
    double memoryGiB() const; ///< that jobs may hold; 0: what is free
    std::uint64_t memoryBytes() const; ///< the same
    int jobsAtOnce() const; ///< at most, [1, 16]
    QUrl modelsFolder() const; ///< empty: the program's own
    bool serviceOn() const; ///< other programs of this machine are answered
    int servicePort() const; ///< [1024, 65535]
    QString exportFormat() const; ///< asset::FormatInfo::name
    QString exportTarget() const; ///< asset::TargetProfile::name; empty: the mesh as it is
    QUrl exportFolder() const;
    QUrl importFolder() const;

    void setTheme(const QString& theme);
    void setScale(double scale);
    void setReducedMotion(bool reduced);
    void setLanguage(const QString& language);
    void setNavigation(const QString& preset);
    void setEngine(const QString& id);
    void setResolution(int resolution);
    void setRelief(double relief);
    void setThickness(double thickness);
    void setTriangles(int most);
    void setTextureSide(int side);
    void setWaitFor(const QString& what);
    void setPrecision(const QString& precision);
    void setMemoryGiB(double gib);
    void setJobsAtOnce(int most);
    void setModelsFolder(const QUrl& folder);
    void setServiceOn(bool on);
    void setServicePort(int port);
    void setExportFormat(const QString& format);
    void setExportTarget(const QString& target);
    void setExportFolder(const QUrl& folder);
    void setImportFolder(const QUrl& folder);

    /// Gives a command other keys; what equals `standard` is not kept.
    Q_INVOKABLE void setKeys(const QString& command, const QString& keys, const QString& standard);
    Q_INVOKABLE void resetKeys();

    bool canUndo() const { return !m_past.empty(); }
    /// Takes the last change back; changes of one setting that follow each other quickly are one.
    Q_INVOKABLE void undo();

    /// A request with all that the settings decide; pictures and name are the caller's.
    jobs::Request request() const;

Q_SIGNALS:
    void changed(); ///< one of them
    void notSaved(const QString& reason); ///< for people: the file could not be written

private:
    /// \param undoable  a choice of its own, no trace of another action
    void set(const char* key, const QVariant& now, const QVariant& wanted, bool undoable = true);

    struct Change {
        const char* key;
        QVariant before; ///< invalid: it was not kept
    };
    SettingsFile m_store;
    std::vector<Change> m_past;
    QElapsedTimer m_lastChange;
};

} // namespace orfeas::viewmodels
