#pragma once

#include "app/viewmodels/service_host.h"
#include "app/viewmodels/studio_settings.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace orfeas::viewmodels {

/// The HTTP service inside the studio: does what the settings say and tells how that went. \thread GUI
class ServiceSwitch : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.service")
    /// "none" (jobs are not kept, so nobody else is answered), "off", "starting", "on", "ending" or "failed"
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed) ///< the same, for people
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) ///< why it failed; empty: it did not
    Q_PROPERTY(QString detail READ detail NOTIFY changed) ///< the trouble's own words
    Q_PROPERTY(QString address READ address NOTIFY changed) ///< while it is on, else empty
    Q_PROPERTY(QString tokenFile READ tokenFile NOTIFY changed)

public:
    explicit ServiceSwitch(StudioSettings& settings, QObject* parent = nullptr);

    QString state() const;
    QString stateText() const;
    QString trouble() const;
    QString detail() const;
    QString address() const;
    QString tokenFile() const { return m_tokenFile; }

    /// From now on the settings are followed. \param tokenFile  shown
    void setHost(std::unique_ptr<ServiceHost> host, const QString& tokenFile);

    Q_INVOKABLE void tryAgain();
    Q_INVOKABLE void copyAddress() const;
    Q_INVOKABLE void copyToken() const;
    void retranslate() { Q_EMIT changed(); }

Q_SIGNALS:
    void changed();

private:
    void follow();
    void start();
    void stop();

    StudioSettings& m_settings;
    QString m_tokenFile;
    bool m_isBusy = false; ///< something was asked and is not told yet
    int m_port = 0; ///< that was asked last
    std::optional<ServiceHost::Started> m_started;
    std::optional<Error> m_failure; ///< of `m_port`
    std::unique_ptr<ServiceHost> m_host; ///< last: it tells until it has ended
};

} // namespace orfeas::viewmodels
