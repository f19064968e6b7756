#include "app/studio/render_options.h"

#include <QCommandLineParser>
#include <QFileInfo>

namespace orfeas::studio {

namespace {

constexpr int kMaxSide = 8192;
constexpr int kMaxTurns = 1000;

Error wrong(const QString& what)
{
    return { ErrorCode::InvalidInput, what.toStdString() };
}

Result<double> degrees(const QCommandLineParser& parser, const char* name, double limit)
{
    bool isNumber = false;
    const double value = parser.value(name).toDouble(&isNumber);
    if (!isNumber || !(value >= -limit && value <= limit))
        return wrong(
            QString("--%1 %2: needs degrees from %3 to %4").arg(name, parser.value(name)).arg(-limit).arg(limit));
    return value;
}

Result<QSize> pictureSize(const QString& text)
{
    const QStringList sides = text.split('x');
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(0, 0);
    if (size.width() < 1 || size.height() < 1 || size.width() > kMaxSide || size.height() > kMaxSide)
        return wrong(QString("--size %1: needs WIDTHxHEIGHT, each from 1 to %2 px").arg(text).arg(kMaxSide));
    return size;
}

void declare(QCommandLineParser& parser)
{
    parser.addOptions({ { "render", "mesh file to draw", "MESH" },
                        { { "o", "output" }, "PNG to write", "PNG" },
                        { "azimuth", "degrees", "A", "30" },
                        { "elevation", "degrees", "E", "20" },
                        { "size", "px", "WxH", "1024x1024" },
                        { "turntable", "pictures all round", "N", "0" },
                        { "shading", "clay, colours or normals", "NAME", "colours" },
                        { "wireframe", "draw the edges too" },
                        { "transparent", "alpha instead of the ground" } });
}

} // namespace

QString RenderOptions::pictureName(int index) const
{
    if (turntable == 0)
        return picture;
    const QFileInfo info(picture);
    const QString suffix = info.suffix().isEmpty() ? "png" : info.suffix();
    return info.path() + '/'
        + QString("%1_%2.%3").arg(info.completeBaseName()).arg(index, 3, 10, QChar('0')).arg(suffix);
}

Result<RenderOptions> parseRenderOptions(const QStringList& words)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(QStringList { "orfeas-studio" } + words))
        return wrong(parser.errorText());
    RenderOptions options;
    options.mesh = parser.value("render");
    options.picture = parser.value("output");
    if (options.mesh.isEmpty() || options.picture.isEmpty() || !parser.positionalArguments().isEmpty())
        return wrong("--render MESH -o PNG: needs one mesh and one picture to write");
    const auto azimuth = degrees(parser, "azimuth", 3600);
    const auto elevation = degrees(parser, "elevation", 90);
    const auto size = pictureSize(parser.value("size"));
    if (!azimuth || !elevation)
        return azimuth ? elevation.error() : azimuth.error();
    if (!size)
        return size.error();
    options.azimuth = *azimuth;
    options.elevation = *elevation;
    options.size = *size;
    bool isNumber = false;
    options.turntable = parser.value("turntable").toInt(&isNumber);
    if (!isNumber || options.turntable < 0 || options.turntable > kMaxTurns)
        return wrong(
            QString("--turntable %1: needs a number from 1 to %2").arg(parser.value("turntable")).arg(kMaxTurns));
    options.shading = static_cast<int>(QStringList { "clay", "colours", "normals" }.indexOf(parser.value("shading")));
    if (options.shading < 0)
        return wrong(QString("--shading %1: is none of clay, colours and normals").arg(parser.value("shading")));
    options.wireframe = parser.isSet("wireframe");
    options.transparent = parser.isSet("transparent");
    return options;
}

} // namespace orfeas::studio
