#include "app/trainer/shape.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace orfeas::trainer {

namespace {

constexpr float kCreaseCosine = 0.77F; ///< 40 degrees

struct PlaceHash {
    std::size_t operator()(const std::array<int, 3>& key) const
    {
        std::size_t hash = 0;
        for (const int word : key)
            hash = hash * 0x9e3779b97f4a7c15U + static_cast<std::size_t>(static_cast<unsigned>(word));
        return hash ^ (hash >> 29U);
    }
};

/// One number per place, so that vertices that were split share their normals. \param positions longest side 1
std::vector<std::uint32_t> placesOf(const std::vector<Vec3f>& positions)
{
    std::unordered_map<std::array<int, 3>, std::uint32_t, PlaceHash> places;
    places.reserve(positions.size());
    std::vector<std::uint32_t> place(positions.size());
    const auto key = [](float v) { return static_cast<int>(std::lround(v * 1e5F)); };
    for (std::size_t i = 0; i < positions.size(); ++i) {
        const Vec3f p = positions[i];
        const auto next = static_cast<std::uint32_t>(places.size());
        place[i] = places.try_emplace({ key(p.x), key(p.y), key(p.z) }, next).first->second;
    }
    return place;
}

std::vector<Vec3f> creasedNormals(const std::vector<Vec3f>& positions, const std::vector<mesh::Triangle>& triangles)
{
    const std::vector<std::uint32_t> place = placesOf(positions);
    std::vector<Vec3f> scaled(triangles.size()); ///< length: twice the area
    std::vector<Vec3f> unit(triangles.size());
    std::vector<std::uint32_t> first(positions.size() + 1); ///< of each place's triangles in `around`
    for (std::size_t t = 0; t < triangles.size(); ++t) {
        const auto [a, b, c] = triangles[t];
        scaled[t] = cross(positions[b] - positions[a], positions[c] - positions[a]);
        unit[t] = normalised(scaled[t]);
        for (const std::uint32_t v : triangles[t])
            ++first[place[v] + 1];
    }
    for (std::size_t i = 1; i < first.size(); ++i)
        first[i] += first[i - 1];
    std::vector<std::uint32_t> around(3 * triangles.size());
    std::vector<std::uint32_t> next(first);
    for (std::uint32_t t = 0; t < triangles.size(); ++t) {
        for (const std::uint32_t v : triangles[t])
            around[next[place[v]]++] = t;
    }
    std::vector<Vec3f> normals(3 * triangles.size());
    for (std::size_t corner = 0; corner < normals.size(); ++corner) {
        const Vec3f own = unit[corner / 3];
        const std::uint32_t v = place[triangles[corner / 3][corner % 3]];
        Vec3f sum;
        for (std::uint32_t k = first[v]; k < first[v + 1]; ++k) {
            if (dot(own, unit[around[k]]) > kCreaseCosine)
                sum = sum + scaled[around[k]];
        }
        normals[corner] = normalised(sum, own);
    }
    return normals;
}

} // namespace

Placement at(Vec3f place)
{
    Placement placement;
    placement.at = place;
    return placement;
}

Placement turned(Vec3f axis, float radians, Vec3f place)
{
    const float c = std::cos(radians);
    const float s = std::sin(radians);
    const auto turn = [&](Vec3f v) { return v * c + cross(axis, v) * s + axis * (dot(axis, v) * (1 - c)); };
    return { turn({ 1, 0, 0 }), turn({ 0, 1, 0 }), turn({ 0, 0, 1 }), place };
}

Placement along(Vec3f up, Vec3f place)
{
    const Vec3f y = normalised(up, { 0, 1, 0 });
    const Vec3f helper = std::abs(y.z) < 0.9F ? Vec3f { 0, 0, 1 } : Vec3f { 1, 0, 0 };
    const Vec3f x = normalised(cross(y, helper));
    return { x, y, cross(x, y), place };
}

Placement after(const Placement& first, const Placement& second)
{
    return { second.direction(first.x), second.direction(first.y), second.direction(first.z), second.point(first.at) };
}

void Shape::add(const mesh::Mesh& part, int number, const Placement& placement)
{
    const auto base = static_cast<std::uint32_t>(positions.size());
    for (const Vec3f& p : part.positions)
        positions.push_back(placement.point(p));
    const bool mirrored = dot(cross(placement.x, placement.y), placement.z) < 0;
    for (mesh::Triangle triangle : part.triangles) {
        if (mirrored)
            std::swap(triangle[1], triangle[2]);
        triangles.push_back({ base + triangle[0], base + triangle[1], base + triangle[2] });
        parts.push_back(static_cast<std::uint8_t>(number));
    }
}

bool Shape::finish()
{
    Box3f box;
    for (const Vec3f& p : positions) {
        if (!finite(p))
            return false;
        box.extend(p);
    }
    if (triangles.empty() || !(box.longestSide() > 0))
        return false;
    const Vec3f centre = box.centre();
    const float scale = 1 / box.longestSide();
    for (Vec3f& p : positions)
        p = (p - centre) * scale;
    cornerNormals = creasedNormals(positions, triangles);
    return true;
}

} // namespace orfeas::trainer
