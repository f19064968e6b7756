#include "app/viewmodels/mesh_geometry.h"

#include <cstddef>

namespace orfeas::viewmodels {

MeshGeometry::MeshGeometry(QQuick3DObject* parent) : QQuick3DGeometry(parent)
{
    setEmpty();
}

void MeshGeometry::setBuffers(QByteArray&& vertices, QByteArray&& indices, int stride)
{
    clear();
    setStride(stride);
    addAttribute(Attribute::PositionSemantic, 0, Attribute::F32Type);
    addAttribute(Attribute::IndexSemantic, 0, Attribute::U32Type);
    setVertexData(vertices);
    setIndexData(indices);
}

void MeshGeometry::setMesh(MeshPacket&& packet)
{
    setBuffers(std::move(packet.vertices), std::move(packet.indices), sizeof(PackedVertex));
    addAttribute(Attribute::NormalSemantic, offsetof(PackedVertex, normal), Attribute::F32Type);
    addAttribute(Attribute::ColorSemantic, offsetof(PackedVertex, colour), Attribute::F32Type);
    addAttribute(Attribute::TexCoordSemantic, offsetof(PackedVertex, uv), Attribute::F32Type);
    setPrimitiveType(PrimitiveType::Triangles);
    setBounds(packet.lo, packet.hi);
    update();
}

void MeshGeometry::setEdges(EdgePacket&& packet)
{
    setBuffers(std::move(packet.vertices), std::move(packet.indices), sizeof(Vec3f));
    setPrimitiveType(PrimitiveType::Lines);
    setBounds(packet.lo, packet.hi);
    update();
}

void MeshGeometry::setEmpty()
{
    // Qt Quick 3D 6.4 divides by the stride and looks for vertices even of a model that is not visible
    setBuffers(QByteArray(3 * sizeof(PackedVertex), '\0'), QByteArray(3 * sizeof(quint32), '\0'), sizeof(PackedVertex));
    setBounds({}, {});
    update();
}

} // namespace orfeas::viewmodels
