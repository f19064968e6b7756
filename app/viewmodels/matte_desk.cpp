#include "app/viewmodels/matte_desk.h"

#include <QStandardPaths>

#include <algorithm>
#include <cmath>

namespace orfeas::viewmodels {

namespace {

constexpr int kStepsOfASide = 400; ///< a step of the edge is this part of the longest side

image::Matte softened(const image::Matte& matte, int px)
{
    return image::feathered(matte, static_cast<float>(2 * px));
}

QString viewTitle(engine::View view)
{
    switch (view) {
    case engine::View::Front:
        return MatteDesk::tr("Front");
    case engine::View::Back:
        return MatteDesk::tr("Back");
    case engine::View::Left:
        return MatteDesk::tr("Left");
    case engine::View::Right:
        break;
    }
    return MatteDesk::tr("Right");
}

} // namespace

MatteDesk::MatteDesk(service::StudioService& service, StudioSettings& settings, const QString& folder, QObject* parent)
    : QObject(parent), m_service(service), m_settings(settings),
      m_folder(folder.isEmpty()
                   ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/mattes")
                   : folder)
{
    m_pool.setMaxThreadCount(1);
    connect(&service, &service::StudioService::jobChanged, this, [this](const jobs::JobSnapshot& job) {
        if (m_active && job.id == m_id)
            Q_EMIT changed();
    });
}

MatteDesk::~MatteDesk()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

QString MatteDesk::name() const
{
    return QString::fromStdString(m_request.displayName());
}

bool MatteDesk::begun() const
{
    const auto job = m_service.snapshot(m_id);
    return !job || job->state != jobs::JobState::Queued || job->reached;
}

int MatteDesk::others() const
{
    const auto all = m_service.snapshots();
    return static_cast<int>(std::count_if(all.begin(), all.end(), [this](const jobs::JobSnapshot& job) {
        return job.held && !job.reached && job.id != m_id;
    }));
}

QVariantList MatteDesk::choices() const
{
    QVariantList list;
    if (const MatteSheet* sheet = current()) {
        for (const MatteSheet::Choice& choice : sheet->choices)
            list.append(QVariantMap { { QStringLiteral("title"), choiceTitle(choice) },
                                      { QStringLiteral("explanation"), choiceText(choice) },
                                      { QStringLiteral("thumbnail"), choice.thumbnail },
                                      { QStringLiteral("unsure"), choice.unsure } });
    }
    return list;
}

int MatteDesk::chosen() const
{
    return current() != nullptr ? current()->chosenNow : -1;
}

QVariantList MatteDesk::views() const
{
    QVariantList list;
    for (const engine::View view : engine::kViews) {
        if (!m_request.pictures[static_cast<std::size_t>(view)].empty())
            list.append(QVariantMap { { QStringLiteral("value"), static_cast<int>(view) },
                                      { QStringLiteral("text"), viewTitle(view) },
                                      { QStringLiteral("explanation"), viewTitle(view) } });
    }
    return list;
}

QSize MatteDesk::size() const
{
    return picture() != nullptr ? QSize(picture()->width, picture()->height) : QSize();
}

int MatteDesk::edgeStep() const
{
    return std::max(1, static_cast<int>(std::lround(std::max(size().width(), size().height()) / kStepsOfASide)));
}

bool MatteDesk::canUndo() const
{
    return current() != nullptr && !busy() && current()->history.canUndo();
}

bool MatteDesk::canRedo() const
{
    return current() != nullptr && !busy() && current()->history.canRedo();
}

QRectF MatteDesk::frame() const
{
    if (current() == nullptr)
        return {};
    const image::FrameSquare square = image::frameSquare(current()->measure.box, m_ratio);
    return { square.left, square.top, square.side, square.side };
}

QStringList MatteDesk::hints() const
{
    return current() != nullptr ? matteHints(*current(), m_ratio) : QStringList();
}

bool MatteDesk::empty() const
{
    return current() == nullptr || current()->measure.box.empty();
}

const image::Image* MatteDesk::picture() const
{
    return current() != nullptr ? current()->picture.get() : nullptr;
}

const image::Matte* MatteDesk::matte() const
{
    return current() != nullptr ? &current()->history.now() : nullptr;
}

void MatteDesk::setView(int view)
{
    const auto wanted = static_cast<std::size_t>(view);
    if (view < 0 || wanted >= m_sheets.size() || wanted == m_view || m_request.pictures[wanted].empty() || busy())
        return;
    endStroke();
    m_view = wanted;
    load();
}

void MatteDesk::setBrushRadius(double px)
{
    m_radius = std::clamp(px, kLeastRadius, kMostRadius);
    Q_EMIT changed();
}

void MatteDesk::setLook(int look)
{
    m_look = static_cast<image::MatteLook>(std::clamp(look, 0, 2));
    Q_EMIT changed();
    Q_EMIT repaint({});
}

void MatteDesk::setFrameRatio(double ratio)
{
    m_ratio = std::clamp(ratio, 0.5, 1.0);
    Q_EMIT measured();
}

void MatteDesk::open(int job)
{
    const auto wanted = m_service.snapshot(static_cast<jobs::JobId>(job));
    if (!wanted)
        return;
    m_active = true;
    if (wanted->id != m_id || !(wanted->request.mattes == m_request.mattes)) {
        m_stop.request_stop();
        m_stop = {};
        ++m_generation;
        m_id = wanted->id;
        m_request = wanted->request;
        m_ratio = m_request.frameRatio;
        m_sheets = {};
        m_view = 0;
        m_working = 0;
    }
    load();
}

bool MatteDesk::openNext()
{
    for (const jobs::JobSnapshot& job : m_service.snapshots()) {
        if (job.held && !job.reached) {
            open(static_cast<int>(job.id));
            return true;
        }
    }
    return false;
}

void MatteDesk::close()
{
    endStroke();
    m_active = false;
    Q_EMIT changed();
}

void MatteDesk::choose(int choice)
{
    MatteSheet* sheet = current();
    if (sheet == nullptr || busy() || choice < 0 || choice >= static_cast<int>(sheet->choices.size()))
        return;
    edited(sheet->history.change(sheet->choices[static_cast<std::size_t>(choice)].matte));
}

void MatteDesk::stroke(QPointF from, QPointF to)
{
    MatteSheet* sheet = current();
    if (sheet == nullptr || busy())
        return;
    const image::Brush brush { static_cast<float>(m_radius), static_cast<float>(m_hardness), m_erases };
    const image::PixelBox box =
        sheet->history.stroke({ static_cast<float>(from.x()), static_cast<float>(from.y()) },
                              { static_cast<float>(to.x()), static_cast<float>(to.y()) }, brush);
    if (!box.empty())
        Q_EMIT repaint({ box.left, box.top, box.width(), box.height() });
}

void MatteDesk::endStroke()
{
    MatteSheet* sheet = current();
    if (sheet == nullptr || busy() || !sheet->history.stroking())
        return;
    sheet->history.endStroke();
    edited({});
}

void MatteDesk::edited(const image::PixelBox& box)
{
    if (!box.empty())
        Q_EMIT repaint({ box.left, box.top, box.width(), box.height() });
    measure();
    Q_EMIT changed();
}

void MatteDesk::grow()
{
    change(image::grown);
}

void MatteDesk::shrink()
{
    change(image::shrunk);
}

void MatteDesk::soften()
{
    change(softened);
}

void MatteDesk::undo()
{
    if (current() != nullptr && !busy())
        edited(current()->history.undo());
}

void MatteDesk::redo()
{
    if (current() != nullptr && !busy())
        edited(current()->history.redo());
}

void MatteDesk::retranslate()
{
    Q_EMIT choicesChanged();
    Q_EMIT measured();
}

} // namespace orfeas::viewmodels
