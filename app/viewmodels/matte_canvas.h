#pragma once

#include "app/viewmodels/matte_desk.h"

#include <QPointer>
#include <QQuickItem>

#include <vector>

namespace orfeas::viewmodels {

/// The picture on the matting desk with its matte, one unit of the item a pixel of it: whoever shows it scales the
/// item. Drawn in tiles; only those that a change touches are made again, a few in a frame. \thread GUI; tiles are made
/// while the GUI thread waits for the render thread, at most kMostTiles in a frame
class MatteCanvas : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(orfeas::viewmodels::MatteDesk* desk READ desk WRITE setDesk NOTIFY deskChanged)

public:
    static constexpr int kTileSide = 256; ///< px
    static constexpr int kMostTiles = 12; ///< drawn anew in a frame

    explicit MatteCanvas(QQuickItem* parent = nullptr);

    MatteDesk* desk() const { return m_desk; }
    void setDesk(MatteDesk* desk);

Q_SIGNALS:
    void deskChanged();

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

private:
    void soil(QRect part);
    QImage tile(const QRect& place) const;

    QPointer<MatteDesk> m_desk;
    std::vector<bool> m_dirty; ///< by tile, rows first
    QSize m_size; ///< px that the tiles are for
};

} // namespace orfeas::viewmodels
