#include "core/models/download.h"

#include "core/models/manifest.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <cerrno>
#include <cstring>

namespace orfeas::models {

namespace {

constexpr int kOk = 200;
constexpr int kPartial = 206;
constexpr int kRangeNotSatisfiable = 416;
constexpr int kStallMs = 30'000;
constexpr int kRedirections = 5;
constexpr int kPollMs = 50;
constexpr qint64 kBuffer = 1 << 20;

QUrl urlOf(const std::string& text)
{
    return { QString::fromStdString(text), QUrl::StrictMode };
}

int statusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// What tells one content at an address from the next: ETag (a strong one), else the time of its change.
QByteArray validatorOf(const QNetworkReply& reply)
{
    const QByteArray tag = reply.rawHeader("ETag");
    return !tag.isEmpty() && !tag.startsWith("W/") ? tag : reply.rawHeader("Last-Modified");
}

/// The first byte and the whole length that "bytes 10-99/100" tells; -1 each where it tells none.
std::pair<qint64, qint64> contentRange(const QNetworkReply& reply)
{
    const QByteArray text = reply.rawHeader("Content-Range");
    const qsizetype dash = text.indexOf('-');
    const qsizetype slash = text.indexOf('/');
    bool first = false;
    bool whole = false;
    const qint64 begin = text.startsWith("bytes ") && dash > 6 ? text.mid(6, dash - 6).toLongLong(&first) : -1;
    const qint64 length = slash > 0 ? text.mid(slash + 1).toLongLong(&whole) : -1;
    return { first ? begin : -1, whole ? length : -1 };
}

/// One request and the file that its answer goes to.
class Download {
public:
    Download(std::string url, const std::filesystem::path& part, const JobContext& context)
        : m_url(std::move(url)), m_context(context), m_part(QString::fromStdString(part.string())),
          m_from(m_part.fileName() + QStringLiteral(".from"))
    {
    }

    Result<void> run();

private:
    Error failure(ErrorCode code, const std::string& what) const { return { code, m_url + ": " + what }; }
    void stop(QNetworkReply& reply, Error error)
    {
        if (!m_error)
            m_error = std::move(error);
        reply.abort();
    }
    QNetworkRequest request();
    void begin(QNetworkReply& reply);
    void take(QNetworkReply& reply);
    Result<void> finish(const QNetworkReply& reply);
    bool keepSource(const QByteArray& validator);

    std::string m_url;
    const JobContext& m_context;
    QFile m_part;
    QFile m_from; ///< the address and the validator of what m_part holds
    qint64 m_begun = -1; ///< bytes that were there when the answer came; -1: none came
    qint64 m_whole = 0;
    std::optional<Error> m_error;
};

QNetworkRequest Download::request()
{
    QNetworkRequest request(urlOf(m_url));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setMaximumRedirectsAllowed(kRedirections);
    request.setTransferTimeout(kStallMs);
    request.setRawHeader("Accept-Encoding", "identity"); // else Qt unpacks, and ranges mean other bytes
    if (m_part.size() == 0 || !m_from.open(QIODevice::ReadOnly))
        return request;
    const QList<QByteArray> lines = m_from.read(kBuffer).split('\n');
    m_from.close();
    if (lines.size() == 2 && lines[0] == QByteArray::fromStdString(m_url) && !lines[1].isEmpty()) {
        request.setRawHeader("Range", "bytes=" + QByteArray::number(m_part.size()) + "-");
        request.setRawHeader("If-Range", lines[1]);
    }
    return request;
}

bool Download::keepSource(const QByteArray& validator)
{
    const QByteArray text = QByteArray::fromStdString(m_url) + '\n' + validator;
    const bool kept =
        m_from.open(QIODevice::WriteOnly | QIODevice::Truncate) && m_from.write(text) == text.size() && m_from.flush();
    m_from.close();
    return kept;
}

/// The headers are there: from which byte on, or not at all.
void Download::begin(QNetworkReply& reply)
{
    const int status = statusOf(reply);
    if (m_begun >= 0 || (status != kOk && status != kPartial))
        return;
    if (status == kPartial) {
        const auto [begin, whole] = contentRange(reply);
        if (begin != m_part.size()) {
            stop(reply, failure(ErrorCode::Io, "the server sent another part than was asked for; try again"));
            m_part.resize(0);
            return;
        }
        m_whole = std::max<qint64>(whole, 0);
    } else {
        m_whole = std::max<qint64>(reply.header(QNetworkRequest::ContentLengthHeader).toLongLong(), 0);
        if (!m_part.resize(0) || !keepSource(validatorOf(reply))) {
            stop(reply, Error { ErrorCode::Io, m_part.fileName().toStdString() + ": cannot be written" });
            return;
        }
    }
    m_begun = m_part.size();
    m_part.seek(m_begun);
}

void Download::take(QNetworkReply& reply)
{
    begin(reply);
    if (m_begun < 0 || m_error)
        return;
    while (reply.bytesAvailable() > 0) {
        const QByteArray bytes = reply.read(kBuffer);
        if (m_part.write(bytes) != bytes.size() || !m_part.flush()) {
            const bool full = m_part.error() == QFileDevice::ResourceError || errno == ENOSPC;
            stop(reply,
                 Error { full ? ErrorCode::DiskFull : ErrorCode::Io,
                         m_part.fileName().toStdString()
                             + ": cannot be written: " + m_part.errorString().toStdString() });
            return;
        }
    }
    m_context.report("download", static_cast<std::uint64_t>(m_part.pos()), static_cast<std::uint64_t>(m_whole));
}

Result<void> Download::finish(const QNetworkReply& reply)
{
    if (m_error)
        return *std::move(m_error);
    const int status = statusOf(reply);
    if (status == kRangeNotSatisfiable) {
        // all of it may be there already; whoever knows its SHA-256 finds out
        const auto [begin, whole] = contentRange(reply);
        if (whole == m_part.size())
            return {};
        m_part.resize(0);
        return failure(ErrorCode::Io, "what had come of it is not of this file; try again");
    }
    if (status == 404 || status == 410)
        return failure(ErrorCode::NotFound, "the server has no such file");
    if (status == 401 || status == 403)
        return failure(ErrorCode::PermissionDenied, "the server wants you to sign in; get the file with a browser");
    if (reply.error() != QNetworkReply::NoError)
        return failure(ErrorCode::Io, reply.errorString().toStdString() + "; try again to go on from here");
    if (m_begun < 0)
        return failure(ErrorCode::Io, "the server answered with status " + std::to_string(status));
    if (m_whole > 0 && m_part.size() != m_whole)
        return failure(ErrorCode::Io,
                       std::to_string(m_part.size()) + " of " + std::to_string(m_whole) + " bytes came; try again");
    return {};
}

Result<void> Download::run()
{
    const QUrl url = urlOf(m_url);
    if (!isUrl(m_url) || !url.isValid() || url.host().isEmpty())
        return failure(ErrorCode::InvalidInput, "not an http or https address");
    if (!m_part.open(QIODevice::ReadWrite))
        return Error { ErrorCode::Io, m_part.fileName().toStdString() + ": " + m_part.errorString().toStdString() };

    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(network.get(request()));
    reply->setReadBufferSize(4 * kBuffer);
    QEventLoop loop;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &loop, [&] {
        if (auto go = m_context.checkpoint(); !go)
            stop(*reply, go.error());
    });
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] { take(*reply); });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    poll.start(kPollMs);
    if (!reply->isFinished())
        loop.exec();
    take(*reply);
    return finish(*reply);
}

} // namespace

bool isUrl(const std::string& text) noexcept
{
    return text.starts_with("http://") || text.starts_with("https://");
}

Result<std::string> fileNameOf(const std::string& url)
{
    std::string name = urlOf(url).fileName(QUrl::FullyDecoded).toStdString();
    if (!isFileName(name))
        return Error { ErrorCode::InvalidInput, url + ": does not end with a file's name" };
    return name;
}

Result<void> download(const std::string& url, const std::filesystem::path& part, const JobContext& context)
{
    return Download(url, part, context).run();
}

} // namespace orfeas::models
