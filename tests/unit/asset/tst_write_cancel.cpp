#include "core/asset/writer.h"
#include "tests/support/cancel_limit.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace orfeas;

namespace {

/// A bent sheet of side x side vertices with a texture that packs badly: as much work as the largest result.
mesh::Mesh largeMesh(int side, int textureSide)
{
    mesh::Mesh mesh;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const float u = static_cast<float>(x) / static_cast<float>(side);
            const float v = static_cast<float>(y) / static_cast<float>(side);
            mesh.positions.push_back({ u, v, u * v });
            mesh.normals.push_back({ 0, 0, 1 });
            mesh.uvs.push_back({ u, v });
            if (x == 0 || y == 0)
                continue;
            const auto at = [side](int i, int j) { return static_cast<std::uint32_t>(j * side + i); };
            mesh.triangles.push_back({ at(x - 1, y - 1), at(x, y - 1), at(x, y) });
            mesh.triangles.push_back({ at(x - 1, y - 1), at(x, y), at(x - 1, y) });
        }
    }
    mesh::Texture texture { textureSide, textureSide, {} };
    for (std::uint32_t i = 0; i < static_cast<std::uint32_t>(textureSide) * textureSide; ++i) {
        const std::uint32_t noise = i * 2654435761U;
        texture.pixels.push_back({ static_cast<std::uint8_t>(noise >> 9U), static_cast<std::uint8_t>(noise >> 17U),
                                   static_cast<std::uint8_t>(noise >> 25U), 255 });
    }
    mesh.baseColour = std::make_shared<const mesh::Texture>(std::move(texture));
    return mesh;
}

} // namespace

/// A stop is obeyed within 200 ms while the largest results are written, and leaves nothing behind.
class TestWriteCancel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stopsWithin200Ms_data()
    {
        QTest::addColumn<int>("format");
        for (const asset::FormatInfo& info : asset::kFormats)
            QTest::addRow("%s", std::string(info.name).c_str()) << static_cast<int>(info.format);
    }

    void stopsWithin200Ms()
    {
        QFETCH(const int, format);
        static const mesh::Mesh mesh = largeMesh(600, 4096);
        int cancelled = 0;
        for (const double delay : { 1, 10, 30, 60, 100, 150, 200, 300, 400, 600, 900 }) {
            const QTemporaryDir folder;
            const std::string path = folder.filePath("model").toStdString();
            const test::Stopped stopped = test::stopAfter(delay, 2, [&](const JobContext& context) -> Result<void> {
                auto written = asset::write(mesh, static_cast<asset::Format>(format), path, {}, context);
                return written ? Result<void>() : Result<void>(written.error());
            });
            if (!stopped.inTime)
                break;
            qInfo("stop after %3.0f ms: back in %.0f ms", delay, stopped.milliseconds);
            QVERIFY(stopped.milliseconds < test::kCancelLimitMs);
            if (stopped.result)
                continue; // it came after the last file was written
            QCOMPARE(stopped.result.error().code, ErrorCode::Cancelled);
            QVERIFY(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
            ++cancelled;
        }
        QVERIFY(cancelled > 0);
    }
};

QTEST_GUILESS_MAIN(TestWriteCancel)
#include "tst_write_cancel.moc"
