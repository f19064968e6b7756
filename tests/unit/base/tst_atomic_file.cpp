#include "core/asset/writer.h"
#include "core/base/atomic_file.h"
#include "core/mesh/box_atlas.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <csignal>
#include <sys/mount.h>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace orfeas;

namespace {

/// No file may grow beyond this many bytes while it lives: the system answers like a full disk.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { bytes, m_before.rlim_max };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    FileSizeLimit(const FileSizeLimit&) = delete;
    FileSizeLimit& operator=(const FileSizeLimit&) = delete;
    ~FileSizeLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};

QByteArray contentOf(const std::filesystem::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const std::filesystem::path& path, const QByteArray& bytes)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

mesh::Mesh painted()
{
    mesh::Mesh mesh;
    mesh.positions = { { 1, 0, 0 }, { -1, 0, 0 }, { 0, 1, 0 }, { 0, -1, 0 }, { 0, 0, 1 }, { 0, 0, -1 } };
    mesh.triangles = { { 0, 2, 4 }, { 2, 1, 4 }, { 1, 3, 4 }, { 3, 0, 4 },
                       { 2, 0, 5 }, { 1, 2, 5 }, { 3, 1, 5 }, { 0, 3, 5 } };
    for (const Vec3f& p : mesh.positions)
        mesh.normals.push_back(p);
    const auto sampler = [](std::span<const Vec3f> points, std::span<Rgba8> colours) {
        for (std::size_t i = 0; i < points.size(); ++i)
            colours[i] = { static_cast<std::uint8_t>(points[i].x * 100 + 120), 128, 60, 255 };
    };
    return mesh::unwrapAndPaint(mesh, { 128, 2 }, sampler, {}).value();
}

} // namespace

class TestAtomicFile : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path place(const char* name) const { return m_folder->filePath(name).toStdString(); }
    QStringList everything() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void fullDiskLeavesTheOldContentAndNothingElse()
    {
        put(place("a.bin"), "old");
        const std::string large(100'000, 'x');
        const std::array<std::string_view, 1> pieces { large };
        Result<void> result;
        {
            const FileSizeLimit limit(50'000);
            result = writeFileAtomically(place("a.bin"), pieces, true);
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QVERIFY(result.error().message.find("a.bin") != std::string::npos);
        QCOMPARE(contentOf(place("a.bin")), QByteArray("old"));
        QCOMPARE(everything(), QStringList { "a.bin" });
    }

    void realFullDisk()
    {
        const std::string folder = m_folder->path().toStdString();
        if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=64k") != 0)
            QSKIP("mounting a small file system needs root: full disk checked by a size limit only");
        const std::string large(200'000, 'x');
        const std::array<std::string_view, 1> pieces { large };
        const auto result = writeFileAtomically(place("a.bin"), pieces, false);
        const QStringList left = everything();
        ::umount(folder.c_str());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QVERIFY(left.isEmpty());
    }

    void aSetThatFailsLeavesTheOldSet()
    {
        put(place("m.obj"), "old mesh");
        put(place("m.mtl"), "old material");
        asset::WriteOptions options;
        options.overwrite = true;
        Result<std::vector<std::filesystem::path>> result = Error {};
        {
            const FileSizeLimit limit(150); // the material fits, mesh and texture do not
            result = asset::write(painted(), asset::Format::Obj, place("m.obj"), options, {});
        }
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::DiskFull);
        QCOMPARE(contentOf(place("m.obj")), QByteArray("old mesh"));
        QCOMPARE(contentOf(place("m.mtl")), QByteArray("old material"));
        QCOMPARE(everything(), (QStringList { "m.mtl", "m.obj" }));
    }

    void aSetGoesBackWhenItsLastFileCannotTakeItsPlace()
    {
        put(place("one"), "old");
        // a folder that is gone by the time: the set's second file can be neither made nor placed
        const std::array<FileContent, 2> files { FileContent { place("one"), "new" },
                                                 FileContent { place("gone/two"), "new" } };
        QVERIFY(!writeFilesAtomically(files, true, {}));
        QCOMPARE(contentOf(place("one")), QByteArray("old"));
        QCOMPARE(everything(), QStringList { "one" });
        // two files for one name: the second cannot take its place, the first goes back
        const std::array<FileContent, 2> twice { FileContent { place("same"), "1" },
                                                 FileContent { place("same"), "2" } };
        const auto result = writeFilesAtomically(twice, false, {});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(everything(), QStringList { "one" });
    }

    void overwritingASetLeavesNoOldFiles()
    {
        asset::WriteOptions options;
        options.overwrite = true;
        QVERIFY(asset::write(painted(), asset::Format::Obj, place("m.obj"), options, {}));
        QVERIFY(asset::write(painted(), asset::Format::Obj, place("m.obj"), options, {}));
        QCOMPARE(everything(), (QStringList { "m.mtl", "m.obj", "m_texture.png" }));
    }

    void thePictureBesideIsNeverATarget()
    {
        put(place("mug.png"), "the artist's picture");
        asset::WriteOptions options;
        options.overwrite = true;
        QVERIFY(asset::write(painted(), asset::Format::Obj, place("mug.obj"), options, {}));
        QCOMPARE(contentOf(place("mug.png")), QByteArray("the artist's picture"));
    }

    void readOnlyFilesDevicesAndFoldersAreRefused()
    {
        const std::array<std::string_view, 1> pieces { "new" };
        put(place("locked"), "old");
        QVERIFY(::chmod(place("locked").c_str(), 0444) == 0);
        const auto locked = writeFileAtomically(place("locked"), pieces, true);
        QCOMPARE(locked.error().code, ErrorCode::PermissionDenied);
        QVERIFY(locked.error().message.find("read-only") != std::string::npos);
        QCOMPARE(contentOf(place("locked")), QByteArray("old"));
        QVERIFY(::mkfifo(place("pipe").c_str(), 0600) == 0);
        QCOMPARE(writeFileAtomically(place("pipe"), pieces, true).error().code, ErrorCode::InvalidInput);
        QCOMPARE(writeFileAtomically("/dev/full", pieces, true).error().code, ErrorCode::InvalidInput);
        QCOMPARE(writeFileAtomically(m_folder->path().toStdString(), pieces, true).error().code,
                 ErrorCode::AlreadyExists);
    }

    void aFileThatSomeoneReadsIsReplacedUnderThem()
    {
        put(place("open"), "old content");
        QFile reader(m_folder->filePath("open"));
        QVERIFY(reader.open(QIODevice::ReadOnly));
        const std::array<std::string_view, 2> pieces { "new ", "content" };
        QVERIFY(writeFileAtomically(place("open"), pieces, true));
        QCOMPARE(reader.readAll(), QByteArray("old content"));
        QCOMPARE(contentOf(place("open")), QByteArray("new content"));
    }

    void aStopBeforeTheLastFileChangesNothing()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto result =
            asset::write(painted(), asset::Format::Obj, place("m.obj"), {}, JobContext(stop.get_token()));
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
        QVERIFY(everything().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAtomicFile)
#include "tst_atomic_file.moc"
