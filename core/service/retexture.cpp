#include "core/service/retexture.h"

#include "core/image/cutout.h"
#include "core/image/decode.h"
#include "core/mesh/retexture.h"

namespace orfeas::service {

namespace {

/// Where a view's camera stands, as mesh::SidePicture counts.
float azimuthOf(engine::View view)
{
    switch (view) {
    case engine::View::Front:
        return 0;
    case engine::View::Right:
        return 90;
    case engine::View::Back:
        return 180;
    case engine::View::Left:
        break;
    }
    return 270;
}

} // namespace

Result<Retextured> retexture(const mesh::Mesh& mesh,
                             const std::array<std::filesystem::path, engine::kViews.size()>& pictures, int side,
                             const JobContext& context)
{
    Retextured out;
    std::vector<mesh::SidePicture> sides;
    for (const engine::View view : engine::kViews) {
        const std::filesystem::path& path = pictures[static_cast<std::size_t>(view)];
        if (path.empty())
            continue;
        const auto picture = image::decode(path, context);
        if (!picture)
            return picture.error();
        auto cutout = image::cutOut(*picture, context);
        if (!cutout)
            return Error { cutout.error().code, path.string() + ": " + cutout.error().message };
        for (const std::string& warning : cutout->warnings)
            out.warnings.push_back(path.string() + ": " + warning);
        image::Image& image = cutout->image;
        sides.push_back({ { image.width, image.height, std::move(image.pixels) }, azimuthOf(view) });
    }
    if (sides.empty())
        return Error { ErrorCode::InvalidInput, "no picture was given" };
    auto made = mesh::retextured(mesh, sides, { side }, context);
    if (!made)
        return made.error();
    out.mesh = std::move(*made);
    return out;
}

} // namespace orfeas::service
