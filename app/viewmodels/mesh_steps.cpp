#include "app/viewmodels/mesh_steps.h"

#include "app/viewmodels/step_words.h"
#include "app/viewmodels/words.h"

#include <QCoreApplication>
#include <QThread>
#include <QVariantMap>

#include <algorithm>

namespace orfeas::viewmodels {

namespace {

constexpr int kTextureSide = 2048; ///< px, where the first mesh has no texture

QString sentence(const Error& error)
{
    return errorTitle(error.code) + QLatin1Char(' ') + QString::fromStdString(error.message);
}

/// Steps that leave a texture where it is.
bool keepsTexture(const mesh::MeshStep& step)
{
    return step.name == "scale" || step.name == "pivot" || step.name == "bake";
}

/// `stack`, and painting at its end where it would lose the texture that `raw` has.
mesh::MeshStack painted(mesh::MeshStack stack, const mesh::Mesh& raw)
{
    if (!raw.baseColour || stack.empty() || std::all_of(stack.begin(), stack.end(), keepsTexture)
        || stack.back().name == "bake")
        return stack;
    mesh::MeshStep bake;
    bake.name = "bake";
    bake.values["side"] = std::clamp(raw.baseColour->width, 64, 2 * kTextureSide);
    stack.push_back(std::move(bake));
    return stack;
}

QVariantList parametersOf(const mesh::MeshStep& step)
{
    QVariantList list;
    const auto info = mesh::stepInfo(step.name);
    if (!info)
        return list;
    for (const mesh::StepParameter& parameter : (*info)->parameters) {
        QStringList words;
        for (const std::string_view word : parameter.words)
            words += wordTitle(word);
        const auto value = step.values.find(parameter.name);
        list +=
            QVariantMap { { "name",
                            QString::fromUtf8(parameter.name.data(), static_cast<qsizetype>(parameter.name.size())) },
                          { "title", parameterTitle(parameter.name) },
                          { "value", value == step.values.end() ? parameter.standard : value->second },
                          { "low", parameter.low },
                          { "high", parameter.high },
                          { "whole", parameter.whole },
                          { "words", words } };
    }
    return list;
}

} // namespace

struct MeshSteps::Outcome {
    quint64 generation = 0;
    Result<mesh::Replayed> replayed = Error {};
    std::shared_ptr<const mesh::Mesh> made; ///< null: the stack was empty
    mesh::Health health;
    std::vector<mesh::Finding> findings;
};

MeshSteps::MeshSteps(service::StudioService& service, JobSelection& selection, StudioSession& session, QObject* parent)
    : QAbstractListModel(parent), m_service(service), m_selection(selection), m_session(session)
{
    m_pool.setMaxThreadCount(1);
    connect(&selection, &JobSelection::resultChanged, this, &MeshSteps::takeStage);
    connect(&selection, &JobSelection::progressed, this, [this] {
        if (m_pending && !m_selection.isUnderWay())
            replay();
    });
    takeStage();
}

MeshSteps::~MeshSteps()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

int MeshSteps::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_history.stack().size());
}

QVariant MeshSteps::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const mesh::MeshStep& step = m_history.stack()[row];
    switch (role) {
    case NameRole:
        return QString::fromStdString(step.name);
    case TitleRole:
    case Qt::DisplayRole:
        return stepTitle(step.name);
    case DetailRole:
        if (row >= m_reports.size())
            return QString();
        return tr("%1 → %2 triangles, %3")
            .arg(countText(m_reports[row].trianglesBefore), countText(m_reports[row].trianglesAfter),
                 durationText(m_reports[row].seconds));
    case ParametersRole:
        return parametersOf(step);
    default:
        return {};
    }
}

QHash<int, QByteArray> MeshSteps::roleNames() const
{
    return { { NameRole, "name" }, { TitleRole, "title" }, { DetailRole, "detail" }, { ParametersRole, "parameters" } };
}

QString MeshSteps::health() const
{
    if (!m_health)
        return {};
    return m_health->solid()     ? QStringLiteral("good")
        : m_health->watertight() ? QStringLiteral("fair")
                                 : QStringLiteral("bad");
}

QString MeshSteps::healthText() const
{
    if (!m_health)
        return {};
    if (m_health->solid())
        return tr("Closed and solid");
    return m_health->watertight() ? tr("Closed, with flaws") : tr("Open or tangled");
}

QVariantList MeshSteps::findings() const
{
    QVariantList list;
    for (const mesh::Finding& finding : m_findings)
        list += QVariantMap { { "text", QString::fromStdString(finding.text) },
                              { "fix", QString::fromStdString(finding.fix) } };
    return list;
}

QVariantList MeshSteps::kinds() const
{
    QVariantList list;
    for (const mesh::StepInfo& info : mesh::stepInfos())
        list += QVariantMap { { "name", QString::fromUtf8(info.name.data(), static_cast<qsizetype>(info.name.size())) },
                              { "title", stepTitle(info.name) },
                              { "help", stepHelp(info.name) } };
    return list;
}

QString MeshSteps::sessionKey() const
{
    const auto job = m_service.snapshot(static_cast<jobs::JobId>(m_selection.jobId()));
    return job && m_raw
        ? QStringLiteral("steps/%1/%2").arg(QString::fromStdString(job->uid)).arg(m_selection.shownStage())
        : QString();
}

void MeshSteps::takeStage()
{
    m_raw = m_selection.shownResult();
    const QString key = sessionKey();
    if (key != m_key) {
        m_key = key;
        const auto kept = mesh::stackFromJson(key.isEmpty() ? "" : m_session.recall(key).toString().toStdString());
        beginResetModel();
        m_history = mesh::StackHistory(kept ? *kept : mesh::MeshStack {});
        m_reports.clear();
        endResetModel();
    }
    m_made.reset();
    m_trouble.clear();
    m_health.reset();
    m_findings.clear();
    replay();
}

void MeshSteps::add(const QString& words)
{
    mesh::MeshStack next = m_history.stack();
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        auto step = mesh::parseStep(word.toStdString());
        if (!step) {
            m_trouble = sentence(step.error());
            Q_EMIT changed();
            return;
        }
        next.push_back(std::move(*step));
    }
    change(std::move(next));
}

void MeshSteps::remove(int row)
{
    if (row < 0 || row >= count())
        return;
    mesh::MeshStack next = m_history.stack();
    next.erase(next.begin() + row);
    change(std::move(next));
}

void MeshSteps::moveStep(int from, int to)
{
    if (from < 0 || from >= count() || to < 0 || to >= count() || from == to)
        return;
    mesh::MeshStack next = m_history.stack();
    mesh::MeshStep step = std::move(next[static_cast<std::size_t>(from)]);
    next.erase(next.begin() + from);
    next.insert(next.begin() + to, std::move(step));
    change(std::move(next));
}

void MeshSteps::setParameter(int row, const QString& parameter, double value)
{
    if (row < 0 || row >= count())
        return;
    mesh::MeshStack next = m_history.stack();
    mesh::MeshStep& step = next[static_cast<std::size_t>(row)];
    step.values[parameter.toStdString()] = value;
    if (const auto fine = mesh::checkStep(step); !fine) {
        m_trouble = sentence(fine.error());
        Q_EMIT changed();
        return;
    }
    change(std::move(next));
}

void MeshSteps::clear()
{
    change({});
}

void MeshSteps::change(mesh::MeshStack next)
{
    if (!m_raw || next == m_history.stack())
        return;
    m_history.change(std::move(next));
    refresh();
}

void MeshSteps::undo()
{
    m_history.undo();
    refresh();
}

void MeshSteps::redo()
{
    m_history.redo();
    refresh();
}

void MeshSteps::refresh()
{
    beginResetModel();
    m_reports.clear();
    endResetModel();
    if (!m_key.isEmpty())
        m_session.remember(m_key,
                           count() == 0 ? QVariant() : QString::fromStdString(mesh::stackJson(m_history.stack())));
    replay();
}

void MeshSteps::replay()
{
    m_stop.request_stop();
    m_stop = {};
    ++m_generation;
    // a job that runs needs the processor more, and its next stage comes soon
    m_pending = m_raw && m_selection.isUnderWay();
    if (!m_raw || m_pending) {
        Q_EMIT changed();
        return;
    }
    ++m_running;
    const JobContext context(m_stop.get_token(), {}, QThread::idealThreadCount());
    m_pool.start([this, raw = m_raw, stack = m_history.stack(), generation = m_generation, context] {
        Outcome outcome;
        outcome.generation = generation;
        if (!context.stopRequested())
            outcome.replayed = mesh::replay(*raw, painted(stack, *raw), context);
        if (outcome.replayed) {
            if (!stack.empty())
                outcome.made = std::make_shared<const mesh::Mesh>(std::move(outcome.replayed->mesh));
            outcome.health = mesh::inspect(outcome.made ? *outcome.made : *raw);
            outcome.findings = mesh::findingsOf(outcome.health, 0);
        }
        QMetaObject::invokeMethod(
            this, [this, outcome = std::move(outcome)] { take(outcome); }, Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void MeshSteps::take(const Outcome& outcome)
{
    --m_running;
    if (outcome.generation == m_generation) {
        m_trouble = outcome.replayed ? QString() : sentence(outcome.replayed.error());
        if (outcome.replayed) {
            m_reports = outcome.replayed->reports;
            m_health = outcome.health;
            m_findings = outcome.findings;
            const bool had = std::exchange(m_made, outcome.made) != nullptr;
            if (m_made || had)
                m_selection.showInstead(m_made);
            if (count() > 0)
                Q_EMIT dataChanged(index(0), index(count() - 1), { DetailRole });
        }
    }
    Q_EMIT changed();
}

void MeshSteps::retranslate()
{
    if (count() > 0)
        Q_EMIT dataChanged(index(0), index(count() - 1));
    Q_EMIT retranslated();
    Q_EMIT changed();
}

} // namespace orfeas::viewmodels
