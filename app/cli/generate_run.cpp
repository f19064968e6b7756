#include "app/cli/generate_run.h"

#include "app/cli/exit_code.h"
#include "app/cli/job_events.h"
#include "core/asset/writer.h"

#include <QThread>

#include <fmt/format.h>

#include <cstdio>

namespace orfeas::cli {

GenerateRun::GenerateRun(service::StudioService& service, GenerateOptions options)
    : m_service(service), m_options(std::move(options)), m_names(m_options.folder, m_options.overwrite),
      m_progress(m_options.requests.size())
{
    connect(&m_service, &service::StudioService::jobChanged, this, &GenerateRun::onJobChanged);
    connect(&m_service, &service::StudioService::stageReady, this, &GenerateRun::onStage);
    connect(&m_service, &service::StudioService::idle, this, &GenerateRun::finished);
}

void GenerateRun::begin()
{
    for (const jobs::Request& request : m_options.requests)
        m_service.submit(request);
    if (m_options.requests.empty())
        Q_EMIT finished();
}

void GenerateRun::cancelAll()
{
    m_cancelled = true;
    m_service.setPaused(true);
    for (const jobs::JobSnapshot& job : m_service.snapshots())
        m_service.cancel(job.id);
    m_service.setPaused(false);
}

int GenerateRun::exitCode() const
{
    if (m_cancelled)
        return CancelledByUser;
    return m_someFailed ? SomeFailed : Ok;
}

void GenerateRun::onJobChanged(const jobs::JobSnapshot& job)
{
    Output& output = m_outputs[job.id];
    if (job.state == jobs::JobState::Queued)
        return;
    if (!output.startTold && m_options.json)
        line(startedLine(job));
    output.startTold = true;
    for (; output.warningsTold < job.warnings.size(); ++output.warningsTold) {
        const std::string& warning = job.warnings[output.warningsTold];
        if (m_options.json) {
            line(warningLine(job, warning));
        } else {
            m_progress.clear();
            std::fputs(fmt::format("{}: warning: {}\n", job.request.front().string(), warning).c_str(), stderr);
        }
    }
    tellMemory(job, output);
    m_progress.update(job);
    if (jobs::isTerminal(job.state) && !output.told)
        onEnd(job, output);
}

void GenerateRun::tellMemory(const jobs::JobSnapshot& job, Output& output)
{
    for (; output.stepDownsTold < job.stepDowns.size(); ++output.stepDownsTold) {
        const std::string& text = job.stepDowns[output.stepDownsTold];
        if (m_options.json) {
            line(stepDownLine(job, text));
        } else {
            m_progress.clear();
            std::fputs(fmt::format("{}: {}\n", job.request.front().string(), text).c_str(), stderr);
        }
    }
    if (m_options.json && !job.waitsFor.empty() && job.waitsFor != output.waitTold)
        line(waitingLine(job));
    output.waitTold = job.waitsFor;
}

void GenerateRun::onStage(jobs::JobId id, const service::StageResultPtr& result)
{
    const auto job = m_service.snapshot(id);
    if (!job)
        return;
    Output& output = m_outputs[id];
    std::vector<std::filesystem::path> files;
    if (!result->standIn && (m_options.everyStage || result->stage == job->request.until))
        files = writeFiles(*job, *result, output);
    if (m_options.json && !output.failed)
        line(stageLine(*job, *result, files));
}

void GenerateRun::onEnd(const jobs::JobSnapshot& job, Output& output)
{
    output.told = true;
    if (output.failed)
        return;
    if (job.state == jobs::JobState::Failed) {
        fail(job, output, *job.error);
    } else if (job.state == jobs::JobState::Cancelled) {
        m_cancelled = true;
        fail(job, output, { ErrorCode::Cancelled, job.request.front().string() + ": cancelled" });
    } else if (m_options.json) {
        line(doneLine(job, output.files));
    } else {
        for (const auto& file : output.files)
            line(file.string());
    }
}

std::vector<std::filesystem::path> GenerateRun::writeFiles(const jobs::JobSnapshot& job,
                                                           const jobs::StageResult& result, Output& output)
{
    std::vector<std::filesystem::path> files;
    if (output.failed)
        return files;
    if (output.stem.empty())
        output.stem = m_names.claim(job.request.displayName(), m_options.formats);
    const bool last = result.stage == job.request.until;
    const auto stage = last ? std::optional<Stage> {} : std::optional(result.stage);
    asset::WriteOptions options;
    options.name = job.request.displayName();
    options.overwrite = m_options.overwrite;
    const JobContext context({}, {}, QThread::idealThreadCount());
    for (const asset::Format format : m_options.formats) {
        auto written = asset::write(*result.mesh, format, m_names.path(output.stem, format, stage), options, context);
        if (!written) {
            fail(job, output, written.error());
            m_service.cancel(job.id);
            return files;
        }
        files.insert(files.end(), written->begin(), written->end());
    }
    output.files.insert(output.files.end(), files.begin(), files.end());
    return files;
}

void GenerateRun::fail(const jobs::JobSnapshot& job, Output& output, const Error& error)
{
    output.failed = true;
    m_someFailed = true;
    if (m_options.json) {
        line(failedLine(job, error));
    } else {
        m_progress.clear();
        std::fputs(fmt::format("{}\n", error.message).c_str(), stderr);
    }
}

void GenerateRun::line(const std::string& text)
{
    m_progress.clear();
    std::fputs((text + "\n").c_str(), stdout);
    std::fflush(stdout);
}

} // namespace orfeas::cli
