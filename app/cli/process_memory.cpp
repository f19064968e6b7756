#include "app/cli/process_memory.h"

#include <fstream>
#include <string>

namespace orfeas::cli {

double residentBytes(int process)
{
    std::ifstream file("/proc/" + std::to_string(process) + "/smaps_rollup");
    for (std::string word; file >> word;) {
        if (word != "Rss:")
            continue;
        double kilobytes = 0;
        file >> kilobytes;
        return 1024 * kilobytes;
    }
    return 0;
}

} // namespace orfeas::cli
