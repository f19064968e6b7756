#pragma once

#include "core/mesh/health.h"
#include "tests/support/silhouette.h"
#include "tests/support/subjects.h"

#include <fmt/format.h>

#include <string>

namespace orfeas::test {

/// What is asked of every final mesh that the embedded engine makes of one picture.
struct Inflated {
    mesh::Health health;
    double overlap = 0; ///< of its front silhouette with the matte, intersection over union

    bool isSound() const { return health.watertight() && health.signedVolume > 0 && overlap >= 0.97; }
    std::string text() const
    {
        return fmt::format("{}, volume {:.4f}, silhouette {:.4f}", health.watertight() ? "closed" : "not closed",
                           health.signedVolume, overlap);
    }
};

/// \error whatever the engine says
inline Result<Inflated> inflated(const image::Subject& framed)
{
    const auto field = inflate(front(framed));
    if (!field)
        return field.error();
    const mesh::Mesh mesh = meshOf(**field, 256);
    return Inflated { mesh::inspect(mesh), silhouetteOverlap(mesh, framed) };
}

} // namespace orfeas::test
