#include "core/cache/single_flight.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace orfeas;
using Flights = cache::SingleFlight<int>;
using namespace std::chrono_literals;

class TestSingleFlight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    static void sixtyFourAtOnceAreDoneOnceAndAllGetEverything()
    {
        Flights flights;
        std::atomic<int> led { 0 };
        std::atomic<int> waiting { 0 };
        std::vector<std::vector<int>> got(64);
        std::vector<std::jthread> threads;
        for (auto& mine : got) {
            threads.emplace_back([&flights, &led, &waiting, &mine] {
                auto seat = flights.join("same");
                if (seat.leader) {
                    ++led;
                    for (int i = 0; i < 4; ++i) {
                        if (i == 2) {
                            while (waiting < 63)
                                std::this_thread::sleep_for(1ms);
                        }
                        mine.push_back(i);
                        seat.leader->publish(i);
                    }
                    seat.leader->finish({});
                    return;
                }
                ++waiting;
                const auto outcome = seat.follower->follow({}, [&mine](int event) { mine.push_back(event); });
                if (!outcome || !*outcome)
                    mine.clear();
            });
        }
        threads.clear();
        QCOMPARE(led.load(), 1);
        for (const auto& mine : got)
            QCOMPARE(mine, (std::vector<int> { 0, 1, 2, 3 }));
    }

    static void differentKeysDoNotMeet()
    {
        Flights flights;
        auto a = flights.join("a");
        auto b = flights.join("b");
        QVERIFY(a.leader && b.leader);
    }

    static void whenTheLeaderGivesUpAFollowerLeads()
    {
        Flights flights;
        std::optional<Flights::Leader> leader = std::move(flights.join("a").leader);
        auto seat = flights.join("a");
        QVERIFY(seat.follower.has_value());
        std::jthread stop([&leader] {
            leader->publish(1);
            leader.reset();
        });
        int told = 0;
        QVERIFY(!seat.follower->follow({}, [&told](int) { ++told; }));
        QCOMPARE(told, 1);
        QVERIFY(flights.join("a").leader.has_value());
    }

    static void theLeadersFailureIsEveryones()
    {
        Flights flights;
        auto leader = flights.join("a");
        auto follower = flights.join("a");
        leader.leader->finish(Error { ErrorCode::NoSubject, "nothing there" });
        const auto outcome = follower.follower->follow({}, [](int) {});
        QVERIFY(outcome && !*outcome);
        QCOMPARE(outcome->error().code, ErrorCode::NoSubject);
        QVERIFY(flights.join("a").leader.has_value());
    }

    static void aFollowerThatIsStoppedLeavesAtOnce()
    {
        Flights flights;
        const auto leader = flights.join("a");
        auto follower = flights.join("a");
        std::stop_source stop;
        std::jthread later([&stop] {
            std::this_thread::sleep_for(20ms);
            stop.request_stop();
        });
        const auto outcome = follower.follower->follow(stop.get_token(), [](int) {});
        QCOMPARE(outcome->error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSingleFlight)
#include "tst_single_flight.moc"
