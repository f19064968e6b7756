#include "core/service/pipeline.h"

#include "core/cache/request_key.h"
#include "core/engine/lasting_field.h"
#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/image/frame.h"
#include "core/image/matte_file.h"
#include "core/mesh/attributes.h"
#include "core/mesh/box_atlas.h"
#include "core/mesh/simplify.h"
#include "core/service/step_memory.h"

#include <chrono>
#include <new>
#include <utility>

namespace orfeas::service {

namespace {

using Clock = std::chrono::steady_clock;

/// The steps of one job, in order; holds what one step leaves for the next.
class Pipeline {
public:
    Pipeline(const jobs::Request& request, JobEngines engines, const JobContext& context, const RunnerEvents& events,
             LastField& last, StepMemory* memory)
        : m_request(request), m_engines(std::move(engines)), m_context(context), m_events(events), m_last(last),
          m_memory(memory)
    {
    }

    Result<engine::SubjectViews> makeSubject()
    {
        if (auto room = begin(MemoryStep::Prepare); !room)
            return room.error();
        engine::SubjectViews views;
        for (const engine::View view : engine::kViews) {
            if (auto done = prepare(view, views); !done)
                return done.error();
        }
        return views;
    }

    Result<std::shared_ptr<const field::Field>> makeField()
    {
        if (auto known = knownField())
            return known;
        const auto views = makeSubject();
        if (!views)
            return views.error();
        if (auto shown = showStandIn(*views); !shown)
            return shown.error();
        if (auto room = begin(MemoryStep::Shape); !room)
            return room.error();
        m_context.report("shape", 0, 0);
        auto made = m_engines.reconstructor.reconstruct(*views, m_request.engineOptions, m_context);
        if (made) {
            m_last.set(fieldName(), *made);
            keepField(**made);
        }
        return made;
    }

    Result<void> run()
    {
        if (m_request.after >= m_request.until) {
            // nothing is left but to tell of the subject
            const auto views = makeSubject();
            return views ? Result<void>() : Result<void>(views.error());
        }
        auto field = makeField();
        if (!field)
            return field.error();
        m_field = *field;
        if (auto room = begin(MemoryStep::Surface); !room)
            return room;
        field::PyramidOptions options;
        options.resolution = m_request.resolution;
        if (m_request.after)
            options.first = static_cast<Stage>(static_cast<int>(*m_request.after) + 1);
        options.until = m_request.until;
        options.colours = field::Colours::AllButLast; // painted instead
        return field::extract(*m_field, options, m_context,
                              [this](field::StageSurface&& surface) { return publish(std::move(surface)); });
    }

private:
    Result<void> begin(MemoryStep step, std::size_t triangles = 0)
    {
        return m_memory != nullptr ? m_memory->begin(step, triangles) : Result<void>();
    }

    /// The last one, or one that was kept; null: it is to be made.
    std::shared_ptr<const field::Field> knownField()
    {
        if (auto known = m_last.get(fieldName()))
            return known;
        if (!m_engines.restore || !m_events.keptField)
            return nullptr;
        const auto bytes = m_events.keptField();
        auto restored = bytes ? m_engines.restore(*bytes) : Result<std::shared_ptr<const field::Field>>(nullptr);
        if (!restored || !*restored)
            return nullptr;
        m_last.set(fieldName(), *restored);
        return *std::move(restored);
    }

    void keepField(const field::Field& made) const
    {
        const auto* lasting = dynamic_cast<const engine::LastingField*>(&made);
        if (lasting != nullptr && m_events.keepField)
            m_events.keepField(lasting->bytes());
    }

    std::string fieldName() const { return m_events.fieldName ? m_events.fieldName() : std::string(); }

    /// Something to look at while a slow engine works. That there is none is no failure of the job.
    Result<void> showStandIn(const engine::SubjectViews& views)
    {
        if (m_engines.preview == nullptr || m_request.after || !m_events.stage)
            return {};
        // without its steps, which are none of this job's
        const JobContext quiet(m_context.stopToken(), {}, m_context.threads());
        const auto field = m_engines.preview->reconstruct(views, {}, quiet);
        field::PyramidOptions options;
        options.until = Stage::Preview;
        if (field) {
            [[maybe_unused]] const auto shown =
                field::extract(**field, options, quiet, [this](field::StageSurface&& surface) {
                    jobs::StageResult result = resultOf(std::move(surface));
                    result.standIn = true;
                    m_events.stage(std::move(result));
                    return Result<void>();
                });
        }
        return m_context.checkpoint();
    }

    Result<void> prepare(engine::View view, engine::SubjectViews& views)
    {
        const std::filesystem::path& path = m_request.pictures[static_cast<std::size_t>(view)];
        if (path.empty()) {
            if (view == engine::View::Front)
                return Error { ErrorCode::InvalidInput, "no front picture was given" };
            return {};
        }
        m_context.report("decode", 0, 0);
        auto picture = image::decode(path, m_context, image::kEnoughSide);
        if (!picture)
            return picture.error();
        if (m_events.decoded) {
            if (auto go = m_events.decoded(view, { cache::pictureDigest(*picture), picture->notes }); !go)
                return go;
        }
        for (const std::string& note : picture->notes)
            warn(note);
        m_context.report("cut out", 0, 0);
        auto cutout = cutOut(view, *picture);
        if (!cutout)
            return named(path, cutout.error());
        for (const std::string& warning : cutout->warnings)
            warn(warning);
        image::FrameOptions options;
        options.ratio = m_request.frameRatio;
        auto subject = image::frameSubject(*cutout, options, m_context);
        if (!subject)
            return named(path, subject.error());
        if (view == engine::View::Front && m_events.subject)
            m_events.subject(std::make_shared<const image::Image>(subject->image));
        views.views[static_cast<std::size_t>(view)] = std::move(*subject);
        return {};
    }

    Result<image::Cutout> cutOut(engine::View view, const image::Picture& picture) const
    {
        const jobs::MatteRef& given = m_request.mattes[static_cast<std::size_t>(view)];
        if (given.empty())
            return image::cutOut(picture, m_context);
        const auto matte = image::loadMatte(given.path, given.digest, m_context);
        if (!matte)
            return matte.error();
        return image::cutOut(picture, *matte, m_context);
    }

    static Error named(const std::filesystem::path& path, Error error)
    {
        const std::string name = path.string();
        if (error.code != ErrorCode::Cancelled && error.message.find(name) == std::string::npos)
            error.message = name + ": " + error.message;
        return error;
    }

    void warn(const std::string& text) const
    {
        if (m_events.warning)
            m_events.warning(text);
    }

    Result<void> publish(field::StageSurface&& surface)
    {
        const bool last = surface.stage == m_request.until;
        if (last) {
            if (auto room = begin(MemoryStep::Finish, surface.mesh.triangles.size()); !room)
                return room;
        }
        if (last || m_request.paintEveryStage) {
            if (auto light = lighten(surface); !light)
                return light;
            if (auto painted = paint(surface); !painted)
                return painted;
        }
        if (m_events.stage)
            m_events.stage(resultOf(std::move(surface)));
        return m_context.checkpoint();
    }

    jobs::StageResult resultOf(field::StageSurface&& surface) const
    {
        jobs::StageResult result;
        result.stage = surface.stage;
        result.mesh = std::make_shared<const mesh::Mesh>(std::move(surface.mesh));
        result.stats = surface.stats;
        result.seconds = std::chrono::duration<double>(Clock::now() - m_start).count();
        return result;
    }

    /// Fewer triangles where the artist wants them; the cubes of the preview have few.
    Result<void> lighten(field::StageSurface& surface)
    {
        if (m_request.triangles == 0 || surface.stage == Stage::Preview
            || surface.mesh.triangles.size() <= m_request.triangles)
            return {};
        mesh::SimplifyOptions options;
        options.triangles = m_request.triangles;
        auto light = mesh::simplify(surface.mesh, options, m_context);
        if (!light)
            return light.error();
        mesh::setSmoothNormals(*light);
        surface.mesh = std::move(*light);
        return m_context.checkpoint();
    }

    Result<void> paint(field::StageSurface& surface)
    {
        m_context.report("texture", 0, 0);
        mesh::AtlasOptions options;
        options.textureSide = m_request.textureSide;
        const auto sampler = [this](std::span<const Vec3f> points, std::span<Rgba8> colours) {
            // A texel that cannot be answered stays what it was; the field itself was asked for every vertex already.
            [[maybe_unused]] const auto answered = m_field->colours(points, colours);
        };
        auto painted = mesh::unwrapAndPaint(surface.mesh, options, sampler, m_context);
        if (!painted)
            return painted.error();
        surface.mesh = std::move(*painted);
        return {};
    }

    const jobs::Request& m_request;
    const JobEngines m_engines;
    const JobContext& m_context;
    const RunnerEvents& m_events;
    LastField& m_last;
    StepMemory* const m_memory;
    std::shared_ptr<const field::Field> m_field;
    Clock::time_point m_start = Clock::now();
};

} // namespace

std::shared_ptr<const field::Field> LastField::get(const std::string& name) const
{
    const std::scoped_lock lock(m_mutex);
    return !name.empty() && name == m_name ? m_field : nullptr;
}

void LastField::set(const std::string& name, std::shared_ptr<const field::Field> field)
{
    if (name.empty())
        return;
    const std::scoped_lock lock(m_mutex);
    m_name = name;
    m_field.swap(field); // the old one ends outside the lock
}

void LastField::clear()
{
    std::shared_ptr<const field::Field> gone; // ends outside the lock
    const std::scoped_lock lock(m_mutex);
    m_name.clear();
    m_field.swap(gone);
}

Result<std::shared_ptr<const field::Field>>
makeField(const jobs::Request& request, const engine::Reconstructor& reconstructor, const JobContext& context)
{
    const RunnerEvents none;
    LastField last;
    return Pipeline(request, { reconstructor }, context, none, last, nullptr).makeField();
}

Result<void> runPipeline(const jobs::Request& request, const JobEngines& engines, const JobContext& context,
                         const RunnerEvents& events, LastField& last, StepMemory* memory)
{
    try {
        return Pipeline(request, engines, context, events, last, memory).run();
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory,
                       request.front().string()
                           + ": memory ran out; close other programs or choose a lower resolution" };
    }
}

} // namespace orfeas::service
