#pragma once

#include "core/base/memory_account.h"
#include "core/engine/reconstructor.h"
#include "core/engine/triposr/parity.h"
#include "core/mesh/mesh.h"
#include "core/tensor/precision.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace orfeas::engine::triposr {

/// Which weights to use, and how.
struct Setup {
    std::filesystem::path weights; ///< folder with config.yaml and model.safetensors or model.ckpt
    /// Nothing: the fastest on this processor that is accurate enough, measured when the weights are loaded.
    std::optional<tensor::Precision> precision = tensor::Precision::Fp32;
    double prune = 0; ///< share of each large layer's numbers, the smallest, that become zero; to measure its effect
};

/// What one step of a run took.
struct StepCost {
    std::string name;
    double seconds = 0;
    double cpuSeconds = 0; ///< of all threads
    double peakMiB = 0; ///< highest resident memory of the process up to the step's end
    double residentMiB = 0; ///< at the step's end
};

/// One run from files to a mesh, step by step.
struct RunReport {
    tensor::Precision precision = tensor::Precision::Fp32; ///< that was used
    std::vector<StepCost> steps; ///< load, picture, image tokens, backbone, planes, the extraction's stages
    std::uint64_t weightBytes = 0; ///< of the large layers, as they are kept
    std::uint64_t tensorBytes = 0; ///< of all tensors of the file
    double readySeconds = 0; ///< from the program's start until the weights could be used
    double readyCpuSeconds = 0;
    std::uint64_t queries = 0; ///< points that the pyramid asked
    std::vector<float> sceneCodes; ///< what the network makes of the picture
    mesh::Mesh mesh; ///< as extracted, in the field's frame
};

/// How long a large layer takes in one precision, and how far it is off. Fp32 is first.
struct PrecisionCost {
    tensor::Precision precision = tensor::Precision::Fp32;
    double seconds = 0;
    double error = 0; ///< root mean square of the difference to 64 bits, over that of the result
    bool usable = false; ///< accurate enough, and this processor can do it
};

/// Everything of the network that programs use. Its code needs LibTorch, which takes half a second and 100 MB to load,
/// so it lies in a shared library of its own that is opened at need. \thread any
class Library {
public:
    Library() = default;
    Library(const Library&) = delete;
    Library& operator=(const Library&) = delete;
    virtual ~Library() = default;

    /// From now on tensors are charged to the account that `current` answers on the thread that makes them, and refused
    /// at its limit; weights are not. \param current  of the program; never null, may answer null
    virtual void countMemory(MemoryAccount* (*current)()) const = 0;

    /// The engine; its weights are read with the first picture, once for all. \error as Network::load(), then
    virtual Result<std::unique_ptr<Reconstructor>> engine(const Setup& setup) const = 0;

    /// EngineEntry::restore
    virtual Result<std::shared_ptr<const field::Field>> restore(const std::string& bytes) const = 0;

    virtual Result<ParityReport> parity(const std::filesystem::path& fixture, const ParityOptions& options,
                                        const JobContext& context) const = 0;

    /// Loads, and makes one mesh of a cut-out picture. \param resolution  cells a side
    virtual Result<RunReport> run(const Setup& setup, const std::filesystem::path& picture, int resolution,
                                  const JobContext& context) const = 0;

    /// Measures a layer of the released size in each precision, for about a second.
    virtual Result<std::vector<PrecisionCost>> calibrate(int threads) const = 0;
};

/// In a program that links LibTorch itself.
const Library& linkedLibrary();

/// Opens the shared library, once. It lies beside the program, in lib/orfeas beside the program's folder, or where
/// ORFEAS_PLUGIN_DIR says. \error NotFound  naming the places \error Internal  it is another version's
Result<const Library*> openLibrary();

} // namespace orfeas::engine::triposr
