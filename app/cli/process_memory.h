#pragma once

namespace orfeas::cli {

/// What a process has in RAM, bytes; 0: there is no such process.
double residentBytes(int process);

inline double residentMiB(int process)
{
    return residentBytes(process) / (1024 * 1024);
}

} // namespace orfeas::cli
