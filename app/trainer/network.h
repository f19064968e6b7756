#pragma once

#include <torch/torch.h>

#include <array>
#include <string>

namespace orfeas::trainer {

/// The network's sizes; the defaults are those of the weights that ship.
struct NetworkSizes {
    std::array<int, 4> widths { 48, 96, 192, 256 }; ///< channels at 64, 32, 16 and 8 cells a side; multiples of 16
    std::array<int, 4> down { 0, 1, 2, 3 }; ///< residual blocks on the way down
    std::array<int, 4> up { 0, 1, 1, 0 }; ///< and on the way up again
};

/// Pre-activation residual block, x + b(relu(a(relu(x)))), both 3 x 3; b starts at zero, so that no normalisation is
/// needed. \source He et al. 2016, "Identity Mappings in Deep Residual Networks"; Zhang et al. 2019, "Fixup"
class BlockImpl : public torch::nn::Module {
public:
    explicit BlockImpl(int channels);
    torch::Tensor forward(const torch::Tensor& x);

private:
    torch::nn::Conv2d m_first;
    torch::nn::Conv2d m_second;
};
TORCH_MODULE(Block);

/// A U-net of residual blocks: from the picture's channels (core/engine/lite/picture_channels.h) [B, 32, 64, 64] to
/// columns [B, 68, 64, 64]: 64 logits of being inside from near to far, the hidden side's colour (0 to 1) and the
/// confidence's logit. At 8 cells a side the mean over the picture is given to every cell. Named as the exported
/// tensors are. \source Ronneberger et al. 2015; Jackson et al. 2017, "Large Pose 3D Face Reconstruction from a Single
/// Image via Direct Volumetric CNN Regression"
class LiteNetworkImpl : public torch::nn::Module {
public:
    explicit LiteNetworkImpl(const NetworkSizes& sizes = {});

    /// \param checkpointed  the stages' inner values are computed again on the way back instead of being kept
    torch::Tensor forward(const torch::Tensor& input, bool checkpointed = false);

private:
    torch::nn::Conv2d m_stem { nullptr };
    std::array<torch::nn::Sequential, 4> m_down;
    std::array<torch::nn::Sequential, 4> m_up;
    std::array<torch::nn::Conv2d, 3> m_narrow { nullptr, nullptr, nullptr }; ///< 2 x 2, to half the cells
    std::array<torch::nn::Conv2d, 3> m_widen { nullptr, nullptr, nullptr }; ///< 1 x 1, before doubling the cells
    torch::nn::Linear m_context { nullptr };
    torch::nn::Conv2d m_head { nullptr };
};
TORCH_MODULE(LiteNetwork);

} // namespace orfeas::trainer
