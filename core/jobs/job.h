#pragma once

#include "core/base/error.h"
#include "core/base/stage.h"
#include "core/engine/reconstructor.h"
#include "core/field/pyramid.h"
#include "core/jobs/job_state.h"
#include "core/mesh/mesh.h"

#include <array>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace orfeas::jobs {

using JobId = std::uint64_t; ///< 1, 2, ... in order of submission; 0 is none

/// Where a job waits for the artist's word (service::StudioService::goOn).
enum class Hold : std::uint8_t { Never, BeforeStart, AfterPreview };

/// A matte that was chosen or mended, in a file (image/matte_file.h).
struct MatteRef {
    std::filesystem::path path; ///< empty: none, the subject is cut out by itself
    std::string digest; ///< image::matteDigest(), hexadecimal: what the file must hold

    bool empty() const { return path.empty(); }
    bool operator==(const MatteRef&) const = default;
};

/// What the artist asked for. All that changes the result is in here.
struct Request {
    std::array<std::filesystem::path, 4> pictures; ///< indexed by engine::View; front must be set, empty: no such view
    std::array<MatteRef, 4> mattes; ///< of these pictures
    std::string name; ///< shown and used for files; empty: the front picture's stem
    std::string engine; ///< id; empty: the registry's first
    engine::EngineOptions engineOptions;
    std::string model; ///< the engine's weights: a model in the models folder or a folder; empty: the engine's choice
    std::string precision = "fp32"; ///< of a network's large layers: tensor::precisionName(); "auto": the fastest here
    int resolution = 256; ///< cells a side of the final lattice: 64, 128, 256 or 512
    Stage until = Stage::Final;
    float frameRatio = 0.85F; ///< image::FrameOptions::ratio
    std::size_t triangles = 40'000; ///< upper bound for the stage that is kept; 0: all that were extracted
    int textureSide = 2048; ///< px of the base-colour texture
    bool paintEveryStage = false; ///< texture earlier stages too, for those who keep them as files
    std::optional<Stage> after; ///< stages up to this one are there already and are not made again
    int priority = 0; ///< higher starts first
    Hold hold = Hold::Never;

    const std::filesystem::path& front() const { return pictures[0]; }
    std::string displayName() const { return name.empty() ? front().stem().string() : name; }
};

/// A file that holds a mesh as asset::packMesh() gives it, and what it is known by (store::BlobRef).
struct PackedFile {
    std::filesystem::path path;
    std::string name;
    std::uint64_t bytes = 0;
    std::string check;
};

/// One finished stage of a job. Immutable; shared between the service, the viewport and the writers.
struct StageResult {
    Stage stage = Stage::Preview;
    bool standIn = false; ///< another engine's preview, until this one's own is there: shown, never kept
    std::shared_ptr<const mesh::Mesh> mesh;
    field::LevelStats stats;
    double seconds = 0; ///< from the job's start to this stage
    bool fromCache = false; ///< an earlier run made it
    std::shared_ptr<const std::string> packed; ///< the mesh as asset::packMesh() gives it, where a runner has that
    std::shared_ptr<const PackedFile> file; ///< the same in a file that lies somewhere already, where a runner knows
};

/// A job as seen from outside at one moment.
struct JobSnapshot {
    JobId id = 0;
    std::string uid; ///< the same at every start of the program, for jobs that are kept
    Request request;
    JobState state = JobState::Queued;
    bool held = false; ///< Queued, and does not start before StudioService::goOn()
    std::optional<Stage> reached; ///< last stage that exists
    std::string step; ///< what runs now: "decode", "cut out", "shape", "preview", ..., "texture"
    double stepFraction = 0; ///< 0..1 of that step; below 0: length not known
    double fraction = 0; ///< 0..1 of the whole job, never falls while running
    double seconds = 0; ///< since it started running; final when terminal
    double remainingSeconds = -1; ///< estimate from earlier jobs of this session; below 0: not known
    std::string waitsFor; ///< why it waits for memory; empty: it does not
    std::vector<std::string> stepDowns; ///< what was done because memory ran out, one sentence each
    std::vector<std::string> warnings; ///< "subject touches the left edge", ...
    std::optional<Error> error; ///< when Failed
};

} // namespace orfeas::jobs
