#include <atomic>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "test/check.h"
#include "test/sim_client.h"

// What a client is told after a drop, a logout and a restart of the server. The scenarios' names are those of the project's list.

using namespace xtp::test;

namespace {

/// A trader at the start of the day. Its orders are far from every market, so that each only brings a 4, and a 5 when it is cancelled.
struct Stream {
  Stream() {
    Restart();
    Set("matching", "test");
  }

  /// An order in the test environment's mode `mode`, for whatever account the session is of.
  uint64_t Order(uint32_t mode = 1) { return trader.InsertAs(mode, trader.session(), "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100); }
  void Drop() {
    Set("drop.trader", "1");
    Settle();
  }
  /// What a login is told at once.
  std::string Relogin() {
    const uint64_t session = trader.Relogin();
    CHECK(session != 0);
    Settle();
    return trader.StoryOf(session);
  }
  uint64_t OtherClientsOrder(uint32_t mode) {
    return other->InsertAs(mode, other->session(), "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10.00, 100);
  }
  /// A second client of the account, which is in another process on the real counter.
  void AddOther() {
    CHECK(Set("trader.apis", "2"));
    other = std::make_unique<Trader>(2);
    CHECK(other->Login() != 0);
  }

  Trader trader;
  std::unique_ptr<Trader> other;
};

}  // namespace

TEST("D1 QUICK tells what is new, RESTART the whole day in its order") {
  Stream stream;
  Trader& trader = stream.trader;
  trader.Login();
  const uint64_t first = stream.Order(2);
  const uint64_t second = stream.Order(1);
  trader.Cancel(second);
  XTPFundTransferReq transfer{};
  transfer.amount = 5;
  CHECK(trader.api()->FundTransfer(&transfer, trader.session()) != 0);
  Settle();
  const std::string day = "4t145$$";
  CHECK(trader.StoryOf(trader.session()) == day);
  const std::vector<TraderEvent> before = trader.events();

  trader.api()->Logout(trader.session());
  trader.api()->SubscribePublicTopic(XTP_TERT_QUICK);
  CHECK(stream.Relogin().empty());
  trader.api()->Logout(trader.session());
  trader.api()->SubscribePublicTopic(XTP_TERT_RESTART);
  trader.Clear();
  CHECK(stream.Relogin() == day);
  const std::vector<TraderEvent> replay = trader.events();
  CHECK_EQ(replay.size(), before.size());
  for (size_t i = 0; i < replay.size(); ++i) {
    CHECK_EQ(replay[i].order.order_xtp_id, before[i].order.order_xtp_id);
    CHECK_EQ(replay[i].order.update_time, before[i].order.update_time);
    CHECK(std::string(replay[i].trade.exec_id) == before[i].trade.exec_id);
  }
  CHECK_EQ(replay[0].order.order_xtp_id, first);
  // And then what is new.
  stream.Order(2);
  CHECK(trader.StoryOf(trader.session()) == day + "4t1");
}

TEST("without SubscribePublicTopic it is QUICK, or nothing on a strict counter") {
  Stream stream;
  CHECK(stream.Relogin().empty());
  stream.Order(2);
  CHECK(stream.trader.StoryOf(stream.trader.session()) == "4t1");
  stream.trader.api()->Logout(stream.trader.session());
  CHECK(Set("topic.default", "none"));
  CHECK(stream.Relogin().empty());
  const uint64_t silent = stream.Order(2);
  CHECK(stream.trader.StoryOf(stream.trader.session()).empty());
  CHECK_EQ(stream.trader.Order(silent).order_status, XTP_ORDER_STATUS_ALLTRADED);
  // The answers to one's own cancels are no public events.
  stream.trader.Cancel(silent);
  CHECK(stream.trader.StoryOf(stream.trader.session()) == "x");
  stream.trader.api()->Logout(stream.trader.session());
  stream.trader.api()->SubscribePublicTopic(XTP_TERT_QUICK);
  stream.Relogin();
  stream.Order(1);
  CHECK(stream.trader.StoryOf(stream.trader.session()) == "4");
}

TEST("D2 a login after a drop makes up for what was missed, once and in order") {
  for (const XTP_TE_RESUME_TYPE mode : {XTP_TERT_QUICK, XTP_TERT_RESTART}) {
    Stream stream;
    Trader& trader = stream.trader;
    trader.api()->SubscribePublicTopic(mode);
    trader.Login();
    stream.AddOther();
    stream.Order(2);
    const uint64_t before = trader.session();
    CHECK(Set("drop.trader", "1"));
    Settle();
    stream.other->Relogin();
    const uint64_t missed = stream.OtherClientsOrder(1);
    stream.OtherClientsOrder(2);
    stream.other->Cancel(missed);
    CHECK(trader.StoryOf(before) == "4t1!");
    // The mode is that of a first login only.
    CHECK(stream.Relogin() == "44t15");
    CHECK(trader.session() != before);
    stream.Drop();
    CHECK(stream.Relogin().empty());
    CHECK_EQ(trader.EventsOf(missed).size(), 2u);
  }
}

TEST("D2 nothing is told twice or lost when sessions are cut in the middle of their events") {
  Stream stream;
  Trader& trader = stream.trader;
  trader.Login();
  std::vector<uint64_t> sent;
  std::atomic<int> heard{0};
  std::atomic<uint64_t> session{trader.session()};
  std::vector<uint64_t> order_events;
  trader.on_event = [&](const TraderEvent& event) {
    if (event.kind == TraderEvent::kOrder) order_events.push_back(event.order.order_xtp_id);
    // Cut from within a callback, with the events behind it under way.
    if (event.kind == TraderEvent::kOrder && ++heard % 7 == 0) Set("drop.trader", "1");
    if (event.kind == TraderEvent::kDisconnected) {
      session = trader.api()->Login("127.0.0.1", 6101, "tester", "password", XTP_PROTOCOL_TCP, nullptr);
    }
  };
  for (int i = 0; i < 500; ++i) {
    XTPOrderInsertInfo order = OrderOf("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10, 100);
    order.order_client_id = 1;
    uint64_t id = 0;
    while (id == 0) id = trader.api()->InsertOrder(&order, session);
    sent.push_back(id);
  }
  Settle();
  CHECK(order_events == sent);
  CHECK(session != trader.session());
}

TEST("D2 nothing is told twice or lost when another thread cuts sessions and logs in again") {
  Stream stream;
  Trader& trader = stream.trader;
  std::atomic<uint64_t> session{trader.Login()};
  std::vector<uint64_t> heard;
  trader.on_event = [&](const TraderEvent& event) {
    if (event.kind == TraderEvent::kOrder) heard.push_back(event.order.order_xtp_id);
  };
  std::atomic<bool> done{false};
  std::thread cutter([&] {
    while (!done) {
      Set("drop.trader", "1");
      session = trader.api()->Login("127.0.0.1", 6101, "tester", "password", XTP_PROTOCOL_TCP, nullptr);
    }
  });
  std::vector<uint64_t> sent;
  while (sent.size() < 2000) {
    XTPOrderInsertInfo order = OrderOf("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 1, 100);
    order.order_client_id = 1;
    if (const uint64_t id = trader.api()->InsertOrder(&order, session)) sent.push_back(id);
  }
  done = true;
  cutter.join();
  Settle();
  CHECK(heard == sent);
}

TEST("D3 logout in between makes a first login of the next one") {
  for (const bool restart : {false, true}) {
    Stream stream;
    Trader& trader = stream.trader;
    trader.api()->SubscribePublicTopic(restart ? XTP_TERT_RESTART : XTP_TERT_QUICK);
    trader.Login();
    stream.AddOther();
    stream.Order(2);
    const uint64_t cut = trader.session();
    stream.Drop();
    stream.other->Relogin();
    stream.OtherClientsOrder(1);
    CHECK_EQ(trader.api()->Logout(cut), 0);
    CHECK(stream.Relogin() == (restart ? "4t14" : ""));
  }
}

TEST("D3 another process does not resume") {
  Stream stream;
  stream.trader.Login();
  stream.Order(2);
  stream.Drop();
  stream.trader.Release();
  Trader again;
  const uint64_t session = again.Login();
  Settle();
  CHECK(again.StoryOf(session).empty());
}

TEST("D4 an order that never came is told of after the next login") {
  Stream stream;
  Trader& trader = stream.trader;
  trader.Login();
  CHECK(Set("lose.orders", "2"));
  const uint64_t first = stream.Order();
  const uint64_t second = stream.Order();
  const uint64_t third = stream.Order();
  CHECK(first != 0 && second != 0);
  CHECK(trader.Story(third) == "4");
  CHECK(trader.Story(first).empty());
  XTPQueryOrderReq request{};
  CHECK_EQ(trader.Ask([&](int r) { return trader.api()->QueryOrders(&request, trader.session(), r); }).size(), 1u);
  trader.Cancel(first);
  CHECK_EQ(trader.RejectionOf(first), 11000305);
  stream.Drop();
  CHECK(stream.Relogin() == "??");
  const auto events = trader.events();
  CHECK_EQ(events[events.size() - 2].unknown_order, first);
  CHECK_EQ(events.back().unknown_order, second);
  stream.Drop();
  CHECK(stream.Relogin().empty());
}

TEST("D5 a restart of the server") {
  Stream stream;
  Trader& trader = stream.trader;
  trader.Login();
  CHECK(!trader.api()->IsServerRestart(trader.session()));
  const uint64_t working = stream.Order();
  const uint64_t before = trader.session();
  CHECK(Set("restart", "1"));
  Settle();
  CHECK(trader.StoryOf(before) == "4!");
  CHECK(!trader.api()->IsServerRestart(before));
  CHECK(stream.Relogin().empty());
  CHECK(trader.api()->IsServerRestart(trader.session()));
  CHECK_EQ(trader.Order(working).order_status, XTP_ORDER_STATUS_NOTRADEQUEUEING);
  stream.Drop();
  stream.Relogin();
  CHECK(!trader.api()->IsServerRestart(trader.session()));
}

TEST("D5 a restart that forgets the events, or the orders too") {
  Stream stream;
  Trader& trader = stream.trader;
  trader.api()->SubscribePublicTopic(XTP_TERT_RESTART);
  trader.Login();
  stream.Order(2);
  CHECK(Set("restart.forgets", "events"));
  CHECK(Set("restart", "1"));
  trader.api()->Logout(trader.session());
  CHECK(stream.Relogin().empty());
  XTPQueryTraderReq trades{};
  const auto query = [&](int r) { return trader.api()->QueryTrades(&trades, trader.session(), r); };
  CHECK_EQ(trader.Ask(query).back().trade.quantity, 100);

  const int64_t cash = Units(trader.Asset().total_asset);
  const uint64_t working = stream.Order();
  CHECK(Units(trader.Asset().withholding_amount) > 0);
  CHECK(Set("restart.forgets", "orders"));
  CHECK(Set("restart", "1"));
  Settle();
  CHECK(stream.Relogin() == "?");
  CHECK_EQ(trader.events().back().unknown_order, working);
  CHECK(!trader.Ask(query)[0].has_row);
  CHECK_EQ(Units(trader.Asset().withholding_amount), 0);
  CHECK_EQ(Units(trader.Asset().total_asset), cash);
  CHECK_EQ(trader.Position("600001").total_qty, 100);
}

TEST("B17 what a drop missed of orders under ids that were used out of order is lost where the counter does so") {
  for (const bool loses : {false, true}) {
    Stream stream;
    Trader& trader = stream.trader;
    CHECK(Set("ids.lose_out_of_order", loses ? "1" : "0"));
    CHECK(Set("order.confirm_ms", "1000"));
    trader.Login();
    XTP::API::TraderApi* api = trader.api();
    const uint64_t older = api->GetANewOrderXTPID(trader.session());
    const uint64_t newer = api->GetANewOrderXTPID(trader.session());
    for (const uint64_t id : {newer, older}) {
      XTPOrderInsertInfo order{};
      std::strcpy(order.ticker, "600001");
      order.order_xtp_id = id;
      order.order_client_id = 1;
      order.market = XTP_MKT_SH_A;
      order.side = XTP_SIDE_BUY;
      order.price = 10;
      order.quantity = 100;
      order.price_type = XTP_PRICE_LIMIT;
      CHECK_EQ(api->InsertOrderExtra(&order, trader.session()), id);
    }
    stream.Drop();
    PlayTo(90001000);
    CHECK(stream.Relogin() == (loses ? "4?" : "44"));
    CHECK(trader.Story(newer) == "4");
    if (loses) CHECK_EQ(trader.events().back().unknown_order, older);
  }
}
