#include "core/memory/host_meter.h"
#include "core/worker/serve_jobs.h"
#include "tests/support/scripted_runner.h"

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <fstream>

using namespace orfeas;

namespace {

/// What ScriptedRunner does, and further names: "crash" dies after two stages, "crash_once" only where
/// Request::pictures[1] is no file yet, "deaf" hears no stop, "hang" stops the whole process, "sticky" reports an error
/// that stays, "quit" ends in the middle with code 7, "decoded" tells of a picture and waits for the answer, "slow"
/// takes 20 ms a stage.
class Runner final : public service::JobRunner {
public:
    Result<void> run(const jobs::Request& request, const JobContext& context,
                     const service::RunnerEvents& events) override
    {
        const std::string& name = request.name;
        context.report("shape", 1, 2);
        if (name == "deaf")
            std::this_thread::sleep_for(std::chrono::hours(1));
        if (name == "hang")
            std::raise(SIGSTOP);
        if (name == "quit")
            std::_Exit(7);
        if (name == "sticky")
            return Error { ErrorCode::Internal, "CUDA error: an illegal memory access was encountered" };
        if (name == "decoded") {
            if (auto go = events.decoded(engine::View::Front, { sha256("pixels"), { "a note" } }); !go)
                return go;
            return Error { ErrorCode::NotFound, "field " + events.fieldName() };
        }
        if (name == "crash" || name == "crash_once") {
            service::RunnerEvents dying = events;
            const bool dies = name == "crash" || !std::filesystem::exists(request.pictures[1]);
            dying.stage = [&](const jobs::StageResult& result) {
                events.stage(result);
                if (!dies || result.stage != Stage::Coarse)
                    return;
                std::ofstream(request.pictures[1]) << "died";
                std::fputs("the last words\n", stderr);
                std::fflush(stderr);
                std::raise(SIGKILL);
            };
            if (dies && request.after)
                std::raise(SIGSEGV);
            jobs::Request ok = request;
            ok.name = "ok";
            return m_scripted.run(ok, context, dying);
        }
        if (name == "slow") {
            service::RunnerEvents slow = events;
            slow.stage = [&](const jobs::StageResult& result) {
                std::this_thread::sleep_for(std::chrono::milliseconds(20));
                events.stage(result);
            };
            jobs::Request ok = request;
            ok.name = "ok";
            return m_scripted.run(ok, context, slow);
        }
        return m_scripted.run(request, context, events);
    }

private:
    tests::ScriptedRunner m_scripted;
};

} // namespace

/// ORFEAS_SCRIPTED_VERSION: what it says it is; "garbage": it says something else than a message.
int main(int argc, char** argv)
{
    const char* version = std::getenv("ORFEAS_SCRIPTED_VERSION");
    const int socket = std::atoi(argv[argc - 1]);
    if (version != nullptr && std::string(version) == "garbage") {
        const std::string words(100, 'x');
        return ::write(socket, words.data(), words.size()) > 0 ? 0 : 1;
    }
    Runner runner;
    auto budget = std::make_shared<memory::MemoryBudget>(std::make_shared<memory::HostMeter>(), 0);
    const auto memory = std::make_shared<service::MemoryPlanner>(std::move(budget), memory::LearntPeaks());
    const auto served =
        worker::serveJobs(FileHandle(socket), { runner, memory, version != nullptr ? version : "test" });
    return served ? 0 : 1;
}
