#pragma once

#include "app/viewmodels/mesh_packet.h"

#include <QQuick3DGeometry>
#include <QtQmlIntegration>

namespace orfeas::viewmodels {

/// The buffers of one mesh, or of its edges, as Qt Quick 3D draws them. \thread GUI
class MeshGeometry : public QQuick3DGeometry {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes with a MeshDisplay")

public:
    explicit MeshGeometry(QQuick3DObject* parent = nullptr);

    /// Replaces all buffers; nothing is copied.
    void setMesh(MeshPacket&& packet);
    void setEdges(EdgePacket&& packet);
    void setEmpty();

private:
    void setBuffers(QByteArray&& vertices, QByteArray&& indices, int stride);
};

} // namespace orfeas::viewmodels
