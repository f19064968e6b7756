#include "app/cli/command_jobs.h"

#include "app/cli/engine_words.h"
#include "app/cli/exit_code.h"
#include "app/cli/jobs_again.h"
#include "app/cli/jobs_run.h"
#include "app/cli/jobs_text.h"
#include "core/service/kept_export.h"
#include "core/service/picture_list.h"
#include "core/service/program_data.h"
#include "core/store/data_folder.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cstdio>
#include <functional>

namespace orfeas::cli {

namespace {

using library::JobRecord;
using library::Library;

struct Words {
    std::vector<std::int64_t> ids;
    std::vector<std::string> pictures;
    std::string words;
    std::string state;
    std::string engine;
    std::string weights;
    std::string precision = jobs::Request {}.precision;
    std::string tags;
    std::string folder = ".";
    std::string format = "glb";
    std::string stage;
    int resolution = 256;
    int limit = 100;
    int days = -1;
    int jobsAtOnce = 2;
    std::int64_t before = 0;
    bool trash = false;
    bool json = false;
    bool watch = false;
    bool overwrite = false;
};

constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;

void line(const std::string& text)
{
    std::fputs((text + "\n").c_str(), stdout);
}

int failed(const Error& error)
{
    std::fputs(fmt::format("orfeas jobs: {}\n", error.message).c_str(), stderr);
    return SomeFailed;
}

/// Runs `command` with the library open.
int with(const std::function<Result<void>(Library&)>& command)
{
    auto opened = service::openLibrary(store::defaultDataFolder());
    if (!opened)
        return failed(opened.error());
    const auto done = command(**opened);
    return done ? Ok : failed(done.error());
}

/// Does `command` to each job named; an id that is wrong is said, and the others are done.
int forEach(const Words& words, const std::function<Result<void>(Library&, JobRecord)>& command)
{
    int exit = Ok;
    const int opened = with([&](Library& library) -> Result<void> {
        for (const std::int64_t id : words.ids) {
            auto job = library.job(id);
            const auto done = job ? command(library, std::move(*job)) : Result<void>(job.error());
            if (!done)
                exit = failed(done.error());
        }
        return {};
    });
    return opened == Ok ? exit : opened;
}

Result<void> list(Library& library, const Words& words)
{
    library::JobQuery query;
    query.words = words.words;
    query.trash = words.trash;
    query.limit = words.limit;
    if (!words.state.empty())
        query.state = jobs::stateFromName(words.state);
    if (words.days >= 0)
        query.since = library::nowMs() - words.days * kDayMs;
    if (words.before > 0)
        query.before = words.before;
    const auto found = library.list(query);
    if (!found)
        return found.error();
    for (const JobRecord& job : *found)
        line(words.json ? jobJson(job) : jobLine(job));
    return {};
}

/// Each picture becomes a job of the queue; the ids are printed once all are kept for good.
Result<void> submit(Library& library, const Words& words)
{
    std::vector<JobRecord> added;
    const auto pictures = service::expandPictures({ words.pictures.begin(), words.pictures.end() });
    for (const auto& set : service::groupViews(pictures)) {
        jobs::Request request;
        request.pictures = set.pictures;
        request.name = set.name;
        request.engine = words.engine;
        request.model = words.weights;
        request.precision = words.precision;
        request.resolution = words.resolution;
        added.push_back(library::queuedJob(std::move(request), words.tags));
    }
    if (auto kept = library.addAll(added); !kept)
        return kept;
    for (const JobRecord& job : added)
        line(std::to_string(job.id));
    return {};
}

Result<void> cancel(Library& library, JobRecord job)
{
    if (jobs::isTerminal(job.state))
        return Error { ErrorCode::InvalidInput, fmt::format("{}: is {} already", job.id, stateName(job.state)) };
    if (library.isAlive(job))
        return Error { ErrorCode::AlreadyExists,
                       fmt::format("{}: belongs to a program that runs now; cancel it there", job.id) };
    job.state = jobs::JobState::Cancelled;
    job.ended = library::nowMs();
    return library.save(job);
}

Result<void> retry(Library& library, JobRecord job)
{
    const bool elsewhere = !jobs::isTerminal(job.state) && library.isAlive(job);
    if (jobs::isUnderWay(job.state) || !jobs::canMove(job.state, jobs::JobState::Queued) || elsewhere)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: is {}; only what failed, was cancelled or interrupted is tried again", job.id,
                                   stateName(job.state)) };
    job.state = jobs::JobState::Queued;
    job.session.clear();
    job.error.reset();
    job.crashes = 0;
    job.place = static_cast<double>(library::nowMs());
    return library.save(job);
}

Result<void> putInTrash(Library& library, const JobRecord& job, bool inTrash)
{
    if (inTrash && !jobs::isTerminal(job.state) && library.isAlive(job))
        return Error { ErrorCode::AlreadyExists, fmt::format("{}: waits or runs; cancel it first", job.id) };
    const auto done = library.trash(job.uid, inTrash);
    return done ? Result<void>() : Result<void>(done.error());
}

Result<void> exportJob(Library& library, const JobRecord& job, const Words& words)
{
    const auto written = service::exportKept(
        library, job,
        { words.folder, stageFromName(words.stage), *asset::formatFromName(words.format), words.overwrite });
    if (!written)
        return written.error();
    for (const auto& file : *written)
        line(file.string());
    return {};
}

Result<void> collect(Library& library, const Words& words)
{
    constexpr int kDays = 30;
    const auto swept = library.collect(library::nowMs() - (words.days >= 0 ? words.days : kDays) * kDayMs);
    if (!swept)
        return swept.error();
    line(words.json
             ? fmt::format(R"({{"kept":{},"removed":{},"bytes":{}}})", swept->kept, swept->removed, swept->removedBytes)
             : fmt::format("{} files kept, {} removed", swept->kept, swept->removed));
    return {};
}

Result<void> verify(Library& library, const Words& words)
{
    const auto damaged = library.verify();
    if (!damaged)
        return damaged.error();
    line(words.json ? fmt::format(R"({{"damaged":{}}})", *damaged) : fmt::format("{} damaged", *damaged));
    return {};
}

class Commands {
public:
    Commands(CLI::App& jobs, Action& chosen) : m_jobs(jobs), m_chosen(chosen) { }

    CLI::App* add(const char* name, const char* what, std::function<int(const Words&)> run)
    {
        CLI::App* command = m_jobs.add_subcommand(name, what);
        command->callback([run = std::move(run), words = m_words, &chosen = m_chosen] {
            chosen = [words, run] { return run(*words); };
        });
        return command;
    }
    CLI::App* addForJobs(const char* name, const char* what, std::function<Result<void>(Library&, JobRecord)> command)
    {
        CLI::App* added =
            add(name, what, [command = std::move(command)](const Words& w) { return forEach(w, command); });
        added->add_option("JOB", m_words->ids, "numbers, see `orfeas jobs list`")->required();
        return added;
    }
    const std::shared_ptr<Words>& words() const { return m_words; }

private:
    CLI::App& m_jobs;
    Action& m_chosen;
    std::shared_ptr<Words> m_words = std::make_shared<Words>();
};

void addLooking(Commands& commands)
{
    const auto& words = commands.words();
    CLI::App* all = commands.add("list", "newest first",
                                 [](const Words& w) { return with([&w](Library& l) { return list(l, w); }); });
    all->add_option("--search", words->words, "words that all occur in name, tags, engine or path");
    all->add_option("--state", words->state)
        ->check(CLI::IsMember({ "queued", "running", "done", "failed", "cancelled", "interrupted" }));
    all->add_option("--days", words->days, "only of the last so many days")->check(CLI::Range(0, 100'000));
    all->add_option("--limit", words->limit)->check(CLI::Range(1, 1'000'000))->capture_default_str();
    all->add_option("--before", words->before, "only jobs before this number: the next page");
    all->add_flag("--trash", words->trash, "what was removed");
    all->add_flag("--json", words->json, "one JSON object a line");
    commands
        .addForJobs("show", "all that is known of a job",
                    [words](Library&, const JobRecord& job) -> Result<void> {
                        line(words->json ? jobJson(job) : jobText(job));
                        return {};
                    })
        ->add_flag("--json", words->json, "one JSON object a line");
}

void addWorking(Commands& commands)
{
    const auto& words = commands.words();
    CLI::App* add = commands.add("submit", "put pictures into the queue of the studio or of `orfeas jobs run`",
                                 [](const Words& w) { return with([&w](Library& l) { return submit(l, w); }); });
    add->add_option("IMAGE", words->pictures, "pictures or folders of pictures")->required();
    add->add_option("--engine", words->engine, "see `orfeas engines`");
    addWeights(*add, words->weights, "the engine's weights");
    addPrecision(*add, words->precision);
    add->add_option("--resolution", words->resolution)->check(CLI::IsMember({ 64, 128, 256, 512 }));
    add->add_option("--tags", words->tags, "words to find them by");
    CLI::App* run = commands.add("run", "run what waits and what was interrupted, until nothing is left",
                                 [](const Words& w) { return runQueue(w.jobsAtOnce, w.watch, w.weights); });
    run->add_option("--jobs", words->jobsAtOnce, "models made at once")->check(CLI::Range(1, 64));
    addWeights(*run, words->weights, "weights of the jobs that name none");
    run->add_flag("--watch", words->watch, "wait for more, until Ctrl+C");
    commands
        .addForJobs("again", "make jobs once more and compare every stage with what is kept",
                    [words](Library& l, const JobRecord& job) { return runAgain(l, job, words->json); })
        ->add_flag("--json", words->json, "one JSON object a stage");
    commands.addForJobs("cancel", "end jobs that wait", cancel);
    commands.addForJobs("retry", "put failed, cancelled or interrupted jobs into the queue again", retry);
}

void addTidying(Commands& commands)
{
    const auto& words = commands.words();
    commands.addForJobs("remove", "into the trash",
                        [](Library& l, const JobRecord& job) { return putInTrash(l, job, true); });
    commands.addForJobs("restore", "out of the trash",
                        [](Library& l, const JobRecord& job) { return putInTrash(l, job, false); });
    commands
        .addForJobs("tag", "give jobs words to find them by, instead of those they have",
                    [words](Library& l, JobRecord job) {
                        job.tags = words->tags;
                        return l.save(job);
                    })
        ->add_option("--tags", words->tags, "none, if not given");
    CLI::App* out =
        commands.addForJobs("export", "copy a result out as a model",
                            [words](Library& l, const JobRecord& job) { return exportJob(l, job, *words); });
    out->add_option("-o,--output", words->folder, "folder to write to, made if missing")->capture_default_str();
    out->add_option("--format", words->format)
        ->check(CLI::IsMember({ "glb", "obj", "ply", "stl" }))
        ->capture_default_str();
    out->add_option("--stage", words->stage, "the last one there is, if not given")
        ->check(CLI::IsMember({ "preview", "coarse", "refined", "final" }));
    out->add_flag("--overwrite", words->overwrite, "replace files that are there");
    CLI::App* gc = commands.add("gc", "delete what was long in the trash, and files without a job",
                                [](const Words& w) { return with([&w](Library& l) { return collect(l, w); }); });
    gc->add_option("--days", words->days, "in the trash (30)")->check(CLI::Range(0, 100'000));
    gc->add_flag("--json", words->json, "one JSON object");
    commands
        .add("verify", "read everything and compare it with its SHA-256",
             [](const Words& w) { return with([&w](Library& l) { return verify(l, w); }); })
        ->add_flag("--json", words->json, "one JSON object");
}

} // namespace

void addJobs(CLI::App& app, Action& chosen)
{
    CLI::App* jobs = app.add_subcommand("jobs", "Look at, go on with and tidy up the jobs that are kept");
    jobs->require_subcommand(1);
    Commands commands(*jobs, chosen);
    addLooking(commands);
    addWorking(commands);
    addTidying(commands);
}

} // namespace orfeas::cli
