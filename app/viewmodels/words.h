#pragma once

#include "core/base/error.h"
#include "core/jobs/job.h"

#include <QString>

/// Words for people, translated. What the window says about jobs is put together here and nowhere else.
namespace orfeas::viewmodels {

QString stageTitle(Stage stage); ///< "Voxels", "Coarse", "Refined", "Final"

/// What kind of trouble it is, one sentence; the Error's own message says on what.
QString errorTitle(ErrorCode code);

/// "0.8 s", "12 s", "3 min 20 s"
QString durationText(double seconds);

/// "12,408" in the locale's digits; from a million on "1.2 M".
QString countText(std::uint64_t count);

/// One line about where a job stands: "Waiting", "Cutting out the subject", "Refined 45 %", "Done in 1.3 s".
QString statusText(const jobs::JobSnapshot& job);

} // namespace orfeas::viewmodels
