#include "core/worker/messages.h"

#include "core/asset/packed_mesh.h"
#include "core/jobs/stage_text.h"
#include "core/library/job_record.h"
#include "core/worker/shared_bytes.h"
#include "core/worker/wire.h"

#include <algorithm>

namespace orfeas::worker {

namespace {

constexpr std::uint32_t kMagic = 0x4B52574F; // "OWRK"
constexpr std::uint8_t kNoStage = 255;
constexpr int kMostSide = 1 << 15; ///< px of a subject
constexpr std::size_t kMostText = Channel::kMostBody / 4; ///< of one text for people

Message make(Kind kind, std::uint64_t job, Writer& body)
{
    Message message;
    message.kind = kind;
    message.job = job;
    message.body = body.take();
    return message;
}

Error broken()
{
    return { ErrorCode::InvalidInput, "a message of another process is broken" };
}

std::string_view bounded(std::string_view text)
{
    return text.substr(0, kMostText);
}

void putOutcome(Writer& body, const Result<void>& outcome)
{
    body.put(static_cast<std::uint8_t>(outcome ? 1 : 0));
    if (!outcome)
        body.put(codeName(outcome.error().code)).put(bounded(outcome.error().message));
}

Result<void> getOutcome(Reader& body)
{
    if (body.flag())
        return {};
    const auto code = codeFromName(body.text());
    return Error { code.value_or(ErrorCode::Internal), body.text() };
}

/// The stage of a byte; kNoStage and what is none: nothing.
std::optional<Stage> stageFrom(std::uint8_t number)
{
    return number < kStages.size() ? std::optional(kStages[number]) : std::nullopt;
}

template<typename Body> Result<Body> whole(const Reader& reader, Body body)
{
    if (!reader.ended())
        return broken();
    return body;
}

void putFigures(Writer& body, const memory::BudgetFigures& f)
{
    body.put(f.budget).put(f.leased).put(f.weights).put(f.held).put(f.heldPeak);
    body.put<std::uint64_t>(f.running).put<std::uint64_t>(f.waiting).put(f.refused).put(f.steppedDown);
    body.put(f.decisions.granted).put(f.decisions.evicted).put(f.decisions.passes);
    body.put<std::int32_t>(f.decisions.mostPasses);
    body.put(static_cast<std::uint32_t>(f.jobs.size()));
    for (const memory::JobMemory& job : f.jobs)
        body.put(bounded(job.name)).put(job.step).put(job.leased).put(job.held).put<std::uint8_t>(job.waits ? 1 : 0);
    body.put(static_cast<std::uint32_t>(f.peaks.size()));
    for (const memory::StepPeak& peak : f.peaks)
        body.put(bounded(peak.job)).put(peak.step).put(peak.predicted).put(peak.measured);
}

memory::BudgetFigures getFigures(Reader& body)
{
    memory::BudgetFigures f;
    for (std::uint64_t* value : { &f.budget, &f.leased, &f.weights, &f.held, &f.heldPeak })
        *value = body.get<std::uint64_t>();
    f.running = body.get<std::uint64_t>();
    f.waiting = body.get<std::uint64_t>();
    for (std::uint64_t* value :
         { &f.refused, &f.steppedDown, &f.decisions.granted, &f.decisions.evicted, &f.decisions.passes })
        *value = body.get<std::uint64_t>();
    f.decisions.mostPasses = body.get<std::int32_t>();
    f.jobs.resize(body.count(4 + 4 + 8 + 8 + 1));
    for (memory::JobMemory& job : f.jobs) {
        job.name = body.text();
        job.step = body.text();
        job.leased = body.get<std::uint64_t>();
        job.held = body.get<std::uint64_t>();
        job.waits = body.flag();
    }
    f.peaks.resize(body.count(4 + 4 + 8 + 8));
    for (memory::StepPeak& peak : f.peaks) {
        peak.job = body.text();
        peak.step = body.text();
        peak.predicted = body.get<std::uint64_t>();
        peak.measured = body.get<std::uint64_t>();
    }
    return f;
}

void putOptional(Writer& body, const std::optional<double>& number)
{
    body.put<std::uint8_t>(number ? 1 : 0).put(number.value_or(0));
}

std::optional<double> getOptional(Reader& body)
{
    const bool isThere = body.flag();
    const auto number = body.get<double>();
    return isThere ? std::optional(number) : std::nullopt;
}

} // namespace

Message helloOf(const HelloBody& hello)
{
    Writer body;
    body.put(kMagic).put(hello.protocol).put(hello.version);
    return make(Kind::Hello, 0, body);
}

Result<HelloBody> readHello(const Message& message)
{
    Reader body(message.body);
    HelloBody hello;
    const auto magic = body.get<std::uint32_t>();
    hello.protocol = body.get<std::uint32_t>();
    hello.version = body.text();
    return magic == kMagic ? whole(body, hello) : broken();
}

Message budgetOf(Kind kind, std::uint64_t bytes)
{
    Writer body;
    body.put(bytes);
    return make(kind, 0, body);
}

Result<std::uint64_t> readBudget(const Message& message)
{
    Reader body(message.body);
    const auto bytes = body.get<std::uint64_t>();
    return whole(body, bytes);
}

Message startOf(std::uint64_t job, const StartBody& start)
{
    Writer body;
    body.put<std::int32_t>(start.threads);
    body.put(start.request.after ? static_cast<std::uint8_t>(*start.request.after) : kNoStage);
    body.put<std::uint8_t>(start.tellsDecoded ? 1 : 0).put(start.fieldName).put(library::textOf(start.request));
    Message message = make(Kind::Start, job, body);
    if (start.keptField) {
        if (auto file = shareBytes(*start.keptField))
            message.file = std::move(*file);
    }
    return message;
}

Result<StartBody> readStart(const Message& message)
{
    Reader body(message.body);
    StartBody start;
    start.threads = std::max(1, body.get<std::int32_t>());
    const auto after = body.get<std::uint8_t>();
    start.tellsDecoded = body.flag();
    start.fieldName = body.text();
    start.request = library::requestFromText(body.text());
    start.request.after = stageFrom(after);
    if (message.file) {
        const auto bytes = SharedBytes::map(message.file);
        if (!bytes)
            return bytes.error();
        start.keptField = std::string(bytes->view());
    }
    return after == kNoStage || start.request.after ? whole(body, start) : broken();
}

Message cancelOf(std::uint64_t job)
{
    Writer body;
    return make(Kind::Cancel, job, body);
}

Message answerOf(std::uint64_t job, const AnswerBody& answer)
{
    Writer body;
    body.put(answer.fieldName);
    putOutcome(body, answer.go);
    return make(Kind::Answer, job, body);
}

Result<AnswerBody> readAnswer(const Message& message)
{
    Reader body(message.body);
    AnswerBody answer;
    answer.fieldName = body.text();
    answer.go = getOutcome(body);
    return whole(body, answer);
}

Message sampleOf(const memory::MemorySample& sample)
{
    Writer body;
    body.put(sample.when).put(sample.device).put(sample.total).put(sample.weights).put(sample.activations);
    body.put(sample.cache).put(sample.others).put(sample.free);
    putOptional(body, sample.celsius);
    putOptional(body, sample.busy);
    putFigures(body, sample.budget);
    return make(Kind::Sample, 0, body);
}

Result<memory::MemorySample> readSample(const Message& message)
{
    Reader body(message.body);
    memory::MemorySample sample;
    sample.when = body.get<std::int64_t>();
    sample.device = body.text();
    for (std::uint64_t* value :
         { &sample.total, &sample.weights, &sample.activations, &sample.cache, &sample.others, &sample.free })
        *value = body.get<std::uint64_t>();
    sample.celsius = getOptional(body);
    sample.busy = getOptional(body);
    sample.budget = getFigures(body);
    return whole(body, sample);
}

Message progressOf(std::uint64_t job, const ProgressBody& progress)
{
    Writer body;
    body.put(progress.step).put(progress.done).put(progress.total);
    return make(Kind::Progress, job, body);
}

Result<ProgressBody> readProgress(const Message& message)
{
    Reader body(message.body);
    ProgressBody progress;
    progress.step = body.text();
    progress.done = body.get<std::uint64_t>();
    progress.total = body.get<std::uint64_t>();
    return whole(body, progress);
}

Result<Message> subjectOf(std::uint64_t job, const image::Image& picture)
{
    auto file =
        shareBytes({ reinterpret_cast<const char*>(picture.pixels.data()), picture.pixels.size() * sizeof(Rgba8) });
    if (!file)
        return file.error();
    Writer body;
    body.put<std::int32_t>(picture.width).put<std::int32_t>(picture.height);
    Message message = make(Kind::Subject, job, body);
    message.file = std::move(*file);
    return message;
}

Result<image::Image> readSubject(const Message& message)
{
    Reader body(message.body);
    image::Image picture;
    picture.width = body.get<std::int32_t>();
    picture.height = body.get<std::int32_t>();
    const bool fits =
        picture.width > 0 && picture.height > 0 && picture.width <= kMostSide && picture.height <= kMostSide;
    if (!body.ended() || !fits || !message.file)
        return broken();
    const auto bytes = SharedBytes::map(message.file);
    if (!bytes)
        return bytes.error();
    const auto count = static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    if (bytes->view().size() != count * sizeof(Rgba8))
        return broken();
    const auto* pixels = reinterpret_cast<const Rgba8*>(bytes->view().data());
    picture.pixels.assign(pixels, pixels + count);
    return picture;
}

Message decodedOf(std::uint64_t job, const DecodedBody& picture)
{
    Writer body;
    body.put(static_cast<std::uint8_t>(picture.view)).put(picture.pixels.hex());
    body.put(static_cast<std::uint32_t>(picture.notes.size()));
    for (const std::string& note : picture.notes)
        body.put(bounded(note));
    return make(Kind::Decoded, job, body);
}

Result<DecodedBody> readDecoded(const Message& message)
{
    Reader body(message.body);
    DecodedBody picture;
    const auto view = body.get<std::uint8_t>();
    const auto digest = Digest::fromHex(body.text());
    picture.notes.resize(body.count(4));
    for (std::string& note : picture.notes)
        note = body.text();
    if (!digest || view >= engine::kViews.size())
        return broken();
    picture.view = engine::kViews[view];
    picture.pixels = *digest;
    return whole(body, picture);
}

Message textOf(Kind kind, std::uint64_t job, const std::string& text)
{
    Writer body;
    body.put(bounded(text));
    return make(kind, job, body);
}

Result<std::string> readText(const Message& message)
{
    Reader body(message.body);
    const std::string text = body.text();
    return whole(body, text);
}

Result<Message> fieldOf(std::uint64_t job, const std::string& bytes)
{
    auto file = shareBytes(bytes);
    if (!file)
        return file.error();
    Writer body;
    Message message = make(Kind::Field, job, body);
    message.file = std::move(*file);
    return message;
}

Result<std::string> readField(const Message& message)
{
    if (!message.body.empty() || !message.file)
        return broken();
    const auto bytes = SharedBytes::map(message.file);
    if (!bytes)
        return bytes.error();
    return std::string(bytes->view());
}

Result<Message> stageOf(std::uint64_t job, const jobs::StageResult& result)
{
    auto file = shareBytes(result.packed ? *result.packed : asset::packMesh(*result.mesh));
    if (!file)
        return file.error();
    Writer body;
    body.put<std::uint8_t>(result.standIn ? 1 : 0).put(jobs::stageText(result));
    Message message = make(Kind::Stage, job, body);
    message.file = std::move(*file);
    return message;
}

Result<jobs::StageResult> readStage(const Message& message)
{
    Reader body(message.body);
    const bool standIn = body.flag();
    auto result = jobs::stageFromText(body.text());
    if (!result || !body.ended() || !message.file)
        return broken();
    const auto bytes = SharedBytes::map(message.file);
    if (!bytes)
        return bytes.error();
    auto mesh = asset::unpackMesh(bytes->view());
    if (!mesh)
        return mesh.error();
    result->standIn = standIn;
    result->mesh = std::make_shared<const mesh::Mesh>(std::move(*mesh));
    result->packed = std::make_shared<const std::string>(bytes->view());
    return result;
}

Message outcomeOf(std::uint64_t job, const OutcomeBody& outcome)
{
    Writer body;
    body.put<std::uint8_t>(outcome.broken ? 1 : 0);
    putOutcome(body, outcome.outcome);
    return make(Kind::Outcome, job, body);
}

Result<OutcomeBody> readOutcome(const Message& message)
{
    Reader body(message.body);
    OutcomeBody outcome;
    outcome.broken = body.flag();
    outcome.outcome = getOutcome(body);
    return whole(body, outcome);
}

} // namespace orfeas::worker
