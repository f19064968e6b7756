#include "app/viewmodels/step_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace orfeas::viewmodels {

namespace {

constexpr auto kContext = "orfeas::viewmodels";

struct Entry {
    std::string_view name;
    const char* title;
    const char* help = "";
};

constexpr std::array kSteps {
    Entry { "weld", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Join vertices"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Vertices at one place become one") },
    Entry { "clean", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Clean"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Leaves out doubled and empty triangles") },
    Entry { "orient", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Turn outward"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "All faces look outward") },
    Entry { "split", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Part touching surfaces"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Cuts where more than two faces share an edge") },
    Entry { "close", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Close holes"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Fills every opening") },
    Entry { "floaters", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Remove floaters"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Leaves out small, inner and flat pieces") },
    Entry { "repair", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Repair"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "All of these until it is a solid that can be printed") },
    Entry { "smooth", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Smooth"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Takes out roughness and keeps edges") },
    Entry { "simplify", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Fewer triangles"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "The shape stays, with fewer triangles; closed stays closed") },
    Entry { "remesh", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Even triangles"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Triangles of one size and shape, to sculpt and to bend") },
    Entry { "flatten", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Flat base"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Presses the lowest part level, so that it stands") },
    Entry { "scale", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Real size"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Gives it a size in metres") },
    Entry { "pivot", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Pivot"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Says which point of it is the origin") },
    Entry { "bake", QT_TRANSLATE_NOOP("orfeas::viewmodels", "Paint the texture anew"),
            QT_TRANSLATE_NOOP("orfeas::viewmodels", "Unwraps it and paints the first mesh's colours") },
};

constexpr std::array kParameters {
    Entry { "share", QT_TRANSLATE_NOOP("orfeas::viewmodels", "share") },
    Entry { "most", QT_TRANSLATE_NOOP("orfeas::viewmodels", "longest hole, in edges (0: all)") },
    Entry { "inner", QT_TRANSLATE_NOOP("orfeas::viewmodels", "inner shells") },
    Entry { "sheets", QT_TRANSLATE_NOOP("orfeas::viewmodels", "flat pieces") },
    Entry { "passes", QT_TRANSLATE_NOOP("orfeas::viewmodels", "how often") },
    Entry { "degrees", QT_TRANSLATE_NOOP("orfeas::viewmodels", "bends up to, in degrees") },
    Entry { "triangles", QT_TRANSLATE_NOOP("orfeas::viewmodels", "triangles") },
    Entry { "error", QT_TRANSLATE_NOOP("orfeas::viewmodels", "greatest change, of the longest side") },
    Entry { "edge", QT_TRANSLATE_NOOP("orfeas::viewmodels", "length of the edges, of the longest side") },
    Entry { "depth", QT_TRANSLATE_NOOP("orfeas::viewmodels", "depth, of the height") },
    Entry { "size", QT_TRANSLATE_NOOP("orfeas::viewmodels", "size in metres") },
    Entry { "along", QT_TRANSLATE_NOOP("orfeas::viewmodels", "along") },
    Entry { "at", QT_TRANSLATE_NOOP("orfeas::viewmodels", "origin at") },
    Entry { "side", QT_TRANSLATE_NOOP("orfeas::viewmodels", "pixels a side") },
    Entry { "gutter", QT_TRANSLATE_NOOP("orfeas::viewmodels", "pixels round each piece") },
};

constexpr std::array kWords {
    Entry { "drop", QT_TRANSLATE_NOOP("orfeas::viewmodels", "left out") },
    Entry { "keep", QT_TRANSLATE_NOOP("orfeas::viewmodels", "kept") },
    Entry { "longest", QT_TRANSLATE_NOOP("orfeas::viewmodels", "the longest side") },
    Entry { "width", QT_TRANSLATE_NOOP("orfeas::viewmodels", "the width") },
    Entry { "height", QT_TRANSLATE_NOOP("orfeas::viewmodels", "the height") },
    Entry { "depth", QT_TRANSLATE_NOOP("orfeas::viewmodels", "the depth") },
    Entry { "origin", QT_TRANSLATE_NOOP("orfeas::viewmodels", "where it was") },
    Entry { "centre", QT_TRANSLATE_NOOP("orfeas::viewmodels", "the middle") },
    Entry { "base", QT_TRANSLATE_NOOP("orfeas::viewmodels", "the middle of its base") },
};

template<std::size_t N> const Entry* entryOf(const std::array<Entry, N>& entries, std::string_view name)
{
    const auto found =
        std::find_if(entries.begin(), entries.end(), [name](const Entry& entry) { return entry.name == name; });
    return found == entries.end() ? nullptr : &*found;
}

template<std::size_t N> QString titleOf(const std::array<Entry, N>& entries, std::string_view name)
{
    const Entry* entry = entryOf(entries, name);
    return entry != nullptr ? QCoreApplication::translate(kContext, entry->title)
                            : QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

} // namespace

QString stepTitle(std::string_view step)
{
    return titleOf(kSteps, step);
}

QString stepHelp(std::string_view step)
{
    const Entry* entry = entryOf(kSteps, step);
    return entry != nullptr ? QCoreApplication::translate(kContext, entry->help) : QString();
}

QString parameterTitle(std::string_view parameter)
{
    return titleOf(kParameters, parameter);
}

QString wordTitle(std::string_view word)
{
    return titleOf(kWords, word);
}

} // namespace orfeas::viewmodels
