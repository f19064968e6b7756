#pragma once

#include "app/viewmodels/mesh_geometry.h"
#include "app/viewmodels/mesh_texture.h"

#include <QObject>
#include <QThreadPool>
#include <QVector3D>
#include <QtQmlIntegration>

#include <memory>
#include <optional>

namespace orfeas::viewmodels {

/// What one viewport shows: takes meshes, lays them out in a worker and swaps them in on the GUI thread, where a swap
/// only hands buffers over. Of meshes that arrive while one is being laid out only the newest is kept.
/// \thread GUI
class MeshDisplay : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(orfeas::viewmodels::MeshGeometry* geometry READ geometry CONSTANT)
    /// a stand-in of few triangles for moments when drawing is slow, while hasLight; a small mesh needs none
    Q_PROPERTY(orfeas::viewmodels::MeshGeometry* light READ light CONSTANT)
    Q_PROPERTY(bool hasLight READ hasLight NOTIFY swapped)
    Q_PROPERTY(orfeas::viewmodels::MeshGeometry* edges READ edges CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::MeshTexture* texture READ texture CONSTANT)
    Q_PROPERTY(orfeas::viewmodels::MeshTexture* shadow READ shadow CONSTANT)
    /// false until the first mesh is in, and after clear()
    Q_PROPERTY(bool filled READ filled NOTIFY swapped)
    Q_PROPERTY(bool hasTexture READ hasTexture NOTIFY swapped)
    Q_PROPERTY(bool hasColours READ hasColours NOTIFY swapped)
    Q_PROPERTY(int vertexCount READ vertexCount NOTIFY swapped)
    Q_PROPERTY(int triangleCount READ triangleCount NOTIFY swapped)
    /// corners of the bounds, in the mesh's own frame (y up, front +z)
    Q_PROPERTY(QVector3D lowest READ lowest NOTIFY swapped)
    Q_PROPERTY(QVector3D highest READ highest NOTIFY swapped)
    /// side of the square on the ground that `shadow` covers
    Q_PROPERTY(float shadowSize READ shadowSize NOTIFY swapped)
    /// a mesh is being laid out
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
    /// whether `edges` are wanted; they are made when first asked for
    Q_PROPERTY(bool wireframe READ wireframe WRITE setWireframe NOTIFY wireframeChanged)
    /// `edges` belong to the mesh that is shown
    Q_PROPERTY(bool edgesReady READ edgesReady NOTIFY edgesReadyChanged)

public:
    explicit MeshDisplay(QObject* parent = nullptr);
    ~MeshDisplay() override;

    /// Shows `mesh` as soon as its buffers are made; null clears.
    /// \pre every index of `mesh` is in range
    void show(std::shared_ptr<const mesh::Mesh> mesh);
    Q_INVOKABLE void clear();
    /// How far the mesh is from `origin` along the unit vector `direction`; negative where the ray misses it.
    Q_INVOKABLE float distanceAlong(QVector3D origin, QVector3D direction) const;

    MeshGeometry* geometry() { return &m_geometry; }
    MeshGeometry* light() { return &m_light; }
    MeshGeometry* edges() { return &m_edges; }
    MeshTexture* texture() { return &m_texture; }
    MeshTexture* shadow() { return &m_shadow; }
    /// The mesh in the buffers; null: none. What show() was given last is in them only after swapped().
    const std::shared_ptr<const mesh::Mesh>& shown() const { return m_shown; }
    bool filled() const { return m_shown != nullptr; }
    bool hasLight() const { return m_hasLight; }
    bool hasTexture() const { return m_hasTexture; }
    bool hasColours() const { return m_hasColours; }
    int vertexCount() const { return m_vertexCount; }
    int triangleCount() const { return m_triangleCount; }
    QVector3D lowest() const { return m_lowest; }
    QVector3D highest() const { return m_highest; }
    float shadowSize() const;
    bool busy() const { return m_busy; }
    bool wireframe() const { return m_wireframe; }
    void setWireframe(bool on);
    bool edgesReady() const { return m_edgesReady; }

Q_SIGNALS:
    void swapped();
    void busyChanged();
    void wireframeChanged();
    void edgesReadyChanged();

private:
    struct Built;

    void startNext();
    void finish(const std::shared_ptr<Built>& built);
    void swap(Built& built);
    void setEdgesReady(bool ready);
    void setBusy(bool busy);

    MeshGeometry m_geometry;
    MeshGeometry m_light;
    MeshGeometry m_edges;
    MeshTexture m_texture;
    MeshTexture m_shadow;
    std::shared_ptr<const mesh::Mesh> m_shown; ///< in the buffers now
    std::shared_ptr<const mesh::Mesh> m_pending; ///< to be laid out next
    quint64 m_generation = 0; ///< of the last show() or clear(); what was started before it is dropped
    bool m_busy = false;
    bool m_wireframe = false;
    bool m_edgesReady = false;
    bool m_hasLight = false;
    bool m_hasTexture = false;
    bool m_hasColours = false;
    int m_vertexCount = 0;
    int m_triangleCount = 0;
    QVector3D m_lowest;
    QVector3D m_highest;
    QThreadPool m_pool; ///< one thread; last, so that it is waited for before anything else goes
};

} // namespace orfeas::viewmodels
