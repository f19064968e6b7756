#include "core/image/codecs.h"

#include <fmt/format.h>

#include <csetjmp>
#include <cstdio>
// after <cstdio>, which it needs and does not include
#include <algorithm>
#include <array>
#include <jpeglib.h>
#include <memory>

namespace orfeas::image {

namespace {

constexpr std::size_t kReadBytes = 65'536;
constexpr int kMostScans = 256; ///< an honest progressive file has about ten; each costs a pass over all pixels
constexpr std::array kShrink { 8U, 4U, 2U }; ///< what the inverse transform does in one go and faster than at full size

/// One file being read. libjpeg reports errors by never coming back from a call: leave() jumps to where the calls
/// began, so what those calls need to be cleaned up lies in here and nothing with a destructor lies between.
struct Reader {
    const SourceFile& file;
    const JobContext& context;
    jpeg_decompress_struct info {};
    jpeg_error_mgr errors {};
    jpeg_source_mgr source {};
    jpeg_progress_mgr progress {};
    std::jmp_buf escape {};
    std::int64_t at = 0;
    std::array<JOCTET, kReadBytes> buffer {};
    std::array<char, JMSG_LENGTH_MAX> message {}; ///< why it ended

    Reader(const SourceFile& from, const JobContext& job) : file(from), context(job) { }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    Reader(Reader&&) = delete;
    Reader& operator=(Reader&&) = delete;
    ~Reader() { jpeg_destroy_decompress(&info); }

    template<typename Info> static Reader& of(Info* info) { return *static_cast<Reader*>(info->client_data); }

    [[noreturn]] void leave(const char* why)
    {
        std::snprintf(message.data(), message.size(), "%s", why);
        std::longjmp(escape, 1); // NOLINT(modernize-avoid-setjmp-longjmp): libjpeg is C
    }
};

void fail(j_common_ptr info)
{
    Reader& reader = Reader::of(info);
    std::array<char, JMSG_LENGTH_MAX> text {};
    info->err->format_message(info, text.data());
    reader.leave(text.data());
}

void ignoreMessage(j_common_ptr /*info*/, int /*level*/) { }

void begin(j_decompress_ptr /*info*/) { }

boolean fillBuffer(j_decompress_ptr info)
{
    Reader& reader = Reader::of(info);
    const std::size_t got = reader.file.readInto(reader.at, reader.buffer.data(), reader.buffer.size());
    // libjpeg would paint the rest grey
    if (got == 0)
        reader.leave("it ends before its picture does");
    reader.at += static_cast<std::int64_t>(got);
    reader.source.next_input_byte = reader.buffer.data();
    reader.source.bytes_in_buffer = got;
    return TRUE;
}

void skipBytes(j_decompress_ptr info, long count)
{
    Reader& reader = Reader::of(info);
    if (count <= 0)
        return;
    const std::size_t inside = std::min(static_cast<std::size_t>(count), reader.source.bytes_in_buffer);
    reader.source.next_input_byte += inside;
    reader.source.bytes_in_buffer -= inside;
    reader.at += count - static_cast<long>(inside);
}

/// Called for every band of rows, and while the scans of a progressive file are gathered.
void poll(j_common_ptr info)
{
    Reader& reader = Reader::of(info);
    if (reader.context.stopRequested())
        reader.leave("cancelled");
    if (reader.info.input_scan_number > kMostScans)
        reader.leave("it has too many scans");
}

void connect(Reader& reader)
{
    jpeg_decompress_struct& info = reader.info;
    info.err = jpeg_std_error(&reader.errors);
    reader.errors.error_exit = fail;
    reader.errors.emit_message = ignoreMessage;
    info.client_data = &reader; // jpeg_create_decompress() keeps it and the error manager
    jpeg_create_decompress(&info);
    reader.source.init_source = begin;
    reader.source.fill_input_buffer = fillBuffer;
    reader.source.skip_input_data = skipBytes;
    reader.source.resync_to_restart = jpeg_resync_to_restart;
    reader.source.term_source = begin;
    info.src = &reader.source;
    reader.progress.progress_monitor = poll;
    info.progress = &reader.progress;
}

void chooseOutput(jpeg_decompress_struct& info, int enough)
{
    const bool inks = info.jpeg_color_space == JCS_CMYK || info.jpeg_color_space == JCS_YCCK;
    info.out_color_space = inks ? JCS_CMYK : JCS_EXT_RGBA;
    const unsigned longest = std::max(info.image_width, info.image_height);
    for (const unsigned shrink : kShrink) {
        if (enough > 0 && longest >= shrink * static_cast<unsigned>(enough)) {
            info.scale_num = 1;
            info.scale_denom = shrink;
            break;
        }
    }
}

/// \return whether the size is one that is read and `image` has it
bool makeRoom(const Reader& reader, QImage& image)
{
    const jpeg_decompress_struct& info = reader.info;
    if (!checkSize(reader.file, info.image_width, info.image_height))
        return false;
    image = QImage(static_cast<int>(info.output_width), static_cast<int>(info.output_height), QImage::Format_RGBA8888);
    return !image.isNull();
}

/// What four inks look like without their profile. Adobe's programs, which write nearly all such files, store how much
/// light an ink lets through and say so by a marker.
void inksToColour(uchar* row, int width, bool inverted)
{
    for (uchar* p = row; p != row + static_cast<std::ptrdiff_t>(width) * 4; p += 4) {
        const auto through = [inverted](uchar ink) { return static_cast<unsigned>(inverted ? ink : 255 - ink); };
        const unsigned key = through(p[3]);
        for (int i = 0; i < 3; ++i)
            p[i] = static_cast<uchar>(through(p[i]) * key / 255);
        p[3] = 255;
    }
}

/// \return false: reader.message says why. No object with a destructor may live here: leave() jumps over it.
bool readAll(Reader& reader, int enough, QImage& image)
{
    // NOLINTNEXTLINE(modernize-avoid-setjmp-longjmp): the one way out of libjpeg that it documents
    if (setjmp(reader.escape) != 0)
        return false;
    connect(reader);
    jpeg_decompress_struct& info = reader.info;
    jpeg_read_header(&info, TRUE);
    chooseOutput(info, enough);
    jpeg_calc_output_dimensions(&info);
    if (!makeRoom(reader, image))
        reader.leave("not enough memory for its pixels");
    jpeg_start_decompress(&info);
    while (info.output_scanline < info.output_height) {
        JSAMPROW row = image.scanLine(static_cast<int>(info.output_scanline));
        jpeg_read_scanlines(&info, &row, 1);
        if (info.out_color_space == JCS_CMYK)
            inksToColour(row, image.width(), info.saw_Adobe_marker != FALSE);
    }
    return true;
}

} // namespace

Result<QImage> readJpeg(const SourceFile& file, int enough, const JobContext& context)
{
    const auto reader = std::make_unique<Reader>(file, context);
    QImage image;
    if (readAll(*reader, enough, image))
        return image;
    if (auto go = context.checkpoint(); !go)
        return go.error();
    return Error { ErrorCode::InvalidInput,
                   fmt::format("{}: a broken or cut jpeg file ({}); save or copy it again", file.name(),
                               reader->message.data()) };
}

} // namespace orfeas::image
