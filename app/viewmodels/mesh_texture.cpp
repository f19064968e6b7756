#include "app/viewmodels/mesh_texture.h"

namespace orfeas::viewmodels {

MeshTexture::MeshTexture(QQuick3DObject* parent) : QQuick3DTextureData(parent)
{
    setPixels({}, {});
}

void MeshTexture::setPixels(const QByteArray& rgba, QSize size, bool translucent)
{
    const bool none = rgba.isEmpty() || rgba.size() != qsizetype { 4 } * size.width() * size.height();
    setFormat(RGBA8);
    setHasTransparency(translucent);
    setSize(none ? QSize(1, 1) : size);
    setTextureData(none ? QByteArray(4, '\xff') : rgba);
    update();
}

} // namespace orfeas::viewmodels
