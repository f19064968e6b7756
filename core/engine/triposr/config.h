#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace orfeas::engine::triposr {

/// Sizes of the image tokenizer's vision transformer; as they stand here those of facebook/dino-vitb16, whose
/// configuration the released file names and does not hold.
struct VitConfig {
    std::int64_t width = 768;
    std::int64_t layers = 12;
    std::int64_t heads = 12;
    std::int64_t feedForward = 3072;
    std::int64_t patch = 16; ///< px
    std::int64_t trainedImage = 224; ///< px, for which the position embeddings were learnt
    bool qkvBias = true;
    double normEps = 1e-12;
};

enum class Activation : std::uint8_t { Silu, Relu };
enum class Reduction : std::uint8_t { Concat, Mean }; ///< how the three planes' features come together

/// What TripoSR's config.yaml says, checked: all sizes are positive and agree with each other.
struct Config {
    std::int64_t image = 512; ///< px, side of what the tokenizer sees
    VitConfig vit;
    std::int64_t planeSize = 32; ///< tokens a side of each of the three planes
    std::int64_t channels = 1024; ///< of a token
    std::int64_t heads = 16;
    std::int64_t headWidth = 64;
    std::int64_t blocks = 16;
    std::int64_t normGroups = 32;
    bool attentionBias = false;
    std::int64_t planeFeatures = 40; ///< of a plane's texel after up-sampling to twice planeSize
    std::int64_t neurons = 64; ///< of a hidden layer of the decoder
    std::int64_t hiddenLayers = 9;
    Activation activation = Activation::Silu;
    bool decoderBias = true;
    Reduction reduction = Reduction::Concat;
    double radius = 0.87; ///< half the cube's side, in the paper's units
    double densityBias = -1.0;

    std::int64_t width() const { return heads * headWidth; } ///< of the transformer
    std::int64_t decoderInputs() const { return reduction == Reduction::Concat ? 3 * planeFeatures : planeFeatures; }
};

/// Reads the text of a config.yaml, `${section.entry}` references included. All that is wrong is listed in one error,
/// one a line. \param name  what the error calls the text
/// \error InvalidInput  no YAML, an entry that is missing, unknown, out of range, or that disagrees with another
Result<Config> parseConfig(std::string_view text, const std::string& name);

/// The same from a file. \error NotFound, PermissionDenied, Io \error TooLarge  over 1 MiB
Result<Config> readConfig(const std::filesystem::path& path);

} // namespace orfeas::engine::triposr
