#include "core/engine/triposr/triplane_decoder.h"

#include "core/base/contract.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <numbers>

namespace orfeas::engine::triposr {

namespace {

constexpr std::size_t kPad = 16; ///< floats of the widest vector
constexpr std::size_t kTile = 24; ///< points at a time: two buffers of them and a layer's weights fit the first cache

std::size_t padded(std::size_t n)
{
    return (n + kPad - 1) / kPad * kPad;
}

#define ORFEAS_INLINE [[gnu::always_inline]] inline

/// `Lanes` floats that the compiler treats as one value.
template<int Lanes> struct Simd {
    using Floats [[gnu::vector_size(Lanes * 4)]] = float;
    using Ints [[gnu::vector_size(Lanes * 4)]] = std::int32_t;

    ORFEAS_INLINE static Floats load(const float* from)
    {
        Floats v;
        std::memcpy(&v, from, sizeof(v));
        return v;
    }
    ORFEAS_INLINE static void store(float* to, const Floats& v) { std::memcpy(to, &v, sizeof(v)); }

    /// x / (1 + e^-x). e^-x from 2^n by its bits and a polynomial for the rest, relative error below 2e-7.
    ORFEAS_INLINE static void silu(Floats& x)
    {
        const Floats low = Floats {} - 87.0F;
        const Floats high = Floats {} + 87.0F;
        Floats t = -x;
        t = t < low ? low : t;
        t = t > high ? high : t;
        const Floats shift = Floats {} + 12582912.0F; // 1.5 * 2^23: adding it rounds to whole numbers
        const Floats shifted = t * std::numbers::log2e_v<float> + shift;
        const Floats n = shifted - shift;
        // log 2 in two parts, of which the first is exact in few bits
        const Floats r = t - n * 0.693359375F + n * 2.12194440e-4F; // NOLINT(modernize-use-std-numbers)
        Floats p = r * 1.9875691500e-4F + 1.3981999507e-3F;
        p = p * r + 8.3334519073e-3F;
        p = p * r + 4.1665795894e-2F;
        p = p * r + 1.6666665459e-1F;
        p = p * r + 5.0000001201e-1F;
        p = p * r * r + r + 1.0F;
        Ints bits;
        std::memcpy(&bits, &shifted, sizeof(bits));
        Ints power = (bits << 23) + 0x3F800000; // what is above the exponent falls off the top
        Floats scale;
        std::memcpy(&scale, &power, sizeof(scale));
        x = x / (1.0F + p * scale);
    }
};

/// What one function does for one kind of processor.
using TileFunction = void (*)(const TriplaneDecoder&, const Vec3f*, std::size_t, RawSample*, float*, float*);

} // namespace

struct TriplaneDecoder::Kernel {
    /// The first hidden layer of one point, before its activation: bias and three planes' parts.
    template<int Lanes> ORFEAS_INLINE static void gather(const TriplaneDecoder& d, Vec3f at, float* out)
    {
        using S = Simd<Lanes>;
        std::copy_n(d.m_firstBias.data(), d.m_width, out);
        const std::array<Vec2f, 3> places { Vec2f { at.x, at.y }, Vec2f { at.x, at.z }, Vec2f { at.y, at.z } };
        const auto side = static_cast<float>(d.m_side);
        for (std::size_t plane = 0; plane < 3; ++plane) {
            // far outside it makes no difference how far
            const float column = std::clamp(((places[plane].x + 1) * side - 1) * 0.5F, -2.0F, side + 1);
            const float row = std::clamp(((places[plane].y + 1) * side - 1) * 0.5F, -2.0F, side + 1);
            const float left = std::floor(column);
            const float top = std::floor(row);
            const float right = column - left;
            const float down = row - top;
            const std::array<float, 4> shares { (1 - right) * (1 - down), right * (1 - down), (1 - right) * down,
                                                right * down };
            for (std::size_t corner = 0; corner < 4; ++corner) {
                const auto c = static_cast<std::ptrdiff_t>(left) + static_cast<std::ptrdiff_t>(corner & 1U);
                const auto r = static_cast<std::ptrdiff_t>(top) + static_cast<std::ptrdiff_t>(corner >> 1U);
                const auto n = static_cast<std::ptrdiff_t>(d.m_side);
                if (c < 0 || r < 0 || c >= n || r >= n)
                    continue;
                const float* texel = &d.m_planes[((plane * d.m_side + static_cast<std::size_t>(r)) * d.m_side
                                                  + static_cast<std::size_t>(c))
                                                 * d.m_width];
                for (std::size_t i = 0; i < d.m_width; i += Lanes)
                    S::store(out + i, S::load(out + i) + S::load(texel + i) * shares[corner]);
            }
        }
    }

    /// Outputs [first, first + Lanes * Vectors) of a layer for `Points` points at once.
    template<int Lanes, int Points, int Vectors>
    ORFEAS_INLINE static void block(const Layer& layer, const float* in, float* out, std::size_t first)
    {
        using S = Simd<Lanes>;
        typename S::Floats sum[Points][Vectors];
        for (int v = 0; v < Vectors; ++v) {
            const auto bias = S::load(&layer.bias[first + static_cast<std::size_t>(v) * Lanes]);
            for (int p = 0; p < Points; ++p)
                sum[p][v] = bias;
        }
        const float* weights = layer.weights.data() + first;
        for (std::size_t k = 0; k < layer.inputs; ++k, weights += layer.outputs) {
            typename S::Floats w[Vectors];
            for (int v = 0; v < Vectors; ++v)
                w[v] = S::load(weights + static_cast<std::size_t>(v) * Lanes);
            for (int p = 0; p < Points; ++p) {
                const float value = in[static_cast<std::size_t>(p) * layer.inputs + k];
                for (int v = 0; v < Vectors; ++v)
                    sum[p][v] += w[v] * value;
            }
        }
        for (int p = 0; p < Points; ++p) {
            for (int v = 0; v < Vectors; ++v)
                S::store(out + static_cast<std::size_t>(p) * layer.outputs + first
                             + static_cast<std::size_t>(v) * Lanes,
                         sum[p][v]);
        }
    }

    template<int Lanes, int Points, int Vectors>
    ORFEAS_INLINE static void dense(const Layer& layer, const float* in, float* out)
    {
        for (std::size_t p = 0; p < kTile; p += Points) {
            std::size_t first = 0;
            for (; first + std::size_t { Lanes } * Vectors <= layer.outputs; first += std::size_t { Lanes } * Vectors)
                block<Lanes, Points, Vectors>(layer, in + p * layer.inputs, out + p * layer.outputs, first);
            for (; first < layer.outputs; first += Lanes)
                block<Lanes, Points, 1>(layer, in + p * layer.inputs, out + p * layer.outputs, first);
        }
    }

    template<int Lanes> ORFEAS_INLINE static void activate(bool silu, float* values, std::size_t count)
    {
        using S = Simd<Lanes>;
        for (std::size_t i = 0; i < count; i += Lanes) {
            auto x = S::load(values + i);
            if (silu)
                S::silu(x);
            else
                x = x > 0.0F ? x : typename S::Floats {};
            S::store(values + i, x);
        }
    }

    /// Up to kTile points through everything. \param a, b  room for kTile rows of the widest layer
    template<int Lanes, int Points, int Vectors>
    ORFEAS_INLINE static void tile(const TriplaneDecoder& d, const Vec3f* points, std::size_t count, RawSample* out,
                                   float* a, float* b)
    {
        for (std::size_t p = 0; p < count; ++p)
            gather<Lanes>(d, points[p], a + p * d.m_width);
        std::size_t width = d.m_width;
        activate<Lanes>(d.m_silu, a, kTile * width);
        for (const Layer& layer : d.m_layers) {
            dense<Lanes, Points, Vectors>(layer, a, b);
            width = layer.outputs;
            activate<Lanes>(d.m_silu, b, kTile * width);
            std::swap(a, b);
        }
        for (std::size_t p = 0; p < count; ++p) {
            std::array<float, 4> answer {};
            for (std::size_t o = 0; o < 4; ++o) {
                typename Simd<Lanes>::Floats sum {};
                for (std::size_t i = 0; i < width; i += Lanes)
                    sum += Simd<Lanes>::load(a + p * width + i) * Simd<Lanes>::load(&d.m_lastWeights[o * width + i]);
                float total = d.m_lastBias[o];
                for (int lane = 0; lane < Lanes; ++lane)
                    total += sum[lane];
                answer[o] = total;
            }
            out[p] = { answer[0], answer[1], answer[2], answer[3] };
        }
    }

    static void plain(const TriplaneDecoder& d, const Vec3f* points, std::size_t count, RawSample* out, float* a,
                      float* b)
    {
        tile<4, 2, 4>(d, points, count, out, a, b);
    }
#ifdef __x86_64__
    [[gnu::target("avx2,fma")]] static void avx2(const TriplaneDecoder& d, const Vec3f* points, std::size_t count,
                                                 RawSample* out, float* a, float* b)
    {
        tile<8, 6, 2>(d, points, count, out, a, b);
    }
    [[gnu::target("avx512f,avx2,fma")]] static void avx512(const TriplaneDecoder& d, const Vec3f* points,
                                                           std::size_t count, RawSample* out, float* a, float* b)
    {
        tile<16, 6, 4>(d, points, count, out, a, b);
    }
#endif

    static TileFunction best()
    {
#ifdef __x86_64__
        if (__builtin_cpu_supports("avx512f"))
            return avx512;
        if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
            return avx2;
#endif
        return plain;
    }
};

TriplaneDecoder::TriplaneDecoder(const DecoderParts& parts)
    : m_side(parts.side), m_width(padded(parts.neurons)), m_planes(3 * parts.side * parts.side * padded(parts.neurons)),
      m_firstBias(parts.firstBias), m_silu(parts.silu)
{
    ORFEAS_EXPECTS(!parts.layers.empty() && parts.layers.back().outputs == 4);
    m_firstBias.resize(m_width);
    for (std::size_t texel = 0; texel < 3 * m_side * m_side; ++texel)
        std::copy_n(&parts.planes[texel * parts.neurons], parts.neurons, &m_planes[texel * m_width]);
    for (std::size_t l = 0; l + 1 < parts.layers.size(); ++l) {
        const DenseLayer& from = parts.layers[l];
        Layer layer { padded(from.inputs), padded(from.outputs), {}, from.bias };
        layer.bias.resize(layer.outputs);
        layer.weights.resize(layer.inputs * layer.outputs);
        for (std::size_t o = 0; o < from.outputs; ++o) {
            for (std::size_t i = 0; i < from.inputs; ++i)
                layer.weights[i * layer.outputs + o] = from.weights[o * from.inputs + i];
        }
        m_layers.push_back(std::move(layer));
    }
    const DenseLayer& last = parts.layers.back();
    m_lastBias = last.bias;
    m_lastBias.resize(4);
    m_lastWeights.resize(4 * padded(last.inputs));
    for (std::size_t o = 0; o < 4; ++o)
        std::copy_n(&last.weights[o * last.inputs], last.inputs, &m_lastWeights[o * padded(last.inputs)]);
}

void TriplaneDecoder::evaluate(std::span<const Vec3f> points, std::span<RawSample> out) const
{
    ORFEAS_EXPECTS(points.size() == out.size());
    static const TileFunction tile = Kernel::best();
    std::size_t widest = m_width;
    for (const Layer& layer : m_layers)
        widest = std::max(widest, layer.outputs);
    std::vector<float> rows(2 * kTile * widest);
    for (std::size_t begin = 0; begin < points.size(); begin += kTile) {
        const std::size_t count = std::min(kTile, points.size() - begin);
        tile(*this, &points[begin], count, &out[begin], rows.data(), rows.data() + kTile * widest);
    }
}

std::size_t TriplaneDecoder::bytes() const
{
    std::size_t floats = m_planes.size() + m_firstBias.size() + m_lastWeights.size() + m_lastBias.size();
    for (const Layer& layer : m_layers)
        floats += layer.weights.size() + layer.bias.size();
    return floats * sizeof(float);
}

} // namespace orfeas::engine::triposr
