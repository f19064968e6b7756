#include "core/image/codecs.h"

#include <algorithm>
#include <cstring>
#include <map>

namespace orfeas::image {

namespace {

constexpr std::size_t kMaxProfileBytes = 4U << 20U; ///< printers' profiles have up to 2.5 MB

std::uint32_t big(const std::vector<std::uint8_t>& b, std::size_t at, int count)
{
    std::uint32_t value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8U) | b[at + i];
    return value;
}

/// Joins the numbered APP2 pieces.
QByteArray jpegProfile(const SourceFile& file, std::int64_t end)
{
    std::map<int, QByteArray> pieces;
    std::int64_t at = 2;
    while (at + 4 < end) {
        const auto head = file.read(at, 18);
        if (head.size() < 18 || head[0] != 0xff)
            break;
        if (head[1] == 0xff) {
            ++at;
            continue;
        }
        const std::size_t length = std::max<std::uint32_t>(2, big(head, 2, 2));
        if (head[1] == 0xe2 && length > 16 && std::memcmp(head.data() + 4, "ICC_PROFILE", 12) == 0) {
            const auto body = file.read(at + 18, length - 16);
            pieces[head[16]] =
                QByteArray(reinterpret_cast<const char*>(body.data()), static_cast<qsizetype>(body.size()));
        }
        at += 2 + static_cast<std::int64_t>(length);
    }
    QByteArray profile;
    for (const auto& [number, piece] : pieces)
        profile += piece;
    return profile;
}

QByteArray pngProfile(const SourceFile& file)
{
    std::int64_t at = 8;
    for (int chunks = 0; chunks < 64; ++chunks) { // the profile comes before palette and pixels
        const auto head = file.read(at, 8);
        if (head.size() < 8 || std::memcmp(head.data() + 4, "IDAT", 4) == 0)
            break;
        const std::size_t length = big(head, 0, 4);
        if (std::memcmp(head.data() + 4, "iCCP", 4) == 0 && length < kMaxProfileBytes) {
            const auto body = file.read(at + 8, length);
            const auto nameEnd = std::find(body.begin(), body.end(), std::uint8_t { 0 });
            if (body.end() - nameEnd < 8)
                break;
            // qUncompress wants the expected size first; the true one stands in the profile's own first bytes
            QByteArray packed("\0\0\x10\0", 4);
            packed.append(reinterpret_cast<const char*>(&*(nameEnd + 2)), body.end() - nameEnd - 2);
            const QByteArray profile = qUncompress(packed);
            return static_cast<std::size_t>(profile.size()) <= kMaxProfileBytes ? profile : QByteArray();
        }
        at += 12 + static_cast<std::int64_t>(length);
    }
    return {};
}

} // namespace

QByteArray embeddedProfile(const SourceFile& file, const PictureHeader& header)
{
    if (header.format == Format::Jpeg)
        return jpegProfile(file, header.dataOffset);
    // only where Qt cannot read it itself: unpacking a hostile profile twice has no use
    if (header.format == Format::Png && header.grey)
        return pngProfile(file);
    return {};
}

} // namespace orfeas::image
