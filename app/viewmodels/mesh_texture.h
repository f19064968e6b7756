#pragma once

#include <QQuick3DTextureData>
#include <QtQmlIntegration>

namespace orfeas::viewmodels {

/// Pixels in memory as a texture. \thread GUI
class MeshTexture : public QQuick3DTextureData {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a MeshDisplay")

public:
    explicit MeshTexture(QQuick3DObject* parent = nullptr);

    /// \param rgba  [height * width] RGBA8, rows top to bottom; shared, not copied. Empty: one white pixel.
    void setPixels(const QByteArray& rgba, QSize size, bool translucent = false);
};

} // namespace orfeas::viewmodels
