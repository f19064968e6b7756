#include "core/mesh/health.h"
#include "core/mesh/stack.h"
#include "core/mesh/stack_history.h"
#include "tests/support/shapes.h"

#include <QTest>

using namespace orfeas;
using mesh::Mesh;
using mesh::MeshStack;

namespace {

MeshStack stackOf(std::initializer_list<const char*> words)
{
    MeshStack stack;
    for (const char* word : words)
        stack.push_back(*mesh::parseStep(word));
    return stack;
}

Mesh painted()
{
    Mesh mesh = test::ball(80, 40);
    for (const Vec3f& p : mesh.positions)
        mesh.colours.push_back(p.y > 0 ? Rgba8 { 250, 10, 10, 255 } : Rgba8 { 10, 10, 250, 255 });
    return mesh;
}

} // namespace

class TestStack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : { "weld", "weld=0.001", "simplify=40000", "simplify=40000,error=0.01",
                                  "simplify=error=0.25", "floaters=0.01,inner=keep", "floaters=sheets=keep",
                                  "scale=1.8,along=height", "pivot=centre", "bake=1024,gutter=4", "clean" })
            QTest::newRow(text) << text;
    }

    void whatIsWrittenIsRead()
    {
        QFETCH(const QString, text);
        const auto step = mesh::parseStep(text.toStdString());
        QVERIFY2(step, step ? "" : step.error().message.c_str());
        QCOMPARE(QString::fromStdString(mesh::stepText(*step)), text);
        const auto again = mesh::stackFromJson(mesh::stackJson({ *step }));
        QVERIFY2(again, again ? "" : again.error().message.c_str());
        QVERIFY(*again == MeshStack { *step });
    }

    void whatIsWrongIsToldOf_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("told");
        QTest::newRow("name") << "shrink"
                              << "there is no mesh step \"shrink\"";
        QTest::newRow("range") << "simplify=2"
                               << "triangles is 2: choose 4";
        QTest::newRow("whole") << "smooth=2.5"
                               << "whole number";
        QTest::newRow("number") << "smooth=many"
                                << "give a number";
        QTest::newRow("word") << "pivot=top"
                              << "origin, centre, base";
        QTest::newRow("key") << "weld=1e-5,colour=3"
                             << "no parameter \"colour\"";
        QTest::newRow("nothing") << "weld="
                                 << "missing";
        QTest::newRow("too many") << "clean=3"
                                  << "KEY=VALUE";
        QTest::newRow("nan") << "weld=nan"
                             << "choose";
    }

    void whatIsWrongIsToldOf()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, told);
        const auto step = mesh::parseStep(text.toStdString());
        QVERIFY(!step);
        QCOMPARE(step.error().code, ErrorCode::InvalidInput);
        QVERIFY2(QString::fromStdString(step.error().message).contains(told), step.error().message.c_str());
    }

    void jsonThatIsNoStackIsRefused()
    {
        for (const char* text :
             { "", "[]", "{}", R"({"version":2,"steps":[]})", R"({"version":1})", R"({"version":1,"steps":[3]})",
               R"({"version":1,"steps":[{"step":"none"}]})", R"({"version":1,"steps":[{"step":"weld","share":[]}]})",
               R"({"version":1,"steps":[{"step":"weld","share":9}]})" })
            QVERIFY2(!mesh::stackFromJson(text), text);
    }

    void theRawMeshStaysAsItWas()
    {
        const Mesh raw = painted();
        const Mesh before = raw;
        const auto made = mesh::replay(raw, stackOf({ "simplify=500", "scale=3", "pivot=base", "bake=128" }), {});
        QVERIFY(made);
        QVERIFY(raw.positions == before.positions && raw.triangles == before.triangles
                && raw.colours == before.colours);
        QCOMPARE(made->reports.size(), std::size_t { 4 });
        QCOMPARE(made->reports[0].trianglesBefore, raw.triangles.size());
        QVERIFY(made->reports[0].trianglesAfter <= 500);
    }

    void bakingAsksTheSourceWhereTheMeshCameFrom()
    {
        // moved and scaled, so a sampler that forgot would see one colour
        const auto made =
            mesh::replay(painted(), stackOf({ "simplify=600", "scale=40", "pivot=base", "bake=256" }), {});
        QVERIFY(made);
        QVERIFY(made->mesh.baseColour && made->mesh.colours.empty());
        for (std::size_t i = 0; i < made->mesh.positions.size(); ++i) {
            const Vec2f uv = made->mesh.uvs[i];
            const auto x = std::min(255, static_cast<int>(uv.x * 256));
            const auto y = std::min(255, static_cast<int>(uv.y * 256));
            const Rgba8 c = made->mesh.baseColour->pixels[static_cast<std::size_t>(y * 256 + x)];
            if (std::abs(made->mesh.positions[i].y - 20) > 3)
                QVERIFY((c.r > c.b) == (made->mesh.positions[i].y > 20));
        }
        QVERIFY(mesh::inspect(made->mesh).solid());
    }

    void aTextureIsBakedFromATexture()
    {
        const auto first = mesh::replay(painted(), stackOf({ "bake=512" }), {});
        QVERIFY(first);
        const auto again = mesh::replay(first->mesh, stackOf({ "simplify=400", "bake=512" }), {});
        QVERIFY(again);
        QVERIFY(again->mesh.triangles.size() <= 400);
        QVERIFY(mesh::inspect(again->mesh).solid());
        std::size_t red = 0;
        std::size_t blue = 0;
        for (const Rgba8& c : again->mesh.baseColour->pixels) {
            red += c.r > 200 && c.b < 60 ? 1 : 0;
            blue += c.b > 200 && c.r < 60 ? 1 : 0;
        }
        QVERIFY(red > 10'000 && blue > 10'000);
    }

    void orderMatters()
    {
        const Mesh raw = test::ball(20, 10, 0.5F, { 0, 2, 0 });
        const auto onFloor = mesh::replay(raw, stackOf({ "pivot=base", "scale=2" }), {});
        const auto away = mesh::replay(raw, stackOf({ "scale=2", "pivot=origin" }), {});
        QVERIFY(onFloor && away);
        QVERIFY(std::abs(onFloor->mesh.bounds().lo.y) < 1e-5F);
        QVERIFY(std::abs(away->mesh.bounds().lo.y - 3) < 1e-4F);
    }

    void changesCanBeTakenBackAndMadeAgain()
    {
        mesh::StackHistory history;
        history.add(*mesh::parseStep("weld"));
        history.add(*mesh::parseStep("simplify=100"));
        history.move(1, 0);
        QVERIFY(history.stack() == stackOf({ "simplify=100", "weld" }));
        history.remove(1);
        history.undo();
        history.undo();
        QVERIFY(history.stack() == stackOf({ "weld", "simplify=100" }));
        history.redo();
        QVERIFY(history.stack() == stackOf({ "simplify=100", "weld" }));
        history.add(*mesh::parseStep("clean"));
        QVERIFY(!history.canRedo());
        history.change(MeshStack(history.stack()));
        history.undo();
        QVERIFY(history.stack() == stackOf({ "simplify=100", "weld" }));
        while (history.canUndo())
            history.undo();
        QVERIFY(history.stack().empty());
    }

    void aFailingStepIsNamed()
    {
        Mesh flat = test::ball(8, 4);
        for (Vec3f& p : flat.positions)
            p = { p.x, p.x, p.x };
        const auto made = mesh::replay(flat, stackOf({ "repair" }), {});
        QVERIFY(!made);
        QVERIFY2(made.error().message.starts_with("repair: "), made.error().message.c_str());
    }
};

QTEST_GUILESS_MAIN(TestStack)
#include "tst_stack.moc"
