#include "core/image/matte_file.h"

#include "core/base/atomic_file.h"
#include "core/image/decode.h"
#include "core/image/encode.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <system_error>

namespace orfeas::image {

Digest matteDigest(const Matte& matte)
{
    Sha256 sum;
    sum.add(fmt::format("orfeas matte\n{} {}\n", matte.width, matte.height));
    sum.add(matte.alpha.data(), matte.alpha.size());
    return sum.finish();
}

Result<std::filesystem::path> saveMatte(const Matte& matte, const std::filesystem::path& folder,
                                        const JobContext& context)
{
    const auto count = static_cast<std::size_t>(std::max(0, matte.width)) * std::max(0, matte.height);
    if (matte.empty() || matte.alpha.size() != count)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("a matte of {} x {} px has {} values", matte.width, matte.height,
                                   matte.alpha.size()) };
    std::vector<Rgba8> grey;
    grey.reserve(count);
    for (const std::uint8_t a : matte.alpha)
        grey.push_back({ a, a, a, 255 });
    const auto png = encodePng(matte.width, matte.height, grey, false, context);
    if (!png)
        return png.error();
    std::error_code failed;
    std::filesystem::create_directories(folder, failed); // what then fails says more
    auto path = folder / (matteDigest(matte).hex() + ".png");
    const std::array pieces { std::string_view(reinterpret_cast<const char*>(png->data()), png->size()) };
    if (auto written = writeFileAtomically(path, pieces, true); !written)
        return written.error();
    return path;
}

Result<Matte> loadMatte(const std::filesystem::path& path, std::string_view digest, const JobContext& context)
{
    const auto picture = decode(path, context);
    if (!picture)
        return Error { picture.error().code,
                       picture.error().code == ErrorCode::Cancelled
                           ? picture.error().message
                           : fmt::format("the mended matte: {}; mend it again", picture.error().message) };
    Matte matte { picture->image.width, picture->image.height, {} };
    matte.alpha.reserve(picture->image.pixels.size());
    for (const Rgba8& pixel : picture->image.pixels)
        matte.alpha.push_back(pixel.r);
    if (matteDigest(matte).hex() != digest)
        return Error { ErrorCode::InvalidInput,
                       fmt::format("the mended matte {} was changed since; mend it again", path.string()) };
    return matte;
}

} // namespace orfeas::image
