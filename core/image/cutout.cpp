#include "core/image/cutout.h"

#include "core/image/matte.h"

#include <fmt/format.h>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>

namespace orfeas::image {

namespace {

constexpr double kSecondSubject = 0.3; ///< of the largest part's area
constexpr int kSmallSide = 256;

void warnOfEdges(const cv::Mat& alpha, std::vector<std::string>& warnings)
{
    const std::array sides { alpha.col(0), alpha.col(alpha.cols - 1), alpha.row(0), alpha.row(alpha.rows - 1) };
    constexpr std::array<const char*, 4> kNames { "left", "right", "top", "bottom" };
    for (std::size_t i = 0; i < sides.size(); ++i) {
        if (isCutOff(cv::countNonZero(sides[i] >= kHalf), static_cast<int>(sides[i].total())))
            warnings.push_back(fmt::format("subject touches the {} edge and may be cut off there", kNames[i]));
    }
}

Error noSubject(const std::string& why)
{
    return { ErrorCode::NoSubject,
             fmt::format("no subject found: {}; use a picture of one object before a plain or transparent background",
                         why) };
}

Result<void> checkCoverage(const cv::Mat& alpha)
{
    const int covered = alpha.empty() ? 0 : cv::countNonZero(alpha >= kHalf);
    const auto total = static_cast<double>(alpha.total());
    if (covered < 9 || covered < kLeastShare * total)
        return noSubject("nothing stands out from the background");
    return {};
}

cv::Mat ownAlpha(const Image& image)
{
    cv::Mat alpha;
    cv::extractChannel(asMat(image), alpha, 3);
    return alpha;
}

/// Finds and cleans the matte.
Result<FoundMatte> findMatte(const JobContext& context, Cutout& cutout)
{
    cutout.source = MatteSource::FlatBackground;
    FoundMatte found;
    if (auto flat = flatMatte(cutout.image, context)) {
        found = std::move(*flat);
    } else {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        cutout.source = MatteSource::GrabCut;
        found = variedMatte(cutout.image, context);
    }
    if (auto go = context.checkpoint(); !go)
        return go.error();
    if (found.alpha.empty())
        return found;
    const double second = keepMainParts(found.alpha, cutout.source == MatteSource::FlatBackground ? 0.004 : 0.08);
    if (second > kSecondSubject)
        cutout.warnings.emplace_back("two subjects: both are kept as one model; crop the picture to have only one");
    return found;
}

/// Writes a matte that was found into `cutout`.
Result<void> applyFound(FoundMatte& found, Cutout& cutout)
{
    if (found.alpha.empty())
        return noSubject("nothing stands out from the background");
    if (cv::countNonZero(found.alpha >= kHalf) > kMostShare * static_cast<double>(found.alpha.total()))
        return noSubject("everything looks like the subject");
    if (found.unsure)
        cutout.warnings.emplace_back("unsure of the outline: check it; a plain background, or a picture with the "
                                     "background made transparent, gives a clean one");
    if (found.drawing)
        cutout.warnings.emplace_back("a line drawing: its closed outlines were filled");
    if (found.shadow)
        cutout.warnings.emplace_back("a possible shadow or floor was left out: check the subject's foot");
    const auto* alpha = found.alpha.ptr<std::uint8_t>();
    for (std::size_t i = 0; i < cutout.image.pixels.size(); ++i)
        cutout.image.pixels[i].a = alpha[i];
    return {};
}

Result<void> applyGiven(const Matte& matte, Cutout& cutout)
{
    if (matte.width != cutout.image.width || matte.height != cutout.image.height)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("the matte was made for {} x {} px and the picture has {} x {} px by now; mend the "
                                   "matte again",
                                   matte.width, matte.height, cutout.image.width, cutout.image.height) };
    cutout.source = MatteSource::Given;
    for (std::size_t i = 0; i < matte.alpha.size(); ++i)
        cutout.image.pixels[i].a = matte.alpha[i];
    return {};
}

Result<void> findAndApply(const JobContext& context, Cutout& cutout)
{
    auto found = findMatte(context, cutout);
    if (!found)
        return found.error();
    if (auto go = context.checkpoint(); !go)
        return go;
    return applyFound(*found, cutout);
}

/// Looks at the matte for what will spoil the model, and completes the colours at its edge.
Result<void> finish(int longest, const JobContext& context, Cutout& cutout)
{
    const cv::Mat alpha = ownAlpha(cutout.image);
    if (auto coverage = checkCoverage(alpha); !coverage)
        return coverage;
    warnOfEdges(alpha, cutout.warnings);
    if (longest < kSmallSide)
        cutout.warnings.push_back(
            fmt::format("picture under {} px ({} px): fine detail will be missing", kSmallSide, longest));
    continueColours(cutout.image, context);
    return context.checkpoint();
}

} // namespace

std::string_view matteSourceName(MatteSource source) noexcept
{
    constexpr std::array<std::string_view, 4> kNames { "alpha", "flat background", "grabcut", "given" };
    return kNames[static_cast<std::size_t>(source)];
}

namespace {

/// \param given  null: the picture's own alpha, or what is found
Result<Cutout> cutOut(const Picture& picture, const Matte* given, const JobContext& context)
{
    if (auto go = context.checkpoint(); !go)
        return go.error();
    const int longest = std::max(picture.image.width, picture.image.height);
    if (picture.image.empty() || std::min(picture.image.width, picture.image.height) < 4)
        return noSubject(fmt::format("{} x {} px hold no shape", picture.image.width, picture.image.height));
    try {
        auto work = reduced(picture.image, kEnoughSide, context);
        if (!work)
            return work.error();
        Cutout cutout { std::move(*work), MatteSource::Alpha, {} };
        auto done = Result<void>();
        if (given != nullptr)
            done = applyGiven(*given, cutout);
        else if (!picture.hasMatte)
            done = findAndApply(context, cutout);
        if (!done)
            return done.error();
        if (done = finish(longest, context, cutout); !done)
            return done.error();
        return cutout;
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, "cutting the subject out needs more memory; scale the picture down" };
    } catch (const cv::Exception& e) {
        return Error { e.code == cv::Error::StsNoMem ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                       fmt::format("cutting the subject out failed: {}", e.what()) };
    }
}

} // namespace

Result<Cutout> cutOut(const Picture& picture, const JobContext& context)
{
    return cutOut(picture, nullptr, context);
}

Result<Cutout> cutOut(const Picture& picture, const Matte& matte, const JobContext& context)
{
    return cutOut(picture, &matte, context);
}

Result<Image> workingImage(const Picture& picture, const JobContext& context)
{
    try {
        return reduced(picture.image, kEnoughSide, context);
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, "the picture needs more memory; scale it down" };
    }
}

} // namespace orfeas::image
