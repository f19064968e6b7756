#include "app/trainer/data_builder.h"

#include "app/trainer/data_view.h"
#include "app/trainer/shapes.h"
#include "core/base/atomic_file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace orfeas::trainer {

namespace {

constexpr float kLeastAgreeing = 0.8F; ///< of a shape's rays, else its truth is not believed
constexpr float kThinnest = 0.02F; ///< units: what is thinner in the mean is a sheet
constexpr int kHeldOutOf = 20;

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
    for (int i = 0; i < m_options.viewsPerShape && !done(); ++i) {
        View view = randomView(random);
        view.azimuth += shape.pictureYaw;
        const Paint paint(random);
        const Light light(random);
        const ViewQuality quality = maker.make(shape, view, paint, light, sample);
        if (quality.agreeing < kLeastAgreeing || quality.meanThickness < kThinnest) {
            if (i > 0)
                continue; // seen from here alone it is
            ++m_refused;
            return false;
        }
        if (auto added = split.writer.add(sample); !added)
            return added.error();
        ++m_made;
        if (split.writer.count() >= static_cast<std::size_t>(m_options.perShard)) {
            if (auto written = flush(split); !written)
                return written.error();
        }
    }
    ++m_shapes;
    return true;
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

} // namespace orfeas::trainer
