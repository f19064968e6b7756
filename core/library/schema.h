#pragma once

#include <array>
#include <string_view>

/// The library's tables and the statements that name all columns; included by the .cpp files of this folder only.
namespace orfeas::library {

/// Step i leads from schema version i to i + 1. Steps are only ever added.
inline constexpr std::array<std::string_view, 2> kMigrations {
    R"(
CREATE TABLE jobs (id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE, request TEXT NOT NULL,
    state TEXT NOT NULL, place REAL NOT NULL, created INTEGER NOT NULL, started INTEGER NOT NULL,
    ended INTEGER NOT NULL, reached TEXT NOT NULL, seconds REAL NOT NULL, error_code TEXT NOT NULL,
    error TEXT NOT NULL, warnings TEXT NOT NULL, crashes INTEGER NOT NULL, session TEXT NOT NULL,
    trashed INTEGER NOT NULL, tags TEXT NOT NULL, provenance TEXT NOT NULL, row_check TEXT NOT NULL);
CREATE INDEX jobs_state ON jobs (state, place);
CREATE TABLE stages (job INTEGER NOT NULL REFERENCES jobs ON DELETE CASCADE, stage INTEGER NOT NULL,
    blob TEXT NOT NULL, bytes INTEGER NOT NULL, blob_check TEXT NOT NULL, text TEXT NOT NULL, row_check TEXT NOT NULL,
    PRIMARY KEY (job, stage)) WITHOUT ROWID;
)",
    R"(
ALTER TABLE jobs ADD COLUMN words TEXT NOT NULL DEFAULT '';
UPDATE jobs SET words = request || char(10) || tags;
)",
};

inline constexpr std::string_view kSelect =
    "SELECT id, uid, request, state, place, created, started, ended, reached, seconds, error_code, error, warnings, "
    "crashes, session, trashed, tags, provenance, row_check FROM jobs";
inline constexpr int kCheckColumn = 18; ///< of kSelect

inline constexpr std::string_view kInsert =
    "INSERT INTO jobs (uid, request, state, place, created, started, ended, reached, seconds, error_code, error, "
    "warnings, crashes, session, trashed, tags, provenance, row_check, words) VALUES "
    "(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)";
inline constexpr std::string_view kUpdate =
    "UPDATE jobs SET request = ?2, state = ?3, place = ?4, created = ?5, started = ?6, ended = ?7, reached = ?8, "
    "seconds = ?9, error_code = ?10, error = ?11, warnings = ?12, crashes = ?13, session = ?14, trashed = ?15, "
    "tags = ?16, provenance = ?17, row_check = ?18, words = ?19 WHERE uid = ?1";

/// Beside the stages 0 to 3, the row of a job's thumbnail.
inline constexpr int kThumbnailRow = 9;

} // namespace orfeas::library
