#pragma once

#include "core/engine/registry.h"
#include "core/field/pyramid.h"
#include "core/image/frame.h"

#include <cmath>
#include <functional>
#include <memory>

/// Made-up subjects and what the embedded engine makes of them.
namespace orfeas::test {

using Shape = std::function<bool(float x, float y)>; ///< in units of the picture's half side, y up
using Paint = std::function<Rgba8(float x, float y)>;

inline image::Image drawn(int side, const Shape& shape, const Paint& paint)
{
    image::Image picture { side, side, std::vector<Rgba8>(static_cast<std::size_t>(side) * side) };
    const float half = 0.5F * static_cast<float>(side);
    for (int j = 0; j < side; ++j) {
        for (int i = 0; i < side; ++i) {
            int covered = 0;
            for (int n = 0; n < 16; ++n) {
                const float x = (static_cast<float>(i) + (static_cast<float>(n % 4) + 0.5F) / 4) / half - 1;
                const float y = 1 - (static_cast<float>(j) + (static_cast<float>(n / 4) + 0.5F) / 4) / half;
                covered += shape(x, y) ? 1 : 0;
            }
            const float x = (static_cast<float>(i) + 0.5F) / half - 1;
            const float y = 1 - (static_cast<float>(j) + 0.5F) / half;
            Rgba8 c = paint(x, y);
            c.a = static_cast<std::uint8_t>(covered * 255 / 16);
            picture.at(i, j) = c;
        }
    }
    return picture;
}

inline Rgba8 grey(float, float)
{
    return { 150, 150, 150, 255 };
}

/// \return the framed subject; the shape must have something inside
inline image::Subject subject(const Shape& shape, const Paint& paint = grey, int side = 320)
{
    image::Cutout cutout;
    cutout.image = drawn(side, shape, paint);
    return image::frameSubject(cutout).value();
}

inline Shape disc(float cx, float cy, float r)
{
    return [=](float x, float y) { return std::hypot(x - cx, y - cy) <= r; };
}

inline Shape box(float cx, float cy, float w, float h)
{
    return [=](float x, float y) { return std::abs(x - cx) <= w / 2 && std::abs(y - cy) <= h / 2; };
}

inline Shape either(Shape a, Shape b)
{
    return [=](float x, float y) { return a(x, y) || b(x, y); };
}

inline Shape without(Shape a, Shape b)
{
    return [=](float x, float y) { return a(x, y) && !b(x, y); };
}

inline Result<std::shared_ptr<const field::Field>>
inflate(const engine::SubjectViews& views, const engine::EngineOptions& options = {}, const JobContext& context = {})
{
    const engine::Registry registry = engine::builtInEngines();
    auto made = registry.find("inflate").value()->create({});
    return made.value()->reconstruct(views, options, context);
}

inline engine::SubjectViews front(image::Subject subject)
{
    engine::SubjectViews views;
    views.views[static_cast<std::size_t>(engine::View::Front)] = std::move(subject);
    return views;
}

inline mesh::Mesh meshOf(const field::Field& field, int resolution = 128)
{
    field::PyramidOptions options;
    options.resolution = resolution;
    mesh::Mesh last;
    const auto done = field::extract(field, options, JobContext {}, [&last](field::StageSurface&& surface) {
        last = std::move(surface.mesh);
        return Result<void> {};
    });
    return done ? last : mesh::Mesh {};
}

inline float valueAt(const field::Field& field, Vec3f p)
{
    float value = 0;
    [[maybe_unused]] const auto done = field.values({ &p, 1 }, { &value, 1 });
    return value;
}

inline Rgba8 colourAt(const field::Field& field, Vec3f p)
{
    Rgba8 colour;
    [[maybe_unused]] const auto done = field.colours({ &p, 1 }, { &colour, 1 });
    return colour;
}

/// How far the field's solid reaches along +z (or -z) over (x, y), to 1/2000 unit; 0 where it does not.
inline float reach(const field::Field& field, float x, float y, float sign = 1)
{
    float furthest = 0;
    for (float z = -0.7F; z < 0.7F; z += 0.0005F) {
        if (valueAt(field, { x, y, z }) > 0)
            furthest = std::max(furthest, sign * z);
    }
    return furthest;
}

} // namespace orfeas::test
