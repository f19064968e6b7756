#include "core/image/codecs.h"

#include <ImfChannelList.h>
#include <ImfFrameBuffer.h>
#include <ImfHeader.h>
#include <ImfIO.h>
#include <ImfInputFile.h>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace orfeas::image {

namespace {

class Stream : public Imf::IStream {
public:
    explicit Stream(const SourceFile& file) : IStream(file.name().c_str()), m_file(file) { }
    bool read(char c[], int n) override
    {
        if (m_file.readInto(m_at, c, static_cast<std::size_t>(n)) != static_cast<std::size_t>(n))
            throw std::runtime_error("it ends too early");
        m_at += n;
        return m_at < m_file.size();
    }
    std::uint64_t tellg() override { return static_cast<std::uint64_t>(m_at); }
    void seekg(std::uint64_t to) override { m_at = static_cast<std::int64_t>(to); }

private:
    const SourceFile& m_file;
    std::int64_t m_at = 0;
};

std::uint8_t encode(float linear)
{
    if (!(linear > 0)) // not-a-number too
        return 0;
    const float v = std::min(linear, 1.0F);
    const float s = v <= 0.0031308F ? v * 12.92F : 1.055F * std::pow(v, 1 / 2.4F) - 0.055F;
    return static_cast<std::uint8_t>(std::lround(s * 255));
}

Picture readPixels(Stream& stream, const JobContext& context)
{
    Imf::InputFile input(stream, 1);
    const Imath::Box2i window = input.header().dataWindow();
    const Imf::ChannelList& channels = input.header().channels();
    const int width = window.max.x - window.min.x + 1;
    const int height = window.max.y - window.min.y + 1;
    const bool colour = channels.findChannel("R") != nullptr || channels.findChannel("G") != nullptr;
    if (!colour && channels.findChannel("Y") == nullptr)
        throw std::runtime_error("it has neither R, G, B nor Y");
    std::vector<float> row(static_cast<std::size_t>(width) * 4);
    Picture picture;
    picture.format = "exr";
    picture.image = { width, height, std::vector<Rgba8>(static_cast<std::size_t>(width) * height) };
    for (int y = 0; y < height && !context.stopRequested(); ++y) {
        Imf::FrameBuffer frame;
        const auto add = [&](const char* name, int slot, double absent) {
            // rows of no height: each scan line lands in the same buffer
            char* base = reinterpret_cast<char*>(row.data() + slot)
                - static_cast<std::ptrdiff_t>(window.min.x) * static_cast<std::ptrdiff_t>(4 * sizeof(float));
            frame.insert(name, Imf::Slice(Imf::FLOAT, base, 4 * sizeof(float), 0, 1, 1, absent));
        };
        add(colour ? "R" : "Y", 0, 0);
        if (colour) {
            add("G", 1, 0);
            add("B", 2, 0);
        }
        add("A", 3, 1);
        input.setFrameBuffer(frame);
        input.readPixels(window.min.y + y);
        for (int x = 0; x < width; ++x) {
            const float* p = row.data() + static_cast<std::size_t>(x) * 4;
            // stored premultiplied: light, not paint
            const float a = std::isfinite(p[3]) ? std::clamp(p[3], 0.0F, 1.0F) : 1.0F;
            const float scale = a > 0 ? 1 / a : 0;
            const auto channel = [&](int i) { return encode(p[colour ? i : 0] * scale); };
            picture.image.at(x, y) = { channel(0), channel(1), channel(2),
                                       static_cast<std::uint8_t>(std::lround(a * 255)) };
        }
    }
    return picture;
}

} // namespace

Result<Picture> decodeExr(const SourceFile& file, const PictureHeader& header, const JobContext& context)
{
    try {
        Stream stream(file);
        return readPixels(stream, context);
    } catch (const std::bad_alloc&) {
        return Error { ErrorCode::OutOfMemory,
                       fmt::format("{}: not enough memory for {} x {} px", file.name(), header.width, header.height) };
    } catch (const std::exception& e) {
        return Error { ErrorCode::InvalidInput,
                       fmt::format("{}: a broken or cut exr file ({}); save it again", file.name(), e.what()) };
    }
}

} // namespace orfeas::image
