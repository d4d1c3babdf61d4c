#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "test/check.h"
#include "test/random.h"
#include "test/sim_client.h"

// A foreign client in a synthetic market: its orders are part of what it sees.

using namespace xtp::test;

namespace {

constexpr int64_t kYuan = 10000;
constexpr int64_t kStartCash = 10'000'000 * kYuan;
constexpr const char* kTickers[] = {"600001", "000001"};

bool IsShanghai(const char* ticker) { return ticker[0] == '6'; }
XTP_MARKET_TYPE MarketOf(const char* ticker) { return IsShanghai(ticker) ? XTP_MKT_SH_A : XTP_MKT_SZ_A; }

struct Floor {
  explicit Floor(const char* settings = "seed:5,instruments:2") {
    Restart();
    CHECK(Set("feed.synthetic", settings));
    Set("account.cash", "10000000");
    Set("account.positions", "600001.SH:100000@10,000001.SZ:100000@10");
    trader.Login();
    quoter.Login();
    quoter.api()->SubscribeAllMarketData(XTP_EXCHANGE_UNKNOWN);
    quoter.api()->SubscribeAllTickByTick(XTP_EXCHANGE_UNKNOWN);
  }
  uint64_t Send(const char* ticker, XTP_SIDE_TYPE side, double price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return trader.Insert(ticker, MarketOf(ticker), side, price, quantity, type);
  }
  std::vector<XTPTBT> Ticks(const char* ticker) {
    std::vector<XTPTBT> ticks;
    for (const QuoteEvent& event : quoter.EventsOf(QuoteEvent::kTick)) {
      if (event.ticker == ticker || std::string(event.tick.ticker) == ticker) ticks.push_back(event.tick);
    }
    return ticks;
  }
  double LowerLimit(const char* ticker) {
    quoter.Clear();
    quoter.api()->QueryAllTickersFullInfo(IsShanghai(ticker) ? XTP_EXCHANGE_SH : XTP_EXCHANGE_SZ);
    Settle();
    const auto rows = quoter.EventsOf(QuoteEvent::kFullInfo);
    return rows.empty() ? 0 : rows[0].full_info.lower_limit_price;
  }
  /// The order's number at the exchange, by which ticks name it.
  int64_t NumberOf(uint64_t id) { return std::stoll(trader.Order(id).order_exch_id); }

  Trader trader;
  Quoter quoter;
};

int64_t RoundToFen(int64_t units) { return (units + 50) / 100 * 100; }

/// The documented fees of shares, computed independently.
int64_t Fees(bool sell, int64_t amount) {
  if (amount == 0) return 0;
  int64_t fees = std::max<int64_t>(RoundToFen(amount * 25 / 100000), 5 * kYuan) + RoundToFen(amount / 100000);
  if (sell) fees += RoundToFen(amount * 5 / 10000);
  return fees;
}

/// What a day of random orders told the client and the market.
struct Day {
  std::vector<TraderEvent> events;
  std::vector<QuoteEvent> quotes;
  uint64_t hash = kHashStart;
};

Day RandomDay(uint64_t seed) {
  Floor floor(("seed:" + std::to_string(seed) + ",instruments:2,orders:2000,snapshot_ms:6000").c_str());
  Random random(seed);
  std::vector<uint64_t> sent;
  for (int32_t minute = 850; minute < 1500; minute = minute % 100 >= 58 ? minute + 42 : minute + 2) {
    PlayTo(minute * 100000 + static_cast<int32_t>(random(60000)));
    for (uint64_t count = random(4); count > 0; --count) {
      if (!sent.empty() && random(4) == 0) {
        floor.trader.Cancel(sent[random(sent.size())]);
        continue;
      }
      const char* ticker = kTickers[random(2)];
      const XTPMD md = floor.quoter.Newest(ticker);
      const double around = md.last_price > 0 ? md.last_price : md.pre_close_price > 0 ? md.pre_close_price : 10;
      const double price = static_cast<double>(Units(around) / 100 + static_cast<int64_t>(random(21)) - 10) / 100;
      const XTP_PRICE_TYPE type = random(6) == 0 ? XTP_PRICE_BEST5_OR_CANCEL : XTP_PRICE_LIMIT;
      const XTP_SIDE_TYPE side = random(2) == 0 ? XTP_SIDE_BUY : XTP_SIDE_SELL;
      sent.push_back(floor.Send(ticker, side, price, static_cast<int64_t>(100 * (1 + random(30))), type));
    }
  }
  PlayAll();
  CHECK(sent.size() > 100);

  // Cash and shares are what the trades made of them, to the last cent.
  int64_t cash = kStartCash;
  std::map<std::string, int64_t> moved;
  for (const uint64_t id : sent) {
    const XTPOrderInfoEx order = floor.trader.Order(id);
    const bool sell = order.side == XTP_SIDE_SELL;
    const int64_t amount = Units(order.trade_amount);
    cash += (sell ? amount : -amount) - Fees(sell, amount);
    moved[order.ticker] += sell ? -order.qty_traded : order.qty_traded;
  }
  CHECK_EQ(Units(floor.trader.Asset().total_asset), cash);
  for (const auto& [ticker, change] : moved) CHECK_EQ(floor.trader.Position(ticker.c_str()).total_qty, 100000 + change);

  // Every trade of ours was published, with our order's number, and no other trade was.
  std::map<std::tuple<std::string, int64_t, int64_t>, int64_t> ours, published;
  std::map<std::pair<std::string, int64_t>, bool> mine;
  for (const uint64_t id : sent) {
    const XTPOrderInfoEx order = floor.trader.Order(id);
    if (order.order_exch_id[0] == 0) continue;  // it never came to its exchange
    mine[{order.ticker, std::stoll(order.order_exch_id)}] = true;
  }
  int64_t traded = 0;
  for (const TraderEvent& event : floor.trader.events()) {
    if (event.kind != TraderEvent::kTrade) continue;
    const int64_t number = floor.NumberOf(event.trade.order_xtp_id);
    ours[{event.trade.ticker, number, Units(event.trade.price)}] += event.trade.quantity;
    traded++;
  }
  for (const QuoteEvent& event : floor.quoter.EventsOf(QuoteEvent::kTick)) {
    const XTPTBT& tick = event.tick;
    if (tick.type != XTP_TBT_TRADE || tick.trade.trade_flag == '4') continue;
    for (const int64_t number : {tick.trade.bid_no, tick.trade.ask_no}) {
      if (mine.count({tick.ticker, number}) != 0) published[{tick.ticker, number, Units(tick.trade.price)}] += tick.trade.qty;
    }
  }
  CHECK(traded > 20);
  CHECK(ours == published);

  Day day;
  day.events = floor.trader.events();
  day.quotes = floor.quoter.events();
  for (const TraderEvent& event : day.events) {
    day.hash = Hash(day.hash, &event.order, sizeof event.order);
    day.hash = Hash(day.hash, &event.trade, sizeof event.trade);
  }
  for (const QuoteEvent& event : day.quotes) {
    day.hash = Hash(day.hash, &event.snapshot, sizeof event.snapshot);
    day.hash = Hash(day.hash, &event.tick, sizeof event.tick);
  }
  return day;
}

}  // namespace

TEST("an order waits in the market's book, is seen there, and is filled by whoever comes") {
  for (const char* ticker : kTickers) {
    Floor floor;
    PlayTo(100000000);
    const XTPMD md = floor.quoter.Newest(ticker);
    floor.quoter.Clear();
    const uint64_t id = floor.Send(ticker, XTP_SIDE_BUY, md.bid[0], 60000);
    CHECK(floor.trader.Story(id).substr(0, 1) == "4");
    PlayTo(100003000);
    const int64_t number = floor.NumberOf(id);
    int64_t told = 0;
    for (const XTPTBT& tick : floor.Ticks(ticker)) {
      const bool mine = tick.type == XTP_TBT_ENTRUST && (IsShanghai(ticker) ? tick.entrust.order_no : tick.entrust.seq) == number;
      if (mine) told += tick.entrust.qty;
    }
    CHECK_EQ(told, 60000);
    PlayTo(113000000);
    const XTPOrderInfoEx order = floor.trader.Order(id);
    CHECK(order.qty_traded > 0);
    // What was traded, it traded at its own price, piece by piece.
    for (const TraderEvent& event : floor.trader.EventsOf(id)) {
      if (event.kind == TraderEvent::kTrade) CHECK_EQ(Units(event.trade.price), Units(md.bid[0]));
    }
    CHECK(floor.trader.EventsOf(id).size() > 2);
  }
}

TEST("B10 B14 the phases of a synthetic day: kept, confirmed, no cancel, both auctions") {
  for (const char* ticker : kTickers) {
    Floor floor;
    PlayTo(85000000);
    const uint64_t early = floor.Send(ticker, XTP_SIDE_BUY, floor.LowerLimit(ticker), 100);
    PlayTo(91459999);
    CHECK(floor.trader.Story(early).empty());
    PlayTo(91500000);
    CHECK(floor.trader.Story(early) == "4");
    PlayTo(92100000);
    const XTPMD md = floor.quoter.Newest(ticker);
    // Sure to trade in the auction, at its price.
    const uint64_t eager = floor.Send(ticker, XTP_SIDE_BUY, md.upper_limit_price, 500);
    CHECK(floor.trader.Story(eager) == "4");
    floor.trader.Cancel(eager);
    CHECK_EQ(floor.trader.RejectionOf(eager), IsShanghai(ticker) ? 11110000 : 11100000);
    PlayTo(92459999);
    CHECK(floor.trader.Story(eager) == "4x");
    PlayTo(92500000);
    CHECK_EQ(floor.trader.Order(eager).order_status, XTP_ORDER_STATUS_ALLTRADED);
    PlayTo(92600000);
    const double open = floor.quoter.Newest(ticker).open_price;
    for (const TraderEvent& event : floor.trader.EventsOf(eager)) {
      if (event.kind == TraderEvent::kTrade) CHECK_EQ(Units(event.trade.price), Units(open));
    }
    // The closing call.
    PlayTo(145800000);
    const uint64_t last = floor.Send(ticker, XTP_SIDE_SELL, md.lower_limit_price, 500);
    const uint64_t market = floor.Send(ticker, XTP_SIDE_SELL, md.lower_limit_price, 500, XTP_PRICE_BEST5_OR_CANCEL);
    CHECK(floor.trader.Story(last) == "4");
    CHECK(floor.trader.Story(market) == "45");
    PlayAll();
    CHECK_EQ(floor.trader.Order(last).order_status, XTP_ORDER_STATUS_ALLTRADED);
    CHECK_EQ(Units(floor.trader.EventsOf(last)[1].trade.price), Units(floor.quoter.Newest(ticker).last_price));
  }
}

TEST("market orders take from the market's book, and their rest is cancelled or waits") {
  Floor floor;
  PlayTo(100000000);
  Trader& t = floor.trader;
  const XTPMD md = floor.quoter.Newest("000001");
  const uint64_t five = floor.Send("000001", XTP_SIDE_BUY, 0, 100000, XTP_PRICE_BEST5_OR_CANCEL);
  CHECK_EQ(t.Order(five).order_status, XTP_ORDER_STATUS_PARTTRADEDNOTQUEUEING);
  CHECK_EQ(t.Order(five).qty_left + t.Order(five).qty_traded, 100000);
  CHECK_EQ(t.Order(five).order_cancel_xtp_id, 0u);
  std::set<int64_t> prices;
  for (const TraderEvent& event : t.EventsOf(five)) {
    if (event.kind == TraderEvent::kTrade) prices.insert(Units(event.trade.price));
  }
  CHECK_EQ(prices.size(), 5u);
  CHECK_EQ(*prices.begin(), Units(md.ask[0]));
  CHECK(t.Story(floor.Send("000001", XTP_SIDE_SELL, 0, 100000, XTP_PRICE_ALL_OR_CANCEL)) == "45");
  const uint64_t rest =
      floor.Send("600001", XTP_SIDE_SELL, floor.quoter.Newest("600001").lower_limit_price, 80000, XTP_PRICE_BEST5_OR_LIMIT);
  CHECK_EQ(t.Order(rest).order_status, XTP_ORDER_STATUS_PARTTRADEDQUEUEING);
  PlayTo(100001000);
  t.Cancel(rest);
  CHECK_EQ(t.Order(rest).order_status, XTP_ORDER_STATUS_PARTTRADEDNOTQUEUEING);
}

TEST("B20 self-trades in a synthetic market") {
  for (const char* ticker : kTickers) {
    Floor floor;
    PlayTo(100000000);
    const XTPMD md = floor.quoter.Newest(ticker);
    const uint64_t front = floor.Send(ticker, XTP_SIDE_BUY, md.ask[0], md.ask_qty[0] / 100 * 100 + 100);
    floor.trader.Cancel(front);
    const uint64_t sell = floor.Send(ticker, XTP_SIDE_SELL, md.ask[0], 300);
    const uint64_t buy = floor.Send(ticker, XTP_SIDE_BUY, md.ask[0], 200);
    CHECK(floor.trader.Story(sell) == "4t");
    CHECK(floor.trader.Story(buy) == "4t1");
    const XTPTradeReport sold = floor.trader.EventsOf(sell)[1].trade;
    const XTPTradeReport bought = floor.trader.EventsOf(buy)[1].trade;
    CHECK(sold.side != bought.side);
    CHECK_EQ(std::string(sold.exec_id) == bought.exec_id, IsShanghai(ticker));
    // Once in the market.
    PlayTo(100000000);
    const int64_t number = floor.NumberOf(sell);
    int64_t trades = 0;
    for (const XTPTBT& tick : floor.Ticks(ticker)) {
      if (tick.type == XTP_TBT_TRADE && tick.trade.ask_no == number && tick.trade.bid_no == floor.NumberOf(buy)) trades++;
    }
    CHECK_EQ(trades, 1);
  }
}

TEST("random days in a synthetic market conserve cash and shares, and every trade of ours is published") {
  for (uint64_t seed = 1; seed <= 4; ++seed) RandomDay(seed);
}

TEST("the same orders at the same times give the same synthetic day, to both its clients") {
  CHECK_EQ(RandomDay(9).hash, RandomDay(9).hash);
}

TEST("the rebuild server tells what was published, orders of ours included") {
  Floor floor;
  PlayTo(100000000);
  const XTPMD md = floor.quoter.Newest("000001");
  const uint64_t id = floor.Send("000001", XTP_SIDE_BUY, md.ask[0], 3000);
  PlayTo(100010000);
  std::vector<XTPTBT> live = floor.Ticks("000001");
  const int64_t number = floor.NumberOf(id);
  const auto first = std::find_if(live.begin(), live.end(),
                                  [&](const XTPTBT& tick) { return tick.type == XTP_TBT_ENTRUST && tick.entrust.seq == number; });
  CHECK(first != live.end());
  if (first == live.end()) return;
  CHECK_EQ(floor.quoter.LoginToRebuild(), 0);
  XTPQuoteRebuildReq request{};
  request.request_id = 1;
  request.data_type = XTP_QUOTE_REBUILD_TBT;
  request.exchange_id = XTP_EXCHANGE_SZ;
  request.channel_number = static_cast<int16_t>(first->entrust.channel_no);
  request.begin = number;
  request.end = number + 5;
  CHECK_EQ(floor.quoter.api()->RequestRebuildQuote(&request), 0);
  Settle();
  const auto again = floor.quoter.EventsOf(QuoteEvent::kRebuildTick);
  CHECK(!again.empty());
  if (again.empty()) return;
  CHECK_EQ(std::memcmp(&again[0].tick, &*first, sizeof(XTPTBT)), 0);
}
