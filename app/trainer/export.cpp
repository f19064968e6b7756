#include "app/trainer/export.h"

#include "app/trainer/checkpoint.h"
#include "app/trainer/training.h"
#include "core/tensor/convert.h"

namespace orfeas::trainer {

Result<void> exportWeights(const std::filesystem::path& checkpoint, const NetworkSizes& sizes,
                           const std::filesystem::path& target)
{
    LiteNetwork network(sizes);
    if (auto loaded = loadMean(network, checkpoint); !loaded)
        return loaded;
    NamedTensors weights;
    for (const auto& item : network->named_parameters())
        weights[item.key()] = item.value();
    const auto wide = std::filesystem::path(target).concat(".fp32");
    if (auto written = writeTensors(wide, weights, {}); !written)
        return written;
    const auto opened = tensor::Checkpoint::open(wide);
    if (!opened)
        return opened.error();
    const auto converted = tensor::convertToSafetensors(**opened, target, tensor::Storage::F16, true);
    std::error_code ignored;
    std::filesystem::remove(wide, ignored);
    if (!converted)
        return converted.error();
    return {};
}

} // namespace orfeas::trainer
