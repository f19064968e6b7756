#include "core/api/request_field.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace orfeas;
using api::OutOfRange;
using Json = nlohmann::ordered_json;

class TestRequestField : public QObject {
    Q_OBJECT

    const engine::Registry m_engines = engine::builtInEngines();
    const std::vector<api::RequestField> m_fields = api::requestFields(m_engines);
    jobs::Request m_request;

    const api::RequestField& field(const std::string& name) const
    {
        return *std::find_if(m_fields.begin(), m_fields.end(), [&name](const auto& one) { return one.name == name; });
    }
    bool set(const std::string& name, const Json& value, OutOfRange outOfRange = OutOfRange::Refuse)
    {
        return static_cast<bool>(api::setField(field(name), value, m_request, outOfRange));
    }

private Q_SLOTS:
    void standardsAreThoseOfARequest()
    {
        const jobs::Request fresh;
        jobs::Request set;
        for (const api::RequestField& one : m_fields) {
            if (!one.standard.empty() && one.name != "engine")
                QVERIFY2(api::setField(one, Json::parse(one.standard), set), one.name.c_str());
        }
        QCOMPARE(set.resolution, fresh.resolution);
        QCOMPARE(set.until, fresh.until);
        QCOMPARE(set.triangles, fresh.triangles);
        QCOMPARE(set.textureSide, fresh.textureSide);
        QCOMPARE(set.engineOptions.relief, fresh.engineOptions.relief);
        QCOMPARE(set.engineOptions.thickness, fresh.engineOptions.thickness);
    }

    void valuesComeAsJsonOrAsText()
    {
        for (const Json& value : { Json(128), Json("128"), Json(128.0) }) {
            m_request.resolution = 0;
            QVERIFY(set("resolution", value));
            QCOMPARE(m_request.resolution, 128);
        }
        QVERIFY(set("relief", "0.5"));
        QCOMPARE(m_request.engineOptions.relief, 0.5F);
        QVERIFY(set("triangles", 0));
        QCOMPARE(m_request.triangles, std::size_t { 0 });
    }

    void whatIsOutOfRangeIsRefused()
    {
        for (const Json& value :
             { Json(100), Json("big"), Json(nullptr), Json(true), Json::array(), Json(1e300), Json("") })
            QVERIFY2(!set("resolution", value), value.dump().c_str());
        for (const Json& value : { Json(-1), Json(1.5), Json("1e99"), Json("nan"), Json(99), Json(10'000'001) })
            QVERIFY2(!set("triangles", value), value.dump().c_str());
        for (const Json& value : { Json(""), Json("a\nb"), Json(std::string(121, 'a')), Json(3) })
            QVERIFY2(!set("name", value), value.dump().c_str());
        std::string greek;
        for (int i = 0; i < 120; ++i)
            greek += "\u03b1";
        QVERIFY(set("name", greek)); // characters are counted, not bytes
        QVERIFY(!set("name", greek + "a"));
    }

    void aClampTakesTheNearestThatIsAllowed()
    {
        QVERIFY(set("triangles", 5, OutOfRange::Clamp));
        QCOMPARE(m_request.triangles, std::size_t { 100 });
        QVERIFY(set("resolution", 380, OutOfRange::Clamp));
        QCOMPARE(m_request.resolution, 512);
        QVERIFY(set("resolution", 9999, OutOfRange::Clamp));
        QCOMPARE(m_request.resolution, 512);
        QVERIFY(!set("triangles", "many", OutOfRange::Clamp));
    }

    void everyFieldHasASchemaWithItsText()
    {
        for (const api::RequestField& one : m_fields) {
            const Json schema = api::schemaOf(one);
            QVERIFY(schema.contains("type"));
            QCOMPARE(schema["description"].get<std::string>(), one.text);
        }
    }
};

QTEST_GUILESS_MAIN(TestRequestField)
#include "tst_request_field.moc"
