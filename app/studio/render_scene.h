#pragma once

#include "app/studio/render_options.h"
#include "app/viewmodels/mesh_display.h"

#include <QImage>
#include <QOffscreenSurface>
#include <QQmlEngine>
#include <QQuickRenderControl>
#include <QQuickWindow>

#include <memory>

class QOpenGLContext;
class QOpenGLFramebufferObject;
class QQuickItem;

namespace orfeas::studio {

/// The studio's viewport without a window: shows one mesh and draws it into pictures. \thread GUI
class RenderScene {
public:
    /// \error Internal  no OpenGL, or the viewport does not load
    static Result<std::unique_ptr<RenderScene>> make(const RenderOptions& options);
    ~RenderScene();

    /// Brings `mesh` into view, so that it stays inside the picture all round when a turntable is asked for.
    void show(std::shared_ptr<const mesh::Mesh> mesh);

    /// What the camera sees from `azimuth` degrees: RGBA8, straight alpha.
    QImage draw(double azimuth);

private:
    RenderScene();
    Result<void> openGraphics(QSize size);
    Result<void> loadViewport(const RenderOptions& options);
    void renderFrame();

    QQuickRenderControl m_control;
    QQuickWindow m_window;
    QOffscreenSurface m_surface;
    QOpenGLContext* m_context = nullptr; ///< the window's
    std::unique_ptr<QOpenGLFramebufferObject> m_target;
    viewmodels::MeshDisplay m_display;
    QQmlEngine m_engine;
    std::unique_ptr<QQuickItem> m_viewport;
};

} // namespace orfeas::studio
