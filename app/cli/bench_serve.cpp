#include "app/cli/bench_serve.h"

#include "app/cli/bench_cache.h"
#include "app/cli/bench_service.h"
#include "app/cli/http_client.h"
#include "core/base/machine.h"
#include "core/base/quantile.h"

#include <QTemporaryDir>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <mutex>
#include <sstream>
#include <thread>

namespace orfeas::cli {

namespace {

constexpr int kPatienceSeconds = 1800; // a crowd's last one waits for all others

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// What the clients of one crowd saw.
struct Tally {
    std::mutex mutex; ///< guards all below
    int done = 0;
    int busy = 0; ///< answered with 429
    std::vector<std::string> errors;
    double slowest = 0; ///< of those that asked for a new model
    double slowestFirstLine = 0;
    std::vector<double> ready; ///< seconds of /readyz
};

enum class Wish { New, Repeated, Cancelled };
Wish wishOf(int client)
{
    constexpr int kKinds = 4;
    return client % 2 == 0 ? Wish::New : client % kKinds == 1 ? Wish::Repeated : Wish::Cancelled;
}

class Crowd {
public:
    Crowd(HttpPlace place, std::string picture, int resolution)
        : m_place(std::move(place)), m_picture(std::move(picture)), m_resolution(resolution)
    {
    }

    /// One client's whole visit. \param difference  what no other request has, [0, 1); below 0: the common one
    void visit(Tally& tally, Wish wish, double difference) const
    {
        const auto start = Clock::now();
        if (wish == Wish::Cancelled)
            return cancelOne(tally, difference);
        int lines = 0;
        int progress = 0;
        std::string rest;
        HttpCall call = post("/api/v1/generate-progressive", difference);
        call.secondsAtMost = kPatienceSeconds;
        call.piece = [&](std::string_view bytes) {
            rest += bytes;
            for (std::size_t end = rest.find('\n'); end != std::string::npos; end = rest.find('\n')) {
                const auto line = nlohmann::json::parse(rest.substr(0, end), nullptr, false);
                progress = line.is_object() ? line.value("progress", 0) : 0;
                ++lines;
                rest.erase(0, end + 1);
            }
            return true;
        };
        const auto answer = httpCall(m_place, call);
        const std::scoped_lock lock(tally.mutex);
        if (answer && answer->status == 429) {
            ++tally.busy;
        } else if (!answer || answer->status != 200 || lines != 5 || progress != 100) {
            tally.errors.push_back(answer ? fmt::format("{} with {} lines", answer->status, lines)
                                          : answer.error().message);
        } else {
            ++tally.done;
            tally.slowestFirstLine = std::max(tally.slowestFirstLine, answer->headSeconds);
            if (wish == Wish::New)
                tally.slowest = std::max(tally.slowest, secondsSince(start));
        }
    }

    void watchReadiness(Tally& tally, const std::atomic<bool>& isOver) const
    {
        HttpCall call;
        call.path = "/readyz";
        while (!isOver) {
            const auto start = Clock::now();
            const auto answer = httpCall(m_place, call);
            {
                const std::scoped_lock lock(tally.mutex);
                tally.ready.push_back(secondsSince(start));
                if (!answer)
                    tally.errors.push_back("/readyz: " + answer.error().message);
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }

private:
    HttpCall post(const char* path, double difference) const
    {
        static constexpr const char* kBoundary = "orfeas-bench-boundary";
        HttpCall call;
        call.method = "POST";
        call.path = path;
        call.type = std::string("multipart/form-data; boundary=") + kBoundary;
        const auto field = [&call](const char* name, const std::string& value, const char* more) {
            call.body += fmt::format("--{}\r\nContent-Disposition: form-data; name=\"{}\"{}\r\n\r\n{}\r\n", kBoundary,
                                     name, more, value);
        };
        field("resolution", std::to_string(m_resolution), "");
        field("texture", "256", "");
        field("relief", fmt::format("{:.6f}", difference < 0 ? 0.5 : difference), "");
        field("image", m_picture, "; filename=\"bench.png\"");
        call.body += fmt::format("--{}--\r\n", kBoundary);
        return call;
    }

    void cancelOne(Tally& tally, double difference) const
    {
        const auto created = httpCall(m_place, post("/api/v1/jobs", difference));
        const auto job = created ? nlohmann::json::parse(created->body, nullptr, false) : nlohmann::json();
        const bool isBusy = created && created->status == 429;
        HttpCall cancel;
        cancel.method = "POST";
        cancel.path = fmt::format("/api/v1/jobs/{}/cancel", job.is_object() ? job.value("id", "") : "");
        const auto cancelled = isBusy ? created : httpCall(m_place, cancel);
        const std::scoped_lock lock(tally.mutex);
        if (isBusy)
            ++tally.busy;
        else if (!cancelled || (cancelled->status != 200 && cancelled->status != 409)) // it may have been quicker
            tally.errors.push_back(cancelled ? fmt::format("cancel: {}", cancelled->status)
                                             : cancelled.error().message);
        else
            ++tally.done;
    }

    HttpPlace m_place;
    std::string m_picture;
    int m_resolution;
};

/// Fractions that no earlier crowd used, so that no model of theirs is a repeat.
class Differences {
public:
    double next() { return m_next += 0.0001; }

private:
    double m_next = 0;
};

double runCrowd(const Crowd& crowd, Tally& tally, int clients, Differences& differences)
{
    std::atomic<bool> isOver { false };
    std::thread watcher([&] { crowd.watchReadiness(tally, isOver); });
    const auto start = Clock::now();
    std::vector<std::thread> threads;
    for (int client = 0; client < clients; ++client) {
        const Wish wish = wishOf(client);
        const double difference = wish == Wish::Repeated ? -1 : differences.next();
        threads.emplace_back([&crowd, &tally, wish, difference] { crowd.visit(tally, wish, difference); });
    }
    for (std::thread& thread : threads)
        thread.join();
    const double seconds = secondsSince(start);
    isOver = true;
    watcher.join();
    return seconds;
}

/// The same visits one after the other.
double runInTurn(const Crowd& crowd, Tally& tally, int clients, Differences& differences)
{
    const auto start = Clock::now();
    for (int client = 0; client < clients; ++client) {
        const Wish wish = wishOf(client);
        crowd.visit(tally, wish, wish == Wish::Repeated ? -1 : differences.next());
    }
    return secondsSince(start);
}

// What a service has to be.
constexpr double kMostReadyMs = 50; ///< of /readyz, p99
constexpr double kMostOverTurns = 1.2; ///< slowest of a small crowd over all its visits one after the other
constexpr double kMostGrowth = 0.05; ///< of memory, by a crowd like the one before
constexpr int kMostInTurn = 8; ///< comparing with turns is for small crowds: of large ones it says nothing more

/// One crowd, as it was served.
struct Served {
    int clients = 0;
    double inTurn = 0; ///< seconds of the same visits one after the other; 0: not asked
    double atOnce = 0;
    BenchService::Memory before;
    BenchService::Memory after;
};

double growth(double before, double after)
{
    return before > 0 ? after / before - 1 : 0;
}

/// What is not as it should be.
std::vector<std::string> missesOf(const Served& served, const Tally& tally)
{
    std::vector<std::string> misses;
    const auto mustNotExceed = [&misses](const char* what, double value, double most) {
        if (value > most)
            misses.push_back(fmt::format("{}: {:.2f}, at most {:.2f}", what, value, most));
    };
    if (!tally.errors.empty())
        misses.push_back(fmt::format("{} errors, the first: {}", tally.errors.size(), tally.errors.front()));
    if (served.clients <= kMostInTurn && tally.done != served.clients)
        misses.push_back(fmt::format("{} of {} done", tally.done, served.clients));
    if (served.inTurn > 0)
        mustNotExceed("slowest over turns", tally.slowest / served.inTurn, kMostOverTurns);
    mustNotExceed("/readyz p99 in ms", 1000 * quantile(tally.ready, 0.99), kMostReadyMs);
    mustNotExceed("growth of the service", growth(served.before.serviceMiB, served.after.serviceMiB), kMostGrowth);
    mustNotExceed("growth of the worker", growth(served.before.workerMiB, served.after.workerMiB), kMostGrowth);
    if (served.after.workerMiB <= 0)
        misses.emplace_back("there is no worker");
    return misses;
}

nlohmann::ordered_json lineOf(const Served& served, const Tally& tally)
{
    nlohmann::ordered_json line;
    line["clients"] = served.clients;
    line["done"] = tally.done;
    line["busy"] = tally.busy;
    line["errors"] = tally.errors;
    line["in_turn_seconds"] = served.inTurn;
    line["at_once_seconds"] = served.atOnce;
    line["slowest_seconds"] = tally.slowest;
    line["slowest_first_line_seconds"] = tally.slowestFirstLine;
    line["ready_p50_ms"] = 1000 * quantile(tally.ready, 0.5);
    line["ready_p99_ms"] = 1000 * quantile(tally.ready, 0.99);
    line["memory_before_mib"] = served.before.serviceMiB;
    line["memory_after_mib"] = served.after.serviceMiB;
    line["worker_memory_before_mib"] = served.before.workerMiB;
    line["worker_memory_after_mib"] = served.after.workerMiB;
    line["misses"] = missesOf(served, tally);
    return line;
}

std::string textOf(const nlohmann::ordered_json& line)
{
    const auto number = [&line](const char* name) { return line[name].get<double>(); };
    std::string text = fmt::format(
        "{} clients: {} done, {} told to wait, {} errors; {:.1f} s at once, {:.1f} s in turn, slowest {:.1f} s; "
        "/readyz p50 {:.1f} ms, p99 {:.1f} ms; service {:.1f} MiB, then {:.1f}; worker {:.1f} MiB, then {:.1f}\n",
        line["clients"].get<int>(), line["done"].get<int>(), line["busy"].get<int>(), line["errors"].size(),
        number("at_once_seconds"), number("in_turn_seconds"), number("slowest_seconds"), number("ready_p50_ms"),
        number("ready_p99_ms"), number("memory_before_mib"), number("memory_after_mib"),
        number("worker_memory_before_mib"), number("worker_memory_after_mib"));
    for (const auto& miss : line["misses"])
        text += "  MISSED " + miss.get<std::string>() + "\n";
    return text;
}

} // namespace

Result<BenchServeReport> benchServe(const BenchServeOptions& options)
{
    const QTemporaryDir folder;
    const auto picture = writeBenchPicture(folder.path().toStdString());
    if (!picture)
        return picture.error();
    std::ostringstream bytes;
    bytes << std::ifstream(*picture, std::ios::binary).rdbuf();
    auto service = BenchService::start(options.program, folder.path().toStdString());
    if (!service)
        return service.error();
    const Crowd crowd((*service)->place(), bytes.str(), options.resolution);
    Differences differences;
    Tally first;
    crowd.visit(first, Wish::Repeated, -1); // what repeats find
    BenchServeReport report;
    if (!options.json)
        report.text = machineLine() + "\n";
    for (const int clients : options.clients) {
        Served served;
        served.clients = clients;
        Tally turns;
        if (clients <= kMostInTurn)
            served.inTurn = runInTurn(crowd, turns, clients, differences);
        Tally warmUp;
        runCrowd(crowd, warmUp, clients, differences);
        crowd.visit(warmUp, Wish::New, differences.next());
        served.before = (*service)->settledMemory();
        Tally tally;
        served.atOnce = runCrowd(crowd, tally, clients, differences);
        crowd.visit(warmUp, Wish::New, differences.next());
        served.after = (*service)->settledMemory();
        const auto line = lineOf(served, tally);
        report.text += options.json ? line.dump() + "\n" : textOf(line);
        report.passed = report.passed && line["misses"].empty();
    }
    return report;
}

} // namespace orfeas::cli
