#include "core/service/kept_export.h"

#include "core/asset/writer.h"
#include "core/service/kept_stage.h"
#include "core/service/output_names.h"
#include "core/store/data_folder.h"

#include <QThread>

#include <fmt/format.h>

namespace orfeas::service {

Result<std::vector<std::filesystem::path>> exportKept(library::Library& library, const library::JobRecord& job,
                                                      const KeptExportOptions& options)
{
    if (!job.reached)
        return Error { ErrorCode::NotFound, fmt::format("{}: has no stage yet", job.id) };
    const auto kept = keptStage(library, job.uid, options.stage.value_or(*job.reached));
    if (!kept)
        return kept.error();
    if (auto made = store::makeFolder(options.folder); !made)
        return made.error();
    const std::string title = job.request.displayName();
    OutputNames names(options.folder, options.overwrite);
    const auto path = names.path(names.claim(title, { options.format }), options.format);
    const JobContext context({}, {}, QThread::idealThreadCount());
    return asset::write(*kept->mesh, options.format, path, { title, options.overwrite }, context);
}

} // namespace orfeas::service
