#include "core/base/machine.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <sstream>
#include <string_view>
#include <sys/resource.h>
#include <thread>

namespace orfeas {

std::string machineLine()
{
    std::ifstream info("/proc/cpuinfo");
    std::string model = "unknown processor";
    std::string extensions;
    for (std::string line; std::getline(info, line);) {
        const auto colon = line.find(": ");
        if (line.starts_with("model name") && colon != std::string::npos)
            model = line.substr(colon + 2);
        if (!line.starts_with("flags"))
            continue;
        std::istringstream words(line);
        for (std::string word; words >> word;) {
            if (word == "avx2" || word == "avx512f" || word == "avx512_vnni" || word == "avx512_bf16")
                extensions += " " + word;
        }
        break;
    }
    return fmt::format("{},{} ({} cores)", model, extensions.empty() ? " no AVX2" : extensions,
                       std::thread::hardware_concurrency());
}

int threadCount()
{
    return static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

double peakResidentMiB()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024.0;
}

} // namespace orfeas
