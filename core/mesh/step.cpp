#include "core/mesh/step.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace orfeas::mesh {

namespace {

const StepParameter* parameter(std::span<const StepParameter> parameters, std::string_view name)
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [name](const StepParameter& p) { return p.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

} // namespace

double StepValues::operator[](std::string_view name) const
{
    const auto given = m_step.values.find(name);
    if (given != m_step.values.end())
        return given->second;
    const StepParameter* known = parameter(m_parameters, name);
    ORFEAS_EXPECTS(known != nullptr);
    return known->standard;
}

Result<const StepInfo*> stepInfo(std::string_view name)
{
    const auto infos = stepInfos();
    const auto found = std::find_if(infos.begin(), infos.end(), [name](const StepInfo& s) { return s.name == name; });
    if (found != infos.end())
        return &*found;
    std::string names;
    for (const StepInfo& info : infos)
        names += fmt::format("{}{}", names.empty() ? "" : ", ", info.name);
    return Error { ErrorCode::InvalidInput, fmt::format("there is no mesh step \"{}\"; there are {}", name, names) };
}

Result<void> checkStep(const MeshStep& step)
{
    const auto info = stepInfo(step.name);
    if (!info)
        return info.error();
    for (const auto& [name, value] : step.values) {
        const StepParameter* known = parameter((*info)->parameters, name);
        if (known == nullptr)
            return Error { ErrorCode::InvalidInput, fmt::format("{} has no parameter \"{}\"", step.name, name) };
        if (!(value >= known->low && value <= known->high))
            return Error { ErrorCode::InvalidInput,
                           fmt::format("{}: {} is {}: choose {} to {} ({})", step.name, name, value, known->low,
                                       known->high, known->help) };
        if (known->whole && value != std::floor(value))
            return Error { ErrorCode::InvalidInput,
                           fmt::format("{}: {} is {}: give a whole number", step.name, name, value) };
    }
    return {};
}

} // namespace orfeas::mesh
