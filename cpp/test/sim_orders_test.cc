#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "test/check.h"
#include "test/sim_client.h"

// Orders, money and queries.

using namespace xtp::test;

namespace {

/// Everything ready at 10:00 of the sample day.
struct Desk {
  explicit Desk(int32_t time = 100000000, std::initializer_list<std::pair<const char*, const char*>> options = {}) {
    Restart();
    for (const auto& [key, value] : options) Set(key, value);
    trader.Login();
    quoter.Login();
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
    PlayTo(time);
  }

  uint64_t Buy(double price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, price, quantity, type);
  }
  uint64_t Sell(double price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_SELL, price, quantity, type);
  }
  XTPMD Market(const char* ticker = "600001") { return quoter.Newest(ticker); }

  Trader trader;
  Quoter quoter;
};

constexpr int64_t kYuan = 10000;
constexpr int64_t kStartCash = 1'000'000 * kYuan;

int64_t RoundToFen(int64_t units) { return (units + 50) / 100 * 100; }

/// The documented fees, computed independently.
int64_t Fees(bool sell, bool stock, int64_t amount) {
  if (amount == 0) return 0;
  int64_t fees = std::max<int64_t>(RoundToFen(amount * 25 / 100000), 5 * kYuan) + RoundToFen(amount / 100000);
  if (sell && stock) fees += RoundToFen(amount * 5 / 10000);
  return fees;
}

}  // namespace

TEST("lifecycle: 4, trades, 1") {
  Desk desk;
  const XTPMD market = desk.Market();
  const int64_t quantity = market.ask_qty[0] + 100;
  const uint64_t id = desk.Buy(market.ask[1], quantity);
  CHECK(desk.trader.Story(id) == "4tt1");
  const auto events = desk.trader.EventsOf(id);
  CHECK_EQ(events[0].order.qty_left, quantity);
  CHECK_EQ(events[0].order.order_submit_status, XTP_ORDER_SUBMIT_STATUS_INSERT_ACCEPTED);
  CHECK_EQ(events[0].error.error_id, 0);
  CHECK_EQ(events[0].order.insert_time, 20260105100000000);
  CHECK(std::string(events[0].order.order_local_id).size() == 10);
  CHECK_EQ(events[1].trade.quantity, market.ask_qty[0]);
  CHECK_EQ(Units(events[1].trade.price), Units(market.ask[0]));
  CHECK_EQ(events[2].trade.quantity, 100);
  CHECK_EQ(Units(events[2].trade.price), Units(market.ask[1]));
  CHECK_EQ(events[2].trade.report_index, events[1].trade.report_index + 1);
  CHECK(std::string(events[1].trade.exec_id) != events[2].trade.exec_id);
  CHECK_EQ(events[3].order.qty_left, 0);
  CHECK_EQ(events[3].order.qty_traded, quantity);
  CHECK_EQ(Units(events[3].order.trade_amount), Units(events[1].trade.trade_amount) + Units(events[2].trade.trade_amount));
}

TEST("a partial fill is not pushed, queries show it") {
  Desk desk;
  const XTPMD market = desk.Market();
  const uint64_t id = desk.Buy(market.ask[0], market.ask_qty[0] + 1000);
  CHECK(desk.trader.Story(id) == "4t");
  const XTPOrderInfoEx order = desk.trader.Order(id);
  CHECK_EQ(order.order_status, XTP_ORDER_STATUS_PARTTRADEDQUEUEING);
  CHECK_EQ(order.qty_traded, market.ask_qty[0]);
  CHECK_EQ(order.qty_left, 1000);
  // What was taken from this snapshot is not there a second time.
  const uint64_t second = desk.Buy(market.ask[0], 100);
  CHECK(desk.trader.Story(second) == "4");
}

TEST("B11 cancel of a working order") {
  Desk desk;
  const uint64_t id = desk.Buy(desk.Market().lower_limit_price, 300);
  const uint64_t cancel = desk.trader.Cancel(id);
  CHECK(cancel != 0 && cancel != id);
  CHECK_EQ(desk.trader.api()->GetClientIDByXTPID(cancel), 1);
  CHECK(desk.trader.Story(id) == "45");
  const XTPOrderInfo order = desk.trader.EventsOf(id).back().order;
  CHECK_EQ(order.qty_left, 300);
  CHECK_EQ(order.order_cancel_xtp_id, cancel);
  CHECK_EQ(order.cancel_time, 20260105100000000);
}

TEST("B12 cancel after a partial fill") {
  Desk desk;
  const XTPMD market = desk.Market();
  const uint64_t id = desk.Buy(market.ask[0], market.ask_qty[0] + 500);
  desk.trader.Cancel(id);
  CHECK(desk.trader.Story(id) == "4t3");
  const XTPOrderInfo order = desk.trader.EventsOf(id).back().order;
  CHECK_EQ(order.qty_left, 500);
  CHECK_EQ(order.qty_traded, market.ask_qty[0]);
}

TEST("B13 cancels that fail") {
  Desk desk;
  const auto error_of = [&](uint64_t target) {
    desk.trader.Clear();
    const uint64_t cancel = desk.trader.Cancel(target);
    const auto events = desk.trader.events();
    CHECK_EQ(events.size(), 1u);
    CHECK_EQ(events[0].kind, TraderEvent::kCancelError);
    CHECK_EQ(events[0].cancel.order_cancel_xtp_id, cancel);
    CHECK_EQ(events[0].cancel.order_xtp_id, target);
    return events[0].error.error_id;
  };
  const uint64_t filled = desk.Buy(desk.Market().ask[0], 100);
  CHECK_EQ(error_of(filled), 11000343);
  const uint64_t working = desk.Buy(desk.Market().lower_limit_price, 100);
  const uint64_t cancel = desk.trader.Cancel(working);
  CHECK_EQ(error_of(working), 11000342);
  CHECK_EQ(error_of(cancel), 11000344);
  CHECK_EQ(error_of(4711), 11000305);
  const uint64_t other = desk.trader.api()->Login("127.0.0.1", 1, "other", "", XTP_PROTOCOL_TCP, nullptr);
  XTPOrderInsertInfo order = OrderOf("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 9.5, 100);
  const uint64_t others = desk.trader.api()->InsertOrder(&order, other);
  Settle();
  CHECK_EQ(error_of(others), 11000341);
}

TEST("B16 every session of an account hears of its orders") {
  Restart();
  Trader trader;
  trader.Login();
  const uint64_t other = trader.Login("other");
  PlayTo(91600000);
  trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, 10, 100);
  for (const TraderEvent& event : trader.events()) CHECK(event.session != other);
  CHECK_EQ(trader.events().size(), 1u);
}

TEST("B17 prefetched ids") {
  Desk desk;
  XTP::API::TraderApi* api = desk.trader.api();
  const uint64_t session = desk.trader.session();
  XTPOrderInsertInfo order = OrderOf("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, desk.Market().bid[0], 100);
  for (int i = 0; i < 3; ++i) {
    order.order_xtp_id = api->GetANewOrderXTPID(session);
    CHECK_EQ(api->InsertOrderExtra(&order, session), order.order_xtp_id);
    CHECK_EQ(api->InsertOrderExtra(&order, session), 0u);
    CHECK_EQ(desk.trader.last_error(), 10210301);
  }
  order.order_xtp_id = 99;
  CHECK_EQ(api->InsertOrderExtra(&order, session), 0u);
}

TEST("B18 rejections") {
  Desk desk(100000000, {{"account.positions", "600001.SH:150@10,688001.SH:500@50"}});
  const XTPMD market = desk.Market();
  const XTPMD star = desk.Market("688001");
  const double bid = market.bid[0];
  const auto reject = [&](uint64_t id) {
    const auto events = desk.trader.EventsOf(id);
    CHECK_EQ(events.size(), 1u);
    if (events.size() != 1) return 0;
    CHECK_EQ(events[0].order.order_status, XTP_ORDER_STATUS_REJECTED);
    CHECK_EQ(events[0].order.order_submit_status, XTP_ORDER_SUBMIT_STATUS_INSERT_REJECTED);
    CHECK_EQ(events[0].order.qty_left, events[0].order.quantity);
    CHECK_EQ(desk.trader.Order(id).order_err_t.error_id, events[0].error.error_id);
    return events[0].error.error_id;
  };
  Trader& t = desk.trader;
  // Ticker and market.
  CHECK_EQ(reject(t.Insert("600099", XTP_MKT_SH_A, XTP_SIDE_BUY, bid, 100)), 11000010);
  CHECK_EQ(reject(t.Insert("600001", XTP_MKT_SZ_A, XTP_SIDE_BUY, bid, 100)), 11000010);
  // Quantity.
  CHECK_EQ(reject(desk.Buy(bid, 0)), 11000107);
  CHECK_EQ(reject(desk.Buy(bid, -100)), 11000107);
  CHECK_EQ(reject(desk.Buy(bid, 150)), 11010123);
  CHECK_EQ(reject(desk.Buy(bid, 50)), 11010126);
  CHECK_EQ(reject(desk.Buy(bid, 1'000'100)), 11010126);
  CHECK_EQ(reject(desk.Sell(market.upper_limit_price, 120)), 11010123);
  CHECK_EQ(reject(t.Insert("688001", XTP_MKT_SH_A, XTP_SIDE_BUY, star.bid[0], 199)), 11010126);
  CHECK(t.Story(t.Insert("688001", XTP_MKT_SH_A, XTP_SIDE_BUY, star.lower_limit_price, 201)) == "4");
  CHECK_EQ(reject(t.Insert("688001", XTP_MKT_SH_A, XTP_SIDE_SELL, star.ask[9], 100)), 11010126);
  CHECK_EQ(reject(t.Insert("300001", XTP_MKT_SZ_A, XTP_SIDE_BUY, 25.6, 300'100)), 11010126);
  // Price.
  CHECK_EQ(reject(desk.Buy(market.upper_limit_price + 0.01, 100)), 11010122);
  CHECK_EQ(reject(desk.Sell(market.lower_limit_price - 0.01, 100)), 11010122);
  CHECK_EQ(reject(desk.Buy(9.995, 100)), 11010127);
  CHECK_EQ(reject(desk.Buy(0, 100)), 11010127);
  CHECK_EQ(reject(desk.Buy(std::nan(""), 100)), 11010127);
  CHECK(t.Story(t.Insert("510300", XTP_MKT_SH_A, XTP_SIDE_BUY, 3.901, 100)) == "4");
  // Price types.
  CHECK_EQ(reject(desk.Buy(bid, 100, XTP_PRICE_ALL_OR_CANCEL)), 11010115);
  CHECK_EQ(reject(desk.Buy(bid, 100, XTP_PRICE_FORWARD_BEST)), 11010115);
  CHECK_EQ(reject(desk.Buy(bid, 100, XTP_PRICE_LIMIT_OR_CANCEL)), 11010115);
  CHECK_EQ(reject(t.Insert("000001", XTP_MKT_SZ_A, XTP_SIDE_BUY, 0, 100, XTP_PRICE_BEST5_OR_LIMIT)), 11010115);
  // Cash and position.
  CHECK_EQ(reject(desk.Buy(bid, 900'000)), 11010120);
  CHECK_EQ(reject(desk.Sell(bid, 200)), 11010121);
  // Business and side.
  XTPOrderInsertInfo order = OrderOf("600001", XTP_MKT_SH_A, XTP_SIDE_BUY, bid, 100, XTP_PRICE_LIMIT, XTP_BUSINESS_TYPE_MARGIN);
  uint64_t id = t.api()->InsertOrder(&order, t.session());
  Settle();
  CHECK_EQ(reject(id), 11000310);
  order.business_type = XTP_BUSINESS_TYPE_CASH;
  order.side = XTP_SIDE_PURCHASE;
  id = t.api()->InsertOrder(&order, t.session());
  Settle();
  CHECK_EQ(reject(id), 11000309);
  // An odd remainder may go when it goes whole.
  CHECK(t.Story(desk.Sell(market.upper_limit_price, 50)) == "4");
  CHECK(t.Story(desk.Sell(market.upper_limit_price, 100)) == "4");
}

TEST("B14 no cancel in the later part of the call auctions") {
  const auto cancel_error = [](int32_t time, const char* ticker, XTP_MARKET_TYPE market, double price) {
    Desk desk(time);
    const uint64_t id = desk.trader.Insert(ticker, market, XTP_SIDE_BUY, price, 100);
    CHECK(desk.trader.Story(id) == "4");
    desk.trader.Clear();
    desk.trader.Cancel(id);
    const auto events = desk.trader.events();
    CHECK_EQ(events.size(), 1u);
    if (events.size() != 1) return std::string();
    if (events[0].kind == TraderEvent::kOrder) return std::to_string(events[0].order.order_status);
    CHECK_EQ(events[0].kind, TraderEvent::kCancelError);
    return std::to_string(events[0].error.error_id) + " " + events[0].error.error_msg;
  };
  const std::string canceled = std::to_string(XTP_ORDER_STATUS_CANCELED);
  CHECK(cancel_error(91930000, "600001", XTP_MKT_SH_A, 9.5) == canceled);
  CHECK(cancel_error(92030000, "600001", XTP_MKT_SH_A, 9.5) == "11110000 412");
  CHECK(cancel_error(92030000, "000001", XTP_MKT_SZ_A, 12) == "11100000 20006");
  CHECK(cancel_error(92600000, "000001", XTP_MKT_SZ_A, 12) == canceled);
  CHECK(cancel_error(145630000, "600001", XTP_MKT_SH_A, 9.5) == canceled);
  CHECK(cancel_error(145800000, "600001", XTP_MKT_SH_A, 9.5) == "11110000 412");
  CHECK(cancel_error(145800000, "000001", XTP_MKT_SZ_A, 12) == "11100000 20006");
  // Shanghai's funds traded on without an auction until 2026-07-06.
  CHECK(cancel_error(145800000, "510300", XTP_MKT_SH_A, 3.8) == canceled);
}

TEST("the price cage of continuous trading") {
  const auto order = [](Desk& desk, double price) { return desk.trader.RejectionOf(desk.Buy(price, 100)); };
  {
    Desk desk;
    const int64_t ask = Units(desk.Market().ask[0]);
    const int64_t bound = std::max(ask * 102 / 100, ask + 1000) / 100 * 100;
    CHECK_EQ(order(desk, static_cast<double>(bound) / kYuan), 0);
    CHECK_EQ(order(desk, static_cast<double>(bound + 100) / kYuan), 11010122);
    // Far on the own side is no harm, and market orders have a price that protects them only.
    CHECK_EQ(order(desk, desk.Market().lower_limit_price), 0);
    CHECK_EQ(desk.trader.RejectionOf(desk.Buy(desk.Market().upper_limit_price, 100, XTP_PRICE_BEST5_OR_CANCEL)), 0);
    // STAR: no alternative of ten ticks. Funds have no cage.
    const XTPMD star = desk.Market("688001");
    const int64_t star_bound = Units(star.ask[0]) * 102 / 100 / 100 * 100;
    const auto star_order = [&](int64_t price) {
      return desk.trader.RejectionOf(desk.trader.Insert("688001", XTP_MKT_SH_A, XTP_SIDE_BUY, static_cast<double>(price) / kYuan, 200));
    };
    CHECK_EQ(star_order(star_bound), 0);
    CHECK_EQ(star_order(star_bound + 100), 11010122);
    const double far = desk.Market("510300").upper_limit_price;
    CHECK_EQ(desk.trader.RejectionOf(desk.trader.Insert("510300", XTP_MKT_SH_A, XTP_SIDE_BUY, far, 100)), 0);
  }
  {
    Desk desk(100000000, {{"account.positions", "600001.SH:1000@10"}});
    const int64_t bid = Units(desk.Market().bid[0]);
    const int64_t bound = (std::min(bid * 98 / 100, bid - 1000) + 99) / 100 * 100;
    CHECK_EQ(desk.trader.RejectionOf(desk.Sell(static_cast<double>(bound - 100) / kYuan, 100)), 11010122);
    CHECK_EQ(desk.trader.RejectionOf(desk.Sell(static_cast<double>(bound) / kYuan, 100)), 0);
  }
  {
    Desk auction(91700000);
    CHECK_EQ(order(auction, auction.Market().upper_limit_price), 0);
  }
  {
    Desk without(100000000, {{"rules.price_cage", "0"}});
    CHECK_EQ(order(without, without.Market().upper_limit_price), 0);
  }
}

TEST("market orders have a maximum of their own") {
  Desk desk(100000000, {{"account.cash", "100000000"}});
  Trader& t = desk.trader;
  const double star = desk.Market("688001").upper_limit_price;
  CHECK_EQ(t.RejectionOf(t.Insert("688001", XTP_MKT_SH_A, XTP_SIDE_BUY, star, 50'000, XTP_PRICE_BEST5_OR_CANCEL)), 0);
  CHECK_EQ(t.RejectionOf(t.Insert("688001", XTP_MKT_SH_A, XTP_SIDE_BUY, star, 50'001, XTP_PRICE_BEST5_OR_CANCEL)), 11010126);
  CHECK_EQ(t.RejectionOf(t.Insert("300001", XTP_MKT_SZ_A, XTP_SIDE_BUY, 0, 150'100, XTP_PRICE_BEST5_OR_CANCEL)), 11010126);
}

TEST("price types of market orders") {
  Desk desk(100000000, {{"account.cash", "50000000"}});
  Trader& t = desk.trader;
  const XTPMD sz = desk.Market("000001");
  const auto buy = [&](int64_t quantity, XTP_PRICE_TYPE type) { return t.Insert("000001", XTP_MKT_SZ_A, XTP_SIDE_BUY, 0, quantity, type); };
  int64_t five = 0;
  int64_t ten = 0;
  for (int i = 0; i < 10; ++i) (i < 5 ? five : ten) += sz.ask_qty[i];
  // Not enough for all: nothing is traded.
  uint64_t id = buy(five + ten + 100, XTP_PRICE_ALL_OR_CANCEL);
  CHECK(t.Story(id) == "45");
  CHECK_EQ(t.Order(id).qty_left, five + ten + 100);
  // Own side's best: it rests there.
  id = buy(100, XTP_PRICE_FORWARD_BEST);
  CHECK(t.Story(id) == "4");
  // Five levels, then cancelled.
  id = buy(five + 100, XTP_PRICE_BEST5_OR_CANCEL);
  CHECK(t.Story(id) == "4ttttt3");
  CHECK_EQ(t.Order(id).qty_left, 100);
  CHECK_EQ(t.Order(id).order_cancel_xtp_id, 0u);
  // The other five.
  id = buy(ten, XTP_PRICE_BEST_OR_CANCEL);
  CHECK(t.Story(id) == "4ttttt1");
  // What was behind the ten levels comes up.
  CHECK(t.Story(buy(100, XTP_PRICE_ALL_OR_CANCEL)) == "4t1");
  // Shanghai: five levels within the protecting price, the rest stays at the last trade's price.
  const XTPMD sh = desk.Market();
  id = desk.Buy(sh.ask[1], sh.ask_qty[0] + sh.ask_qty[1] + 200, XTP_PRICE_BEST5_OR_LIMIT);
  CHECK(t.Story(id) == "4tt");
  CHECK_EQ(t.Order(id).qty_left, 200);
  // STAR: the other side's best, the rest stays there.
  const XTPMD star = desk.Market("688001");
  id = t.Insert("688001", XTP_MKT_SH_A, XTP_SIDE_BUY, star.upper_limit_price, star.ask_qty[0] + 200, XTP_PRICE_REVERSE_BEST_LIMIT);
  CHECK(t.Story(id) == "4t");
}

TEST("B24 nothing comes of a failed insert") {
  Restart();
  Trader trader;
  XTPOrderInsertInfo order{};
  CHECK_EQ(trader.api()->InsertOrder(&order, 0), 0u);
  CHECK_EQ(trader.api()->InsertOrder(nullptr, 0), 0u);
  Settle();
  CHECK(trader.events().empty());
}

TEST("B25 T+1") {
  Desk desk;
  CHECK(desk.trader.Story(desk.Buy(desk.Market().ask[0], 100)) == "4t1");
  CHECK_EQ(desk.trader.RejectionOf(desk.Sell(desk.Market().bid[0], 100)), 11010121);
  XTPQueryStkPositionRsp position = desk.trader.Position("600001");
  CHECK_EQ(position.total_qty, 100);
  CHECK_EQ(position.sellable_qty, 0);
  CHECK_EQ(position.yesterday_position, 0);
  CHECK(std::string(position.ticker_name) == "样例主板");
  CHECK_EQ(Control().load_feed(nullptr), 0);  // the next day
  position = desk.trader.Position("600001");
  CHECK_EQ(position.sellable_qty, 100);
  CHECK_EQ(position.yesterday_position, 100);
}

TEST("B26 money of a buy") {
  Desk desk;
  const XTPMD market = desk.Market();
  CHECK_EQ(Units(desk.trader.Asset().total_asset), kStartCash);
  // A working order.
  const int64_t amount = Units(market.lower_limit_price) * 10000;
  const uint64_t id = desk.Buy(market.lower_limit_price, 10000);
  XTPQueryAssetRsp asset = desk.trader.Asset();
  CHECK_EQ(Units(asset.withholding_amount), amount + Fees(false, true, amount));
  CHECK_EQ(Units(asset.buying_power), kStartCash - Units(asset.withholding_amount));
  CHECK_EQ(Units(asset.total_asset), kStartCash);
  CHECK_EQ(asset.security_asset, 0.0);
  // Cancelled.
  desk.trader.Cancel(id);
  asset = desk.trader.Asset();
  CHECK_EQ(Units(asset.withholding_amount), 0);
  CHECK_EQ(Units(asset.buying_power), kStartCash);
  // Filled: the smallest commission is due once although there are two trades.
  CHECK(desk.trader.Story(desk.Buy(market.ask[1], market.ask_qty[0] + 100)) == "4tt1");
  asset = desk.trader.Asset();
  const int64_t bought = Units(market.ask[0]) * market.ask_qty[0] + Units(market.ask[1]) * 100;
  CHECK_EQ(Units(asset.fund_buy_amount), bought);
  CHECK_EQ(Units(asset.fund_buy_fee), Fees(false, true, bought));
  CHECK_EQ(Units(asset.withholding_amount), 0);
  CHECK_EQ(Units(asset.total_asset), kStartCash - bought - Fees(false, true, bought));
}

TEST("a sell brings cash at once, less stamp duty for shares") {
  Desk desk(100000000, {{"account.positions", "600001.SH:5000@10,510300.SH:5000@4"}});
  const int64_t price = Units(desk.Market().bid[9]);
  desk.Sell(desk.Market().bid[9], 5000);
  XTPQueryAssetRsp asset = desk.trader.Asset();
  const int64_t sold = Units(asset.fund_sell_amount);
  CHECK(sold > price * 5000 / 2);
  CHECK_EQ(Units(asset.fund_sell_fee), Fees(true, true, sold));
  CHECK_EQ(Units(asset.buying_power), kStartCash + sold - Fees(true, true, sold));
  desk.trader.Insert("510300", XTP_MKT_SH_A, XTP_SIDE_SELL, desk.Market("510300").bid[0], 100);
  asset = desk.trader.Asset();
  CHECK_EQ(Units(asset.fund_sell_fee), Fees(true, true, sold) + Fees(true, false, Units(asset.fund_sell_amount) - sold));
  CHECK_EQ(desk.trader.Position("510300").total_qty, 4900);
}

TEST("C1 empty queries") {
  Restart();
  Trader trader;
  trader.Login();
  XTP::API::TraderApi* api = trader.api();
  const uint64_t session = trader.session();
  XTPQueryOrderReq orders{};
  XTPQueryTraderReq trades{};
  const auto check = [&](const std::function<int(int)>& query) {
    const auto rows = trader.Ask(query);
    CHECK_EQ(rows.size(), 1u);
    CHECK(!rows[0].has_row && rows[0].last);
    CHECK_EQ(rows[0].error.error_id, 11000350);
  };
  check([&](int r) { return api->QueryPosition(nullptr, session, r, XTP_MKT_INIT); });
  check([&](int r) { return api->QueryOrders(&orders, session, r); });
  check([&](int r) { return api->QueryOrdersEx(&orders, session, r); });
  check([&](int r) { return api->QueryUnfinishedOrders(session, r); });
  check([&](int r) { return api->QueryOrderByXTPID(1, session, r); });
  check([&](int r) { return api->QueryTrades(&trades, session, r); });
  check([&](int r) { return api->QueryTradesByXTPID(1, session, r); });
}

TEST("C2 rows one by one") {
  Desk desk;
  XTP::API::TraderApi* api = desk.trader.api();
  const uint64_t session = desk.trader.session();
  for (int i = 0; i < 5; ++i) desk.Buy(desk.Market().lower_limit_price, 100 * (i + 1));
  desk.trader.Insert("000001", XTP_MKT_SZ_A, XTP_SIDE_BUY, desk.Market("000001").ask[0], 100);
  XTPQueryOrderReq request{};
  auto rows = desk.trader.Ask([&](int r) { return api->QueryOrders(&request, session, r); });
  CHECK_EQ(rows.size(), 6u);
  for (size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i].has_row);
    CHECK_EQ(rows[i].last, i == 5);
    CHECK_EQ(rows[i].error.error_id, 0);
  }
  std::strcpy(request.ticker, "600001");
  CHECK_EQ(desk.trader.Ask([&](int r) { return api->QueryOrdersEx(&request, session, r); }).size(), 5u);
  request.begin_time = 20260105100000001;
  CHECK(!desk.trader.Ask([&](int r) { return api->QueryOrdersEx(&request, session, r); })[0].has_row);
  request.begin_time = 20260105095959000;
  request.end_time = 20260105100000000;
  CHECK_EQ(desk.trader.Ask([&](int r) { return api->QueryOrdersEx(&request, session, r); }).size(), 5u);
  CHECK_EQ(desk.trader.Ask([&](int r) { return api->QueryUnfinishedOrdersEx(session, r); }).size(), 5u);
  XTPQueryTraderReq trades{};
  rows = desk.trader.Ask([&](int r) { return api->QueryTrades(&trades, session, r); });
  CHECK_EQ(rows.size(), 1u);
  CHECK_EQ(rows[0].trade.quantity, 100);
}

TEST("resting orders trade at their own price when the market comes") {
  Desk desk;
  const XTPMD market = desk.Market();
  const uint64_t id = desk.Buy(market.bid[2], 500);
  CHECK(desk.trader.Story(id) == "4");
  PlayTo(150000000);
  const auto events = desk.trader.EventsOf(id);
  CHECK_EQ(events.back().order.order_status, XTP_ORDER_STATUS_ALLTRADED);
  for (const TraderEvent& event : events) {
    if (event.kind == TraderEvent::kTrade) CHECK_EQ(Units(event.trade.price), Units(market.bid[2]));
  }
}

TEST("orders wait for continuous trading: Shenzhen takes them from 9:25 on, for Shanghai the counter keeps them") {
  Desk desk(92600000);
  CHECK(desk.Market().ask_qty[0] > 0);
  const uint64_t sh = desk.Buy(desk.Market().ask[3], 100);
  const uint64_t sz = desk.trader.Insert("000001", XTP_MKT_SZ_A, XTP_SIDE_BUY, desk.Market("000001").ask[3], 100);
  CHECK(desk.trader.Story(sh).empty());
  CHECK(desk.trader.Story(sz) == "4");
  desk.trader.Cancel(sh);
  CHECK_EQ(desk.trader.RejectionOf(sh), 11113005);
  PlayTo(92959999);
  CHECK(desk.trader.Story(sh) == "x");
  CHECK(desk.trader.Story(sz) == "4");
  PlayTo(93000000);
  CHECK(desk.trader.Story(sh) == "x4t1");
  // Until it says that it trades, nothing of the recording trades.
  PlayTo(93003000);
  CHECK(desk.trader.Story(sz) == "4t1");
  CHECK(desk.trader.EventsOf(sz).back().order.update_time >= 20260105093000000);
}

TEST("B10 an order before the day is confirmed when the exchange opens") {
  Desk desk(85000000, {{"account.positions", "000001.SZ:1000@12"}});
  const uint64_t sh = desk.Buy(9.5, 100);
  const uint64_t sz = desk.trader.Insert("000001", XTP_MKT_SZ_A, XTP_SIDE_SELL, 13, 100);
  CHECK(sh != 0 && sz != 0);
  CHECK_EQ(desk.trader.Order(sh).insert_time, 20260105085000000);
  CHECK_EQ(desk.trader.Order(sh).order_status, XTP_ORDER_STATUS_INIT);
  CHECK(Units(desk.trader.Asset().withholding_amount) > 0);
  PlayTo(91459999);
  CHECK(desk.trader.Story(sh).empty() && desk.trader.Story(sz).empty());
  PlayTo(91500000);
  for (const uint64_t id : {sh, sz}) {
    CHECK(desk.trader.Story(id) == "4");
    CHECK_EQ(desk.trader.EventsOf(id)[0].order.update_time, 20260105091500000);
  }
  // At lunch it is the same.
  PlayTo(120000000);
  const uint64_t noon = desk.Buy(9.5, 100);
  CHECK(desk.trader.Story(noon).empty());
  PlayTo(125959999);
  CHECK(desk.trader.Story(noon).empty());
  PlayTo(130000000);
  CHECK(desk.trader.Story(noon) == "4");
}

namespace {

/// All that a simple strategy is told over a morning: it buys what falls and sells what rises, from within the callbacks.
uint64_t HashOfStrategy() {
  Restart();
  Set("account.positions", "600001.SH:20000@10");
  Trader trader;
  Quoter quoter;
  trader.Login();
  quoter.Login();
  uint64_t hash = kHashStart;
  double last = 0;
  int orders = 0;
  trader.on_event = [&](const TraderEvent& event) {
    hash = Hash(hash, &event.kind, sizeof event.kind);
    hash = Hash(hash, &event.order, sizeof event.order);
    hash = Hash(hash, &event.trade, sizeof event.trade);
    if (event.kind == TraderEvent::kTrade && event.trade.quantity == 300) {
      trader.Insert("600001", XTP_MKT_SH_A, XTP_SIDE_SELL, event.trade.price + 0.02, 100, XTP_PRICE_LIMIT, false);
    }
  };
  quoter.on_event = [&](const QuoteEvent& event) {
    if (event.kind != QuoteEvent::kSnapshot || event.snapshot.bid_qty[1] == 0) return;
    const double price = event.snapshot.last_price;
    const XTP_SIDE_TYPE side = price < last ? XTP_SIDE_BUY : XTP_SIDE_SELL;
    if (price != last) trader.Insert("600001", XTP_MKT_SH_A, side, price, 300, XTP_PRICE_LIMIT, false);
    if (price != last) orders++;
    last = price;
  };
  quoter.Subscribe({"600001"}, XTP_EXCHANGE_SH);
  PlayTo(113000000);
  CHECK(orders > 100);
  return hash;
}

}  // namespace

TEST("a run of a strategy can be repeated") {
  const uint64_t hash = HashOfStrategy();
  for (int i = 0; i < 5; ++i) CHECK_EQ(HashOfStrategy(), hash);
}

TEST("money and shares are conserved over a day of random trading") {
  Restart();
  Set("account.positions", "600001.SH:20000@10,000001.SZ:20000@12,510300.SH:50000@4,159915.SZ:3050@2.5,688001.SH:1234@50");
  Trader trader;
  Quoter quoter;
  trader.Login();
  quoter.Login();
  quoter.keep_data = false;
  uint64_t state = 42;
  const auto random = [&](uint64_t n) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (state >> 33) % n;
  };
  std::vector<uint64_t> sent;
  quoter.on_event = [&](const QuoteEvent& event) {
    if (event.kind != QuoteEvent::kSnapshot || event.snapshot.ask_qty[1] == 0 || random(20) != 0) return;
    const XTPMD& md = event.snapshot;
    if (!sent.empty() && random(4) == 0) {
      trader.api()->CancelOrder(sent[random(sent.size())], trader.session());
      return;
    }
    const bool buy = random(2) == 0;
    const double price = random(2) == 0 ? md.bid[random(3)] : md.ask[random(3)];
    const int64_t quantity = static_cast<int64_t>(100 * (1 + random(30)) + (random(5) == 0 ? random(100) : 0));
    const bool market_order = random(8) == 0;
    const XTP_MARKET_TYPE market = md.exchange_id == XTP_EXCHANGE_SH ? XTP_MKT_SH_A : XTP_MKT_SZ_A;
    sent.push_back(trader.Insert(md.ticker, market, buy ? XTP_SIDE_BUY : XTP_SIDE_SELL, price, quantity,
                                 market_order ? XTP_PRICE_BEST5_OR_CANCEL : XTP_PRICE_LIMIT, false));
  };
  quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
  PlayAll();
  CHECK(sent.size() > 500);

  struct Seen {
    XTPOrderInfo last{};
    int64_t traded = 0;
    int64_t amount = 0;
  };
  std::map<uint64_t, Seen> orders;
  std::map<std::string, int64_t> moved;
  std::set<std::string> executions;
  uint64_t report_index = 0;
  for (const TraderEvent& event : trader.events()) {
    if (event.kind == TraderEvent::kOrder) {
      orders[event.order.order_xtp_id].last = event.order;
      CHECK(event.order.order_status != XTP_ORDER_STATUS_INIT && event.order.order_status != XTP_ORDER_STATUS_PARTTRADEDQUEUEING);
    }
    if (event.kind != TraderEvent::kTrade) continue;
    Seen& seen = orders[event.trade.order_xtp_id];
    seen.traded += event.trade.quantity;
    seen.amount += Units(event.trade.price) * event.trade.quantity;
    moved[event.trade.ticker] += event.trade.side == XTP_SIDE_BUY ? event.trade.quantity : -event.trade.quantity;
    // In Shanghai both sides of a trade of the account with itself have one number.
    CHECK(executions.insert(std::string(event.trade.exec_id) + (event.trade.side == XTP_SIDE_BUY ? " bought" : " sold")).second);
    CHECK(event.trade.report_index > report_index);
    report_index = event.trade.report_index;
  }
  int64_t bought = 0, sold = 0, buy_fees = 0, sell_fees = 0;
  for (const auto& [id, seen] : orders) {
    const bool sell = seen.last.side == XTP_SIDE_SELL;
    const bool stock = seen.last.ticker[0] != '5' && seen.last.ticker[0] != '1';
    (sell ? sold : bought) += seen.amount;
    (sell ? sell_fees : buy_fees) += Fees(sell, stock, seen.amount);
  }
  CHECK(bought > 0 && sold > 0);
  const XTPQueryAssetRsp asset = trader.Asset();
  CHECK_EQ(Units(asset.fund_buy_amount), bought);
  CHECK_EQ(Units(asset.fund_sell_amount), sold);
  CHECK_EQ(Units(asset.fund_buy_fee), buy_fees);
  CHECK_EQ(Units(asset.fund_sell_fee), sell_fees);
  CHECK_EQ(Units(asset.total_asset), kStartCash + sold - bought - buy_fees - sell_fees);
  CHECK_EQ(Units(asset.total_asset), Units(asset.buying_power) + Units(asset.withholding_amount));

  // Queries show what the events told.
  XTPQueryOrderReq request{};
  const auto rows = trader.Ask([&](int r) { return trader.api()->QueryOrdersEx(&request, trader.session(), r); });
  CHECK_EQ(rows.size(), sent.size());
  for (const TraderEvent& row : rows) {
    const Seen& seen = orders[row.order_ex.order_xtp_id];
    CHECK_EQ(row.order_ex.qty_traded, seen.traded);
    CHECK_EQ(Units(row.order_ex.trade_amount), seen.amount);
    const bool partial = row.order_ex.order_status == XTP_ORDER_STATUS_PARTTRADEDQUEUEING;
    CHECK_EQ(seen.last.order_status, partial ? XTP_ORDER_STATUS_NOTRADEQUEUEING : row.order_ex.order_status);
    CHECK_EQ(row.order_ex.quantity, row.order_ex.qty_traded + row.order_ex.qty_left);
  }
  for (const auto& [ticker, change] : moved) {
    const XTPQueryStkPositionRsp position = trader.Position(ticker.c_str());
    CHECK_EQ(position.total_qty, position.yesterday_position + change);
    CHECK(position.sellable_qty >= 0);
  }
  // With nothing working any more, nothing is kept back.
  for (uint64_t id : sent) trader.api()->CancelOrder(id, trader.session());
  Settle();
  CHECK_EQ(Units(trader.Asset().withholding_amount), 0);
  CHECK_EQ(Units(trader.Asset().buying_power), Units(asset.total_asset));
}
