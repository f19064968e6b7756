#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::cli {

struct BenchServeOptions {
    std::filesystem::path program; ///< this program's file, started again as the service
    std::vector<int> clients { 8, 50, 200 };
    int resolution = 64;
    bool json = false;
};

struct BenchServeReport {
    std::string text; ///< for people, or one JSON object a crowd and line
    bool passed = true; ///< every crowd was served as it should be
};

/// Drives a service of its own, a real one on the loopback in a folder of its own, with crowds of clients at once: a
/// half asks for a model that nobody had, a quarter for one that was made, a quarter cancels its job. Each crowd comes
/// twice: the first fills what is kept for later (pools, tables, events), and memory is compared round the second, each
/// time after one more model alone, so that the worker keeps the field of a like one.
Result<BenchServeReport> benchServe(const BenchServeOptions& options);

} // namespace orfeas::cli
