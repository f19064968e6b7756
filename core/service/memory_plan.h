#pragma once

#include "core/engine/registry.h"
#include "core/service/step_memory.h"

namespace orfeas::service {

/// A job that is only thought of.
struct PlanAsk {
    jobs::Request request;
    /// px of its largest picture, as pixelsOf(), for who has no files: then the request's pictures are counted, not
    /// opened. 0: not known
    std::optional<std::int64_t> pixels {};
};

struct PlannedStep {
    std::string name;
    std::uint64_t bytes = 0; ///< predicted peak
    double seconds = -1; ///< below 0: not known yet
    bool learnt = false; ///< from jobs of these settings, not from the formula alone
};

struct PlannedJob {
    std::string name;
    std::string engine;
    memory::Settings settings;
    std::vector<PlannedStep> steps;
    std::uint64_t peak = 0; ///< of all steps
    bool fits = false; ///< alone in the budget
};

/// What would happen if these jobs were started now.
struct MemoryPlan {
    std::uint64_t budget = 0;
    std::vector<PlannedJob> jobs; ///< in starting order
    std::size_t atOnce = 0; ///< jobs that start together
    std::uint64_t oneMoreNeeds = 0; ///< budget at which one more would; 0: all do
    std::uint64_t allNeed = 0; ///< budget at which all would
};

/// \error NotFound  an engine that is not known
Result<MemoryPlan> planMemory(const std::vector<PlanAsk>& asked, const engine::Registry& engines,
                              MemoryPlanner& memory);

} // namespace orfeas::service
