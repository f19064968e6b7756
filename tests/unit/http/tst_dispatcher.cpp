#include "core/http/dispatcher.h"
#include "core/http/problem.h"

#include <QTest>

#include <stdexcept>

using namespace orfeas::http;

namespace {

constexpr const char* kToken = "0123456789abcdef";

Route route(const char* method, const char* path, Access access = Access::Token)
{
    Route made { method, path, access };
    made.handler = [](const Request& request, const Reply& reply) {
        std::string text;
        for (const auto& [name, value] : request.captures)
            text += name + "=" + value + ";";
        reply(bytesResponse(200, "text/plain", text));
    };
    return made;
}

std::vector<Route> table()
{
    std::vector<Route> routes { route("GET", "/open", Access::Open), route("GET", "/jobs"), route("POST", "/jobs"),
                                route("GET", "/jobs/{job}"), route("GET", "/jobs/{job}/files/{file}") };
    routes[2].bodies = { { "application/json", "{}" } };
    routes[2].mostBody = 100;
    return routes;
}

Request ask(const std::string& method, const std::string& path)
{
    Request request;
    request.method = method;
    request.path = path;
    request.headers.add("Host", "127.0.0.1:8081");
    request.headers.add("Authorization", std::string("Bearer ") + kToken);
    return request;
}

} // namespace

class TestDispatcher : public QObject {
    Q_OBJECT

    Dispatcher m_dispatcher { Router(table()), { hostNames(8081, {}), kToken }, {}, {} };

    int status(Request request) { return status(request, m_dispatcher); }
    static int status(Request& request, Dispatcher& dispatcher)
    {
        const Admission admission = dispatcher.admit(request);
        return admission.refusal ? admission.refusal->status : 200;
    }

private Q_SLOTS:
    void pathsFindTheirRoutesAndGiveTheirParts()
    {
        Request request = ask("GET", "/jobs/a%20b/files/final.glb");
        const Admission admission = m_dispatcher.admit(request);
        QVERIFY(!admission.refusal);
        std::string text;
        m_dispatcher.handle(*admission.route, request, [&text](const Response& response) { text = *response.bytes; });
        QCOMPARE(text, std::string("file=final.glb;job=a b;"));
        for (const char* path : { "/", "/job", "/jobs/", "/jobs/a/", "/jobs//files/b", "/jobs/%zz", "/JOBS", "//jobs" })
            QVERIFY2(status(ask("GET", path)) == 404, path);
        QCOMPARE(status(ask("HEAD", "/jobs")), 200);
    }

    void anotherMethodIsToldWhichThereAre()
    {
        Request request = ask("DELETE", "/jobs");
        const Admission admission = m_dispatcher.admit(request);
        QCOMPARE(admission.refusal->status, 405);
        const auto allow = admission.refusal->headers.back();
        QCOMPARE(allow.second, std::string("GET, HEAD, POST"));
    }

    void theTokenIsNeededByHeaderOrPath()
    {
        Request request = ask("GET", "/jobs");
        request.headers = {};
        request.headers.add("Host", "localhost:8081");
        QCOMPARE(status(request), 401);
        request.path = std::string("/t/") + kToken + "/jobs";
        QCOMPARE(status(request), 200);
        request.path = "/t/0123456789abcdee/jobs";
        QCOMPARE(status(request), 401);
        request.path = "/open";
        QCOMPARE(status(request), 200);
    }

    void hostsAndPagesOfOthersAreRefusedBeforeAllElse()
    {
        Request open;
        open.method = "GET";
        open.path = "/open";
        open.headers.add("Host", "evil.example");
        QCOMPARE(status(open), 421);
        Request page = ask("GET", "/open");
        page.headers.add("Origin", "null");
        QCOMPARE(status(page), 403);
        Request own = ask("GET", "/open");
        own.headers.add("Origin", "http://LOCALHOST:8081");
        own.headers.add("Sec-Fetch-Site", "same-origin");
        QCOMPARE(status(own), 200);
        Request site = ask("GET", "/open");
        site.headers.add("Sec-Fetch-Site", "same-site");
        QCOMPARE(status(site), 403);
    }

    void bodiesAreJudgedByTheirHead()
    {
        const auto post = [](const char* type, const char* length) {
            Request request = ask("POST", "/jobs");
            request.headers.add("Content-Type", type);
            request.headers.add("Content-Length", length);
            return request;
        };
        QCOMPARE(status(post("application/json; charset=utf-8", "100")), 200);
        QCOMPARE(status(post("application/json", "101")), 413);
        QCOMPARE(status(post("text/plain", "10")), 415);
    }

    void withoutATokenNothingThatAPageCanSendUnaskedIsTaken()
    {
        Dispatcher open { Router(table()), { hostNames(8081, {}), "" }, {}, {} };
        for (const char* type : { "", "text/plain", "multipart/form-data; boundary=a", "TEXT/plain" }) {
            Request request = ask("POST", "/jobs");
            request.headers.add("Content-Type", type);
            QVERIFY2(status(request, open) == 415, type);
        }
        Request json = ask("POST", "/jobs");
        json.headers.add("Content-Type", "application/json");
        QCOMPARE(status(json, open), 200);
    }

    void whatAHandlerThrowsIsAnAnswer()
    {
        std::vector<Route> routes { route("GET", "/open", Access::Open) };
        routes[0].handler = [](const Request&, const Reply&) { throw std::runtime_error("surprise"); };
        int counted = 0;
        Dispatcher throwing { Router(routes),
                              { hostNames(8081, {}), "" },
                              [&counted](const Answered& answer) { counted = answer.status; },
                              {} };
        Request request = ask("GET", "/open");
        const Admission admission = throwing.admit(request);
        int answered = 0;
        throwing.handle(*admission.route, request,
                        [&answered](const Response& response) { answered = response.status; });
        QCOMPARE(answered, 500);
        QCOMPARE(counted, 500);
    }

    void portEightyNeedsNoNumber()
    {
        const auto hosts = hostNames(80, { "Studio.Local" });
        QVERIFY(std::find(hosts.begin(), hosts.end(), "localhost") != hosts.end());
        QVERIFY(std::find(hosts.begin(), hosts.end(), "studio.local:80") != hosts.end());
    }

    void aNameWithAPortIsTakenAsItIs()
    {
        const auto hosts = hostNames(8081, { "localhost:9000", "[FE80::1]:9000", "[fe80::2]" });
        for (const char* host : { "localhost:9000", "[fe80::1]:9000", "[fe80::2]:8081", "localhost:8081" })
            QVERIFY2(std::find(hosts.begin(), hosts.end(), host) != hosts.end(), host);
        QCOMPARE(hosts.size(), std::size_t { 6 });
        QCOMPARE(hosts.front(), std::string("127.0.0.1:8081"));
    }
};

QTEST_GUILESS_MAIN(TestDispatcher)
#include "tst_dispatcher.moc"
