#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace orfeas::api {

/// One graphics card as its driver sees it now. What a card does not tell is absent.
struct GpuDevice {
    int index = 0;
    std::string name;
    std::uint64_t memoryTotal = 0; ///< bytes
    std::uint64_t memoryUsed = 0; ///< by all programs
    std::uint64_t memoryFree = 0;
    std::uint64_t memoryOurs = 0; ///< by this process
    std::optional<unsigned> utilization; ///< percent of the last moment in which something ran
    std::optional<unsigned> temperature; ///< degrees Celsius
};

struct GpuStats {
    bool isAvailable = false;
    std::string reason; ///< why not
    std::string driver; ///< version
    std::vector<GpuDevice> devices;
};

/// Asks NVIDIA's management library, which is loaded for it where it is there; CUDA is not touched.
/// \source NVML API reference: the ABI of the functions named in gpu_stats.cpp
GpuStats gpuStats();

} // namespace orfeas::api
