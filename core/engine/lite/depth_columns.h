#pragma once

#include "core/engine/inflate/view_sheet.h"
#include "core/engine/lite/columns.h"
#include "core/engine/lite/picture_channels.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace orfeas::engine::lite {

/// A place in the frustum: u, v across the frame in -1..1 (v up), z in units towards the viewer, 0 the subject's
/// middle.
struct FrustumPlace {
    float u = 0;
    float v = 0;
    float z = 0;
};

/// Between the subject's space and the frustum of the camera that the network assumes.
inline FrustumPlace toFrustum(Vec3f p)
{
    const float scale = kCameraDistance / ((kCameraDistance - p.z) * kHalfFrame);
    return { p.x * scale, p.y * scale, p.z };
}
inline Vec3f fromFrustum(FrustumPlace f)
{
    const float scale = kHalfFrame * (kCameraDistance - f.z) / kCameraDistance;
    return { f.u * scale, f.v * scale, f.z };
}

/// Half the thickness of the inflated outline at a place of its sheet, units.
inline float inflatedHalf(const inflate::ViewSheet::Sample& at)
{
    return 0.5F * (at.ahead() + at.behind());
}

/// The columns that the network saw, made fit to be a solid and continued beyond the outline. Where the network trusts
/// itself they are its own, as thick as it expects them to be; elsewhere one piece each, round the middle that it
/// expects, whose thickness is in part the inflated outline's. Of a picture that it does not know at all they are the
/// inflated outline.
class DepthColumns {
public:
    /// \param said  of Network::columns() \param picture  that it was said of
    DepthColumns(const std::vector<float>& said, const image::Subject& picture, const inflate::ViewSheet& sheet);

    /// Logit of being inside, smooth over neighbouring cells (quadratic B-splines). \param at  z before thickness
    /// \param inflatedHalf  of the outline there, inflatedHalf()
    float logit(FrustumPlace at, float inflatedHalf) const;
    float middle(float u, float v) const; ///< z in the middle of what is inside a column
    /// How surely something of the column lies at least `gap` units nearer to the camera, as a logit.
    float covered(FrustumPlace at, float gap) const;
    std::array<float, 3> backColour(float u, float v) const; ///< of the hidden side, 0 to 1
    Box3f box() const { return m_box; } ///< in which the solid lies, in the subject's space
    /// z between which logit() is above 0, from far to near; nowhere else in any column.
    std::pair<float, float> depths() const { return m_depths; }
    /// Where the column through u, v is inside for the last and the first time, z; the same where it never is.
    std::pair<float, float> span(float u, float v) const;

private:
    static constexpr int kSide = kGridSide;
    static constexpr int kFront = 1; ///< numbers before a column's first bin and
    static constexpr int kStride = kFront + kDepthBins + 3; ///< with those behind it: four may be read from any bin
    static std::size_t place(int x, int y)
    {
        return static_cast<std::size_t>(std::clamp(y, 0, kSide - 1)) * kSide + std::clamp(x, 0, kSide - 1);
    }
    /// A column as one piece.
    struct Piece {
        float middle; ///< z
        float half; ///< units to either side, as the network expects it
        float trust; ///< 0 to 1: how far the network's bins count beside the piece
    };
    struct Spline; ///< quadratic B-spline

    float halfOf(const Piece& piece, float inflated) const
    {
        return inflated + m_thicknessShare * (piece.half - inflated);
    }
    void takeIn(const std::vector<float>& said, const std::vector<float>& cover, const inflate::ViewSheet& sheet);
    void continueOutwards(std::vector<float> cover);
    /// Makes a column from the neighbours of which enough is known. \return whether there are any
    bool continueInto(int x, int y, const std::vector<float>& known);
    void measure(const std::vector<float>& cover, const inflate::ViewSheet& sheet);
    void bound(const std::vector<float>& cover, const inflate::ViewSheet& sheet);
    float trustedLogit(const Spline& across, const Spline& down, float z) const;
    float bilinear(const std::vector<float>& grid, std::size_t width, std::size_t channel, float u, float v) const;

    float* column(std::size_t i) { return &m_bins[i * kStride + kFront]; }

    float m_thicknessShare = 0; ///< of the network in how thick a piece is, beside the outline
    std::vector<Piece> m_pieces; ///< [64, 64]
    std::vector<float> m_bins; ///< [64, 64, 68] trust times logit: a bin repeated, 64 z, the last bin three times
    std::vector<float> m_logits; ///< [64, 64, 64 z] of bins and pieces, in the columns' middles
    std::vector<float> m_nearer; ///< [64, 64, 64 z] greatest logit from the camera up to here
    std::vector<float> m_middles; ///< [64, 64]
    std::vector<float> m_back; ///< [64, 64, 3]
    Box3f m_box;
    std::pair<float, float> m_depths { 0, 0 };
};

} // namespace orfeas::engine::lite
