#pragma once

#include "core/base/sha256.h"
#include "core/mesh/mesh.h"

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace orfeas::trainer {

/// What a surface looks like to statistics that turning, mirroring, scaling, moving and remeshing it hardly change: how
/// far its points are from their mean and from each other, and the proportions of its spread.
/// \source Osada, Funkhouser, Chazelle, Dobkin 2002 (D1 and D2 shape distributions)
struct ShapeSignature {
    std::array<std::uint8_t, 34> values {}; ///< 16 of D1, 16 of D2, 2 proportions
    std::string hex() const;
    static ShapeSignature fromHex(std::string_view hex);
};

/// \param mesh  with triangles; the draws of points are always the same
ShapeSignature signatureOf(const mesh::Mesh& mesh);
/// 0: alike; two things of different kinds are 0.3 or more apart.
float distanceBetween(const ShapeSignature& a, const ShapeSignature& b);

/// An object that is kept for tests.
struct KeptForTests {
    std::string_view name;
    std::string_view sha256; ///< of its mesh file
    std::string_view signature;
};
std::span<const KeptForTests> keptForTests();

/// Words by which sources are known whose other objects are, or may be, kept for tests.
std::span<const std::string_view> refusedSources();

/// Whether nothing may be learnt from that file, and why: its path names a refused source, its bytes are a kept
/// object's, or its surface is nearly one's. Nothing: it may be used.
std::optional<std::string> refusalOf(const std::filesystem::path& path, const Digest& digest, const mesh::Mesh& mesh);

} // namespace orfeas::trainer
