#include "app/cli/child_receipt.h"

#include "app/cli/exit_code.h"
#include "core/asset/reader.h"

#include <QProcess>

#include <cstdio>

namespace orfeas::cli {

namespace {

constexpr int kLongestMs = 120'000;

} // namespace

Result<asset::Facts> factsByChild(const std::filesystem::path& file)
{
    QProcess child;
    child.start(QStringLiteral("/proc/self/exe"), { QStringLiteral("facts"), QString::fromStdString(file.string()) });
    if (!child.waitForFinished(kLongestMs)) {
        child.kill();
        child.waitForFinished();
        return Error { ErrorCode::Internal, file.string() + ": could not be read back within two minutes" };
    }
    if (child.exitStatus() != QProcess::NormalExit)
        return Error { ErrorCode::Internal, file.string() + ": reading it back ended the reader" };
    if (child.exitCode() != Ok)
        return Error { ErrorCode::InvalidInput,
                       file.string()
                           + ": cannot be read back: " + child.readAllStandardError().trimmed().toStdString() };
    return asset::factsFromJson(child.readAllStandardOutput().toStdString());
}

int runFacts(const std::filesystem::path& file)
{
    const auto mesh = asset::read(file, {});
    if (!mesh) {
        std::fputs((mesh.error().message + "\n").c_str(), stderr);
        return SomeFailed;
    }
    std::fputs((asset::factsJson(asset::factsOf(*mesh)) + "\n").c_str(), stdout);
    return Ok;
}

} // namespace orfeas::cli
