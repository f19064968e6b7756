#include "core/library/library.h"
#include "tests/support/quick_folder.h"

#include <QCoreApplication>
#include <QTest>

#include <chrono>
#include <thread>

using namespace orfeas;
using namespace std::chrono_literals;
using library::JobRecord;
using library::Library;

/// Who may run the queue's jobs, and how jobs come into it.
class TestQueue : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Library> m_mine;
    std::unique_ptr<Library> m_other;

private Q_SLOTS:
    void init()
    {
        m_folder = tests::quickFolder();
        for (auto* library : { &m_mine, &m_other }) {
            auto opened = Library::open(m_folder->path().toStdString());
            QVERIFY(static_cast<bool>(opened));
            *library = std::move(*opened);
        }
    }
    void cleanup()
    {
        m_mine.reset();
        m_other.reset();
    }

    void theQueueHasOneOwner()
    {
        const auto mine = m_mine->takeQueue();
        QVERIFY(static_cast<bool>(mine));
        const auto refused = m_other->takeQueue(0ms);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::AlreadyExists);
        const std::string process = std::to_string(QCoreApplication::applicationPid());
        QVERIFY2(refused.error().message.find(process) != std::string::npos, refused.error().message.c_str());
    }

    void anOwnerThatIsDyingIsWaitedFor()
    {
        auto mine = m_mine->takeQueue();
        std::thread dying([&mine] {
            std::this_thread::sleep_for(300ms);
            mine = Error {}; // what the system does with a killed program's lock, once it gets there
        });
        const auto taken = m_other->takeQueue();
        dying.join();
        QVERIFY2(static_cast<bool>(taken), taken ? "" : taken.error().message.c_str());
    }

    void oneThatLivesIsNotWaitedForLong()
    {
        const auto mine = m_mine->takeQueue();
        const auto start = std::chrono::steady_clock::now();
        QVERIFY(!m_other->takeQueue());
        const auto waited = std::chrono::steady_clock::now() - start;
        QVERIFY(waited >= 1s && waited < 10s);
    }

    void aQueuedJobIsForWhoeverOwnsTheQueue()
    {
        jobs::Request request;
        request.name = "red horse";
        request.pictures[0] = "horse.png";
        JobRecord job = library::queuedJob(request, "client");
        QVERIFY(m_mine->add(job));
        const auto kept = m_mine->job(job.id);
        QVERIFY(static_cast<bool>(kept));
        QCOMPARE(kept->uid.size(), 32U);
        QCOMPARE(kept->tags, std::string("client"));
        QVERIFY(kept->session.empty() && kept->created > 0 && kept->place > 0);
        QCOMPARE(kept->request.front(), std::filesystem::absolute("horse.png"));
        QVERIFY(kept->request.pictures[1].empty());
        QCOMPARE(m_other->adopt()->size(), 1U);
    }
};

QTEST_GUILESS_MAIN(TestQueue)
#include "tst_queue.moc"
