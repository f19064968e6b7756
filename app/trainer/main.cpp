#include "app/trainer/command_data.h"
#include "app/trainer/command_train.h"

#include <CLI/CLI.hpp>

/// Makes training data, trains, scores and exports the network of the engine `lite`.
int main(int argc, char** argv)
{
    CLI::App app("orfeas-train: data, training, evaluation and export of the engine `lite`");
    app.set_version_flag("--version", "orfeas-train " ORFEAS_VERSION);
    app.require_subcommand(1);
    app.failure_message(CLI::FailureMessage::help);
    orfeas::trainer::Action chosen;
    orfeas::trainer::addData(app, chosen);
    orfeas::trainer::addTraining(app, chosen);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& wrong) {
        return app.exit(wrong) == 0 ? orfeas::trainer::Ok : orfeas::trainer::Usage;
    }
    return chosen ? chosen() : orfeas::trainer::Usage;
}
