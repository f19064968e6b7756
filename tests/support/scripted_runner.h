#pragma once

#include "core/service/job_runner.h"

#include <atomic>
#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <stdexcept>
#include <thread>

namespace orfeas::tests {

/// Does what the job's name says, at once and without pictures: "ok" makes four stages of one triangle and warns,
/// "fail" and "throw" fail, "wait" waits until stopped or released and then makes its stages, "half" makes two stages
/// and waits.
class ScriptedRunner final : public service::JobRunner {
public:
    Result<void> run(const jobs::Request& request, const JobContext& context,
                     const service::RunnerEvents& events) override
    {
        const int now = ++running;
        int before = most;
        while (before < now && !most.compare_exchange_weak(before, now)) { }
        {
            const std::scoped_lock lock(m_mutex);
            afters[request.name] = request.after;
        }
        const Result<void> outcome = act(request, context, events);
        --running;
        return outcome;
    }

    std::atomic<bool> release { false };
    std::atomic<int> running { 0 };
    std::atomic<int> most { 0 }; ///< the most that ran at once
    std::map<std::string, std::optional<Stage>> afters; ///< Request::after by name; read it when nothing runs

private:
    std::mutex m_mutex; ///< guards afters

    Result<void> act(const jobs::Request& request, const JobContext& context, const service::RunnerEvents& events)
    {
        if (request.name == "fail")
            return Error { ErrorCode::InvalidInput, "a.png: broken" };
        if (request.name == "throw")
            throw std::runtime_error("surprise");
        events.subject(std::make_shared<const image::Image>(image::Image { 2, 2, std::vector<Rgba8>(4) }));
        for (const Stage stage : kStages) {
            if (request.after && stage <= *request.after)
                continue;
            const bool holds = request.name == "wait" || (request.name == "half" && stage == Stage::Refined);
            while (holds && !release) {
                if (auto go = context.checkpoint(); !go)
                    return go;
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
            mesh::Mesh mesh;
            mesh.positions = { { 0, 0, 0 }, { 1, 0, 0 }, { 0, 1, 0 } };
            mesh.normals.assign(3, { 0, 0, 1 });
            mesh.triangles = { { 0, 1, 2 } };
            jobs::StageResult result;
            result.stage = stage;
            result.mesh = std::make_shared<const mesh::Mesh>(std::move(mesh));
            events.stage(result);
        }
        events.warning("careful");
        return {};
    }
};

inline jobs::Request named(const char* name)
{
    jobs::Request request;
    request.name = name;
    request.pictures[0] = "a.png";
    return request;
}

} // namespace orfeas::tests
