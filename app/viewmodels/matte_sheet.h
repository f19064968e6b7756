#pragma once

#include "core/base/job_context.h"
#include "core/image/matte_candidates.h"
#include "core/image/matte_history.h"
#include "core/image/matte_measure.h"
#include "core/jobs/job.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace orfeas::viewmodels {

/// One picture on the matting desk. Made on a worker thread, then the GUI's.
struct MatteSheet {
    /// A matte to choose from.
    struct Choice {
        image::Matte matte;
        bool mended = false; ///< the one that the job has already
        image::MatteOrigin origin = image::MatteOrigin::Alpha; ///< where it is not mended
        bool unsure = false;
        bool shadow = false; ///< a possible shadow was left out of it
        QString thumbnail {}; ///< a data: address
    };

    std::shared_ptr<const image::Image> picture; ///< image::workingImage()
    std::vector<Choice> choices; ///< of those that are not mended the first is taken by itself
    image::MatteHistory history;
    image::MatteMeasure measure; ///< of the matte as it was when it was last measured
    int chosenNow = -1; ///< chosen() at that time

    /// The choice that the matte is now; -1: none.
    int chosen() const;
    /// Whether the matte is the one that is taken when none is given.
    bool isAutomatic() const;
};

/// Decodes a picture and looks for its mattes. \param given  that the job has already
/// Where nothing stands out there is no choice, and the matte is empty, to be painted.
/// \error as image::decode(), image::matteCandidates(); OutOfMemory
Result<std::unique_ptr<MatteSheet>> makeMatteSheet(const std::filesystem::path& picture, const jobs::MatteRef& given,
                                                   const JobContext& context);

QString choiceTitle(const MatteSheet::Choice& choice); ///< one or two words
QString choiceText(const MatteSheet::Choice& choice); ///< a sentence
/// What may spoil the model, for people. \param ratio  of the frame
QStringList matteHints(const MatteSheet& sheet, double ratio);

} // namespace orfeas::viewmodels
