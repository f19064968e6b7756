#include "core/cache/request_key.h"

#include <fmt/format.h>

#include <algorithm>
#include <bit>
#include <cstdint>

namespace orfeas::cache {

namespace {

std::string bits(float value)
{
    return fmt::format("{:08x}", std::bit_cast<std::uint32_t>(value));
}

/// Texts that come from outside may hold anything: their length keeps them from running into each other.
std::string quoted(const std::string& text)
{
    return fmt::format("{}:{}", text.size(), text);
}

/// Cells a side of the lattice of a stage (field/pyramid.h).
int cellsOf(Stage stage, int resolution)
{
    constexpr int kPreviewCells = 32;
    if (stage == Stage::Preview)
        return kPreviewCells;
    return stage == Stage::Final ? resolution : std::min(resolution, stage == Stage::Coarse ? 64 : 128);
}

std::string stageText(const jobs::Request& request, Stage stage)
{
    const bool painted = stage == request.until || request.paintEveryStage;
    return fmt::format("{}\ncells {}\n{}", stageName(stage), cellsOf(stage, request.resolution),
                       painted ? fmt::format("triangles {} texture {}", request.triangles, request.textureSide)
                               : "vertices");
}

} // namespace

Digest pictureDigest(const image::Picture& picture)
{
    static_assert(sizeof(Rgba8) == 4);
    const image::Image& image = picture.image;
    Sha256 sum;
    sum.add(
        fmt::format("orfeas picture\n{} {}\n{}\n", image.width, image.height, picture.hasMatte ? "matte" : "opaque"));
    sum.add(image.pixels.data(), image.pixels.size() * sizeof(Rgba8));
    return sum.finish();
}

RequestKeys requestKeys(const jobs::Request& request, const PictureDigests& pictures, const EngineKey& engine)
{
    std::string subject = fmt::format("orfeas subject\nversion {}\n", kResultVersion);
    for (const engine::View view : engine::kViews) {
        if (const auto& picture = pictures[static_cast<std::size_t>(view)])
            subject += fmt::format("{} {}\n", viewName(view), picture->hex());
        // a line of its own: without one, keys are what they were before mattes could be given
        if (const jobs::MatteRef& matte = request.mattes[static_cast<std::size_t>(view)]; !matte.empty())
            subject += fmt::format("{} matte {}\n", viewName(view), quoted(matte.digest));
    }
    subject += fmt::format("frame {}\n", bits(request.frameRatio));
    RequestKeys keys;
    keys.subject = sha256(subject);
    const engine::EngineOptions& options = request.engineOptions;
    keys.field = sha256(fmt::format(
        "orfeas field\n{}\nengine {}\nversion {}\nweights {}\nrelief {}\nthickness {}\nseed {}\n", keys.subject.hex(),
        quoted(engine.id), quoted(engine.version), engine.weights.empty() ? "none" : engine.weights,
        bits(options.relief), bits(options.thickness), options.seed));
    std::string all = "orfeas request\n";
    for (const Stage stage : kStages) {
        Digest& key = keys.stages[static_cast<std::size_t>(stage)];
        key = sha256(fmt::format("orfeas stage\n{}\n{}\n", keys.field.hex(), stageText(request, stage)));
        if (stage <= request.until)
            all += key.hex() + "\n";
    }
    keys.request = sha256(all);
    return keys;
}

} // namespace orfeas::cache
