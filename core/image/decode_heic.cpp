#include "core/image/codecs.h"

#include <QColorSpace>

#include <fmt/format.h>
#include <libheif/heif.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace orfeas::image {

namespace {

/// libheif's view of a SourceFile: it reads what it needs, so a hostile file is never held whole.
struct Stream {
    const SourceFile* file;
    const JobContext* context;
    std::int64_t at = 0;
};

std::int64_t position(void* user)
{
    return static_cast<Stream*>(user)->at;
}

int readBytes(void* to, std::size_t count, void* user)
{
    auto* stream = static_cast<Stream*>(user);
    if (stream->context->stopRequested() || stream->file->readInto(stream->at, to, count) != count)
        return 1;
    stream->at += static_cast<std::int64_t>(count);
    return 0;
}

int seekTo(std::int64_t to, void* user)
{
    static_cast<Stream*>(user)->at = to;
    return 0;
}

heif_reader_grow_status waitFor(std::int64_t size, void* user)
{
    return size <= static_cast<Stream*>(user)->file->size() ? heif_reader_grow_status_size_reached
                                                            : heif_reader_grow_status_size_beyond_eof;
}

template<typename T> using Owned = std::unique_ptr<T, void (*)(T*)>;

Error broken(const SourceFile& file, const heif_error& error)
{
    const bool unknown = error.code == heif_error_Unsupported_feature || error.code == heif_error_Unsupported_filetype;
    return { unknown ? ErrorCode::UnsupportedFormat : ErrorCode::InvalidInput,
             fmt::format("{}: cannot be read as heic ({}); save it as JPEG or PNG", file.name(),
                         error.message ? error.message : "unknown") };
}

void attachColourSpace(QImage& image, const heif_image_handle* handle)
{
    const std::size_t size = heif_image_handle_get_raw_color_profile_size(handle);
    if (size > 0 && size < (4U << 20U)) {
        QByteArray icc(static_cast<qsizetype>(size), '\0');
        if (heif_image_handle_get_raw_color_profile(handle, icc.data()).code == heif_error_Ok)
            image.setColorSpace(QColorSpace::fromIccProfile(icc));
        return;
    }
    heif_color_profile_nclx* found = nullptr;
    if (heif_image_handle_get_nclx_color_profile(handle, &found).code == heif_error_Ok && found != nullptr) {
        if (found->color_primaries == heif_color_primaries_SMPTE_EG_432_1)
            image.setColorSpace(QColorSpace(QColorSpace::DisplayP3));
        heif_nclx_color_profile_free(found);
    }
}

} // namespace

Result<Picture> decodeHeic(const SourceFile& file, const JobContext& context)
{
    const Owned<heif_context> container(heif_context_alloc(), heif_context_free);
    heif_reader reader {};
    reader.reader_api_version = 1;
    reader.get_position = position;
    reader.read = readBytes;
    reader.seek = seekTo;
    reader.wait_for_file_size = waitFor;
    Stream stream { &file, &context };
    if (auto e = heif_context_read_from_reader(container.get(), &reader, &stream, nullptr); e.code != heif_error_Ok)
        return broken(file, e);
    heif_image_handle* rawHandle = nullptr;
    if (auto e = heif_context_get_primary_image_handle(container.get(), &rawHandle); e.code != heif_error_Ok)
        return broken(file, e);
    const Owned<const heif_image_handle> handle(rawHandle, heif_image_handle_release);
    if (auto size =
            checkSize(file, heif_image_handle_get_width(handle.get()), heif_image_handle_get_height(handle.get()));
        !size)
        return size.error();
    heif_image* rawImage = nullptr;
    // turns and mirrors of the container are applied by the library; the EXIF turn repeats them and must not be
    if (auto e = heif_decode_image(handle.get(), &rawImage, heif_colorspace_RGB, heif_chroma_interleaved_RGBA, nullptr);
        e.code != heif_error_Ok)
        return broken(file, e);
    const Owned<const heif_image> decoded(rawImage, heif_image_release);
    int stride = 0;
    const std::uint8_t* plane = heif_image_get_plane_readonly(decoded.get(), heif_channel_interleaved, &stride);
    QImage image(heif_image_get_width(decoded.get(), heif_channel_interleaved),
                 heif_image_get_height(decoded.get(), heif_channel_interleaved), QImage::Format_RGBA8888);
    if (plane == nullptr || image.isNull())
        return Error { ErrorCode::OutOfMemory, fmt::format("{}: not enough memory for its pixels", file.name()) };
    for (int y = 0; y < image.height(); ++y)
        std::memcpy(image.scanLine(y), plane + static_cast<std::ptrdiff_t>(y) * stride,
                    static_cast<std::size_t>(image.width()) * 4);
    attachColourSpace(image, handle.get());
    Picture picture;
    picture.format = "heic";
    if (const int count = heif_context_get_number_of_top_level_images(container.get()); count > 1)
        picture.notes.push_back(fmt::format("the main one of {} pictures", count));
    auto converted = toSrgb(image, {}, false, picture.notes, context);
    if (!converted)
        return converted.error();
    picture.image = std::move(*converted);
    return picture;
}

} // namespace orfeas::image
