#pragma once

#include "core/engine/reconstructor.h"
#include "core/service/job_runner.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>

namespace orfeas::service {

/// The first half of a job alone: from pictures to the field. What benchmarks measure extraction on.
Result<std::shared_ptr<const field::Field>>
makeField(const jobs::Request& request, const engine::Reconstructor& reconstructor, const JobContext& context);

/// The field that was made last, under its name (RunnerEvents::fieldName): a request that differs only after it starts
/// there. One, as a field may hold much memory. \thread any
class LastField {
public:
    std::shared_ptr<const field::Field> get(const std::string& name) const; ///< null: it is another one
    void set(const std::string& name, std::shared_ptr<const field::Field> field); ///< an empty name: does nothing
    void clear();

private:
    mutable std::mutex m_mutex; ///< guards all below
    std::string m_name;
    std::shared_ptr<const field::Field> m_field;
};

class StepMemory;

/// Who reconstructs.
struct JobEngines {
    const engine::Reconstructor& reconstructor;
    const engine::Reconstructor* preview = nullptr; ///< quick: its preview is shown first, as a stand-in; null: none
    /// engine::EngineEntry::restore
    std::function<Result<std::shared_ptr<const field::Field>>(const std::string& bytes)> restore {};
};

/// The one place that orders the steps of a job: decode, cut out, frame, reconstruct, extract stage by stage, simplify,
/// paint. \error what the failing step says, with the picture's path in the message; OutOfMemory when memory ran out
/// \param memory  asked before each step that holds memory of note; null: nobody is
/// \thread any. Polls `context` at least every 50 ms.
Result<void> runPipeline(const jobs::Request& request, const JobEngines& engines, const JobContext& context,
                         const RunnerEvents& events, LastField& last, StepMemory* memory = nullptr);

} // namespace orfeas::service
