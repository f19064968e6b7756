#include "core/asset/readers.h"

#include <charconv>

namespace orfeas::asset {

namespace {

/// Words of one line, separated by blanks.
class Words {
public:
    explicit Words(std::string_view line) : m_rest(line) { }
    std::string_view next()
    {
        const auto begin = m_rest.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos)
            return {};
        m_rest.remove_prefix(begin);
        const auto end = std::min(m_rest.find_first_of(" \t\r"), m_rest.size());
        const std::string_view word = m_rest.substr(0, end);
        m_rest.remove_prefix(end);
        return word;
    }

private:
    std::string_view m_rest;
};

bool number(std::string_view word, float& value)
{
    return !word.empty() && std::from_chars(word.data(), word.data() + word.size(), value).ec == std::errc {};
}

/// The position index of "7", "7/1/3", "7//3" or, counted back from the last, "-1". 0xFFFFFFFF when it is none.
std::uint32_t vertexIndex(std::string_view word, std::size_t count)
{
    long long index = 0;
    if (std::from_chars(word.data(), word.data() + word.size(), index).ec != std::errc {})
        return 0xFFFFFFFF;
    const long long place = index < 0 ? static_cast<long long>(count) + index : index - 1;
    return place < 0 || place >= static_cast<long long>(count) ? 0xFFFFFFFF : static_cast<std::uint32_t>(place);
}

} // namespace

Result<mesh::Mesh> readObj(std::string_view bytes, const std::string& file)
{
    mesh::Mesh mesh;
    std::size_t lineNumber = 0;
    const auto broken = [&](const char* what) {
        return Error { ErrorCode::InvalidInput, file + ": line " + std::to_string(lineNumber) + ": " + what };
    };
    while (!bytes.empty()) {
        const auto end = std::min(bytes.find('\n'), bytes.size());
        Words words(bytes.substr(0, end));
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        ++lineNumber;
        const std::string_view kind = words.next();
        if (kind == "v") {
            Vec3f p;
            if (!number(words.next(), p.x) || !number(words.next(), p.y) || !number(words.next(), p.z))
                return broken("a vertex needs three numbers");
            mesh.positions.push_back(p);
        } else if (kind == "f") {
            std::vector<std::uint32_t> corners;
            for (std::string_view word = words.next(); !word.empty(); word = words.next()) {
                corners.push_back(vertexIndex(word, mesh.positions.size()));
                if (corners.back() == 0xFFFFFFFF)
                    return broken("a face names a vertex that is not there");
            }
            if (corners.size() < 3)
                return broken("a face needs three vertices");
            for (std::size_t i = 2; i < corners.size(); ++i)
                mesh.triangles.push_back({ corners[0], corners[i - 1], corners[i] });
        }
    }
    return mesh;
}

} // namespace orfeas::asset
