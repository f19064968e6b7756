#pragma once

#include "core/jobs/job.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::cli {

/// The lines of `--json`, one JSON object each, without the newline. Their fields are a contract: docs/cli.md.
std::string startedLine(const jobs::JobSnapshot& job);
std::string stageLine(const jobs::JobSnapshot& job, const jobs::StageResult& stage,
                      const std::vector<std::filesystem::path>& files);
std::string warningLine(const jobs::JobSnapshot& job, const std::string& warning);
std::string waitingLine(const jobs::JobSnapshot& job);
std::string stepDownLine(const jobs::JobSnapshot& job, const std::string& text);
std::string doneLine(const jobs::JobSnapshot& job, const std::vector<std::filesystem::path>& files);
std::string failedLine(const jobs::JobSnapshot& job, const Error& error);

} // namespace orfeas::cli
