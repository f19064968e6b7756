#pragma once

#include "app/cli/finding.h"

#include <filesystem>

namespace orfeas::cli {

/// The data folder can be written, and the plug-ins that decode pictures are there.
Finding checkFiles(const std::filesystem::path& dataFolder);
Finding checkDisk(const std::filesystem::path& dataFolder, double leastGiB);
/// An entry is stored, found, and gone when its time is over; the data folder's own cache is whole.
/// \param scratch  a folder to try it in
Finding checkCache(const std::filesystem::path& dataFolder, const std::filesystem::path& scratch);
/// Every kept job and file is what it was. Reads all of them.
Finding checkLibrary(const std::filesystem::path& dataFolder);
/// The files of weights are as they were added. Reads those that do not look as they did when last read.
Finding checkModels();

} // namespace orfeas::cli
