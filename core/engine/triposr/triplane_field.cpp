#include "core/engine/triposr/triplane_field.h"

#include "core/engine/triposr/paper_frame.h"
#include "core/field/tensor_field.h"

#include <torch/torch.h>

#include <cmath>

namespace orfeas::engine::triposr {

namespace {

/// How far below the surface's value empty space is, on the logarithmic scale; the network's own goes to about -6.
constexpr float kEmpty = 8;
/// The largest logarithm of a density that is told: far beyond what any network gives.
constexpr float kMostLog = 80;

/// A decoder as functions of points in the field's frame.
class Sampler {
public:
    Sampler(std::shared_ptr<const TriplaneDecoder> decoder, const Config& config, float threshold, bool logarithm)
        : m_decoder(std::move(decoder)), m_radius(static_cast<float>(config.radius)),
          m_bias(static_cast<float>(config.densityBias)), m_threshold(threshold), m_logarithm(logarithm)
    {
    }

    at::Tensor values(const at::Tensor& points) const
    {
        const auto asked = cubePoints(points);
        const auto raw = evaluate(asked);
        at::Tensor out = torch::empty({ points.size(0) }, torch::kFloat32);
        auto* value = out.mutable_data_ptr<float>();
        const float surface = std::log(m_threshold);
        for (std::size_t i = 0; i < raw.size(); ++i) {
            const float log = inside(asked[i]) ? std::min(raw[i].density + m_bias, kMostLog) : surface - kEmpty;
            value[i] = m_logarithm ? m_threshold + (log - surface) : std::exp(log);
        }
        return out;
    }

    at::Tensor colours(const at::Tensor& points) const
    {
        const auto raw = evaluate(cubePoints(points));
        at::Tensor out = torch::empty({ points.size(0), 3 }, torch::kFloat32);
        auto* value = out.mutable_data_ptr<float>();
        for (const RawSample& sample : raw) {
            *value++ = sample.red;
            *value++ = sample.green;
            *value++ = sample.blue;
        }
        for (auto* v = out.mutable_data_ptr<float>(); v != value; ++v)
            *v = 1 / (1 + std::exp(-*v));
        return out;
    }

private:
    std::vector<Vec3f> cubePoints(const at::Tensor& points) const
    {
        const auto* from = points.const_data_ptr<float>();
        std::vector<Vec3f> out(static_cast<std::size_t>(points.size(0)));
        for (Vec3f& point : out) {
            point = paperFromField({ from[0], from[1], from[2] }) * (1 / m_radius);
            from += 3;
        }
        return out;
    }

    std::vector<RawSample> evaluate(const std::vector<Vec3f>& points) const
    {
        std::vector<RawSample> out(points.size());
        m_decoder->evaluate(points, out);
        return out;
    }

    /// A few units of rounding more, for the nodes on the cube's faces.
    static bool inside(Vec3f p) { return std::max({ std::abs(p.x), std::abs(p.y), std::abs(p.z) }) < 1.00001F; }

    std::shared_ptr<const TriplaneDecoder> m_decoder;
    float m_radius;
    float m_bias;
    float m_threshold;
    bool m_logarithm;
};

std::shared_ptr<const field::Field> make(std::shared_ptr<const TriplaneDecoder> decoder, const Config& config,
                                         const TriplaneFieldOptions& options, bool logarithm)
{
    const auto sampler = std::make_shared<const Sampler>(std::move(decoder), config, options.threshold, logarithm);
    field::TensorFunctions functions;
    functions.values = [sampler](const at::Tensor& points) { return sampler->values(points); };
    functions.colours = [sampler](const at::Tensor& points) { return sampler->colours(points); };
    const float low = static_cast<float>(-config.radius) * kUnitFromPaper;
    const float spacing = 2 * -low / static_cast<float>(options.nodes - 1);
    const float high = low + spacing * static_cast<float>(options.cells);
    field::TensorFieldOptions of;
    of.bounds = { { low, low, low }, { high, high, high } };
    of.isoLevel = options.threshold;
    of.batch = options.batch;
    return std::make_shared<field::TensorField>(std::move(functions), std::move(of));
}

} // namespace

std::shared_ptr<const field::Field> makeTriplaneField(std::shared_ptr<const TriplaneDecoder> decoder,
                                                      const Config& config, const TriplaneFieldOptions& options)
{
    return make(std::move(decoder), config, options, true);
}

std::shared_ptr<const field::Field> makeDensityField(std::shared_ptr<const TriplaneDecoder> decoder,
                                                     const Config& config, const TriplaneFieldOptions& options)
{
    return make(std::move(decoder), config, options, false);
}

} // namespace orfeas::engine::triposr
