#pragma once

#include "app/viewmodels/matte_sheet.h"
#include "app/viewmodels/studio_settings.h"
#include "core/image/matte_view.h"
#include "core/service/studio_service.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QThreadPool>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <array>
#include <memory>
#include <stop_token>

namespace orfeas::viewmodels {

/// Where the artist sees a job's pictures with their mattes, chooses one, mends it, and makes the model of it. What was
/// mended stays while the window is open and no other job is looked at, accepted or not. Decoding, looking for mattes,
/// growing, softening, measuring and writing happen on a thread of its own. \thread GUI
class MatteDesk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Studio.desk")
    Q_PROPERTY(bool active READ active NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed)
    Q_PROPERTY(bool begun READ begun NOTIFY changed)
    Q_PROPERTY(int others READ others NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QVariantList choices READ choices NOTIFY choicesChanged)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed)
    Q_PROPERTY(QVariantList views READ views NOTIFY choicesChanged)
    Q_PROPERTY(int view READ view WRITE setView NOTIFY changed)
    Q_PROPERTY(QSize size READ size NOTIFY changed)
    Q_PROPERTY(int edgeStep READ edgeStep NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)
    Q_PROPERTY(bool erases MEMBER m_erases NOTIFY changed)
    Q_PROPERTY(double brushRadius READ brushRadius WRITE setBrushRadius NOTIFY changed)
    Q_PROPERTY(double hardness MEMBER m_hardness NOTIFY changed)
    Q_PROPERTY(int look READ look WRITE setLook NOTIFY changed)
    Q_PROPERTY(double frameRatio READ frameRatio WRITE setFrameRatio NOTIFY measured)
    Q_PROPERTY(QRectF frame READ frame NOTIFY measured)
    Q_PROPERTY(QStringList hints READ hints NOTIFY measured)
    Q_PROPERTY(bool empty READ empty NOTIFY measured)

public:
    static constexpr double kLeastRadius = 1;
    static constexpr double kMostRadius = 400;

    /// \param folder  where mattes are kept; empty: the studio's own
    MatteDesk(service::StudioService& service, StudioSettings& settings, const QString& folder = {},
              QObject* parent = nullptr);
    ~MatteDesk() override;

    bool active() const { return m_active; }
    int jobId() const { return static_cast<int>(m_id); } ///< 0: none
    QString name() const; ///< of the job
    bool busy() const { return m_working > 0; } ///< something is made that has to be waited for
    bool ready() const { return current() != nullptr; } ///< there is a matte to work on
    bool begun() const; ///< the job has begun: what is accepted becomes another job
    int others() const; ///< further jobs that wait for their matte
    QString problem() const { return m_problem; } ///< why there is none, for people; empty: it is being looked for
    QVariantList choices() const; ///< of each: { title, explanation, thumbnail, unsure }
    int chosen() const; ///< -1: none of them any more
    QVariantList views() const; ///< of each picture of the job: { value, text }
    int view() const { return static_cast<int>(m_view); } ///< engine::View
    QSize size() const; ///< px of the picture
    int edgeStep() const; ///< px that grow(), shrink() and soften() move
    bool canUndo() const;
    bool canRedo() const;
    double brushRadius() const { return m_radius; } ///< px of the picture
    int look() const { return static_cast<int>(m_look); } ///< image::MatteLook
    double frameRatio() const { return m_ratio; } ///< [0.5, 1]
    QRectF frame() const; ///< what the engine will see, px of the picture; empty: no subject
    QStringList hints() const; ///< what may spoil the model, for people
    bool empty() const; ///< no subject is left

    void setView(int view);
    void setBrushRadius(double px);
    void setLook(int look);
    void setFrameRatio(double ratio);

    /// Looks at the pictures of `job`; at once with what was mended, where it was the last one looked at.
    Q_INVOKABLE void open(int job);
    /// The first job that waits for its matte. \return false: there is none
    Q_INVOKABLE bool openNext();
    Q_INVOKABLE void close();
    Q_INVOKABLE void choose(int choice);
    /// A piece of a stroke, px of the picture.
    Q_INVOKABLE void stroke(QPointF from, QPointF to);
    Q_INVOKABLE void endStroke();
    Q_INVOKABLE void grow();
    Q_INVOKABLE void shrink();
    Q_INVOKABLE void soften();
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    /// Writes the mattes, then starts the job with them, or another one where it has begun; then openNext().
    Q_INVOKABLE void accept();
    void retranslate(); ///< all words again

    /// For the canvas; null: nothing is there.
    const image::Image* picture() const;
    const image::Matte* matte() const;

Q_SIGNALS:
    void changed();
    void choicesChanged();
    void measured();
    void repaint(QRect part); ///< px of the picture; null: all of it
    void accepted(int job, bool isNew);
    void refused(const QString& reason); ///< for people

private:
    MatteSheet* current() const { return m_sheets[m_view].get(); }
    void load();
    void tellAll(); ///< another picture, or none
    void show(std::size_t view, std::shared_ptr<MatteSheet> sheet, const QString& problem);
    void edited(const image::PixelBox& box);
    void change(image::Matte (*edit)(const image::Matte&, int));
    void measure();
    void submit(const std::array<jobs::MatteRef, 4>& mattes);

    service::StudioService& m_service;
    StudioSettings& m_settings;
    const QString m_folder;
    QThreadPool m_pool; ///< one thread
    std::stop_source m_stop;
    bool m_active = false;
    jobs::JobId m_id = 0;
    jobs::Request m_request;
    std::size_t m_view = 0;
    std::array<std::shared_ptr<MatteSheet>, 4> m_sheets; ///< by engine::View, as they are looked at
    QString m_problem;
    int m_working = 0;
    unsigned m_generation = 0; ///< what comes back for an earlier one is dropped
    bool m_erases = false;
    double m_radius = 24;
    double m_hardness = 0.8;
    image::MatteLook m_look = image::MatteLook::Dimmed;
    double m_ratio = 0.85;
    bool m_measuring = false;
    bool m_measureAgain = false;
};

} // namespace orfeas::viewmodels
