#pragma once

#include "core/base/job_context.h"
#include "core/base/result.h"
#include "core/field/field.h"
#include "core/image/frame.h"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace orfeas::engine {

/// From where a picture was taken. Front: the camera is at +z and x runs to the right of the picture. Back: at -z, -x
/// to the right. Left: at -x, +z to the right. Right: at +x, -z to the right. y is always up. docs/architecture.md has
/// a drawing.
enum class View : std::uint8_t { Front, Back, Left, Right };
inline constexpr std::array kViews { View::Front, View::Back, View::Left, View::Right };
std::string_view viewName(View view) noexcept; ///< "front", "back", "left", "right"
std::optional<View> viewFromName(std::string_view name) noexcept;

/// The pictures of one subject, cut out and framed. Front is always there.
struct SubjectViews {
    std::array<std::optional<image::Subject>, 4> views; ///< indexed by View
    const image::Subject* get(View view) const
    {
        const auto& slot = views[static_cast<std::size_t>(view)];
        return slot ? &*slot : nullptr;
    }
};

/// Choices that change what an engine makes. Engines ignore what they do not have.
struct EngineOptions {
    float relief = 0.35F; ///< how strongly luminance detail is carried into the surface, [0, 1]
    float thickness = 1.0F; ///< factor on the depth found, [0.2, 3]
    std::uint64_t seed = 0;
};

/// Turns pictures of a subject into a Field.
class Reconstructor {
public:
    Reconstructor() = default;
    Reconstructor(const Reconstructor&) = delete;
    Reconstructor& operator=(const Reconstructor&) = delete;
    virtual ~Reconstructor() = default;

    /// \error InvalidInput  no front view, or an option out of range
    /// \error Cancelled  polled at least every 50 ms
    /// \thread may be called from several threads at once
    virtual Result<std::shared_ptr<const field::Field>>
    reconstruct(const SubjectViews& views, const EngineOptions& options, const JobContext& context) const = 0;
};

} // namespace orfeas::engine
