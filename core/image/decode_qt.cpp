#include "core/image/codecs.h"

#include <QColorSpace>
#include <QIODevice>
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

/// Ends early when a stop is asked for, and with it the decoder that reads from it.
class StoppableFile : public QIODevice {
public:
    StoppableFile(const SourceFile& file, const JobContext& context) : m_file(file), m_context(context) { }
    bool isSequential() const override { return false; }
    qint64 size() const override { return m_file.size(); }

    bool seek(qint64 to) override
    {
        m_at = to;
        return QIODevice::seek(to);
    }

protected:
    qint64 readData(char* to, qint64 count) override
    {
        if (m_context.stopRequested())
            return -1;
        const auto got = static_cast<qint64>(m_file.readInto(m_at, to, static_cast<std::size_t>(count)));
        m_at += got;
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    const SourceFile& m_file;
    const JobContext& m_context;
    qint64 m_at = 0;
};

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

Result<Picture> decodeWithQt(const SourceFile& file, const PictureHeader& header, const JobContext& context)
{
    static std::once_flag raised;
    std::call_once(raised, [] { QImageReader::setAllocationLimit(kAllocationMiB); });
    if (header.format == Format::Jpeg && !hasEndMarker(file, header.dataOffset))
        return broken(file, header.format, "it ends before its picture does");

    StoppableFile device(file, context);
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
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
    auto converted = toSrgb(image, profile, header.grey, picture.notes, context);
    if (!converted)
        return converted.error();
    picture.image = std::move(*converted);
    return picture;
}

} // namespace orfeas::image
