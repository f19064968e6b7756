#pragma once

#include "core/base/result.h"
#include "core/engine/triposr/config.h"
#include "core/engine/triposr/triplane_decoder.h"
#include "core/field/field.h"

#include <memory>
#include <string_view>

namespace orfeas::engine::triposr {

/// The field of a scene (makeTriplaneField()), which is also a LastingField: its planes and the decoder behind them are
/// all that it needs, so that it comes back without the network and its weights.
std::shared_ptr<const field::Field> makeScene(DecoderParts parts, const Config& config);

/// What the LastingField::bytes() of a scene were made of, to the last bit. \error InvalidInput  they are no such bytes
Result<std::shared_ptr<const field::Field>> restoreScene(std::string_view bytes);

} // namespace orfeas::engine::triposr
