#include "core/engine/triposr/config.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cmath>
#include <fstream>
#include <optional>
#include <set>
#include <sstream>
#include <vector>
#include <yaml-cpp/yaml.h>

namespace orfeas::engine::triposr {

namespace {

constexpr std::int64_t kMostSize = 1 << 16;
constexpr std::uintmax_t kMostBytes = 1U << 20U;

/// Entries that we know in one form only, which is also what they are when they are left out.
struct Fixed {
    const char* path;
    const char* value;
};
constexpr std::array kFixed {
    Fixed { "image_tokenizer.enable_gradient_checkpointing", "false" },
    Fixed { "backbone.dropout", "0.0" },
    Fixed { "backbone.activation_fn", "geglu" },
    Fixed { "backbone.only_cross_attention", "false" },
    Fixed { "backbone.double_self_attention", "false" },
    Fixed { "backbone.upcast_attention", "false" },
    Fixed { "backbone.norm_type", "layer_norm" },
    Fixed { "backbone.norm_elementwise_affine", "true" },
    Fixed { "backbone.gradient_checkpointing", "false" },
    Fixed { "renderer.color_activation", "sigmoid" },
    Fixed { "renderer.randomized", "false" },
};
/// Entries that do not bear on the result.
constexpr std::array kUnused { "renderer.num_samples_per_ray", "decoder.weight_init", "decoder.bias_init" };

/// Takes entries out of the document by their dotted paths and notes what is wrong with them.
class Reader {
public:
    explicit Reader(const YAML::Node& root) : m_root(root) { }

    std::int64_t size(const std::string& path, std::optional<std::int64_t> fallback = {})
    {
        const auto text = scalar(path, !fallback);
        if (!text)
            return fallback.value_or(1);
        std::int64_t value = 0;
        if (!YAML::convert<std::int64_t>::decode(YAML::Node(*text), value) || value < 1 || value > kMostSize) {
            wrong(path, fmt::format("'{}' is not a whole number from 1 to {}", *text, kMostSize));
            return 1;
        }
        return value;
    }

    double number(const std::string& path, std::optional<double> fallback, double least, double most)
    {
        const auto text = scalar(path, !fallback);
        if (!text)
            return fallback.value_or(least);
        double value = 0;
        if (!YAML::convert<double>::decode(YAML::Node(*text), value) || !(value >= least && value <= most)) {
            wrong(path, fmt::format("'{}' is not a number from {} to {}", *text, least, most));
            return least;
        }
        return value;
    }

    bool flag(const std::string& path, bool fallback)
    {
        const auto text = scalar(path, false);
        bool value = fallback;
        if (text && !YAML::convert<bool>::decode(YAML::Node(*text), value))
            wrong(path, fmt::format("'{}' is neither true nor false", *text));
        return value;
    }

    /// One of `words`. \return its index
    std::size_t word(const std::string& path, const std::vector<std::string>& words,
                     std::optional<std::size_t> fallback)
    {
        const auto text = scalar(path, !fallback);
        if (!text)
            return fallback.value_or(0);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == *text)
                return i;
        }
        wrong(path, fmt::format("'{}' is not known; known: {}", *text, fmt::join(words, ", ")));
        return 0;
    }

    /// An entry that may only be what it is when it is left out.
    void fixed(const Fixed& entry)
    {
        const auto text = scalar(entry.path, false);
        if (!text || *text == entry.value)
            return;
        double value = 0;
        double known = 0;
        if (YAML::convert<double>::decode(YAML::Node(*text), value)
            && YAML::convert<double>::decode(YAML::Node(std::string(entry.value)), known) && value == known)
            return;
        wrong(entry.path, fmt::format("'{}' is not known; known: {}", *text, entry.value));
    }

    void ignore(const std::string& path) { m_seen.insert(path); }

    bool has(const std::string& path) const { return node(path).IsDefined(); }

    void wrong(const std::string& path, const std::string& what) { m_problems.push_back(path + ": " + what); }

    /// Entries that nothing asked for.
    void refuseUnknown()
    {
        for (const auto& entry : m_root)
            refuseUnknown(entry.first.Scalar(), entry.second);
    }

    const std::vector<std::string>& problems() const { return m_problems; }

private:
    YAML::Node node(const std::string& path) const
    {
        YAML::Node at;
        at.reset(m_root);
        std::istringstream words(path);
        for (std::string word; std::getline(words, word, '.');) {
            if (!at.IsMap())
                return YAML::Node(YAML::NodeType::Undefined);
            const YAML::Node below = std::as_const(at)[word];
            if (!below.IsDefined())
                return YAML::Node(YAML::NodeType::Undefined);
            at.reset(below);
        }
        return at;
    }

    /// Nothing where the entry is missing or null.
    std::optional<std::string> scalar(const std::string& path, bool needed)
    {
        m_seen.insert(path);
        YAML::Node found = node(path);
        // an entry may name another one: ${section.entry}
        for (int hops = 0; found.IsDefined() && found.IsScalar() && found.Scalar().starts_with("${"); ++hops) {
            const std::string reference = found.Scalar();
            if (hops == 8 || reference.back() != '}') {
                wrong(path, fmt::format("'{}' leads nowhere", reference));
                return std::nullopt;
            }
            const YAML::Node next = node(reference.substr(2, reference.size() - 3));
            if (!next.IsDefined()) {
                wrong(path, fmt::format("'{}' names an entry that is not there", reference));
                return std::nullopt;
            }
            found.reset(next);
        }
        if (!found.IsDefined() || found.IsNull()) {
            if (needed)
                wrong(path, "is missing");
            return std::nullopt;
        }
        if (!found.IsScalar()) {
            wrong(path, "is not a single value");
            return std::nullopt;
        }
        return found.Scalar();
    }

    void refuseUnknown(const std::string& path, const YAML::Node& found)
    {
        if (!found.IsMap()) {
            if (!m_seen.contains(path))
                wrong(path, "is not an entry of TripoSR's configuration");
            return;
        }
        for (const auto& entry : found)
            refuseUnknown(path + "." + entry.first.Scalar(), entry.second);
    }

    YAML::Node m_root;
    std::set<std::string> m_seen;
    std::vector<std::string> m_problems;
};

void readVit(Reader& reader, VitConfig& vit)
{
    const bool given = reader.has("image_tokenizer.vit");
    // the released file only names the vision transformer
    if (given)
        reader.ignore("image_tokenizer.pretrained_model_name_or_path");
    else
        reader.word("image_tokenizer.pretrained_model_name_or_path", { "facebook/dino-vitb16" }, 0);
    const std::string at = "image_tokenizer.vit.";
    vit.width = reader.size(at + "hidden_size", vit.width);
    vit.layers = reader.size(at + "num_hidden_layers", vit.layers);
    vit.heads = reader.size(at + "num_attention_heads", vit.heads);
    vit.feedForward = reader.size(at + "intermediate_size", vit.feedForward);
    vit.patch = reader.size(at + "patch_size", vit.patch);
    vit.trainedImage = reader.size(at + "image_size", vit.trainedImage);
    vit.qkvBias = reader.flag(at + "qkv_bias", vit.qkvBias);
    vit.normEps = reader.number(at + "layer_norm_eps", vit.normEps, 0, 1);
    reader.fixed({ "image_tokenizer.vit.num_channels", "3" });
    reader.fixed({ "image_tokenizer.vit.hidden_act", "gelu" });
}

void readParts(Reader& reader, Config& config)
{
    config.image = reader.size("cond_image_size");
    reader.word("image_tokenizer_cls", { "tsr.models.tokenizers.image.DINOSingleImageTokenizer" }, {});
    readVit(reader, config.vit);
    reader.word("tokenizer_cls", { "tsr.models.tokenizers.triplane.Triplane1DTokenizer" }, {});
    config.planeSize = reader.size("tokenizer.plane_size");
    config.channels = reader.size("tokenizer.num_channels");
    reader.word("backbone_cls", { "tsr.models.transformer.transformer_1d.Transformer1D" }, {});
    config.heads = reader.size("backbone.num_attention_heads");
    config.headWidth = reader.size("backbone.attention_head_dim");
    config.blocks = reader.size("backbone.num_layers");
    config.normGroups = reader.size("backbone.norm_num_groups", config.normGroups);
    config.attentionBias = reader.flag("backbone.attention_bias", config.attentionBias);
    reader.word("post_processor_cls", { "tsr.models.network_utils.TriplaneUpsampleNetwork" }, {});
    config.planeFeatures = reader.size("post_processor.out_channels");
    reader.word("decoder_cls", { "tsr.models.network_utils.NeRFMLP" }, {});
    config.neurons = reader.size("decoder.n_neurons");
    config.hiddenLayers = reader.size("decoder.n_hidden_layers");
    config.activation =
        reader.word("decoder.activation", { "silu", "relu" }, 1) == 0 ? Activation::Silu : Activation::Relu;
    config.decoderBias = reader.flag("decoder.bias", config.decoderBias);
    reader.word("renderer_cls", { "tsr.models.nerf_renderer.TriplaneNeRFRenderer" }, {});
    config.radius = reader.number("renderer.radius", {}, 1e-3, 1e3);
    config.reduction =
        reader.word("renderer.feature_reduction", { "concat", "mean" }, 0) == 0 ? Reduction::Concat : Reduction::Mean;
    reader.word("renderer.density_activation", { "exp" }, {});
    config.densityBias = reader.number("renderer.density_bias", -1.0, -100, 100);
}

/// Whether sizes that are said twice, or follow from others, agree.
void checkAgreement(Reader& reader, const Config& config)
{
    const auto equal = [&reader](const std::string& path, std::int64_t wanted, const std::string& why) {
        if (const std::int64_t said = reader.size(path); said != wanted)
            reader.wrong(path, fmt::format("is {}, but {} is {}", said, why, wanted));
    };
    equal("backbone.in_channels", config.channels, "tokenizer.num_channels");
    equal("backbone.cross_attention_dim", config.vit.width, "the image tokenizer's width");
    equal("post_processor.in_channels", config.channels, "tokenizer.num_channels");
    equal("decoder.in_channels", config.decoderInputs(),
          "what renderer.feature_reduction makes of the planes' features");
    if (reader.has("backbone.out_channels"))
        equal("backbone.out_channels", config.channels, "tokenizer.num_channels");
    if (config.channels % config.normGroups != 0)
        reader.wrong(
            "tokenizer.num_channels",
            fmt::format("{} is no multiple of the {} groups of backbone.norm", config.channels, config.normGroups));
    if (config.vit.width % config.vit.heads != 0)
        reader.wrong("image_tokenizer.vit.hidden_size",
                     fmt::format("{} is no multiple of the {} heads", config.vit.width, config.vit.heads));
    if (config.image < config.vit.patch || config.vit.trainedImage < config.vit.patch)
        reader.wrong("cond_image_size", "the picture is smaller than a patch");
}

} // namespace

Result<Config> parseConfig(std::string_view text, const std::string& name)
{
    try {
        const YAML::Node root = YAML::Load(std::string(text));
        if (!root.IsMap())
            return Error { ErrorCode::InvalidInput, name + ": is not a configuration of TripoSR: no entries" };
        Reader reader(root);
        Config config;
        readParts(reader, config);
        for (const Fixed& entry : kFixed)
            reader.fixed(entry);
        for (const char* path : kUnused)
            reader.ignore(path);
        checkAgreement(reader, config);
        reader.refuseUnknown();
        if (!reader.problems().empty())
            return Error { ErrorCode::InvalidInput,
                           fmt::format("{}: not a configuration of TripoSR that we know:\n  {}", name,
                                       fmt::join(reader.problems(), "\n  ")) };
        return config;
    } catch (const YAML::Exception& error) {
        return Error { ErrorCode::InvalidInput, fmt::format("{}: no YAML: {}", name, error.what()) };
    }
}

Result<Config> readConfig(const std::filesystem::path& path)
{
    std::error_code failed;
    const auto size = std::filesystem::file_size(path, failed);
    if (failed) {
        const bool missing = failed == std::errc::no_such_file_or_directory || failed == std::errc::not_a_directory;
        return Error { missing ? ErrorCode::NotFound : ErrorCode::Io,
                       fmt::format("{}: {}", path.string(), failed.message()) };
    }
    if (size > kMostBytes)
        return Error { ErrorCode::TooLarge, fmt::format("{}: over 1 MiB; not a config.yaml", path.string()) };
    errno = 0;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return Error { errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::Io,
                       path.string() + ": cannot be read" };
    return parseConfig(text.str(), path.string());
}

} // namespace orfeas::engine::triposr
