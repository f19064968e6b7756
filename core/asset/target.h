#pragma once

#include "core/asset/format.h"
#include "core/base/result.h"
#include "core/mesh/place.h"

#include <span>
#include <string>
#include <string_view>

namespace orfeas::asset {

/// How a program expects what it imports. After its own importer the subject stands upright, faces the program's front,
/// has its real size, and its pivot where that program's users expect it.
struct TargetProfile {
    std::string_view name; ///< the word after --target
    std::string_view title;
    std::span<const Format> formats; ///< that it reads without help; the first is the standard
    bool zUp = false; ///< the file has z up and front -y; else y up and front +z
    float unitsPerMetre = 1; ///< of numbers in the file
    mesh::Pivot pivot = mesh::Pivot::Base;
    float standardSize = 0; ///< metres along the longest side when none is asked for; 0: 1 unit = 1 m
    std::string_view namePrefix; ///< of the mesh's name inside the file
    std::string_view note; ///< what its importer does with axes and units
};

std::span<const TargetProfile> targetProfiles();

/// \error InvalidInput  a name that is none, naming those that are
Result<const TargetProfile*> targetProfile(std::string_view name);

/// The mesh in the target's axes, units and pivot. \param size  metres along the longest side; 0: the target's standard
/// \error InvalidInput  the mesh has no extent, or the size is out of range
Result<mesh::Mesh> forTarget(const mesh::Mesh& mesh, const TargetProfile& target, float size);

} // namespace orfeas::asset
