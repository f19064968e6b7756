#include "core/asset/receipt.h"

#include <nlohmann/json.hpp>

namespace orfeas::asset {

namespace {

using Json = nlohmann::ordered_json;

Json corner(Vec3f p)
{
    return Json::array({ p.x, p.y, p.z });
}

Vec3f corner(const Json& json)
{
    return { json.at(0).get<float>(), json.at(1).get<float>(), json.at(2).get<float>() };
}

} // namespace

std::string factsJson(const Facts& facts)
{
    Json json { { "triangles", facts.triangles },        { "min", corner(facts.bounds.lo) },
                { "max", corner(facts.bounds.hi) },      { "signed_volume", facts.signedVolume },
                { "open_edges", facts.openEdges },       { "textured", facts.textured },
                { "texture_width", facts.textureWidth }, { "texture_height", facts.textureHeight } };
    json["uvs"] = Json::array();
    for (const Vec2f uv : facts.uvs)
        json["uvs"].push_back({ uv.x, uv.y });
    json["colours"] = Json::array();
    for (const Rgba8 c : facts.colours)
        json["colours"].push_back({ c.r, c.g, c.b });
    return json.dump();
}

Result<Facts> factsFromJson(std::string_view text)
{
    try {
        const Json json = Json::parse(text);
        Facts facts;
        facts.triangles = json.at("triangles").get<std::size_t>();
        facts.bounds = { corner(json.at("min")), corner(json.at("max")) };
        facts.signedVolume = json.at("signed_volume").get<double>();
        facts.openEdges = json.at("open_edges").get<std::size_t>();
        facts.textured = json.at("textured").get<bool>();
        facts.textureWidth = json.at("texture_width").get<int>();
        facts.textureHeight = json.at("texture_height").get<int>();
        for (const Json& uv : json.at("uvs"))
            facts.uvs.push_back({ uv.at(0).get<float>(), uv.at(1).get<float>() });
        for (const Json& c : json.at("colours"))
            facts.colours.push_back(
                { c.at(0).get<std::uint8_t>(), c.at(1).get<std::uint8_t>(), c.at(2).get<std::uint8_t>(), 255 });
        return facts;
    } catch (const Json::exception& failed) {
        return Error { ErrorCode::InvalidInput, std::string("a receipt's facts cannot be read: ") + failed.what() };
    }
}

} // namespace orfeas::asset
