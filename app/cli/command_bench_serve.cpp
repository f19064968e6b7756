#include "app/cli/bench_serve.h"
#include "app/cli/command_bench.h"
#include "app/cli/exit_code.h"
#include "app/cli/failure.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <cstdio>

namespace orfeas::cli {

void addBenchServe(CLI::App& bench, Action& chosen)
{
    auto options = std::make_shared<BenchServeOptions>();
    CLI::App* command = bench.add_subcommand("serve", "crowds of clients at a service of its own");
    command->add_option("--clients", options->clients, "how many at once, one crowd after the other")
        ->delimiter(',')
        ->check(CLI::Range(1, 400))
        ->capture_default_str();
    command->add_option("--resolution", options->resolution)
        ->check(CLI::IsMember({ 64, 128, 256, 512 }))
        ->capture_default_str();
    command->add_flag("--json", options->json, "one JSON object a line");
    command->callback([options, &chosen] {
        chosen = [options] {
            options->program = QCoreApplication::applicationFilePath().toStdString();
            const auto report = benchServe(*options);
            if (!report)
                return failed(report.error());
            std::fputs(report->text.c_str(), stdout);
            return report->passed ? static_cast<int>(Ok) : static_cast<int>(SomeFailed);
        };
    });
}

} // namespace orfeas::cli
