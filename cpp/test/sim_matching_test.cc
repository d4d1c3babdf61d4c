#include <cstring>
#include <set>
#include <string>

#include "test/check.h"
#include "test/sim_client.h"

// The public test environment's modes, and what happens around an order's way to the exchange. The scenarios' names are those of the
// project's list.

using namespace xtp::test;

namespace {

struct Environment {
  explicit Environment(const char* matching = "test", int32_t time = 100000000) {
    Restart();
    Set("account.positions", "600001.SH:10000@10,000001.SZ:10000@12");
    Set("matching", matching);
    trader.Login();
    quoter.Login();
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
    PlayTo(time);
  }

  uint64_t Buy(uint32_t mode, int64_t quantity = 1000, double price = 10.00, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return trader.InsertAs(mode, trader.session(), "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, price, quantity, type);
  }
  uint64_t BuyInShenzhen(uint32_t mode, int64_t quantity = 1000, double price = 12.00, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return trader.InsertAs(mode, trader.session(), "000001", XTP_MKT_SZ_A, XTP_SIDE_BUY, price, quantity, type);
  }
  std::string Quantities(uint64_t id) {
    std::string quantities;
    for (const TraderEvent& event : trader.EventsOf(id)) {
      if (event.kind == TraderEvent::kTrade) quantities += std::to_string(event.trade.quantity) + " ";
    }
    return quantities;
  }

  Trader trader;
  Quoter quoter;
};

}  // namespace

TEST("B1 B2 B3 B4 modes 2, 1, 3 and 5") {
  Environment test;
  const uint64_t full = test.Buy(2);
  CHECK(test.trader.Story(full) == "4t1");
  CHECK(test.Quantities(full) == "1000 ");
  const XTPOrderInfo last = test.trader.EventsOf(full).back().order;
  CHECK_EQ(last.qty_left, 0);
  CHECK_EQ(Units(last.trade_amount), 100000000);
  CHECK(test.trader.Story(test.Buy(1)) == "4");
  const uint64_t part = test.Buy(3);
  CHECK(test.trader.Story(part) == "4t");
  const XTPOrderInfoEx row = test.trader.Order(part);
  CHECK_EQ(row.order_status, XTP_ORDER_STATUS_PARTTRADEDQUEUEING);
  CHECK_EQ(row.qty_traded, 500);
  CHECK_EQ(row.qty_left, 500);
  const uint64_t pieces = test.Buy(5);
  CHECK(test.trader.Story(pieces) == "4ttttt1");
  CHECK(test.Quantities(pieces) == "500 200 100 100 100 ");
  // None of them is matched by the market.
  PlayTo(140000000);
  CHECK(test.trader.Story(part) == "4t");
  test.trader.Cancel(part);
  CHECK(test.trader.Story(part) == "4t3");
}

TEST("B5 mode 4") {
  Environment test;
  std::set<std::string> texts;
  for (int i = 0; i < 6; ++i) {
    const bool shanghai = i % 2 == 0;
    const uint64_t id = shanghai ? test.Buy(4) : test.BuyInShenzhen(4);
    CHECK(test.trader.Story(id) == "6");
    CHECK_EQ(test.trader.RejectionOf(id), shanghai ? 11110000 : 11100000);
    const TraderEvent event = test.trader.EventsOf(id)[0];
    CHECK_EQ(event.order.qty_left, 1000);
    texts.insert(event.error.error_msg);
    CHECK(std::string(test.trader.Order(id).order_err_t.error_msg) == event.error.error_msg);
  }
  CHECK(texts == (std::set<std::string>{"217", "10000", "29999"}));
  CHECK_EQ(Units(test.trader.Asset().withholding_amount), 0);
}

TEST("B6 mode 6 meets the visible levels, which it does not deplete") {
  Environment test;
  const XTPMD market = test.quoter.Newest("600001");
  const int64_t quantity = market.ask_qty[0] + 100;
  for (int i = 0; i < 2; ++i) {
    const uint64_t id = test.Buy(6, quantity, market.ask[1]);
    CHECK(test.trader.Story(id) == "4tt1");
    CHECK_EQ(Units(test.trader.EventsOf(id)[1].trade.price), Units(market.ask[0]));
    CHECK_EQ(Units(test.trader.EventsOf(id)[2].trade.price), Units(market.ask[1]));
  }
  const uint64_t rest = test.Buy(6, market.ask_qty[0] + 10000, market.ask[0]);
  CHECK(test.trader.Story(rest) == "4t");
  CHECK_EQ(test.trader.Order(rest).qty_traded, market.ask_qty[0]);
  // It waits for the next snapshots, and trades at their prices.
  PlayTo(145600000);
  for (const TraderEvent& event : test.trader.EventsOf(rest)) {
    if (event.kind == TraderEvent::kTrade) CHECK(Units(event.trade.price) <= Units(market.ask[0]));
  }
  CHECK(test.trader.Order(rest).qty_traded > market.ask_qty[0]);
}

TEST("B7 one mode after the other, unless the portal says one") {
  Environment test;
  std::string stories;
  for (int i = 0; i < 6; ++i) stories += test.trader.Story(test.Buy(0)) + " ";
  CHECK(stories == "4 4t1 4t 6 4ttttt1 4 ");
  // Another account begins anew, and other numbers are no modes.
  const uint64_t other = test.trader.api()->Login("127.0.0.1", 1, "other", "", XTP_PROTOCOL_TCP, nullptr);
  const uint64_t first = test.trader.InsertAs(7, other, "600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10, 100);
  CHECK(test.trader.Story(first) == "4");
  CHECK(Set("matching.portal", "reportOne"));
  for (int i = 0; i < 3; ++i) CHECK(test.trader.Story(test.Buy(0)) == "4t1");
  CHECK(test.trader.Story(test.Buy(1)) == "4");
}

TEST("B8 prices of the test environment") {
  Environment test;
  const uint64_t limit = test.Buy(2, 100, 10.05);
  CHECK_EQ(Units(test.trader.EventsOf(limit)[1].trade.price), 100500);
  const uint64_t market = test.Buy(2, 100, 10.50, XTP_PRICE_BEST5_OR_CANCEL);
  CHECK_EQ(Units(test.trader.EventsOf(market)[1].trade.price), 10000);
  const XTPMD sz = test.quoter.Newest("000001");
  std::set<int64_t> prices;
  for (int i = 0; i < 10; ++i) {
    const uint64_t id = test.BuyInShenzhen(2, 100, 0, XTP_PRICE_BEST5_OR_CANCEL);
    prices.insert(Units(test.trader.EventsOf(id)[1].trade.price));
  }
  CHECK(prices.size() > 3);
  CHECK(*prices.begin() >= Units(sz.lower_limit_price) && *prices.rbegin() <= Units(sz.upper_limit_price));
}

TEST("B9 events before InsertOrder returns") {
  Environment test("market");
  CHECK(Set("order.early_event", "1"));
  XTPOrderInsertInfo order = OrderOf("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, test.quoter.Newest("600001").ask[0], 100);
  for (int i = 0; i < 20; ++i) {
    const size_t before = test.trader.events().size();
    const uint64_t id = test.trader.api()->InsertOrder(&order, test.trader.session());
    CHECK(test.trader.events().size() > before);  // without waiting
    CHECK(test.trader.Story(id)[0] == '4');
    CHECK(test.trader.api()->CancelOrder(id, test.trader.session()) != 0);
  }
  // From within a callback there is nobody to wait for.
  bool inserted = false;
  test.trader.on_event = [&](const TraderEvent& event) {
    if (event.kind == TraderEvent::kOrder && !inserted) {
      inserted = true;
      CHECK(test.trader.api()->InsertOrder(&order, event.session) != 0);
    }
  };
  CHECK(test.trader.api()->InsertOrder(&order, test.trader.session()) != 0);
  Settle();
  CHECK(inserted);
}

TEST("B13 subscriptions of new issues can not be cancelled") {
  Environment test("market");
  CHECK(Set("ipo.list", "730099.SH:10000@21.50"));
  const auto subscribe = [&](const char* ticker, double price, int64_t quantity) {
    return test.trader.Send(OrderOf(ticker, XTP_MKT_SH_A, XTP_SIDE_BUY, price, quantity, XTP_PRICE_LIMIT, XTP_BUSINESS_TYPE_IPOS));
  };
  const uint64_t id = subscribe("730099", 21.50, 10000);
  CHECK(test.trader.Story(id) == "4");
  CHECK_EQ(Units(test.trader.Asset().withholding_amount), 0);
  test.trader.Cancel(id);
  CHECK(test.trader.Story(id) == "4x");
  CHECK_EQ(test.trader.RejectionOf(id), 11000371);
  CHECK_EQ(test.trader.RejectionOf(subscribe("730098", 21.50, 100)), 11000369);
  CHECK_EQ(test.trader.RejectionOf(subscribe("730099", 21.50, 11000)), 11000372);
  CHECK_EQ(test.trader.RejectionOf(subscribe("730099", 21.40, 100)), 11010127);
}

TEST("B14 a cancel before the exchange has confirmed the order") {
  Environment test("market");
  CHECK(Set("order.confirm_ms", "1500"));
  const int64_t cash = Units(test.trader.Asset().buying_power);
  const uint64_t id = test.Buy(0, 100, 9.50);
  CHECK(test.trader.Story(id).empty());
  CHECK_EQ(test.trader.Order(id).order_status, XTP_ORDER_STATUS_INIT);
  CHECK(Units(test.trader.Asset().buying_power) < cash);
  CHECK_EQ(test.trader.Ask([&](int r) { return test.trader.api()->QueryUnfinishedOrdersEx(test.trader.session(), r); }).size(), 1u);
  test.trader.Cancel(id);
  CHECK_EQ(test.trader.RejectionOf(id), 11113005);
  PlayTo(100001499);
  CHECK(test.trader.Story(id) == "x");
  PlayTo(100001500);
  CHECK(test.trader.Story(id) == "x4");
  CHECK_EQ(test.trader.EventsOf(id).back().order.update_time, 20260105100001500);
  test.trader.Cancel(id);
  CHECK(test.trader.Story(id) == "x45");
  CHECK_EQ(Units(test.trader.Asset().buying_power), cash);
}

TEST("B14 phases without cancels") {
  for (const int32_t time : {92000000, 92459999, 145700000, 145959999}) {
    Environment test("market", time);
    const uint64_t sh = test.Buy(0, 100, 9.50);
    const uint64_t sz = test.BuyInShenzhen(0, 100, 11.50);
    test.trader.Cancel(sh);
    test.trader.Cancel(sz);
    CHECK(test.trader.Story(sh) == "4x" && test.trader.Story(sz) == "4x");
    CHECK_EQ(test.trader.RejectionOf(sh), 11110000);
    CHECK(std::string(test.trader.EventsOf(sh)[1].error.error_msg) == "412");
    CHECK_EQ(test.trader.RejectionOf(sz), 11100000);
    CHECK(std::string(test.trader.EventsOf(sz)[1].error.error_msg) == "20006");
  }
  Environment before("market", 91959000);
  const uint64_t id = before.Buy(0, 100, 9.50);
  before.trader.Cancel(id);
  CHECK(before.trader.Story(id) == "45");
  const uint64_t again = before.Buy(0, 100, 9.50);
  PlayTo(92000000);
  before.trader.Cancel(again);
  PlayTo(92500000);
  before.trader.Cancel(again);
  CHECK(before.trader.Story(again) == "4x5");
}

TEST("B15 a trade crosses the cancel, and comes before or after the end of the order") {
  for (const bool late : {false, true}) {
    Environment test("market");
    CHECK(Set("cancel.race", late ? "late_trade" : "trade"));
    const uint64_t id = test.Buy(0, 1000, 9.50);
    test.trader.Cancel(id);
    CHECK(test.trader.Story(id) == (late ? "43t" : "4t3"));
    const XTPOrderInfoEx order = test.trader.Order(id);
    CHECK_EQ(order.order_status, XTP_ORDER_STATUS_PARTTRADEDNOTQUEUEING);
    CHECK_EQ(order.qty_traded, 500);
    CHECK_EQ(order.qty_left, 500);
    CHECK_EQ(Units(test.trader.Asset().withholding_amount), 0);
    CHECK_EQ(Units(test.trader.Asset().fund_buy_amount), 47500000);
    CHECK_EQ(test.trader.Position("600001").total_qty, 10500);
  }
}

TEST("B20 B21 both sides of a trade of one account have one exec id in Shanghai, two in Shenzhen") {
  Environment test("market");
  const auto cross = [&](const char* ticker, XTP_MARKET_TYPE market) {
    const XTPMD md = test.quoter.Newest(ticker);
    const double price = md.ask[0];
    // Who waits already is in front.
    test.trader.InsertAs(0, test.trader.session(), ticker, market, XTP_SIDE_BUY, price, md.ask_qty[0]);
    test.trader.Clear();
    test.trader.InsertAs(0, test.trader.session(), ticker, market, XTP_SIDE_SELL, price, 300);
    test.trader.InsertAs(0, test.trader.session(), ticker, market, XTP_SIDE_BUY, price, 200);
    std::vector<TraderEvent> trades;
    for (const TraderEvent& event : test.trader.events()) {
      if (event.kind == TraderEvent::kTrade) trades.push_back(event);
    }
    return trades;
  };
  const auto sh = cross("600001", XTP_MKT_SH_A);
  CHECK_EQ(sh.size(), 2u);
  CHECK(std::string(sh[0].trade.exec_id) == sh[1].trade.exec_id);
  CHECK(sh[0].trade.side != sh[1].trade.side);
  CHECK_EQ(sh[0].trade.quantity, 200);
  CHECK(sh[0].trade.report_index < sh[1].trade.report_index);
  const auto sz = cross("000001", XTP_MKT_SZ_A);
  CHECK_EQ(sz.size(), 2u);
  CHECK(std::string(sz[0].trade.exec_id) != sz[1].trade.exec_id);
  CHECK(sz[0].trade.report_index > sh[1].trade.report_index);
}
