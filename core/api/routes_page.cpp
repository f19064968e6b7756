#include "core/api/routes.h"
#include "core/base/contract.h"

#include <QFile>

#include <array>

// a static library's resources are not found by themselves; the macro has to stand outside a namespace
static void openPageResources()
{
    Q_INIT_RESOURCE(api_page);
}

namespace orfeas::api {

namespace {

struct PageFile {
    const char* path;
    const char* file;
    const char* type;
};
constexpr std::array<PageFile, 4> kFiles { { { "/", "index.html", "text/html; charset=utf-8" },
                                             { "/page.css", "page.css", "text/css; charset=utf-8" },
                                             { "/page.js", "page.js", "text/javascript; charset=utf-8" },
                                             { "/viewer.js", "viewer.js", "text/javascript; charset=utf-8" } } };

// its own files, pictures that it made itself, and nothing else
constexpr const char* kPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; "
                                "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

std::string contentOf(const char* name)
{
    QFile file(QString(":/api/page/") + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    ORFEAS_EXPECTS(isOpen);
    return file.readAll().toStdString();
}

} // namespace

std::vector<http::Route> pageRoutes()
{
    openPageResources();
    std::vector<http::Route> routes;
    for (const PageFile& file : kFiles) {
        http::Route route { "GET", file.path, http::Access::Open };
        route.handler = [type = std::string(file.type), text = contentOf(file.file)](const http::Request&,
                                                                                     const http::Reply& reply) {
            http::Response response = http::bytesResponse(200, type, text);
            response.headers.emplace_back("Content-Security-Policy", kPolicy);
            reply(std::move(response));
        };
        routes.push_back(std::move(route));
    }
    return routes;
}

} // namespace orfeas::api
