#include "tests/support/slab_engine/slab_engine.h"

#include "core/field/tensor_field.h"

#include <torch/torch.h>

namespace orfeas::test::slab {

namespace {

namespace sample = torch::nn::functional;

/// The framed picture as [1, 4, side, side] float32 in [0, 1]: red, green, blue, matte.
at::Tensor asTensor(const image::Image& image)
{
    auto* bytes = const_cast<Rgba8*>(image.pixels.data());
    return torch::from_blob(bytes, { image.height, image.width, 4 }, torch::kUInt8)
        .to(torch::kFloat32)
        .div(255)
        .permute({ 2, 0, 1 })
        .unsqueeze(0)
        .contiguous();
}

/// The picture's channels at points, [N, 3] -> [N, 4]: what triplanes do, with one plane.
at::Tensor lookUp(const at::Tensor& picture, float gridFromUnit, const at::Tensor& points)
{
    const at::Tensor xy = points.slice(1, 0, 2) * torch::tensor({ gridFromUnit, -gridFromUnit });
    const auto options = sample::GridSampleFuncOptions().mode(torch::kBilinear).align_corners(false);
    return sample::grid_sample(picture, xy.view({ 1, 1, -1, 2 }), options).view({ 4, -1 }).t();
}

class Slab final : public engine::Reconstructor {
public:
    Result<std::shared_ptr<const field::Field>> reconstruct(const engine::SubjectViews& views,
                                                            const engine::EngineOptions& /*options*/,
                                                            const JobContext& context) const override
    {
        const image::Subject* front = views.get(engine::View::Front);
        if (front == nullptr)
            return Error { ErrorCode::InvalidInput, "slab: a front picture is needed" };
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const at::Tensor picture = asTensor(front->image);
        const float scale = 2 * front->unitPixels / static_cast<float>(front->image.width);
        field::TensorFunctions functions;
        functions.values = [picture, scale](const at::Tensor& points) {
            const at::Tensor outline = lookUp(picture, scale, points).select(1, 3) - 0.5;
            const at::Tensor depth = kHalfDepth - points.select(1, 2).abs();
            return torch::minimum(outline, 4 * depth);
        };
        functions.colours = [picture, scale](const at::Tensor& points) {
            return lookUp(picture, scale, points).slice(1, 0, 3);
        };
        return std::shared_ptr<const field::Field>(std::make_shared<field::TensorField>(std::move(functions)));
    }
};

} // namespace

engine::EngineEntry entry()
{
    engine::EngineEntry entry;
    entry.info = { "slab", "Slab", "The matte as a slab of even depth.", "1", false, "GPL-3.0-or-later" };
    entry.create = [](const engine::EngineSetup& /*setup*/) {
        return Result<std::unique_ptr<engine::Reconstructor>>(std::make_unique<Slab>());
    };
    return entry;
}

} // namespace orfeas::test::slab
