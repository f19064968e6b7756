#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace orfeas::cli {

/// What one check of an installation found.
struct Finding {
    std::string name; ///< "devices", stable
    bool passed = false;
    std::string text; ///< what was found
    std::string fix; ///< what to do; empty when passed
};

/// Where the doctor looks.
struct Patient {
    std::filesystem::path dataFolder;
    std::filesystem::path program; ///< this program's file
    std::string version;
    double leastMemoryGiB = 2; ///< available
    double leastDiskGiB = 1; ///< free in the data folder
};

/// Examines an installation, in some seconds: everything is tried on small things in a folder of its own; the data
/// folder is read, and one file written in it and removed. \param tell  hears each finding as it is made
std::vector<Finding> examine(const Patient& patient, const std::function<void(const Finding&)>& tell);

} // namespace orfeas::cli
