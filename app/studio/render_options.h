#pragma once

#include "core/base/result.h"

#include <QSize>
#include <QString>
#include <QStringList>

namespace orfeas::studio {

/// What `--render` was asked to draw.
struct RenderOptions {
    QString mesh;
    QString picture;
    double azimuth = 30; ///< degrees, 0 in front, positive to the subject's left
    double elevation = 20; ///< degrees above the horizon, [-90, 90]
    QSize size { 1024, 1024 }; ///< px, a side at most 8192
    int turntable = 0; ///< pictures all round; 0: one picture
    int shading = 0; ///< Shading.Mode of the viewport: 0 clay, 1 colours, 2 normals
    bool wireframe = false;
    bool transparent = false; ///< no ground, alpha instead

    /// The file of picture `index`: NAME.png, or NAME_000.png ... of a turntable.
    QString pictureName(int index) const;
};

/// \param words  the program's arguments without its name  \error InvalidInput  one sentence about what is wrong
Result<RenderOptions> parseRenderOptions(const QStringList& words);

} // namespace orfeas::studio
