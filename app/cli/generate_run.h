#pragma once

#include "app/cli/progress_line.h"
#include "core/asset/format.h"
#include "core/service/output_names.h"
#include "core/service/studio_service.h"

#include <QObject>

#include <map>
#include <vector>

namespace orfeas::cli {

/// What `orfeas generate` was asked to do, checked.
struct GenerateOptions {
    std::vector<jobs::Request> requests;
    std::filesystem::path folder = ".";
    std::vector<asset::Format> formats { asset::Format::Glb };
    bool everyStage = false;
    bool json = false;
    bool overwrite = false;
};

/// Submits the requests, writes each result as it comes and tells about it. One bad picture never stops the others.
class GenerateRun : public QObject {
    Q_OBJECT

public:
    GenerateRun(service::StudioService& service, GenerateOptions options);
    void begin();
    void cancelAll();
    int exitCode() const;

Q_SIGNALS:
    void finished();

private:
    struct Output {
        std::string stem;
        std::vector<std::filesystem::path> files;
        std::size_t warningsTold = 0;
        std::size_t stepDownsTold = 0;
        std::string waitTold; ///< why it waits for memory, as told last
        bool told = false; ///< its end was told
        bool startTold = false;
        bool failed = false;
    };

    void onJobChanged(const jobs::JobSnapshot& job);
    void onStage(jobs::JobId id, const service::StageResultPtr& result);
    void onEnd(const jobs::JobSnapshot& job, Output& output);
    /// The files written for this stage; an error is told and remembered.
    std::vector<std::filesystem::path> writeFiles(const jobs::JobSnapshot& job, const jobs::StageResult& result,
                                                  Output& output);
    void tellMemory(const jobs::JobSnapshot& job, Output& output);
    void fail(const jobs::JobSnapshot& job, Output& output, const Error& error);
    void line(const std::string& text);

    service::StudioService& m_service;
    GenerateOptions m_options;
    service::OutputNames m_names;
    ProgressLine m_progress;
    std::map<jobs::JobId, Output> m_outputs;
    bool m_someFailed = false;
    bool m_cancelled = false;
};

} // namespace orfeas::cli
