#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace orfeas::tensor {
class MappedFile;
}

namespace orfeas::trainer {

constexpr int kPictureSide = 128; ///< pixels
constexpr int kGridSide = 64; ///< columns and rows of the occupancy
constexpr int kDepthBins = 64; ///< bins along the view, over kDepthRange units
constexpr float kDepthRange = 1.6F; ///< in units of the outline's longer side, centred at the subject's middle
constexpr float kFrameRatio = 0.85F; ///< outline's longer side over the side of the frame

/// One view of one shape: what the network sees and what it should say. Rows run top to bottom, depth bins away from
/// the camera. Each column of the occupancy is along the rays of the camera that took the picture.
struct Sample {
    static constexpr std::size_t kPictureBytes = std::size_t { 4 } * kPictureSide * kPictureSide;
    static constexpr std::size_t kOccupancyBytes = std::size_t { kDepthBins } * kGridSide * kGridSide;
    static constexpr std::size_t kBackBytes = std::size_t { 3 } * kGridSide * kGridSide;
    static constexpr std::size_t kBytes = kPictureBytes + kOccupancyBytes + kBackBytes;

    std::vector<std::uint8_t> bytes = std::vector<std::uint8_t>(kBytes);

    /// [4, 128, 128] red, green, blue (sRGB, straight, black where alpha is 0), alpha
    std::span<std::uint8_t> picture() { return std::span(bytes).first(kPictureBytes); }
    std::span<const std::uint8_t> picture() const { return std::span(bytes).first(kPictureBytes); }
    /// [64 z, 64 y, 64 x] share of the cell that is inside, 255 = all of it
    std::span<std::uint8_t> occupancy() { return std::span(bytes).subspan(kPictureBytes, kOccupancyBytes); }
    std::span<const std::uint8_t> occupancy() const { return std::span(bytes).subspan(kPictureBytes, kOccupancyBytes); }
    /// [3, 64, 64] softly lit colour of the last surface along each column, black where there is none
    std::span<std::uint8_t> back() { return std::span(bytes).last(kBackBytes); }
    std::span<const std::uint8_t> back() const { return std::span(bytes).last(kBackBytes); }
};

/// Collects packed samples and writes them as one file:
/// {"ORFSHRD1", u32 count, u32 side, u32 grid, u32 depth}, count x {u64 offset, u64 bytes}, zstd frames; little endian.
class ShardWriter {
public:
    std::size_t count() const { return m_packed.size(); }
    /// \error Internal  the packer failed
    Result<void> add(const Sample& sample);
    /// The file appears whole, under its name, or not at all. The collection is then empty.
    /// \error whatever writeFileAtomically() answers
    Result<void> write(const std::filesystem::path& path);

private:
    std::vector<std::string> m_packed;
};

/// A shard, mapped. \thread read() from several threads at once
class Shard {
public:
    /// \error NotFound, PermissionDenied, Io  naming the path \error InvalidInput  not a shard, or of another layout
    static Result<Shard> open(const std::filesystem::path& path);

    std::size_t count() const { return m_entries.size(); }
    /// Fills `sample`, whose memory is used again. \error InvalidInput  the sample is damaged
    Result<void> read(std::size_t i, Sample& sample) const;

private:
    struct Entry {
        std::uint64_t offset = 0;
        std::uint64_t bytes = 0;
    };
    std::string m_name;
    std::shared_ptr<const tensor::MappedFile> m_file;
    std::vector<Entry> m_entries;
};

} // namespace orfeas::trainer
