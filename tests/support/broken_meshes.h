#pragma once

#include "tests/support/shapes.h"

#include <algorithm>
#include <limits>
#include <random>
#include <string>
#include <vector>

namespace orfeas::test {

/// A mesh broken in one way, and what it was before.
struct BrokenMesh {
    std::string name;
    mesh::Mesh mesh;
    mesh::Mesh sound; ///< empty: there is nothing to save
    float near = 0.02F; ///< Chamfer distance to `sound` that mending may leave
};

class BrokenMeshes {
public:
    /// \param seed  which of a kind; \param detail  sides of the shapes
    BrokenMeshes(unsigned seed, int detail) : m_random(seed), m_detail(detail) { }

    static constexpr int kKinds = 20;

    BrokenMesh make(int kind)
    {
        BrokenMesh out;
        out.sound = m_random() % 2 == 0 ? torus(m_detail * 2, m_detail) : ball(m_detail * 2, m_detail);
        out.mesh = out.sound;
        breakIt(kind, out);
        return out;
    }

private:
    float random(float low, float high) { return std::uniform_real_distribution<float>(low, high)(m_random); }
    std::uint32_t below(std::size_t count) { return static_cast<std::uint32_t>(m_random() % count); }
    mesh::Triangle& anyTriangle(mesh::Mesh& mesh) { return mesh.triangles[below(mesh.triangles.size())]; }

    Vec3f anyPoint(const mesh::Mesh& mesh) { return mesh.positions[below(mesh.positions.size())]; }

    void breakIt(int kind, BrokenMesh& out)
    {
        mesh::Mesh& m = out.mesh;
        switch (kind) {
        case 0:
            out.name = "single triangles missing";
            for (int i = 0; i < 20; ++i)
                m.triangles.erase(m.triangles.begin() + below(m.triangles.size()));
            break;
        case 1:
            out.name = "patch missing";
            cutOut(m, anyPoint(m), 0.12F);
            break;
        case 2:
            out.name = "flipped patch";
            flip(m, anyPoint(m), 0.2F);
            break;
        case 3:
            out.name = "flipped at random";
            for (mesh::Triangle& t : m.triangles) {
                if (m_random() % 2 == 0)
                    std::swap(t[0], t[1]);
            }
            break;
        case 4:
            out.name = "inside out";
            for (mesh::Triangle& t : m.triangles)
                std::swap(t[0], t[1]);
            break;
        case 5:
            out.name = "duplicate triangles";
            for (int i = 0; i < 50; ++i)
                m.triangles.push_back(mesh::Triangle(anyTriangle(m)));
            break;
        case 6:
            out.name = "both sides";
            for (std::size_t t = m.triangles.size(); t-- > 0;)
                m.triangles.push_back({ m.triangles[t][1], m.triangles[t][0], m.triangles[t][2] });
            break;
        case 7:
            out.name = "fins";
            for (int i = 0; i < 10; ++i)
                addFin(m);
            break;
        case 8:
            out.name = "fan at one edge";
            for (int i = 0; i < 6; ++i) {
                m.positions.push_back({ random(-1, 1), random(-1, 1), random(-1, 1) });
                m.triangles.push_back(
                    { m.triangles[0][0], m.triangles[0][1], static_cast<std::uint32_t>(m.positions.size() - 1) });
            }
            break;
        case 9:
            out.name = "bodies through each other";
            append(m, ball(m_detail * 2, m_detail, 0.3F, anyPoint(m)));
            out.sound = m;
            break;
        case 10:
            out.name = "positions that are no numbers";
            for (int i = 0; i < 5; ++i)
                m.positions[below(m.positions.size())].y =
                    i % 2 == 0 ? std::numeric_limits<float>::quiet_NaN() : std::numeric_limits<float>::infinity();
            break;
        case 11:
            out.name = "triangles without area";
            for (int i = 0; i < 30; ++i) {
                const std::uint32_t v = below(m.positions.size());
                m.triangles.push_back({ v, v, below(m.positions.size()) });
            }
            break;
        case 12:
            out.name = "soup";
            soup(m);
            break;
        case 13:
            out.name = "soup with holes and flips";
            cutOut(m, anyPoint(m), 0.1F);
            flip(m, anyPoint(m), 0.2F);
            soup(m);
            break;
        case 14:
            out.name = "touching along an edge";
            touching(out);
            break;
        case 15:
            out.name = "floaters and a shell inside";
            for (int i = 0; i < 10; ++i)
                append(m, ball(6, 4, 0.004F, { random(-1, 1), random(-1, 1), random(-1, 1) }));
            append(
                m,
                ball(8, 6, 0.05F, out.sound.positions.size() == m.positions.size() ? Vec3f {} : Vec3f { 0.35F, 0, 0 }));
            break;
        case 16:
            out.name = "empty";
            out.mesh = {};
            out.sound = {};
            break;
        case 17:
            out.name = "nothing but numbers that are none";
            for (Vec3f& p : m.positions)
                p.x = std::numeric_limits<float>::quiet_NaN();
            out.sound = {};
            break;
        case 18:
            out.name = "all in one line";
            for (Vec3f& p : m.positions)
                p = { p.x, p.x, p.x };
            out.sound = {};
            break;
        default:
            out.name = "a triangle names what is not there";
            anyTriangle(m)[1] = static_cast<std::uint32_t>(m.positions.size()) + below(1000);
            out.sound = {};
            break;
        }
    }

    static Vec3f centre(const mesh::Mesh& m, const mesh::Triangle& t)
    {
        return (m.positions[t[0]] + m.positions[t[1]] + m.positions[t[2]]) * (1.0F / 3);
    }

    static void cutOut(mesh::Mesh& m, Vec3f at, float radius)
    {
        std::erase_if(m.triangles, [&](const mesh::Triangle& t) { return length(centre(m, t) - at) < radius; });
    }

    static void flip(mesh::Mesh& m, Vec3f at, float radius)
    {
        for (mesh::Triangle& t : m.triangles) {
            if (length(centre(m, t) - at) < radius)
                std::swap(t[0], t[1]);
        }
    }

    void addFin(mesh::Mesh& m)
    {
        const mesh::Triangle t = anyTriangle(m);
        m.positions.push_back(centre(m, t) * 1.3F + Vec3f { 0.01F, 0.02F, 0.03F });
        m.triangles.push_back({ t[0], t[1], static_cast<std::uint32_t>(m.positions.size() - 1) });
    }

    static void soup(mesh::Mesh& m)
    {
        mesh::Mesh out;
        for (const mesh::Triangle& t : m.triangles) {
            for (const std::uint32_t v : t)
                out.positions.push_back(m.positions[v]);
            const auto first = static_cast<std::uint32_t>(out.positions.size()) - 3;
            out.triangles.push_back({ first, first + 1, first + 2 });
        }
        m = std::move(out);
    }

    /// Two boxes with a common edge, and one that touches at a corner.
    static void touching(BrokenMesh& out)
    {
        out.mesh = {};
        for (const Vec3f at : { Vec3f {}, Vec3f { 1, 1, 0 }, Vec3f { -1, -1, -1 } }) {
            mesh::Mesh box;
            for (int i = 0; i < 8; ++i)
                box.positions.push_back(at
                                        + Vec3f { static_cast<float>(i & 1), static_cast<float>((i >> 1) & 1),
                                                  static_cast<float>(i >> 2) });
            box.triangles = { { 0, 4, 6 }, { 0, 6, 2 }, { 1, 3, 7 }, { 1, 7, 5 }, { 0, 1, 5 }, { 0, 5, 4 },
                              { 2, 6, 7 }, { 2, 7, 3 }, { 0, 2, 3 }, { 0, 3, 1 }, { 4, 5, 7 }, { 4, 7, 6 } };
            append(out.mesh, box);
        }
        out.sound = out.mesh;
    }

    std::mt19937 m_random;
    int m_detail;
};

} // namespace orfeas::test
