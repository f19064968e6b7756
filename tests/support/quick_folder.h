#pragma once

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace orfeas::tests {

/// A temporary folder in memory where there is one, so that thousands of syncs cost nothing.
inline std::unique_ptr<QTemporaryDir> quickFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return std::make_unique<QTemporaryDir>((QDir(memory).exists() ? memory : QDir::tempPath())
                                           + QStringLiteral("/orfeas-test-XXXXXX"));
}

} // namespace orfeas::tests
