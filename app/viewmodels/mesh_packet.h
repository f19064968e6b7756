#pragma once

#include "core/mesh/mesh.h"

#include <QByteArray>
#include <QImage>
#include <QVector3D>

namespace orfeas::viewmodels {

/// One vertex as the graphics card reads it: 48 bytes, interleaved.
struct PackedVertex {
    Vec3f position;
    Vec3f normal; ///< unit length
    float colour[4]; ///< linear light, straight alpha
    Vec2f uv; ///< v down, as glTF
};
static_assert(sizeof(PackedVertex) == 48);

/// What the viewport uploads for one mesh; made in a worker, moved to the GUI thread.
struct MeshPacket {
    QByteArray vertices; ///< PackedVertex[vertexCount]
    QByteArray indices; ///< uint32[3 * triangleCount]
    int vertexCount = 0;
    int triangleCount = 0;
    QVector3D lo; ///< bounds; both zero for an empty mesh
    QVector3D hi;
    bool hasColours = false;
    QByteArray texture; ///< RGBA8 sRGB [height * width], empty: none
    QSize textureSize;
};

/// Every edge of a mesh once, for drawing as lines.
struct EdgePacket {
    QByteArray vertices; ///< float32 [V, 3], the mesh's own positions
    QByteArray indices; ///< uint32[2 * edgeCount]
    int edgeCount = 0;
    QVector3D lo;
    QVector3D hi;
};

/// Lays `mesh` out for drawing. A mesh without normals gets area-weighted ones, so corners that its faces share are
/// smooth and corners that they do not share stay flat; one without colours is white. sRGB colours become linear, in
/// which light adds up.
/// \pre every index is smaller than the number of positions  \thread any  \cost O(V + T), 1 M triangles in 30 ms
MeshPacket packMesh(const mesh::Mesh& mesh);

/// The edges of `mesh`. Corners at the same place count as one, so an edge along a seam of the texture is drawn once.
/// \pre as packMesh  \thread any  \cost O(T log T)
EdgePacket packEdges(const mesh::Mesh& mesh);

/// Unit normals of the corners, each the mean of its triangles' weighted by area; (0, 0, 1) where there is none.
std::vector<Vec3f> areaWeightedNormals(const mesh::Mesh& mesh);

} // namespace orfeas::viewmodels
