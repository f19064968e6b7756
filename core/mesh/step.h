#pragma once

#include "core/base/job_context.h"
#include "core/mesh/box_atlas.h"
#include "core/mesh/place.h"

#include <map>
#include <span>
#include <string>
#include <string_view>

namespace orfeas::mesh {

/// One step of a stack as data: its name and the parameters that are not at their standard.
struct MeshStep {
    std::string name;
    std::map<std::string, double, std::less<>> values; ///< of a parameter with words, the word's place in the list
    friend bool operator==(const MeshStep&, const MeshStep&) = default;
};

/// A parameter as it is written, shown and checked.
struct StepParameter {
    std::string_view name;
    double low = 0;
    double high = 0;
    double standard = 0;
    bool whole = false; ///< a whole number
    std::span<const std::string_view> words; ///< not empty: one of these instead of a number
    std::string_view help; ///< unit and meaning
};

/// What a step works on, and what it may need of where the mesh came from.
struct StepWork {
    Mesh mesh;
    Placement meshFromSource; ///< scaling and moving since
    bool connected = false; ///< vertices at one place are one: seams and soups were joined
    ColourSampler colours; ///< colour at points of the source
};

/// Parameters of one step, complete.
class StepValues {
public:
    StepValues(const MeshStep& step, std::span<const StepParameter> parameters) : m_step(step), m_parameters(parameters)
    {
    }
    double operator[](std::string_view name) const;
    float number(std::string_view name) const { return static_cast<float>((*this)[name]); }
    int whole(std::string_view name) const { return static_cast<int>((*this)[name]); }
    std::size_t count(std::string_view name) const { return static_cast<std::size_t>((*this)[name]); }

private:
    const MeshStep& m_step;
    std::span<const StepParameter> m_parameters;
};

/// A step that can be asked for. The one table of them feeds the command line, JSON and documents.
struct StepInfo {
    std::string_view name;
    std::string_view help;
    std::span<const StepParameter> parameters; ///< the first may be written without its name
    Result<void> (*run)(StepWork& work, const StepValues& values, const JobContext& context);
};

std::span<const StepInfo> stepInfos();

/// \error InvalidInput  a name that is none, naming those that are
Result<const StepInfo*> stepInfo(std::string_view name);

/// \error InvalidInput  a step or parameter that is none, or a value out of its range, saying which
Result<void> checkStep(const MeshStep& step);

} // namespace orfeas::mesh
