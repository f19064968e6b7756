#include "core/engine/lite/network.h"

#include "core/engine/lite/columns.h"
#include "core/engine/lite/picture_channels.h"
#include "core/tensor/checkpoint.h"
#include "core/tensor/numbers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>
#include <optional>

namespace orfeas::engine::lite {

namespace {

/// Each cell of `half` four times over, added to what is there.
void addDoubled(const Plane& half, Plane& out)
{
    for (int y = 0; y < out.side; ++y) {
        for (int x = 0; x < out.side; ++x) {
            const float* from = half.cell(x / 2, y / 2);
            float* to = out.cell(x, y);
            for (int c = 0; c < out.channels; ++c)
                to[c] += from[c];
        }
    }
}

} // namespace

/// Takes the tensors out of a file; the first thing that is wrong stays.
struct Network::Reader {
    const tensor::Checkpoint& file;
    std::optional<Error> wrong {};

    bool has(const std::string& name) const { return file.find(name) != nullptr; }

    std::vector<float> numbers(const std::string& name, std::vector<std::int64_t>* shape = nullptr)
    {
        const tensor::TensorInfo* found = file.find(name);
        if (found == nullptr || (found->dtype != tensor::DType::F16 && found->dtype != tensor::DType::F32)) {
            fail(name, "is not there in FP16 or FP32");
            return {};
        }
        if (shape != nullptr)
            *shape = found->shape;
        const std::string_view bytes = file.bytes(*found);
        std::vector<float> values(found->count());
        if (found->dtype == tensor::DType::F32) {
            std::memcpy(values.data(), bytes.data(), bytes.size());
            return values;
        }
        for (std::size_t i = 0; i < values.size(); ++i) {
            std::uint16_t half = 0;
            std::memcpy(&half, bytes.data() + 2 * i, sizeof(half));
            values[i] = tensor::floatFromHalf(half);
        }
        return values;
    }

    Convolution convolution(const std::string& name, int inputs, int kernel)
    {
        std::vector<std::int64_t> shape;
        const std::vector<float> weights = numbers(name + ".weight", &shape);
        const std::vector<float> bias = numbers(name + ".bias");
        if (wrong)
            return {};
        if (shape.size() != 4 || shape[1] != inputs || shape[2] != kernel || shape[3] != kernel
            || shape[0] != static_cast<std::int64_t>(bias.size()) || bias.empty()) {
            fail(name, fmt::format("is no convolution of {} channels by {}", inputs, kernel));
            return {};
        }
        return { weights, bias, inputs, static_cast<int>(bias.size()), kernel };
    }

    Blocks blocks(const std::string& name, int channels)
    {
        Blocks found;
        for (std::string place = name + ".0"; has(place + ".a.weight") && !wrong;
             place = fmt::format("{}.{}", name, found.size())) {
            found.push_back({ convolution(place + ".a", channels, 3), convolution(place + ".b", channels, 3) });
            if (!wrong && (found.back().first.outputs() != channels || found.back().second.outputs() != channels))
                fail(place, "is no residual block");
        }
        return found;
    }

    void fail(const std::string& name, std::string_view why)
    {
        if (!wrong)
            wrong =
                Error { ErrorCode::InvalidInput, fmt::format("{}: tensor '{}' {}", file.path().string(), name, why) };
    }
};

Result<std::shared_ptr<const Network>> Network::open(const std::filesystem::path& weights)
{
    const auto file = tensor::Checkpoint::open(weights);
    if (!file)
        return file.error();
    Reader reader { **file };
    auto network = std::make_shared<Network>();
    network->m_stem = reader.convolution("stem", kInputChannels, 3);
    int width = network->m_stem.outputs();
    for (std::size_t level = 0; level < 4 && !reader.wrong; ++level) {
        const std::string place = std::to_string(level);
        network->m_down[level] = reader.blocks("down" + place, width);
        network->m_up[level] = reader.blocks("up" + place, width);
        if (level == 3)
            break;
        const int narrow = width;
        network->m_narrow[level] = reader.convolution("narrow" + place, narrow, 2);
        width = network->m_narrow[level].outputs();
        network->m_widen[level] = reader.convolution("widen" + place, width, 1);
        if (!reader.wrong && network->m_widen[level].outputs() != narrow)
            reader.fail("widen" + place, "does not lead back");
    }
    network->m_context = reader.numbers("context.weight");
    network->m_contextBias = reader.numbers("context.bias");
    network->m_head = reader.convolution("head", network->m_stem.outputs(), 3);
    const auto widest = static_cast<std::size_t>(width);
    if (!reader.wrong && (network->m_contextBias.size() != widest || network->m_context.size() != widest * widest))
        reader.fail("context", "has another width");
    if (!reader.wrong && network->m_head.outputs() != kColumnChannels)
        reader.fail("head", fmt::format("does not give {} channels", kColumnChannels));
    if (reader.wrong)
        return *reader.wrong;
    return std::shared_ptr<const Network>(std::move(network));
}

Result<void> Network::run(const Blocks& blocks, Plane& x, const JobContext& context) const
{
    for (const Block& block : blocks) {
        if (auto go = context.checkpoint(); !go)
            return go;
        Plane active = x;
        rectify(active);
        Plane inner(x.side, x.channels);
        block.first.apply(active, inner, false, context);
        rectify(inner);
        block.second.apply(inner, x, true, context);
    }
    return {};
}

Result<std::vector<float>> Network::columns(const std::vector<float>& input, const JobContext& context) const
{
    Plane picture(kGridSide, kInputChannels);
    for (int y = 0; y < kGridSide; ++y)
        std::copy_n(&input[static_cast<std::size_t>(y) * kGridSide * kInputChannels],
                    static_cast<std::size_t>(kGridSide) * kInputChannels, picture.cell(0, y));
    std::vector<Plane> levels;
    levels.emplace_back(kGridSide, m_stem.outputs());
    m_stem.apply(picture, levels[0], false, context);
    for (std::size_t level = 0; level < 4; ++level) {
        if (level > 0) {
            levels.emplace_back(levels[level - 1].side / 2, m_narrow[level - 1].outputs());
            m_narrow[level - 1].apply(levels[level - 1], levels[level], false, context);
        }
        if (auto ran = run(m_down[level], levels[level], context); !ran)
            return ran.error();
    }
    addContext(levels[3]);
    if (auto ran = run(m_up[3], levels[3], context); !ran)
        return ran.error();
    for (std::size_t level = 3; level-- > 0;) {
        Plane half(levels[level + 1].side, levels[level].channels);
        m_widen[level].apply(levels[level + 1], half, false, context);
        addDoubled(half, levels[level]);
        if (auto ran = run(m_up[level], levels[level], context); !ran)
            return ran.error();
    }
    rectify(levels[0]);
    Plane out(kGridSide, kColumnChannels);
    m_head.apply(levels[0], out, false, context);
    std::vector<float> columns(static_cast<std::size_t>(kGridSide) * kGridSide * kColumnChannels);
    for (int y = 0; y < kGridSide; ++y)
        std::copy_n(out.cell(0, y), static_cast<std::size_t>(kGridSide) * kColumnChannels,
                    &columns[static_cast<std::size_t>(y) * kGridSide * kColumnChannels]);
    return columns;
}

void Network::addContext(Plane& x) const
{
    const auto width = static_cast<std::size_t>(x.channels);
    std::vector<float> mean(width);
    const float share = 1 / static_cast<float>(x.side * x.side);
    for (int i = 0; i < x.side * x.side; ++i) {
        const float* cell = x.cell(i % x.side, i / x.side);
        for (std::size_t c = 0; c < width; ++c)
            mean[c] += share * std::max(cell[c], 0.0F);
    }
    std::vector<float> added = m_contextBias;
    for (std::size_t o = 0; o < width; ++o) {
        for (std::size_t c = 0; c < width; ++c)
            added[o] += m_context[o * width + c] * mean[c];
    }
    for (int i = 0; i < x.side * x.side; ++i) {
        float* cell = x.cell(i % x.side, i / x.side);
        for (std::size_t c = 0; c < width; ++c)
            cell[c] += added[c];
    }
}

} // namespace orfeas::engine::lite
