#include "core/mesh/stack.h"

#include "core/mesh/attributes.h"
#include "core/mesh/colour_source.h"

#include <chrono>

namespace orfeas::mesh {

Result<Replayed> replay(const Mesh& raw, const MeshStack& stack, const JobContext& context,
                        const ColourSampler& colours)
{
    for (const MeshStep& step : stack) {
        if (auto valid = checkStep(step); !valid)
            return valid.error();
    }
    if (auto valid = checkIndices(raw); !valid)
        return valid.error();
    StepWork work;
    work.mesh = raw;
    work.colours = colours ? colours : coloursOf(raw);
    Replayed out;
    for (const MeshStep& step : stack) {
        using Clock = std::chrono::steady_clock;
        const auto start = Clock::now();
        StepReport report;
        report.step = stepText(step);
        report.trianglesBefore = work.mesh.triangles.size();
        const StepInfo& info = **stepInfo(step.name);
        if (auto done = info.run(work, StepValues(step, info.parameters), context); !done) {
            Error error = done.error();
            if (error.code != ErrorCode::Cancelled && !error.message.starts_with(step.name))
                error.message = step.name + ": " + error.message;
            return error;
        }
        if (work.mesh.triangles.empty())
            return Error { ErrorCode::InvalidInput, step.name + ": nothing of the mesh is left" };
        report.seconds = std::chrono::duration<double>(Clock::now() - start).count();
        report.trianglesAfter = work.mesh.triangles.size();
        out.reports.push_back(std::move(report));
    }
    out.mesh = std::move(work.mesh);
    if (out.mesh.normals.empty())
        setSmoothNormals(out.mesh);
    return out;
}

} // namespace orfeas::mesh
