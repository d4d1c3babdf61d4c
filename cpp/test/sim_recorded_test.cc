#include <cstring>
#include <string>

#include "test/check.h"
#include "test/feed_writer.h"
#include "test/sim_client.h"

// Orders beside a recorded day: where they stand in its queues and when their turn comes.

using namespace xtp::test;

namespace {

constexpr int64_t kDay = 20230201000000000;
constexpr int64_t At(int64_t time_of_day) { return kDay + time_of_day; }

/// Ticks of either style, numbered as they come.
class Ticks {
 public:
  Ticks(FeedWriter& writer, XTP_EXCHANGE_TYPE exchange, const char* ticker) : writer_(writer), exchange_(exchange), ticker_(ticker) {}

  bool shanghai() const { return exchange_ == XTP_EXCHANGE_SH; }

  /// An order that waits in the book; gives its number.
  int64_t Order(int64_t time, bool buy, double price, int64_t quantity, int64_t data_time = 0) {
    XTPTBT tick = Blank(XTP_TBT_ENTRUST, data_time ? data_time : time);
    const int64_t number = shanghai() ? ++orders_ : sequence_;
    tick.entrust.channel_no = 1;
    tick.entrust.seq = sequence_;
    tick.entrust.price = price;
    tick.entrust.qty = quantity;
    tick.entrust.side = shanghai() ? (buy ? 'B' : 'S') : (buy ? '1' : '2');
    tick.entrust.ord_type = shanghai() ? 'A' : '2';
    if (shanghai()) tick.entrust.order_no = number;
    Write(tick, time);
    return number;
  }
  void Cancel(int64_t time, bool buy, int64_t number, double price, int64_t quantity) {
    XTPTBT tick = Blank(shanghai() ? XTP_TBT_ENTRUST : XTP_TBT_TRADE, time);
    if (shanghai()) {
      tick.entrust.channel_no = 1;
      tick.entrust.seq = sequence_;
      tick.entrust.price = price;
      tick.entrust.qty = quantity;
      tick.entrust.side = buy ? 'B' : 'S';
      tick.entrust.ord_type = 'D';
      tick.entrust.order_no = number;
    } else {
      tick.trade.channel_no = 1;
      tick.trade.seq = sequence_;
      tick.trade.qty = quantity;
      (buy ? tick.trade.bid_no : tick.trade.ask_no) = number;
      tick.trade.trade_flag = '4';
    }
    Write(tick, time);
  }
  /// Somebody sells to (or buys from) waiting orders, one after the other: an order of his own comes first in Shenzhen.
  void Trade(int64_t time, bool buys, double price, std::initializer_list<std::pair<int64_t, int64_t>> waiting) {
    int64_t all = 0;
    for (const auto& [number, quantity] : waiting) all += quantity;
    const int64_t taker = shanghai() ? ++orders_ : Order(time, buys, price, all);
    for (const auto& [number, quantity] : waiting) {
      XTPTBT tick = Blank(XTP_TBT_TRADE, time);
      tick.trade.channel_no = 1;
      tick.trade.seq = sequence_;
      tick.trade.price = price;
      tick.trade.qty = quantity;
      tick.trade.bid_no = buys ? taker : number;
      tick.trade.ask_no = buys ? number : taker;
      tick.trade.trade_flag = shanghai() ? (buys ? 'B' : 'S') : 'F';
      Write(tick, time);
    }
  }
  /// A trade of an auction, between two orders that were told.
  void Auction(int64_t time, double price, int64_t bid, int64_t ask, int64_t quantity) {
    XTPTBT tick = Blank(XTP_TBT_TRADE, time);
    tick.trade.channel_no = 1;
    tick.trade.seq = sequence_;
    tick.trade.price = price;
    tick.trade.qty = quantity;
    tick.trade.bid_no = bid;
    tick.trade.ask_no = ask;
    tick.trade.trade_flag = shanghai() ? 'N' : 'F';
    Write(tick, time);
  }

 private:
  XTPTBT Blank(XTP_TBT_TYPE type, int64_t time) {
    XTPTBT tick{};
    tick.exchange_id = exchange_;
    std::strcpy(tick.ticker, ticker_);
    tick.data_time = time;
    tick.type = type;
    sequence_++;
    if (shanghai()) tick.seq = sequence_;
    return tick;
  }
  void Write(const XTPTBT& tick, int64_t time) {
    writer_.AddHeader(16 + sizeof tick, 2, time);
    writer_.Append(&tick, sizeof tick);
  }

  FeedWriter& writer_;
  const XTP_EXCHANGE_TYPE exchange_;
  const char* const ticker_;
  int64_t sequence_ = 0;
  int64_t orders_ = 0;
};

/// A feed of one instrument of either exchange, and an account beside it.
struct Stage {
  explicit Stage(bool shanghai)
      : shanghai(shanghai),
        exchange(shanghai ? XTP_EXCHANGE_SH : XTP_EXCHANGE_SZ),
        market(shanghai ? XTP_MKT_SH_A : XTP_MKT_SZ_A),
        ticker(shanghai ? "600519" : "000333"),
        ticks(writer, exchange, ticker) {
    writer.AddInstrument(exchange, ticker, 50);
  }

  void Snapshot(int64_t time, double bid, int64_t bid_quantity, double ask, int64_t ask_quantity, double last = 0, int64_t volume = 0,
                double turnover = 0) {
    XTPMD md = FeedWriter::Snapshot(exchange, ticker, time, bid, bid_quantity, ask, ask_quantity, last, volume);
    md.turnover = turnover;
    writer.AddSnapshot(md, time);
  }

  void Open() {
    Restart(writer.Write());
    Set("account.cash", "10000000");
    Set("account.positions", (std::string(ticker) + (shanghai ? ".SH" : ".SZ") + ":100000@50").c_str());
    Set("rules.price_cage", "0");
    trader.Login();
  }
  void To(int64_t time_of_day) {
    const int64_t seconds = time_of_day / 10000000 * 3600 + time_of_day / 100000 % 100 * 60 + time_of_day % 100000 / 1000;
    Control().advance(1675180800000 + seconds * 1000 + time_of_day % 1000, INT64_MAX);
  }
  uint64_t Buy(double price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return trader.Insert(ticker, market, XTP_SIDE_BUY, price, quantity, type);
  }
  uint64_t Sell(double price, int64_t quantity, XTP_PRICE_TYPE type = XTP_PRICE_LIMIT) {
    return trader.Insert(ticker, market, XTP_SIDE_SELL, price, quantity, type);
  }
  int64_t Traded(uint64_t id) { return trader.Order(id).qty_traded; }
  std::string Prices(uint64_t id) {
    std::string prices;
    for (const TraderEvent& event : trader.EventsOf(id)) {
      if (event.kind == TraderEvent::kTrade) prices += std::to_string(Units(event.trade.price) / 100) + " ";
    }
    return prices;
  }

  const bool shanghai;
  const XTP_EXCHANGE_TYPE exchange;
  const XTP_MARKET_TYPE market;
  const char* const ticker;
  FeedWriter writer;
  Ticks ticks;
  Trader trader;
};

constexpr bool kBuy = true;
constexpr bool kSell = false;

}  // namespace

TEST("with ticks an order's turn comes when those in front have traded or are cancelled, not before") {
  for (const bool shanghai : {true, false}) {
    Stage stage(shanghai);
    Ticks& t = stage.ticks;
    const int64_t first = t.Order(At(92500000), kBuy, 50.00, 300);
    const int64_t second = t.Order(At(92500010), kBuy, 50.00, 500);
    const int64_t below = t.Order(At(92500020), kBuy, 49.99, 900);
    t.Order(At(92500030), kSell, 50.02, 400);
    stage.Snapshot(At(100000000), 50.00, 800, 50.02, 400);
    // Ours comes at 10:00:01. Later ones, whatever becomes of them, are no matter.
    const int64_t later = t.Order(At(100002000), kBuy, 50.00, 700);
    const int64_t last = t.Order(At(100002010), kBuy, 50.00, 600);
    t.Cancel(At(100003000), kBuy, later, 50.00, 200);
    t.Trade(At(100004000), kSell, 50.00, {{first, 100}});
    t.Trade(At(100005000), kSell, 50.00, {{first, 200}, {second, 100}});
    t.Cancel(At(100006000), kBuy, second, 50.00, 100);
    // 300 of the second are left in front; the trade after them is ours.
    t.Trade(At(100007000), kSell, 50.00, {{second, 300}, {later, 200}});
    t.Trade(At(100008000), kSell, 50.00, {{later, 300}, {last, 100}});
    t.Trade(At(100009000), kSell, 49.99, {{below, 100}});
    stage.Open();
    stage.To(100001000);
    const uint64_t id = stage.Buy(50.00, 1000);
    CHECK(stage.trader.Story(id) == "4");
    for (const int64_t time : {100003500, 100004500, 100005500, 100006500}) {
      stage.To(time);
      CHECK_EQ(stage.Traded(id), 0);
    }
    stage.To(100007500);
    CHECK_EQ(stage.Traded(id), 200);
    stage.To(100008500);
    CHECK_EQ(stage.Traded(id), 600);
    // Through its price: up to what others traded there.
    stage.To(100009500);
    CHECK_EQ(stage.Traded(id), 700);
    stage.trader.Cancel(id);
    CHECK(stage.trader.Story(id) == "4tttt3");
    for (const TraderEvent& event : stage.trader.EventsOf(id)) {
      if (event.kind == TraderEvent::kTrade) CHECK_EQ(Units(event.trade.price), 500000);
    }
  }
}

TEST("with ticks what an order of ours took does not come back, and a later offer at its price comes to it") {
  for (const bool shanghai : {true, false}) {
    Stage stage(shanghai);
    Ticks& t = stage.ticks;
    const int64_t bid = t.Order(At(92500000), kBuy, 49.98, 300);
    const int64_t ask = t.Order(At(92500010), kSell, 50.00, 500);
    t.Order(At(92500020), kSell, 50.01, 800);
    stage.Snapshot(At(100000000), 49.98, 300, 50.00, 500);
    stage.Snapshot(At(100003000), 49.98, 300, 50.00, 500);
    // Of the 200 that are left the recording trades 100, and then all of what ours took.
    t.Trade(At(100004000), kBuy, 50.00, {{ask, 100}});
    t.Trade(At(100005000), kBuy, 50.00, {{ask, 400}});
    t.Order(At(100006000), kSell, 49.99, 250);
    t.Trade(At(100007000), kSell, 49.98, {{bid, 100}});
    stage.Open();
    stage.To(100001000);
    const uint64_t took = stage.Buy(50.00, 300);
    CHECK(stage.trader.Story(took) == "4t1");
    stage.To(100003500);
    // Still 200, in spite of the snapshot.
    CHECK(stage.trader.Story(stage.Buy(50.00, 300, XTP_PRICE_LIMIT)) == "4t");
    stage.To(100005500);
    const uint64_t next = stage.Buy(50.00, 100);
    CHECK(stage.trader.Story(next) == "4");
    // 250 at 49.99 meet the first of ours, which has 100 left, and then the second one.
    stage.To(100006500);
    CHECK(stage.trader.Story(next) == "4t1");
    CHECK(stage.Prices(next) == "5000 ");
    // 50 of the 250 are left.
    const uint64_t rest = stage.Buy(49.99, 200);
    CHECK_EQ(stage.Traded(rest), 50);
    stage.To(100007500);
    CHECK_EQ(stage.Traded(rest), 150);
  }
}

TEST("with trades alone the quantity in front is what was shown, less what traded there and was shown gone") {
  Stage stage(false);
  stage.Snapshot(At(100000000), 50.00, 1000, 50.02, 500);
  stage.writer.AddTrade("000333", At(100001000), 50.00, 300);
  stage.Snapshot(At(100003000), 50.00, 600, 50.02, 500, 50.00, 300);  // at most 600 are in front now
  stage.writer.AddTrade("000333", At(100004000), 50.00, 500);
  stage.Snapshot(At(100006000), 50.00, 2000, 50.02, 500, 50.00, 800);  // who came later is behind
  stage.writer.AddTrade("000333", At(100007000), 50.00, 250);
  stage.Open();
  stage.To(100000500);
  const uint64_t id = stage.Buy(50.00, 400);
  stage.To(100006500);
  CHECK(stage.trader.Story(id) == "4");
  stage.To(100007000);
  CHECK_EQ(stage.Traded(id), 150);
}

TEST("with snapshots alone only the least that can have traded at the price counts") {
  Stage stage(false);
  stage.Snapshot(At(100000000), 50.00, 1000, 50.01, 500, 50.00, 10000, 500000);
  // 600 at 50.00 and 400 at 50.01: at least 600 were sold at 50.00.
  stage.Snapshot(At(100003000), 50.00, 3000, 50.01, 500, 50.01, 11000, 500000 + 600 * 50.00 + 400 * 50.01);
  // 1000 at 50.01 pass it by.
  stage.Snapshot(At(100006000), 50.00, 3000, 50.01, 500, 50.01, 12000, 550004 + 1000 * 50.01);
  // 700 at 50.00: 400 were in front.
  stage.Snapshot(At(100009000), 50.00, 3000, 50.01, 500, 50.00, 12700, 600014 + 700 * 50.00);
  // The price goes through it.
  stage.Snapshot(At(100012000), 49.98, 500, 50.01, 500, 49.99, 12800, 635014 + 100 * 49.99);
  stage.Open();
  stage.To(100001000);
  const uint64_t id = stage.Buy(50.00, 1000);
  stage.To(100006500);
  CHECK_EQ(stage.Traded(id), 0);
  stage.To(100009500);
  CHECK_EQ(stage.Traded(id), 300);
  stage.To(100012500);
  CHECK_EQ(stage.Traded(id), 400);
}

TEST("in snapshots, what ours took stays gone until as much has left the level") {
  Stage stage(false);
  stage.Snapshot(At(100000000), 49.90, 1000, 50.00, 500);
  stage.Snapshot(At(100003000), 49.90, 1000, 50.00, 500);
  stage.Snapshot(At(100006000), 49.90, 1000, 50.00, 300);
  stage.Open();
  stage.To(100001000);
  const auto left = [&] {
    const uint64_t id = stage.Buy(0, 1000, XTP_PRICE_BEST_OR_CANCEL);
    return stage.Traded(id);
  };
  CHECK(stage.trader.Story(stage.Buy(50.00, 400)) == "4t1");
  stage.To(100004000);
  CHECK_EQ(left(), 100);
  CHECK_EQ(left(), 0);
  // 200 have left: of those that ours took.
  stage.To(100007000);
  CHECK_EQ(left(), 0);
}

TEST("the auction of a recorded day: better orders trade at its price, at the price by their turn") {
  for (const bool shanghai : {true, false}) {
    Stage stage(shanghai);
    Ticks& t = stage.ticks;
    // Shanghai tells of the orders at 9:25, with the times at which they came.
    const auto when = [&](int64_t time) { return shanghai ? At(92500000) : At(time); };
    stage.Snapshot(At(91500000), 0, 0, 0, 0);
    const int64_t before = t.Order(when(91600000), kBuy, 50.00, 400, At(91600000));
    const int64_t after = t.Order(when(91800000), kBuy, 50.00, 700, At(91800000));
    const int64_t ask = t.Order(when(91900000), kSell, 49.95, 1000, At(91900000));
    t.Auction(At(92500010), 50.00, before, ask, 400);
    t.Auction(At(92500010), 50.00, after, ask, 600);
    stage.Snapshot(At(93001000), 50.00, 100, 50.05, 500, 50.00, 1000);
    stage.Open();
    stage.To(91700000);
    const uint64_t better = stage.Buy(50.10, 200);
    const uint64_t equal = stage.Buy(50.00, 500);
    const uint64_t worse = stage.Buy(49.99, 100);
    const uint64_t seller = stage.Sell(49.90, 300);
    for (const uint64_t id : {better, equal, worse, seller}) CHECK(stage.trader.Story(id) == "4");
    stage.To(92600000);
    CHECK(stage.trader.Story(better) == "4t1");
    CHECK(stage.Prices(better) == "5000 ");
    CHECK(stage.trader.Story(seller) == "4t1");
    CHECK(stage.Prices(seller) == "5000 ");
    // The 400 were in front, the 600 were not.
    CHECK(stage.trader.Story(equal) == "4t1");
    CHECK(stage.trader.Story(worse) == "4");
  }
}

TEST("B20 orders of ours meet beside a recorded book, in price-time priority with it") {
  for (const bool shanghai : {true, false}) {
    Stage stage(shanghai);
    Ticks& t = stage.ticks;
    t.Order(At(92500000), kBuy, 49.90, 300);
    t.Order(At(92500010), kSell, 50.00, 500);
    stage.Snapshot(At(100000000), 49.90, 300, 50.00, 500);
    t.Order(At(100002000), kSell, 50.00, 200);
    stage.Snapshot(At(100003000), 49.90, 300, 50.00, 700);
    stage.Open();
    stage.To(100001000);
    const uint64_t inside = stage.Sell(49.99, 100);
    const uint64_t behind = stage.Sell(50.00, 100);
    stage.To(100004000);
    // 100 of ours at 49.99, the 500 that were there, 100 of ours, and 100 of those who came later.
    const uint64_t buy = stage.Buy(50.00, 800);
    CHECK(stage.trader.Story(inside) == "4t1");
    CHECK(stage.trader.Story(behind) == "4t1");
    CHECK(stage.trader.Story(buy) == "4tttt1");
    CHECK(stage.Prices(buy) == "4999 5000 5000 5000 ");
    const TraderEvent sold = stage.trader.EventsOf(behind)[1];
    const TraderEvent bought = stage.trader.EventsOf(buy)[3];
    CHECK_EQ(bought.trade.quantity, 100);
    CHECK_EQ(std::string(sold.trade.exec_id) == bought.trade.exec_id, shanghai);
  }
}

TEST("a halt: orders are kept, nothing trades until it ends") {
  Stage stage(false);
  XTPMD halted = FeedWriter::Snapshot(XTP_EXCHANGE_SZ, "000333", At(100000000), 50.00, 1000, 50.02, 500);
  halted.ticker_status[0] = 'M';
  stage.writer.AddSnapshot(halted, At(100000000));
  stage.Snapshot(At(100100000), 50.00, 1000, 50.02, 500);
  stage.Open();
  stage.To(100030000);
  const uint64_t limit = stage.Buy(50.02, 100);
  CHECK(stage.trader.Story(limit) == "4");
  CHECK(stage.trader.Story(stage.Buy(0, 100, XTP_PRICE_BEST5_OR_CANCEL)) == "45");
  stage.To(100100000);
  CHECK(stage.trader.Story(limit) == "4t1");
}

TEST("a gap in the ticks: nobody knows the queue any more, and only the levels count") {
  Stage stage(true);
  Ticks& t = stage.ticks;
  const int64_t first = t.Order(At(92500000), kBuy, 50.00, 300);
  t.Order(At(92500030), kSell, 50.02, 400);
  stage.Snapshot(At(100000000), 50.00, 300, 50.02, 400);
  t.Cancel(At(100002000), kBuy, 99, 50.00, 100);  // of an order that was never told
  t.Trade(At(100003000), kSell, 50.00, {{first, 300}});
  stage.Snapshot(At(100006000), 49.99, 300, 50.02, 400, 50.00, 300);
  t.Trade(At(100007000), kSell, 50.00, {{first, 200}});
  stage.Open();
  stage.To(100001000);
  const uint64_t id = stage.Buy(50.00, 1000);
  stage.To(100006500);
  CHECK(stage.trader.Story(id) == "4");
  // Its price was gone from the levels: nobody is in front.
  stage.To(100007500);
  CHECK_EQ(stage.Traded(id), 200);
}
