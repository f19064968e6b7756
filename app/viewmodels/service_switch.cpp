#include "app/viewmodels/service_switch.h"

#include "app/viewmodels/words.h"

#include <QClipboard>
#include <QGuiApplication>

namespace orfeas::viewmodels {

ServiceSwitch::ServiceSwitch(StudioSettings& settings, QObject* parent) : QObject(parent), m_settings(settings)
{
    connect(&settings, &StudioSettings::changed, this, &ServiceSwitch::follow);
}

QString ServiceSwitch::state() const
{
    if (!m_host)
        return QStringLiteral("none");
    if (m_isBusy)
        return m_started ? QStringLiteral("ending") : QStringLiteral("starting");
    if (m_failure)
        return QStringLiteral("failed");
    return m_started ? QStringLiteral("on") : QStringLiteral("off");
}

QString ServiceSwitch::stateText() const
{
    const QString now = state();
    if (now == QLatin1String("none"))
        return tr("Not possible: the library cannot be used, so jobs are not kept.");
    if (now == QLatin1String("starting"))
        return tr("Starting…");
    if (now == QLatin1String("ending"))
        return tr("Ending…");
    if (now == QLatin1String("failed"))
        return tr("Not on.");
    return m_started ? tr("On: answers programs of this computer that have the token.") : tr("Off.");
}

QString ServiceSwitch::trouble() const
{
    if (!m_failure)
        return {};
    if (m_failure->code == ErrorCode::AlreadyExists)
        return tr("Another program uses port %1. Choose another one.").arg(m_port);
    return tr("The service cannot start. %1").arg(errorTitle(m_failure->code));
}

QString ServiceSwitch::detail() const
{
    return m_failure ? QString::fromStdString(m_failure->message) : QString();
}

QString ServiceSwitch::address() const
{
    return m_started && !m_isBusy ? QString::fromStdString(m_started->address) : QString();
}

void ServiceSwitch::setHost(std::unique_ptr<ServiceHost> host, const QString& tokenFile)
{
    m_host = std::move(host);
    m_tokenFile = tokenFile;
    Q_EMIT changed();
    follow();
}

void ServiceSwitch::tryAgain()
{
    m_failure.reset();
    follow();
}

void ServiceSwitch::copyAddress() const
{
    QGuiApplication::clipboard()->setText(address());
}

void ServiceSwitch::copyToken() const
{
    if (m_started)
        QGuiApplication::clipboard()->setText(QString::fromStdString(m_started->token));
}

void ServiceSwitch::follow()
{
    if (!m_host || m_isBusy)
        return;
    const bool isWanted = m_settings.serviceOn();
    const bool isOther = m_settings.servicePort() != m_port;
    if (m_failure && (!isWanted || isOther)) {
        m_failure.reset();
        Q_EMIT changed();
    }
    if (m_started && (!isWanted || isOther))
        stop();
    else if (!m_started && !m_failure && isWanted)
        start();
}

void ServiceSwitch::start()
{
    m_isBusy = true;
    m_port = m_settings.servicePort();
    m_host->start(static_cast<std::uint16_t>(m_port), [this](const Result<ServiceHost::Started>& started) {
        QMetaObject::invokeMethod(
            this,
            [this, started] {
                m_isBusy = false;
                if (started)
                    m_started = *started;
                else
                    m_failure = started.error();
                Q_EMIT changed();
                follow(); // the settings may have changed meanwhile
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void ServiceSwitch::stop()
{
    m_isBusy = true;
    m_host->stop([this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isBusy = false;
                m_started.reset();
                Q_EMIT changed();
                follow();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

} // namespace orfeas::viewmodels
