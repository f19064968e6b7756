#pragma once

#include "app/trainer/data_import.h"
#include "app/trainer/shape.h"
#include "app/trainer/shard.h"

#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::trainer {

/// What `orfeas-train data` was asked for.
struct DataOptions {
    std::filesystem::path folder; ///< that gets train-NAME-NNN.shard and val-NAME-NNN.shard
    std::string name; ///< of the source, in the names of its files
    std::uint64_t seed = 1; ///< of shapes, views, paints and lamps
    int views = 1000; ///< in all
    int viewsPerShape = 10;
    int perShard = 1000; ///< views in a file
};

/// Writes views of shapes into shards, each of which appears whole, under its name, when it is full.
class DataBuilder {
public:
    explicit DataBuilder(DataOptions options);

    const DataOptions& options() const { return m_options; }
    bool done() const { return m_made >= m_options.views; }
    int made() const { return m_made; }

    /// Adds views of one finished shape. \param number  seeds its views
    /// \param heldOut  they go to val-*.shard \return false: its volume is nonsense, nothing was added
    /// \error whatever ShardWriter answers
    Result<bool> add(const Shape& shape, std::uint64_t number, bool heldOut);
    /// Writes what is left, and NAME.json: seed, counts, and what was made of.
    Result<void> finish(const std::string& sources);

private:
    struct Split {
        std::string prefix;
        ShardWriter writer;
        int files = 0;
        std::size_t views = 0;
    };
    Result<void> flush(Split& split);

    DataOptions m_options;
    Split m_train;
    Split m_val;
    int m_made = 0;
    int m_shapes = 0;
    int m_refused = 0;
};

/// Views of procedural shapes: numbers `firstShape`, `firstShape` + 1, ... until there are enough. One in twenty is
/// held out. \param only  one category, or empty
Result<void> buildProcedural(const DataOptions& options, std::uint64_t firstShape, const std::string& only);

/// Views of meshes read from files and folders, each view set of another variant of a mesh, round after round.
struct MeshSource {
    std::vector<std::filesystem::path> paths;
    std::vector<std::string> heldOut; ///< names of shapes
    int heldOutOf = 0; ///< besides: one folder in so many, 0: none
    ImportAxes axes;
};
/// \error NotFound  no usable mesh; files that cannot be used are named on standard error and left out
Result<void> buildFromMeshes(const DataOptions& options, const MeshSource& source);

} // namespace orfeas::trainer
