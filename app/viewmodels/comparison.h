#pragma once

#include "app/viewmodels/job_selection.h"

#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace orfeas::viewmodels {

/// A second result beside the one that is shown, seen by the same camera: another stage, another model, or the shown
/// stage before its mesh steps. \thread GUI
class Comparison : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.comparison")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY changed)
    Q_PROPERTY(QString chosen READ chosen WRITE choose NOTIFY changed) ///< one of `choices`
    Q_PROPERTY(QVariantList choices READ choices NOTIFY changed) ///< of each: { text, value }
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString shownTitle READ shownTitle NOTIFY changed)
    Q_PROPERTY(orfeas::viewmodels::MeshDisplay* display READ display CONSTANT)

public:
    Comparison(service::StudioService& service, JobSelection& selection, QObject* parent = nullptr);

    bool active() const { return m_active; }
    void setActive(bool active);
    QString chosen() const { return m_chosen; }
    void choose(const QString& choice);
    QVariantList choices() const;
    QString title() const; ///< of what is compared with
    QString shownTitle() const;
    MeshDisplay* display() { return &m_display; }

Q_SIGNALS:
    void changed();

private:
    struct Place {
        jobs::JobId job = 0;
        Stage stage = Stage::Final;
    };
    static QString textOf(Place place); ///< "12:3"
    static std::optional<Place> placeOf(const QString& text);
    QString titleOf(Place place) const;
    void show();

    service::StudioService& m_service;
    JobSelection& m_selection;
    MeshDisplay m_display;
    bool m_active = false;
    QString m_chosen;
};

} // namespace orfeas::viewmodels
