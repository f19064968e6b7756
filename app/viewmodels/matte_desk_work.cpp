#include "app/viewmodels/deliver.h"
#include "app/viewmodels/matte_desk.h"
#include "core/image/matte_file.h"

#include <QFile>
#include <QtConcurrent>

#include <filesystem>
#include <system_error>
#include <utility>
#include <vector>

/// What the matting desk does on its other thread.
namespace orfeas::viewmodels {

namespace {

struct Written {
    std::array<jobs::MatteRef, 4> mattes;
    std::vector<std::filesystem::path> added; ///< the files that were not there before
    QString failed; ///< why, for people; empty: nothing did
};

std::filesystem::path folderPath(const QString& folder)
{
    return QFile::encodeName(folder).toStdString();
}

void removeAll(const std::vector<std::filesystem::path>& files)
{
    std::error_code ignored; // a file too many does no harm
    for (const std::filesystem::path& file : files)
        std::filesystem::remove(file, ignored);
}

} // namespace

void MatteDesk::load()
{
    m_problem.clear();
    if (current() == nullptr && !busy()) {
        struct Made {
            std::shared_ptr<MatteSheet> sheet;
            QString problem;
        };
        ++m_working;
        const JobContext context(m_stop.get_token());
        const auto made = QtConcurrent::run(
            &m_pool, [picture = m_request.pictures[m_view], given = m_request.mattes[m_view], context] {
                Made one;
                auto sheet = makeMatteSheet(picture, given, context);
                if (sheet)
                    one.sheet = std::move(*sheet);
                else
                    one.problem = QString::fromStdString(sheet.error().message);
                return one;
            });
        deliver(made, this, [this, view = m_view, generation = m_generation](const Made& one) {
            if (generation == m_generation)
                show(view, one.sheet, one.problem);
        });
    }
    tellAll();
}

void MatteDesk::show(std::size_t view, std::shared_ptr<MatteSheet> sheet, const QString& problem)
{
    --m_working;
    m_sheets[view] = std::move(sheet);
    m_problem = problem;
    tellAll();
}

void MatteDesk::tellAll()
{
    Q_EMIT changed();
    Q_EMIT choicesChanged();
    Q_EMIT measured();
    Q_EMIT repaint({});
}

void MatteDesk::change(image::Matte (*edit)(const image::Matte&, int))
{
    MatteSheet* sheet = current();
    if (sheet == nullptr || busy())
        return;
    endStroke();
    ++m_working;
    Q_EMIT changed();
    const auto moved =
        QtConcurrent::run(&m_pool, [before = sheet->history.now(), px = edgeStep(), edit] { return edit(before, px); });
    deliver(moved, this, [this, generation = m_generation](image::Matte after) {
        if (generation != m_generation)
            return;
        --m_working;
        edited(current()->history.change(std::move(after)));
    });
}

void MatteDesk::measure()
{
    MatteSheet* sheet = current();
    if (sheet == nullptr)
        return;
    if (std::exchange(m_measuring, true)) {
        m_measureAgain = true;
        return;
    }
    const auto measuring = QtConcurrent::run(&m_pool, [picture = sheet->picture, matte = sheet->history.now()] {
        return image::measureMatte(*picture, matte);
    });
    deliver(measuring, this, [this, generation = m_generation, view = m_view](const image::MatteMeasure& found) {
        m_measuring = false;
        if (generation == m_generation && m_sheets[view]) {
            m_sheets[view]->measure = found;
            m_sheets[view]->chosenNow = m_sheets[view]->chosen();
            Q_EMIT measured();
            Q_EMIT changed();
        }
        if (std::exchange(m_measureAgain, false))
            measure();
    });
}

void MatteDesk::accept()
{
    if (!m_active || busy() || current() == nullptr)
        return;
    endStroke();
    std::array<jobs::MatteRef, 4> mattes = m_request.mattes;
    std::vector<std::pair<std::size_t, image::Matte>> write;
    for (std::size_t view = 0; view < m_sheets.size(); ++view) {
        const MatteSheet* sheet = m_sheets[view].get();
        if (sheet == nullptr)
            continue;
        mattes[view] = {};
        if (!sheet->isAutomatic())
            write.emplace_back(view, sheet->history.now());
    }
    ++m_working;
    Q_EMIT changed();
    const auto writing = QtConcurrent::run(
        &m_pool,
        [write = std::move(write), written = Written { mattes, {}, {} }, folder = folderPath(m_folder)]() mutable {
            for (const auto& [view, matte] : write) {
                const std::string digest = image::matteDigest(matte).hex();
                const bool isNew = !std::filesystem::exists(folder / (digest + ".png"));
                auto path = image::saveMatte(matte, folder);
                if (!path) {
                    written.failed = QString::fromStdString(path.error().message);
                    removeAll(std::exchange(written.added, {}));
                    break;
                }
                if (isNew)
                    written.added.push_back(*path);
                written.mattes[view] = { std::move(*path), digest };
            }
            return written;
        });
    deliver(writing, this, [this, generation = m_generation](const Written& written) {
        if (generation != m_generation) { // another job is looked at meanwhile: none is made of these
            m_pool.start([added = written.added] { removeAll(added); });
            return;
        }
        --m_working;
        if (written.failed.isEmpty())
            submit(written.mattes);
        else
            Q_EMIT refused(tr("The matte could not be kept. %1").arg(written.failed));
        Q_EMIT changed();
    });
}

void MatteDesk::submit(const std::array<jobs::MatteRef, 4>& mattes)
{
    m_request.mattes = mattes;
    m_request.frameRatio = static_cast<float>(m_ratio);
    if (m_service.amend(m_id, m_request)) {
        m_service.goOn(m_id);
        Q_EMIT accepted(jobId(), false);
    } else {
        jobs::Request again = m_settings.request();
        again.pictures = m_request.pictures;
        again.name = m_request.name;
        again.mattes = mattes;
        again.frameRatio = m_request.frameRatio;
        m_id = m_service.submit(std::move(again));
        Q_EMIT accepted(jobId(), true);
    }
    if (!openNext())
        close();
}

} // namespace orfeas::viewmodels
