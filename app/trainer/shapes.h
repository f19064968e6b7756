#pragma once

#include "app/trainer/blend.h"
#include "app/trainer/random.h"
#include "app/trainer/shape.h"
#include "app/trainer/solids.h"

#include <span>
#include <string_view>

namespace orfeas::trainer {

/// A kind of thing that is made from random numbers: standing upright on y, its front towards +z.
struct Category {
    std::string_view name;
    float weight = 1; ///< how often, beside the others'
    void (*make)(Shape& shape, Random& random) = nullptr;
};

std::span<const Category> animalCategories();
std::span<const Category> peopleCategories();
std::span<const Category> vehicleCategories();
std::span<const Category> machineCategories();
std::span<const Category> furnitureCategories();
std::span<const Category> vesselCategories();
std::span<const Category> plantCategories();
std::span<const Category> toolCategories();
std::span<const Category> thingCategories();
std::span<const Category> buildingCategories();
std::span<const Category> abstractCategories();

/// All of the above.
const std::vector<Category>& categories();

/// The shape of that number: always the same one. Finished; its name is "CATEGORY-SEED".
/// \param only  one category, or empty: chosen by weight
Shape makeShape(std::uint64_t seed, std::string_view only = {});

/// Adds a blend's surface; its parts' numbers are raised by `firstPart`.
void addBlend(Shape& shape, const Blend& blend, int firstPart = 0);

} // namespace orfeas::trainer
