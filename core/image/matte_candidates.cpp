#include "core/image/matte_candidates.h"

#include "core/image/cutout.h"
#include "core/image/matte.h"

#include <fmt/format.h>
#include <opencv2/core.hpp>

#include <algorithm>
#include <optional>

namespace orfeas::image {

namespace {

constexpr std::size_t kMostCandidates = 3;
constexpr double kAlike = 0.005; ///< of what either covers

double covered(const Matte& matte)
{
    double sum = 0;
    for (const std::uint8_t a : matte.alpha)
        sum += a;
    return sum / 255;
}

bool alike(const Matte& a, const Matte& b)
{
    double apart = 0;
    double either = 0;
    for (std::size_t i = 0; i < a.alpha.size(); ++i) {
        apart += std::abs(int { a.alpha[i] } - int { b.alpha[i] });
        either += std::max(a.alpha[i], b.alpha[i]);
    }
    return apart <= kAlike * either;
}

class Finder {
public:
    Finder(const Picture& picture, Image work, const JobContext& context)
        : m_picture(picture), m_work(std::move(work)), m_context(context)
    {
    }

    Result<std::vector<MatteCandidate>> find()
    {
        if (m_picture.hasMatte) {
            MatteCandidate own { MatteOrigin::Alpha, { m_work.width, m_work.height, {} } };
            own.matte.alpha.reserve(m_work.pixels.size());
            for (const Rgba8& pixel : m_work.pixels)
                own.matte.alpha.push_back(pixel.a);
            add(std::move(own));
        }
        if (auto flat = flatMatte(m_work, m_context))
            take(MatteOrigin::Background, std::move(*flat), 0.004);
        if (go())
            take(MatteOrigin::FirstCut, variedMatte(m_work, m_context), 0.08);
        if (go())
            take(MatteOrigin::OtherCut, otherVariedMatte(m_work, m_context), 0.08);
        if (auto stop = m_context.checkpoint(); !stop)
            return stop.error();
        return std::move(m_found);
    }

private:
    bool go() const { return m_found.size() < kMostCandidates && !m_context.stopRequested(); }

    void take(MatteOrigin origin, FoundMatte found, double smallest)
    {
        if (found.alpha.empty() || m_context.stopRequested())
            return;
        keepMainParts(found.alpha, smallest);
        MatteCandidate candidate { origin, { m_work.width, m_work.height, {} }, found.shadow, found.unsure };
        const auto* alpha = found.alpha.ptr<std::uint8_t>();
        candidate.matte.alpha.assign(alpha, alpha + m_work.pixels.size());
        add(std::move(candidate));
    }

    void add(MatteCandidate candidate)
    {
        const double share = covered(candidate.matte) / static_cast<double>(candidate.matte.alpha.size());
        const bool known = std::any_of(m_found.begin(), m_found.end(), [&candidate](const MatteCandidate& other) {
            return alike(other.matte, candidate.matte);
        });
        if (share >= kLeastShare && share <= kMostShare && !known)
            m_found.push_back(std::move(candidate));
    }

    const Picture& m_picture;
    const Image m_work;
    const JobContext& m_context;
    std::vector<MatteCandidate> m_found;
};

} // namespace

Result<std::vector<MatteCandidate>> matteCandidates(const Picture& picture, const JobContext& context)
{
    auto work = workingImage(picture, context);
    if (!work)
        return work.error();
    if (std::min(work->width, work->height) < 4)
        return std::vector<MatteCandidate> {};
    try {
        return Finder(picture, std::move(*work), context).find();
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory, "looking for the subject needs more memory; scale the picture down" };
    } catch (const cv::Exception& e) {
        return Error { e.code == cv::Error::StsNoMem ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                       fmt::format("looking for the subject failed: {}", e.what()) };
    }
}

} // namespace orfeas::image
