#include "app/viewmodels/ray_hit.h"

namespace orfeas::viewmodels {

std::optional<float> firstHit(const mesh::Mesh& mesh, Vec3f origin, Vec3f direction)
{
    std::optional<float> nearest;
    for (const mesh::Triangle& t : mesh.triangles) {
        const Vec3f a = mesh.positions[t[0]];
        const Vec3f u = mesh.positions[t[1]] - a;
        const Vec3f v = mesh.positions[t[2]] - a;
        const Vec3f p = cross(direction, v);
        const float volume = dot(u, p);
        if (volume == 0)
            continue;
        const Vec3f from = origin - a;
        const float alongU = dot(from, p) / volume;
        const Vec3f q = cross(from, u);
        const float alongV = dot(direction, q) / volume;
        if (!(alongU >= 0 && alongV >= 0 && alongU + alongV <= 1))
            continue;
        const float distance = dot(v, q) / volume;
        if (distance > 0 && (!nearest || distance < *nearest))
            nearest = distance;
    }
    return nearest;
}

} // namespace orfeas::viewmodels
