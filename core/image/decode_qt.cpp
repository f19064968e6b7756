#include "core/image/codecs.h"

#include <QColorSpace>
#include <QFile>
#include <QImageReader>

#include <fmt/format.h>

#include <algorithm>
#include <mutex>

namespace orfeas::image {

namespace {

constexpr int kAllocationMiB = 640; ///< 64 Mpx of 16-bit RGBA and some; the size itself was checked in the header
constexpr std::int64_t kTailStep = 65'536;

/// A JPEG cut short decodes to grey below the cut without an error, but has no end marker after its first scan.
bool hasEndMarker(const SourceFile& file, std::int64_t dataOffset)
{
    for (std::int64_t end = file.size(); end > dataOffset; end -= kTailStep) {
        const std::int64_t begin = std::max(dataOffset, end - kTailStep);
        const auto bytes = file.read(begin, static_cast<std::size_t>(end - begin + 1));
        for (std::size_t i = bytes.size(); i-- > 1;) {
            if (bytes[i - 1] == 0xff && bytes[i] == 0xd9)
                return true;
        }
    }
    return false;
}

Error broken(const SourceFile& file, Format format, const std::string& why)
{
    return { ErrorCode::InvalidInput,
             fmt::format("{}: a broken or cut {} file ({}); save or copy it again", file.name(), formatName(format),
                         why) };
}

void addNotes(const PictureHeader& header, int frames, std::vector<std::string>& notes)
{
    if (frames > 1)
        notes.push_back(fmt::format("first of {} frames", frames));
    if (header.cmyk)
        notes.emplace_back("four inks turned to sRGB without their profile; colours may differ from print");
}

} // namespace

Result<Picture> decodeWithQt(const SourceFile& file, const PictureHeader& header)
{
    static std::once_flag raised;
    std::call_once(raised, [] { QImageReader::setAllocationLimit(kAllocationMiB); });
    if (header.format == Format::Jpeg && !hasEndMarker(file, header.dataOffset))
        return broken(file, header.format, "it ends before its picture does");

    QFile device;
    if (!device.open(file.descriptor(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle) || !device.seek(0))
        return Error { ErrorCode::Io, fmt::format("{}: cannot be read", file.name()) };
    const QByteArray format = QByteArray::fromStdString(std::string(formatName(header.format)));
    QImageReader reader(&device, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true);
    QImage image;
    // a cut PNG gives a picture and says false: only the answer counts
    if (!reader.read(&image) || image.isNull())
        return broken(file, header.format, reader.errorString().toStdString());
    if (auto size = checkSize(file, image.width(), image.height()); !size)
        return size.error();
    Picture picture;
    picture.format = formatName(header.format);
    addNotes(header, reader.supportsAnimation() ? reader.imageCount() : 1, picture.notes);
    const QByteArray profile =
        image.colorSpace().isValid() || header.cmyk ? QByteArray() : embeddedProfile(file, header);
    picture.image = toSrgb(std::move(image), profile, header.grey, picture.notes);
    return picture;
}

} // namespace orfeas::image
