#pragma once

#include "core/base/sha256.h"
#include "core/engine/reconstructor.h"
#include "core/image/image.h"
#include "core/jobs/job.h"
#include "core/memory/monitor.h"
#include "core/worker/channel.h"

#include <string>
#include <vector>

namespace orfeas::worker {

/// What is in the messages of a Channel. `...Of` make one, `read...` take it apart; what was not written by the first
/// is refused by the second. \error InvalidInput  the message is broken \error OutOfMemory

inline constexpr std::uint32_t kProtocol = 3; ///< raised whenever a message changes

struct HelloBody {
    std::uint32_t protocol = kProtocol;
    std::string version; ///< of the program
};
Message helloOf(const HelloBody& hello);
Result<HelloBody> readHello(const Message& message);

/// Welcome and Budget: bytes, 0: what is free.
Message budgetOf(Kind kind, std::uint64_t bytes);
Result<std::uint64_t> readBudget(const Message& message);

struct StartBody {
    int threads = 1;
    jobs::Request request; ///< `after` included
    bool tellsDecoded = false; ///< an Answer comes for each picture
    std::string fieldName; ///< service::RunnerEvents::fieldName
    std::optional<std::string> keptField {}; ///< service::RunnerEvents::keptField
};
/// A kept field for which there is no memory is left out: it is made again.
Message startOf(std::uint64_t job, const StartBody& start);
Result<StartBody> readStart(const Message& message);

Message cancelOf(std::uint64_t job);

struct AnswerBody {
    Result<void> go;
    std::string fieldName;
};
Message answerOf(std::uint64_t job, const AnswerBody& answer);
Result<AnswerBody> readAnswer(const Message& message);

Message sampleOf(const memory::MemorySample& sample);
Result<memory::MemorySample> readSample(const Message& message);

struct ProgressBody {
    std::string step;
    std::uint64_t done = 0;
    std::uint64_t total = 0;
};
Message progressOf(std::uint64_t job, const ProgressBody& progress);
Result<ProgressBody> readProgress(const Message& message);

Result<Message> subjectOf(std::uint64_t job, const image::Image& picture);
Result<image::Image> readSubject(const Message& message);

struct DecodedBody {
    engine::View view = engine::View::Front;
    Digest pixels;
    std::vector<std::string> notes;
};
Message decodedOf(std::uint64_t job, const DecodedBody& picture);
Result<DecodedBody> readDecoded(const Message& message);

/// Warning, WaitsForMemory and SteppedDown.
Message textOf(Kind kind, std::uint64_t job, const std::string& text);
Result<std::string> readText(const Message& message);

/// Mesh and all; `packed` is set by reading.
Result<Message> stageOf(std::uint64_t job, const jobs::StageResult& result);
Result<jobs::StageResult> readStage(const Message& message);

/// service::RunnerEvents::keepField
Result<Message> fieldOf(std::uint64_t job, const std::string& bytes);
Result<std::string> readField(const Message& message);

struct OutcomeBody {
    Result<void> outcome;
    bool broken = false; ///< only ending the worker clears what happened
};
Message outcomeOf(std::uint64_t job, const OutcomeBody& outcome);
Result<OutcomeBody> readOutcome(const Message& message);

} // namespace orfeas::worker
