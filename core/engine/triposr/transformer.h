#pragma once

#include "core/engine/triposr/config.h"
#include "core/engine/triposr/scope.h"

namespace orfeas::engine::triposr {

/// The transformer under "backbone", in which the planes' tokens look at each other and at the picture's.
class Transformer {
public:
    Transformer(const Scope& backbone, const Config& config);

    /// \param tokens  [1, channels, N] \param picture  [1, M, width of the picture's tokens] \return as tokens
    at::Tensor forward(const at::Tensor& tokens, const at::Tensor& picture, const RunHooks& hooks) const;

private:
    struct Attention {
        Attention(const Scope& at, const Config& config, std::int64_t sourceWidth);
        /// \param x  [1, N, width], looks at \param source  [1, M, sourceWidth]
        at::Tensor forward(const at::Tensor& x, const at::Tensor& source, const RunHooks& hooks) const;
        std::int64_t heads;
        tensor::Linear query;
        tensor::Linear key;
        tensor::Linear value;
        tensor::Linear output;
    };
    struct Block {
        Block(const Scope& at, const Config& config);
        at::Tensor forward(at::Tensor x, const at::Tensor& picture, const std::string& name,
                           const RunHooks& hooks) const;
        at::Tensor feedForward(const at::Tensor& x) const;
        Norm norm1;
        Attention toItself;
        Norm norm2;
        Attention toPicture;
        Norm norm3;
        tensor::Linear widen; ///< value and gate, one after the other
        tensor::Linear narrow;
    };

    std::int64_t m_groups;
    Norm m_norm; ///< over groups of channels, all tokens together
    tensor::Linear m_in;
    std::vector<Block> m_blocks;
    tensor::Linear m_out;
};

} // namespace orfeas::engine::triposr
