#include "core/engine/triposr/kept_scene.h"

#include "core/engine/lasting_field.h"
#include "core/engine/triposr/triplane_field.h"

#include <cstring>

namespace orfeas::engine::triposr {

namespace {

constexpr std::string_view kMagic = "orfeas triplanes 1\n";
constexpr std::uint64_t kMostSide = 4096; ///< of a plane, of a layer and of layers: far above any network's
constexpr std::uint64_t kMostNumbers = std::uint64_t { 1 } << 30U;

class Scene final : public field::Field, public LastingField {
public:
    Scene(DecoderParts parts, const Config& config)
        : m_parts(std::move(parts)), m_radius(config.radius), m_densityBias(config.densityBias),
          m_field(makeTriplaneField(std::make_shared<const TriplaneDecoder>(m_parts), config))
    {
    }

    Box3f bounds() const override { return m_field->bounds(); }
    float isoLevel() const override { return m_field->isoLevel(); }
    Result<void> values(std::span<const Vec3f> points, std::span<float> out) const override
    {
        return m_field->values(points, out);
    }
    Result<void> colours(std::span<const Vec3f> points, std::span<Rgba8> out) const override
    {
        return m_field->colours(points, out);
    }
    std::size_t preferredBatch() const override { return m_field->preferredBatch(); }

    std::string bytes() const override
    {
        std::string bytes(kMagic);
        const auto add = [&bytes](const void* data, std::size_t size) {
            bytes.append(static_cast<const char*>(data), size);
        };
        const auto number = [&add](std::uint64_t n) { add(&n, sizeof(n)); };
        const auto numbers = [&add](const std::vector<float>& v) { add(v.data(), v.size() * sizeof(float)); };
        add(&m_radius, sizeof(m_radius));
        add(&m_densityBias, sizeof(m_densityBias));
        for (const std::uint64_t n :
             { m_parts.side, m_parts.neurons, std::size_t { m_parts.silu }, m_parts.layers.size() })
            number(n);
        for (const DenseLayer& layer : m_parts.layers) {
            number(layer.inputs);
            number(layer.outputs);
        }
        numbers(m_parts.planes);
        numbers(m_parts.firstBias);
        for (const DenseLayer& layer : m_parts.layers) {
            numbers(layer.weights);
            numbers(layer.bias);
        }
        return bytes;
    }

private:
    DecoderParts m_parts;
    double m_radius;
    double m_densityBias;
    std::shared_ptr<const field::Field> m_field;
};

/// Takes values from the front; once something does not fit, everything is refused.
class Reader {
public:
    explicit Reader(std::string_view bytes) : m_bytes(bytes) { }

    double real()
    {
        double value = 0;
        take(&value, sizeof(value));
        return value;
    }
    std::size_t size()
    {
        std::uint64_t value = 0;
        take(&value, sizeof(value));
        m_good = m_good && value <= kMostSide;
        return m_good ? static_cast<std::size_t>(value) : 0;
    }
    std::vector<float> numbers(std::uint64_t count)
    {
        m_good = m_good && count <= kMostNumbers && count * sizeof(float) <= m_bytes.size();
        std::vector<float> values(m_good ? count : 0);
        take(values.data(), values.size() * sizeof(float));
        return values;
    }
    bool good() const { return m_good; }
    bool ended() const { return m_good && m_bytes.empty(); }

private:
    void take(void* to, std::size_t size)
    {
        m_good = m_good && size <= m_bytes.size();
        if (!m_good || size == 0)
            return;
        std::memcpy(to, m_bytes.data(), size);
        m_bytes.remove_prefix(size);
    }

    std::string_view m_bytes;
    bool m_good = true;
};

/// Whether the layers follow on each other as a decoder's do.
bool fits(const DecoderParts& parts)
{
    std::size_t inputs = parts.neurons;
    for (const DenseLayer& layer : parts.layers) {
        if (layer.inputs != inputs || layer.outputs == 0)
            return false;
        inputs = layer.outputs;
    }
    return parts.side > 0 && parts.neurons > 0 && !parts.layers.empty() && inputs == 4;
}

} // namespace

std::shared_ptr<const field::Field> makeScene(DecoderParts parts, const Config& config)
{
    return std::make_shared<Scene>(std::move(parts), config);
}

Result<std::shared_ptr<const field::Field>> restoreScene(std::string_view bytes)
{
    const Error wrong { ErrorCode::InvalidInput, "a kept scene of triposr is damaged or of another version" };
    if (!bytes.starts_with(kMagic))
        return wrong;
    Reader reader(bytes.substr(kMagic.size()));
    Config config;
    config.radius = reader.real();
    config.densityBias = reader.real();
    DecoderParts parts;
    parts.side = reader.size();
    parts.neurons = reader.size();
    parts.silu = reader.size() == 1;
    parts.layers.resize(reader.size());
    for (DenseLayer& layer : parts.layers) {
        layer.inputs = reader.size();
        layer.outputs = reader.size();
    }
    if (!reader.good() || !fits(parts))
        return wrong;
    parts.planes = reader.numbers(std::uint64_t { 3 } * parts.side * parts.side * parts.neurons);
    parts.firstBias = reader.numbers(parts.neurons);
    for (DenseLayer& layer : parts.layers) {
        layer.weights = reader.numbers(std::uint64_t { layer.inputs } * layer.outputs);
        layer.bias = reader.numbers(layer.outputs);
    }
    if (!reader.ended())
        return wrong;
    return makeScene(std::move(parts), config);
}

} // namespace orfeas::engine::triposr
