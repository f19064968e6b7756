#include "core/image/codecs.h"

#include <QColorSpace>
#include <QIODevice>
#include <QImageReader>

#include <fmt/format.h>

#include <mutex>

namespace orfeas::image {

namespace {

constexpr int kAllocationMiB = 640; ///< 64 Mpx of 16-bit RGBA and some; the size itself was checked in the header

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
            return 0; // not -1, which libtiff 4.5 takes for a count and writes in front of its buffer
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

Result<QImage> readByQt(const SourceFile& file, const PictureHeader& header, QImageReader& reader)
{
    QImage image;
    // a cut PNG gives a picture and says false: only the answer counts
    if (!reader.read(&image) || image.isNull())
        return broken(file, header.format, reader.errorString().toStdString());
    if (auto size = checkSize(file, image.width(), image.height()); !size)
        return size.error();
    return image;
}

} // namespace

Result<Picture> decodeWithQt(const SourceFile& file, const PictureHeader& header, int enough, const JobContext& context)
{
    static std::once_flag raised;
    std::call_once(raised, [] { QImageReader::setAllocationLimit(kAllocationMiB); });
    StoppableFile device(file, context);
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return Error { ErrorCode::Io, fmt::format("{}: cannot be read", file.name()) };
    const QByteArray format = QByteArray::fromStdString(std::string(formatName(header.format)));
    QImageReader reader(&device, format);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(false);
    const bool jpeg = header.format == Format::Jpeg;
    QByteArray profile = header.cmyk ? QByteArray() : embeddedProfile(file, header);
    auto image = jpeg ? readJpeg(file, enough, context) : readByQt(file, header, reader);
    if (!image)
        return image.error();
    if (jpeg && !profile.isEmpty())
        image->setColorSpace(QColorSpace::fromIccProfile(profile));
    if (image->colorSpace().isValid())
        profile.clear();
    Picture picture;
    picture.format = formatName(header.format);
    addNotes(header, reader.supportsAnimation() ? reader.imageCount() : 1, picture.notes);
    auto converted = toSrgb(*image, profile, header.grey, picture.notes, context);
    *image = {};
    if (!converted)
        return converted.error();
    auto upright = turned(std::move(*converted), reader.transformation(), context);
    if (!upright)
        return upright.error();
    picture.image = std::move(*upright);
    return picture;
}

} // namespace orfeas::image
