#pragma once

#include "app/viewmodels/studio_settings.h"
#include "core/asset/target.h"
#include "core/asset/writer.h"
#include "core/service/studio_service.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <optional>
#include <stop_token>

namespace orfeas::viewmodels {

/// Writes a job's mesh to a file, off the GUI thread. \thread GUI
class ExportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.exporter")
    Q_PROPERTY(QStringList formats READ formats CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    Q_PROPERTY(QString message READ message NOTIFY ended)
    Q_PROPERTY(bool failed READ failed NOTIFY ended)
    Q_PROPERTY(QUrl lastFolder READ lastFolder NOTIFY ended)
    Q_PROPERTY(bool canReplace READ canReplace NOTIFY ended)
    Q_PROPERTY(QVariantList targets READ targets NOTIFY retranslated) ///< of each: { name, title, formats, note }

public:
    ExportController(service::StudioService& service, StudioSettings& settings, QObject* parent = nullptr);
    ~ExportController() override;

    QStringList formats() const; ///< "glb", "obj", ...
    bool busy() const { return m_running > 0; }
    QString message() const { return m_message; } ///< how the last export ended, for people; empty: none yet
    bool failed() const { return m_failed; }
    QUrl lastFolder() const { return m_lastFolder; } ///< where the last export went
    /// The last export stopped because a file of its name is there: replace() goes on.
    bool canReplace() const { return m_blocked.has_value(); }

    QVariantList targets() const; ///< the first has no name: the mesh as it is
    /// What was made of a job's stage by hand; its file is to be that. \return null: nothing
    using Edited = std::function<std::shared_ptr<const mesh::Mesh>(int job, int stage)>;
    void setEdited(Edited edited) { m_edited = std::move(edited); }

    Q_INVOKABLE QString formatTitle(const QString& format) const;
    /// Where a file dialog starts: the last folder and a name that is free there.
    Q_INVOKABLE QUrl suggestedFile(int job, const QString& format) const;
    /// Writes the shown stage (-1: the newest) of `job` to `file`, whose ending says the format. A file that is there
    /// stays, and canReplace() is true then.
    Q_INVOKABLE void exportTo(int job, int stage, const QUrl& file);
    /// Does the export that a file was in the way of, and replaces that file.
    Q_INVOKABLE void replace();

Q_SIGNALS:
    void busyChanged();
    void ended();
    void retranslated();

private:
    /// One export as it was asked for.
    struct Order {
        std::shared_ptr<const mesh::Mesh> mesh;
        const asset::TargetProfile* target = nullptr; ///< null: the mesh's own axes and units
        std::string name; ///< of the mesh in the file
        std::filesystem::path path;
        asset::Format format = asset::Format::Glb;
    };
    void write(const Order& order, bool replace);
    /// What was written, and what of it was found otherwise when it was read back.
    struct Written {
        std::vector<std::filesystem::path> files;
        QStringList differing;
    };
    static Result<Written> writeNow(const Order& order, const asset::WriteOptions& options, const JobContext& context);
    void finish(const Order& order, const Result<Written>& written);
    void end(const QString& message, bool failed, const QUrl& folder);

    service::StudioService& m_service;
    StudioSettings& m_settings;
    Edited m_edited;
    std::stop_source m_stop;
    QThreadPool m_pool;
    int m_running = 0;
    QString m_message;
    bool m_failed = false;
    QUrl m_lastFolder;
    std::optional<Order> m_blocked;
};

} // namespace orfeas::viewmodels
