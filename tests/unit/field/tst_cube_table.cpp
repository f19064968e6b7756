#include "core/field/cube_table.h"

#include <QTest>

#include <map>
#include <set>

using namespace orfeas::field;

namespace {

bool isCut(int edge, int signs)
{
    const int a = kEdgeStart[edge];
    const int b = a | (1 << kEdgeAxis[edge]);
    return ((signs >> a) & 1) != ((signs >> b) & 1);
}

/// Axis and side (0..5) of every cube face that holds both edges.
std::set<int> commonFaces(int e, int f)
{
    std::set<int> faces;
    for (int face = 0; face < 6; ++face) {
        const auto lies = [face](int edge) {
            const int bit = 1 << (face / 2);
            const int wanted = (face % 2) * bit;
            return (kEdgeStart[edge] & bit) == wanted && kEdgeAxis[edge] != face / 2;
        };
        if (lies(e) && lies(f))
            faces.insert(face);
    }
    return faces;
}

} // namespace

class TestCubeTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutEdgeBelongsToExactlyOneLoop()
    {
        for (int signs = 0; signs < 256; ++signs) {
            std::map<int, int> uses;
            for (const auto& loop : cubeTable()[signs].loops) {
                QVERIFY(loop.size() >= 3);
                for (const int e : loop)
                    ++uses[e];
            }
            for (int e = 0; e < 12; ++e)
                QCOMPARE(uses[e], isCut(e, signs) ? 1 : 0);
        }
    }

    void trianglesCloseEachLoopAndKeepOffTheFaces()
    {
        for (int signs = 0; signs < 256; ++signs) {
            const CubeCase& pattern = cubeTable()[signs];
            std::map<std::pair<int, int>, int> directed;
            for (const auto& t : pattern.triangles) {
                for (int i = 0; i < 3; ++i)
                    ++directed[{ t[i], t[(i + 1) % 3] }];
            }
            std::set<std::pair<int, int>> rim;
            for (const auto& loop : pattern.loops) {
                for (std::size_t i = 0; i < loop.size(); ++i)
                    rim.insert({ loop[i], loop[(i + 1) % loop.size()] });
            }
            for (const auto& [edge, uses] : directed) {
                QCOMPARE(uses, 1);
                const bool inner = directed.contains({ edge.second, edge.first });
                QCOMPARE(inner, !rim.contains(edge));
                if (inner && edge.first < 12 && edge.second < 12)
                    QVERIFY(commonFaces(edge.first, edge.second).empty());
            }
        }
    }

    void neighboursAgreeOnTheirCommonFace()
    {
        // The pieces in face x = 1 of one cell are those in face x = 0 of the next, run the other way.
        const auto piecesIn = [](int signs, int face) {
            std::set<std::pair<int, int>> pieces;
            for (const auto& loop : cubeTable()[signs].loops) {
                for (std::size_t i = 0; i < loop.size(); ++i) {
                    const int a = loop[i];
                    const int b = loop[(i + 1) % loop.size()];
                    if (commonFaces(a, b).contains(face))
                        pieces.insert({ a, b });
                }
            }
            return pieces;
        };
        const std::map<int, int> acrossX { { 5, 4 }, { 7, 6 }, { 9, 8 }, { 11, 10 } };
        for (int left = 0; left < 256; ++left) {
            for (int right = 0; right < 256; ++right) {
                bool meets = true;
                for (int c = 0; c < 8; c += 2)
                    meets = meets && ((left >> (c + 1)) & 1) == ((right >> c) & 1);
                if (!meets)
                    continue;
                std::set<std::pair<int, int>> mirrored;
                for (const auto& [a, b] : piecesIn(left, 1))
                    mirrored.insert({ acrossX.at(b), acrossX.at(a) });
                QVERIFY(mirrored == piecesIn(right, 0));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestCubeTable)
#include "tst_cube_table.moc"
