#include "core/engine/triposr/network.h"

#include "core/tensor/numbers.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

namespace orfeas::engine::triposr {

namespace {

/// \param bytes  of a mapped file: what is touched later is read again
void dropPages(std::string_view bytes)
{
    const auto page = static_cast<std::uintptr_t>(sysconf(_SC_PAGESIZE));
    const auto first = reinterpret_cast<std::uintptr_t>(bytes.data());
    const std::size_t skipped = (first + page - 1) / page * page - first; // up to the first whole page
    if (skipped >= bytes.size())
        return;
    const std::size_t whole = (bytes.size() - skipped) / page * page;
    madvise(const_cast<char*>(bytes.data()) + skipped, whole, MADV_DONTNEED);
}

/// The weight with its smallest numbers made zero. \param share  of all numbers, [0, 1)
at::Tensor pruned(const at::Tensor& weight, double share)
{
    const at::Tensor sizes = weight.abs();
    const auto count = static_cast<std::int64_t>(share * static_cast<double>(weight.numel()));
    if (count < 1)
        return weight;
    return weight.masked_fill(sizes.le(std::get<0>(sizes.flatten().kthvalue(count))), 0);
}

/// Ends the reading of weights from within.
struct Stopped { };

/// Gives the tensors of a checkpoint in the type that the network computes in, and notes what is wrong with them.
class Taker {
public:
    Taker(const tensor::Checkpoint& weights, tensor::Precision precision, double prune, const JobContext& context)
        : m_weights(weights), m_precision(precision), m_prune(prune), m_context(context),
          m_type(precision == tensor::Precision::Fp64 ? torch::kFloat64 : torch::kFloat32)
    {
    }

    /// A placeholder where the tensor cannot be used: problems() then says why.
    at::Tensor take(const std::string& name)
    {
        const Stored stored = find(name);
        if (!stored.values.defined())
            return torch::zeros({ 1 }, m_type);
        at::Tensor made = stored.values.to(m_type).contiguous();
        if (stored.scale.defined())
            made.mul_(stored.scale.to(m_type).unsqueeze(1));
        letGo(name);
        return made;
    }

    tensor::Linear linear(const std::string& name, bool bias)
    {
        const Stored weight = find(name + ".weight");
        const at::Tensor shift = bias ? take(name + ".bias") : at::Tensor();
        if (!m_problems.empty())
            return {}; // nothing will run: it is only read on to find what else is wrong
        tensor::Linear made(m_prune > 0 ? pruned(weight.values, m_prune) : weight.values, shift, m_precision,
                            weight.scale);
        m_linearBytes += made.bytes();
        letGo(name + ".weight");
        return made;
    }

    const std::vector<std::string>& problems() const { return m_problems; }
    std::uint64_t linearBytes() const { return m_linearBytes; }

private:
    /// A tensor as the file has it.
    struct Stored {
        at::Tensor values; ///< undefined: it cannot be used, and that was noted
        at::Tensor scale; ///< of its rows; undefined: none
    };

    Stored find(const std::string& name)
    {
        if (m_context.stopRequested())
            throw Stopped();
        const auto values = m_weights.tensor(name);
        if (!values)
            return refuse(values.error().message);
        const tensor::TensorInfo& info = *m_weights.find(name);
        const tensor::TensorInfo* scale = m_weights.scaleOf(info);
        if (!values->is_floating_point() && scale == nullptr)
            return refuse(fmt::format("tensor '{}': its numbers are no floating-point numbers", name));
        if (!isFinite(info) || (scale != nullptr && !isFinite(*scale)))
            return refuse(fmt::format("tensor '{}': holds a number that is not finite", name));
        return { *values, scale != nullptr ? m_weights.tensor(scale->name).value() : at::Tensor() };
    }

    bool isFinite(const tensor::TensorInfo& info) const
    {
        std::string kept;
        return tensor::allFinite(info.dtype, tensor::packedBytes(info, m_weights.bytes(info), kept));
    }

    Stored refuse(std::string why)
    {
        m_problems.push_back(std::move(why));
        return {};
    }

    /// The memory of what was looked at or copied goes back to the system; where it is used the file has it still. So
    /// do, now and then, the places of temporaries, between which small blocks that stay have come to lie.
    void letGo(const std::string& name)
    {
        constexpr std::uint64_t kTrimEach = std::uint64_t { 64 } << 20U;
        const auto* info = m_weights.find(name);
        if (info == nullptr)
            return;
        dropPages(m_weights.bytes(*info));
        m_untrimmed += info->bytes();
        if (m_untrimmed < kTrimEach)
            return;
        m_untrimmed = 0;
        malloc_trim(0);
    }

    const tensor::Checkpoint& m_weights;
    tensor::Precision m_precision;
    double m_prune;
    const JobContext& m_context;
    at::ScalarType m_type;
    std::vector<std::string> m_problems;
    std::uint64_t m_linearBytes = 0;
    std::uint64_t m_untrimmed = 0; ///< bytes read since memory was last given back
};

} // namespace

at::Tensor conditioning(const RgbPicture& picture, std::int64_t side, at::ScalarType type)
{
    auto* bytes = const_cast<std::uint8_t*>(picture.bytes.data());
    const at::Tensor channels = torch::from_blob(bytes, { picture.height, picture.width, 3 }, torch::kUInt8)
                                    .to(type)
                                    .div(255)
                                    .permute({ 2, 0, 1 })
                                    .unsqueeze(0);
    return at::_upsample_bilinear2d_aa(channels, { side, side }, false).contiguous();
}

std::vector<tensor::WantedTensor> Network::wanted(const Config& config)
{
    std::vector<tensor::WantedTensor> wanted;
    const TakeTensor tensors = [&wanted](const std::string& name, const std::vector<std::int64_t>& shape) {
        wanted.push_back({ name, shape });
        return at::Tensor();
    };
    const TakeLinear linears = [&wanted](const std::string& name, std::int64_t inputs, std::int64_t outputs,
                                         bool bias) {
        wanted.push_back({ name + ".weight", { outputs, inputs } });
        if (bias)
            wanted.push_back({ name + ".bias", { outputs } });
        return tensor::Linear();
    };
    const Network unloaded(config, Scope(tensors, linears));
    return wanted;
}

Result<std::shared_ptr<const Network>> Network::load(const Config& config,
                                                     std::shared_ptr<const tensor::Checkpoint> weights,
                                                     tensor::Precision precision, const JobContext& context,
                                                     double prune)
{
    const std::string path = weights->path().string();
    const auto matched = tensor::matchTensors(weights->withoutScales(), wanted(config), unusedTensors());
    if (!matched) {
        // all that is wrong at once
        const auto finite = tensor::checkFinite(*weights, context);
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: {}{}", path, matched.error().message,
                                   finite ? "" : "\n" + finite.error().message) };
    }
    try {
        const c10::InferenceMode withoutGradients;
        Taker taker(*weights, precision, prune, context);
        const TakeTensor tensors = [&taker](const std::string& name, const std::vector<std::int64_t>& /*shape*/) {
            return taker.take(name);
        };
        const TakeLinear linears = [&taker](const std::string& name, std::int64_t /*inputs*/, std::int64_t /*outputs*/,
                                            bool bias) { return taker.linear(name, bias); };
        std::shared_ptr<Network> network(new Network(config, Scope(tensors, linears)));
        if (!taker.problems().empty())
            return Error { ErrorCode::InvalidInput,
                           fmt::format("{}: weights that cannot be used:\n  {}", path,
                                       fmt::join(taker.problems(), "\n  ")) };
        network->m_linearBytes = taker.linearBytes();
        network->m_weights = std::move(weights);
        return std::shared_ptr<const Network>(std::move(network));
    } catch (const Stopped&) {
        return context.checkpoint().error();
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, path + ": memory ran out while the weights were read" };
    } catch (const c10::Error& error) {
        return Error { ErrorCode::Internal, fmt::format("{}: {}", path, error.what_without_backtrace()) };
    }
}

Network::Network(const Config& config, const Scope& root)
    : m_config(config), m_imageTokenizer(root["image_tokenizer"]["model"], config),
      m_tokens(root["tokenizer"].take("embeddings", { 3, config.channels, config.planeSize, config.planeSize })),
      m_backbone(root["backbone"], config), m_scene(root, config)
{
}

at::Tensor Network::sceneCodes(const at::Tensor& picture, const RunHooks& hooks) const
{
    hooks.tell("image", picture.permute({ 0, 2, 3, 1 }));
    const at::Tensor seen = m_imageTokenizer.forward(picture, hooks);
    hooks.tell("image_tokens", seen);
    const std::int64_t side = m_config.planeSize;
    const at::Tensor tokens = m_tokens.permute({ 1, 0, 2, 3 }).reshape({ 1, m_config.channels, 3 * side * side });
    hooks.tell("tokens", tokens);
    const at::Tensor thought = m_backbone.forward(tokens, seen, hooks);
    const at::Tensor planes = thought.reshape({ m_config.channels, 3, side, side }).transpose(0, 1).contiguous();
    at::Tensor codes = m_scene.upsample(planes);
    hooks.tell("scene_codes", codes.unsqueeze(0));
    return codes;
}

} // namespace orfeas::engine::triposr
