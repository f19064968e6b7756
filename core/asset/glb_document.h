#pragma once

#include "core/asset/byte_io.h"
#include "core/base/result.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace orfeas::asset {

/// A typed array inside the binary chunk, checked to lie in it.
struct GlbAccessor {
    std::size_t at = 0;
    std::size_t stride = 0;
    std::size_t count = 0;
    int componentType = 0; ///< 5121 uint8, 5123 uint16, 5125 uint32, 5126 float32
    std::size_t components = 0; ///< 1 to 4
};

/// The two chunks of a binary glTF file (glTF 2.0, section 4.4) with every reach into them checked. Reading the JSON
/// may throw nlohmann::json::exception; readGlb() catches it.
class GlbDocument {
public:
    using Json = nlohmann::json;

    /// \param bytes  the whole file; has to outlive the document  \error InvalidInput
    static Result<GlbDocument> open(std::string_view bytes, std::string file);

    const Json& json() const { return m_json; }
    Error broken(const std::string& what) const { return { ErrorCode::InvalidInput, m_file + ": GLB: " + what }; }
    const std::string& file() const { return m_file; }

    /// \param type  "SCALAR", "VEC2", "VEC3" or "VEC4"
    Result<GlbAccessor> accessor(std::size_t index, std::string_view type) const;
    Result<std::string_view> view(std::size_t index) const;

    /// A component as a number: integers as they are, or over their largest value when `normalised`.
    float number(const GlbAccessor& accessor, std::size_t element, std::size_t component, bool normalised) const;
    std::uint32_t integer(const GlbAccessor& accessor, std::size_t element) const;

private:
    std::string m_file;
    Json m_json;
    std::string_view m_binary;
};

} // namespace orfeas::asset
