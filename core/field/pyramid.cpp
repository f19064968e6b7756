#include "core/field/pyramid.h"

#include "core/base/contract.h"
#include "core/field/active_set.h"
#include "core/field/iso_surface.h"
#include "core/field/voxel_faces.h"

#include <algorithm>
#include <chrono>
#include <memory>

namespace orfeas::field {

namespace {

using Clock = std::chrono::steady_clock;
using Sink = std::function<Result<void>(StageSurface&&)>;

constexpr int kPreviewCells = 32;
constexpr int kCoarseCells = 64;
constexpr int kRefinedCells = 128;

/// Climbs the levels, keeps the last two, hands a surface to the sink wherever a stage is due.
class Climb {
public:
    Climb(const Field& field, const PyramidOptions& options, const JobContext& context, const Sink& sink)
        : m_field(field), m_options(options), m_context(context), m_sink(sink)
    {
    }

    Result<void> run()
    {
        if (auto made = dense(kPreviewCells); !made)
            return made;
        if (m_options.first == Stage::Preview) {
            if (auto told = preview(); !told || m_options.until == Stage::Preview)
                return told;
        }
        if (auto made = open(kCoarseCells); !made)
            return made;
        for (;;) {
            if (auto told = tellStagesAt(m_level->cells()); !told)
                return told;
            if (m_done)
                return {};
            if (auto made = sparse(2 * m_level->cells()); !made)
                return made;
        }
    }

private:
    void begin(int cells)
    {
        m_below = std::move(m_level);
        m_level = std::make_unique<Level>(cells, m_field.bounds());
        const std::uint64_t untold = m_told ? 0 : m_stats.queries;
        m_told = false;
        m_stats = {};
        m_stats.queries = untold;
        m_stats.resolution = cells;
        m_started = Clock::now();
    }

    Result<void> dense(int cells)
    {
        begin(cells);
        return fillDense(m_field, m_below.get(), *m_level, m_context, m_stats);
    }

    Result<void> open(int cells)
    {
        begin(cells);
        return fillOpen(m_field, *m_below, *m_level, m_context, m_stats);
    }

    Result<void> sparse(int cells)
    {
        begin(cells);
        return fillSparse(m_field, *m_below, *m_level, m_options.bandFactor, m_context, m_stats);
    }

    Result<void> preview()
    {
        m_context.report("preview", 0, 1);
        auto mesh = voxelFaces(m_field, *m_level, m_options.colours != Colours::None, m_context);
        if (!mesh)
            return mesh.error();
        return tell(Stage::Preview, std::move(*mesh));
    }

    /// Which stage's lattice this is; a final resolution below 256 serves several stages.
    Result<void> tellStagesAt(int cells)
    {
        const int coarse = std::min(kCoarseCells, m_options.resolution);
        const int refined = std::min(kRefinedCells, m_options.resolution);
        for (const auto& [stage, stageCells] : { std::pair { Stage::Coarse, coarse },
                                                 { Stage::Refined, refined },
                                                 { Stage::Final, m_options.resolution } }) {
            if (stageCells != cells || m_done || stage < m_options.first)
                continue;
            const bool last = stage == m_options.until;
            const bool coloured = m_options.colours != Colours::None && (!last || m_options.colours == Colours::Every);
            const SurfaceOptions wanted { stage == Stage::Final, coloured };
            auto surface = isoSurface(m_field, *m_level, wanted, m_context);
            if (!surface)
                return surface.error();
            if (surface->cells == 0)
                return Error { ErrorCode::NoSubject, "the shape found is empty; choose another picture or engine" };
            m_stats.crossedCells = surface->cells;
            m_stats.refinementQueries = surface->refinementQueries;
            m_stats.queries += surface->refinementQueries;
            m_done = last;
            if (last) {
                // what the last stage's sink does to the mesh needs room
                m_below.reset();
                m_level.reset();
            }
            if (auto told = tell(stage, std::move(surface->mesh)); !told)
                return told;
        }
        return {};
    }

    Result<void> tell(Stage stage, mesh::Mesh&& mesh)
    {
        StageSurface surface;
        surface.stage = stage;
        surface.mesh = std::move(mesh);
        surface.stats = m_stats;
        m_told = true;
        surface.stats.seconds = std::chrono::duration<double>(Clock::now() - m_started).count();
        m_context.report(stageName(stage), 1, 1);
        return m_sink(std::move(surface));
    }

    const Field& m_field;
    const PyramidOptions& m_options;
    const JobContext& m_context;
    const Sink& m_sink;
    std::unique_ptr<Level> m_level;
    std::unique_ptr<Level> m_below;
    LevelStats m_stats;
    Clock::time_point m_started;
    bool m_told = false; ///< m_stats went to the sink
    bool m_done = false;
};

} // namespace

Result<void> extract(const Field& field, const PyramidOptions& options, const JobContext& context, const Sink& sink)
{
    constexpr std::array kResolutions { 64, 128, 256, 512 };
    if (std::find(kResolutions.begin(), kResolutions.end(), options.resolution) == kResolutions.end())
        return Error { ErrorCode::InvalidInput,
                       "resolution " + std::to_string(options.resolution) + ": choose 64, 128, 256 or 512" };
    ORFEAS_EXPECTS(options.first <= options.until);
    return Climb(field, options, context, sink).run();
}

Result<StageSurface> extractDense(const Field& field, int resolution, bool colours, const JobContext& context)
{
    const auto started = Clock::now();
    Level level(resolution, field.bounds());
    StageSurface result;
    result.stage = Stage::Final;
    result.stats.resolution = resolution;
    if (auto filled = fillDense(field, nullptr, level, context, result.stats); !filled)
        return filled.error();
    auto surface = isoSurface(field, level, { true, colours }, context);
    if (!surface)
        return surface.error();
    result.mesh = std::move(surface->mesh);
    result.stats.crossedCells = surface->cells;
    result.stats.refinementQueries = surface->refinementQueries;
    result.stats.queries += surface->refinementQueries;
    result.stats.seconds = std::chrono::duration<double>(Clock::now() - started).count();
    return result;
}

} // namespace orfeas::field
