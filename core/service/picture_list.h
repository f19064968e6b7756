#pragma once

#include "core/engine/reconstructor.h"

#include <array>
#include <filesystem>
#include <string>
#include <vector>

namespace orfeas::service {

/// The pictures that `arguments` name: files as they are (whatever their name; a missing one stays, so that its job
/// says so), folders as the picture files directly inside them, by name. A folder without pictures stays itself.
std::vector<std::filesystem::path> expandPictures(const std::vector<std::filesystem::path>& arguments);

/// The pictures of one subject.
struct PictureSet {
    std::array<std::filesystem::path, engine::kViews.size()> pictures; ///< indexed by engine::View; empty: no such view
    std::string name; ///< what the files have in common ("horse" of horse_front.png, horse_back.png); else empty
};

/// Puts pictures of one subject together by their names: NAME_front, NAME_back, NAME_left, NAME_right, with '_', '-',
/// '.' or a blank before the view, any case and format, in one folder. A set needs a front and one more view; every
/// other picture is a set of its own. In the order of the first picture of each set.
std::vector<PictureSet> groupViews(const std::vector<std::filesystem::path>& pictures);

} // namespace orfeas::service
