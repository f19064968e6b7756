#pragma once

#include "core/field/field.h"

#include <functional>

namespace at {
class Tensor;
}

namespace orfeas::field {

/// What a network answers at points. Both take [N, 3] float32 on the CPU, N > 0, in the field's frame; they move it to
/// their device themselves, and may throw what LibTorch throws. Called from several threads at once, without gradients.
struct TensorFunctions {
    std::function<at::Tensor(const at::Tensor& points)> values; ///< [N] or [N, 1], any floating type and device, finite
    std::function<at::Tensor(const at::Tensor& points)> colours; ///< [N, 3], sRGB-encoded; clamped to [0, 1]
};

struct TensorFieldOptions {
    Box3f bounds { { -0.6F, -0.6F, -0.6F }, { 0.6F, 0.6F, 0.6F } }; ///< a cube
    float isoLevel = 0; ///< inside is above
    std::size_t batch = 32768; ///< most points in one call, > 0: what the network's activations have room for
    std::vector<Segment3f> witnesses; ///< Field::witnesses
};

/// A Field that LibTorch evaluates: the border between networks and everything after them. Exceptions end here.
///
/// values() and colours() never hand out half an answer: on an error `out` is unspecified.
/// \error OutOfMemory  an allocator refused; a smaller batch may help
/// \error Internal  the function threw, or answered another shape or a value that is not finite
class TensorField final : public Field {
public:
    explicit TensorField(TensorFunctions functions, TensorFieldOptions options = {});

    Box3f bounds() const override { return m_options.bounds; }
    float isoLevel() const override { return m_options.isoLevel; }
    Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override;
    Result<void> colours(std::span<const Vec3f> points, std::span<Rgba8> out) const override;
    std::vector<Segment3f> witnesses(int /*cells*/, const JobContext& /*context*/) const override
    {
        return m_options.witnesses;
    }
    std::size_t preferredBatch() const override { return m_options.batch; }

private:
    TensorFunctions m_functions;
    TensorFieldOptions m_options;
};

} // namespace orfeas::field
