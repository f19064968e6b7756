#pragma once

#include "app/viewmodels/studio_settings.h"
#include "core/service/studio_service.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace orfeas::viewmodels {

/// Brings pictures in: dropped, opened, pasted, given on the command line, or an example. Looking into folders and
/// writing pasted pixels happens off the GUI thread. \thread GUI
class ImportController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.importer")
    Q_PROPERTY(QStringList nameFilters READ nameFilters CONSTANT)
    Q_PROPERTY(QList<QUrl> examples READ examples CONSTANT)

public:
    ImportController(service::StudioService& service, StudioSettings& settings, QObject* parent = nullptr);
    ~ImportController() override;

    QStringList nameFilters() const; ///< for a file dialog
    QList<QUrl> examples() const; ///< pictures inside the program, to be shown and given to addUrls()

    /// Queues pictures, folders of pictures and examples; pictures of one subject go together by their names
    /// (service::groupViews). Addresses on the net are refused: the studio fetches nothing.
    Q_INVOKABLE void addUrls(const QList<QUrl>& urls);
    /// The same for paths typed on a command line, relative ones included.
    void addPaths(const QStringList& paths);
    /// Queues the picture or the files on the clipboard. \return false when it holds neither
    Q_INVOKABLE bool paste();

    /// Queues the pictures of `job` once more, with its mattes and the settings as they are now.
    Q_INVOKABLE void again(int job);

Q_SIGNALS:
    void added(int firstJob, int jobs);
    void refused(const QString& reason); ///< for people

private:
    struct Sources {
        std::vector<std::filesystem::path> paths;
        QList<QUrl> examples;
        QImage pixels; ///< from the clipboard; null: none
    };
    void add(Sources sources);
    void submit(const std::vector<std::filesystem::path>& pictures);

    service::StudioService& m_service;
    StudioSettings& m_settings;
    QThreadPool m_pool;
};

} // namespace orfeas::viewmodels
