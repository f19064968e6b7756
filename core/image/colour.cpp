#include "core/image/codecs.h"

#include <QColorSpace>

#include <lcms2.h>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <memory>

namespace orfeas::image {

namespace {

constexpr float kGammaSlack = 0.06F; ///< PNG writers round 2.2 to 1/0.45455; converting would only move dark tones

bool countsAsSrgb(const QColorSpace& space)
{
    if (!space.isValid() || space == QColorSpace(QColorSpace::SRgb))
        return true;
    return space.primaries() == QColorSpace::Primaries::SRgb
        && (space.transferFunction() == QColorSpace::TransferFunction::SRgb
            || (space.transferFunction() == QColorSpace::TransferFunction::Gamma
                && std::abs(space.gamma() - 2.2F) < kGammaSlack));
}

constexpr int kBandPixels = 500'000; ///< between two polls

using Profile = std::unique_ptr<void, int (*)(void*)>;
using Transform = std::unique_ptr<void, void (*)(void*)>;

/// In place, 8 bits a channel. False when the profile is unreadable or of another kind than the pixels.
bool convertWithLcms(QImage& rgba, const QByteArray& icc, bool grey)
{
    const Profile from(cmsOpenProfileFromMem(icc.constData(), static_cast<cmsUInt32Number>(icc.size())),
                       cmsCloseProfile);
    const Profile to(cmsCreate_sRGBProfile(), cmsCloseProfile);
    if (!from || !to)
        return false;
    const cmsColorSpaceSignature kind = cmsGetColorSpace(from.get());
    const bool isGrey = kind == cmsSigGrayData && grey;
    if (!isGrey && kind != cmsSigRgbData)
        return false;
    // one byte of every four is the grey value: extra channels are skipped
    const cmsUInt32Number input =
        isGrey ? (COLORSPACE_SH(PT_GRAY) | CHANNELS_SH(1) | EXTRA_SH(3) | BYTES_SH(1)) : TYPE_RGBA_8;
    const Transform transform(
        cmsCreateTransform(from.get(), input, to.get(), TYPE_RGBA_8, INTENT_RELATIVE_COLORIMETRIC, 0),
        cmsDeleteTransform);
    if (!transform)
        return false;
    std::vector<std::uint8_t> row(static_cast<std::size_t>(rgba.width()) * 4);
    for (int y = 0; y < rgba.height(); ++y) {
        uchar* line = rgba.scanLine(y);
        std::memcpy(row.data(), line, row.size());
        cmsDoTransform(transform.get(), row.data(), line, static_cast<cmsUInt32Number>(rgba.width()));
        for (std::size_t i = 3; i < row.size(); i += 4)
            line[i] = row[i];
    }
    return true;
}

} // namespace

Result<Image> toSrgb(const QImage& source, const QByteArray& profile, bool grey, std::vector<std::string>& notes,
                     const JobContext& context)
{
    const QColorSpace space = source.colorSpace();
    const bool convert = !countsAsSrgb(space);
    const bool byProfile = !space.isValid() && !profile.isEmpty();
    std::atomic<bool> readable { true };
    Image image { source.width(), source.height(), {} };
    image.pixels.reserve(static_cast<std::size_t>(image.width) * image.height);
    const int rows = std::max(1, kBandPixels / std::max(1, image.width));
    const auto bandAt = [&](int top) {
        QImage band = source.copy(0, top, source.width(), std::min(rows, image.height - top));
        if (convert) {
            // colours are converted at the depth they came in, so that 16 bits keep their gradations
            band.convertTo(band.depth() > 32 ? QImage::Format_RGBA64 : QImage::Format_RGBA8888);
            band.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
        }
        band.convertTo(QImage::Format_RGBA8888);
        if (byProfile && !convertWithLcms(band, profile, grey))
            readable = false;
        return band;
    };
    // a few bands at a time: room for a large picture taken at once would cost as long as converting it, unpolled
    std::vector<QImage> bands(static_cast<std::size_t>(context.threads()));
    for (int from = 0; from < image.height; from += rows * context.threads()) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        context.inParallel(bands.size(), 1, [&](std::size_t i, std::size_t /*end*/) {
            const int top = from + rows * static_cast<int>(i);
            bands[i] = top < image.height ? bandAt(top) : QImage();
        });
        for (const QImage& band : bands) {
            for (int y = 0; y < band.height(); ++y) {
                const auto* line = reinterpret_cast<const Rgba8*>(band.constScanLine(y));
                image.pixels.insert(image.pixels.end(), line, line + image.width);
            }
        }
    }
    if (convert)
        notes.emplace_back("colours converted from " + space.description().toStdString() + " to sRGB");
    if (byProfile)
        notes.emplace_back(readable
                               ? "colours converted by the embedded profile"
                               : "the embedded colour profile is unreadable or of another kind; colours taken as sRGB");
    return image;
}

} // namespace orfeas::image
