#include "core/image/matte.h"

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

} // namespace

void continueColours(Image& image)
{
    const auto index = [&](int x, int y) { return static_cast<std::size_t>(y) * image.width + x; };
    std::vector<std::uint8_t> known(image.pixels.size());
    for (std::size_t i = 0; i < known.size(); ++i)
        known[i] = image.pixels[i].a >= kWhole;
    std::vector<cv::Point> ring;
    std::vector<std::uint8_t> queued(known);
    const auto queueAround = [&](int x, int y, std::vector<cv::Point>& to) {
        for (int v = std::max(0, y - 1); v <= std::min(image.height - 1, y + 1); ++v) {
            for (int u = std::max(0, x - 1); u <= std::min(image.width - 1, x + 1); ++u) {
                if (queued[index(u, v)] == 0) {
                    queued[index(u, v)] = 1;
                    to.emplace_back(u, v);
                }
            }
        }
    };
    for (int y = 0; y < image.height; ++y) {
        for (int x = 0; x < image.width; ++x) {
            const std::size_t i = index(x, y);
            const bool edge = known[i] != 0
                && ((x > 0 && known[i - 1] == 0) || (x + 1 < image.width && known[i + 1] == 0)
                    || (y > 0 && known[i - image.width] == 0) || (y + 1 < image.height && known[i + image.width] == 0));
            if (edge)
                queueAround(x, y, ring);
        }
    }
    std::vector<Rgba8> colours;
    for (int step = 1; step <= kRings && !ring.empty(); ++step) {
        colours.clear();
        for (const auto& p : ring) {
            Rgba8 colour = image.at(p.x, p.y);
            if (colour.a == 0 || step <= kInwardRings)
                meanOfKnown(image, known, p.x, p.y, colour);
            colours.push_back(colour);
        }
        std::vector<cv::Point> next;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            image.at(ring[i].x, ring[i].y) = colours[i];
            known[index(ring[i].x, ring[i].y)] = 1;
        }
        for (const auto& p : ring)
            queueAround(p.x, p.y, next);
        ring.swap(next);
    }
}

} // namespace orfeas::image
