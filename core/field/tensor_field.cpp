#include "core/field/tensor_field.h"

#include <torch/torch.h>

#include <algorithm>
#include <new>

namespace orfeas::field {

namespace {

static_assert(sizeof(Vec3f) == 3 * sizeof(float), "points are handed to LibTorch without a copy");

using Function = std::function<at::Tensor(const at::Tensor&)>;

/// The function's answer as [count, width] float32 on the CPU. \throw std::runtime_error when it is not that
at::Tensor ask(const Function& function, std::span<const Vec3f> points, std::int64_t width)
{
    const auto count = static_cast<std::int64_t>(points.size());
    // LibTorch has no read-only tensors; functions are told not to write.
    auto* memory = const_cast<Vec3f*>(points.data());
    const at::Tensor asked = torch::from_blob(memory, { count, 3 }, torch::kFloat32);
    const at::Tensor answer = function(asked);
    TORCH_CHECK(answer.defined() && answer.is_floating_point() && answer.numel() == count * width
                    && answer.size(0) == count,
                "the field's function answered ", answer.defined() ? c10::str(answer.sizes()) : "nothing", " for ",
                count, " points; [", count, ", ", width, "] of a floating type was expected");
    return answer.reshape({ count, width }).to(torch::kCPU, torch::kFloat32).contiguous();
}

void copyValues(const at::Tensor& answer, std::span<float> out)
{
    TORCH_CHECK(answer.isfinite().all().item<bool>(), "the field's function answered a value that is not finite");
    std::copy_n(answer.const_data_ptr<float>(), out.size(), out.begin());
}

void copyColours(const at::Tensor& answer, std::span<Rgba8> out)
{
    const at::Tensor bytes = answer.nan_to_num(0).clamp(0, 1).mul(255).round().to(torch::kUInt8).contiguous();
    const auto* channel = bytes.const_data_ptr<std::uint8_t>();
    for (Rgba8& colour : out) {
        colour = { channel[0], channel[1], channel[2], 255 };
        channel += 3;
    }
}

/// LibTorch's CPU allocator has no exception type of its own.
bool memoryRanOut(const c10::Error& error)
{
    return dynamic_cast<const c10::OutOfMemoryError*>(&error) != nullptr
        || std::string_view(error.what_without_backtrace()).find("can't allocate memory") != std::string_view::npos;
}

/// Asks batch by batch; what is thrown becomes an Error here.
template<typename Out, typename Copy>
Result<void> inBatches(const Function& function, std::span<const Vec3f> points, std::span<Out> out, std::size_t batch,
                       std::int64_t width, const Copy& copy)
{
    ORFEAS_EXPECTS(points.size() == out.size());
    try {
        const c10::InferenceMode withoutGradients;
        for (std::size_t begin = 0; begin < points.size(); begin += batch) {
            const std::size_t count = std::min(batch, points.size() - begin);
            copy(ask(function, points.subspan(begin, count), width), out.subspan(begin, count));
        }
        return {};
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, "evaluating the field: memory ran out; try a lower resolution" };
    } catch (const c10::Error& error) {
        if (memoryRanOut(error))
            return Error { ErrorCode::OutOfMemory, "evaluating the field: memory ran out; try a lower resolution" };
        return Error { ErrorCode::Internal, std::string("evaluating the field: ") + error.what_without_backtrace() };
    } catch (const std::exception& error) {
        return Error { ErrorCode::Internal, std::string("evaluating the field: ") + error.what() };
    }
}

} // namespace

TensorField::TensorField(TensorFunctions functions, TensorFieldOptions options)
    : m_functions(std::move(functions)), m_options(std::move(options))
{
    ORFEAS_EXPECTS(m_functions.values && m_functions.colours && m_options.batch > 0);
}

Result<void> TensorField::values(std::span<const Vec3f> points, std::span<float> out) const
{
    return inBatches(m_functions.values, points, out, m_options.batch, 1, copyValues);
}

Result<void> TensorField::colours(std::span<const Vec3f> points, std::span<Rgba8> out) const
{
    return inBatches(m_functions.colours, points, out, m_options.batch, 3, copyColours);
}

} // namespace orfeas::field
