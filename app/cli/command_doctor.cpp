#include "app/cli/command_doctor.h"

#include "app/cli/doctor.h"
#include "app/cli/exit_code.h"
#include "core/store/data_folder.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdio>

namespace orfeas::cli {

namespace {

void print(const Finding& finding, bool json)
{
    std::string line;
    if (json) {
        const nlohmann::ordered_json object {
            { "check", finding.name }, { "passed", finding.passed }, { "found", finding.text }, { "fix", finding.fix }
        };
        line = object.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + "\n";
    } else {
        line = fmt::format("{} {}: {}\n", finding.passed ? "ok  " : "FAIL", finding.name, finding.text);
        if (!finding.passed)
            line += fmt::format("     {}\n", finding.fix);
    }
    std::fputs(line.c_str(), stdout);
    std::fflush(stdout);
}

} // namespace

void addDoctor(CLI::App& app, Action& chosen)
{
    struct Words {
        std::string listen = Patient {}.listen;
        bool drawsPictures = false;
        bool json = false;
    };
    auto words = std::make_shared<Words>();
    CLI::App* command = app.add_subcommand("doctor", "Examine the installation and say what to do about what is wrong");
    command->add_option("--listen", words->listen, "where `orfeas serve` is to answer")->capture_default_str();
    command->add_flag("--display", words->drawsPictures, "models are to be drawn, too: a display or Xvfb is needed");
    command->add_flag("--json", words->json, "one JSON object a line");
    command->callback([words, &chosen] {
        chosen = [words] {
            const bool json = words->json;
            Patient patient;
            patient.dataFolder = store::defaultDataFolder();
            patient.program = QCoreApplication::applicationFilePath().toStdString();
            patient.version = ORFEAS_VERSION;
            patient.listen = words->listen;
            patient.drawsPictures = words->drawsPictures;
            const auto findings = examine(patient, [json](const Finding& finding) { print(finding, json); });
            const auto passed =
                std::count_if(findings.begin(), findings.end(), [](const Finding& finding) { return finding.passed; });
            if (!json)
                std::fputs(fmt::format("Passed: {}/{}\n", passed, findings.size()).c_str(), stdout);
            else
                std::fputs(fmt::format(R"({{"passed":{},"checks":{}}})"
                                       "\n",
                                       passed, findings.size())
                               .c_str(),
                           stdout);
            return passed == static_cast<std::ptrdiff_t>(findings.size()) ? Ok : SomeFailed;
        };
    });
}

} // namespace orfeas::cli
