#pragma once

#include "core/memory/job_mix.h"

namespace orfeas::memory {

/// What became of a mix. Seconds are simulated.
struct MixOutcome {
    int jobs = 0;
    int done = 0;
    int refused = 0; ///< would not fit even an empty device, at any setting; told so, with the figures
    int failed = 0; ///< gave up after running out of memory again and again
    int violations = 0; ///< moments at which our leases and weights were over the budget by our own doing
    int starved = 0; ///< passed more often than the ageing rule allows, or never run
    bool deadlock = false;
    int outOfMemory = 0; ///< allocations that failed and were followed by a retry
    int steppedDown = 0; ///< steps that ran at lower settings than asked
    int gaveBack = 0; ///< jobs that began again because others had taken the memory
    double makespan = 0;
    double bound = 0; ///< offlineBound() for the same steps at the settings they ran with
    double oneAtATime = 0; ///< makespan without any overlap
    bool twoFit = false; ///< any two jobs fit at once at any moment
    double utilisation = 0; ///< leased and weights, of the budget, until the last job ended
};

/// Runs a mix by the scheduler that the program itself uses, on a simulated device and clock.
MixOutcome simulate(const JobMix& mix);

} // namespace orfeas::memory
