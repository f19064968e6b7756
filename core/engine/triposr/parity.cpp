#include "core/engine/triposr/parity.h"

#include "core/engine/triposr/network.h"
#include "core/engine/triposr/paper_frame.h"
#include "core/engine/triposr/triplane_field.h"
#include "core/field/active_set.h"
#include "core/field/iso_surface.h"
#include "core/image/decode.h"

#include <fmt/format.h>

#include <cmath>
#include <map>
#include <optional>
#include <utility>

namespace orfeas::engine::triposr {

namespace {

constexpr double kVertexTolerance = 1e-4;
constexpr double kColourTolerance = 3e-5;

struct Tolerance {
    double ofMax = 3e-5; ///< of the largest expected value
    double ofRms = 1e-5; ///< of the expected values' root mean square
};
constexpr Tolerance kDoubles { 1e-9, 1e-9 };

double rootMeanSquare(const at::Tensor& x)
{
    return x.pow(2).mean().sqrt().item<double>();
}

/// "grid32.level" -> 32 and "level".
std::optional<std::pair<int, std::string>> latticeName(const std::string& name, std::string_view kind)
{
    const auto dot = name.find('.');
    if (dot == std::string::npos || !name.starts_with(kind) || dot == kind.size() || dot > kind.size() + 3)
        return std::nullopt;
    int size = 0;
    for (std::size_t i = kind.size(); i < dot; ++i) {
        if (name[i] < '0' || name[i] > '9')
            return std::nullopt;
        size = 10 * size + (name[i] - '0');
    }
    if (size < 2)
        return std::nullopt;
    return std::pair { size, name.substr(dot + 1) };
}

std::vector<Vec3f> pointsOf(const at::Tensor& points, float scale)
{
    const at::Tensor packed = points.to(torch::kFloat32).contiguous();
    const auto* from = packed.const_data_ptr<float>();
    std::vector<Vec3f> out(static_cast<std::size_t>(packed.size(0)));
    for (Vec3f& point : out) {
        point = Vec3f { from[0], from[1], from[2] } * scale;
        from += 3;
    }
    return out;
}

at::Tensor tensorOf(const std::vector<Vec3f>& points)
{
    at::Tensor out = torch::empty({ static_cast<std::int64_t>(points.size()), 3 }, torch::kFloat32);
    auto* to = out.mutable_data_ptr<float>();
    for (const Vec3f point : points) {
        *to++ = point.x;
        *to++ = point.y;
        *to++ = point.z;
    }
    return out;
}

/// One fixture: what was expected, what came out, and how they compare.
class Comparison {
public:
    Comparison(const tensor::Checkpoint& expected, const ParityOptions& options, const JobContext& context)
        : m_expected(expected), m_options(options), m_context(context)
    {
    }

    void got(const std::string& name, const at::Tensor& value) { m_got[name] = value; }

    Result<void> readThreshold()
    {
        for (const tensor::TensorInfo& info : m_expected.tensors()) {
            const auto lattice = latticeName(info.name, "mesh");
            if (lattice && lattice->second == "threshold") {
                auto value = m_expected.tensor(info.name);
                if (!value)
                    return value.error();
                m_threshold = value->item<float>();
            }
        }
        return {};
    }

    void setScene(std::shared_ptr<const TriplaneDecoder> decoder, const Config& config)
    {
        m_decoder = std::move(decoder);
        m_config = config;
    }

    Result<ParityReport> compareAll()
    {
        for (const tensor::TensorInfo& info : m_expected.tensors()) {
            auto expected = m_expected.tensor(info.name);
            if (!expected)
                return expected.error();
            if (auto done = compareOne(info.name, *expected); !done)
                return done.error();
        }
        return std::move(m_report);
    }

private:
    Result<void> compareOne(const std::string& name, const at::Tensor& expected)
    {
        if (const auto found = m_got.find(name); found != m_got.end()) {
            if (name == "tokens" || name == "input.rgb_u8")
                compare(name, found->second, expected, { 0, 0 });
            else
                compare(name, found->second, expected, m_options.doubles ? kDoubles : Tolerance {});
            return {};
        }
        if (m_decoder) {
            if (name == "density_raw" || name == "features_raw" || name == "density_act" || name == "color")
                return comparePoints(name, expected);
            if (const auto lattice = latticeName(name, "grid"))
                return compareGrid(name, lattice->first, lattice->second, expected);
            if (const auto lattice = latticeName(name, "mesh"))
                return compareMesh(name, lattice->first, lattice->second, expected);
        }
        m_report.skipped.push_back(name);
        return {};
    }

    void compare(const std::string& name, const at::Tensor& got, const at::Tensor& expected, const Tolerance& allowed)
    {
        if (got.numel() != expected.numel()) {
            add(name, std::numeric_limits<double>::infinity(), 0);
            return;
        }
        const at::Tensor e = expected.to(torch::kDouble);
        const at::Tensor difference = got.to(torch::kDouble).reshape(expected.sizes()) - e;
        add(name, difference.abs().max().item<double>(), allowed.ofMax * e.abs().max().item<double>(),
            rootMeanSquare(difference) <= allowed.ofRms * rootMeanSquare(e));
    }

    void add(const std::string& name, double maxAbs, double tolerance, bool also = true)
    {
        m_report.tensors.push_back({ name, maxAbs, tolerance, also && maxAbs <= tolerance });
    }

    /// [N, 4], raw; \param points  [N, 3] in the paper's units
    at::Tensor decode(const at::Tensor& points) const
    {
        const auto asked = pointsOf(points, static_cast<float>(1 / m_config.radius));
        std::vector<RawSample> out(asked.size());
        m_decoder->evaluate(asked, out);
        return torch::from_blob(out.data(), { points.size(0), 4 }, torch::kFloat32).clone();
    }

    at::Tensor density(const at::Tensor& raw) const { return (raw.select(1, 0) + m_config.densityBias).exp(); }

    /// Near the surface a difference matters by its share of the value.
    bool nearSurface(const at::Tensor& got, const at::Tensor& expected) const
    {
        const at::Tensor e = expected.flatten();
        const at::Tensor near = (e - m_threshold).abs() < 0.5 * m_threshold;
        return ((got.flatten() - e).abs() <= 1e-4 * e).logical_or(near.logical_not()).all().item<bool>();
    }

    Result<void> comparePoints(const std::string& name, const at::Tensor& expected)
    {
        const auto points = m_expected.tensor("points");
        if (!points)
            return points.error();
        const at::Tensor raw = decode(*points);
        if (name == "density_raw")
            compare(name, raw.slice(1, 0, 1), expected, {});
        else if (name == "features_raw")
            compare(name, raw.slice(1, 1), expected, {});
        else if (name == "color")
            compare(name, raw.slice(1, 1).sigmoid(), expected, {});
        else
            compareDensity(name, density(raw), expected);
        return {};
    }

    void compareDensity(const std::string& name, const at::Tensor& got, const at::Tensor& expected)
    {
        compare(name, got, expected, {});
        m_report.tensors.back().within &= nearSurface(got, expected);
    }

    /// Density on the reference's lattice, [nodes, nodes, nodes] as [x][y][z].
    const at::Tensor& grid(int nodes)
    {
        at::Tensor& known = m_grids[nodes];
        if (!known.defined()) {
            const at::Tensor axis = torch::linspace(-m_config.radius, m_config.radius, nodes, torch::kFloat32);
            const auto axes = torch::meshgrid({ axis, axis, axis }, "ij");
            known = density(decode(torch::stack(axes, -1).view({ -1, 3 }))).view({ nodes, nodes, nodes });
        }
        return known;
    }

    Result<void> compareGrid(const std::string& name, int nodes, const std::string& what, const at::Tensor& expected)
    {
        if (what == "density_act")
            compareDensity(name, grid(nodes), expected);
        else if (what == "level")
            compare(name, -(grid(nodes) - m_threshold), expected, {});
        else
            m_report.skipped.push_back(name);
        return {};
    }

    /// Our extraction of the density on the reference's lattice, vertices placed as the reference places them.
    Result<const mesh::Mesh*> extracted(int nodes)
    {
        if (const auto known = m_meshes.find(nodes); known != m_meshes.end())
            return &known->second;
        TriplaneFieldOptions options;
        options.nodes = nodes;
        options.cells = (nodes + 7) / 8 * 8;
        options.threshold = m_threshold;
        const auto field = makeDensityField(m_decoder, m_config, options);
        field::Level level(options.cells, field->bounds());
        field::LevelStats stats;
        if (auto filled = field::fillDense(*field, nullptr, level, m_context, stats); !filled)
            return filled.error();
        auto surface = field::isoSurface(*field, level, { false, false, 0 }, m_context);
        if (!surface)
            return surface.error();
        for (Vec3f& position : surface->mesh.positions)
            position = paperFromField(position);
        return &m_meshes.emplace(nodes, std::move(surface->mesh)).first->second;
    }

    /// Lattice edges whose ends lie on different sides.
    std::int64_t crossedEdges(int nodes)
    {
        const at::Tensor inside = grid(nodes) > m_threshold;
        std::int64_t count = 0;
        for (std::int64_t axis = 0; axis < 3; ++axis)
            count += inside.slice(axis, 1).ne(inside.slice(axis, 0, nodes - 1)).sum().item<std::int64_t>();
        return count;
    }

    Result<void> compareMesh(const std::string& name, int nodes, const std::string& what, const at::Tensor& expected)
    {
        if (what == "color") {
            const auto vertices = m_expected.tensor(fmt::format("mesh{}.vertices", nodes));
            if (!vertices)
                return vertices.error();
            compare(name, decode(*vertices).slice(1, 1).sigmoid(), expected, { kColourTolerance, 1e-5 });
            return {};
        }
        const auto mesh = extracted(nodes);
        if (!mesh)
            return mesh.error();
        const at::Tensor ours = tensorOf((*mesh)->positions);
        const auto faces = static_cast<double>((*mesh)->triangles.size());
        if (what == "vertices") {
            const at::Tensor apart = torch::cdist(ours.to(torch::kDouble), expected.to(torch::kDouble));
            add(name, std::max(apart.amin(0).max().item<double>(), apart.amin(1).max().item<double>()),
                kVertexTolerance);
        } else if (what == "faces") {
            add(name, std::abs(faces - static_cast<double>(expected.size(0))), 0);
        } else if (what == "bbox") {
            const at::Tensor box = torch::stack({ std::get<0>(ours.min(0)), std::get<0>(ours.max(0)) });
            add(name, (box - expected).abs().max().item<double>(), kVertexTolerance);
        } else if (what == "counts") {
            // the reference's own number of vertices depends on last bits (it joins equal coordinates); edges do not
            const double apart = std::abs(faces - expected[1].item<double>())
                + std::abs(static_cast<double>(crossedEdges(nodes)) - expected[2].item<double>());
            add(name, apart, 0);
        } else if (what == "threshold") {
            add(name, std::abs(expected.item<double>() - static_cast<double>(m_threshold)), 0);
        } else {
            m_report.skipped.push_back(name);
        }
        return {};
    }

    const tensor::Checkpoint& m_expected;
    const ParityOptions& m_options;
    const JobContext& m_context;
    std::map<std::string, at::Tensor> m_got;
    std::map<int, at::Tensor> m_grids;
    std::map<int, mesh::Mesh> m_meshes;
    std::shared_ptr<const TriplaneDecoder> m_decoder;
    Config m_config;
    float m_threshold = kThreshold;
    ParityReport m_report;
};

Result<RgbPicture> readPicture(const std::filesystem::path& path, const JobContext& context)
{
    const auto picture = image::decode(path, context);
    if (!picture)
        return picture.error();
    return frameOnGrey(picture->image, kFrameRatio);
}

Result<ParityReport> run(const std::filesystem::path& folder, const ParityOptions& options, const JobContext& context)
{
    const auto config = readConfig(folder / "config.yaml");
    if (!config)
        return config.error();
    auto weights = tensor::Checkpoint::open(folder / options.weights);
    if (!weights)
        return weights.error();
    auto network =
        Network::load(*config, *weights, options.doubles ? tensor::Precision::Fp64 : tensor::Precision::Fp32, context);
    if (!network)
        return network.error();
    const auto picture = readPicture(folder / "input.png", context);
    if (!picture)
        return picture.error();
    const auto expected =
        tensor::Checkpoint::open(folder / (options.doubles ? "expected_f64.safetensors" : "expected.safetensors"));
    if (!expected)
        return expected.error();
    Comparison comparison(**expected, options, context);
    if (auto read = comparison.readThreshold(); !read)
        return read.error();
    auto* bytes = const_cast<std::uint8_t*>(picture->bytes.data());
    comparison.got("input.rgb_u8", torch::from_blob(bytes, { picture->height, picture->width, 3 }, torch::kUInt8));
    RunHooks hooks;
    hooks.value = [&comparison](const std::string& name, const at::Tensor& value) { comparison.got(name, value); };
    const at::Tensor codes = (*network)->sceneCodes(conditioning(*picture, config->image, (*network)->type()), hooks);
    if (!options.doubles)
        comparison.setScene(std::make_shared<const TriplaneDecoder>((*network)->decoder(codes)), *config);
    return comparison.compareAll();
}

} // namespace

Result<ParityReport> compareWithFixture(const std::filesystem::path& folder, const ParityOptions& options,
                                        const JobContext& context)
{
    try {
        const c10::InferenceMode withoutGradients;
        return run(folder, options, context);
    } catch (const c10::Error& error) {
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: {}", folder.string(), error.what_without_backtrace()) };
    }
}

} // namespace orfeas::engine::triposr
