#include "core/engine/registry.h"

#include <QTest>

using namespace orfeas;

class TestRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void inflateIsBuiltIn()
    {
        const engine::Registry registry = engine::builtInEngines();
        const auto found = registry.find("inflate");
        QVERIFY(found);
        QVERIFY((*found)->info.multiView);
        QVERIFY((*found)->create({}));
    }

    void noNameIsTheDefault()
    {
        const engine::Registry registry = engine::builtInEngines();
        const auto found = registry.find("");
        QVERIFY(found);
        QCOMPARE(*found, &registry.entries().front());
    }

    void anUnknownNameListsTheKnown()
    {
        const auto found = engine::builtInEngines().find("inflat");
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QVERIFY(QString::fromStdString(found.error().message).contains("inflate"));
    }

    void viewNamesRoundTrip()
    {
        for (const engine::View view : engine::kViews)
            QCOMPARE(engine::viewFromName(engine::viewName(view)), std::optional(view));
        QVERIFY(!engine::viewFromName("top"));
    }
};

QTEST_APPLESS_MAIN(TestRegistry)
#include "tst_registry.moc"
