#include "core/asset/texture_file.h"

#include "core/image/decode.h"

namespace orfeas::asset {

namespace {

Result<std::shared_ptr<const mesh::Texture>> textureOf(Result<image::Picture> picture)
{
    if (!picture)
        return picture.error();
    image::Image& image = picture->image;
    return std::make_shared<const mesh::Texture>(mesh::Texture { image.width, image.height, std::move(image.pixels) });
}

} // namespace

Result<std::shared_ptr<const mesh::Texture>> textureFromBytes(std::string_view bytes, const std::string& name)
{
    return textureOf(image::decodeBytes(bytes, name, {}));
}

Result<std::shared_ptr<const mesh::Texture>> textureFromFile(const std::filesystem::path& path)
{
    return textureOf(image::decode(path, {}));
}

} // namespace orfeas::asset
