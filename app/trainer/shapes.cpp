#include "app/trainer/shapes.h"

#include <fmt/format.h>

namespace orfeas::trainer {

namespace {

constexpr int kBlendCells = 64;

std::vector<Category> collected()
{
    std::vector<Category> all;
    for (const auto some : { animalCategories(), peopleCategories(), vehicleCategories(), machineCategories(),
                             furnitureCategories(), vesselCategories(), plantCategories(), toolCategories(),
                             thingCategories(), buildingCategories(), abstractCategories() })
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

const Category& chosen(Random& random, std::string_view only)
{
    const auto& all = categories();
    float sum = 0;
    for (const Category& category : all) {
        if (category.name == only)
            return category;
        sum += category.weight;
    }
    float place = random.unit() * sum;
    for (const Category& category : all) {
        place -= category.weight;
        if (place < 0)
            return category;
    }
    return all.back();
}

} // namespace

const std::vector<Category>& categories()
{
    static const std::vector<Category> all = collected();
    return all;
}

Shape makeShape(std::uint64_t seed, std::string_view only)
{
    Random random(seed * 0x2545f4914f6cdd1dU + 1);
    const Category& category = chosen(random, only);
    Shape shape;
    do {
        shape = {};
        category.make(shape, random);
    } while (!shape.finish());
    shape.name = fmt::format("{}-{}", category.name, seed);
    return shape;
}

void addBlend(Shape& shape, const Blend& blend, int firstPart)
{
    std::vector<std::uint8_t> parts;
    const auto surface = blend.surface(kBlendCells, parts);
    if (!surface)
        return; // too thin for the lattice: the shape goes without it
    const std::size_t first = shape.parts.size();
    shape.add(*surface, firstPart);
    for (std::size_t i = 0; i < parts.size(); ++i)
        shape.parts[first + i] = static_cast<std::uint8_t>(firstPart + parts[i]);
}

} // namespace orfeas::trainer
