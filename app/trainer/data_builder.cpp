#include "app/trainer/data_builder.h"

#include "app/trainer/data_deform.h"
#include "app/trainer/data_view.h"
#include "app/trainer/shapes.h"
#include "core/base/atomic_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>

namespace orfeas::trainer {

namespace {

constexpr float kLeastAgreeing = 0.8F; ///< of a shape's rays, else its truth is not believed
constexpr float kThinnest = 0.02F; ///< units: what is thinner in the mean is a sheet
constexpr float kDeepest = 2.6F; ///< units along the view
constexpr int kHeldOutOf = 20;

struct Model {
    Shape shape;
    bool heldOut = false;
    bool usable = true; ///< as far as known
};

/// All that can be read; what cannot is named on standard error.
std::vector<Model> modelsOf(const MeshSource& source)
{
    std::vector<Model> models;
    std::map<std::filesystem::path, int> folders; // one holds a thing in several poses, which must not be divided
    for (const auto& path : source.paths) {
        for (const auto& file : meshFilesUnder(path)) {
            auto shape = importShape(file, source.axes);
            if (!shape) {
                fmt::print(stderr, "{}\n", shape.error().message);
                continue;
            }
            const int folder = folders.try_emplace(file.parent_path(), static_cast<int>(folders.size())).first->second;
            const bool named =
                std::find(source.heldOut.begin(), source.heldOut.end(), shape->name) != source.heldOut.end();
            const bool heldOut = named || (source.heldOutOf > 0 && folder % source.heldOutOf == 0);
            models.push_back({ std::move(*shape), heldOut });
        }
    }
    return models;
}

} // namespace

DataBuilder::DataBuilder(DataOptions options) : m_options(std::move(options))
{
    m_train.prefix = "train";
    m_val.prefix = "val";
}

Result<void> DataBuilder::flush(Split& split)
{
    if (split.writer.count() == 0)
        return {};
    const auto path = m_options.folder / fmt::format("{}-{}-{:03}.shard", split.prefix, m_options.name, split.files++);
    split.views += split.writer.count();
    fmt::print(stderr, "{}: {} views, {} shapes so far\n", path.string(), split.writer.count(), m_shapes);
    return split.writer.write(path);
}

Result<bool> DataBuilder::add(const Shape& shape, std::uint64_t number, bool heldOut)
{
    Random random(m_options.seed * 0x9e3779b97f4a7c15U + number);
    Split& split = heldOut ? m_val : m_train;
    static thread_local ViewMaker maker;
    Sample sample;
    const int before = m_made;
    for (int i = 0; i < m_options.viewsPerShape && !done(); ++i) {
        View view = randomView(random);
        view.azimuth += shape.pictureYaw;
        const Paint paint(random);
        const Light light(random);
        const ViewQuality quality = maker.make(shape, view, paint, light, sample);
        if (quality.depth > kDeepest)
            continue; // its end alone is seen
        if (quality.agreeing < kLeastAgreeing || quality.meanThickness < kThinnest) {
            if (m_made > before)
                continue; // seen from here alone it is
            break;
        }
        if (auto added = split.writer.add(sample); !added)
            return added.error();
        ++m_made;
        if (split.writer.count() >= static_cast<std::size_t>(m_options.perShard)) {
            if (auto written = flush(split); !written)
                return written.error();
        }
    }
    ++(m_made > before ? m_shapes : m_refused);
    return m_made > before;
}

Result<void> DataBuilder::finish(const std::string& sources)
{
    for (Split* split : { &m_train, &m_val }) {
        if (auto written = flush(*split); !written)
            return written;
    }
    nlohmann::ordered_json told;
    told["sources"] = sources;
    told["seed"] = m_options.seed;
    told["shapes"] = m_shapes;
    told["refused_shapes"] = m_refused;
    told["views_per_shape"] = m_options.viewsPerShape;
    told["train_views"] = m_train.views;
    told["val_views"] = m_val.views;
    const std::string text = told.dump(1) + "\n";
    return writeFileAtomically(m_options.folder / (m_options.name + ".json"), std::array { std::string_view(text) },
                               true);
}

Result<void> buildProcedural(const DataOptions& options, std::uint64_t firstShape, const std::string& only)
{
    DataBuilder builder(options);
    for (std::uint64_t number = firstShape; !builder.done(); ++number) {
        const Shape shape = makeShape(number, only);
        if (auto added = builder.add(shape, number, number % kHeldOutOf == 0); !added)
            return added.error();
    }
    return builder.finish(fmt::format("procedural shapes from number {} on", firstShape));
}

Result<void> buildFromMeshes(const DataOptions& options, const MeshSource& source)
{
    std::vector<Model> models = modelsOf(source);
    DataBuilder builder(options);
    const auto usable = [](const Model& model) { return model.usable; };
    for (std::uint64_t round = 0; !builder.done() && std::any_of(models.begin(), models.end(), usable); ++round) {
        for (std::size_t i = 0; i < models.size() && !builder.done(); ++i) {
            Model& model = models[i];
            if (!model.usable)
                continue;
            const std::uint64_t number = round * 100'000 + i;
            Random random(options.seed * 0x51ed27U + number);
            const auto added =
                builder.add(round == 0 ? model.shape : variantOf(model.shape, random), number, model.heldOut);
            if (!added)
                return added.error();
            model.usable = *added;
            if (!*added)
                fmt::print(stderr, "{}: its volume is nonsense, left out\n", model.shape.name);
        }
    }
    if (builder.made() == 0)
        return Error { ErrorCode::NotFound, "no mesh that can be used; the lines above say why" };
    std::string names;
    for (const Model& model : models)
        names += (names.empty() ? "" : " ") + model.shape.name;
    return builder.finish(names);
}

} // namespace orfeas::trainer
