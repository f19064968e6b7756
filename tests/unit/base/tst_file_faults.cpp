#include "core/asset/writer.h"
#include "core/base/atomic_file.h"
#include "tests/support/arrow_mesh.h"
#include "tests/support/file_faults/file_faults.h"
#include "tests/support/quick_folder.h"

#include <QTest>

#include <fstream>
#include <iterator>
#include <map>

using namespace orfeas;
using orfeas::tests::Fault;
using orfeas::tests::FileFaults;

namespace {

constexpr std::array kFaults { Fault::DiskFull, Fault::IoError, Fault::ShortWrite };
constexpr int kMostCalls = 1000;

using Content = std::map<std::string, std::string>;

/// What lies in the folder under names that people see.
Content contentOf(const std::filesystem::path& folder)
{
    Content content;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        std::ifstream file(entry.path(), std::ios::binary);
        if (!name.starts_with('.'))
            content[name] = std::string(std::istreambuf_iterator<char>(file), {});
    }
    return content;
}

/// Runs `write` with a fault at every call it makes, each time from the same start: afterwards the folder holds what
/// it held and an error is told, or all that is new; once there is space again, `write` succeeds.
template<typename Setup, typename Write> void strikeEveryCall(const Setup& setup, const Write& write)
{
    for (const Fault fault : kFaults) {
        int calls = 0;
        for (bool struck = true; struck; ++calls) {
            QVERIFY(calls < kMostCalls);
            const auto temporary = tests::quickFolder();
            const std::filesystem::path folder = temporary->path().toStdString();
            setup(folder);
            const Content old = contentOf(folder);
            bool done = false;
            {
                const FileFaults faults(folder, fault, calls);
                done = static_cast<bool>(write(folder));
                struck = FileFaults::struck();
            }
            const Content now = contentOf(folder);
            if (!done)
                QVERIFY2(now == old, qPrintable(QString("call %1").arg(calls)));
            QVERIFY(done || struck);
            QVERIFY(write(folder));
            const Content whole = contentOf(folder);
            if (done)
                QVERIFY(now == whole);
            QVERIFY(whole != old);
        }
        QVERIFY(calls > 4); // create, write, sync, rename, sync the folder
    }
}

} // namespace

class TestFileFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void anOverwrittenFileIsOldOrNew()
    {
        strikeEveryCall([](const auto& folder) { std::ofstream(folder / "a") << "old"; },
                        [](const auto& folder) {
                            const std::string large(10'000'000, 'x');
                            const std::array<std::string_view, 2> pieces { "new", large };
                            return writeFileAtomically(folder / "a", pieces, true);
                        });
    }

    static void aNewFileIsThereWholeOrNotAtAll()
    {
        strikeEveryCall([](const auto&) {},
                        [](const auto& folder) {
                            const std::array<std::string_view, 1> pieces { "new" };
                            return writeFileAtomically(folder / "a", pieces, std::filesystem::exists(folder / "a"));
                        });
    }

    static void everyFormatsFilesAreOldOrNewTogether_data()
    {
        QTest::addColumn<int>("format");
        for (const asset::FormatInfo& info : asset::kFormats)
            QTest::newRow(info.name.data()) << static_cast<int>(info.format);
    }
    static void everyFormatsFilesAreOldOrNewTogether()
    {
        QFETCH(int, format);
        const mesh::Mesh mesh = tests::paintedArrow();
        const auto write = [&](const std::filesystem::path& folder, const char* name) {
            asset::WriteOptions options;
            options.name = name;
            options.overwrite = true;
            return asset::write(mesh, static_cast<asset::Format>(format), folder / "m", options, {});
        };
        strikeEveryCall(
            [&](const auto& folder) {
                for (const auto& path : asset::fileNames(folder / "m", static_cast<asset::Format>(format)))
                    std::ofstream(path) << "old";
            },
            [&](const auto& folder) { return write(folder, "new"); });
    }
};

QTEST_GUILESS_MAIN(TestFileFaults)
#include "tst_file_faults.moc"
