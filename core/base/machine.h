#pragma once

#include <string>

namespace orfeas {

/// The processor's name, its vector extensions and the cores in use: what a figure means nothing without.
std::string machineLine();

/// Threads that suit all of this machine's cores, at least 1.
int threadCount();

/// Highest resident memory of this process so far, MiB.
double peakResidentMiB();

} // namespace orfeas
