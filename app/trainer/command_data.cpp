#include "app/trainer/command_data.h"

#include <CLI/CLI.hpp>

namespace orfeas::trainer {

void addData(CLI::App& app, Action& chosen)
{
    CLI::App* command = app.add_subcommand("data", "Make views of shapes with known occupancy");
    command->callback([&chosen] { chosen = [] { return static_cast<int>(Usage); }; });
}

} // namespace orfeas::trainer
