#pragma once

#include "app/viewmodels/job_selection.h"
#include "app/viewmodels/settings_file.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace orfeas::viewmodels {

/// How the artist left the studio: which model was shown, from where, how large the window was. Kept as it changes, so
/// that the next start goes on there, whatever ended this one. \thread GUI
class StudioSession : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.session")

public:
    /// \param file  a JSON file; empty: the user's own  \param service, selection  must outlive it
    StudioSession(service::StudioService& service, JobSelection& selection, const QString& file,
                  QObject* parent = nullptr);

    /// A place of the window's own, "viewport/azimuth"; numbers, texts and booleans. Undefined: nothing was remembered.
    Q_INVOKABLE QVariant recall(const QString& name) const;
    Q_INVOKABLE void remember(const QString& name, const QVariant& value);

Q_SIGNALS:
    /// The job that was shown last is shown again, since nothing else was chosen meanwhile.
    void restored();

private:
    void restore();
    void keepSelection();

    service::StudioService& m_service;
    JobSelection& m_selection;
    SettingsFile m_store;
    bool m_begun = false; ///< what was shown last was looked for, or another was chosen
};

} // namespace orfeas::viewmodels
