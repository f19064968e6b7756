#pragma once

#include "app/cli/finding.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace orfeas::cli {

/// Where the doctor looks, and what the installation is to be fit for.
struct Patient {
    std::filesystem::path dataFolder;
    std::filesystem::path program; ///< this program's file
    std::string version;
    std::string listen = "127.0.0.1:8081"; ///< where `orfeas serve` is to answer
    bool drawsPictures = false; ///< a display, or Xvfb, is needed
    double leastMemoryGiB = 2; ///< available
    double leastDiskGiB = 1; ///< free in the data folder
};

/// Examines an installation, in some seconds: everything is tried on small things in a folder of its own; the data
/// folder is read, and one file written in it and removed. \param tell  hears each finding as it is made
std::vector<Finding> examine(const Patient& patient, const std::function<void(const Finding&)>& tell);

} // namespace orfeas::cli
