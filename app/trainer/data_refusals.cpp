#include "app/trainer/data_refusals.h"

#include "app/trainer/random.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace orfeas::trainer {

namespace {

constexpr int kDraws = 30000;
constexpr int kBins = 16;
constexpr float kFullShare = 0.4F; ///< of draws in one bin that is stored as 255
/// Remeshed, simplified and turned copies stay below (data/refusals measures it); the nearest pair of different objects
/// of train-extra and eval-public is above.
constexpr float kNearlyTheSame = 0.07F;

/// Points of a surface, evenly by area.
class SurfaceDraws {
public:
    explicit SurfaceDraws(const mesh::Mesh& mesh) : m_mesh(mesh)
    {
        float sum = 0;
        for (const auto& [a, b, c] : mesh.triangles) {
            sum += length(cross(mesh.positions[b] - mesh.positions[a], mesh.positions[c] - mesh.positions[a]));
            m_areas.push_back(sum);
        }
    }

    Vec3f operator()(Random& random) const
    {
        const auto place = std::lower_bound(m_areas.begin(), m_areas.end(), random.unit() * m_areas.back());
        const auto index = std::min<std::size_t>(static_cast<std::size_t>(place - m_areas.begin()), m_areas.size() - 1);
        const auto& [a, b, c] = m_mesh.triangles[index];
        const float s = std::sqrt(random.unit());
        const float t = random.unit();
        return m_mesh.positions[a] * (1 - s) + m_mesh.positions[b] * (s * (1 - t)) + m_mesh.positions[c] * (s * t);
    }

private:
    const mesh::Mesh& m_mesh;
    std::vector<float> m_areas;
};

/// Largest first. \source Smith 1961, eigenvalues of a symmetric 3 x 3 matrix
std::array<float, 3> eigenvalues(float xx, float yy, float zz, float xy, float xz, float yz)
{
    const float mean = (xx + yy + zz) / 3;
    const float a = xx - mean;
    const float b = yy - mean;
    const float c = zz - mean;
    const float p = std::sqrt((a * a + b * b + c * c + 2 * (xy * xy + xz * xz + yz * yz)) / 6);
    if (p <= 0)
        return { mean, mean, mean };
    const float determinant = a * (b * c - yz * yz) - xy * (xy * c - yz * xz) + xz * (xy * yz - b * xz);
    const float angle = std::acos(std::clamp(determinant / (2 * p * p * p), -1.0F, 1.0F)) / 3;
    const float first = mean + 2 * p * std::cos(angle);
    const float last = mean + 2 * p * std::cos(angle + 2 * std::numbers::pi_v<float> / 3);
    return { first, 3 * mean - first - last, last };
}

void count(std::array<int, kBins>& bins, float value, float most)
{
    ++bins[static_cast<std::size_t>(std::clamp(static_cast<int>(value / most * kBins), 0, kBins - 1))];
}

std::uint8_t stored(float share)
{
    return static_cast<std::uint8_t>(std::clamp(share, 0.0F, 1.0F) * 255 + 0.5F);
}

} // namespace

std::string ShapeSignature::hex() const
{
    std::string text;
    for (const std::uint8_t value : values)
        text += fmt::format("{:02x}", value);
    return text;
}

ShapeSignature ShapeSignature::fromHex(std::string_view hex)
{
    ShapeSignature signature;
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    for (std::size_t i = 0; i < signature.values.size() && 2 * i + 1 < hex.size(); ++i)
        signature.values[i] = static_cast<std::uint8_t>(16 * digit(hex[2 * i]) + digit(hex[2 * i + 1]));
    return signature;
}

ShapeSignature signatureOf(const mesh::Mesh& mesh)
{
    const SurfaceDraws draw(mesh);
    Random random(1);
    std::vector<Vec3f> points;
    points.reserve(kDraws);
    Vec3f mean;
    for (int i = 0; i < kDraws; ++i) {
        points.push_back(draw(random));
        mean = mean + points.back() * (1.0F / kDraws);
    }
    float xx = 0, yy = 0, zz = 0, xy = 0, xz = 0, yz = 0;
    for (Vec3f& p : points) {
        p = p - mean;
        xx += p.x * p.x / kDraws;
        yy += p.y * p.y / kDraws;
        zz += p.z * p.z / kDraws;
        xy += p.x * p.y / kDraws;
        xz += p.x * p.z / kDraws;
        yz += p.y * p.z / kDraws;
    }
    const float spread = std::sqrt(xx + yy + zz);
    std::array<int, kBins> fromMean {};
    std::array<int, kBins> apart {};
    for (int i = 0; i < kDraws; ++i) {
        count(fromMean, length(points[i]), 2.4F * spread);
        count(apart, length(points[i] - points[(i + kDraws / 2) % kDraws]), 3.6F * spread);
    }
    ShapeSignature signature;
    for (std::size_t i = 0; i < kBins; ++i) {
        signature.values[i] = stored(static_cast<float>(fromMean[i]) / (kDraws * kFullShare));
        signature.values[kBins + i] = stored(static_cast<float>(apart[i]) / (kDraws * kFullShare));
    }
    const auto [most, middle, least] = eigenvalues(xx, yy, zz, xy, xz, yz);
    signature.values[32] = stored(std::sqrt(std::max(0.0F, middle) / most));
    signature.values[33] = stored(std::sqrt(std::max(0.0F, least) / most));
    return signature;
}

float distanceBetween(const ShapeSignature& a, const ShapeSignature& b)
{
    float distributions = 0;
    float proportions = 0;
    for (std::size_t i = 0; i < a.values.size(); ++i)
        (i < 32 ? distributions : proportions) +=
            std::abs(static_cast<float>(a.values[i]) - static_cast<float>(b.values[i])) / 255;
    // each distribution's bins differ by 2 at most, in shares
    return distributions * kFullShare / 2 + proportions / 2;
}

std::span<const std::string_view> refusedSources()
{
    static constexpr std::array<std::string_view, 14> kSources {
        "sweethome3d",   "sh3f",
        "kaykit",        "kay-lousberg",
        "kenney",        "starter-kit-racing",
        "gazebo_models", "gazebo-models",
        "object_sim",    "object-sim",
        "contactdb",     "odedstein",
        "eval-public",   "common-3d-test-models",
    };
    return kSources;
}

std::optional<std::string> refusalOf(const std::filesystem::path& path, const Digest& digest, const mesh::Mesh& mesh)
{
    std::string lower = path.string();
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    for (const std::string_view source : refusedSources()) {
        if (lower.find(source) != std::string::npos)
            return fmt::format("{}: not used, objects of {} are kept for tests", path.string(), source);
    }
    const std::string hex = digest.hex();
    const ShapeSignature signature = signatureOf(mesh);
    for (const KeptForTests& kept : keptForTests()) {
        if (kept.sha256 == hex)
            return fmt::format("{}: not used, it is the file of {}, kept for tests", path.string(), kept.name);
        if (const float apart = distanceBetween(signature, ShapeSignature::fromHex(kept.signature));
            apart < kNearlyTheSame)
            return fmt::format("{}: not used, its surface is nearly that of {} ({:.3f} apart), kept for tests",
                               path.string(), kept.name, apart);
    }
    return {};
}

} // namespace orfeas::trainer
