#pragma once

#include "core/jobs/job.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace orfeas::library {

/// Where a result comes from: enough to make it once more and to compare.
struct Provenance {
    std::string engine; ///< id
    std::string engineVersion;
    std::string weights; ///< SHA-256, hexadecimal; empty: none
    std::string model; ///< where these weights were found: jobs::Request::model
    std::string program; ///< version of this program
    std::string machine; ///< processor
    std::string picture; ///< SHA-256 of the front picture's file, hexadecimal; empty: it could not be read
};

/// One job as the library keeps it. Times are ms since 1970, 0: not yet.
struct JobRecord {
    std::int64_t id = 0; ///< the library's, 1, 2, ...; 0: not kept yet
    std::string uid; ///< names the job for ever, made by whoever submits it
    jobs::Request request;
    jobs::JobState state = jobs::JobState::Queued;
    double place = 0; ///< order among the waiting, ascending
    std::int64_t created = 0;
    std::int64_t started = 0;
    std::int64_t ended = 0;
    std::optional<Stage> reached; ///< last stage that is kept
    double seconds = 0; ///< of work
    std::optional<Error> error;
    std::vector<std::string> warnings;
    int crashes = 0; ///< how often the program died while it ran
    std::string session; ///< of the program that runs it or is about to; empty: whoever owns the queue
    std::int64_t trashed = 0;
    std::string tags;
    Provenance provenance;
};

/// A job that ran at this many crashes is not started again by itself.
inline constexpr int kMostCrashes = 2;

/// 32 random hexadecimal digits.
std::string newUid();

/// Lines "name=value", sorted as here, '\\' and line feeds escaped; paths as the bytes they are. What is not known is
/// skipped when read, what is missing has its standard value.
std::string textOf(const jobs::Request& request);
jobs::Request requestFromText(std::string_view text);
std::string textOf(const Provenance& provenance);
Provenance provenanceFromText(std::string_view text);

/// "new words" -> one a line, and back.
std::string textOf(const std::vector<std::string>& lines);
std::vector<std::string> linesFromText(std::string_view text);

} // namespace orfeas::library
