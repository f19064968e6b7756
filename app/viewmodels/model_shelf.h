#pragma once

#include "app/viewmodels/studio_settings.h"
#include "core/models/models_folder.h"

#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <stop_token>

namespace orfeas::viewmodels {

/// The models on this machine: what they are, what their licences allow, whether their files are whole. The folder is
/// read and checked on a thread of its own. \thread GUI
class ModelShelf : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.models")
    /// Of each model: { id, licence, territory, source, bytes, files, state, detail }; `state` is "", "checking",
    /// "whole" or "broken", and `detail` says what is broken
    Q_PROPERTY(QVariantList models READ models NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed) ///< why the folder cannot be read; empty: it can
    Q_PROPERTY(QUrl folder READ folder NOTIFY changed)

public:
    explicit ModelShelf(StudioSettings& settings, QObject* parent = nullptr);
    ~ModelShelf() override;

    QVariantList models() const;
    bool busy() const { return m_running > 0; }
    QString trouble() const { return m_trouble; }
    QUrl folder() const;

    Q_INVOKABLE void refresh();
    Q_INVOKABLE void verify(const QString& id); ///< reads all its files again
    Q_INVOKABLE void remove(const QString& id); ///< deletes its files

Q_SIGNALS:
    void changed();

private:
    struct Check {
        QString state;
        QString detail;
    };
    std::filesystem::path path() const;
    void begin();
    void takeList(const Result<std::vector<models::Model>>& listed);
    void takeFaults(const QString& id, const Result<std::vector<models::Fault>>& faults);

    StudioSettings& m_settings;
    QUrl m_shownFolder; ///< the one that was read last
    std::vector<models::Model> m_models;
    std::map<QString, Check> m_checks;
    QString m_trouble;
    int m_running = 0;
    std::stop_source m_stop;
    QThreadPool m_pool; ///< one thread
};

} // namespace orfeas::viewmodels
