#include "core/api/gpu_stats.h"

#include <algorithm>
#include <array>
#include <dlfcn.h>
#include <unistd.h>

namespace orfeas::api {

namespace {

// nvml.h is in no Debian package; these are its types as the ABI has them
using Device = void*;
using Return = int;
constexpr Return kSuccess = 0;
constexpr unsigned kCelsius = 0; // NVML_TEMPERATURE_GPU
struct Memory {
    unsigned long long total, free, used;
};
struct Utilization {
    unsigned gpu, memory;
};
struct Process {
    unsigned pid;
    unsigned long long usedMemory;
    unsigned gpuInstance, computeInstance;
};

/// The library while it is loaded.
class Nvml {
public:
    Nvml() : m_library(dlopen("libnvidia-ml.so.1", RTLD_LAZY | RTLD_LOCAL))
    {
        if (m_library == nullptr)
            return;
        const auto init = function<Return()>("nvmlInit_v2");
        m_isOpen = init != nullptr && init() == kSuccess;
    }
    Nvml(const Nvml&) = delete;
    Nvml& operator=(const Nvml&) = delete;
    ~Nvml()
    {
        if (m_isOpen)
            call<>("nvmlShutdown");
        if (m_library != nullptr)
            dlclose(m_library);
    }
    bool isThere() const { return m_library != nullptr; }
    bool isOpen() const { return m_isOpen; }

    /// \return false: the driver is too old for it, or refuses
    template<typename... Arguments> bool call(const char* name, Arguments... arguments) const
    {
        const auto found = function<Return(Arguments...)>(name);
        return found != nullptr && found(arguments...) == kSuccess;
    }

private:
    template<typename Function> Function* function(const char* name) const
    {
        return reinterpret_cast<Function*>(dlsym(m_library, name));
    }
    void* m_library;
    bool m_isOpen = false;
};

std::uint64_t memoryOfThisProcess(const Nvml& nvml, Device device)
{
    std::array<Process, 64> processes {};
    auto count = static_cast<unsigned>(processes.size());
    if (!nvml.call("nvmlDeviceGetComputeRunningProcesses_v3", device, &count, processes.data()))
        return 0;
    const auto ours = static_cast<unsigned>(::getpid());
    const Process* const begin = processes.data();
    const Process* const end = begin + std::min<std::size_t>(count, processes.size());
    const auto* place = std::find_if(begin, end, [ours](const Process& one) { return one.pid == ours; });
    return place == end ? 0 : place->usedMemory;
}

GpuDevice describe(const Nvml& nvml, int index, Device device)
{
    GpuDevice card;
    card.index = index;
    std::array<char, 96> name {};
    if (nvml.call("nvmlDeviceGetName", device, name.data(), static_cast<unsigned>(name.size())))
        card.name = name.data();
    Memory memory {};
    if (nvml.call("nvmlDeviceGetMemoryInfo", device, &memory)) {
        card.memoryTotal = memory.total;
        card.memoryUsed = memory.used;
        card.memoryFree = memory.free;
    }
    card.memoryOurs = memoryOfThisProcess(nvml, device);
    Utilization utilization {};
    if (nvml.call("nvmlDeviceGetUtilizationRates", device, &utilization))
        card.utilization = utilization.gpu;
    unsigned temperature = 0;
    if (nvml.call("nvmlDeviceGetTemperature", device, kCelsius, &temperature))
        card.temperature = temperature;
    return card;
}

} // namespace

GpuStats gpuStats()
{
    GpuStats stats;
    const Nvml nvml;
    if (!nvml.isOpen()) {
        stats.reason =
            nvml.isThere() ? "the NVIDIA driver does not answer" : "there is no NVIDIA driver here (libnvidia-ml.so.1)";
        return stats;
    }
    stats.isAvailable = true;
    std::array<char, 96> driver {};
    if (nvml.call("nvmlSystemGetDriverVersion", driver.data(), static_cast<unsigned>(driver.size())))
        stats.driver = driver.data();
    unsigned count = 0;
    nvml.call("nvmlDeviceGetCount_v2", &count);
    for (unsigned i = 0; i < count; ++i) {
        Device device = nullptr;
        if (nvml.call("nvmlDeviceGetHandleByIndex_v2", i, &device))
            stats.devices.push_back(describe(nvml, static_cast<int>(i), device));
    }
    return stats;
}

} // namespace orfeas::api
