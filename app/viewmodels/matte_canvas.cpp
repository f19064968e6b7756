#include "app/viewmodels/matte_canvas.h"

#include <QImage>
#include <QQuickWindow>
#include <QSGSimpleTextureNode>

#include <algorithm>

namespace orfeas::viewmodels {

namespace {

int tilesAlong(int length)
{
    return (length + MatteCanvas::kTileSide - 1) / MatteCanvas::kTileSide;
}

/// One node a tile, all of them children of one.
class Tiles : public QSGNode {
public:
    QSize size; ///< px that they are for
    std::vector<QSGSimpleTextureNode*> nodes; ///< null: not made yet
};

} // namespace

MatteCanvas::MatteCanvas(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void MatteCanvas::setDesk(MatteDesk* desk)
{
    if (desk == m_desk)
        return;
    if (m_desk)
        disconnect(m_desk, nullptr, this, nullptr);
    m_desk = desk;
    if (m_desk)
        connect(m_desk, &MatteDesk::repaint, this, &MatteCanvas::soil);
    Q_EMIT deskChanged();
    soil({});
}

void MatteCanvas::soil(QRect part)
{
    const QSize size = m_desk ? m_desk->size() : QSize();
    const bool isOther = size != m_size || part.isNull();
    m_size = size;
    const int across = tilesAlong(std::max(0, size.width()));
    const int down = tilesAlong(std::max(0, size.height()));
    if (isOther) {
        m_dirty.assign(static_cast<std::size_t>(across) * down, true);
    } else {
        const int lastX = std::min(across - 1, part.right() / kTileSide);
        const int lastY = std::min(down - 1, part.bottom() / kTileSide);
        for (int y = std::max(0, part.top() / kTileSide); y <= lastY; ++y) {
            for (int x = std::max(0, part.left() / kTileSide); x <= lastX; ++x)
                m_dirty[static_cast<std::size_t>(y) * across + x] = true;
        }
    }
    setImplicitSize(size.width(), size.height());
    update();
}

QImage MatteCanvas::tile(const QRect& place) const
{
    std::vector<Rgba8> pixels(static_cast<std::size_t>(place.width()) * place.height());
    image::composeMatte(*m_desk->picture(), *m_desk->matte(), static_cast<image::MatteLook>(m_desk->look()),
                        { place.left(), place.top(), place.left() + place.width(), place.top() + place.height() },
                        pixels);
    const QImage view(reinterpret_cast<const uchar*>(pixels.data()), place.width(), place.height(),
                      QImage::Format_RGBX8888);
    return view.copy();
}

QSGNode* MatteCanvas::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/)
{
    auto* tiles = static_cast<Tiles*>(old);
    const bool isGone = !m_desk || m_desk->picture() == nullptr || m_desk->size() != m_size;
    if (isGone || (tiles != nullptr && tiles->size != m_size)) {
        delete tiles;
        tiles = nullptr;
    }
    if (isGone)
        return nullptr;
    const int across = tilesAlong(m_size.width());
    if (tiles == nullptr) {
        tiles = new Tiles;
        tiles->size = m_size;
        m_dirty.assign(m_dirty.size(), true);
        tiles->nodes.assign(m_dirty.size(), nullptr);
    }
    int made = 0;
    for (std::size_t i = 0; i < m_dirty.size(); ++i) {
        if (!m_dirty[i] || made == kMostTiles)
            continue;
        const QPoint corner(static_cast<int>(i) % across * kTileSide, static_cast<int>(i) / across * kTileSide);
        const QRect place = QRect(corner, QSize(kTileSide, kTileSide)).intersected({ QPoint(), m_size });
        auto* texture = window()->createTextureFromImage(
            tile(place), { QQuickWindow::TextureIsOpaque, QQuickWindow::TextureHasMipmaps });
        texture->setMipmapFiltering(QSGTexture::Linear);
        texture->setHorizontalWrapMode(QSGTexture::ClampToEdge);
        texture->setVerticalWrapMode(QSGTexture::ClampToEdge);
        QSGSimpleTextureNode*& node = tiles->nodes[i];
        if (node == nullptr) {
            node = new QSGSimpleTextureNode;
            node->setOwnsTexture(true);
            node->setFiltering(QSGTexture::Linear);
            node->setTexture(texture);
            tiles->appendChildNode(node);
        } else {
            node->setTexture(texture);
        }
        node->setRect(place);
        m_dirty[i] = false;
        ++made;
    }
    if (std::find(m_dirty.begin(), m_dirty.end(), true) != m_dirty.end())
        update(); // the rest in the next frame
    return tiles;
}

} // namespace orfeas::viewmodels
