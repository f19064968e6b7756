#include "core/memory/step_down.h"

#include <fmt/format.h>

#include <algorithm>

namespace orfeas::memory {

std::string_view stepDownName(StepDown what) noexcept
{
    switch (what) {
    case StepDown::FreeCaches:
        return "free_caches";
    case StepDown::SmallerBatches:
        return "smaller_batches";
    case StepDown::LowerPrecision:
        return "lower_precision";
    case StepDown::OffloadWeights:
        return "offload_weights";
    case StepDown::LowerResolution:
        break;
    }
    return "lower_resolution";
}

std::optional<Settings> steppedDown(StepDown what, const Settings& from, const Limits& limits)
{
    Settings to = from;
    switch (what) {
    case StepDown::FreeCaches:
        return to;
    case StepDown::SmallerBatches:
        to.batch = std::max(from.batch / 2, std::min(limits.leastBatch, from.batch));
        break;
    case StepDown::LowerPrecision: {
        const auto lower =
            std::find_if(limits.precisions.begin(), limits.precisions.end(), [&from](Precision precision) {
                return bytesPerValue(precision) < bytesPerValue(from.precision);
            });
        if (lower != limits.precisions.end())
            to.precision = *lower;
        break;
    }
    case StepDown::OffloadWeights:
        to.weightsStay = from.weightsStay && !limits.canOffload;
        break;
    case StepDown::LowerResolution:
        if (from.resolution / 2 >= limits.leastResolution)
            to.resolution = from.resolution / 2;
        break;
    }
    return to == from ? std::nullopt : std::optional(to);
}

std::vector<Lower> waysDown(const Settings& settings, const Limits& limits)
{
    std::vector<Lower> ways { { StepDown::FreeCaches, settings } };
    for (const Rung& rung : kLadder) {
        if (rung.what == StepDown::FreeCaches)
            continue;
        while (const auto lower = steppedDown(rung.what, ways.back().settings, limits))
            ways.push_back({ rung.what, *lower });
    }
    return ways;
}

std::string changeText(const Settings& from, const Settings& to)
{
    std::string text;
    const auto add = [&text](const std::string& change) { text += (text.empty() ? "" : ", ") + change; };
    if (from.batch != to.batch)
        add(fmt::format("batches of {} instead of {}", to.batch, from.batch));
    if (from.precision != to.precision)
        add(fmt::format("{} instead of {}", precisionName(to.precision), precisionName(from.precision)));
    if (from.weightsStay != to.weightsStay)
        add("weights wait in host memory");
    if (from.resolution != to.resolution)
        add(fmt::format("{} cells a side instead of {}", to.resolution, from.resolution));
    return text;
}

} // namespace orfeas::memory
