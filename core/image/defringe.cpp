#include "core/image/matte.h"

#include <algorithm>
#include <array>
#include <vector>

namespace orfeas::image {

namespace {

constexpr std::uint8_t kWhole = 250; ///< alpha from which a colour is taken as the subject's own
constexpr int kInwardRings = 3; ///< px of partly covered edge whose colour is replaced; wider is glass, kept
constexpr int kRings = 10; ///< px that colours go on outside

/// Mean of the neighbours that are already known; false without any.
bool meanOfKnown(const Image& image, const std::vector<std::uint8_t>& known, int x, int y, Rgba8& colour)
{
    std::array<int, 4> sum {};
    for (int v = std::max(0, y - 1); v <= std::min(image.height - 1, y + 1); ++v) {
        for (int u = std::max(0, x - 1); u <= std::min(image.width - 1, x + 1); ++u) {
            if (known[static_cast<std::size_t>(v) * image.width + u] == 0)
                continue;
            const Rgba8& p = image.at(u, v);
            sum[0] += p.r;
            sum[1] += p.g;
            sum[2] += p.b;
            ++sum[3];
        }
    }
    if (sum[3] == 0)
        return false;
    const auto mean = [&](int s) { return static_cast<std::uint8_t>((s + sum[3] / 2) / sum[3]); };
    colour = { mean(sum[0]), mean(sum[1]), mean(sum[2]), colour.a };
    return true;
}

bool onEdge(const Image& image, const std::vector<std::uint8_t>& known, int x, int y)
{
    const std::size_t i = static_cast<std::size_t>(y) * image.width + x;
    return known[i] != 0
        && ((x > 0 && known[i - 1] == 0) || (x + 1 < image.width && known[i + 1] == 0)
            || (y > 0 && known[i - image.width] == 0) || (y + 1 < image.height && known[i + image.width] == 0));
}

/// Appends the neighbours that were not queued before.
void queueAround(const Image& image, std::vector<std::uint8_t>& queued, cv::Point p, std::vector<cv::Point>& to)
{
    for (int v = std::max(0, p.y - 1); v <= std::min(image.height - 1, p.y + 1); ++v) {
        for (int u = std::max(0, p.x - 1); u <= std::min(image.width - 1, p.x + 1); ++u) {
            std::uint8_t& mark = queued[static_cast<std::size_t>(v) * image.width + u];
            if (mark == 0)
                to.emplace_back(u, v);
            mark = 1;
        }
    }
}

/// Colours for one ring, from what is known inside it.
void colourRing(Image& image, std::vector<std::uint8_t>& known, const std::vector<cv::Point>& ring, int step)
{
    std::vector<Rgba8> colours;
    colours.reserve(ring.size());
    for (const auto& p : ring) {
        Rgba8 colour = image.at(p.x, p.y);
        if (colour.a == 0 || step <= kInwardRings)
            meanOfKnown(image, known, p.x, p.y, colour);
        colours.push_back(colour);
    }
    for (std::size_t i = 0; i < ring.size(); ++i) {
        image.at(ring[i].x, ring[i].y) = colours[i];
        known[static_cast<std::size_t>(ring[i].y) * image.width + ring[i].x] = 1;
    }
}

} // namespace

void continueColours(Image& image, const JobContext& context)
{
    std::vector<std::uint8_t> known(image.pixels.size());
    for (std::size_t i = 0; i < known.size(); ++i)
        known[i] = image.pixels[i].a >= kWhole;
    std::vector<std::uint8_t> queued(known);
    std::vector<cv::Point> ring;
    for (int y = 0; y < image.height && !context.stopRequested(); ++y) {
        for (int x = 0; x < image.width; ++x) {
            if (onEdge(image, known, x, y))
                queueAround(image, queued, { x, y }, ring);
        }
    }
    for (int step = 1; step <= kRings && !ring.empty() && !context.stopRequested(); ++step) {
        colourRing(image, known, ring, step);
        std::vector<cv::Point> next;
        for (const auto& p : ring)
            queueAround(image, queued, p, next);
        ring.swap(next);
    }
}

} // namespace orfeas::image
