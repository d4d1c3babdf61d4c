#include <condition_variable>
#include <cstring>
#include <mutex>
#include <string>
#include <thread>

#include "test/check.h"
#include "test/sim_client.h"

// What goes wrong between the counter and its clients, on demand. None of it changes what is true at the counter.

using namespace xtp::test;

namespace {

bool Do(const std::string& action) { return Set("do", action.c_str()); }

/// A trader in continuous trading. In the test environment's modes every order's way is known.
struct Desk {
  Desk() {
    Restart();
    Set("matching", "test");
    PlayTo(93100000);
    session = trader.Login();
  }

  uint64_t Order(uint32_t mode) { return trader.InsertAs(mode, trader.session(), "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 200); }
  std::string Story() { return trader.StoryOf(session); }
  uint64_t Relogin() {
    session = trader.Relogin();
    Settle();
    return session;
  }
  int64_t CountAnswers(TraderEvent::Kind kind) {
    int64_t count = 0;
    for (const TraderEvent& event : trader.events()) count += event.kind == kind;
    return count;
  }

  Trader trader;
  uint64_t session = 0;
};

}  // namespace

TEST("sessions are dropped by an action, all or those of one user") {
  Desk desk;
  const uint64_t other = desk.trader.Login("other");
  CHECK(Do("drop.account user=other"));
  Settle();
  CHECK(desk.trader.StoryOf(other) == "!" && desk.Story().empty());
  CHECK(Do("drop.trader"));
  Settle();
  CHECK(desk.Story() == "!");
  CHECK(!Do("drop.account"));
}

TEST("a restart by an action says itself what it forgets") {
  for (const char* forgets : {"nothing", "events", "orders"}) {
    Desk desk;
    const uint64_t id = desk.Order(1);
    CHECK(Do("freeze.trader"));
    desk.Order(2);
    CHECK(Do(std::string("restart forgets=") + forgets));
    CHECK(Set("trader.freeze", "0"));
    desk.Relogin();
    CHECK(desk.trader.api()->IsServerRestart(desk.session));
    const std::string told = desk.Story();
    if (std::strcmp(forgets, "nothing") == 0) CHECK(told == "4t1");
    if (std::strcmp(forgets, "events") == 0) CHECK(told.empty());
    if (std::strcmp(forgets, "orders") == 0) CHECK(told == "?");
    CHECK_EQ(desk.trader.Order(id).order_xtp_id, std::strcmp(forgets, "orders") == 0 ? 0 : id);
  }
  CHECK(!Do("restart forgets=everything"));
  CHECK(std::string(Control().last_error()).find("restart [forgets=nothing|events|orders]") != std::string::npos);
}

TEST("trader logins alone are refused, closed or hang, for a while by the simulated clock") {
  Desk desk;
  Quoter quoter;
  desk.trader.api()->Logout(desk.session);
  CHECK(Do("refuse.trader id=11000030 text=\"not today\" for=5"));
  CHECK_EQ(desk.trader.Relogin(), 0u);
  CHECK_EQ(desk.trader.last_error(), 11000030);
  CHECK(std::string(desk.trader.api()->GetApiLastError()->error_msg) == "not today");
  CHECK_EQ(quoter.Login(), 0);
  PlayTo(93104000);
  CHECK_EQ(desk.trader.Relogin(), 0u);
  PlayTo(93106000);
  CHECK(desk.trader.Relogin() != 0);
  desk.trader.api()->Logout(desk.trader.session());
  CHECK(Do("close.trader for=5"));
  CHECK_EQ(desk.trader.Relogin(), 0u);
  CHECK_EQ(desk.trader.last_error(), 13);
  PlayTo(93112000);
  CHECK(Do("hang.trader for=5"));
  std::thread login([&] { CHECK(desk.trader.Relogin() != 0); });
  PlayTo(93118000);
  login.join();
}

TEST("a frozen trader line: the connection stays, afterwards all of it comes in its order") {
  Desk desk;
  CHECK(Do("freeze.trader for=5"));
  desk.Order(2);
  const uint64_t working = desk.Order(1);
  desk.trader.Cancel(working);
  desk.trader.Cancel(working);
  CHECK_EQ(desk.trader.Ask([&](int r) { return desk.trader.api()->QueryAsset(desk.session, r); }).size(), 0u);
  PlayTo(93104900);
  CHECK(desk.Story().empty());
  PlayTo(93105100);
  CHECK(desk.Story() == "4t145x");
  CHECK_EQ(desk.CountAnswers(TraderEvent::kQueryAsset), 1);
  CHECK(desk.trader.events().back().kind == TraderEvent::kQueryAsset);
}

TEST("what a frozen line held is told once by the next session when this one is cut") {
  Desk desk;
  CHECK(Do("freeze.trader"));
  desk.Order(2);
  CHECK(Do("drop.trader"));
  Settle();
  CHECK(desk.Story() == "!");
  desk.Relogin();
  CHECK(desk.Story().empty());
  CHECK(Set("trader.freeze", "0"));
  Settle();
  CHECK(desk.Story() == "4t1");
}

TEST("a delay holds orders, trades and answers up, and keeps their order when it becomes shorter") {
  Desk desk;
  CHECK(Do("delay.trader ms=2000 for=1"));
  desk.Order(2);
  PlayTo(93101500);
  CHECK(desk.Story().empty());
  const uint64_t second = desk.Order(1);  // the delay is over, what was sent before it is not here yet
  CHECK(desk.Story().empty());
  PlayTo(93102000);
  CHECK(desk.Story() == "4t14");
  CHECK(desk.trader.Story(second) == "4");
}

TEST("a slow client: each callback takes its time") {
  Desk desk;
  CHECK(Do("slow.trader ms=1000"));
  desk.Order(2);
  CHECK(desk.Story() == "4");
  PlayTo(93101000);
  CHECK(desk.Story() == "4t");
  PlayTo(93102000);
  CHECK(desk.Story() == "4t1");
}

TEST("order events and trades are told twice on demand, and the next session is told nothing of it") {
  Desk desk;
  CHECK(Do("duplicate.trader events=2"));
  desk.Order(2);
  CHECK(desk.Story() == "44tt1");
  CHECK(Do("drop.trader"));
  desk.Relogin();
  CHECK(desk.Story().empty());
}

TEST("events come before the insert returns, for a while") {
  Desk desk;
  CHECK(Do("early.events for=5"));
  for (const bool early : {true, false}) {
    bool returned = false;
    bool seen_before = false;
    std::mutex mutex;
    std::condition_variable told;
    bool heard = false;
    desk.trader.on_event = [&](const TraderEvent&) {
      std::unique_lock lock(mutex);
      // Without the fault nobody waits for this callback, so the insert returns meanwhile.
      if (!early) told.wait(lock, [&] { return returned; });
      seen_before = seen_before || !returned;
      heard = true;
    };
    desk.trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 9.9, 100, XTP_PRICE_LIMIT, false);
    {
      std::lock_guard lock(mutex);
      returned = true;
    }
    told.notify_all();
    Settle();
    CHECK(heard);
    CHECK_EQ(seen_before, early);
    desk.trader.on_event = nullptr;
    PlayTo(93106000);
  }
}

TEST("a trade is told after the end that a cancel made, for a while") {
  Desk desk;
  CHECK(Do("late.trades for=5"));
  const uint64_t late = desk.Order(1);
  desk.trader.Cancel(late);
  CHECK(desk.trader.Story(late) == "43t");
  PlayTo(93106000);
  const uint64_t plain = desk.Order(1);
  desk.trader.Cancel(plain);
  CHECK(desk.trader.Story(plain) == "45");
}

TEST("orders get lost, and are told of by OnUnknownOrder after the drop") {
  Desk desk;
  CHECK(Do("lose.orders orders=1"));
  const uint64_t lost = desk.Order(2);
  CHECK(lost != 0);
  desk.Order(2);
  CHECK(desk.Story() == "4t1");
  CHECK(Do("drop.trader"));
  desk.Relogin();
  CHECK(desk.Story() == "?");
}

TEST("orders are rejected by the counter at once, or by the exchange when it would confirm them") {
  Desk desk;
  Set("order.confirm_ms", "1000");
  CHECK(Do("reject.orders orders=1 id=11000107 text=\"so it is\""));
  const uint64_t by_counter = desk.Order(2);
  CHECK(desk.trader.Story(by_counter) == "6");
  CHECK_EQ(desk.trader.RejectionOf(by_counter), 11000107);
  CHECK(Do("reject.orders orders=1 id=11110000 text=217"));
  const uint64_t by_exchange = desk.Order(2);
  const uint64_t next = desk.Order(2);
  CHECK(desk.trader.Story(by_exchange).empty());
  CHECK(desk.trader.Asset().withholding_amount > 4000);
  PlayTo(93102000);
  CHECK(desk.trader.Story(by_exchange) == "6");
  CHECK(std::string(desk.trader.EventsOf(by_exchange)[0].error.error_msg) == "217");
  CHECK(desk.trader.Story(next) == "4t1");
  CHECK_EQ(Units(desk.trader.Asset().withholding_amount), 0);
}

TEST("an order trades in part, and nothing more is heard of it until it is resumed; queries know") {
  Desk desk;
  CHECK(Do("silence.orders orders=1"));
  const uint64_t silent = desk.Order(1);
  CHECK(desk.trader.Story(silent) == "4t");
  CHECK_EQ(desk.trader.Order(silent).qty_traded, 100);
  desk.trader.Cancel(silent);
  const uint64_t other = desk.Order(2);
  CHECK(desk.trader.Story(silent) == "4t");
  CHECK(desk.trader.Story(other) == "4t1");
  CHECK_EQ(desk.trader.Order(silent).order_status, XTP_ORDER_STATUS_PARTTRADEDNOTQUEUEING);
  CHECK(Do("resume.orders"));
  Settle();
  CHECK(desk.trader.Story(silent) == "4t3");
}

TEST("a login tells what a silent order held back") {
  Desk desk;
  CHECK(Do("silence.orders orders=1"));
  const uint64_t silent = desk.Order(1);
  desk.trader.Cancel(silent);
  CHECK(Do("drop.trader"));
  desk.Relogin();
  CHECK(desk.Story() == "3");
  CHECK(desk.trader.Story(silent) == "4t3");
}

TEST("the order buffer is exhausted until the next fresh login") {
  Desk desk;
  CHECK(Do("exhaust.orders"));
  CHECK_EQ(desk.Order(2), 0u);
  CHECK_EQ(desk.trader.last_error(), 10210305);
  CHECK(Do("drop.trader"));
  desk.Relogin();
  CHECK_EQ(desk.Order(2), 0u);
  desk.trader.api()->Logout(desk.session);
  desk.Relogin();
  CHECK(desk.Order(2) != 0);
}

TEST("answers of queries get lost, or queries are refused") {
  Desk desk;
  const auto ask = [&] { return desk.trader.Ask([&](int r) { return desk.trader.api()->QueryAsset(desk.session, r); }); };
  CHECK(Do("lose.answers queries=2"));
  CHECK(ask().empty());
  CHECK(ask().empty());
  CHECK_EQ(ask().size(), 1u);
  CHECK(Do("refuse.queries queries=1"));
  const auto refused = ask();
  CHECK_EQ(refused.size(), 1u);
  CHECK_EQ(refused[0].error.error_id, 11000452);
  CHECK_EQ(ask()[0].error.error_id, 0);
  CHECK(Do("refuse.queries queries=1"));
  XTPQueryOrderByPageReq page{};
  page.req_count = 10;
  CHECK_EQ(desk.trader.api()->QueryOrdersByPage(&page, desk.session, 99), -1);
  CHECK_EQ(desk.trader.last_error(), 11000452);
}

TEST("storms are of the kinds that faults.kinds says, quotes by default") {
  struct Case {
    const char* kinds;
    bool trader, quotes;
  };
  for (const Case& wanted :
       {Case{nullptr, false, true}, Case{"trader", true, false}, Case{"quotes,trader", true, true}, Case{"", false, false}}) {
    Restart();
    Trader trader;
    Quoter quoter;
    quoter.keep_data = false;
    trader.Login();
    quoter.Login();
    if (wanted.kinds) CHECK(Set("faults.kinds", wanted.kinds));
    CHECK(Set("faults.rate", "1000"));
    PlayTo(94500000);
    CHECK_EQ(trader.StoryOf(trader.session()) == "!", wanted.trader);
    CHECK_EQ(quoter.EventsOf(QuoteEvent::kDisconnected).size() == 1, wanted.quotes);
  }
  CHECK(!Set("faults.kinds", "quotes,weather"));
}
