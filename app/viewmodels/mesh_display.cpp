#include "app/viewmodels/mesh_display.h"

#include "app/viewmodels/ground_shadow.h"
#include "app/viewmodels/mesh_lod.h"
#include "app/viewmodels/ray_hit.h"

#include <QFuture>
#include <QtConcurrent>

#include <algorithm>

namespace orfeas::viewmodels {

/// The outcome of one turn of the worker: a mesh with its shadow, or only the edges of the mesh that is shown already.
struct MeshDisplay::Built {
    quint64 generation = 0;
    std::shared_ptr<const mesh::Mesh> mesh;
    std::optional<MeshPacket> packet;
    std::optional<MeshPacket> light;
    std::optional<EdgePacket> edges;
    QByteArray shadow;
};

namespace {

constexpr std::size_t kLightTriangles = 40'000; ///< two processor cores draw so many in about 20 ms

} // namespace

MeshDisplay::MeshDisplay(QObject* parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

MeshDisplay::~MeshDisplay()
{
    m_pool.waitForDone();
}

void MeshDisplay::show(std::shared_ptr<const mesh::Mesh> mesh)
{
    if (!mesh) {
        clear();
        return;
    }
    ++m_generation;
    m_pending = std::move(mesh);
    startNext();
}

void MeshDisplay::clear()
{
    ++m_generation;
    m_pending.reset();
    Built nothing;
    nothing.packet.emplace();
    swap(nothing);
}

void MeshDisplay::setWireframe(bool on)
{
    if (m_wireframe == on)
        return;
    m_wireframe = on;
    Q_EMIT wireframeChanged();
    startNext();
}

void MeshDisplay::startNext()
{
    const bool onlyEdges = !m_pending && m_shown && m_wireframe && !m_edgesReady;
    if (m_busy || (!m_pending && !onlyEdges))
        return;
    auto built = std::make_shared<Built>();
    built->generation = m_generation;
    built->mesh = onlyEdges ? m_shown : std::exchange(m_pending, nullptr);
    setBusy(true);
    QtConcurrent::run(&m_pool, [built, onlyEdges, withEdges = m_wireframe] {
        if (!onlyEdges) {
            built->packet = packMesh(*built->mesh);
            built->shadow = groundShadow(*built->mesh);
            if (built->mesh->triangles.size() > 2 * kLightTriangles)
                built->light = packMesh(lightened(*built->mesh, kLightTriangles));
        }
        if (withEdges)
            built->edges = packEdges(*built->mesh);
    }).then(this, [this, built] { finish(built); });
}

void MeshDisplay::finish(const std::shared_ptr<Built>& built)
{
    if (built->generation == m_generation)
        swap(*built);
    m_busy = false;
    startNext();
    if (!m_busy)
        Q_EMIT busyChanged();
}

void MeshDisplay::swap(Built& built)
{
    if (built.packet) {
        MeshPacket& packet = *built.packet;
        m_shown = built.mesh;
        m_vertexCount = packet.vertexCount;
        m_triangleCount = packet.triangleCount;
        m_lowest = packet.lo;
        m_highest = packet.hi;
        m_hasColours = packet.hasColours;
        m_hasTexture = !packet.texture.isEmpty();
        m_texture.setPixels(packet.texture, packet.textureSize);
        m_shadow.setPixels(built.shadow, { kShadowSide, kShadowSide }, true);
        m_hasLight = built.light.has_value();
        if (built.light)
            m_light.setMesh(std::move(*built.light));
        else
            m_light.setEmpty();
        if (packet.vertexCount > 0)
            m_geometry.setMesh(std::move(packet));
        else
            m_geometry.setEmpty();
        setEdgesReady(false);
    }
    if (built.edges) {
        m_edges.setEdges(std::move(*built.edges));
        setEdgesReady(true);
    }
    if (built.packet)
        Q_EMIT swapped();
}

float MeshDisplay::distanceAlong(QVector3D origin, QVector3D direction) const
{
    const auto plain = [](QVector3D p) { return Vec3f { p.x(), p.y(), p.z() }; };
    return m_shown ? firstHit(*m_shown, plain(origin), plain(direction)).value_or(-1) : -1;
}

float MeshDisplay::shadowSize() const
{
    const QVector3D size = m_highest - m_lowest;
    return kShadowReach * std::max(size.x(), size.z());
}

void MeshDisplay::setEdgesReady(bool ready)
{
    if (std::exchange(m_edgesReady, ready) != ready)
        Q_EMIT edgesReadyChanged();
}

void MeshDisplay::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

} // namespace orfeas::viewmodels
