#include "core/image/codecs.h"

#include <QColorSpace>

#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <webp/decode.h>
#include <webp/demux.h>

namespace orfeas::image {

namespace {

constexpr std::size_t kReadBytes = 4U << 20U; ///< between two polls
constexpr std::size_t kPieces = 256; ///< in which the coded pixels are handed over; more cost time: lossless rows again
constexpr std::size_t kLeastPiece = 1024;
constexpr std::size_t kMaxProfileBytes = 4U << 20U;

using Bytes = std::vector<std::uint8_t>;
template<typename T> using Owned = std::unique_ptr<T, void (*)(T*)>;

Error broken(const SourceFile& file, const char* why)
{
    return { ErrorCode::InvalidInput,
             fmt::format("{}: a broken or cut webp file ({}); save or copy it again", file.name(), why) };
}

Error noMemory(const SourceFile& file)
{
    return { ErrorCode::OutOfMemory, fmt::format("{}: not enough memory for its pixels", file.name()) };
}

Result<Bytes> readAll(const SourceFile& file, const JobContext& context)
{
    Bytes bytes;
    bytes.reserve(static_cast<std::size_t>(file.size()));
    while (static_cast<std::int64_t>(bytes.size()) < file.size()) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        const Bytes more = file.read(static_cast<std::int64_t>(bytes.size()), kReadBytes);
        if (more.empty())
            break;
        bytes.insert(bytes.end(), more.begin(), more.end());
    }
    return bytes;
}

QByteArray profileOf(const WebPDemuxer* container)
{
    QByteArray profile;
    WebPChunkIterator chunk {};
    if (WebPDemuxGetChunk(container, "ICCP", 1, &chunk) != 0) {
        if (chunk.chunk.size <= kMaxProfileBytes)
            profile =
                QByteArray(reinterpret_cast<const char*>(chunk.chunk.bytes), static_cast<qsizetype>(chunk.chunk.size));
        WebPDemuxReleaseChunkIterator(&chunk);
    }
    return profile;
}

/// The picture with nothing on it. A still picture covers all of it, so only an animation's is cleared.
Result<QImage> canvasFor(const SourceFile& file, const WebPDemuxer* container, bool clear, const JobContext& context)
{
    const std::uint32_t width = WebPDemuxGetI(container, WEBP_FF_CANVAS_WIDTH);
    const std::uint32_t height = WebPDemuxGetI(container, WEBP_FF_CANVAS_HEIGHT);
    if (auto size = checkSize(file, width, height); !size)
        return size.error();
    QImage canvas(static_cast<int>(width), static_cast<int>(height), QImage::Format_RGBA8888);
    if (canvas.isNull())
        return noMemory(file);
    for (int y = 0; clear && y < canvas.height(); ++y) {
        if (auto go = context.checkpoint(); !go)
            return go.error();
        std::fill_n(canvas.scanLine(y), canvas.bytesPerLine(), std::uint8_t { 0 });
    }
    return canvas;
}

/// Hands the decoder the coded pixels a piece at a time: it draws what they describe and waits for more.
Result<void> draw(const SourceFile& file, const WebPIterator& frame, QImage& canvas, const JobContext& context)
{
    WebPDecoderConfig config {};
    if (WebPInitDecoderConfig(&config) == 0)
        return broken(file, "libwebp is of another version");
    config.output.colorspace = MODE_RGBA;
    config.output.is_external_memory = 1;
    WebPRGBABuffer& target = config.output.u.RGBA;
    target.rgba = canvas.scanLine(frame.y_offset) + static_cast<std::ptrdiff_t>(frame.x_offset) * 4;
    target.stride = static_cast<int>(canvas.bytesPerLine());
    target.size = static_cast<std::size_t>(canvas.constBits() + canvas.sizeInBytes() - target.rgba);
    const Owned<WebPIDecoder> decoder(WebPIDecode(nullptr, 0, &config), WebPIDelete);
    if (!decoder)
        return noMemory(file);
    const WebPData& coded = frame.fragment;
    const std::size_t piece = std::max(kLeastPiece, coded.size / kPieces);
    VP8StatusCode status = VP8_STATUS_SUSPENDED;
    for (std::size_t end = 0; status == VP8_STATUS_SUSPENDED && end < coded.size;) {
        if (auto go = context.checkpoint(); !go)
            return go;
        end = std::min(coded.size, end + piece);
        status = WebPIUpdate(decoder.get(), coded.bytes, end);
    }
    if (status == VP8_STATUS_OUT_OF_MEMORY)
        return noMemory(file);
    if (status != VP8_STATUS_OK)
        return broken(file,
                      status == VP8_STATUS_SUSPENDED ? "it ends before its picture does" : "its pixels do not decode");
    return {};
}

} // namespace

Result<Picture> decodeWebP(const SourceFile& file, const JobContext& context)
{
    const auto bytes = readAll(file, context);
    if (!bytes)
        return bytes.error();
    const WebPData data { bytes->data(), bytes->size() };
    const Owned<WebPDemuxer> container(WebPDemux(&data), WebPDemuxDelete);
    WebPIterator frame {};
    if (!container || WebPDemuxGetFrame(container.get(), 1, &frame) == 0)
        return broken(file, "its parts do not fit together");
    const Owned<WebPIterator> release(&frame, WebPDemuxReleaseIterator);
    auto canvas = canvasFor(file, container.get(), frame.num_frames > 1, context);
    if (!canvas)
        return canvas.error();
    if (auto drawn = draw(file, frame, *canvas, context); !drawn)
        return drawn.error();
    QByteArray profile = profileOf(container.get());
    if (!profile.isEmpty())
        canvas->setColorSpace(QColorSpace::fromIccProfile(profile));
    if (canvas->colorSpace().isValid())
        profile.clear();
    Picture picture;
    picture.format = formatName(Format::WebP);
    if (frame.num_frames > 1)
        picture.notes.push_back(fmt::format("first of {} frames", frame.num_frames));
    auto converted = toSrgb(*canvas, profile, false, picture.notes, context);
    if (!converted)
        return converted.error();
    picture.image = std::move(*converted);
    return picture;
}

} // namespace orfeas::image
