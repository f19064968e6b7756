#include "app/studio/render_mode.h"

#include "app/cli/exit_code.h"
#include "app/studio/display_server.h"
#include "app/studio/render_options.h"
#include "app/studio/render_scene.h"
#include "core/asset/reader.h"
#include "core/base/atomic_file.h"

#include <QBuffer>
#include <QGuiApplication>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

namespace orfeas::studio {

namespace {

int failed(const std::string& message, int code = cli::SomeFailed)
{
    std::fputs((message + "\n").c_str(), stderr);
    return code;
}

Result<void> save(const QImage& picture, bool keepAlpha, const QString& name)
{
    QByteArray png;
    QBuffer buffer(&png);
    if (!(keepAlpha ? picture : picture.convertToFormat(QImage::Format_RGB888)).save(&buffer, "png"))
        return Error { ErrorCode::OutOfMemory, name.toStdString() + ": not enough memory to pack the picture" };
    const std::array pieces { std::string_view(png.constData(), static_cast<std::size_t>(png.size())) };
    return writeFileAtomically(name.toStdString(), pieces, true);
}

int drawPictures(const RenderOptions& options)
{
    auto mesh = asset::read(options.mesh.toStdString(), {});
    if (!mesh)
        return failed(mesh.error().message);
    auto scene = RenderScene::make(options);
    if (!scene)
        return failed(scene.error().message);
    (*scene)->show(std::make_shared<const mesh::Mesh>(std::move(*mesh)));
    const int count = std::max(1, options.turntable);
    for (int i = 0; i < count; ++i) {
        const QImage picture = (*scene)->draw(options.azimuth + 360.0 * i / count);
        if (auto saved = save(picture, options.transparent, options.pictureName(i)); !saved)
            return failed(saved.error().message);
    }
    return cli::Ok;
}

} // namespace

bool wantsRender(int argc, char** argv)
{
    return std::any_of(argv + 1, argv + argc, [](const char* word) {
        return std::string_view(word) == "--render" || std::string_view(word).starts_with("--render=");
    });
}

int runRender(int argc, char** argv)
{
    QStringList words;
    std::transform(argv + 1, argv + argc, std::back_inserter(words),
                   [](const char* w) { return QString::fromLocal8Bit(w); });
    const auto options = parseRenderOptions(words);
    if (!options)
        return failed(options.error().message, cli::Usage);
    const auto display = DisplayServer::open();
    if (!display)
        return failed(display.error().message);
    int qtCount = 1; // the words are ours, not Qt's
    QQuickWindow::setGraphicsApi(QSGRendererInterface::OpenGL);
    const QGuiApplication application(qtCount, argv);
    return drawPictures(*options);
}

} // namespace orfeas::studio
