#include "app/studio/render_scene.h"

#include <QEventLoop>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QQmlComponent>
#include <QQuickItem>
#include <QQuickRenderTarget>

namespace orfeas::studio {

RenderScene::RenderScene() : m_window(&m_control) { }

RenderScene::~RenderScene()
{
    m_viewport.reset();
    if (m_context != nullptr && m_context->makeCurrent(&m_surface))
        m_target.reset();
}

Result<std::unique_ptr<RenderScene>> RenderScene::make(const RenderOptions& options)
{
    std::unique_ptr<RenderScene> scene(new RenderScene);
    if (auto opened = scene->openGraphics(options.size); !opened)
        return opened.error();
    if (auto loaded = scene->loadViewport(options); !loaded)
        return loaded.error();
    return scene;
}

Result<void> RenderScene::openGraphics(QSize size)
{
    const Error none { ErrorCode::Internal,
                       "OpenGL is not to be had on this display; install the package libgl1-mesa-dri" };
    if (!m_control.initialize())
        return none;
    m_context = static_cast<QOpenGLContext*>(
        m_window.rendererInterface()->getResource(&m_window, QSGRendererInterface::OpenGLContextResource));
    if (m_context == nullptr)
        return none;
    m_surface.setFormat(m_context->format());
    m_surface.create();
    if (!m_context->makeCurrent(&m_surface))
        return none;
    m_target = std::make_unique<QOpenGLFramebufferObject>(size, QOpenGLFramebufferObject::CombinedDepthStencil);
    if (!m_target->isValid())
        return Error { ErrorCode::TooLarge,
                       QString("a picture of %1 x %2 px is more than the graphics driver can draw")
                           .arg(size.width())
                           .arg(size.height())
                           .toStdString() };
    m_window.setRenderTarget(QQuickRenderTarget::fromOpenGLTexture(m_target->texture(), size));
    m_window.setGeometry(QRect({}, size));
    m_window.contentItem()->setSize(size);
    m_window.setColor(Qt::transparent);
    return {};
}

Result<void> RenderScene::loadViewport(const RenderOptions& options)
{
    m_engine.addImportPath(":/qt/qml");
    QQmlComponent component(&m_engine, QUrl("qrc:/qt/qml/Orfeas/Ui/viewport/MeshViewport.qml"));
    if (!component.isReady()) // Qt 6.4 crashes when asked to make something of it all the same
        return Error { ErrorCode::Internal,
                       "the viewport cannot be loaded; is Qt Quick 3D's QML installed as installer/deps lists it? "
                           + component.errorString().trimmed().toStdString() };
    m_viewport.reset(qobject_cast<QQuickItem*>(component.createWithInitialProperties({
        { "display", QVariant::fromValue(&m_display) },
        { "controlsVisible", false },
        { "groundVisible", !options.transparent },
        { "allRound", options.turntable > 0 },
        { "mode", options.shading },
        { "wireframe", options.wireframe },
        { "width", options.size.width() },
        { "height", options.size.height() },
    })));
    if (!m_viewport)
        return Error { ErrorCode::Internal, component.errorString().toStdString() };
    m_viewport->setParentItem(m_window.contentItem());
    auto* camera = m_viewport->property("camera").value<QObject*>();
    camera->setProperty("azimuth", options.azimuth);
    camera->setProperty("elevation", options.elevation);
    return {};
}

void RenderScene::show(std::shared_ptr<const mesh::Mesh> mesh)
{
    QEventLoop loop;
    QObject::connect(&m_display, &viewmodels::MeshDisplay::swapped, &loop, &QEventLoop::quit);
    m_display.show(std::move(mesh));
    loop.exec();
}

void RenderScene::renderFrame()
{
    m_control.polishItems();
    m_control.beginFrame();
    m_control.sync();
    m_control.render();
    m_control.endFrame();
}

QImage RenderScene::draw(double azimuth)
{
    m_viewport->property("camera").value<QObject*>()->setProperty("azimuth", azimuth);
    renderFrame();
    m_context->makeCurrent(&m_surface);
    return m_target->toImage().convertToFormat(QImage::Format_RGBA8888);
}

} // namespace orfeas::studio
